// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/wizards/plan_comparison.h"
#include "ui/wizards/wizard_page.h"

class QRadioButton;
class QTableWidget;

namespace reeve::ui {

/// Which plan a tenant shall have: the plans of the catalog with what each brings, what grows and shrinks against the present one, and what
/// happens to overrides that the new plan does not allow. A plan that does not offer the tenant's profile cannot be chosen and says so.
class PlanForm final : public WizardPage {
    Q_OBJECT

public:
    PlanForm();
    /// @p plans: every version of every plan.
    void setPlans(std::vector<registry::CatalogItem> plans);
    /// What is in force; the answers begin with it unless @p keepAnswers.
    void setTenant(const registry::GetTenant::Details& details, bool keepAnswers);

    const std::string& plan() const { return m_chosen; }
    /// The overrides as they shall be; nullopt: as they are.
    std::optional<registry::Quotas> quotas() const;
    bool isChanged() const;

protected:
    std::vector<base::Finding> ownFindings() const override;

private:
    enum class Overrides { Keep, Lower, Drop };
    void makeChoices();
    void refresh();
    void showComparison();
    const registry::CatalogItem* newest(const std::string& name) const;
    const registry::CatalogItem* inForce() const; ///< the version that the tenant is bound to
    registry::Quotas overrides() const;

    std::vector<registry::CatalogItem> m_plans;
    std::optional<registry::GetTenant::Details> m_details;
    std::string m_chosen;
    Overrides m_wish{Overrides::Keep};
    QWidget* m_choicesBox;
    QVBoxLayout* m_choices;
    std::vector<QRadioButton*> m_planButtons;
    QTableWidget* m_table;
    QLabel* m_caption;
    Field* m_overridesField;
    std::array<QRadioButton*, 3> m_wishButtons;
};

} // namespace reeve::ui
