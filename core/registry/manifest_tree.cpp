// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/manifest_tree.h"

#include "core/base/json.h"
#include "core/registry/manifest_nearest.h"
#include "core/registry/manifest_reader.h"

#include <algorithm>
#include <istream>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

namespace reeve::registry::yaml {
namespace {

constexpr std::string_view coreTag = "tag:yaml.org,2002:";

bool allOf(std::string_view text, std::string_view characters)
{
    return !text.empty() && text.find_first_not_of(characters) == std::string_view::npos;
}
constexpr std::string_view digits = "0123456789";

bool isInteger(std::string_view text)
{
    if (text.starts_with("0o")) return allOf(text.substr(2), "01234567");
    if (text.starts_with("0x")) return allOf(text.substr(2), "0123456789abcdefABCDEF");
    if (text.starts_with('-') || text.starts_with('+')) text.remove_prefix(1);
    return allOf(text, digits);
}

bool isDecimal(std::string_view text)
{
    if (text == ".nan" || text == ".NaN" || text == ".NAN") return true;
    if (text.starts_with('-') || text.starts_with('+')) text.remove_prefix(1);
    if (text == ".inf" || text == ".Inf" || text == ".INF") return true;
    const auto take = [&] {
        const auto count = std::min(text.find_first_not_of(digits), text.size());
        text.remove_prefix(count);
        return count > 0;
    };
    bool some = take();
    if (text.starts_with('.')) {
        text.remove_prefix(1);
        some = take() || some;
    }
    if (!some) return false;
    if (text.starts_with('e') || text.starts_with('E')) {
        text.remove_prefix(1);
        if (text.starts_with('-') || text.starts_with('+')) text.remove_prefix(1);
        if (!take()) return false;
    }
    return text.empty();
}

/// The type of a plain scalar in the YAML 1.2 core schema.
Type plainType(std::string_view text)
{
    if (text.empty() || text == "~" || text == "null" || text == "Null" || text == "NULL") return Type::null;
    switch (text.front()) {
    case 't':
    case 'T':
    case 'f':
    case 'F':
        for (const auto* word : {"true", "True", "TRUE", "false", "False", "FALSE"})
            if (text == word) return Type::boolean;
        return Type::text;
    case '0':
    case '1':
    case '2':
    case '3':
    case '4':
    case '5':
    case '6':
    case '7':
    case '8':
    case '9':
    case '-':
    case '+':
    case '.': return isInteger(text) ? Type::integer : isDecimal(text) ? Type::decimal : Type::text;
    default: return Type::text;
    }
}

Type scalarType(std::string_view tag, std::string_view text)
{
    if (tag == "?") return plainType(text);
    if (tag == "!") return Type::text;
    if (!tag.starts_with(coreTag)) return Type::tagged;
    tag.remove_prefix(coreTag.size());
    if (tag == "str") return Type::text;
    const auto type = plainType(text);
    const bool fits = tag == "int"    ? type == Type::integer
                      : tag == "bool" ? type == Type::boolean
                      : tag == "null" ? type == Type::null
                                      : tag == "float" && (type == Type::decimal || type == Type::integer);
    if (!fits) return Type::tagged;
    return tag == "float" ? Type::decimal : type;
}

/// Ends the parsing with a finding; never leaves parse().
struct Stop {
    base::Finding finding;
};

[[noreturn]] void stop(std::uint32_t line, const char* code, std::string message, std::string hint)
{
    throw Stop{{{}, 0, line, {}, code, std::move(message), std::move(hint)}};
}

class Builder final : public YAML::EventHandler {
public:
    explicit Builder(std::uint32_t firstLine) : m_firstLine(firstLine) {}
    Tree take() { return std::move(m_tree); }
    bool complete() const { return m_documents == 1; }

