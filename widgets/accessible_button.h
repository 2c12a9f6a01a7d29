// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace reeve::widgets {

/// Lets screen readers work check boxes, radio buttons and other buttons that stay down: what Qt does for them (QAbstractButton::toggle)
/// is no click, so nothing that waits for QAbstractButton::clicked would hear of it. One of a group is called a radio button, whatever it
/// looks like. For all buttons of the application from now on; a second call changes nothing.
void installAccessibleButtons();

} // namespace reeve::widgets
