// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFrame>

class QGridLayout;
class QLabel;

namespace reeve::ui {

/// One group of settings: a heading, and lines of a caption (the control's buddy), a control, and a sentence that explains it.
class SettingsGroup final : public QFrame {
    Q_OBJECT

public:
    explicit SettingsGroup(const QString& title, QWidget* parent = nullptr);
    /// Takes @p control. @return the label of the explanation
    QLabel* add(const QString& caption, QWidget* control, const QString& explanation);
    void addWide(QWidget* widget); ///< takes it; over the whole width

private:
    QGridLayout* m_grid;
};

} // namespace reeve::ui
