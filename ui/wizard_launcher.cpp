// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard_launcher.h"

#include "models/format.h"
#include "ui/bulk/bulk_dialog.h"
#include "ui/main_window.h"
#include "ui/tenant_actions.h"
#include "ui/wizards/import_dialog.h"
#include "ui/wizards/manifest_dialog.h"
#include "ui/wizards/onboard_dialog.h"
#include "ui/wizards/tenant_wizards.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace reeve::ui {

namespace {

template <class Dialog>
void open(Dialog* dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::WindowModal);
    dialog->show();
}

void openWizard(const WizardServices& services, std::string_view operation, QWidget* parent, const registry::Tenant& tenant);

/// Goes where the end of @p dialog points to.
void followEnd(MutationDialog& dialog, const WizardServices& services, QWidget* parent)
{
    auto* window = qobject_cast<MainWindow*>(parent->window());
    if (!window) return;
    QObject::connect(&dialog, &MutationDialog::openTenant, window, [window](const QString& id) { window->go({u"tenant"_s, id}); });
    QObject::connect(&dialog, &MutationDialog::showAuditEntry, window, &MainWindow::showAuditEntry);
    QObject::connect(&dialog, &MutationDialog::actRequested, window,
                     [services, window](const QString& operation, const registry::Tenant& tenant) {
                         openWizard(services, operation.toStdString(), window, tenant);
                     });
}

void openWizard(const WizardServices& services, std::string_view operation, QWidget* parent, const registry::Tenant& tenant)
{
    auto* dialog = makeTenantWizard(operation, services, models::toQt(tenant.id), parent);
    if (!dialog) return;
    followEnd(*dialog, services, parent);
    open(dialog);
}

} // namespace

Acts wizardActs(const WizardServices& services, DraftStore& drafts, const QString& sampleFolder)
{
    const auto import = [services](const QStringList& paths) {
        return [services, paths](QWidget* parent) {
            auto* dialog = new ImportDialog(services, paths, parent);
            if (auto* window = qobject_cast<MainWindow*>(parent->window()))
                QObject::connect(dialog, &ImportDialog::showTenants, window, [window] { window->go({u"tenants"_s, {}}); });
            open(dialog);
        };
    };
    Acts acts;
    acts.drafts = &drafts;
    acts.onboard = [services, &drafts](QWidget* parent) {
        auto* dialog = new OnboardDialog(services, drafts, parent);
        followEnd(*dialog, services, parent);
        open(dialog);
    };
    const auto& wizards = tenantWizards();
    for (const auto& row : TenantActions::rows()) {
        if (std::find(wizards.begin(), wizards.end(), row.id) == wizards.end()) continue;
        acts.*row.act = [services, operation = row.id](QWidget* parent, const registry::Tenant& tenant) {
            openWizard(services, operation, parent, tenant);
        };
    }
    acts.applyManifest = [services](QWidget* parent, const registry::Tenant& tenant, const base::Bytes& manifest) {
        auto* dialog = new ManifestDialog(services, tenant, manifest, parent);
        followEnd(*dialog, services, parent);
        open(dialog);
    };
    acts.bulk = [services](QWidget* parent, const BulkRequest& request) {
        auto* dialog = new BulkDialog(services, request, parent);
        if (auto* window = qobject_cast<MainWindow*>(parent->window()))
            QObject::connect(dialog, &BulkDialog::showAuditEntry, window, &MainWindow::showAuditEntry);
        open(dialog);
    };
    acts.import = import({});
    if (!sampleFolder.isEmpty()) acts.importSample = import({sampleFolder});
    return acts;
}

} // namespace reeve::ui
