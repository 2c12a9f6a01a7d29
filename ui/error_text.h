// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/error.h"

#include <QString>

namespace reeve::ui {

/// What a person reads of a failure. Translated from its code; the core's own message, in English, stays as the detail.
struct ErrorText {
    QString what;   ///< "Somebody else changed it first."
    QString detail; ///< the core's message: why, in English; may be empty
    QString advice; ///< what to do now
    QString report; ///< everything as plain text, for the clipboard: code, message, findings, request id
};
ErrorText errorText(const base::Error& error);

/// Can the same request succeed later without being changed? Then a "Try again" makes sense.
bool isWorthRetrying(base::ErrorCode code);

} // namespace reeve::ui
