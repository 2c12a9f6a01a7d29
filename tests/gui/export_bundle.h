// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/connection.h"
#include "core/audit/bundle.h"

#include <QString>
#include <filesystem>
#include <map>
#include <memory>

namespace reeve::test {

/// Reads the bundle of a live plane and writes it into @p folder, then says with which key it is verified; an empty key: it failed.
inline void exportBundle(client::Connection& connection, const std::filesystem::path& folder, std::function<void(QString vkey)> done)
{
    struct Export {
        audit::ExportAudit::Files files;
        std::map<std::string, std::string> contents;
        std::function<void()> next;
    };
    connection.call(&connection, audit::ExportAudit{}, [&connection, folder, done](base::Result<audit::ExportAudit::Files> files) {
        if (!files) return done({});
        auto work = std::make_shared<Export>();
        work->files = *files;
        work->next = [&connection, folder, done, weak = std::weak_ptr(work)] {
            const auto keep = weak.lock();
            const std::size_t at = keep->contents.size();
            if (at == keep->files.paths.size()) {
                const auto written = audit::writeBundle(
                    folder, keep->files, [&](const std::string& path) -> base::Result<std::string> { return keep->contents.at(path); });
                return done(written ? QString::fromStdString(keep->files.vkey) : QString());
            }
            connection.call(&connection, audit::GetBundleFile{keep->files.size, keep->files.paths[at]},
                            [keep, at, done](base::Result<audit::GetBundleFile::File> file) {
                                if (!file) return done({});
                                keep->contents[keep->files.paths[at]] = std::move(file->content.data);
                                keep->next();
                            });
        };
        work->next();
    });
}

} // namespace reeve::test
