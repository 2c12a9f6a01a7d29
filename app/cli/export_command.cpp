// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/files.h"
#include "app/cli/output.h"
#include "app/cli/special_commands.h"
#include "core/audit/bundle.h"
#include "core/base/codec.h"
#include "core/lifecycle/api.h"

#include <QThread>
#include <future>

namespace reeve::cli {
namespace {

using lifecycle::ExportManifests;

void exportPage(Session& session, const std::string& folder, std::optional<std::string> token, std::uint64_t written)
{
    session.connection().call(&session, ExportManifests{1000, std::move(token)},
                              [&session, folder, written](base::Result<ExportManifests::Page> page) {
                                  if (!page) return session.fail(page.error());
                                  for (const auto& file : page->items) {
                                      if (auto stored = writeFileInto(folder, file.path, file.content.data); !stored)
                                          return session.fail(stored.error());
                                  }
                                  const auto all = written + page->items.size();
                                  if (!page->nextPageToken.empty()) return exportPage(session, folder, page->nextPageToken, all);
                                  printValue(session.settings().format(), {}, base::json::object{{"folder", folder}, {"files", all}});
                                  session.finish(0);
                              });
}

/// Asks for one file of the bundle from a thread that may wait; the main thread does the asking.
base::Result<std::string> fetch(Session& session, std::uint64_t size, const std::string& path)
{
    const auto promise = std::make_shared<std::promise<base::Result<std::string>>>();
    auto content = promise->get_future();
    const auto askHere = [&session, promise, op = audit::GetBundleFile{size, path}] {
        session.connection().call(&session, op, [promise](base::Result<audit::GetBundleFile::File> file) {
            if (file) promise->set_value(std::move(file->content.data));
            else promise->set_value(std::move(file).error());
        });
    };
    QMetaObject::invokeMethod(&session, askHere, Qt::QueuedConnection);
    return content.get();
}

void writeBundle(Session& session, const std::string& folder, const audit::ExportAudit::Files& files)
{
    std::stop_source stop;
    session.onInterrupt([stop]() mutable { stop.request_stop(); });
    const auto status = std::make_shared<base::Status>(base::success());
    auto* writer = QThread::create([&session, folder, files, status, stop = stop.get_token()] {
        *status = audit::writeBundle(folder, files, [&](const std::string& path) { return fetch(session, files.size, path); }, stop);
    });
    writer->setParent(&session);
    QObject::connect(writer, &QThread::finished, &session, [&session, folder, files, status] {
        if (!*status) return session.fail(status->error());
        printValue(session.settings().format(), {},
                   base::json::object{{"folder", folder},
                                      {"entries", files.size},
                                      {"files", files.paths.size() + 1},
                                      {"origin", files.origin},
                                      {"vkey", files.vkey}});
        if (session.settings().format() == Format::table)
            writeErr("Keep the vkey where the folder is not: it is what the folder is verified with.\n");
        session.finish(0);
    });
    writer->start();
}

Command exportManifests(std::string folder)
{
    return [folder = std::move(folder)](Session& session) {
        if (auto opened = session.open(Session::Missing::Refuse); !opened) return session.fail(opened.error());
        if (auto made = makeEmptyFolder(folder); !made) return session.fail(made.error());
        exportPage(session, folder, std::nullopt, 0);
    };
}

Command exportAudit(std::string folder)
{
    return [folder = std::move(folder)](Session& session) {
        if (auto opened = session.open(Session::Missing::Refuse); !opened) return session.fail(opened.error());
        session.connection().call(&session, audit::ExportAudit{}, [&session, folder](base::Result<audit::ExportAudit::Files> files) {
            if (!files) return session.fail(files.error());
            writeBundle(session, folder, *files);
        });
    };
}

} // namespace

bool isExport(std::string_view name) { return name == ExportManifests::info.name || name == audit::ExportAudit::info.name; }

Command exportCommand(std::string_view name, std::string folder)
{
    return name == ExportManifests::info.name ? exportManifests(std::move(folder)) : exportAudit(std::move(folder));
}

} // namespace reeve::cli
