// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/lifecycle/decision.h"
#include "core/registry/manifest_reader.h"

/// The same decisions as of the operations, for documents that were read already: the import uses them for each document.
namespace reeve::lifecycle {

base::Result<Decision> decideCreate(const registry::Document& document, const std::string& reason, bool activate,
                                    const DecideContext& context);
base::Result<Decision> decideUpdate(registry::TenantRow row, registry::Document document, const std::string& reason,
                                    const DecideContext& context);
/// @p known is where the document's references are looked up: the stored catalog, for an import with what else comes along.
base::Result<Decision> decideCatalog(const registry::Document& document, const registry::Catalog& known, const std::string& reason,
                                     const DecideContext& context);

} // namespace reeve::lifecycle
