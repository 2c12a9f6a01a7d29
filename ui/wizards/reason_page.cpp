// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/reason_page.h"

#include "models/format.h"
#include "models/words.h"
#include "ui/theme.h"
#include "ui/wizards/difference_table.h"
#include "widgets/key_value_grid.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace reeve::ui {

using models::Format;
using models::toQt;
using models::Words;

namespace {

constexpr int reasonLines = 3;

QWidget* bullets(const QString& title, const QStringList& lines, const QString& icon, widgets::Tone tone)
{
    QWidget* frame = nullptr;
    auto* column = panel(nullptr, &frame);
    column->addWidget(label(title, "heading", true));
    for (const auto& line : lines) {
        auto* row = new QHBoxLayout;
        row->setSpacing(8);
        row->addWidget(new widgets::IconLabel(icon, tone), 0, Qt::AlignTop);
        row->addWidget(label(line, nullptr, true), 1);
        column->addLayout(row);
    }
    column->addStretch(1);
    return frame;
}

} // namespace

bool matchesEvent(const std::string& pattern, const std::string& event)
{
    if (pattern.ends_with('*')) return event.starts_with(std::string_view(pattern).substr(0, pattern.size() - 1));
    return pattern == event;
}

ReasonPage::ReasonPage(QWidget* parent)
    : WizardPage(tr("Reason"), parent),
      m_facts(new widgets::KeyValueGrid),
      m_advice(new widgets::Notice),
      m_changesBox(new QWidget),
      m_changes(new DifferenceTable(tr("Now"), tr("After this change"))),
      m_unchanged(label(tr("Nothing is changed yet."), "muted", true)),
      m_reason(new QPlainTextEdit),
      m_effects(new QHBoxLayout),
      m_told(label({}, nullptr, true))
{
    m_facts->setKeyWidth(90);
    column().addWidget(m_facts);
    m_advice->setObjectName(u"adviceNotice"_s);
    m_advice->hide();
    letGrow(m_advice);
    column().addWidget(m_advice);

    m_changes->setObjectName(u"changesTableWidget"_s);
    m_changes->setAccessibleName(tr("What changes"));
    auto* changes = new QVBoxLayout(m_changesBox);
    changes->setContentsMargins(0, 0, 0, 0);
    changes->setSpacing(4);
    changes->addWidget(label(tr("What changes"), "caption"));
    changes->addWidget(m_changes);
    changes->addWidget(m_unchanged);
    m_changesBox->hide();
    column().addWidget(m_changesBox);

    m_reason->setObjectName(u"reasonPlainTextEdit"_s);
    m_reason->setTabChangesFocus(true);
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("What happened, who decided, which ticket. It is kept in the audit log."));
    m_reason->setFixedHeight(m_reason->fontMetrics().lineSpacing() * reasonLines + 26);
    m_field = addField(tr("Reason"), m_reason, "/reason");
    m_effects->setSpacing(Theme::wideGap);
    column().addLayout(m_effects);
    QWidget* frame = nullptr;
    auto* told = panel(this, &frame);
    told->addWidget(label(tr("Who is told"), "heading"));
    m_told->setObjectName(u"toldLabel"_s);
    m_told->setTextInteractionFlags(Qt::TextSelectableByMouse);
    told->addWidget(m_told);
    column().addWidget(frame);
    column().addStretch(1);
    connect(m_reason, &QPlainTextEdit::textChanged, this, [this] {
        m_field->touch();
        count();
        Q_EMIT edited();
    });
    count();
}

std::string ReasonPage::reason() const { return m_reason->toPlainText().trimmed().toStdString(); }

bool ReasonPage::isComplete() const
{
    const auto bytes = reason().size();
    return bytes > 0 && bytes <= std::size_t(maxReasonBytes);
}

void ReasonPage::setEffects(const QString& title, const QStringList& effects, const QString& keptTitle, const QStringList& kept, bool stops)
{
    m_effects->addWidget(bullets(title, effects, stops ? u"minus"_s : u"check"_s, stops ? widgets::Tone::Warning : widgets::Tone::Ok), 1);
    m_effects->addWidget(bullets(keptTitle, kept, u"check"_s, widgets::Tone::Ok), 1);
}

void ReasonPage::showTenant(const registry::Tenant& tenant)
{
    m_facts->clear();
    m_facts->addText(tr("Tenant"), u"%1, %2"_s.arg(toQt(tenant.slug), toQt(tenant.displayName)));
    const auto state = tr("%1 since %2", "state and date").arg(Words::state(tenant.state), Format::date(tenant.stateSince));
    m_facts->addText(tr("State"), tenant.stateReason.empty() ? state : tr("%1: “%2”", "state, reason").arg(state, toQt(tenant.stateReason)))
        ->setToolTip(Format::exact(tenant.stateSince));
    m_facts->addText(tr("Placed"), u"%1, %2, %3"_s.arg(toQt(tenant.region), toQt(tenant.profile), toQt(tenant.plan)));
    if (tenant.purgeAt) m_facts->addText(tr("Purge date"), Format::date(*tenant.purgeAt))->setToolTip(Format::exact(*tenant.purgeAt));
    if (tenant.legalHold) m_facts->addText(tr("Legal hold"), tr("“%1”", "a reason, quoted").arg(toQt(*tenant.legalHold)));
}

void ReasonPage::showTold(const registry::TenantManifest& manifest, const std::string& event)
{
    QStringList lines{tr("The event %1 is published to everybody who follows the event stream.").arg(toQt(event))};
    QStringList hooks;
    for (const auto& hook : manifest.spec.webhooks) {
        if (std::any_of(hook.events.begin(), hook.events.end(), [&](const auto& pattern) { return matchesEvent(pattern, event); }))
            hooks.append(tr("The webhook %1 asks for it (%2).").arg(toQt(hook.name), toQt(hook.url)));
    }
    if (hooks.isEmpty())
        hooks.append(manifest.spec.webhooks.empty()
                         ? tr("The tenant has no webhooks.")
                         : tr("None of the tenant's %n webhook(s) asks for it.", nullptr, int(manifest.spec.webhooks.size())));
    lines += hooks;
    lines.append(tr("The contacts get no mail from Reeve: tell them yourself."));
    for (const auto& contact : manifest.spec.contacts) lines.append(u"    "_s + contactText(contact));
    m_told->setText(lines.join(u'\n'));
}

void ReasonPage::showChanges(const std::vector<Difference>& changes)
{
    m_facts->hide();
    m_changesBox->show();
    m_changes->show(changes);
    m_changes->setVisible(!changes.empty());
    m_unchanged->setVisible(changes.empty());
}

void ReasonPage::showAdvice(const widgets::Notice::Message& advice)
{
    m_advice->setVisible(!advice.title.isEmpty());
    if (!advice.title.isEmpty()) m_advice->show(advice);
}

std::vector<base::Finding> ReasonPage::ownFindings() const
{
    const auto bytes = reason().size();
    base::Finding finding;
    finding.pointer = "/reason";
    if (bytes == 0) finding.message = tr("A reason is needed").toStdString();
    else if (bytes > std::size_t(maxReasonBytes))
        finding.message = tr("The reason has %1 of %Ln bytes that are allowed", nullptr, int(maxReasonBytes)).arg(bytes).toStdString();
    else return {};
    return {finding};
}

void ReasonPage::count()
{
    m_field->setNote(Message::Kind::Plain, tr("%1 of %Ln bytes", nullptr, int(maxReasonBytes)).arg(reason().size()));
}

} // namespace reeve::ui
