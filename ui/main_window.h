// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/catalog_model.h"
#include "ui/action_registry.h"
#include "ui/connection_watch.h"
#include "ui/navigation_rail.h"
#include "ui/page.h"
#include "ui/palette_provider.h"

#include <QMainWindow>
#include <QSet>
#include <map>

class QMenu;
class QPushButton;
class QStackedWidget;

namespace reeve::widgets {
class Notice;
class StatusLine;
} // namespace reeve::widgets

namespace reeve::ui {

class CommandPalette;
class HeaderBar;
class ShortArea;
class TasksButton;
class TenantActions;

/// The window: rail, header with identity, one page at a time with a trail back and forth, status line, command palette. Knows no control
/// plane but its connection. Several windows may show the same connection: read-only and what is known of the plane are the connection's,
/// pages, actions and their targets are the window's own.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    /// @pre everything outlives the window
    MainWindow(client::Connection& connection, Desktop& desktop, const base::Clock& clock, Settings& settings, const Acts& acts,
               const Shell& shell);
    ~MainWindow() override;

    void go(const Place& place);
    void back();
    void forward();
    /// Goes to where the last window was left, when @p its place is of this control plane; as soon as that is known.
    void goToKeptPlace();
    const Place& place() const { return m_place; }
    Page* page(const QString& name); ///< makes it when it was not needed yet; null when there is none of that name
    /// Makes the pages that nobody has looked at yet, and with them their actions. The window does so by itself soon after it is shown, one
    /// page at a time; the palette and the menus do so when they open before that.
    void makePages();
    ActionRegistry& actions() { return m_actions; }
    TenantActions& tenantActions() { return *m_tenantActions; }
    CommandPalette& palette() { return *m_commandPalette; }
    PaletteProviders& paletteProviders() { return m_palette; }
    ConnectionWatch& watch() { return m_watch; }
    void showAuditEntry(quint64 seq);
    /// Says at the top of the window what the program does by itself; empty: nothing.
    void showWork(const QString& sentence);
    void offerTour(); ///< shows the first steps to somebody who has not seen them

Q_SIGNALS:
    void closed();

protected:
    void closeEvent(QCloseEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void addActions(const Shell& shell);
    void addPageActions();
    void addWindowActions(const Shell& shell);
    void addLookActions();
    void addOpenWindowAction(const Shell& shell);
    void layOut();
    /// Makes a page when it is first needed: a window that opens waits for one page, not for all.
    using MakePage = std::function<Page*()>;
    QAction* addPage(const QString& name, const QString& title, MakePage make);
    void adopt(const QString& name, Page* page);
    void turnTo(const Place& place);
    void showPlace();
    void refreshOutdated();
    Page* shown() const; ///< what stands there: the page of the place, or why there is none. @pre a place was turned to
    void showSentence();
    void showConnection();
    QString whyNoChange() const;
    void showProblem();
    void makeNotices();
    void showTitle();
    void escape();
    void searchTenants(const QString& text);
    void markEnvironment();
    void addHelpActions();
    void addSettings();
    void startTour();
    void forgetView();

    client::Connection& m_connection;
    Settings& m_settings;
    bool m_keepsView{true}; ///< its size is kept when it closes
    ActionRegistry m_actions;
    PaletteProviders m_palette;
    Context m_context;
    ConnectionWatch m_watch;
    models::CatalogModel m_catalog;
    TenantActions* m_tenantActions;
    std::map<QString, MakePage> m_makers; ///< of the pages that are not there yet
    std::map<QString, Page*> m_pages;
    QSet<QString> m_outdated;               ///< names of pages
    Page* m_closedPage{nullptr};            ///< made when it is needed first
    QTimer m_later;                         ///< makes one more page
    QHash<QString, QAction*> m_pageActions; ///< of the pages that the rail has
    QList<Place> m_trail;
    QList<Place> m_ahead; ///< what one came back from
    Place m_place;
    QTimer m_ages;
    NavigationRail* m_rail;
    HeaderBar* m_header;
    QStackedWidget* m_stack;
    QWidget* m_noticeArea;
    ShortArea* m_notices;      ///< scrolls them where the window is low
    widgets::Notice* m_notice; ///< about the connection
    QPushButton* m_openAgain{nullptr};
    QPushButton* m_hide{nullptr};
    widgets::Notice* m_work;
    widgets::StatusLine* m_status;
    TasksButton* m_tasks;
    CommandPalette* m_commandPalette;
    QMenu* m_menu;
    QAction* m_readOnly;
    QAction* m_back;
    QAction* m_forward;
    QAction* m_openPalette;
};

} // namespace reeve::ui
