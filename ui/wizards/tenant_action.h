// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/wizards/mutation_dialog.h"

#include <QCoreApplication>
#include <QStringList>

class QPlainTextEdit;

namespace reeve::ui {

/// Everything that the wizard of one transition of a tenant says and does. A new transition is one more of these. REQ TRB-05.
struct TenantAction {
    Q_DECLARE_TR_FUNCTIONS(TenantAction)

public:
    QString title;       ///< "Suspend %1": %1 is the slug, here and below
    QString act;         ///< "Suspend %1"
    QString running;     ///< "Suspending %1…"
    QString done;        ///< "%1 is suspended."
    QString effectTitle; ///< "What stops"
    QStringList effects;
    QString keptTitle; ///< "What stays"
    QStringList kept;
    std::string event; ///< "tenant.suspended": who hears of it is read from the manifest's webhooks
    bool destructive{false};
    bool alwaysTyped{false};
    /// The operation on the tenant as it was seen.
    std::function<Mutation(client::Connection&, const registry::Tenant&, const std::string& reason)> mutation;

    static TenantAction activate();
    static TenantAction suspend();
    static TenantAction resume();
    static TenantAction archive();
    static TenantAction restore();
    static TenantAction remove(); ///< to Deleted, for ever
};

/// Does the webhook pattern ("tenant.*", "tenant.suspended", "*") match this event?
bool matchesEvent(const std::string& pattern, const std::string& event);

/// The wizard of one TenantAction: reason, plan, receipt.
class TenantActionDialog final : public MutationDialog {
    Q_OBJECT

public:
    static constexpr int maxReasonBytes = 500;

    /// @p tenantId: id or slug; the tenant is read when the dialog opens, and again after a conflict.
    TenantActionDialog(WizardServices services, TenantAction action, const QString& tenantId, QWidget* parent = nullptr);
    bool isLoaded() const { return m_tenant.has_value(); } ///< the tenant was read

protected:
    void lookAgain(Looked done) override;

private:
    class ReasonPage;
    void load();
    void answer();

    TenantAction m_action;
    std::string m_tenantId;
    ReasonPage* m_page;
    std::optional<registry::Tenant> m_tenant; ///< as it was seen
};

} // namespace reeve::ui
