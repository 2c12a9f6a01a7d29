// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys_dialog.h"

#include "ui/action_registry.h"
#include "ui/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace reeve::ui {

namespace {

QString keysOf(const QAction& action)
{
    QString keys;
    for (const QKeySequence& each : action.shortcuts()) {
        if (each == QKeySequence(Qt::Key_Enter)) continue; // the key pad's twin of Return
        const QString key = each.toString(QKeySequence::NativeText);
        keys = keys.isEmpty() ? key : KeysDialog::tr("%1 or %2", "two keys that do the same").arg(keys, key);
    }
    return keys;
}

} // namespace

KeysDialog::KeysDialog(const ActionRegistry& actions, QWidget* parent) : QDialog(parent)
{
    setObjectName(u"keysDialog"_s);
    setProperty("helpTopic", u"keys"_s);
    setWindowTitle(tr("Keys"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(32);
    QVBoxLayout* sides[] = {new QVBoxLayout, new QVBoxLayout};
    using Group = ActionRegistry::Group;
    for (QVBoxLayout* each : sides) each->setSpacing(0);
    int side = 0;
    for (const Group group : {Group::Tenants, Group::Go, Group::Audit, Group::View, Group::Help}) {
        auto* grid = new QGridLayout;
        grid->setHorizontalSpacing(24);
        grid->setVerticalSpacing(6);
        grid->setColumnStretch(0, 1);
        auto* heading = new QLabel(ActionRegistry::groupName(group));
        heading->setProperty("role", u"heading"_s);
        grid->addWidget(heading, 0, 0, 1, 2);
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
        if (grid->rowCount() == 1) {
            delete heading;
            delete grid;
            continue;
        }
        if (group != Group::Tenants) side = 1;
        sides[side]->addLayout(grid);
        sides[side]->addSpacing(16);
    }
    for (QVBoxLayout* each : sides) {
        each->addStretch(1);
        columns->addLayout(each);
    }
    auto* close = new QPushButton(tr("Close"));
    close->setObjectName(u"closeKeysPushButton"_s);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(12);
    column->addLayout(columns);
    column->addWidget(close, 0, Qt::AlignRight);
}

} // namespace reeve::ui
