// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/api.h"
#include "core/base/encoding.h"
#include "core/control/api.h"
#include "core/events/api.h"
#include "tests/fuzz/fuzz.h"
#include "tests/support/plane.h"

// Page tokens and cursors come back from callers, who may have made them up: the first byte chooses a list, and whether the rest is the
// token itself or what stands behind the mark that binds a token to its list (anybody can compute that). The list goes on, or says that
// the token is not its own.
namespace {

using namespace reeve;
using fuzz::require;

class Lists {
public:
    Lists()
    {
        m_plane.importCatalog();
        for (const auto* slug : {"one", "two", "three"}) {
            auto tenant = m_plane.create(std::string{"tenant-"} + slug);
            for (int i = 0; i < 3; ++i) {
                lifecycle::SetLabels op{tenant.id, tenant.revision, {{"turn", std::to_string(i)}}, {}, "more versions"};
                tenant = *m_plane.commit(op)->value;
            }
        }
        registry::ListTenants all;
        for (const auto order : {registry::TenantOrder::slug, registry::TenantOrder::legalName, registry::TenantOrder::state,
                                 registry::TenantOrder::createdAt, registry::TenantOrder::updatedAt}) {
            all.orderBy = order;
            add(all, &registry::ListTenants::pageToken);
        }
        registry::ListTenants hits;
        hits.query = "tenant";
        add(hits, &registry::ListTenants::pageToken);
        add(registry::ListVersions{"tenant-one", {}, {}}, &registry::ListVersions::pageToken);
        add(registry::GetTimeline{"tenant-one", {}, {}, {}, {}, {}}, &registry::GetTimeline::pageToken);
        add(registry::GetTimeline{"tenant-one", {}, {}, registry::TimelineKind::manifest, {}, {}}, &registry::GetTimeline::pageToken);
        add(lifecycle::ExportManifests{}, &lifecycle::ExportManifests::pageToken);
        add(audit::ListAudit{}, &audit::ListAudit::pageToken);
        audit::ListAudit some;
        some.action = "tenants.*";
        add(some, &audit::ListAudit::pageToken);
        add(control::ListAccess{}, &control::ListAccess::pageToken);
        m_lists.push_back([this](bool, const std::string& text) { answered(m_plane.call(events::ListEvents{text, {}, {}, {}, 1})); });
    }
    void ask(std::uint8_t choice, std::string_view text) { m_lists[choice / 2 % m_lists.size()](choice % 2 == 1, std::string{text}); }

private:
    template <class Result>
    static void answered(const Result& result)
    {
        require(result.ok() || result.error().code == base::ErrorCode::InvalidArgument ||
                    result.error().code == base::ErrorCode::FailedPrecondition,
                result.ok() ? "" : result.error().message);
    }
    template <class Op>
    void add(Op op, std::optional<std::string> Op::* token)
    {
        op.pageSize = 1;
        const auto first = m_plane.call(op);
        require(first.ok() && !first->nextPageToken.empty(), "the list has several pages");
        const auto mark = base::fromBase64Url(first->nextPageToken)->substr(0, 8);
        m_lists.push_back([this, op, token, mark](bool isMarked, const std::string& text) {
            auto next = op;
            next.*token = isMarked ? base::toBase64Url(mark + text) : text;
            const auto page = m_plane.call(next);
            answered(page);
            require(!page.ok() || page->items.size() <= 1, "a page is as long as was asked");
        });
    }
    test::Plane m_plane;
    std::vector<std::function<void(bool, const std::string&)>> m_lists;
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static Lists lists;
    if (size == 0 || size > 4096) return 0;
    lists.ask(data[0], fuzz::textOf(data + 1, size - 1));
    return 0;
}
