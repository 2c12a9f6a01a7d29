// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/save_file.h"

#include <QFutureWatcher>
#include <QSaveFile>
#include <QtConcurrentRun>
#include <memory>

namespace reeve::ui {
namespace {

base::Error unavailable(const QString& path, const QString& why)
{
    return {
        base::ErrorCode::Unavailable,
        (path + QStringLiteral(" cannot be written: ") + why + QStringLiteral("; choose another folder or name")).toStdString(), // no tr
        "FILE_WRITE",
        {},
        {}};
}

base::Status write(const QString& path, const std::function<QByteArray()>& make)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) return unavailable(path, file.errorString());
    const QByteArray content = make();
    if (content.isEmpty()) return base::internal("there is nothing to write into " + path.toStdString());
    if (file.write(content) != content.size() || !file.commit()) return unavailable(path, file.errorString());
    return base::success();
}

} // namespace

void saveFile(QObject* context, const QString& path, std::function<QByteArray()> make, std::function<void(base::Status)> done)
{
    using Ended = std::shared_ptr<base::Status>;
    auto* watcher = new QFutureWatcher<Ended>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, done = std::move(done)] {
        watcher->deleteLater();
        done(*watcher->result());
    });
    watcher->setFuture(
        QtConcurrent::run([path, make = std::move(make)]() -> Ended { return std::make_shared<base::Status>(write(path, make)); }));
}

} // namespace reeve::ui
