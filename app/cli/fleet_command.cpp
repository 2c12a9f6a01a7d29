// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_tree.h"
#include "app/cli/files.h"
#include "app/cli/fleet_run.h"
#include "app/cli/output.h"
#include "app/cli/special_commands.h"

namespace reeve::cli {
namespace {

struct Arguments {
    std::uint64_t tenants{1000};
    std::uint64_t seed{1};
    std::string folder;
    std::string progress{"line"};
};

/// The fleet as manifest files; they carry no states.
void writeFleet(Session& session, const Arguments& arguments)
{
    if (auto made = makeEmptyFolder(arguments.folder); !made) return session.fail(made.error());
    const auto sample = sampleCatalog();
    const auto generator = FleetGenerator::create(sample.items, arguments.seed);
    if (!generator) return session.fail(generator.error());
    for (const auto& file : sample.files) {
        if (auto written = writeFileInto(arguments.folder, file.path, file.content.data); !written) return session.fail(written.error());
    }
    Progress progress(progressMode(arguments.progress), session.clock());
    for (std::uint64_t index = 0; index < arguments.tenants; ++index) {
        const auto file = fleetFile(generator->tenant(index));
        if (auto written = writeFileInto(arguments.folder, file.path, file.content.data); !written) return session.fail(written.error());
        if (index % 1000 == 0)
            progress.show(grouped(index) + " of " + grouped(arguments.tenants) + " files", {{"done", index}, {"total", arguments.tenants}});
    }
    progress.end();
    printValue(session.settings().format(), {},
               base::json::object{{"folder", arguments.folder}, {"files", sample.files.size() + arguments.tenants}});
    session.finish(0);
}

void generate(Session& session, const Arguments& arguments)
{
    if (!arguments.folder.empty()) return writeFleet(session, arguments);
    if (auto opened = session.open(Session::Missing::Create); !opened) return session.fail(opened.error());
    (new FleetRun(session, arguments.tenants, arguments.seed, progressMode(arguments.progress)))->start(); // owned by the session
}

} // namespace

void addFleetCommand(CommandTree& tree)
{
    const auto arguments = std::make_shared<Arguments>();
    auto& leaf = tree.add(
        "fleet.generate", "Makes a fleet of invented tenants that keep the catalog's rules; without a catalog, with the sample one",
        [arguments]() -> base::Result<Command> { return Command([arguments](Session& session) { generate(session, *arguments); }); });
    leaf.add_option("--tenants", arguments->tenants, "How many, up to 10,000,000; default 1,000")
        ->type_name("NUMBER")
        ->check(CLI::Range(std::uint64_t{1}, FleetGenerator::maxTenants));
    leaf.add_option("--seed", arguments->seed, "The same seed makes the same fleet again; default 1")->type_name("NUMBER");
    leaf.add_option("--out", arguments->folder, "Write manifest files into this new folder instead of storing the tenants")
        ->type_name("DIR")
        ->check(notEmpty());
    addProgressOption(leaf, arguments->progress);
}

} // namespace reeve::cli
