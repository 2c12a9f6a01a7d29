// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/table.h"

#include "core/base/time.h"

#include <QList>
#include <QString>
#include <algorithm>
#include <cwchar>
#include <map>

namespace reeve::cli {
namespace {

constexpr std::size_t gap = 2; // blanks between columns

/// What a cell shows. Control characters become blanks, so that no stored text can steer the terminal.
std::string cellText(const base::json::value& value)
{
    if (value.is_null()) return {};
    if (value.is_bool()) return value.get_bool() ? "yes" : "no";
    if (value.is_array()) {
        std::string joined;
        for (const auto& item : value.get_array()) joined += (joined.empty() ? "" : ", ") + cellText(item);
        return joined;
    }
    if (!value.is_string()) return base::writeJson(value);
    if (value.get_string() == base::formatTime({})) return {}; // the catalog's "at once"
    auto text = QString::fromUtf8(value.get_string().data(), qsizetype(value.get_string().size()));
    for (auto& character : text) {
        if (character.category() == QChar::Other_Control) character = QLatin1Char(' ');
    }
    return text.toStdString();
}

std::string cell(const Column& column, const base::json::value& row)
{
    for (const auto pointer : column.pointers) {
        boost::system::error_code missing;
        if (const auto* found = row.find_pointer({pointer.data(), pointer.size()}, missing)) return cellText(*found);
    }
    return {};
}

void appendLine(std::string& out, const std::vector<std::string>& cells, const std::vector<std::size_t>& widths)
{
    for (std::size_t i = 0; i < cells.size(); ++i) {
        out += cells[i];
        if (i + 1 == cells.size()) break;
        const auto used = displayWidth(cells[i]);
        out.append((used < widths[i] ? widths[i] - used : 0) + gap, ' ');
    }
    out.erase(out.find_last_not_of(' ') + 1);
    out += "\n";
}

} // namespace

std::span<const Column> columnsOf(std::string_view operation)
{
    static const std::map<std::string_view, std::vector<Column>> layouts{
        {"tenants.list",
         {{"SLUG", {"/slug"}},
          {"LEGAL NAME", {"/legalName"}},
          {"STATE", {"/state"}},
          {"PROFILE", {"/profile"}},
          {"PLAN", {"/plan"}},
          {"REGION", {"/region"}},
          {"REVISION", {"/revision"}},
          {"ID", {"/id"}}}},
        {"tenants.facets", {{"FACET", {"/facet"}}, {"VALUE", {"/value"}}, {"COUNT", {"/count"}}}},
        {"tenants.versions",
         {{"VERSION", {"/version"}}, {"TIME", {"/at"}}, {"AUTHOR", {"/author"}}, {"ERASED", {"/erased"}}, {"REASON", {"/reason"}}}},
        {"tenants.timeline",
         {{"REVISION", {"/revision"}},
          {"TIME", {"/at"}},
          {"OPERATION", {"/operation"}},
          {"FROM", {"/from"}},
          {"TO", {"/to"}},
          {"VERSION", {"/version"}},
          {"AUDIT", {"/auditIndex"}},
          {"ACTOR", {"/actor"}},
          {"REASON", {"/reason"}}}},
        {"tenants.transitions",
         {{"DAY", {"/day"}},
          {"CREATED", {"/created"}},
          {"ACTIVATED", {"/activated"}},
          {"SUSPENDED", {"/suspended"}},
          {"RESUMED", {"/resumed"}},
          {"ARCHIVED", {"/archived"}},
          {"RESTORED", {"/restored"}},
          {"DELETED", {"/deleted"}}}},
        {"catalog.list",
         {{"KIND", {"/kind"}},
          {"NAME", {"/name"}},
          {"VERSION", {"/version"}},
          {"IN FORCE FROM", {"/effectiveFrom"}},
          {"JURISDICTION", {"/region/jurisdiction", "/residency/jurisdictions"}},
          {"PROFILES", {"/plan/profiles", "/region/profiles"}},
          {"ENCRYPTION", {"/region/encryption", "/encryption/keyScope"}},
          {"ARCHIVE DAYS", {"/retention/archiveDays"}}}},
        {"audit.list",
         {{"SEQ", {"/seq"}},
          {"TIME", {"/time"}},
          {"ACTOR", {"/actor/id"}},
          {"ACTION", {"/action"}},
          {"TARGET", {"/target/id"}},
          {"RESULT", {"/result"}},
          {"REASON", {"/reason"}}}},
        {"events.list",
         {{"TIME", {"/time"}}, {"TYPE", {"/type"}}, {"SUBJECT", {"/subject"}}, {"SEQUENCE", {"/sequence"}}, {"ID", {"/id"}}}},
        {"operations.list",
         {{"ID", {"/id"}},
          {"KIND", {"/kind"}},
          {"DONE", {"/done"}},
          {"PROGRESS", {"/progress/done"}},
          {"OF", {"/progress/total"}},
          {"UNIT", {"/progress/unit"}},
          {"STARTED", {"/startedAt"}},
          {"ACTOR", {"/actor"}},
          {"ERROR", {"/error/code"}}}},
        {"access.list",
         {{"TIME", {"/at"}},
          {"ACTOR", {"/actor"}},
          {"OPERATION", {"/operation"}},
          {"TARGET", {"/target"}},
          {"RESULT", {"/result"}},
          {"REQUEST", {"/requestId"}}}},
    };
    const auto found = layouts.find(operation);
    return found == layouts.end() ? std::span<const Column>{} : std::span<const Column>{found->second};
}

base::json::array rowsOf(std::string_view operation, const base::json::object& answer)
{
    if (operation != "tenants.facets") {
        const auto* items = answer.if_contains("items");
        auto rows = items != nullptr && items->is_array() ? items->get_array() : base::json::array{};
        if (operation == "tenants.transitions")
            for (auto& row : rows) row.as_object()["day"].as_string().resize(10); // a day has no time
        return rows;
    }
    base::json::array rows;
    for (const auto& facet : answer) {
        if (!facet.value().is_array()) continue;
        for (auto row : facet.value().get_array()) {
            row.as_object()["facet"] = facet.key();
            rows.push_back(std::move(row));
        }
    }
    return rows;
}

std::string formatTable(std::span<const Column> columns, const base::json::array& rows, std::vector<std::size_t>& widths)
{
    std::vector<std::vector<std::string>> lines;
    const bool first = widths.empty();
    if (first) {
        auto& header = lines.emplace_back();
        for (const auto& column : columns) header.emplace_back(column.header);
    }
    for (const auto& row : rows) {
        auto& line = lines.emplace_back();
        for (const auto& column : columns) line.push_back(cell(column, row));
    }
    if (first) {
        widths.resize(columns.size());
        for (const auto& line : lines) {
            for (std::size_t i = 0; i < line.size(); ++i) widths[i] = std::max(widths[i], displayWidth(line[i]));
        }
    }
    std::string out;
    for (const auto& line : lines) appendLine(out, line, widths);
    return out;
}

std::size_t displayWidth(std::string_view text)
{
    std::size_t width = 0;
    for (const auto character : QString::fromUtf8(text.data(), qsizetype(text.size())).toUcs4()) {
        const int columns = ::wcwidth(static_cast<wchar_t>(character));
        width += columns < 0 ? 1 : static_cast<std::size_t>(columns);
    }
    return width;
}

} // namespace reeve::cli
