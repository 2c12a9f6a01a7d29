// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/save_file.h"

#include <QFutureWatcher>
#include <QSaveFile>
#include <QtConcurrentRun>

namespace reeve::client {

void saveFile(QObject* context, const QString& path, std::string bytes, std::function<void(base::Status)> done)
{
    using Written = std::optional<base::Error>;
    auto* watcher = new QFutureWatcher<Written>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, done = std::move(done)] {
        Written error = watcher->future().takeResult();
        watcher->deleteLater();
        if (error) done(std::move(*error));
        else done(base::success());
    });
    watcher->setFuture(QtConcurrent::run([path, bytes = std::move(bytes)]() -> Written {
        QSaveFile file(path);
        if (file.open(QIODevice::WriteOnly) && file.write(bytes.data(), qint64(bytes.size())) == qint64(bytes.size()) && file.commit())
            return std::nullopt;
        return base::Error{base::ErrorCode::Unavailable,
                           QStringLiteral("%1 cannot be written: %2").arg(path, file.errorString()).toStdString(),
                           "FILE_NOT_WRITTEN",
                           {},
                           {}};
    }));
}

} // namespace reeve::client
