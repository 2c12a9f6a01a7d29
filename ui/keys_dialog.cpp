// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys_dialog.h"

#include "ui/action_registry.h"
#include "ui/theme.h"
#include "ui/wizards/parts.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace reeve::ui {

namespace {

QString keysOf(const QAction& action)
{
    QString keys;
    for (const QKeySequence& each : action.shortcuts()) {
        if (each[0].key() == Qt::Key_Enter) continue; // the key pad's twin of Return
        const QString key = each.toString(QKeySequence::NativeText);
        keys = keys.isEmpty() ? key : KeysDialog::tr("%1 or %2", "two keys that do the same").arg(keys, key);
    }
    return keys;
}

QGridLayout* sectionOf(const ActionRegistry& actions, ActionRegistry::Group group)
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(0, 1);
    for (const QAction* action : actions.all()) {
        const QString keys = keysOf(*action);
        if (actions.group(action) != group || keys.isEmpty() || !action->isVisible()) continue;
        const int row = grid->rowCount();
        auto* text = new QLabel(QString(action->text()).remove(u'…'));
        auto* key = new QLabel(keys);
        key->setFont(Theme::fixed());
        key->setProperty("role", u"muted"_s);
        key->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        grid->addWidget(text, row, 0);
        grid->addWidget(key, row, 1);
    }
    if (grid->rowCount() > 1) {
        auto* heading = new QLabel(ActionRegistry::groupName(group));
        heading->setProperty("role", u"heading"_s);
        grid->addWidget(heading, 0, 0, 1, 2);
    }
    return grid;
}

} // namespace

KeysDialog::KeysDialog(const ActionRegistry& actions, QWidget* parent) : QDialog(parent)
{
    setObjectName(u"keysDialog"_s);
    setProperty("helpTopic", u"keys"_s);
    setWindowTitle(tr("Keys"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* content = new QWidget;
    auto* columns = new QHBoxLayout(content);
    columns->setContentsMargins(24, 20, 24, 0);
    columns->setSpacing(32);
    QVBoxLayout* sides[] = {new QVBoxLayout, new QVBoxLayout};
    int rows[] = {0, 0};
    for (const auto group : ActionRegistry::groups()) {
        QGridLayout* grid = sectionOf(actions, group);
        if (grid->rowCount() == 1) {
            delete grid;
            continue;
        }
        const int side = rows[0] <= rows[1] ? 0 : 1; // the shorter one
        rows[side] += grid->rowCount() + 1;
        sides[side]->addLayout(grid);
        sides[side]->addSpacing(16);
    }
    for (QVBoxLayout* each : sides) {
        each->setSpacing(0);
        each->addStretch(1);
        columns->addLayout(each, 1);
    }
    auto* area = scrolling(content);
    area->setObjectName(u"keysScrollArea"_s);
    area->setAccessibleName(tr("All keys"));
    area->setFocusPolicy(Qt::TabFocus); // to scroll it with the keyboard
    auto* close = new QPushButton(tr("Close"));
    close->setObjectName(u"closeKeysPushButton"_s);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(24, 8, 24, 16);
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(area, 1);
    column->addLayout(buttons);
    const QSize most = parent ? parent->window()->size() - QSize(40, 40) : QSize(900, 700);
    if (content->sizeHint().width() + 24 > most.width()) columns->setDirection(QBoxLayout::TopToBottom);
    resize(QSize(content->sizeHint().width() + 24, content->sizeHint().height() + close->sizeHint().height() + 40).boundedTo(most));
    close->setFocus();
}

} // namespace reeve::ui
