// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/manifest_check.h"

#include "core/base/text.h"
#include "core/registry/manifest_nearest.h"

#include <algorithm>
#include <boost/mp11/algorithm.hpp>
#include <charconv>
#include <optional>
#include <set>
#include <tuple>

namespace reeve::registry {
namespace {

using base::Finding;
using base::json::value;
using yaml::Node;
using yaml::Ref;
using yaml::Type;

bool isScalar(const Node& node) { return node.type != Type::list && node.type != Type::fields; }

base::json::string_view view(std::string_view text) { return {text.data(), text.size()}; }

std::string_view typeWords(const Node& node)
{
    switch (node.type) {
    case Type::null: return "empty";
    case Type::boolean: return "true or false";
    case Type::integer: return "a whole number";
    case Type::decimal: return "a number";
    case Type::text: return "text";
    case Type::tagged: return "a value with a tag of its own";
    case Type::list: return "a list";
    case Type::fields: return "a set of fields";
    }
    return "something else";
}

/// A number as YAML's core schema spells it. nullopt when it does not fit 64 bits or is negative.
std::optional<std::uint64_t> naturalOf(std::string_view text)
{
    if (text.starts_with('+')) text.remove_prefix(1);
    if (text.starts_with('-') && text.find_first_not_of('0', 1) == std::string_view::npos) return 0;
    int base = 10;
    if (text.starts_with("0x")) base = 16;
    if (text.starts_with("0o")) base = 8;
    if (base != 10) text.remove_prefix(2);
    std::uint64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number, base);
    if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return number;
}

std::string joined(const std::vector<std::string_view>& words, std::string_view last)
{
    return base::joinWords({words.begin(), words.end()}, last);
}

class Checker {
public:
    Checker(const yaml::Tree& tree, Checked& out) : m_tree(tree), m_out(out) {}

    value check(Ref ref, const Shape& shape, std::uint32_t line)
    {
        if (!m_pointer.empty()) m_out.lines.insert_or_assign(m_pointer, line);
        const Node& node = m_tree[ref];
        switch (shape.type) {
        case Shape::Type::text: return text(node, shape, line);
        case Shape::Type::integer: return integer(node, shape, line);
        case Shape::Type::list:
            return node.type == Type::list ? list(node, shape, line) : wrong(node, line, "a list", "write it as a list: [a, b]");
        case Shape::Type::map:
            return node.type == Type::fields ? map(node, shape, line)
                                             : wrong(node, line, "a set of names and texts", "write it as {name: text}");
        case Shape::Type::fields:
            return node.type == Type::fields ? fields(node, shape, line)
                                             : wrong(node, line, "a set of fields", "write its fields below it, indented");
        }
        return {};
    }

private:
    void report(std::uint32_t line, const char* code, std::string message, std::string hint)
    {
        m_out.findings.push_back({{}, 0, line, m_pointer, code, std::move(message), std::move(hint)});
    }

    /// What the value at the pointer is called in messages: "legalName", "item 2 of allowed".
    std::string subject() const
    {
        if (m_pointer.empty()) return "the document";
        const auto slash = m_pointer.rfind('/');
        const auto step = m_pointer.substr(slash + 1);
        if (step.find_first_not_of("0123456789") != std::string::npos || slash == 0) return step;
        const auto list = m_pointer.substr(m_pointer.rfind('/', slash - 1) + 1);
        return "item " + std::to_string(std::stoul(step) + 1) + " of " + list.substr(0, list.find('/'));
    }

    /// Does @p work with one step added to the pointer.
    template <class Work>
    auto within(std::string_view step, Work work)
    {
        const auto length = m_pointer.size();
        if (step.find_first_of("~/") == std::string_view::npos) (m_pointer += '/') += step;
        else m_pointer = base::pointerTo(m_pointer, step);
        auto result = work();
        m_pointer.resize(length);
        return result;
    }
    void reportWithin(std::string_view step, std::uint32_t line, const char* code, std::string message, std::string hint)
    {
        within(step, [&] { return report(line, code, std::move(message), std::move(hint)), 0; });
    }

    value wrong(const Node& node, std::uint32_t line, std::string_view wanted, std::string hint)
    {
        report(line, "WRONG_TYPE", subject() + " must be " + std::string{wanted} + ", not " + std::string{typeWords(node)},
               std::move(hint));
        return {};
    }

