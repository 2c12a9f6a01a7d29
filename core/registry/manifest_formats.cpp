// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/base/time.h"
#include "core/registry/manifest_rules.h"

#include <algorithm>
#include <array>

namespace reeve::registry {
namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isLower(char c) { return c >= 'a' && c <= 'z'; }
bool isUpper(char c) { return c >= 'A' && c <= 'Z'; }
bool isAlnum(char c) { return isDigit(c) || isLower(c) || isUpper(c); }
bool isLowerAlnum(char c) { return isLower(c) || isDigit(c); }

template <class Each>
bool all(std::string_view text, Each each)
{
    return std::all_of(text.begin(), text.end(), each);
}

bool isLine(std::string_view text) { return !base::hasControl(text); }

bool isName(std::string_view text)
{
    return !text.empty() && text.size() <= 63 && isLowerAlnum(text.front()) && isLowerAlnum(text.back()) &&
           all(text, [](char c) { return isLowerAlnum(c) || c == '-'; });
}

bool isSlug(std::string_view text) { return text.size() >= 3 && isName(text); }

bool isLabelKey(std::string_view text)
{
    return !text.empty() && text.size() <= 63 && isLower(text.front()) &&
           all(text, [](char c) { return isLowerAlnum(c) || c == '_' || c == '.' || c == '-'; });
}

bool isJurisdiction(std::string_view text)
{
    return text.size() >= 2 && text.size() <= 16 && isUpper(text[0]) && isUpper(text[1]) &&
           all(text, [](char c) { return isUpper(c) || isDigit(c) || c == '-'; });
}

bool isJurisdictionOrAny(std::string_view text) { return text == "*" || isJurisdiction(text); }

/// One part of a host name: letters, digits, inner hyphens.
bool isHostLabel(std::string_view text)
{
    return !text.empty() && text.size() <= 63 && isAlnum(text.front()) && isAlnum(text.back()) &&
           all(text, [](char c) { return isAlnum(c) || c == '-'; });
}

/// Parts between dots, at least @p least of them, each of which @p each accepts.
template <class Each>
bool dotted(std::string_view text, std::size_t least, Each each)
{
    for (std::size_t count = 1;; ++count) {
        const auto dot = text.find('.');
        if (!each(text.substr(0, dot))) return false;
        if (dot == std::string_view::npos) return count >= least;
        text.remove_prefix(dot + 1);
    }
}

bool isEmail(std::string_view text)
{
    const auto at = text.find('@');
    if (at == std::string_view::npos) return false;
    const auto isAtom = [](std::string_view atom) {
        return !atom.empty() &&
               all(atom, [](char c) { return isAlnum(c) || std::string_view{"!#$%&'*+/=?^_`{|}~-"}.find(c) != std::string_view::npos; });
    };
    return dotted(text.substr(0, at), 1, isAtom) && dotted(text.substr(at + 1), 2, isHostLabel);
}

bool isPort(std::string_view text)
{
    if (text.empty() || text.size() > 5 || !all(text, isDigit) || text.front() == '0') return false;
    int port = 0;
    for (const char c : text) port = port * 10 + (c - '0');
    return port <= 65535;
}

bool isHttpsUrl(std::string_view text)
{
    constexpr std::string_view scheme = "https://";
    if (!text.starts_with(scheme)) return false;
    text.remove_prefix(scheme.size());
    auto authority = text.substr(0, text.find_first_of("/?#"));
    const auto rest = text.substr(authority.size());
    if (!all(rest, [](char c) { return c > ' ' && c < '\x7F' && std::string_view{"\"<>\\^`{|}"}.find(c) == std::string_view::npos; }))
        return false;
    const bool isAddress = authority.starts_with('[');
    const auto hostEnd = isAddress ? authority.find(']') : authority.find(':');
    if (isAddress) {
        if (hostEnd == std::string_view::npos || hostEnd == 1) return false;
        const auto inside = authority.substr(1, hostEnd - 1);
        if (inside.find_first_not_of("0123456789abcdefABCDEF:.") != std::string_view::npos) return false;
        authority.remove_prefix(hostEnd + 1);
    } else {
        if (!dotted(authority.substr(0, hostEnd), 1, isHostLabel)) return false;
        authority.remove_prefix(std::min(hostEnd, authority.size()));
    }
    return authority.empty() || (authority.front() == ':' && isPort(authority.substr(1)));
}

bool isEventPattern(std::string_view text)
{
    const auto dot = text.find('.');
    const auto isWord = [](std::string_view word) {
        return !word.empty() && isLower(word.front()) && all(word, [](char c) { return isLower(c) || isUpper(c); });
    };
    return dot != std::string_view::npos && isWord(text.substr(0, dot)) && (text.substr(dot + 1) == "*" || isWord(text.substr(dot + 1)));
}

bool isDate(std::string_view text) { return text.size() == 10 && base::parseTime(text).has_value(); }

#define REEVE_HOST_LABEL "[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
#define REEVE_ATOM "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+"

// In the order of the enum.
constexpr std::array<FormatInfo, 10> formats{{
    {R"(^[^\u0000-\u001F\u007F-\u009F]*$)", isLine, "must not hold control characters or line breaks", "write it on one line"},
    {"^[a-z0-9]([a-z0-9-]{1,61}[a-z0-9])$", isSlug, "must be 3 to 63 lower-case letters, digits and inner hyphens",
     "for example harbor-foods"},
    {"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$", isName, "must be 1 to 63 lower-case letters, digits and inner hyphens",
     "for example eu-central-1"},
    {"^[a-z][a-z0-9_.-]{0,62}$", isLabelKey,
     "must begin with a lower-case letter and hold only those, digits, _ . and -, at most 63 in all", "for example cost-center"},
    {"^[A-Z]{2}[A-Z0-9-]{0,14}$", isJurisdiction, "must be a code of 2 to 16 capital letters, digits and hyphens", "for example EU"},
    {R"(^(\*|[A-Z]{2}[A-Z0-9-]{0,14})$)", isJurisdictionOrAny,
     "must be a code of 2 to 16 capital letters, digits and hyphens, or * for any", "for example EU"},
    {"^" REEVE_ATOM R"((\.)" REEVE_ATOM ")*@(" REEVE_HOST_LABEL R"(\.)+)" REEVE_HOST_LABEL "$", isEmail, "must be an e-mail address",
     "for example ops@harbor-foods.example"},
    {"^https://(" REEVE_HOST_LABEL R"((\.)" REEVE_HOST_LABEL R"()*|\[[0-9A-Fa-f:.]+\]))"
     "(:([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]))?"
     R"(([/?#][!#-;=?-\[\]_a-z~]*)?$)",
     isHttpsUrl, "must be an https address with a host and without user name", "for example https://hooks.harbor-foods.example/tenancy"},
    {R"(^[a-z][A-Za-z]*\.(\*|[a-z][A-Za-z]*)$)", isEventPattern, "must be an event name or pattern",
     "for example tenant.activated or tenant.*"},
    {"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", isDate, "must be a date of the calendar", "for example 2026-01-01"},
}};

#undef REEVE_HOST_LABEL
#undef REEVE_ATOM

} // namespace

const FormatInfo& infoOf(Format format) { return formats[static_cast<std::size_t>(format)]; }

} // namespace reeve::registry
