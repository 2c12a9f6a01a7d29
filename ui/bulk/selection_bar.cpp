// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulk/selection_bar.h"

#include "models/format.h"
#include "ui/theme.h"
#include "widgets/action_button.h"
#include "widgets/elided_label.h"
#include "widgets/flow_layout.h"

#include <QAccessible>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace reeve::ui {

using models::Format;

SelectionBar::SelectionBar(models::TenantSelection& selection, models::TenantListModel& list, const QList<QAction*>& actions, QAction& all,
                           QAction& clear, QWidget* parent)
    : QFrame(parent), m_selection(selection), m_list(list), m_all(all), m_text(new widgets::ElidedLabel(u"selectionLabel"_s))
{
    setObjectName(u"selectionBar"_s);
    setAccessibleName(tr("What is selected"));
    setProperty("surface", u"selection"_s);
    m_text->setProperty("role", u"heading"_s);
    m_text->setMinimumHeight(Theme::controlHeight());
    auto* frame = new QVBoxLayout(this);
    frame->setContentsMargins(12, 4, 8, 4);
    auto* content = new QWidget;
    auto* line = new widgets::FlowLayout(content, Theme::gap);
    frame->addWidget(content);
    line->addWidget(m_text);
    for (QAction* each : {&all, &clear}) {
        auto* link = new QToolButton;
        link->setObjectName(each->objectName().section(u'.', 1) + "ToolButton"_L1);
        link->setDefaultAction(each);
        link->setToolButtonStyle(Qt::ToolButtonTextOnly);
        link->setProperty("link", true);
        link->setFocusPolicy(Qt::StrongFocus);
        link->setMinimumHeight(Theme::controlHeight());
        line->addWidget(link);
    }
    for (QAction* each : actions)
        line->addWidget(new widgets::ActionButton(each, u"%1SelectedPushButton"_s.arg(each->objectName().section(u'.', 1))));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    for (QWidget* each : {static_cast<QWidget*>(this), content}) each->setSizePolicy(policy);
    connect(&selection, &models::TenantSelection::changed, this, &SelectionBar::follow);
    hide();
}

QString SelectionBar::text() const
{
    const QString count = Format::count(m_selection.count());
    if (m_selection.isLoading()) return tr("%1 tenants are selected, more are being read…").arg(count);
    if (!m_selection.isAll()) return tr("%1 tenants are selected").arg(count);
    if (!m_list.totalIsExact()) return tr("More than %1 tenants match; the first %1, by relevance, are selected").arg(count);
    if (m_selection.excepted() > 0)
        return tr("All matching tenants but %1 are selected: %2").arg(Format::count(m_selection.excepted()), count);
    return tr("All %1 matching tenants are selected").arg(count);
}

void SelectionBar::follow()
{
    setVisible(m_selection.isAll() || m_selection.count() > 1 || m_selection.isLoading());
    m_all.setVisible(!m_selection.isAll());
    if (!m_list.totalIsExact()) m_all.setText(tr("Select all that match"));
    else m_all.setText(tr("Select all %1 that match").arg(Format::count(m_list.total())));
    const QString said = text();
    if (said == m_text->text()) return;
    m_text->setText(said);
    m_text->setAccessibleName(said);
    if (isHidden()) return;
    QAccessibleEvent alert(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace reeve::ui
