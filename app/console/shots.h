// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/main_window.h"
#include "ui/theme.h"

#include <QPointer>
#include <QTimer>
#include <functional>
#include <vector>

namespace reeve::console {

/// Takes pictures of named screens, one after the other, light and dark: leads the window to each, waits until it says that it is ready,
/// and saves <name>-light.png or <name>-dark.png. Never blocks: it looks again every few milliseconds.
class Shots final : public QObject {
    Q_OBJECT

public:
    struct Screen {
        QString name;
        std::function<void()> lead;       ///< brings the screen up
        std::function<bool()> isReady;    ///< is everything there that belongs on the picture?
        std::function<QWidget*()> what{}; ///< of which widget; absent: the window
        std::function<void()> leave{};    ///< closes what lead() opened
    };
    /// @pre window and theme outlive this
    Shots(ui::MainWindow& window, ui::Theme& theme, QString folder);
    void add(Screen screen) { m_screens.push_back(std::move(screen)); }
    /// The pages of the console, on whatever its plane holds.
    void addPages();
    void start();

Q_SIGNALS:
    /// @p problems: screens that did not get ready within ten seconds, or could not be saved.
    void finished(const QStringList& problems);

private:
    void next();
    void look();
    void take();

    ui::MainWindow& m_window;
    ui::Theme& m_theme;
    const QString m_folder;
    std::vector<Screen> m_screens;
    std::size_t m_at{0};
    bool m_dark{false};
    int m_looks{0};
    bool m_settled{false};
    QTimer m_timer;
    QStringList m_problems;
};

} // namespace reeve::console
