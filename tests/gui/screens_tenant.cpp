// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/screens.h"
#include "ui/audit_browser.h"
#include "ui/manifest_compare.h"
#include "ui/manifest_editor.h"
#include "ui/manifest_view.h"
#include "ui/table.h"
#include "ui/tenant_page.h"
#include "ui/timeline_view.h"

#include <QPushButton>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace reeve::test {

namespace {

using Mode = ui::ManifestView::Mode;

/// The page of one tenant of a plane in memory, and how to get to its parts.
class TenantStage {
public:
    explicit TenantStage(const Stage& stage) : m_stage(stage), m_page(stage.page<ui::TenantPage>("tenant")) {}

    void open(std::size_t number, int tab) const
    {
        m_stage.go("tenant", QString::fromStdString(m_stage.plane->tenants[number].id));
        m_page.tabs().setCurrentIndex(tab);
    }
    bool isHere() const { return m_page.isSettled() && !m_page.sentence().contains(u'…'); }
    bool versionsAreHere() const { return isHere() && m_page.manifest().versions().rowCount() > 0; }
    bool isChecked() const { return m_page.manifest().editor().check().state() == models::ManifestCheck::State::Done; }
    void edit(const QString& before, const QString& now) const
    {
        m_page.manifest().setMode(Mode::Edit);
        auto& manifest = m_page.manifest();
        QString text = QString::fromStdString(manifest.versions().version(0).source.data);
        manifest.editor().restore(text.replace(before, now));
    }
    void click(const char* button) const { m_page.findChild<QPushButton*>(QString::fromLatin1(button))->click(); }
    ui::TenantPage& page() const { return m_page; }

private:
    Stage m_stage;
    ui::TenantPage& m_page;
};

constexpr std::size_t active = 0, suspended = 7, archived = 11, deleted = 13;

} // namespace

void addTenantPageStates(const Stage& stage)
{
    SamplePlane& plane = *stage.plane;
    plane.tenants[active].version = 3;
    plane.tenants[active].revision = 9;
    plane.tenants[archived].legalHold = "Case 2026-7: the court asked to keep everything";
    plane.tenants[deleted].state = registry::State::Deleted;
    const TenantStage tenant(stage);
    const auto here = [tenant] { return tenant.isHere(); };
    const auto versions = [tenant] { return tenant.versionsAreHere(); };
    const auto checked = [tenant] { return tenant.versionsAreHere() && tenant.isChecked(); };
    const auto opened = [tenant](std::size_t number, int tab) { return [=] { tenant.open(number, tab); }; };

    stage.screen("tenant-active", opened(active, 0), here);
    stage.screen("tenant-suspended", opened(suspended, 0), here);
    stage.screen("tenant-archived", opened(archived, 0), here);
    stage.screen("tenant-deleted", opened(deleted, 0), here);
    stage.screen(
        "tenant-not-there", [stage] { stage.go("tenant", u"tnt_nobody"_s); },
        [tenant] { return !tenant.page().isSettled() && !tenant.page().sentence().contains(u'…'); });
    stage.screen("manifest-read", opened(active, 1), versions);
    stage.screen("manifest-compare", [tenant] { tenant.page().manifest().compareVersions(1, 3); }, versions);
    stage.screen("manifest-same", [tenant] { tenant.page().manifest().compareVersions(3, 3); }, versions);
    stage.screen("manifest-edit", [tenant] { tenant.edit(u"name: Lee Sanders"_s, u"name: Mia Holm"_s); }, checked);
    stage.screen(
        "manifest-errors", [tenant] { tenant.edit(u"-2026\n  regions"_s, u"-gold\n  regions"_s); },
        [tenant, checked] { return checked() && !tenant.page().manifest().editor().check().report().valid; });
    stage.screen(
        "manifest-comments", [tenant] { tenant.edit(u"name: Lee Sanders"_s, u"name: Mia Holm"_s); },
        [tenant, checked, stage] {
            if (!checked() || !tenant.page().manifest().editor().check().report().valid) return false;
            stage.act("manifest.format");
            return true;
        });
    stage.screen(
        "manifest-changed",
        [tenant, stage, &plane] {
            registry::Tenant& changed = plane.tenants[active];
            std::string theirs = tenant.page().manifest().versions().version(0).source.data;
            theirs.replace(theirs.find("Ana Berg"), 8, "Ivo Holm");
            changed.version = 4;
            changed.revision += 1;
            plane.manifests[{changed.id, 4}] = theirs;
            stage.act("view.refresh");
        },
        [tenant, checked] { return checked() && tenant.page().manifest().editor().inConflict(); });
    stage.screen(
        "manifest-conflict", [tenant] { tenant.click("decideConflictPushButton"); }, versions,
        [tenant, &plane] {
            tenant.click("conflictTheirsPushButton");
            plane.manifests.clear();
            plane.tenants[active].version = 3;
            plane.tenants[active].revision = 9;
            tenant.open(suspended, 0);
        });
    stage.screen(
        "timeline-quick-look",
        [tenant, &plane] {
            plane.tenants[active].state = registry::State::Active;
            tenant.open(active, 2);
        },
        [tenant] {
            auto* table = tenant.page().findChild<ui::Table*>(u"timelineTable"_s);
            if (tenant.page().timeline().list().rowCount() == 0) return false;
            if (!table->currentIndex().isValid()) {
                table->setCurrentIndex(table->model()->index(0, 0));
                table->actions().at(1)->trigger();
                return false;
            }
            return tenant.page().findChild<QWidget*>(u"rightDiffQsciScintilla"_s) != nullptr;
        },
        [tenant] { tenant.page().escape(); });
}

} // namespace reeve::test