    value text(const Node& node, const Shape& shape, std::uint32_t line)
    {
        if (node.type != Type::text) {
            const bool quotable = node.type == Type::integer || node.type == Type::decimal || node.type == Type::boolean;
            return wrong(node, line, "text", quotable ? "put it in quotes: \"" + node.text + '"' : "write a text, in quotes if need be");
        }
        checkText(node.text, shape, line);
        return value(view(node.text));
    }

    void checkText(const std::string& text, const Shape& shape, std::uint32_t line)
    {
        const auto invalid = [&](std::string message, std::string hint) {
            report(line, "INVALID_VALUE", subject() + ' ' + std::move(message), std::move(hint));
        };
        if (!shape.oneOf.empty()) {
            if (std::find(shape.oneOf.begin(), shape.oneOf.end(), text) == shape.oneOf.end())
                invalid("must be " + joined(shape.oneOf, "or") + ", not " + quoted(text),
                        suggestion(text, {shape.oneOf.begin(), shape.oneOf.end()}, "possible values"));
            return;
        }
        const auto& format = infoOf(shape.format);
        if (!format.matches(text))
            return invalid(std::string{format.words} + (shape.format == Format::line ? "" : ", not " + quoted(text)),
                           std::string{format.hint});
        const auto length = base::codePoints(text);
        if (length < shape.min || length > shape.max)
            invalid("must have " + std::to_string(shape.min) + " to " + std::to_string(shape.max) + " characters, not " +
                        std::to_string(length),
                    length < shape.min ? "write a text" : "shorten it");
    }

    value integer(const Node& node, const Shape& shape, std::uint32_t line)
    {
        if (node.type != Type::integer) return wrong(node, line, "a whole number", "write digits only, without quotes");
        const auto number = naturalOf(node.text);
        if (number && *number >= shape.min && *number <= shape.max) return value(static_cast<std::int64_t>(*number));
        report(line, "INVALID_VALUE",
               subject() + " must be from " + std::to_string(shape.min) + " to " + std::to_string(shape.max) + ", not " + quoted(node.text),
               "choose a number in that range");
        return {};
    }

    value list(const Node& node, const Shape& shape, std::uint32_t line)
    {
        checkCount(node.children.size(), shape, line, {"item", "items"});
        base::json::array array;
        array.reserve(node.children.size());
        std::set<std::string_view> seen;
        for (std::size_t i = 0; i < node.children.size(); ++i) {
            const Ref item = node.children[i];
            within(std::to_string(i), [&] {
                array.push_back(check(item, shape.item.front(), item.line));
                const auto key = shape.unique ? uniqueKey(item, shape.item.front()) : std::nullopt;
                if (key && !seen.insert(*key).second)
                    report(item.line, "INVALID_VALUE", subject() + " repeats " + quoted(*key), "remove one of the two");
                return 0;
            });
        }
        return array;
    }

    /// The text, or the text of the first member, that must not occur twice.
    std::optional<std::string_view> uniqueKey(Ref ref, const Shape& shape) const
    {
        const Node& node = m_tree[ref];
        if (shape.type == Shape::Type::text && node.type == Type::text) return node.text;
        if (shape.type != Shape::Type::fields || node.type != Type::fields) return std::nullopt;
        for (std::size_t i = 0; i < node.children.size(); i += 2)
            if (m_tree[node.children[i]].text == shape.members.front().name)
                return uniqueKey(node.children[i + 1], shape.members.front().shape);
        return std::nullopt;
    }

    void checkCount(std::size_t count, const Shape& shape, std::uint32_t line, std::pair<const char*, const char*> words)
    {
        const auto counted = [&](std::uint64_t number) {
            return std::to_string(number) + ' ' + (number == 1 ? words.first : words.second);
        };
        if (count < shape.min) report(line, "INVALID_VALUE", subject() + " must have at least " + counted(shape.min), "add one");
        else if (count > shape.max)
            report(line, "INVALID_VALUE", subject() + " must have at most " + counted(shape.max) + ", not " + std::to_string(count),
                   "remove some");
    }

