// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

class QHeaderView;
class QSplitter;
class QWidget;

/// How the user left things, kept in the settings from now on and restored at once. The settings outlive the widgets. Several windows share
/// a key: the last change counts for the next window.
namespace reeve::ui {

class Settings;

/// Sizes of the parts of @p splitter, under @p key ("tenants/splitter"). Call it when the parts are in.
void keepSplitter(QSplitter& splitter, Settings& settings, const QString& key);
/// Order, widths and hidden columns of @p header. What was kept for another number of columns is not used. Call it when the model is set.
void keepColumns(QHeaderView& header, Settings& settings, const QString& key);

/// Restores size and place of a window as kept under @p key, on a screen that exists and no larger than it. False: nothing was kept.
bool restoreWindow(QWidget& window, const Settings& settings, const QString& key);
void keepWindow(const QWidget& window, Settings& settings, const QString& key);

} // namespace reeve::ui
