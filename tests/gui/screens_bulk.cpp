// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lifecycle/api.h"
#include "tests/gui/screens.h"
#include "ui/action_registry.h"
#include "ui/bulk/bulk_dialog.h"
#include "ui/bulk/export_dialog.h"
#include "ui/columns_dialog.h"
#include "ui/name_dialog.h"
#include "ui/table.h"
#include "ui/tenant_actions.h"
#include "ui/tenants_page.h"
#include "ui/views_button.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace reeve::test {

namespace {

using Gesture = models::TenantSelection::Gesture;
using lifecycle::SuspendTenant;

/// Lets the plane suspend, refusing some tenants.
void teach(SamplePlane& plane)
{
    const auto numberOf = [](const std::string& id) { return std::size_t(id.back()) + std::size_t(id[id.size() - 2]); };
    plane.answerPlan<SuspendTenant>([numberOf](const SuspendTenant& op) -> base::Result<base::Plan> {
        if (numberOf(op.tenantId) % 17 == 3)
            return base::Error{
                base::ErrorCode::FailedPrecondition, "a job holds the tenant until it is done", "JOB_RUNNING", {}, "req_01M3ZYSF"};
        base::Plan plan;
        plan.hash = "hash";
        return plan;
    });
    plane.answerCommit<SuspendTenant>(
        [numberOf](const SuspendTenant& op, const base::CallOptions&) -> base::Result<base::Outcome<registry::Tenant>> {
            if (numberOf(op.tenantId) % 23 == 5)
                return base::Error{base::ErrorCode::Conflict, "the tenant is at revision 14, not 13", "REVISION", {}, "req_01M3ZYSG"};
            base::Receipt receipt;
            receipt.auditIndex = 48'211 + numberOf(op.tenantId);
            return base::Outcome<registry::Tenant>{registry::Tenant{}, receipt, {}, false};
        });
}

} // namespace

