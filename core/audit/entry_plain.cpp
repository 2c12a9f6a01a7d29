// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/entry_shape.h"

#include "core/base/text.h"

#include <boost/describe/enum_from_string.hpp>

#include <array>

namespace reeve::audit {
namespace {

using namespace shape;

/// "2026-10-03T10:00:00.123456Z" and no other spelling.
std::optional<base::Timestamp> exactTime(std::string_view written)
{
    if (written.size() != 27 || written[10] != 'T' || written[19] != '.' || written[26] != 'Z') return std::nullopt;
    return base::parseTime(written);
}

enum Class : std::uint8_t { Plain, High, Stop };

/// Of a byte within a text: ASCII, part of a longer code point, or what ends it or needs the parser.
constexpr std::array<Class, 256> classes = [] {
    std::array<Class, 256> all{};
    for (std::size_t byte = 0; byte < all.size(); ++byte)
        all[byte] = byte < 0x20 || byte == '"' || byte == '\\' ? Stop : byte < 0x80 ? Plain : High;
    return all;
}();

/// Goes through the bytes once, from left to right; false where they are not what it knows.
class PlainReader {
public:
    PlainReader(std::string_view bytes, EntrySummary& summary) : m_rest(bytes), m_summary(summary) {}

    bool read() { return value(entry, 0) && m_rest.empty(); }

private:
    bool skip(std::string_view expected)
    {
        if (!m_rest.starts_with(expected)) return false;
        m_rest.remove_prefix(expected.size());
        return true;
    }
    bool skip(char expected)
    {
        if (!m_rest.starts_with(expected)) return false;
        m_rest.remove_prefix(1);
        return true;
    }

    bool value(const Shape& of, std::size_t depth)
    {
        if (m_rest.empty() || depth == maxDepth) return false;
        switch (m_rest.front()) {
        case '"': return (of.kinds & Text) && text(of);
        case '{': return (of.kinds & Object) && object(of, depth + 1);
        case '[': return (of.kinds & List) && list(of, depth + 1);
        case 'n': return (of.kinds & Null) && skip("null");
        case 't': return (of.kinds & Flag) && skip("true");
        case 'f': return (of.kinds & Flag) && skip("false");
        default: return (of.kinds & Integer) && integer(of);
        }
    }

    bool object(const Shape& of, std::size_t depth)
    {
        m_rest.remove_prefix(1);
        if (!of.members.empty()) {
            char before = 0;
            for (const auto& member : of.members) {
                if ((before && !skip(before)) || !skip('"') || !skip(member.name) || !skip("\":") || !value(*member.shape, depth))
                    return false;
                before = ',';
            }
            return skip('}');
        }
        if (skip('}')) return true;
        std::string_view last;
        bool isFirst = true;
        do {
            std::string_view name;
            if (!quoted(name) || m_wasHigh || (!isFirst && name <= last) || !skip(':') || !value(any, depth)) return false;
            last = name;
            isFirst = false;
        } while (skip(','));
        return skip('}');
    }

    bool list(const Shape& of, std::size_t depth)
    {
        m_rest.remove_prefix(1);
        if (skip(']')) return true;
        do
            if (!value(of.element ? *of.element : any, depth)) return false;
        while (skip(','));
        return skip(']');
    }

    bool text(const Shape& of)
    {
        std::string_view found;
        return quoted(found) && (of.keep == Keep::Nothing || keepText(of.keep, found, m_summary));
    }

    /// A text without escapes.
    bool quoted(std::string_view& found)
    {
        if (!skip('"')) return false;
        unsigned seen = 0;
        std::size_t length = 0;
        for (; length < m_rest.size(); ++length) {
            const auto of = classes[static_cast<unsigned char>(m_rest[length])];
            if (of == Stop) break;
            seen |= of;
        }
        found = m_rest.substr(0, length);
        m_rest.remove_prefix(length);
        m_wasHigh = seen != 0;
        return skip('"') && (!m_wasHigh || !base::firstInvalidUtf8(found));
    }

    bool integer(const Shape& of)
    {
        const bool isNegative = skip('-');
        std::int64_t number = 0;
        std::size_t digits = 0;
        for (; digits < m_rest.size() && m_rest[digits] >= '0' && m_rest[digits] <= '9' && digits < 16; ++digits)
            number = number * 10 + (m_rest[digits] - '0');
        if (digits == 0 || number > maxInteger || (m_rest.front() == '0' && (digits > 1 || isNegative))) return false;
        m_rest.remove_prefix(digits); // a digit more, a point or an exponent is not what may follow
        if (of.keep == Keep::Version) return number == 1 && !isNegative;
        if (of.keep == Keep::Seq) m_summary.seq = static_cast<std::uint64_t>(number);
        return !(of.keep == Keep::Seq && isNegative);
    }

    std::string_view m_rest;
    EntrySummary& m_summary;
    bool m_wasHigh{false}; ///< the last text was not all ASCII
};

} // namespace

bool keepText(Keep keep, std::string_view value, EntrySummary& summary)
{
    switch (keep) {
    case Keep::Actor: summary.actor = value; return true;
    case Keep::Action: summary.action = value; return true;
    case Keep::Tenant: summary.tenant = value; return true;
    case Keep::Time: {
        const auto time = exactTime(value);
        if (time) summary.time = *time;
        return time.has_value();
    }
    case Keep::Result: return boost::describe::enum_from_string(std::string{value}.c_str(), summary.result);
    default: return false;
    }
}

bool isPlainEntry(std::string_view bytes, EntrySummary& summary) { return PlainReader{bytes, summary}.read(); }

} // namespace reeve::audit
