// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/search.h"

#include "core/base/codec.h"
#include "core/crypto/crypto.h"

#include <algorithm>

namespace reeve::audit {
namespace {

constexpr std::size_t hashBytes = 8;
constexpr std::size_t tokenBytes = hashBytes + 8 + 8 + 1;

void putNumber(std::string& out, std::uint64_t number)
{
    for (int shift = 56; shift >= 0; shift -= 8) out += static_cast<char>(number >> shift);
}

std::uint64_t takeNumber(std::string_view& in)
{
    std::uint64_t number = 0;
    for (std::size_t i = 0; i < 8; ++i) number = number << 8 | static_cast<unsigned char>(in[i]);
    in.remove_prefix(8);
    return number;
}

/// Of everything that decides which entries are listed, and in which order.
std::string hashOf(ListAudit op)
{
    op.pageSize.reset();
    op.pageToken.reset();
    op.oldestFirst = op.oldestFirst.value_or(false);
    const auto digest = crypto::sha256({"audit.list", base::writeCanonicalJson(base::toJson(op))});
    return std::string{crypto::view(digest).substr(0, hashBytes)};
}

} // namespace

base::Result<Search> Search::of(const ListAudit& op)
{
    Search search;
    search.m_op = op;
    search.m_filterHash = hashOf(op);
    search.m_filtered = op.tenantId || op.actor || op.action || op.from || op.to || op.result;
    if (op.action) {
        if (op.action->ends_with(".*")) search.m_actionPrefix = op.action->substr(0, op.action->size() - 1);
        if (search.m_actionPrefix.value_or(*op.action).find('*') != std::string::npos)
            return base::invalid("/action", "INVALID_VALUE", "\"*\" may only stand for all actions of a resource, as in \"tenants.*\"");
    }
    if (!op.pageToken || op.pageToken->empty()) return search;
    const auto token = base::fromBase64Url(*op.pageToken);
    if (!token || token->size() != tokenBytes || !token->starts_with(search.m_filterHash))
        return base::invalid("/pageToken", "INVALID_VALUE", "the page token does not belong to this list", "Ask for the first page again.");
    std::string_view rest = std::string_view{*token}.substr(hashBytes);
    Position position;
    position.after = takeNumber(rest);
    position.total = takeNumber(rest);
    position.totalIsExact = rest.front() != 0;
    search.m_position = position;
    return search;
}

std::uint32_t Search::pageSize() const { return std::clamp<std::uint32_t>(m_op.pageSize.value_or(100), 1, 1000); }

bool Search::matchesAction(std::string_view action) const
{
    return !m_op.action || (m_actionPrefix ? action.starts_with(*m_actionPrefix) : action == *m_op.action);
}

std::string Search::tokenFor(const Position& position) const
{
    std::string token = m_filterHash;
    putNumber(token, position.after);
    putNumber(token, position.total);
    token += position.totalIsExact ? '\1' : '\0';
    return base::toBase64Url(token);
}

} // namespace reeve::audit
