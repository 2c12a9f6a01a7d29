// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/conflict_view.h"

#include "models/format.h"
#include "models/words.h"
#include "ui/theme.h"
#include "ui/wizards/difference_table.h"
#include "ui/wizards/parts.h"

#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace reeve::ui {

using models::Format;
using models::toQt;
using models::Words;

ConflictView::ConflictView(QWidget* parent)
    : QWidget(parent),
      m_changes(new QVBoxLayout),
      m_table(new DifferenceTable(tr("What you saw"), tr("What it is now"))),
      m_same(new Message),
      m_goOn(button(tr("Plan again from the new state"), "planAgainPushButton", this)),
      m_startOver(button(tr("Fill the form from the new state"), "startOverPushButton", this))
{
    setObjectName(u"conflictView"_s);
    m_changes->setSpacing(4);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::gap);
    buttons->addWidget(m_goOn);
    buttons->addWidget(m_startOver);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addLayout(m_changes);
    column->addWidget(m_table);
    column->addWidget(m_same);
    column->addLayout(buttons);
    connect(m_goOn, &QPushButton::clicked, this, &ConflictView::goOn);
    connect(m_startOver, &QPushButton::clicked, this, &ConflictView::startOver);
}

void ConflictView::show(const Conflict& conflict, base::Timestamp now)
{
    while (auto* item = m_changes->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const auto& each : conflict.changes) {
        auto* line = new QWidget(this);
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(Theme::gap);
        const auto what = Words::operation(each.operation);
        auto* text = label(tr("%1 by %2, %3: “%4”", "what was done, who, how long ago, why")
                               .arg(what, toQt(each.actor), Format::relative(each.at, now), toQt(each.reason)),
                           nullptr, true);
        text->setToolTip(Format::exact(each.at));
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        row->addWidget(new widgets::IconLabel(u"user"_s, widgets::Tone::Muted), 0, Qt::AlignTop);
        row->addWidget(text, 1);
        auto* show = new QToolButton;
        show->setObjectName(u"showChangeToolButton"_s);
        show->setText(tr("Audit entry %1").arg(Format::count(each.auditIndex)));
        show->setAccessibleName(tr("Show audit entry %1 and close this window").arg(Format::count(each.auditIndex)));
        show->setProperty("link", true);
        show->setFocusPolicy(Qt::StrongFocus);
        connect(show, &QToolButton::clicked, this, [this, seq = each.auditIndex] { Q_EMIT showAuditEntry(seq); });
        row->addWidget(show, 0, Qt::AlignTop);
        m_changes->addWidget(line);
    }
    m_table->show(conflict.differences, conflict.ours);
    m_table->setVisible(!conflict.differences.empty());
    const bool same = !conflict.ours.empty() && std::any_of(conflict.differences.begin(), conflict.differences.end(),
                                                            [&](const auto& each) { return each.pointer.starts_with(conflict.ours); });
    m_same->say(
        Message::Kind::Warning,
        same ? tr("The part that you are changing was changed as well. Planning again keeps your answers, which would replace theirs.")
             : QString{});
    m_goOn->setVisible(bool(conflict.goOn));
    m_startOver->setVisible(bool(conflict.startOver));
}

} // namespace reeve::ui
