// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <string>

namespace reeve::models {

/// Canonical JSON, a field a line, in its own order: for reading and comparing. The text itself when it is no JSON.
QString readableJson(const std::string& canonical);

} // namespace reeve::models
