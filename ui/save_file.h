// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <functional>

class QObject;

namespace reeve::ui {

/// Makes a file's content and writes it, both off the GUI thread: the whole file or nothing, an older one of that name stays until then.
/// @p make captures values only; nothing made (an empty content) is an error too. @p done is called on this thread while @p context lives.
/// Errors: Unavailable, naming the file and what to do.
void saveFile(QObject* context, const QString& path, std::function<QByteArray()> make, std::function<void(base::Status)> done);

} // namespace reeve::ui
