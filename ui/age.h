// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/time.h"

#include <QString>

namespace reeve::ui {

/// Since when data has been on the screen, for a page's sentence: "as of 14:02:11", and from a minute on "as of 14:02:11, 3 min ago". The
/// window asks its page again as time goes on.
QString asOf(base::Timestamp at, base::Timestamp now);

} // namespace reeve::ui
