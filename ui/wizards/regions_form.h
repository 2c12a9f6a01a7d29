// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/catalog_model.h"
#include "models/region_model.h"

#include <QWidget>

class QComboBox;

namespace reeve::ui {

class Field;
class Message;
class RegionTable;
class WizardPage;

/// Where a tenant may lie and where it is placed: the regions of the catalog to check, each refused one with its reason, and the preferred
/// and the standby region among the checked ones. Onboarding and the correction of regions show the same form.
class RegionsForm final : public QWidget {
    Q_OBJECT

public:
    /// Its fields become fields of @p page, so that findings at /spec/regions show here. @pre the catalog outlives the form
    RegionsForm(const models::CatalogModel& catalog, WizardPage& page);

    /// What regions are held against. To be called again when the catalog changed.
    void setRules(const registry::TenantPolicies& policies, const std::string& profile);
    void setChoice(const registry::TenantRegions& choice);
    const registry::TenantRegions& choice() const { return m_choice; }
    /// What is in force, to be shown beside the choice with what is added and removed; nullopt: nothing is.
    void setBaseline(std::optional<registry::TenantRegions> baseline);

Q_SIGNALS:
    void edited(); ///< by the user

private:
    void refresh();
    void chooseAmongAllowed();
    void noteChanges();
    void answered(Field* touched);

    const models::CatalogModel& m_catalog;
    models::RegionModel m_regions;
    RegionTable* m_table;
    QComboBox* m_preferred;
    QComboBox* m_standby;
    Field* m_preferredField;
    Field* m_standbyField;
    Message* m_placement;
    registry::TenantRegions m_choice;
    std::optional<registry::TenantRegions> m_baseline;
    registry::TenantPolicies m_policies;
    std::string m_profile;
};

} // namespace reeve::ui
