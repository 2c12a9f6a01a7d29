// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/manifest_tree.h"

#include <algorithm>

namespace reeve::registry::yaml {
namespace {

constexpr std::string_view blanks = " \t\r\n";

bool isBlank(std::string_view text) { return text.find_first_not_of(blanks) == std::string_view::npos; }

/// Is @p line the marker @p marker, alone or followed by white space? YAML forbids such a line everywhere else, quoted text included.
bool isMarker(std::string_view line, std::string_view marker)
{
    return line.starts_with(marker) && (line.size() == marker.size() || blanks.find(line[marker.size()]) != std::string_view::npos);
}

bool isComment(std::string_view text)
{
    const auto first = text.find_first_not_of(blanks);
    return first != std::string_view::npos && text[first] == '#';
}

/// Collects the lines of one document after the other.
class Splitter {
public:
    explicit Splitter(std::string_view bytes) : m_bytes(bytes) {}

    std::vector<Part> run()
    {
        for (std::size_t at = 0; at < m_bytes.size();) {
            const auto end = std::min(m_bytes.find('\n', at), m_bytes.size() - 1) + 1;
            ++m_line;
            takeLine(m_bytes.substr(at, end - at), at, end);
            at = end;
        }
        close(m_bytes.size());
        return std::move(m_parts);
    }

private:
    void takeLine(std::string_view line, std::size_t at, std::size_t end)
    {
        if (isMarker(line, "...")) {
            close(at);
            return begin(end, m_line + 1);
        }
        if (isMarker(line, "---")) {
            if (m_marked || m_filled) {
                close(at);
                begin(at, m_line);
            }
            m_marked = true;
            const auto rest = line.substr(3);
            m_filled = !isBlank(rest) && !isComment(rest);
            if (isBlank(rest) && isBlank(m_bytes.substr(m_start, at - m_start))) { // says nothing: leave it out
                m_start = end;
                m_startLine = m_line + 1;
            }
            return;
        }
        if (!isBlank(line) && !isComment(line) && (m_marked || line.front() != '%')) m_filled = true;
    }
    void begin(std::size_t at, std::uint32_t line)
    {
        m_start = at;
        m_startLine = line;
        m_marked = m_filled = false;
    }
    void close(std::size_t end)
    {
        if (m_filled) m_parts.push_back({m_index, m_bytes.substr(m_start, end - m_start), m_startLine});
        if (m_filled || m_marked) ++m_index;
    }

    std::string_view m_bytes;
    std::vector<Part> m_parts;
    std::size_t m_start{0};
    std::uint32_t m_startLine{1};
    std::uint32_t m_line{0};
    std::uint32_t m_index{0};
    bool m_marked{false}; ///< a "---" was seen
    bool m_filled{false}; ///< something other than comments was seen
};

std::size_t lineEnd(std::string_view text, std::size_t at) { return std::min(text.find('\n', at), text.size()); }

/// @p at is at the quote that opens. @return the offset after the one that closes.
std::size_t skipQuoted(std::string_view text, std::size_t at)
{
    const char quote = text[at++];
    for (; at < text.size(); ++at) {
        if (quote == '"' && text[at] == '\\') ++at;
        else if (text[at] == quote && quote == '\'' && at + 1 < text.size() && text[at + 1] == '\'') ++at;
        else if (text[at] == quote) return at + 1;
    }
    return text.size();
}

/// Column where the content of the line that holds @p at begins, after "- " marks.
std::size_t indentOf(std::string_view text, std::size_t at)
{
    const auto start = at == 0 ? 0 : text.rfind('\n', at - 1) + 1; // npos + 1 = 0
    auto column = start;
    while (column < at && (text[column] == ' ' || (text[column] == '-' && text[column + 1] == ' '))) ++column;
    return column - start;
}

/// @p at is in the line of a block text's header, whose parent stands at @p indent. @return the offset of the line after the block.
std::size_t skipBlock(std::string_view text, std::size_t at, std::size_t indent)
{
    for (at = lineEnd(text, at) + 1; at < text.size(); at = lineEnd(text, at) + 1) {
        const auto first = text.find_first_not_of(' ', at);
        if (first == std::string_view::npos) break;
        const bool blank = text[first] == '\n' || text[first] == '\r';
        if (!blank && first - at <= indent) return at;
    }
    return text.size();
}

} // namespace

std::vector<Part> split(std::string_view bytes) { return Splitter(bytes).run(); }

bool hasComments(std::string_view source)
{
    bool begins = true; // a value or a name may begin here
    bool spaced = true; // after white space, or at the start of a line
    int flow = 0;       // brackets and braces that are open
    for (std::size_t at = 0; at < source.size();) {
        const char c = source[at];
        const bool white = blanks.find(c) != std::string_view::npos;
        const bool nextWhite = at + 1 == source.size() || blanks.find(source[at + 1]) != std::string_view::npos;
        if (c == '#' && spaced) return true;
        spaced = white;
        if (begins && (c == '"' || c == '\'')) {
            at = skipQuoted(source, at);
            begins = false;
        } else if (begins && flow == 0 && (c == '|' || c == '>')) {
            if (source.substr(at, lineEnd(source, at) - at).find(" #") != std::string_view::npos) return true;
            at = skipBlock(source, at, indentOf(source, at));
            begins = spaced = true;
        } else if (begins && (c == '&' || c == '!')) {
            at = std::min(source.find_first_of(blanks, at), source.size());
        } else {
            if (c == '\n' || (flow > 0 && c == ',') || (c == ':' && (nextWhite || flow > 0))) begins = true;
            else if (begins && (c == '[' || c == '{')) ++flow;
            else if (flow > 0 && (c == ']' || c == '}')) --flow, begins = false;
            else if (!white && !(begins && (c == '-' || c == '?') && nextWhite)) begins = false;
            ++at;
        }
    }
    return false;
}

} // namespace reeve::registry::yaml
