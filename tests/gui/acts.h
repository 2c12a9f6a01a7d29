// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/tenant_actions.h"

namespace reeve::test {

/// Acts that open nothing and only note in @p asked that they were begun: "onboard", "suspend acme-energy".
inline ui::Acts notingActs(QStringList& asked)
{
    ui::Acts acts;
    acts.onboard = [&asked](QWidget*) { asked << QStringLiteral("onboard"); };
    acts.import = [&asked](QWidget*) { asked << QStringLiteral("import"); };
    acts.importSample = [&asked](QWidget*) { asked << QStringLiteral("importSample"); };
    for (const auto& row : ui::TenantActions::rows()) {
        const auto name = QString::fromLatin1(row.id).section(u'.', 1);
        acts.*row.act = [&asked, name](QWidget*, const registry::Tenant& tenant) {
            asked << QStringLiteral("%1 %2").arg(name, QString::fromStdString(tenant.slug));
        };
    }
    acts.applyManifest = [&asked](QWidget*, const registry::Tenant& tenant, const base::Bytes&) {
        asked << QStringLiteral("applyManifest %1").arg(QString::fromStdString(tenant.slug));
    };
    return acts;
}

} // namespace reeve::test
