// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/page.h"
#include "ui/wizards/draft_store.h"
#include "ui/wizards/mutation_dialog.h"

namespace reeve::ui {

/// The acts of the console: each opens its wizard over the window that asks, and takes the user where the wizard's end points to (the
/// tenant, the audit entry, the list). @p sampleFolder: manifests of the sample fleet. @pre @p drafts outlives the acts
Acts wizardActs(const WizardServices& services, DraftStore& drafts, const QString& sampleFolder);

} // namespace reeve::ui
