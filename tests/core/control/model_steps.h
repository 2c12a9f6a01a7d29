// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/core/control/model.h"
#include "tests/support/plane.h"

#include <functional>

namespace reeve::test {

/// One step of a sequence. It holds choices, not values ("the revision before the present one"), so that it still means something when
/// steps before it are left out.
struct Step {
    enum class Revision : std::uint8_t { present, before, next };
    enum class Who : std::uint8_t { all, viewer, operations, tenantAdmin, security, scoped, outside };
    enum class Hash : std::uint8_t { none, fresh, kept, nonsense };
    Do what{};
    unsigned tenant{};  ///< which of a few slugs; the last is never created
    unsigned variant{}; ///< of contents; of advance, how far; of repeat, which request
    Revision revision{};
    Who who{};
    Hash hash{};
    unsigned key{};    ///< 0 none, 1 to 3, 4 too long
    unsigned reason{}; ///< 0 good, 1 empty, 2 too long
    bool validateOnly{};
    bool byId{};
};

std::vector<Step> randomSteps(std::uint64_t seed, std::size_t count);
/// A line for a person.
std::string describe(const Step& step);
/// What @p step asks for in the state of @p model. @p kept: the hash and the outcome of plans that were asked for before.
Request requestOf(const Step& step, const Model& model, const std::vector<std::pair<std::string, std::string>>& kept);

/// The plane's answer to @p request.
base::Result<control::Answer> ask(control::ControlPlane& plane, const Request& request);

/// Leaves out what it can of @p steps so that @p fails still says yes.
std::vector<Step> shrink(std::vector<Step> steps, const std::function<bool(const std::vector<Step>&)>& fails, std::size_t tries = 300);

} // namespace reeve::test
