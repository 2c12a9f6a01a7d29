// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/error.h"
#include "widgets/notice.h"

#include <QString>

namespace reeve::ui {

/// What a person reads of a failure. Translated from its code; the core's own message, in English, says why.
struct ErrorText {
    QString what;   ///< "Somebody else changed it first."
    QString detail; ///< the core's message as a sentence; may be empty
    QString advice; ///< what to do now; empty where the detail says it
    QString report; ///< code, findings and request id, a line each: for the clipboard
};
ErrorText errorText(const base::Error& error);
/// The same for a notice in place, which lets it be copied.
widgets::Notice::Message errorNotice(const base::Error& error);

/// Can the same request succeed later without being changed? Then a "Try again" makes sense.
bool isWorthRetrying(base::ErrorCode code);

} // namespace reeve::ui
