// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include <array>
#include <cstdint>
#include <cstdlib>
#include <functional>
#include <memory>
#include <utf8proc.h>

namespace reeve::base {
namespace {

constexpr std::string_view asciiSpace = " \t\r\n\f\v";

/// Letters that Unicode does not decompose, though people type them without the stroke.
constexpr std::array<std::pair<std::string_view, std::string_view>, 9> strokes{{
    {"ł", "l"},
    {"ø", "o"},
    {"đ", "d"},
    {"ħ", "h"},
    {"ı", "i"},
    {"æ", "ae"},
    {"œ", "oe"},
    {"ð", "d"},
    {"þ", "th"},
}};

/// nullopt when the text is not UTF-8.
std::optional<std::string> mapped(std::string_view text, utf8proc_option_t options)
{
    utf8proc_uint8_t* out = nullptr;
    const auto length =
        utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()), static_cast<utf8proc_ssize_t>(text.size()), &out, options);
    const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner(out, &std::free);
    if (length < 0) return std::nullopt;
    return std::string{reinterpret_cast<const char*>(out), static_cast<std::size_t>(length)};
}

bool isAscii(std::string_view text)
{
    for (const char c : text)
        if (static_cast<std::uint8_t>(c) >= 0x80) return false;
    return true;
}

} // namespace

std::optional<std::size_t> firstInvalidUtf8(std::string_view text)
{
    for (std::size_t i = 0; i < text.size();) {
        if (static_cast<std::uint8_t>(text[i]) < 0x80) {
            ++i;
            continue;
        }
        utf8proc_int32_t point = 0;
        const auto length = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data()) + i,
                                             static_cast<utf8proc_ssize_t>(text.size() - i), &point);
        if (length <= 0) return i;
        i += static_cast<std::size_t>(length);
    }
    return std::nullopt;
}

std::string repairUtf8(std::string_view text)
{
    std::string repaired;
    for (auto bad = firstInvalidUtf8(text); bad; bad = firstInvalidUtf8(text)) {
        repaired.append(text.substr(0, *bad)).append("\uFFFD");
        text.remove_prefix(*bad + 1);
    }
    return repaired.append(text);
}

std::size_t codePoints(std::string_view text)
{
    std::size_t count = 0;
    for (const char c : text) count += (static_cast<std::uint8_t>(c) & 0xC0) != 0x80 ? 1 : 0;
    return count;
}

bool hasControl(std::string_view text)
{
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<std::uint8_t>(text[i]);
        if (byte < 0x20 || byte == 0x7F) return true;
        if (byte == 0xC2 && i + 1 < text.size() && static_cast<std::uint8_t>(text[i + 1]) < 0xA0) return true; // U+0080 to U+009F
    }
    return false;
}

std::string_view trim(std::string_view text)
{
    const auto first = text.find_first_not_of(asciiSpace);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(asciiSpace) - first + 1);
}

std::vector<std::string_view> words(std::string_view text)
{
    std::vector<std::string_view> found;
    for (auto start = text.find_first_not_of(asciiSpace); start != std::string_view::npos;) {
        const auto end = std::min(text.find_first_of(asciiSpace, start), text.size());
        found.push_back(text.substr(start, end - start));
        start = text.find_first_not_of(asciiSpace, end);
    }
    return found;
}

std::string nfc(std::string_view text)
{
    if (isAscii(text)) return std::string{text};
    return mapped(text, utf8proc_option_t(UTF8PROC_STABLE | UTF8PROC_COMPOSE)).value_or(std::string{text});
}

std::string fold(std::string_view text)
{
    if (isAscii(text)) {
        std::string lower{text};
        for (char& c : lower)
            if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
        return lower;
    }
    auto folded =
        mapped(text, utf8proc_option_t(UTF8PROC_STABLE | UTF8PROC_COMPAT | UTF8PROC_DECOMPOSE | UTF8PROC_CASEFOLD | UTF8PROC_STRIPMARK));
    if (!folded) return std::string{text};
    for (const auto& [from, to] : strokes)
        for (auto at = folded->find(from); at != std::string::npos; at = folded->find(from, at + to.size()))
            folded->replace(at, from.size(), to);
    return *std::move(folded);
}

namespace {

bool isInWord(std::int32_t point)
{
    switch (utf8proc_category(point)) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LT:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO:
    case UTF8PROC_CATEGORY_ND:
    case UTF8PROC_CATEGORY_NL:
    case UTF8PROC_CATEGORY_NO:
    case UTF8PROC_CATEGORY_CO: return true;
    default: return false;
    }
}

/// The first code point of @p text, and how many bytes it takes. @pre not empty
std::pair<std::int32_t, std::size_t> firstPoint(std::string_view text)
{
    utf8proc_int32_t point = 0;
    const auto length =
        utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data()), static_cast<utf8proc_ssize_t>(text.size()), &point);
    return {point, length > 0 ? static_cast<std::size_t>(length) : 1};
}

} // namespace

std::vector<std::string_view> letterWords(std::string_view text)
{
    std::vector<std::string_view> all;
    std::size_t begin = 0;
    for (std::size_t at = 0; at <= text.size();) {
        const auto [point, length] = at < text.size() ? firstPoint(text.substr(at)) : std::pair<std::int32_t, std::size_t>{0, 1};
        if (at == text.size() || !isInWord(point)) {
            if (at > begin) all.push_back(text.substr(begin, at - begin));
            begin = at + length;
        }
        at += length;
    }
    return all;
}

std::string_view firstPoints(std::string_view text, std::size_t count)
{
    std::size_t end = 0;
    for (; count > 0 && end < text.size(); --count) end += firstPoint(text.substr(end)).second;
    return text.substr(0, end);
}

std::string joinWords(const std::vector<std::string>& items, std::string_view last)
{
    std::string text;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (i > 0) text += i + 1 == items.size() ? " " + std::string{last} + " " : ", ";
        text += items[i];
    }
    return text;
}

std::size_t hashOf(std::string_view text)
{
    std::uint64_t hash = 0xcbf29ce484222325ULL;
    for (const char c : text) hash = (hash ^ static_cast<std::uint8_t>(c)) * 0x100000001b3ULL;
    return static_cast<std::size_t>(hash);
}

} // namespace reeve::base
