// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <boost/describe/class.hpp>
#include <string>
#include <vector>

namespace reeve::base {

/// A library of others that this program is linked with.
struct Library {
    std::string name;    ///< "SQLite"
    std::string built;   ///< the version it was compiled against; empty where the library does not tell
    std::string running; ///< the version that is loaded now; empty where the library does not tell, or is compiled in
};
BOOST_DESCRIBE_STRUCT(Library, (), (name, built, running))

/// Those that core/base uses.
std::vector<Library> libraries();

} // namespace reeve::base
