// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/announce.h"

#include <QAccessible>
#include <QWidget>

namespace reeve::ui {

void announce(QWidget* widget, const QString& text)
{
    // Qt 6.4 has no announcement event: a reader takes the description of the object that an alert comes from.
    widget->setAccessibleDescription(text);
    QAccessibleEvent alert(widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace reeve::ui
