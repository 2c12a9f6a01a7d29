// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kept_state.h"

#include "ui/settings.h"

#include <QHeaderView>
#include <QScreen>
#include <QSplitter>
#include <QTimer>
#include <QWidget>
#include <functional>

using namespace Qt::StringLiterals;

namespace reeve::ui {

namespace {

constexpr int pauseMilliseconds = 500; // a drag tells many times

/// Calls @p save once when the many signals of one drag have ended, or when @p owner goes.
std::function<void()> soon(QObject& owner, std::function<void()> save)
{
    auto* pause = new QTimer(&owner);
    pause->setSingleShot(true);
    pause->setInterval(pauseMilliseconds);
    QObject::connect(pause, &QTimer::timeout, pause, std::move(save));
    return [pause] { pause->start(); };
}

} // namespace

void keepSplitter(QSplitter& splitter, Settings& settings, const QString& key)
{
    if (const QByteArray kept = settings.value(key).toByteArray(); !kept.isEmpty()) splitter.restoreState(kept);
    QObject::connect(&splitter, &QSplitter::splitterMoved, &splitter,
                     [later = soon(splitter, [&splitter, &settings, key] { settings.setValue(key, splitter.saveState()); })] { later(); });
}

void keepColumns(QHeaderView& header, Settings& settings, const QString& key)
{
    const QString countKey = key + "Count"_L1;
    if (settings.value(countKey).toInt() == header.count()) header.restoreState(settings.value(key).toByteArray());
    const auto later = soon(header, [&header, &settings, key, countKey] {
        settings.setValue(key, header.saveState());
        settings.setValue(countKey, header.count());
    });
    QObject::connect(&header, &QHeaderView::sectionResized, &header, later);
    QObject::connect(&header, &QHeaderView::sectionMoved, &header, later);
    QObject::connect(&header, &QHeaderView::sortIndicatorChanged, &header, later);
}

bool restoreWindow(QWidget& window, const Settings& settings, const QString& key)
{
    const QByteArray kept = settings.value(key).toByteArray();
    if (kept.isEmpty() || !window.restoreGeometry(kept)) return false;
    if (!window.screen()) return true;
    // Qt brings a window back onto a screen that is there, but leaves it as large as it was on the one that is gone.
    const QRect room = window.screen()->availableGeometry();
    if (window.width() > room.width() || window.height() > room.height()) {
        window.resize(window.size().boundedTo(room.size()));
        window.move(room.topLeft());
    }
    return true;
}

void keepWindow(const QWidget& window, Settings& settings, const QString& key) { settings.setValue(key, window.saveGeometry()); }

} // namespace reeve::ui