    void OnDocumentStart(const YAML::Mark& mark) override
    {
        if (++m_documents > 1)
            stop(lineOf(mark), "SYNTAX", "there is text after the end of the document", "begin a new document with a line ---");
    }
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override { attach(make(mark, anchor, Type::null, {})); }
    void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor, const std::string& value) override
    {
        const auto type = scalarType(tag, value);
        attach(make(mark, anchor, type, type == Type::tagged ? tag : value));
    }
    void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor, YAML::EmitterStyle::value) override
    {
        begin(mark, anchor, Type::list, tag, "seq");
    }
    void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor, YAML::EmitterStyle::value) override
    {
        begin(mark, anchor, Type::fields, tag, "map");
    }
    void OnSequenceEnd() override { end(); }
    void OnMapEnd() override { end(); }
    void OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) override
    {
        const Ref ref{m_anchors.at(anchor), lineOf(mark)};
        const Node& node = m_tree[ref];
        if (node.open)
            stop(ref.line, "LIMIT_EXCEEDED", "an alias names the list or set of fields that it stands in", "write the fields out");
        if (m_open.size() + node.height > maxDepth) tooDeep(ref.line);
        visit(node.visits, ref.line);
        attach(ref);
    }

    std::uint32_t lineOf(const YAML::Mark& mark) const { return m_firstLine + static_cast<std::uint32_t>(std::max(mark.line, 0)); }

private:
    Ref make(const YAML::Mark& mark, YAML::anchor_t anchor, Type type, std::string text)
    {
        const Ref ref{static_cast<std::uint32_t>(m_tree.nodes.size()), lineOf(mark)};
        visit(1, ref.line);
        m_tree.nodes.push_back({type, std::move(text), {}, 1, 0, false});
        if (anchor != 0) {
            if (m_anchors.size() <= anchor) m_anchors.resize(anchor + 1);
            m_anchors[anchor] = ref.node;
        }
        return ref;
    }
    void begin(const YAML::Mark& mark, YAML::anchor_t anchor, Type type, const std::string& tag, std::string_view wanted)
    {
        const bool known =
            tag.empty() || tag == "?" || tag == "!" || (tag.starts_with(coreTag) && std::string_view{tag}.substr(coreTag.size()) == wanted);
        const Ref ref = make(mark, anchor, known ? type : Type::tagged, known ? std::string{} : tag);
        Node& node = m_tree.nodes[ref.node];
        node.open = true;
        node.height = 1;
        m_open.push_back(ref);
        if (m_open.size() > maxDepth) tooDeep(ref.line);
    }
    void end()
    {
        const Ref ref = m_open.back();
        m_open.pop_back();
        m_tree.nodes[ref.node].open = false;
        attach(ref);
    }
    void attach(Ref ref)
    {
        if (m_open.empty()) return void(m_tree.root = ref);
        const Node& child = m_tree[ref];
        Node& parent = m_tree.nodes[m_open.back().node];
        parent.visits += child.visits;
        parent.height = std::max(parent.height, child.height + 1);
        parent.children.push_back(ref);
    }
    void visit(std::uint32_t count, std::uint32_t line)
    {
        m_visits += count;
        if (m_visits > maxNodes)
            stop(line, "LIMIT_EXCEEDED",
                 "the document has more than " + std::to_string(maxNodes) + " values, aliases counted each time they are used",
                 "split it, or use fewer aliases");
    }
    [[noreturn]] static void tooDeep(std::uint32_t line)
    {
        stop(line, "LIMIT_EXCEEDED", "lists and fields are nested more than " + std::to_string(maxDepth) + " levels deep",
             "nest less deeply");
    }

    Tree m_tree;
    std::uint32_t m_firstLine;
    std::vector<Ref> m_open;
    std::vector<std::uint32_t> m_anchors; ///< node by anchor number
    std::size_t m_visits{0};
    int m_documents{0};
};

/// Reads from memory without a copy.
struct ViewBuffer : std::streambuf {
    explicit ViewBuffer(std::string& text) { setg(text.data(), text.data(), text.data() + text.size()); }
};

