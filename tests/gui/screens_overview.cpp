// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/screens.h"
#include "ui/overview_page.h"
#include "widgets/chart_card.h"
#include "widgets/chart_view.h"
#include "widgets/skeleton.h"

#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace reeve::test {
namespace {

using Part = models::Overview::Part;

widgets::ChartCard& card(const Stage& stage, const char* name)
{
    return *stage.window.findChild<widgets::ChartCard*>(QString::fromLatin1(name));
}

} // namespace

void addOverviewScreens(const Stage& stage)
{
    auto& overview = stage.page<ui::OverviewPage>("overview");
    const auto settled = [&overview] { return overview.isSettled(); };
    const QSize usual = stage.window.size();
    const auto back = [stage, usual] { stage.window.resize(usual); };
    const auto shrink = [stage] {
        stage.go("overview");
        stage.window.resize(960, 540);
    };
    stage.screen("overview-small", shrink, settled, back);
    auto* area = stage.window.findChild<QScrollArea*>(u"overviewScrollArea"_s);
    stage.screen(
        "overview-small-scrolled", shrink,
        [area] {
            area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
            return area->verticalScrollBar()->maximum() > 0 && area->verticalScrollBar()->value() == area->verticalScrollBar()->maximum();
        },
        back);
}

void addOverviewStates(const Stage& stage)
{
    auto& overview = stage.page<ui::OverviewPage>("overview");
    SamplePlane& plane = *stage.plane;
    const auto go = [stage] { stage.go("overview"); };
    const auto settled = [&overview] { return overview.isSettled(); };
    const std::vector<std::string> slow{"system.counts", "tenants.facets", "tenants.transitions", "audit.list"};
    // Held from the start, since what was read once stays while it is read anew.
    for (const auto& each : slow) plane.hold(each);
    stage.screen(
        "overview-loading", go,
        [&overview] {
            const auto bars = overview.findChildren<widgets::Skeleton*>();
            const bool loads = std::any_of(bars.begin(), bars.end(), [](const auto* each) { return each->isVisible(); });
            return loads || overview.isSettled(); // with the next theme everything is there already
        },
        [&plane, &overview, slow] {
            for (const auto& each : slow) plane.unhold(each);
            overview.refresh();
        });
    stage.screen("overview-production", go, settled);
    stage.screen(
        "overview-chosen",
        [stage, go] {
            go();
            auto& chart = card(stage, "statesChartCard").chart();
            chart.setFocus(Qt::TabFocusReason);
            chart.setCurrentPoint(2);
        },
        settled);
    const auto tables = [stage](bool on) {
        for (const char* each : {"statesChartCard", "transitionsChartCard"}) card(stage, each).showTable(on);
    };
    stage.screen(
        "overview-tables",
        [go, tables] {
            go();
            tables(true);
        },
        settled, [tables] { tables(false); });
    const std::vector<std::string> failing{"tenants.transitions", "audit.health", "tenants.facets"};
    stage.screen(
        "overview-partial",
        [&plane, &overview, go, failing] {
            go();
            for (const auto& each : failing)
                plane.fail(each, {base::ErrorCode::Unavailable,
                                  "the disk is full: 0 bytes are left on /var/lib/reeve",
                                  "STORAGE_FULL",
                                  {},
                                  "req_01M3ZYSF50BR03VPW2FHJENNPN"});
            overview.refresh();
        },
        settled,
        [&plane, &overview, failing] {
            for (const auto& each : failing) plane.heal(each);
            overview.refresh();
        });
    stage.screen(
        "overview-broken-log",
        [&plane, &overview, go] {
            go();
            plane.health.lastVerified->verdict = audit::Verdict::broken;
            overview.refresh();
        },
        settled, [&plane] { plane.health.lastVerified->verdict = audit::Verdict::proven; });
}

} // namespace reeve::test
