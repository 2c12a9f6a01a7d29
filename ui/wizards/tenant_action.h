// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/catalog_model.h"
#include "ui/wizards/tenant_dialog.h"
#include "widgets/notice.h"

#include <QCoreApplication>
#include <QStringList>

namespace reeve::ui {

/// Everything that the wizard of one transition of a tenant says and does. A new transition is one more of these. REQ TRB-05.
struct TenantAction : TenantSpeech {
    Q_DECLARE_TR_FUNCTIONS(TenantAction)

public:
    using Details = registry::GetTenant::Details;
    /// What gates might refuse; found out by reading, before the plan is asked.
    enum class Gates {
        None,
        Manifest, ///< the manifest in force has to pass every gate, and needs its contacts
        Hold,     ///< a legal hold forbids it
    };
    QString effectTitle; ///< "What stops"
    QStringList effects;
    QString keptTitle; ///< "What stays"
    QStringList kept;
    Gates gates{Gates::None};
    /// The operation on the tenant as it was seen.
    std::function<Mutation(client::Connection&, const registry::Tenant&, const std::string& reason)> mutation;
    /// Something to know before the reason is written; null: nothing. @p retention: the tenant's policy in force, null until it is known.
    std::function<widgets::Notice::Message(const Details&, base::Timestamp now, const registry::CatalogItem* retention)> advice{};
    bool asksRetention{false};    ///< the advice is made from the retention policy
    std::vector<NextStep> next{}; ///< after it was done; %1 in the texts is the date from which the tenant may be deleted, if it has one

    static TenantAction activate();
    static TenantAction suspend();
    static TenantAction resume();
    static TenantAction archive();
    static TenantAction restore();
    static TenantAction remove(); ///< to Deleted, for ever
    static TenantAction setHold();
    static TenantAction releaseHold();
};

/// The wizard of one TenantAction: reason, plan, receipt.
class TenantActionDialog final : public TenantDialog {
    Q_OBJECT

public:
    TenantActionDialog(WizardServices services, TenantAction action, const QString& tenantId, QWidget* parent = nullptr);

protected:
    void fill(const Details& details) override;
    void rebase(const Details& details) override { fill(details); }
    std::optional<Mutation> mutationFor(const Details& details, const std::string& reason) override;
    std::vector<NextStep> nextSteps(const Change& change) const override;

private:
    void advise();
    TenantAction m_action;
    models::CatalogModel m_catalog;
};

} // namespace reeve::ui
