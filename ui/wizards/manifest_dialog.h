// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/wizards/tenant_dialog.h"

namespace reeve::ui {

/// The wizard that stores a manifest, as somebody edited it, as the new version: what changes, reason, plan, receipt.
class ManifestDialog final : public TenantDialog {
    Q_OBJECT

public:
    /// @p manifest: exactly one Tenant document, YAML or JSON. @p revision: of the tenant that was edited; when it is another by now, both
    /// sides are shown.
    ManifestDialog(WizardServices services, const registry::Tenant& edited, const base::Bytes& manifest, QWidget* parent = nullptr);

protected:
    const registry::Tenant& seen() const override { return m_seen; }
    void fill(const Details&) override {}
    void rebase(const Details& details) override { m_seen = details.tenant; }
    std::optional<Mutation> mutationFor(const Details& details, const std::string& reason) override;
    std::vector<NextStep> nextSteps(const Change& change) const override;

private:
    registry::Tenant m_seen; ///< that the edit is based on
    const std::string m_manifest;
};

} // namespace reeve::ui