    value map(const Node& node, const Shape& shape, std::uint32_t line)
    {
        checkCount(node.children.size() / 2, shape, line, {"entry", "entries"});
        base::json::object object;
        eachField(node, [&](const std::string& name, Ref entry, std::uint32_t keyLine) {
            within(name, [&] {
                const auto& format = infoOf(shape.format);
                if (!format.matches(name))
                    report(keyLine, "INVALID_VALUE", "the name " + quoted(name) + ' ' + std::string{format.words},
                           std::string{format.hint});
                object[view(name)] = check(entry, shape.item.front(), keyLine);
                return 0;
            });
        });
        return object;
    }

    value fields(const Node& node, const Shape& shape, std::uint32_t line)
    {
        std::vector<value> values(shape.members.size());
        std::vector<bool> found(shape.members.size());
        eachField(node, [&](const std::string& name, Ref entry, std::uint32_t keyLine) {
            const auto member =
                std::find_if(shape.members.begin(), shape.members.end(), [&](const Member& each) { return each.name == name; });
            if (member == shape.members.end()) return unknown(name, shape, keyLine);
            const auto index = static_cast<std::size_t>(member - shape.members.begin());
            found[index] = true;
            values[index] = within(name, [&] { return check(entry, member->shape, keyLine); });
        });
        base::json::object object;
        for (std::size_t i = 0; i < values.size(); ++i) {
            const Member& member = shape.members[i];
            if (!found[i] && member.required) missing(member, line);
            if (!found[i]) continue;
            const bool empty =
                (values[i].is_array() && values[i].get_array().empty()) || (values[i].is_object() && values[i].get_object().empty());
            if (member.required || !empty) object.emplace(view(member.name), std::move(values[i]));
        }
        return object;
    }

    void missing(const Member& member, std::uint32_t line)
    {
        const bool compound = member.shape.type == Shape::Type::fields || member.shape.type == Shape::Type::list;
        reportWithin(member.name, line, "MISSING_FIELD", std::string{member.name} + " is missing in " + subject(),
                     "add \"" + std::string{member.name} + (compound ? ":\" with its content" : ": ...\""));
    }

    void unknown(const std::string& name, const Shape& shape, std::uint32_t line)
    {
        std::vector<std::string> known;
        for (const auto& member : shape.members) known.emplace_back(member.name);
        reportWithin(name, line, "UNKNOWN_FIELD", "there is no field " + quoted(name) + " in " + subject(),
                     name == "<<" ? "merge keys are not part of YAML 1.2: write the fields out" : suggestion(name, known, "known fields"));
    }

    template <class Each>
    void eachField(const Node& node, Each each)
    {
        for (std::size_t i = 0; i + 1 < node.children.size(); i += 2) {
            const Ref key = node.children[i];
            const Node& name = m_tree[key];
            if (name.type == Type::text) each(name.text, node.children[i + 1], key.line);
            else if (isScalar(name) && name.type != Type::tagged)
                reportWithin(name.text, key.line, "WRONG_TYPE", "a field name must be text, not " + std::string{typeWords(name)},
                             name.text.empty() ? "write a name before the colon" : "put it in quotes: \"" + name.text + '"');
            else
                report(key.line, "WRONG_TYPE", "a field name must be text, not " + std::string{typeWords(name)},
                       "write a plain name before the colon");
        }
    }

    const yaml::Tree& m_tree;
    Checked& m_out;
    std::string m_pointer;
};

/// Walks what is written, not what aliases repeat.
class DuplicateFinder {
public:
    explicit DuplicateFinder(const yaml::Tree& tree) : m_tree(tree), m_seen(tree.nodes.size()) {}

    void walk(Ref ref, const std::string& pointer)
    {
        if (m_seen[ref.node]) return;
        m_seen[ref.node] = true;
        const Node& node = m_tree[ref];
        if (node.type == Type::list)
            for (std::size_t i = 0; i < node.children.size(); ++i) walk(node.children[i], base::pointerTo(pointer, i));
        if (node.type != Type::fields) return;
        std::map<std::string_view, std::uint32_t> lines;
        for (std::size_t i = 0; i + 1 < node.children.size(); i += 2) {
            const Ref key = node.children[i];
            const Node& name = m_tree[key];
            if (!isScalar(name) || name.type == Type::tagged) {
                walk(key, pointer);
                walk(node.children[i + 1], pointer);
                continue;
            }
            const auto own = base::pointerTo(pointer, name.text);
            if (const auto [first, fresh] = lines.emplace(name.text, key.line); !fresh)
                findings.push_back({{},
                                    0,
                                    key.line,
                                    own,
                                    "DUPLICATE_KEY",
                                    quoted(name.text) + " occurs twice here, first on line " + std::to_string(first->second),
                                    "keep one of the two"});
            walk(node.children[i + 1], own);
        }
    }