void addBulkStates(const Stage& stage)
{
    ui::MainWindow& window = stage.window;
    SamplePlane& plane = *stage.plane;
    teach(plane);
    auto* tenants = static_cast<ui::TenantsPage*>(window.page(u"tenants"_s));
    const auto settled = [tenants] { return tenants->isSettled(); };
    const auto act = [&window](const char* id) { window.actions().find(QString::fromLatin1(id))->trigger(); };
    const auto dialog = [&window](const char* name) {
        return [&window, id = QString::fromLatin1(name)]() -> QWidget* {
            const auto all = window.findChildren<QDialog*>(id);
            return all.isEmpty() ? nullptr : all.last();
        };
    };
    const auto close = [&window] {
        for (auto* each : window.findChildren<QDialog*>()) each->close();
    };
    const auto add = [stage](console::Shots::Screen screen) {
        screen.lead = [stage, lead = std::move(screen.lead)] {
            stage.go("tenants");
            lead();
        };
        stage.shots.add(std::move(screen));
    };
    const auto all = [tenants, act] {
        tenants->search({});
        tenants->table().verticalScrollBar()->setValue(0);
        act("tenants.clearSelection");
    };
    add({u"tenants-selected"_s, all, [=] {
             if (!settled()) return false;
             if (tenants->selection().count() == 4) return true;
             for (const int row : {2, 4, 5, 9}) tenants->selection().touch(row, row == 2 ? Gesture::Only : Gesture::Toggle);
             tenants->table().setCurrentQuietly(tenants->list().index(9, 0));
             return false;
         }});
    add({u"tenants-all-selected"_s,
         [=] {
             all();
             tenants->facets().check(models::FacetModel::Region, u"eu-west-1"_s, true);
             tenants->selection().selectAll();
         },
         [=] {
             if (settled() && !tenants->selection().isAll()) tenants->selection().selectAll();
             return settled();
         },
         {},
         [act] { act("tenants.clearFilters"); }});
    add({u"tenants-chips"_s,
         [=] {
             tenants->search(u"muller"_s);
             tenants->facets().check(models::FacetModel::State, u"Active"_s, true);
             tenants->facets().check(models::FacetModel::Region, u"eu-west-1"_s, true);
             tenants->facets().check(models::FacetModel::Plan, u"team-2026"_s, true);
             tenants->selection().touch(1, Gesture::Only);
         },
         settled,
         {},
         [act] { act("tenants.clearFilters"); }});
    add({u"tenants-nothing-matches"_s,
         [=] {
             tenants->search(u"muller"_s);
             tenants->facets().check(models::FacetModel::State, u"Deleted"_s, true);
         },
         settled,
         {},
         [act] { act("tenants.clearFilters"); }});
    add({u"tenants-view"_s,
         [=] { tenants->viewsButton().apply(ui::ViewStore::tr("Archived, with purge dates")); },
         settled,
         {},
         [=] { tenants->viewsButton().apply(ui::ViewStore::tr("All tenants")); }});
    add({u"tenants-favourites"_s,
         [=, &window] {
             for (const int row : {1, 4, 7}) {
                 window.tenantActions().book().setFavourite(registry::Tenant(*tenants->list().tenant(row)), true);
                 window.tenantActions().book().opened(registry::Tenant(*tenants->list().tenant(row + 3)));
             }
             tenants->selection().touch(4, Gesture::Only);
             tenants->table().setCurrentQuietly(tenants->list().index(4, 0));
         },
         settled});
    const QSize usual = window.size();
    add({u"tenants-narrow"_s, [&window] { window.resize(960, 540); }, settled});
    add({u"tenants-narrow-list"_s,
         [=] {
             act("tenants.clearSelection");
             tenants->selection().clear();
             for (const int row : {2, 4, 5}) tenants->selection().touch(row, row == 2 ? Gesture::Only : Gesture::Toggle);
         },
         settled,
         {},
         [=, &window] {
             tenants->selection().clear();
             window.resize(usual);
         }});
    const auto menu = [&window](const char* name) {
        return [&window, id = QString::fromLatin1(name)]() -> QWidget* { return window.findChild<QMenu*>(id); };
    };
    add({u"tenants-views-menu"_s, [&window] { window.findChild<QMenu*>(u"viewsMenu"_s)->popup({100, 100}); }, settled, menu("viewsMenu"),
         [&window] { window.findChild<QMenu*>(u"viewsMenu"_s)->close(); }});
    add({u"tenants-book-menu"_s, [&window] { window.findChild<QMenu*>(u"bookMenu"_s)->popup({100, 100}); }, settled, menu("bookMenu"),
         [&window] { window.findChild<QMenu*>(u"bookMenu"_s)->close(); }});
    add({u"tenants-columns"_s, [act] { act("tenants.columns"); }, settled, dialog("columnsDialog"), close});
    add({u"tenants-save-view"_s,
         [=, &window] {
             act("tenants.saveView");
             window.findChild<ui::NameDialog*>()->findChild<QLineEdit*>(u"nameLineEdit"_s)->setText(ui::ViewStore::tr("Drafts"));
             window.findChild<ui::NameDialog*>()->findChild<QPushButton*>(u"namePushButton"_s)->click();
         },
         settled, dialog("nameDialog"), close});
    add({u"export"_s,
         [=, &window] {
             for (const int row : {2, 4, 5}) tenants->selection().touch(row, row == 2 ? Gesture::Only : Gesture::Toggle);
             act("tenants.export");
             window.findChild<ui::ExportDialog*>()->findChild<QComboBox*>(u"formatComboBox"_s)->setCurrentIndex(0);
         },
         settled, dialog("exportDialog"), close});
    const auto bulk = [=, &window] {
        tenants->selection().touch(0, Gesture::Only);
        tenants->selection().touch(119, Gesture::Range);
        act("tenants.bulkSuspend");
        window.findChildren<ui::BulkDialog*>()
            .last()
            ->findChild<QPlainTextEdit*>(u"reasonPlainTextEdit"_s)
            ->setPlainText(u"Quarter end, by request of finance (FIN-2291)"_s);
    };
    const auto wizard = [&window] {
        const auto dialogs = window.findChildren<ui::BulkDialog*>();
        return dialogs.isEmpty() ? nullptr : dialogs.last();
    };
    const auto press = [wizard] { wizard()->findChild<QPushButton*>(u"nextPushButton"_s)->click(); };
    using State = client::BulkRunner::State;
    add({u"bulk-what"_s, [=] { bulk(); }, [=] { return wizard() && !tenants->selection().isLoading(); }, dialog("bulkDialog"), {}});
    add({u"bulk-preview"_s, press, [wizard] { return wizard()->runner().state() == State::Previewed; }, dialog("bulkDialog"), {}});
    add({u"bulk-confirm"_s, press, [] { return true; }, dialog("bulkDialog"), {}});
    add({u"bulk-running"_s,
         [=, &plane] {
             wizard()
                 ->findChild<QLineEdit*>(u"typedLineEdit"_s)
                 ->setText(QString::number(wizard()->runner().count(client::BulkItem::Fate::Ready)));
             plane.hold("tenants.suspend");
             press();
             for (int i = 0; i < 31; ++i) plane.releaseOne("tenants.suspend");
             wizard()->showRunning();
         },
         [] { return true; }, dialog("bulkDialog"),
         [&plane] {
             while (plane.heldCount("tenants.suspend") > 0) plane.releaseOne("tenants.suspend");
             plane.unhold("tenants.suspend");
         }});
    add({u"bulk-done"_s, [] {}, [wizard] { return wizard()->runner().state() == State::Finished; }, dialog("bulkDialog"), close});
}

} // namespace reeve::test
