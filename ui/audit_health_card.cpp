// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit_health_card.h"

#include "models/format.h"
#include "ui/action_registry.h"
#include "widgets/action_button.h"
#include "widgets/badge.h"
#include "widgets/content_stack.h"
#include "widgets/key_value_grid.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace reeve::ui {

using models::Format;
using widgets::Badge;
using widgets::Tone;

AuditHealthCard::AuditHealthCard(Context& context, QWidget* parent)
    : QFrame(parent), m_context(context), m_verdict(new widgets::StateBadge), m_sentence(new QLabel)
{
    setObjectName(u"auditHealthCard"_s);
    setProperty("surface", u"panel"_s);
    auto* title = new QLabel(tr("Is the audit log sound?"));
    title->setProperty("role", u"heading"_s);
    title->setWordWrap(true);
    m_verdict->setObjectName(u"auditVerdictStateBadge"_s);
    m_sentence->setObjectName(u"auditHealthLabel"_s);
    m_sentence->setProperty("role", u"muted"_s);
    m_sentence->setWordWrap(true);
    auto* grid = new widgets::KeyValueGrid;
    m_entries = grid->addText(tr("Entries"));
    m_checkpoint = grid->addText(tr("Last checkpoint"));
    m_verified = grid->addText(tr("Last verified"));
    m_entries->setObjectName(u"auditEntriesLabel"_s);
    m_checkpoint->setObjectName(u"auditCheckpointLabel"_s);
    m_verified->setObjectName(u"auditVerifiedLabel"_s);

    auto* facts = new QWidget;
    auto* lines = new QVBoxLayout(facts);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(6);
    lines->addWidget(m_verdict, 0, Qt::AlignLeft);
    lines->addWidget(m_sentence);
    lines->addWidget(grid);
    lines->addStretch(1);
    m_content = new widgets::ContentStack(facts);
    m_content->notice().setObjectName(u"auditHealthProblemNotice"_s);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(title, 1);
    head->addWidget(new widgets::ActionButton(context.actions.find(u"audit.verify"_s), u"overviewVerifyPushButton"_s), 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(6);
    column->addLayout(head);
    column->addWidget(m_content, 1);
}

void AuditHealthCard::setHealth(const control::GetAuditHealth::Health& health)
{
    m_health = health;
    write();
}

void AuditHealthCard::timePassed() { write(); }

void AuditHealthCard::write()
{
    const auto now = m_context.clock.now();
    m_entries->setText(Format::count(m_health.entries));
    const QString covered = Format::count(m_health.checkpointSize);
    m_checkpoint->setText(
        m_health.checkpointAt
            ? tr("%1, covers %2 of %3", "time; numbers of entries")
                  .arg(Format::relative(*m_health.checkpointAt, now), covered, Format::count(m_health.entries))
            : tr("covers %1 of %2; when it was signed was not stored", "numbers of entries").arg(covered, Format::count(m_health.entries)));
    m_checkpoint->setToolTip(m_health.checkpointAt ? Format::exact(*m_health.checkpointAt) : QString());

    const auto& last = m_health.lastVerified;
    if (!last) {
        m_verdict->setBadge({u"ring"_s, tr("Not verified yet"), Tone::Warning});
        m_sentence->setText(tr("Nobody has verified this log. Verify it now: that reads all of it and changes nothing."));
        m_verified->setText(tr("never"));
        m_verified->setToolTip({});
        return;
    }
    const std::uint64_t since = m_health.entries > last->size ? m_health.entries - last->size : 0;
    switch (last->verdict) {
    case audit::Verdict::proven:
        m_verdict->setBadge({u"shield"_s, tr("Proven"), Tone::Ok});
        m_sentence->setText(since == 0 ? tr("Every entry was proven against the signed checkpoint.")
                                       : tr("%n entries were written since; verify again to prove them too.", nullptr, int(since)));
        break;
    case audit::Verdict::broken:
        m_verdict->setBadge({u"cross"_s, tr("Broken"), Tone::Danger});
        m_sentence->setText(tr("The last verification found that the log was changed. Verify again and read the findings."));
        break;
    case audit::Verdict::unchecked:
        m_verdict->setBadge({u"warning"_s, tr("Could not be checked"), Tone::Warning});
        m_sentence->setText(tr("The last verification could not conclude anything. Verify again and read the findings."));
        break;
    }
    m_verified->setText(tr("%1, the first %Ln entries, %2", "time; how many; findings", int(last->size))
                            .arg(Format::relative(last->at, now),
                                 last->findings == 0 ? tr("no findings") : tr("%n findings", nullptr, int(last->findings))));
    m_verified->setToolTip(Format::exact(last->at));
}

} // namespace reeve::ui
