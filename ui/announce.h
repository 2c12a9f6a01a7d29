// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

class QWidget;

namespace reeve::ui {

/// Lets a screen reader say @p text now, as if it stood on @p widget. For changes that a sighted person sees without having the focus
/// there.
void announce(QWidget* widget, const QString& text);

} // namespace reeve::ui
