// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/catalog_model.h"
#include "ui/action_registry.h"
#include "ui/page.h"
#include "ui/palette_provider.h"

#include <QMainWindow>
#include <map>

class QActionGroup;
class QMenu;
class QStackedWidget;

namespace reeve::widgets {
class Notice;
class StatusLine;
} // namespace reeve::widgets

namespace reeve::ui {

class HeaderBar;
class NavigationRail;
class TasksButton;
class TenantActions;

/// The window: rail, header with identity, one page at a time with a trail back, status line. Knows no control plane but its connection.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    /// @pre everything outlives the window
    MainWindow(client::Connection& connection, Desktop& desktop, const base::Clock& clock, QSettings& settings, const Acts& acts,
               const Shell& shell);
    ~MainWindow() override;

    void go(const Place& place);
    void back();
    const Place& place() const { return m_place; }
    Page* page(const QString& name) const; ///< null when there is none
    ActionRegistry& actions() { return m_actions; }
    TenantActions& tenantActions() { return *m_tenantActions; }
    void showAuditEntry(quint64 seq);
    /// Says at the top of the window what the program does by itself; empty: nothing.
    void showWork(const QString& sentence);
    /// Says at the top of the window that the plane could not be opened.
    void showOpenError(const base::Error& error);

Q_SIGNALS:
    void closed();

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void addActions();
    void addLookActions();
    QAction* addPage(const QString& name, Page* page);
    void turnTo(const Place& place);
    void showSentence();
    void showConnection();
    void showTitle();
    void escape();
    void showKeys();

    client::Connection& m_connection;
    QSettings& m_settings;
    ActionRegistry m_actions;
    PaletteProviders m_palette;
    Context m_context;
    models::CatalogModel m_catalog;
    TenantActions* m_tenantActions;
    std::map<QString, Page*> m_pages;
    QHash<QString, QAction*> m_pageActions; ///< of the pages that the rail has
    QList<Place> m_trail;
    Place m_place;
    NavigationRail* m_rail;
    HeaderBar* m_header;
    QStackedWidget* m_stack;
    QWidget* m_noticeArea;
    widgets::Notice* m_notice;
    widgets::StatusLine* m_status;
    TasksButton* m_tasks;
    QMenu* m_menu;
    QAction* m_readOnly;
    QAction* m_back;
};

} // namespace reeve::ui
