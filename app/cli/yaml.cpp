// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/yaml.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace reeve::cli {
namespace {

using base::json::value;

/// May @p text stand without quotes, and is it read back as text?
bool isPlain(std::string_view text)
{
    constexpr std::array<std::string_view, 8> words{"true", "false", "null", "yes", "no", "on", "off", "y"};
    const auto letter = [](char c) { return std::isalpha(static_cast<unsigned char>(c)) != 0 || static_cast<unsigned char>(c) >= 0x80; };
    if (text.empty() || !(letter(text.front()) || text.front() == '/') || text.back() == ' ' || text.back() == ':' ||
        base::hasControl(text))
        return false;
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    if (std::find(words.begin(), words.end(), lower) != words.end() || lower == "n") return false;
    constexpr std::string_view others = " _./@+-,;()'=*!?&<>";
    if (text.find(": ") != std::string_view::npos) return false;
    return std::all_of(text.begin(), text.end(), [&](char c) {
        return letter(c) || std::isdigit(static_cast<unsigned char>(c)) != 0 || c == ':' || others.find(c) != std::string_view::npos;
    });
}

/// May @p text stand as a block of lines?
bool isBlock(std::string_view text)
{
    if (text.find('\n') == std::string_view::npos || text.front() == ' ' || text.front() == '\n' || text.ends_with("\n\n")) return false;
    std::string flat(text);
    std::replace(flat.begin(), flat.end(), '\n', ' ');
    return !base::hasControl(flat);
}

bool isNested(const value& one) { return (one.is_object() && !one.get_object().empty()) || (one.is_array() && !one.get_array().empty()); }

std::string_view textOf(const value& one) { return {one.get_string().data(), one.get_string().size()}; }

std::string scalar(const value& one, const std::string& indent)
{
    if (!one.is_string()) return base::writeJson(one);
    const auto text = textOf(one);
    if (isPlain(text)) return std::string(text);
    if (!isBlock(text)) return base::writeJson(one);
    std::string block = text.ends_with('\n') ? "|" : "|-";
    for (std::size_t from = 0; from < text.size();) {
        const auto end = std::min(text.find('\n', from), text.size());
        block += "\n" + (end > from ? indent : std::string{}) + std::string{text.substr(from, end - from)};
        from = end + 1;
    }
    return block;
}

void write(std::string& out, const value& one, const std::string& indent);

void writeMembers(std::string& out, const base::json::object& object, const std::string& indent, bool firstIsIndented)
{
    for (const auto& member : object) {
        if (!firstIsIndented) out += indent;
        firstIsIndented = false;
        const std::string_view key{member.key().data(), member.key().size()};
        out += (isPlain(key) ? std::string(key) : base::writeJson(base::json::string(member.key()))) + ":";
        if (isNested(member.value())) {
            out += "\n";
            write(out, member.value(), indent + "  ");
        } else {
            out += " " + scalar(member.value(), indent + "  ") + "\n";
        }
    }
}

void write(std::string& out, const value& one, const std::string& indent)
{
    if (one.is_object() && isNested(one)) return writeMembers(out, one.get_object(), indent, false);
    if (!one.is_array() || !isNested(one)) return void(out += indent + scalar(one, indent + "  ") + "\n");
    for (const auto& item : one.get_array()) {
        out += indent + "-";
        if (item.is_object() && isNested(item)) {
            out += " ";
            writeMembers(out, item.get_object(), indent + "  ", true);
        } else if (isNested(item)) {
            out += "\n";
            write(out, item, indent + "  ");
        } else {
            out += " " + scalar(item, indent + "  ") + "\n";
        }
    }
}

} // namespace

std::string toYaml(const value& one)
{
    std::string out;
    write(out, one, {});
    return out;
}

std::string toYamlItems(const base::json::array& items)
{
    std::string out;
    if (!items.empty()) write(out, items, {});
    return out;
}

} // namespace reeve::cli
