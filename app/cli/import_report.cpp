// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/import_report.h"

#include "app/cli/output.h"
#include "core/base/codec.h"

namespace reeve::cli {

void finishImport(Session& session, const lifecycle::ImportManifests::Report& report, const std::optional<base::Error>& error, bool validateOnly)
{
    const auto format = session.settings().format();
    if (format == Format::table) {
        for (const auto& finding : report.errors) writeErr(describe(finding) + "\n");
        const std::string_view would = validateOnly ? "would be " : "";
        writeOut(grouped(report.created) + " " + std::string(would) + "created, " + grouped(report.updated) + " " + std::string(would) + "updated, " + grouped(report.unchanged) + " unchanged, " +
                 grouped(report.refused) + " refused\n");
    } else {
        base::json::object printed{{"created", report.created}, {"updated", report.updated}, {"unchanged", report.unchanged}, {"refused", report.refused}};
        printed["errors"] = base::toJson(report.errors);
        printValue(format, {}, printed);
    }
    if (error) return session.fail(*error);
    session.finish(report.refused > 0 ? base::exitCode(base::ErrorCode::InvalidArgument) : 0);
}

void addProgressOption(CLI::App& leaf, std::string& value)
{
    leaf.add_option("--progress", value, "How progress is told on stderr: one line on a terminal, a JSON object after each batch, or not at all")
        ->option_text("line|json|none")
        ->check(CLI::IsMember({"line", "json", "none"}));
}

ProgressMode progressMode(std::string_view value)
{
    if (value == "json") return ProgressMode::json;
    return value == "none" ? ProgressMode::none : ProgressMode::line;
}

} // namespace reeve::cli
