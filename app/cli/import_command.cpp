// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_tree.h"
#include "app/cli/import_report.h"
#include "app/cli/output.h"
#include "app/cli/special_commands.h"
#include "client/import_runner.h"
#include "core/control/field_help.h"

namespace reeve::cli {
namespace {

constexpr std::string_view operation = "manifests.import";

struct Arguments {
    std::vector<std::string> paths;
    bool validateOnly{false};
    bool activate{false};
    std::string reason;
    std::string progress{"line"};
};

void showProgress(Progress& progress, const client::ImportProgress& now)
{
    const auto of = now.filesInAll > 0 ? " of " + grouped(now.filesInAll) : std::string{};
    progress.show(grouped(now.filesSent) + of + " files, " + grouped(progress.rate(now.filesSent)) + " a second: " + grouped(now.created) +
                      " created, " + grouped(now.updated) + " updated, " + grouped(now.unchanged) + " unchanged, " + grouped(now.refused) +
                      " refused",
                  {{"filesInAll", now.filesInAll},
                   {"filesSent", now.filesSent},
                   {"created", now.created},
                   {"updated", now.updated},
                   {"unchanged", now.unchanged},
                   {"refused", now.refused}});
}

void runImport(Session& session, const Arguments& arguments)
{
    if (auto opened = session.open(arguments.validateOnly ? Session::Missing::Refuse : Session::Missing::Create); !opened)
        return session.fail(opened.error());
    client::ImportRequest request;
    for (const auto& path : arguments.paths) request.paths.append(QString::fromStdString(path));
    request.validateOnly = arguments.validateOnly;
    request.activate = arguments.activate;
    request.reason = QString::fromStdString(arguments.reason);

    auto* runner = new client::ImportRunner(session.connection(), &session.connection());
    const auto progress = std::make_shared<Progress>(progressMode(arguments.progress), session.clock());
    QObject::connect(runner, &client::ImportRunner::progressed, &session, [progress](const auto& now) { showProgress(*progress, now); });
    QObject::connect(runner, &client::ImportRunner::finished, &session,
                     [&session, progress, validateOnly = arguments.validateOnly](const client::ImportOutcome& outcome) {
                         progress->end();
                         finishImport(session, outcome.report, outcome.error, validateOnly);
                     });
    session.onInterrupt([runner] { runner->cancel(); });
    runner->start(std::move(request));
}

} // namespace

void addImportCommand(CommandTree& tree)
{
    const auto arguments = std::make_shared<Arguments>();
    const auto help = [](std::string_view member) { return std::string(control::fieldHelp(operation, member)); };
    auto& leaf = tree.add(operation, control::findOperation(operation)->info.summary, [arguments]() -> base::Result<Command> {
        return Command([arguments](Session& session) { runImport(session, *arguments); });
    });
    leaf.add_option("PATH", arguments->paths, "Folders (searched for *.yaml, *.yml, *.json) and files")->required()->check(notEmpty());
    leaf.add_flag("--validateOnly", arguments->validateOnly, help("validateOnly"));
    leaf.add_flag("--activate", arguments->activate, help("activate"));
    leaf.add_option("--reason", arguments->reason, help("reason"))->type_name("TEXT");
    addProgressOption(leaf, arguments->progress);
}

} // namespace reeve::cli
