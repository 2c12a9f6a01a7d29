// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/wizards/tenant_dialog.h"

namespace reeve::ui {

/// The wizard that replaces the contacts of a tenant: the rows with what is new, changed and removed; reason; plan; receipt.
class ContactsDialog final : public TenantDialog {
    Q_OBJECT

public:
    ContactsDialog(WizardServices services, const QString& tenantId, QWidget* parent = nullptr);

protected:
    void fill(const Details& details) override;
    void rebase(const Details& details) override;
    std::optional<Mutation> mutationFor(const Details& details, const std::string& reason) override;
    QString waiting() const override;
    std::string changedPart() const override { return "/spec/contacts"; }
    std::vector<NextStep> nextSteps(const Change& change) const override;

private:
    class EditPage;
    EditPage* m_page;
};

} // namespace reeve::ui
