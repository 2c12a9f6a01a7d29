// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/gui/acts.h"
#include "tests/gui/wizards/fakes.h"
#include "tests/support/sample_plane.h"
#include "ui/environment_style.h"
#include "ui/language.h"
#include "ui/main_window.h"
#include "ui/preferences.h"
#include "ui/settings.h"
#include "ui/table.h"
#include "ui/task_list.h"
#include "ui/tenants_page.h"
#include "ui/theme.h"

#include <QApplication>
#include <QTest>

namespace reeve::test {

/// The whole window over a plane in memory, with people, clock and settings replaced. Wizards only note that they were asked for.
struct Harness {
    explicit Harness(std::size_t tenants = 300) : plane(clock, tenants)
    {
        acts.applyManifest = [this](QWidget*, const registry::Tenant& tenant, const base::Bytes& manifest) {
            asked << QStringLiteral("apply ") + QString::fromStdString(tenant.slug);
            applied = QString::fromStdString(manifest.data);
        };
        acts.drafts = &drafts;
        acts.openBundle = [this](const QString& bundle, const QString& vkey) -> std::unique_ptr<client::Connection> {
            asked << QStringLiteral("bundle %1 %2").arg(bundle, vkey);
            auto offline = std::make_unique<SamplePlane>(clock, 5);
            offline->setSource(client::Source::Offline);
            return offline;
        };
    }
    /// Opens the window on a page.
    void show(const QString& page = QStringLiteral("tenants"))
    {
        window = std::make_unique<ui::MainWindow>(plane, desktop, clock, settings, acts, shell);
        window->makePages(); // so that all actions are there
        window->go({page, {}});
        window->show();
        QVERIFY(QTest::qWaitForWindowExposed(window.get()));
    }
    template <class T>
    T* find(const char* name) const
    {
        auto* found = window->findChild<T*>(QString::fromLatin1(name));
        if (!found) qCritical("there is no %s", name);
        return found;
    }
    ui::TenantsPage& tenants() const { return *static_cast<ui::TenantsPage*>(window->page(QStringLiteral("tenants"))); }
    QAction* action(const char* id) const { return window->actions().find(QString::fromLatin1(id)); }
    QString slug(int row) const { return tenants().list().index(row, models::TenantListModel::Slug).data().toString(); }
    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : window.get(), Qt::Key(key), modifiers);
    }

    ui::Language language{QStringLiteral("en")}; // plurals
    FakeClock clock;
    SamplePlane plane;
    TempDir folder;
    ui::Settings settings{QString::fromStdString((folder.path() / "console.ini").string())};
    FakeDesktop desktop;
    MemoryDraftStore drafts;
    ui::Theme theme{*qApp, ui::Theme::Mode::Light};
    ui::Preferences preferences{settings, theme};
    ui::EnvironmentStyle environments{settings};
    ui::TaskList tasks{clock};
    ui::Shell shell{preferences, environments, tasks};
    QStringList asked; ///< acts that were begun
    QString applied;   ///< the manifest that was to be applied
    ui::Acts acts = notingActs(asked);
    std::unique_ptr<ui::MainWindow> window;
};

} // namespace reeve::test
