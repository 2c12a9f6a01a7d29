// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QUrl>
#include <functional>

class QWidget;

namespace reeve::ui {

/// What the desktop around the console does for it: clipboard, file dialogs, links. Injected, so that tests answer instead of people.
/// GUI thread only; nothing here blocks.
class Desktop {
public:
    virtual ~Desktop() = default;
    virtual void copy(const QString& text) = 0;
    virtual void openUrl(const QUrl& url) = 0;
    /// Lets the user choose a folder; @p done gets its path, or nothing is called when the user gives up or @p parent dies.
    virtual void pickFolder(QWidget* parent, const QString& title, std::function<void(QString)> done) = 0;
    /// The same for existing files. @p filter as in "Manifests (*.yaml *.json)".
    virtual void pickFiles(QWidget* parent, const QString& title, const QString& filter, std::function<void(QStringList)> done) = 0;
    /// The same for a file to write, which need not exist; the user was asked before one that exists is replaced. @p proposed: its name,
    /// with a folder or without. @p filter as in "Web page (*.html);;PDF (*.pdf)"; a name without a suffix gets that of the chosen filter.
    virtual void pickSaveFile(QWidget* parent, const QString& title, const QString& proposed, const QString& filter,
                              std::function<void(QString)> done) = 0;
};

/// The real one.
class SystemDesktop final : public Desktop {
public:
    void copy(const QString& text) override;
    void openUrl(const QUrl& url) override;
    void pickFolder(QWidget* parent, const QString& title, std::function<void(QString)> done) override;
    void pickFiles(QWidget* parent, const QString& title, const QString& filter, std::function<void(QStringList)> done) override;
    void pickSaveFile(QWidget* parent, const QString& title, const QString& proposed, const QString& filter,
                      std::function<void(QString)> done) override;
};

} // namespace reeve::ui
