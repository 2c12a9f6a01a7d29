// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings_form.h"

#include "ui/theme.h"
#include "ui/wizards/parts.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace reeve::ui {

namespace {
constexpr int captionWidth = 190;
}

SettingsGroup::SettingsGroup(const QString& title, QWidget* parent) : QFrame(parent), m_grid(new QGridLayout)
{
    setProperty("surface", u"panel"_s);
    setAccessibleName(title);
    m_grid->setHorizontalSpacing(Theme::wideGap);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnMinimumWidth(0, captionWidth);
    m_grid->setColumnStretch(1, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::wideGap, 12, Theme::wideGap, Theme::wideGap);
    column->setSpacing(12);
    column->addWidget(label(title, "heading"));
    column->addLayout(m_grid);
}

QLabel* SettingsGroup::add(const QString& caption, QWidget* control, const QString& explanation)
{
    const int row = m_grid->rowCount();
    if (row > 1) m_grid->setRowMinimumHeight(row, 10); // space above each line but the first
    auto* name = label(caption, nullptr, true);
    name->setBuddy(control);
    name->setMaximumWidth(captionWidth + 40);
    if (control->accessibleName().isEmpty()) control->setAccessibleName(QString(caption).remove(u'&'));
    control->setAccessibleDescription(explanation);
    auto* why = label(explanation, "caption", true);
    const int first = row + (row > 1 ? 1 : 0);
    m_grid->addWidget(name, first, 0, Qt::AlignVCenter);
    auto* line = new QHBoxLayout;
    line->addWidget(control);
    if (control->sizePolicy().horizontalPolicy() != QSizePolicy::Expanding) line->addStretch(1);
    m_grid->addLayout(line, first, 1);
    m_grid->addWidget(why, first + 1, 1);
    return why;
}

void SettingsGroup::addWide(QWidget* widget) { m_grid->addWidget(widget, m_grid->rowCount(), 0, 1, 2); }

} // namespace reeve::ui
