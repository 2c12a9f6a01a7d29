// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/wizards/mutation_controller.h"

/// Reads that find out what a plan would be refused for: unlike the plan they leave nothing in the audit log. See Mutation::check.
namespace reeve::ui {

using Check = std::function<client::Call(QObject*, std::function<void(base::Result<Checked>)>)>;

/// Is there a technical and a billing contact, which every tenant but a draft needs?
bool hasNeededContacts(const std::vector<registry::Contact>& contacts);

/// Checks @p manifest (one document, YAML or JSON) as an edit of @p tenantId against everything. Findings are of the manifest's fields.
/// @p working: the tenant is no draft, so it needs its contacts.
Check checkEdit(client::Connection& connection, std::string manifest, const std::string& tenantId, bool working);
/// The same for a manifest that has no fields here: what is found is a refusal, with its remedy.
Check checkWhole(client::Connection& connection, std::string manifest, const std::string& tenantId, bool working);
/// Refuses while a legal hold is set.
Check checkHold(client::Connection& connection, const std::string& tenantId);

} // namespace reeve::ui