    std::vector<Finding> findings;

private:
    const yaml::Tree& m_tree;
    std::vector<bool> m_seen;
};

/// Is there a set of fields with a name twice? Cheap, because it is asked of every document.
bool hasDuplicates(const yaml::Tree& tree)
{
    std::vector<std::string_view> names;
    for (const Node& node : tree.nodes) {
        if (node.type != Type::fields) continue;
        names.clear();
        for (std::size_t i = 0; i + 1 < node.children.size(); i += 2)
            if (const Node& name = tree[node.children[i]]; isScalar(name) && name.type != Type::tagged) names.push_back(name.text);
        std::sort(names.begin(), names.end());
        if (std::adjacent_find(names.begin(), names.end()) != names.end()) return true;
    }
    return false;
}

/// The value of a field of the root; null when there is none.
const Ref* find(const Node& fields, const yaml::Tree& tree, std::string_view name, std::uint32_t& line)
{
    for (std::size_t i = 0; i + 1 < fields.children.size(); i += 2) {
        if (tree[fields.children[i]].text != name) continue;
        line = fields.children[i].line;
        return &fields.children[i + 1];
    }
    return nullptr;
}

} // namespace

std::vector<Finding> findDuplicates(const yaml::Tree& tree)
{
    if (!hasDuplicates(tree)) return {};
    DuplicateFinder finder(tree);
    finder.walk(tree.root, {});
    return std::move(finder.findings);
}

std::vector<Finding> checkHeader(const yaml::Tree& tree, std::uint32_t rootLine, Kind& kind)
{
    const Node& root = tree[tree.root];
    if (root.type != Type::fields)
        return {{{},
                 0,
                 rootLine,
                 {},
                 "WRONG_TYPE",
                 "a manifest must be a set of fields, not " + std::string{typeWords(root)},
                 "begin with apiVersion: " + std::string{apiVersion}}};
    std::vector<Finding> findings;
    const auto textOf = [&](const char* name, std::uint32_t& line) -> const std::string* {
        const Ref* found = find(root, tree, name, line);
        const std::string pointer = base::pointerTo("", name);
        if (!found)
            findings.push_back({{},
                                0,
                                rootLine,
                                pointer,
                                "MISSING_FIELD",
                                std::string{name} + " is missing in the document",
                                "add \"" + std::string{name} + ": ...\""});
        else if (tree[*found].type != Type::text)
            findings.push_back({{},
                                0,
                                line,
                                pointer,
                                "WRONG_TYPE",
                                std::string{name} + " must be text, not " + std::string{typeWords(tree[*found])},
                                "write a text"});
        else return &tree[*found].text;
        return nullptr;
    };
    std::uint32_t line = 0;
    if (const auto* version = textOf("apiVersion", line); version && *version != apiVersion)
        findings.push_back({{},
                            0,
                            line,
                            "/apiVersion",
                            "UNSUPPORTED_VERSION",
                            "apiVersion " + quoted(*version) + " is not supported",
                            "write " + std::string{apiVersion}});
    if (const auto* text = textOf("kind", line)) {
        std::vector<std::string> kinds;
        bool known = false;
        boost::mp11::mp_for_each<boost::describe::describe_enumerators<Kind>>([&](auto each) {
            kinds.emplace_back(each.name);
            if (*text != each.name) return;
            kind = each.value;
            known = true;
        });
        if (!known)
            findings.push_back({{},
                                0,
                                line,
                                "/kind",
                                "INVALID_VALUE",
                                "kind must be " + base::joinWords(kinds, "or") + ", not " + quoted(*text),
                                suggestion(*text, kinds, "known kinds")});
    }
    return findings;
}

Checked checkDocument(const yaml::Tree& tree, Kind kind, std::uint32_t rootLine)
{
    Checked checked;
    checked.value = Checker(tree, checked).check(tree.root, shapeOf(kind), rootLine);
    std::sort(checked.findings.begin(), checked.findings.end(),
              [](const auto& a, const auto& b) { return std::tie(a.line, a.pointer) < std::tie(b.line, b.pointer); });
    return checked;
}

} // namespace reeve::registry
