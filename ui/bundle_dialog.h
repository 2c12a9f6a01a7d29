// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDialog>

class QLineEdit;
class QPushButton;

namespace reeve::ui {

class Desktop;

/// Asks for an audit bundle on disk and for the key to verify it with.
class BundleDialog final : public QDialog {
    Q_OBJECT

public:
    explicit BundleDialog(Desktop& desktop, QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(const QString& folder, const QString& vkey);

private:
    void check();
    QLineEdit* m_folder;
    QLineEdit* m_key;
    QPushButton* m_open;
};

} // namespace reeve::ui
