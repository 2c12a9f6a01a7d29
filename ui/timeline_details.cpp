// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline_details.h"

#include "models/format.h"
#include "models/words.h"
#include "ui/diff_view.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace reeve::ui {

using models::Format;
using models::toQt;
using models::Words;
using State = models::PagedModel::State;

TimelineDetails::TimelineDetails(Context& context, QWidget* parent)
    : QFrame(parent),
      m_context(context),
      m_versions(context.connection, context.clock, nullptr),
      m_title(new QLabel),
      m_facts(new QLabel),
      m_sentence(new QLabel),
      m_view(new DiffView)
{
    setObjectName(u"timelineDetailsFrame"_s);
    setProperty("surface", u"panel"_s);
    m_title->setObjectName(u"timelineDetailsLabel"_s);
    m_title->setProperty("role", u"heading"_s);
    m_sentence->setProperty("role", u"muted"_s);
    m_facts->setObjectName(u"timelineFactsLabel"_s);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    for (QLabel* label : {m_title, m_facts, m_sentence}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    auto* audit = new QPushButton(tr("Show the audit entry"));
    audit->setObjectName(u"showAuditEntryPushButton"_s);
    connect(audit, &QPushButton::clicked, this, [this] { Q_EMIT entryRequested(m_entry.auditIndex); });
    auto* close = new QToolButton;
    close->setObjectName(u"closeTimelineDetailsToolButton"_s);
    close->setIcon(Theme::icon(u"cross"_s));
    close->setToolTip(tr("Close the quick look (Esc)"));
    close->setAccessibleName(tr("Close the quick look"));
    connect(close, &QToolButton::clicked, this, &TimelineDetails::closeRequested);
    auto* head = new QHBoxLayout;
    head->setSpacing(Theme::gap);
    head->addWidget(m_title, 1);
    head->addWidget(audit);
    head->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::wideGap, 10, Theme::wideGap, 12);
    column->setSpacing(Theme::gap);
    column->addLayout(head);
    column->addWidget(m_facts);
    column->addWidget(m_sentence);
    column->addWidget(m_view, 1);
    column->addStretch(0);
    connect(&m_versions, &models::PagedModel::stateChanged, this, &TimelineDetails::showDifference);
}

void TimelineDetails::setEntry(const std::string& tenantId, const registry::TimelineEntry& entry)
{
    const bool loaded = m_tenantId == tenantId && (!entry.version || m_versions.rowOf(*entry.version) >= 0);
    m_tenantId = tenantId;
    m_entry = entry;
    m_title->setText(tr("Revision %1: %2", "number, what was done").arg(Format::count(entry.revision), Words::operation(entry.operation)));
    QStringList facts{Format::date(entry.at), toQt(entry.actor)};
    if (entry.to)
        facts << (entry.from ? tr("%1 to %2", "from one state to another").arg(Words::state(*entry.from), Words::state(*entry.to))
                             : Words::state(*entry.to));
    if (!entry.reason.empty()) facts << tr("“%1”", "a reason, quoted").arg(toQt(entry.reason));
    m_facts->setText(facts.join(u" · "_s));
    m_facts->setToolTip(Format::exact(entry.at));
    if (entry.version && !loaded) m_versions.setTenant(tenantId);
    showDifference();
}

void TimelineDetails::showDifference()
{
    m_view->setVisible(false);
    m_sentence->setVisible(m_entry.version.has_value());
    if (!m_entry.version) return;
    const auto number = *m_entry.version;
    const int row = m_versions.rowOf(number);
    const int before = m_versions.rowOf(number - 1);
    if (number == 1) return m_sentence->setText(tr("It brought the first version of the manifest."));
    if (row < 0 || before < 0) {
        if (m_versions.state() == State::Failed)
            m_sentence->setText(tr("The versions could not be read: %1").arg(toQt(m_versions.error().message)));
        else m_sentence->setText(tr("Reading versions %1 and %2…").arg(number - 1).arg(number));
        if (m_versions.canFetchMore({})) m_versions.fetchMore({});
        return;
    }
    const auto& old = m_versions.version(before);
    const auto& now = m_versions.version(row);
    m_view->compare({tr("Version %1").arg(old.version), toQt(old.source.data)}, {tr("Version %1").arg(now.version), toQt(now.source.data)});
    m_sentence->setText(m_view->sentence());
    m_view->setVisible(true);
}

} // namespace reeve::ui
