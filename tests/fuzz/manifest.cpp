// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/manifest_reader.h"
#include "tests/fuzz/fuzz.h"

// The reader of manifests: whatever comes, each document is either taken or refused with its reasons; what is taken means the same when it
// is read again from its own source, from its canonical JSON, and from the YAML that the console would write.
namespace {

using namespace reeve;
using fuzz::require;

const registry::Document* only(const std::vector<registry::ReadDocument>& all)
{
    return all.size() == 1 ? std::get_if<registry::Document>(&all.front().outcome) : nullptr;
}

void check(const registry::Document& document)
{
    const bool isTenant = document.kind == registry::Kind::Tenant;
    const auto again = registry::readManifests("again", document.source);
    require(only(again) && only(again)->canonical == document.canonical, "its source says the same");

    const auto yaml = isTenant ? registry::writeYaml(document.tenant) : registry::writeYaml(document.item);
    const auto written = registry::readManifests("written", yaml);
    require(only(written) && only(written)->canonical == document.canonical, "the YAML written of it says the same");

    if (isTenant) {
        const auto tenant = registry::tenantFromCanonical(document.canonical);
        require(tenant.ok() && *tenant == document.tenant, "its canonical JSON says the same");
    } else {
        const auto item = registry::itemFromCanonical(document.canonical);
        require(item.ok() && registry::canonicalJson(*item) == document.canonical, "its canonical JSON says the same");
    }
    (void)document.finding("/spec/regions/allowed/0", "X", "x"); // dropped: only that it finds a line
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size > 64 * 1024) return 0;
    for (const auto& read : registry::readManifests("fuzz", fuzz::textOf(data, size))) {
        if (const auto* findings = std::get_if<std::vector<base::Finding>>(&read.outcome)) {
            require(!findings->empty(), "a refusal has a reason");
            for (const auto& finding : *findings) require(!finding.code.empty() && !finding.message.empty(), "a reason is said");
        } else {
            check(std::get<registry::Document>(read.outcome));
        }
    }
    return 0;
}
