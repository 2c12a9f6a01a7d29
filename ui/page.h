// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/connection.h"
#include "core/base/clock.h"
#include "core/registry/api.h"

#include <QWidget>

namespace reeve::ui {

class ActionRegistry;
class Desktop;
class DraftStore;
class EnvironmentStyle;
class PaletteProviders;
class Preferences;
class Settings;
class TaskList;
struct Place;

struct BulkRequest; // ui/bulk

/// Opens the wizard of something that is done with one tenant.
using TenantAct = std::function<void(QWidget* parent, const registry::Tenant& tenant)>;

/// What opens the wizards that change something; injected, so that pages know none of them. A function that is not set is not offered.
struct Acts {
    std::function<void(QWidget* parent)> onboard;
    TenantAct activate;
    TenantAct suspend;
    TenantAct resume;
    TenantAct archive;
    TenantAct restore;
    TenantAct remove; ///< to Deleted, for ever
    TenantAct setHold;
    TenantAct releaseHold;
    TenantAct correctRegions;
    TenantAct updateContacts;
    TenantAct changePlan;
    /// Plan, confirmation and receipt of a whole new manifest, as it was edited: one Tenant document.
    std::function<void(QWidget* parent, const registry::Tenant& tenant, const base::Bytes& manifest)> applyManifest;
    std::function<void(QWidget* parent, const BulkRequest& request)> bulk; ///< one act on many tenants
    std::function<void(QWidget* parent)> import;                           ///< asks for the folder itself
    std::function<void(QWidget* parent)> importSample;                     ///< the fleet that ships with the program
    /// A connection to an audit bundle on disk, to read offline. @p vkey: the verification key of the plane that it came from.
    std::function<std::unique_ptr<client::Connection>(const QString& folder, const QString& vkey)> openBundle;
    DraftStore* drafts{nullptr}; ///< keeps what was typed and not sent; outlives the pages. Null: only while the program runs
};

/// What all windows of the program share, from the composition root. All of it outlives the windows.
struct Shell {
    Preferences& preferences;
    EnvironmentStyle& environments;
    TaskList& tasks;
    std::function<void(const Place&)> openWindow{}; ///< opens a place in a window of its own; not set: there is one window only
    std::function<void()> restart{};                ///< ends the program and starts it again; not set: not possible
    std::function<void()> quit{};                   ///< closes all windows; not set: not possible
    /// Shows a topic of the help (docs/user): "audit#verify"; empty: the first steps. Not set: there is no help
    std::function<void(const QString& topic)> help{};
};

/// What every page works with. All of it outlives the pages.
struct Context {
    client::Connection& connection;
    ActionRegistry& actions;
    Desktop& desktop;
    const base::Clock& clock;
    Settings& settings;
    const Acts& acts;
    Preferences& preferences;
    EnvironmentStyle& environments;
    TaskList& tasks;
    PaletteProviders& palette;                      ///< of this window
    std::function<void(const Place&)> openWindow{}; ///< see Shell
    std::function<void()> restart{};
    std::function<void(const QString& topic)> help{};
    /// The same for another connection: of a bundle from disk.
    Context with(client::Connection& other) const
    {
        return {other, actions, desktop, clock, settings, acts, preferences, environments, tasks, palette, openWindow, restart, help};
    }
};

/// Where the user is: a page, and what it shows.
struct Place {
    QString page;     ///< "tenants", "tenant", "audit"
    QString argument; ///< of "tenant" its id; of "tenants" a filter ("state=Suspended&region=eu-west-1"); of "audit" "entry=142"
    bool operator==(const Place&) const = default;
};

/// One page of the main window.
class Page : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;
    virtual QString title() const = 0;
    /// Shows @p argument; called each time the page comes to the front.
    virtual void enter(const QString& argument) = 0;
    virtual void refresh() = 0;
    virtual void find() {}                  ///< puts the cursor into the page's search field
    virtual bool escape() { return false; } ///< closes or clears the innermost thing; false when there is none
    /// The topic of the help (docs/user) that explains what is shown now, with "#part" where it is about a part of the page.
    virtual QString helpTopic() const { return {}; }
    /// Has it nothing to show while the control plane could not be opened?
    virtual bool needsPlane() const { return true; }
    virtual QString sentence() const { return {}; } ///< how complete what is shown is, for the status line

Q_SIGNALS:
    void sentenceChanged();
    void titleChanged();
    void goRequested(const reeve::ui::Place& place);
};

} // namespace reeve::ui
