// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/main_window.h"
#include "ui/theme.h"

#include <QPointer>
#include <QRegularExpression>
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
    /// What is done with each screen; @return whether it could be.
    using Visit = std::function<bool(const QString& name, QWidget& what)>;

    /// @pre window and theme outlive this
    Shots(ui::MainWindow& window, ui::Theme& theme, QString folder);
    void add(Screen screen) { m_screens.push_back(std::move(screen)); }
    /// Saves only screens whose name fits @p glob. All are led to nevertheless, since one may build on another.
    void setOnly(const QString& glob);
    /// Does something else with the screens than saving them.
    void setVisit(Visit visit) { m_visit = std::move(visit); }
    /// "light", "dark"; without it both.
    void setThemes(const QStringList& names) { m_themes = names; }
    /// The pages of the console, on whatever its plane holds.
    void addPages();
    void start();

Q_SIGNALS:
    /// @p problems: screens that did not get ready within ten seconds, or that the visit failed at.
    void finished(const QStringList& problems);

private:
    void next();
    void look();
    void take();
    bool save(const QString& name, QWidget& what) const;

    ui::MainWindow& m_window;
    ui::Theme& m_look;
    const QString m_folder;
    std::vector<Screen> m_screens;
    QRegularExpression m_only;
    Visit m_visit;
    QStringList m_themes{QStringLiteral("light"), QStringLiteral("dark")};
    qsizetype m_theme{0}; ///< index of the one under way
    std::size_t m_at{0};
    int m_looks{0};
    int m_settled{0}; ///< looks in a row at which the screen was ready
    QTimer m_timer;
    QStringList m_problems;
};

} // namespace reeve::console
