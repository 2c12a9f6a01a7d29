// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/import_report.h"

#include "app/cli/output.h"
#include "core/base/codec.h"

namespace reeve::cli {

void finishImport(Session& session, const lifecycle::ImportManifests::Report& report, const std::optional<base::Error>& error,
                  bool validateOnly, const std::vector<std::pair<std::string_view, std::uint64_t>>& further)
{
    if (error && report.importId.empty()) return session.fail(*error); // it did not begin
    const auto format = session.settings().format();
    if (format == Format::table) {
        for (const auto& finding : report.errors) writeErr(describe(finding) + "\n");
        const std::string would = validateOnly ? " would be " : " ";
        std::string line = grouped(report.created) + would + "created, " + grouped(report.updated) + would + "updated, " +
                           grouped(report.unchanged) + " unchanged, " + grouped(report.refused) + " refused";
        for (const auto& [name, count] : further) line += ", " + grouped(count) + " " + std::string(name);
        writeOut(line + "\n");
    } else {
        base::json::object printed{
            {"created", report.created}, {"updated", report.updated}, {"unchanged", report.unchanged}, {"refused", report.refused}};
        printed["errors"] = base::toJson(report.errors);
        for (const auto& [name, count] : further) printed[name] = count;
        printValue(format, {}, printed);
    }
    if (error) return session.fail(*error);
    session.finish(report.refused > 0 ? base::exitCode(base::ErrorCode::InvalidArgument) : 0);
}

void addProgressOption(CLI::App& leaf, std::string& value)
{
    leaf.add_option("--progress", value,
                    "How progress is told on stderr: one line on a terminal, a JSON object after each batch, or not at all")
        ->option_text("line|json|none")
        ->check(CLI::IsMember({"line", "json", "none"}));
}

ProgressMode progressMode(std::string_view value)
{
    if (value == "json") return ProgressMode::json;
    return value == "none" ? ProgressMode::none : ProgressMode::line;
}

} // namespace reeve::cli
