// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>

class QDialog;
class QWidget;

namespace reeve::ui {

/// Where a label, a button, a chosen entry or the hint of an empty field has less room than its text needs, hovering shows the whole of it,
/// before the widget's own tool tip. For the whole application.
class WholeTexts final : public QObject {
    Q_OBJECT

public:
    explicit WholeTexts(QObject* parent); ///< begins at once
    /// The text of @p widget, when that does not fit in; else none.
    static QString cutText(const QWidget& widget);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

/// Lets @p dialog be at least as high as its texts need in the width that it has, and the screen allows.
void growWithText(QDialog& dialog);

} // namespace reeve::ui
