// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard_launcher.h"

#include "models/format.h"
#include "ui/bulk/bulk_dialog.h"
#include "ui/main_window.h"
#include "ui/wizards/import_dialog.h"
#include "ui/wizards/onboard_dialog.h"
#include "ui/wizards/tenant_action.h"

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

void followEnd(MutationDialog& dialog, QWidget* parent)
{
    auto* window = qobject_cast<MainWindow*>(parent->window());
    if (!window) return;
    QObject::connect(&dialog, &MutationDialog::openTenant, window, [window](const QString& id) { window->go({u"tenant"_s, id}); });
    QObject::connect(&dialog, &MutationDialog::showAuditEntry, window, &MainWindow::showAuditEntry);
}

} // namespace

Acts wizardActs(const WizardServices& services, DraftStore& drafts, const QString& sampleFolder)
{
    const auto act = [services](const TenantAction& action) {
        return [services, action](QWidget* parent, const registry::Tenant& tenant) {
            auto* dialog = new TenantActionDialog(services, action, models::toQt(tenant.id), parent);
            followEnd(*dialog, parent);
            open(dialog);
        };
    };
    const auto import = [services](const QStringList& paths) {
        return [services, paths](QWidget* parent) {
            auto* dialog = new ImportDialog(services, paths, parent);
            if (auto* window = qobject_cast<MainWindow*>(parent->window()))
                QObject::connect(dialog, &ImportDialog::showTenants, window, [window] { window->go({u"tenants"_s, {}}); });
            open(dialog);
        };
    };
    Acts acts;
    acts.onboard = [services, &drafts](QWidget* parent) {
        auto* dialog = new OnboardDialog(services, drafts, parent);
        followEnd(*dialog, parent);
        open(dialog);
    };
    acts.suspend = act(TenantAction::suspend());
    acts.resume = act(TenantAction::resume());
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
