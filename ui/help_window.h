// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/help_book.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QTextBrowser;
class QToolButton;
class QTreeWidget;

namespace reeve::ui {

class Desktop;
class Settings;

/// The help beside the console's windows: contents and search on the left, the topic on the right, and a way back. It is a window of its
/// own, so that it stays usable while a wizard waits for an answer.
class HelpWindow final : public QWidget {
    Q_OBJECT

public:
    HelpWindow(HelpBook book, Desktop& desktop, Settings& settings); ///< @pre both outlive the window
    /// Shows a topic: "audit" or "audit#verify"; one that there is not shows the first steps.
    void showTopic(const QString& target);
    QString topic() const { return m_topic; } ///< what is shown, without its part
    void back();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    QWidget* makeContents();
    void fill(const QString& query);
    void turnTo(const QString& target);
    void follow(const QUrl& link);
    void render();
    void polish();
    void scrollTo(int heading);

    const HelpBook m_book;
    Desktop& m_desktop;
    Settings& m_settings;
    QString m_topic;
    QString m_part;
    QStringList m_trail; ///< targets before the present one
    QToolButton* m_back;
    QLineEdit* m_search;
    QTreeWidget* m_contents;
    QLabel* m_nothing;
    QTextBrowser* m_text;
};

} // namespace reeve::ui
