// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings.h"

#include <QSettings>
#include <utility>

namespace reeve::ui {

Settings::Settings(QString file) : m_file(std::move(file))
{
    m_writer.setMaxThreadCount(1); // so that changes are written in their order
    const QSettings kept(m_file, QSettings::IniFormat);
    for (const QString& key : kept.allKeys()) m_values.insert(key, kept.value(key));
}

Settings::~Settings() { sync(); }

QVariant Settings::value(QAnyStringView key, const QVariant& otherwise) const { return m_values.value(key.toString(), otherwise); }

void Settings::setValue(QAnyStringView key, const QVariant& value) { change(key.toString(), value); }

void Settings::remove(QAnyStringView key) { change(key.toString(), {}); }

void Settings::change(const QString& key, const QVariant& value)
{
    if (m_values.value(key) == value) return;
    if (value.isValid()) m_values.insert(key, value);
    else m_values.remove(key);
    const QMutexLocker lock(&m_mutex);
    const bool isWaiting = !m_changed.isEmpty();
    m_changed.insert(key, value);
    if (!isWaiting) m_writer.start([this] { write(); });
}

void Settings::write()
{
    QMutexLocker lock(&m_mutex);
    const Values changed = std::exchange(m_changed, {});
    lock.unlock();
    QSettings file(m_file, QSettings::IniFormat);
    for (auto each = changed.begin(); each != changed.end(); ++each) {
        if (each.value().isValid()) file.setValue(each.key(), each.value());
        else file.remove(each.key());
    }
    file.sync();
}

} // namespace reeve::ui
