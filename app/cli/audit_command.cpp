// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_tree.h"
#include "app/cli/members.h"
#include "app/cli/output.h"
#include "app/cli/progress.h"
#include "app/cli/special_commands.h"
#include "core/audit/verifier.h"
#include "core/base/codec.h"
#include "core/base/text.h"
#include "core/control/api.h"

#include <QTimer>

namespace reeve::cli {
namespace {

using audit::VerifyReport;
using control::Operation;

constexpr int unchecked = 2;                           // contract: 0 proven, 1 broken, 2 could not be checked
constexpr std::chrono::milliseconds pollInterval{100}; // for the progress of a verification

struct Arguments {
    std::string folder;
    std::string key;
    std::string checkpointFile;
};

int exitCodeOf(audit::Verdict verdict)
{
    switch (verdict) {
    case audit::Verdict::proven: return 0;
    case audit::Verdict::broken: return 1;
    case audit::Verdict::unchecked: break;
    }
    return unchecked;
}

/// The report is for programs first: JSON, unless asked otherwise.
void finishVerification(Session& session, const VerifyReport& report)
{
    printValue(session.settings().output.value_or(Format::json), {}, base::toJson(report));
    session.finish(exitCodeOf(report.verdict));
}

void showEntries(Progress& progress, std::uint64_t done, std::uint64_t total)
{
    progress.show(grouped(done) + " of " + grouped(total) + " entries", {{"done", done}, {"total", total}});
}

void verifyFolder(Session& session, const Arguments& arguments, std::optional<std::string> checkpoint)
{
    Progress progress(ProgressMode::line, session.clock());
    audit::VerifyOptions options{
        session.clock(), {}, std::move(checkpoint), [&](std::uint64_t done, std::uint64_t total) { showEntries(progress, done, total); }};
    if (!arguments.key.empty()) options.trustedVkey = base::trim(arguments.key);
    const auto report = audit::verifyBundle(arguments.folder, options);
    progress.end();
    finishVerification(session, report);
}

/// Asks how far the verification is until it has ended.
void poll(Session& session, const std::string& operationId, const std::shared_ptr<Progress>& progress)
{
    session.connection().call(
        &session, control::GetOperation{operationId}, [&session, operationId, progress](base::Result<Operation> answer) {
            if (!answer) return session.failWith(answer.error(), unchecked);
            if (!answer->done) {
                showEntries(*progress, answer->progress.done, answer->progress.total);
                return QTimer::singleShot(pollInterval, &session,
                                          [&session, operationId, progress] { poll(session, operationId, progress); });
            }
            progress->end();
            if (answer->error) return session.failWith(*answer->error, unchecked);
            const auto report = base::fromJson<VerifyReport>(answer->result);
            if (!report) return session.failWith(report.error(), unchecked);
            finishVerification(session, *report);
        });
}

void verifyLive(Session& session, const std::optional<std::string>& checkpoint)
{
    if (auto opened = session.open(Session::Missing::Refuse); !opened) return session.failWith(opened.error(), unchecked);
    session.connection().call(&session, control::VerifyAudit{checkpoint}, [&session](base::Result<Operation> begun) {
        if (!begun) return session.failWith(begun.error(), unchecked);
        poll(session, begun->id, std::make_shared<Progress>(ProgressMode::line, session.clock()));
    });
}

void verify(Session& session, const Arguments& arguments)
{
    std::optional<std::string> checkpoint;
    if (!arguments.checkpointFile.empty()) {
        auto read = readInput(arguments.checkpointFile);
        if (!read) return session.failWith(read.error(), unchecked);
        checkpoint = std::move(*read);
    }
    if (!arguments.folder.empty()) return verifyFolder(session, arguments, std::move(checkpoint));
    verifyLive(session, checkpoint);
}

} // namespace

void addVerifyCommand(CommandTree& tree)
{
    const auto arguments = std::make_shared<Arguments>();
    auto& leaf =
        tree.add(control::VerifyAudit::info.name, "Verifies an exported audit log, or the plane's own when no folder is named",
                 [arguments]() -> base::Result<Command> {
                     if (arguments->folder.empty() && !arguments->key.empty())
                         return base::invalid("/key", "INVALID_VALUE",
                                              "--key belongs to an exported log; the plane's own is verified with the plane's key");
                     return Command([arguments](Session& session) { verify(session, *arguments); });
                 });
    leaf.add_option("DIR", arguments->folder, "Folder that audit export wrote")->check(notEmpty());
    leaf.add_option("--key", arguments->key, "Verifier key that you trust (vkey of system info), kept apart from the folder")
        ->type_name("VKEY")
        ->check(notEmpty());
    leaf.add_option("--checkpoint", arguments->checkpointFile,
                    "File with an older checkpoint that you kept: a rollback shows against it; - is standard input")
        ->type_name("FILE");
}

} // namespace reeve::cli
