// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/plane/opened.h"

#include "bench/plane/figures.h"
#include "core/telemetry/exposition.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace reeve::bench {

Opened::Opened(std::filesystem::path folder) : m_folder(std::move(folder))
{
    telemetry::declareMetrics(m_metrics);
    if (!std::filesystem::exists(m_folder / "reeve.db")) {
        std::fprintf(stderr, "there is no control plane in %s; make one: reevectl --data DIR fleet generate --tenants N\n",
                     m_folder.c_str());
        std::exit(2);
    }
    control::ControlPlaneOptions options;
    options.database.folder = m_folder;
    options.database.cacheMiB = 16;
    m_opening = timed([&] {
        auto opened = control::ControlPlane::open(options, m_clock, m_random, m_log, m_metrics);
        if (!opened) base::abortWith(opened.error());
        m_plane = std::move(opened).value();
    });
    if (!m_plane->writable()) {
        std::fprintf(stderr, "%s is held by another program; close that first\n", m_folder.c_str());
        std::exit(2);
    }
    m_tenants = call(registry::CountFacets{}).total;
}

std::vector<registry::Tenant> Opened::some(std::size_t count)
{
    std::vector<registry::Tenant> all;
    registry::ListTenants op;
    op.pageSize = 1000;
    const auto each = std::max<std::uint64_t>(1, m_tenants / count); // one of so many
    std::uint64_t rank = 0;
    do {
        auto page = call(op);
        for (auto& tenant : page.items)
            if (rank++ % each == 0) all.push_back(std::move(tenant));
        op.pageToken = page.nextPageToken;
    } while (!op.pageToken->empty());
    std::shuffle(all.begin(), all.end(), std::mt19937_64(7));
    return all;
}

PlainSql::PlainSql(const std::filesystem::path& file)
{
    if (sqlite3_open_v2(file.c_str(), &m_db, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK) {
        std::fprintf(stderr, "cannot open %s: %s\n", file.c_str(), sqlite3_errmsg(m_db));
        std::exit(2);
    }
}

std::uint64_t PlainSql::run(const std::string& sql)
{
    sqlite3_stmt* statement = nullptr;
    std::uint64_t rows = 0;
    int code = sqlite3_prepare_v2(m_db, sql.c_str(), -1, &statement, nullptr);
    while (code == SQLITE_OK || code == SQLITE_ROW) {
        code = sqlite3_step(statement);
        if (code == SQLITE_ROW) ++rows;
    }
    sqlite3_finalize(statement);
    if (code != SQLITE_DONE) {
        std::fprintf(stderr, "%s: %s\n", sql.c_str(), sqlite3_errmsg(m_db));
        std::exit(2);
    }
    return rows;
}

std::int64_t PlainSql::number(const std::string& sql)
{
    sqlite3_stmt* statement = nullptr;
    sqlite3_prepare_v2(m_db, sql.c_str(), -1, &statement, nullptr);
    const std::int64_t value = sqlite3_step(statement) == SQLITE_ROW ? sqlite3_column_int64(statement, 0) : 0;
    sqlite3_finalize(statement);
    return value;
}

double PlainSql::warm(const std::string& sql)
{
    run(sql);
    return timed([&] { run(sql); });
}

} // namespace reeve::bench
