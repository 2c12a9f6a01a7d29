// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>
#include <QWidget>

/// What tests look at on any window, page, dialog or wizard. Each answers one line per problem, with the widget's path; none when all is
/// well.
namespace reeve::test {

/// Texts that are cut off: by their own widget, or by one around it that cannot be scrolled. Data in one line (widgets::ElidedLabel) may be
/// elided, if hovering shows the whole; so may fields and boxes where @p isNarrow: in a small window, or with words that are very long.
QStringList cutTexts(const QWidget& root, bool isNarrow);
/// Buttons, tabs and headers whose text was not translated; only with test::PseudoTranslator installed.
QStringList plainTexts(const QWidget& root);
/// Interactive widgets without an object name or an accessible name; combo boxes and fields without a label; tables without headers;
/// charts without a description.
QStringList namelessWidgets(const QWidget& root);
/// Walks with Tab from the widget that has the focus. Widgets that are not reached, or twice before the circle closes; and steps that go
/// against the reading order among widgets of one parent. @pre root is the active window
QStringList tabOrderProblems(QWidget& root);
/// Widgets that look the same with the focus and without. @pre root is the active window
QStringList invisibleFocus(QWidget& root);

/// The way to @p widget from its window, by object names.
QString pathOf(const QWidget& widget);

} // namespace reeve::test
