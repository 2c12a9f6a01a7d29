// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/audit/api.h"
#include "core/registry/api.h"

#include <QCoreApplication>
#include <QString>

namespace reeve::models {

/// Words for values of the core, translated. What has no word (an operation of a newer server) comes back as it is named.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Words)

public:
    static QString state(registry::State state);         ///< "Active"
    static QString operation(const std::string& name);   ///< "tenants.suspend" is "Suspended"
    static QString result(audit::ResultKind result);     ///< "Done", "Denied", "Failed"
    static QString role(const std::string& contactRole); ///< "Billing"
};

} // namespace reeve::models
