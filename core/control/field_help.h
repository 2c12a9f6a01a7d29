// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string_view>

namespace reeve::control {

/// What a member of an operation means, in one sentence without a full stop: for help texts and the API description. The same words serve
/// every operation that has the member, unless one has words of its own. Empty when nobody wrote any, which a test forbids.
std::string_view fieldHelp(std::string_view operation, std::string_view member);

} // namespace reeve::control
