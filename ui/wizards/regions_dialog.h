// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/catalog_model.h"
#include "ui/wizards/tenant_dialog.h"

namespace reeve::ui {

/// The wizard that replaces the regions of a tenant: what is in force and what will be, side by side; reason; plan; receipt.
class RegionsDialog final : public TenantDialog {
    Q_OBJECT

public:
    RegionsDialog(WizardServices services, const QString& tenantId, QWidget* parent = nullptr);

protected:
    void fill(const Details& details) override;
    void rebase(const Details& details) override;
    std::optional<Mutation> mutationFor(const Details& details, const std::string& reason) override;
    QString waiting() const override;
    std::string changedPart() const override { return "/spec/regions"; }
    std::vector<NextStep> nextSteps(const Change& change) const override;

private:
    class RegionsPage;
    void loadCatalog();
    models::CatalogModel m_catalog;
    RegionsPage* m_page;
};

} // namespace reeve::ui
