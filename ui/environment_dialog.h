// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/connection.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;

namespace reeve::widgets {
class EnvironmentBand;
} // namespace reeve::widgets

namespace reeve::ui {

class EnvironmentStyle;

/// Asks how one control plane is called and coloured here: a word of one's own, and an environment that is at least as strict as what the
/// plane says of itself.
class EnvironmentDialog final : public QDialog {
    Q_OBJECT

public:
    /// @pre the identity is known; the styles outlive the dialog
    EnvironmentDialog(const client::Identity& identity, EnvironmentStyle& styles, QWidget* parent);

private:
    void preview();
    const client::Identity m_identity;
    QComboBox* m_environment;
    QLineEdit* m_label;
    QLabel* m_effect;
    widgets::EnvironmentBand* m_band;
};

} // namespace reeve::ui
