// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QHash>
#include <QMutex>
#include <QStringList>
#include <QThreadPool>
#include <QVariant>

namespace reeve::ui {

/// What the console remembers from one start to the next, as values by key ("window/theme"). They are read once and held in memory; a
/// thread writes what changed, because QSettings waits for the disk in the thread that it lives in. Of two consoles with the same file each
/// keeps what it changed itself. A file that cannot be read or written is as good as an empty one: the console works, and forgets. GUI
/// thread.
class Settings final {
public:
    explicit Settings(QString file); ///< in INI format; need not exist
    ~Settings();                     ///< waits as sync() does
    Q_DISABLE_COPY_MOVE(Settings)

    QVariant value(QAnyStringView key, const QVariant& otherwise = {}) const;
    void setValue(QAnyStringView key, const QVariant& value);
    void remove(QAnyStringView key);
    bool contains(QAnyStringView key) const { return m_values.contains(key.toString()); }
    QStringList allKeys() const { return m_values.keys(); }
    const QString& file() const { return m_file; }
    void sync() { m_writer.waitForDone(); } ///< waits until everything is written

private:
    using Values = QHash<QString, QVariant>;
    void change(const QString& key, const QVariant& value);
    void write();

    const QString m_file;
    Values m_values;
    QMutex m_mutex;
    Values m_changed; ///< since it was written last; a value that is not valid was removed. Guarded by the mutex
    QThreadPool m_writer;
};

} // namespace reeve::ui
