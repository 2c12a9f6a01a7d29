// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <QObject>
#include <QString>
#include <functional>

namespace reeve::client {

/// Writes @p bytes to a file on another thread: whole, or what was there stays. @p done runs later on this thread, and only while
/// @p context lives. Errors: Unavailable with the reason FILE_NOT_WRITTEN.
void saveFile(QObject* context, const QString& path, std::string bytes, std::function<void(base::Status)> done);

} // namespace reeve::client
