// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"

#include <algorithm>

namespace reeve::base {
namespace {
constexpr std::string_view alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"; // Crockford: no I, L, O, U
constexpr std::size_t ulidLength = 26;
} // namespace

std::string IdGenerator::next(std::string_view prefix)
{
    const std::scoped_lock lock(m_mutex);
    const auto millis = static_cast<std::uint64_t>(toMicros(m_clock.now()) / 1000) & 0xFFFFFFFFFFFFULL;
    if (!m_lastMillis || millis > *m_lastMillis) {
        m_lastMillis = millis;
        m_random.fill(m_tail);
        m_tail[0] &= 0x7F; // head room for the increments below
    } else {
        for (auto byte = m_tail.rbegin(); byte != m_tail.rend() && ++*byte == 0; ++byte) {
        }
    }
    std::array<std::uint8_t, 16> raw{};
    for (std::size_t i = 0; i < 6; ++i) raw[i] = static_cast<std::uint8_t>(*m_lastMillis >> (40 - 8 * i));
    std::copy(m_tail.begin(), m_tail.end(), raw.begin() + 6);

    std::string id{prefix};
    id += '_';
    // 128 bits in 26 digits of five bits: two bits of padding lead.
    std::uint32_t buffer = 0;
    int bits = 2;
    for (const std::uint8_t byte : raw) {
        buffer = (buffer << 8) | byte;
        bits += 8;
        for (; bits >= 5; bits -= 5) id += alphabet[(buffer >> (bits - 5)) & 31];
        buffer &= (1U << bits) - 1U;
    }
    return id;
}

bool isId(std::string_view text, std::string_view prefix)
{
    if (text.size() != prefix.size() + 1 + ulidLength || !text.starts_with(prefix) || text[prefix.size()] != '_') return false;
    const auto ulid = text.substr(prefix.size() + 1);
    return ulid.front() <= '7' && ulid.find_first_not_of(alphabet) == std::string_view::npos; // beyond 7 it would be more than 128 bits
}

} // namespace reeve::base
