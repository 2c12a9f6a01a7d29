// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter_chips.h"

#include "ui/theme.h"
#include "widgets/flow_layout.h"

#include <QAction>
#include <QKeyEvent>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace reeve::ui {

using models::FacetModel;

FilterChips::FilterChips(FacetModel& facets, QAction& clear, QWidget* parent) : QWidget(parent), m_facets(facets), m_clear(new QToolButton)
{
    setObjectName(u"filterChips"_s);
    setAccessibleName(tr("What the list is narrowed to"));
    auto* line = new widgets::FlowLayout(this, 6);
    m_clear->setObjectName(u"clearChipsToolButton"_s);
    m_clear->setDefaultAction(&clear);
    m_clear->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_clear->setProperty("link", true);
    m_clear->setFocusPolicy(Qt::StrongFocus);
    line->addWidget(m_clear);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&facets, &FacetModel::filterChanged, this, &FilterChips::follow);
    follow();
}

void FilterChips::follow()
{
    QList<Chip> chips;
    if (!m_facets.query().isEmpty()) chips << Chip{FacetModel::FacetCount, m_facets.query()};
    for (int facet = 0; facet < FacetModel::FacetCount; ++facet)
        for (const QString& value : m_facets.checked(FacetModel::Facet(facet))) chips << Chip{facet, value};
    setVisible(!chips.isEmpty());
    if (chips == m_chips) return;
    int focused = -1;
    for (int at = 0; at < m_buttons.size(); ++at) {
        if (m_buttons[at]->hasFocus()) focused = at;
        m_buttons[at]->hide();
        m_buttons[at]->deleteLater(); // one of them may have been clicked
    }
    m_buttons.clear();
    m_chips = chips;
    layout()->removeWidget(m_clear);
    for (const Chip& chip : chips) {
        const bool isQuery = chip.facet == FacetModel::FacetCount;
        const auto facet = FacetModel::Facet(chip.facet);
        const QString text = isQuery ? tr("Search: %1").arg(chip.value)
                                     : tr("%1: %2", "a facet and its value, as in State: Active")
                                           .arg(FacetModel::facetName(facet), FacetModel::valueName(facet, chip.value));
        auto* button = new QToolButton(this);
        button->setObjectName(u"chip%1ToolButton"_s.arg(m_buttons.size()));
        button->setProperty("chip", true);
        button->setText(fontMetrics().elidedText(text, Qt::ElideRight, 260));
        button->setIcon(Theme::icon(u"cross"_s, widgets::Tone::Muted));
        button->setIconSize({12, 12});
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setAccessibleName(tr("Take off the filter “%1”").arg(text));
        button->setToolTip(button->accessibleName());
        button->installEventFilter(this);
        connect(button, &QToolButton::clicked, this, [this, chip] { remove(chip); });
        layout()->addWidget(button);
        button->show();
        m_buttons << button;
    }
    layout()->addWidget(m_clear);
    QWidget* before = this;
    for (QToolButton* each : m_buttons) {
        setTabOrder(before, each);
        before = each;
    }
    setTabOrder(before, m_clear);
    if (focused >= 0 && !m_buttons.isEmpty()) m_buttons[qMin(focused, int(m_buttons.size()) - 1)]->setFocus(Qt::OtherFocusReason);
    updateGeometry();
}

void FilterChips::remove(const Chip& chip)
{
    if (chip.facet == FacetModel::FacetCount) {
        Q_EMIT queryRemoved();
        m_facets.setQuery({});
    } else m_facets.check(FacetModel::Facet(chip.facet), chip.value, false);
}

bool FilterChips::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const auto at = m_buttons.indexOf(static_cast<QToolButton*>(watched));
        if (at >= 0 && (key == Qt::Key_Delete || key == Qt::Key_Backspace || key == Qt::Key_Return || key == Qt::Key_Enter)) {
            remove(Chip(m_chips[at]));
            return true;
        }
        const auto next = key == Qt::Key_Left ? at - 1 : key == Qt::Key_Right ? at + 1 : -1;
        if (at >= 0 && next >= 0 && next < m_buttons.size()) {
            m_buttons[next]->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace reeve::ui
