// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/audit/api.h"

#include <optional>
#include <string>

/// What ListAudit asks for, the same for a stored log and for a bundle.
namespace reeve::audit {

inline constexpr std::uint64_t countLimit = 10'000; ///< matches are counted up to here

/// A ListAudit that was found to be right.
class Search {
public:
    /// Errors: InvalidArgument (a '*' that does not end "resource.*", a page token that is not of this filter).
    static base::Result<Search> of(const ListAudit& op);

    bool isFiltered() const { return m_filtered; }
    bool oldestFirst() const { return m_op.oldestFirst.value_or(false); }
    std::uint32_t pageSize() const;
    /// With "tenants.*" the text that an action begins with: "tenants.".
    const std::optional<std::string>& actionPrefix() const { return m_actionPrefix; }
    bool matchesAction(std::string_view action) const;
    const ListAudit& op() const { return m_op; }

    /// Where the page begins: entries at and before @p after (in the order of the list) were shown already.
    struct Position {
        std::uint64_t after{};
        std::uint64_t total{}; ///< counted for the first page
        bool totalIsExact{true};
    };
    const std::optional<Position>& position() const { return m_position; } ///< nullopt: the first page
    std::string tokenFor(const Position& position) const;

private:
    ListAudit m_op;
    std::string m_filterHash; ///< 8 bytes; a token begins with it
    std::optional<std::string> m_actionPrefix;
    std::optional<Position> m_position;
    bool m_filtered{false};
};

} // namespace reeve::audit
