// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/screens.h"
#include "ui/table.h"
#include "ui/tenants_page.h"

using namespace Qt::StringLiterals;

namespace reeve::test {

void addTenantScreens(const Stage& stage)
{
    auto& tenants = stage.page<ui::TenantsPage>("tenants");
    const auto settled = [&tenants] { return tenants.isSettled(); };
    const auto clear = [stage] { stage.act("tenants.clearFilters"); };
    const auto searching = [stage, &tenants](const QString& text) {
        return [stage, &tenants, text] {
            stage.go("tenants");
            tenants.search(text);
        };
    };
    stage.screen("tenants-search", searching(u"angstrom"_s), settled, clear);
    stage.screen(
        "tenants-filtered",
        [stage, &tenants] {
            stage.go("tenants");
            tenants.facets().check(models::FacetModel::State, u"Suspended"_s, true);
            tenants.facets().check(models::FacetModel::State, u"Archived"_s, true);
        },
        settled, clear);
    stage.screen("tenants-no-match", searching(u"nobody of this name"_s), settled, clear);
}

void addTenantStates(const Stage& stage)
{
    auto& tenants = stage.page<ui::TenantsPage>("tenants");
    SamplePlane& plane = *stage.plane;
    stage.screen(
        "production",
        [stage, &tenants] {
            stage.go("tenants");
            tenants.search({});
        },
        [&tenants] { return tenants.isSettled(); });
    stage.screen(
        "tenants-scrolling",
        [&tenants, &plane] {
            plane.hold("tenants.list");
            tenants.table().scrollTo(tenants.list().index(190, 0), QAbstractItemView::PositionAtTop);
        },
        [&tenants] { return tenants.list().rowCount() > 0; }, [&plane] { plane.unhold("tenants.list"); });
    stage.screen(
        "tenants-failed",
        [&tenants, &plane] {
            plane.fail("tenants.list", {base::ErrorCode::Unavailable,
                                        "the disk is full: 0 bytes are left on /var/lib/reeve",
                                        "STORAGE_FULL",
                                        {},
                                        "req_01M3ZYSF50BR03VPW2FHJENNPN"});
            tenants.search(u"acme"_s);
        },
        [&tenants] { return tenants.list().state() == models::TenantListModel::LoadState::Failed; },
        [&tenants, &plane] {
            plane.heal("tenants.list");
            tenants.search(u"muller"_s);
        });
}

} // namespace reeve::test
