// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lifecycle/api.h"
#include "tests/support/sample_plane.h"

namespace reeve::test {

using registry::CatalogItem;
using registry::Kind;

namespace {

std::vector<CatalogItem> sampleCatalog()
{
    std::vector<CatalogItem> items;
    const auto add = [&](Kind kind, const std::string& name, std::uint32_t version, const char* from) -> CatalogItem& {
        CatalogItem item;
        item.kind = kind;
        item.name = name;
        item.version = version;
        if (from) item.effectiveFrom = *base::parseTime(from);
        items.push_back(item);
        return items.back();
    };
    for (const char* plan : {"business-2025", "enterprise-2026", "starter-2026", "team-2026"})
        add(Kind::Plan, plan, 1, nullptr).plan = registry::PlanSpec{
            {"mt-standard", "hybrid", "st-dedicated"}, {200, 2000, 10'000'000, 4}, {{"read", 80, 160}, {"write", 16, 40}}};
    for (const char* region : {"ap-southeast-1", "eu-central-1", "eu-north-1", "eu-west-1", "us-east-1"})
        add(Kind::Region, region, 1, nullptr).region = registry::RegionSpec{region[0] == 'e'   ? "EU"
                                                                            : region[0] == 'u' ? "US"
                                                                                               : "SG",
                                                                            {},
                                                                            {"mt-standard"},
                                                                            {"tenant-key"}};
    add(Kind::ResidencyPolicy, "eu-only", 3, "2026-01-01T00:00:00Z").residency = registry::ResidencySpec{{"EU"}, {}};
    add(Kind::ResidencyPolicy, "eu-only", 4, "2026-07-01T00:00:00Z").residency = registry::ResidencySpec{{"EU"}, {}};
    add(Kind::EncryptionPolicy, "tenant-key", 1, nullptr).encryption = registry::EncryptionSpec{"tenant", 90, {}};
    add(Kind::RetentionPolicy, "standard-90", 2, "2025-04-01T00:00:00Z").retention = registry::RetentionSpec{90, {}};
    return items;
}

std::string manifestOf(const registry::Tenant& tenant, std::uint64_t version)
{
    std::string text = "apiVersion: tenancy/v1\nkind: Tenant\nmetadata:\n  slug: " + tenant.slug;
    if (version > 1) text += "\n  labels:\n    segment: energy # from the CRM";
    text += "\nspec:\n  legalName: " + tenant.legalName + "\n  displayName: " + tenant.displayName + "\n  profile: " + tenant.profile +
            "\n  plan: " + tenant.plan + "\n  regions:\n    allowed: [" + tenant.region +
            (version > 2 ? ", eu-west-1, eu-north-1" : ", eu-west-1") + "]\n    preferred: " + tenant.region;
    if (version > 2) text += "\n    standby: eu-west-1";
    text += "\n  policies:\n    residency: eu-only\n    encryption: tenant-key\n    retention: standard-90\n  environments: [prod" +
            std::string(version > 1 ? ", staging" : "") +
            "]\n  contacts:\n    - role: technical\n      name: " + (version > 2 ? "Ana Berg" : "Ivo Berg") + "\n      email: ops@" +
            tenant.slug + ".example\n    - role: billing\n      name: Lee Sanders\n      email: billing@" + tenant.slug + ".example\n";
    return text;
}

/// Knows one mistake, as an example of what a real plane finds: a plan that the catalog does not have.
lifecycle::ValidateManifest::Report check(const std::string& text)
{
    lifecycle::ValidateManifest::Report report;
    std::uint32_t line = 1;
    for (std::size_t at = 0; at < text.size(); ++line) {
        const auto end = std::min(text.find('\n', at), text.size());
        const std::string each = text.substr(at, end - at);
        if (each.starts_with("  plan: ") && !each.ends_with("-2026") && !each.ends_with("-2025"))
            report.findings.push_back({"", 0, line, "/spec/plan", "UNKNOWN_REFERENCE",
                                       "there is no plan \"" + each.substr(8) + "\" in the catalog", "did you mean team-2026?"});
        at = end + 1;
    }
    report.valid = report.findings.empty();
    if (report.valid)
        report.gates = {{"residency", "eu-only v3", "allow", "eu-central-1 is in the EU", "live"},
                        {"plan", "team-2026 v1", "allow", "mt-standard is one of its profiles", "live"},
                        {"quota", "", "allow", "no limit is above the plan's", "live"}};
    report.losesComments = text.find('#') != std::string::npos;
    report.canonicalYaml = text.substr(0, text.find(" # from the CRM"));
    if (report.losesComments) report.canonicalYaml += text.substr(text.find(" # from the CRM") + 15);
    return report;
}

} // namespace

void SamplePlane::answerManifests()
{
    answer<registry::ListVersions>([this](const registry::ListVersions& op) -> base::Result<registry::ListVersions::Page> {
        const auto tenant = std::find_if(tenants.begin(), tenants.end(),
                                         [&](const Tenant& each) { return each.id == op.tenantId || each.slug == op.tenantId; });
        registry::ListVersions::Page page;
        if (tenant == tenants.end()) return page;
        page.total = std::max<std::uint64_t>(tenant->version, 3);
        for (std::uint64_t version = page.total; version > 0; --version) {
            registry::ManifestVersion each;
            each.version = version;
            each.at = tenant->createdAt + std::chrono::hours(version * 24);
            each.author = version == 2 ? "user:lee@desk-2" : "user:ana@desk-7";
            each.reason = version == 1 ? "imported from " + tenant->slug + ".yaml" : "Second region after the review";
            const auto stored = manifests.find({tenant->id, version});
            each.source.data = stored == manifests.end() ? manifestOf(*tenant, version) : stored->second;
            each.canonical = R"({"apiVersion":"tenancy/v1","kind":"Tenant","metadata":{"slug":")" + tenant->slug +
                             R"("},"spec":{"version":)" + std::to_string(version) + "}}";
            page.items.push_back(std::move(each));
        }
        return page;
    });
    answer<registry::ListCatalog>([](const registry::ListCatalog& op) -> base::Result<registry::ListCatalog::Page> {
        registry::ListCatalog::Page page;
        for (auto& each : sampleCatalog())
            if ((!op.kind || each.kind == *op.kind) && (op.allVersions.value_or(false) || !(each.name == "eu-only" && each.version == 3)))
                page.items.push_back(std::move(each));
        page.total = page.items.size();
        return page;
    });
    answer<registry::GetManifestSchema>([](const auto&) -> base::Result<registry::GetManifestSchema::Schema> {
        return registry::GetManifestSchema::Schema{
            base::parseJson(R"({"type":"object","required":["apiVersion","kind","metadata","spec"],"properties":{"spec":{"type":"object",
                "required":["legalName","profile","plan"],"properties":{"legalName":{"type":"string","description":"must be a line of text"},
                "profile":{"type":"string","enum":["mt-standard","hybrid","st-dedicated"]},"plan":{"type":"string"},
                "quotas":{"type":"object","properties":{"storageGiB":{"type":"integer","minimum":0}}}}}}})")
                .value()};
    });
    answer<lifecycle::ValidateManifest>(
        [](const lifecycle::ValidateManifest& op) -> base::Result<lifecycle::ValidateManifest::Report> { return check(op.manifest.data); });
}

} // namespace reeve::test
