// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include "app/cli/table.h"
#include "app/cli/yaml.h"
#include "core/base/codec.h"

#include <cstdio>

namespace reeve::cli {
namespace {

/// Everything of a page but its items.
base::json::object restOf(const base::json::object& page)
{
    base::json::object rest;
    for (const auto& member : page) {
        if (member.key() != "items") rest[member.key()] = member.value();
    }
    return rest;
}

} // namespace

void writeOut(std::string_view text) { std::fwrite(text.data(), 1, text.size(), stdout); }

void writeErr(std::string_view text) { std::fwrite(text.data(), 1, text.size(), stderr); }

void printValue(Format format, std::string_view operation, const base::json::value& value)
{
    if (format == Format::json) return writeOut(base::writePrettyJson(value) + "\n");
    const auto columns = columnsOf(operation);
    if (format == Format::yaml || columns.empty() || !value.is_object()) return writeOut(toYaml(value));
    std::vector<std::size_t> widths;
    writeOut(formatTable(columns, rowsOf(operation, value.get_object()), widths));
}

void ListPrinter::page(const base::json::object& page, bool last)
{
    const auto items = rowsOf(m_operation, page);
    if (m_format == Format::table && !columnsOf(m_operation).empty()) return writeOut(formatTable(columnsOf(m_operation), items, m_widths));
    if (m_format != Format::json) {
        if (!m_anyItem && (last || !items.empty())) writeOut(items.empty() ? "items: []\n" : "items:\n");
        m_anyItem = m_anyItem || !items.empty();
        writeOut(toYamlItems(items));
        if (last) writeOut(toYaml(restOf(page)));
        return;
    }
    std::string out = m_begun ? "" : "{\"items\": [";
    m_begun = true;
    for (const auto& item : items) {
        out += (m_anyItem ? ",\n" : "\n") + base::writeJson(item);
        m_anyItem = true;
    }
    if (last) {
        out += "\n]";
        for (const auto& member : restOf(page))
            out += ", " + base::writeJson(base::json::string(member.key())) + ": " + base::writeJson(member.value());
        out += "}\n";
    }
    writeOut(out);
}

std::string describe(const base::Finding& finding)
{
    std::string out = finding.file;
    if (finding.line > 0) out += (out.empty() ? "line " : ":") + std::to_string(finding.line);
    if (!finding.pointer.empty()) out += (out.empty() ? "" : ": ") + finding.pointer;
    out += (out.empty() ? "" : ": ") + finding.code + " " + finding.message;
    return finding.hint.empty() ? out : out + " (" + finding.hint + ")";
}

void printError(Format format, const base::Error& error)
{
    if (format == Format::json) return writeErr(base::writePrettyJson(base::toJson(error)) + "\n");
    std::string out = "error: " + error.message + "\n";
    for (const auto& finding : error.findings) {
        const bool isSaid = error.findings.size() == 1 && finding.line == 0 && finding.hint.empty() &&
                            error.message.find(finding.message) != std::string::npos;
        if (!isSaid) out += "  " + describe(finding) + "\n";
    }
    if (!error.requestId.empty()) out += "  request " + error.requestId + "\n";
    writeErr(out);
}

} // namespace reeve::cli