/// JSON may write a character beyond U+FFFF as two \u escapes; YAML has \U for it. @pre @p json is one valid JSON text.
std::string joinSurrogates(const std::string& json)
{
    std::string out;
    const auto unit = [&](std::size_t at) -> std::uint32_t {
        if (at + 6 > json.size() || json[at] != '\\' || json[at + 1] != 'u') return 0;
        return static_cast<std::uint32_t>(std::stoul(json.substr(at + 2, 4), nullptr, 16));
    };
    for (std::size_t i = 0; i < json.size();) {
        const auto high = unit(i);
        const auto low = high >= 0xD800 && high < 0xDC00 ? unit(i + 6) : 0;
        if (low >= 0xDC00 && low < 0xE000) {
            static constexpr std::string_view hex = "0123456789abcdef";
            const auto point = 0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00);
            out += "\\U";
            for (int shift = 28; shift >= 0; shift -= 4) out += hex[(point >> shift) & 0xF];
            i += 12;
        } else {
            const std::size_t length = json[i] == '\\' ? 2 : 1; // an escaped backslash begins no escape
            out.append(json, i, length);
            i += length;
        }
    }
    return out;
}

/// Line feeds only, and an end marker: yaml-cpp would take the end of the text for the end of a quoted text that was never closed.
std::string prepared(std::string_view source)
{
    std::string text;
    text.reserve(source.size() + 8);
    for (std::size_t i = 0; i < source.size(); ++i)
        if (source[i] != '\r' || i + 1 == source.size() || source[i + 1] != '\n') text += source[i];
    if (text.find_first_not_of(" \t\n") != std::string::npos && text[text.find_first_not_of(" \t\n")] == '{' &&
        (text.find("\\ud") != std::string::npos || text.find("\\uD") != std::string::npos) && base::parseJson(text))
        text = joinSurrogates(text);
    if (!text.ends_with('\n')) text += '\n';
    return text += "...\n";
}

/// Line @p number (from 1) of @p text.
std::string_view lineAt(std::string_view text, std::uint32_t number)
{
    for (; number > 1 && !text.empty(); --number) text.remove_prefix(std::min(text.find('\n'), text.size() - 1) + 1);
    return text.substr(0, text.find('\n'));
}

base::Finding syntaxFinding(const Part& part, std::uint32_t line, const std::string& what)
{
    const auto lines = static_cast<std::uint32_t>(std::count(part.source.begin(), part.source.end(), '\n'));
    const auto lastLine = part.line + lines - (part.source.ends_with('\n') ? 1 : 0);
    const auto text = lineAt(part.source, line - part.line + 1);
    const auto indent = text.substr(0, std::min(text.find_first_not_of(" \t"), text.size()));
    if (indent.find('\t') != std::string_view::npos)
        return {{}, part.index, line, {}, "SYNTAX", "the line is indented with a tab", "indent with spaces, two a level"};
    if (line > lastLine || what == YAML::ErrorMsg::DOC_IN_SCALAR || what == YAML::ErrorMsg::EOF_IN_SCALAR)
        return {{},
                part.index,
                std::min(line, lastLine),
                {},
                "SYNTAX",
                "the document ends before a quote or bracket is closed",
                "look for the opening quote or bracket without its partner"};
    return {{},
            part.index,
            line,
            {},
            "SYNTAX",
            "this is not valid YAML: " + what,
            "compare the indentation, brackets and quotes with the lines above"};
}

} // namespace

std::variant<Tree, base::Finding> parse(const Part& part)
{
    std::string text = prepared(part.source);
    ViewBuffer buffer(text);
    std::istream in(&buffer);
    Builder builder(part.line);
    try {
        YAML::Parser parser(in);
        while (parser.HandleNextDocument(builder)) {
        }
    } catch (Stop& stopped) {
        stopped.finding.document = part.index;
        return std::move(stopped.finding);
    } catch (const YAML::Exception& error) {
        return syntaxFinding(part, builder.lineOf(error.mark), error.msg);
    } catch (const std::exception& error) {
        return syntaxFinding(part, part.line, error.what());
    }
    if (!builder.complete()) return syntaxFinding(part, part.line, "there is no value");
    return builder.take();
}

} // namespace reeve::registry::yaml
