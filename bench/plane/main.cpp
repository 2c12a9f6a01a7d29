// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Measures control planes that were filled before, through their door, and says how the figures grow from the first to the last:
//   bench_plane --data build/bench-10000/plane --data build/bench-million/plane
// It changes tenants there (suspends and resumes), as a user would.
#include "bench/plane/figures.h"
#include "bench/plane/opened.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cstdio>
#include <yaml-cpp/yaml.h>

using namespace reeve::bench;

namespace {

/// The floor under an import: yaml-cpp builds its tree of each document, and that is all.
std::size_t parseFiles(const std::string& folder)
{
    std::size_t files = 0;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        if (!entry.is_regular_file()) continue;
        YAML::LoadAllFromFile(entry.path().string());
        ++files;
    }
    return files;
}

} // namespace

int main(int argc, char** argv)
{
    CLI::App flags("Measures control planes through their door");
    std::vector<std::string> folders;
    std::vector<std::string> only;
    std::string parse;
    bool quick = false;
    flags.add_option("--data", folders, "Folder of a control plane; several are compared");
    flags.add_option("--parse", parse, "Instead: parse all files of this folder with yaml-cpp alone and print how many there were");
    flags.add_option("--only", only, "Measure only these topics")->check(CLI::IsMember({"reads", "search", "writes", "ladder", "audit"}));
    flags.add_flag("--quick", quick, "A few calls of each kind: shows that everything runs");
    CLI11_PARSE(flags, argc, argv);
    if (!parse.empty()) {
        std::printf("%zu files\n", parseFiles(parse));
        return 0;
    }
    if (folders.empty()) {
        std::fprintf(stderr, "which control plane? --data folder\n");
        return 2;
    }

    const auto wanted = [&](const char* topic) { return only.empty() || std::find(only.begin(), only.end(), topic) != only.end(); };
    std::vector<std::string> names;
    std::vector<Figures> columns;
    for (const auto& folder : folders) {
        Figures all;
        const auto add = [&all](Figures figures) { std::move(figures.begin(), figures.end(), std::back_inserter(all)); };
        if (wanted("reads") || wanted("search") || wanted("writes") || wanted("audit")) {
            Opened plane(folder);
            names.push_back(std::to_string(plane.tenants()) + " tenants");
            if (wanted("reads")) add(readFigures(plane, quick));
            if (wanted("search")) add(searchFigures(plane, quick));
            if (wanted("writes")) add(writeFigures(plane, quick));
            if (wanted("audit")) add(auditFigures(plane));
        } else {
            names.push_back(folder);
        }
        if (wanted("ladder")) add(ladderFigures(folder, quick));
        columns.push_back(std::move(all));
    }
    print(names, columns);
    return 0;
}
