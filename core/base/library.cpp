// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/library.h"

#include <boost/version.hpp>
#include <utf8proc.h>

namespace reeve::base {

std::vector<Library> libraries()
{
    const std::string boost = std::to_string(BOOST_VERSION / 100000) + "." + std::to_string(BOOST_VERSION / 100 % 1000) + "." +
                              std::to_string(BOOST_VERSION % 100);
    const std::string utf8proc = std::to_string(UTF8PROC_VERSION_MAJOR) + "." + std::to_string(UTF8PROC_VERSION_MINOR) + "." +
                                 std::to_string(UTF8PROC_VERSION_PATCH);
    return {{"Boost", boost, {}}, {"utf8proc", utf8proc, utf8proc_version()}};
}

} // namespace reeve::base
