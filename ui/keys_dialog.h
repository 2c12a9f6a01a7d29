// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDialog>

namespace reeve::ui {

class ActionRegistry;

/// All keys, as the action registry has them.
class KeysDialog final : public QDialog {
    Q_OBJECT

public:
    explicit KeysDialog(const ActionRegistry& actions, QWidget* parent = nullptr);
};

} // namespace reeve::ui
