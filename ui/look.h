// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/audit/api.h"
#include "core/registry/api.h"
#include "widgets/badge.h"
#include "widgets/notice.h"

/// Shape, word and colour for values of the core.
namespace reeve::ui {

widgets::Badge stateBadge(registry::State state);
widgets::Badge resultBadge(audit::ResultKind result);
/// A failure as a notice: what, why and what to do, with code and request id. @p title says what was tried ("The tenants could not be
/// read").
widgets::Notice::Message problem(const QString& title, const base::Error& error);
/// The same where what was tried is said elsewhere already: the title says what is so.
widgets::Notice::Message problem(const base::Error& error);

} // namespace reeve::ui
