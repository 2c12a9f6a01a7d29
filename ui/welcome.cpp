// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome.h"

#include "ui/tenant_actions.h"

#include <QAction>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace reeve::ui {

void showWelcome(widgets::EmptyState& empty, const TenantActions& actions)
{
    empty.set(u"tenants"_s, QCoreApplication::translate("Welcome", "Welcome to your new control plane"),
              QCoreApplication::translate("Welcome",
                                          "It has no tenants yet. Import a folder of manifests, onboard a first tenant, or try things out "
                                          "with a made-up sample fleet."));
    QList<QAction*> offers;
    for (QAction* action : {actions.import, actions.onboard, actions.importSample})
        if (action->isVisible()) offers << action;
    empty.setActions(offers, true);
}

} // namespace reeve::ui
