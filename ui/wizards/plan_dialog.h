// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/wizards/tenant_dialog.h"

namespace reeve::ui {

class PlanForm;

/// The wizard that moves a tenant to another plan: what grows and shrinks and what would be over quota; reason; plan; receipt.
class PlanDialog final : public TenantDialog {
    Q_OBJECT

public:
    PlanDialog(WizardServices services, const QString& tenantId, QWidget* parent = nullptr);

protected:
    void fill(const Details& details) override;
    void rebase(const Details& details) override;
    std::optional<Mutation> mutationFor(const Details& details, const std::string& reason) override;
    QString waiting() const override;
    std::string changedPart() const override { return "/spec/plan"; }
    std::vector<NextStep> nextSteps(const Change& change) const override;

private:
    void loadPlans();
    PlanForm* m_form;
};

} // namespace reeve::ui
