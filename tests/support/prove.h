// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdlib>
#include <iostream>
#include <string>

namespace reeve::test {

/// Is the long version of the tests wanted? `./dev prove` sets REEVE_PROVE.
inline bool isProving()
{
    const char* value = std::getenv("REEVE_PROVE");
    return value && *value != '\0' && std::string{value} != "0";
}

/// The one line of the long version that `./dev prove` shows.
inline void sumUp(const std::string& name, const std::string& figures)
{
    if (isProving()) std::cout << "prove: " << name << ": " << figures << std::endl;
}

} // namespace reeve::test
