// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "bench/gui/watchdog.h"
#include "ui/main_window.h"

#include <QTimer>
#include <deque>
#include <functional>

namespace reeve::ui {
class AuditPage;
class TenantPage;
class TenantsPage;
} // namespace reeve::ui

namespace reeve::bench {

/// Somebody at the console: does one thing every thirty milliseconds, as a quick typist does, and waits until its outcome is there. What is
/// done, and in which order, is up to the class that derives from it. GUI thread only.
class User : public QObject {
    Q_OBJECT

public:
    /// @pre both outlive this
    User(WatchedApplication& application, ui::MainWindow& window);
    void start();

Q_SIGNALS:
    /// @p problems: steps whose end did not come within twenty seconds; stderr names each at once
    void finished(const QStringList& problems);

protected:
    using Act = std::function<void()>;
    using Check = std::function<bool()>;
    /// Called when nothing is left to do: adds more, or nothing, and then it is finished.
    virtual void goOn() {}

    // Neighbouring steps of one name are reported as one.
    void add(const QString& name, Act act, Check isDone = {});
    void addAll(const QString& name, std::vector<Act> acts, Check isDone = {});
    void addTyping(const QString& name, const QString& text, Check isDone = {});
    void addKeys(const QString& name, Qt::Key key, Qt::KeyboardModifiers modifiers, int times, Check isDone = {});

    // What one can do.
    void addFirstTenant();
    void addDrag(int times);
    void addSort(int column, Qt::SortOrder order);
    void addFilter(const QString& state);
    void addClear();
    void addOpenTenant(int row);
    void addTab(int tab);
    void addAuditRead(int lines, int pages);
    void addVerify();
    void addAction(const QString& name, const QString& id);
    void addDialog(QAction* action); ///< which asks something before it acts: opened, typed into, and closed
    void addPalette(const QString& text);
    void addSize(const QString& name, QSize size);
    QList<QAction*> pageActions() const;
    QList<QAction*> dialogActions() const;

    static void press(int key, const QString& text = {}, Qt::KeyboardModifiers modifiers = {});
    void toTenants(); ///< with the cursor in the list
    bool settled() const;
    ui::TenantsPage& tenants() const { return *m_tenants; }
    ui::TenantPage& tenant() const { return *m_tenant; }
    ui::AuditPage& audit() const { return *m_audit; }
    WatchedApplication& application() { return m_application; }
    ui::MainWindow& window() { return m_window; }

private:
    struct Step {
        QString name;
        std::vector<Act> acts; ///< one every thirty milliseconds
        Check isDone;
    };
    void look();
    void begin();

    WatchedApplication& m_application;
    ui::MainWindow& m_window;
    ui::TenantsPage* m_tenants;
    ui::TenantPage* m_tenant;
    ui::AuditPage* m_audit;
    std::deque<Step> m_steps;
    QString m_underWay; ///< name of the step that is reported
    std::size_t m_act{0};
    int m_settled{0};
    QElapsedTimer m_waiting;
    QTimer m_timer;
    QStringList m_problems;
};

} // namespace reeve::bench
