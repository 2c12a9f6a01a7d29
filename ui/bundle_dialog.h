// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/connection.h"

#include <QDialog>
#include <functional>
#include <memory>

class QLineEdit;
class QPushButton;

namespace reeve::ui {

class Desktop;
class Message;

/// Asks for an audit bundle on disk and for the key to verify it with, and tries both before it closes: what is wrong is said at the field.
class BundleDialog final : public QDialog {
    Q_OBJECT

public:
    /// Makes a connection to the bundle in a folder, verified with a key; see Acts::openBundle.
    using Open = std::function<std::unique_ptr<client::Connection>(const QString& folder, const QString& vkey)>;
    BundleDialog(Desktop& desktop, Open open, QWidget* parent = nullptr);
    ~BundleDialog() override;

    /// The connection that was tried and is good. @pre opened() was emitted and nobody took it yet
    std::unique_ptr<client::Connection> takeConnection() { return std::move(m_connection); }

Q_SIGNALS:
    void opened(const QString& folder, const QString& vkey);

private:
    void check();
    void tryIt();
    void refuse(const base::Error& error);

    Open m_openBundle;
    std::unique_ptr<client::Connection> m_connection;
    QLineEdit* m_folder;
    Message* m_folderProblem;
    QLineEdit* m_key;
    Message* m_keyProblem;
    QPushButton* m_open;
};

} // namespace reeve::ui
