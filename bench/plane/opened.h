// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/control/api.h"
#include "core/control/control_plane.h"
#include "core/crypto/crypto.h"
#include "core/registry/api.h"

#include <filesystem>
#include <memory>
#include <random>
#include <sqlite3.h>
#include <string>
#include <vector>

namespace reeve::bench {

/// A control plane that was filled before, opened as a console opens it. Ends the program with a message when something fails.
class Opened {
public:
    explicit Opened(std::filesystem::path folder);

    template <class Op>
    typename Op::Response call(Op op)
    {
        auto answer = m_plane->call(std::move(op), m_caller);
        if (!answer) base::abortWith(answer.error());
        return std::move(answer).value();
    }
    control::ControlPlane& plane() { return *m_plane; }
    const base::Caller& caller() const { return m_caller; }
    const std::filesystem::path& folder() const { return m_folder; }
    std::uint64_t tenants() const { return m_tenants; } ///< that are not deleted
    double opening() const { return m_opening; }        ///< milliseconds
    /// Tenants anywhere in the order of slugs, the same ones each time.
    std::vector<registry::Tenant> some(std::size_t count);

private:
    const std::filesystem::path m_folder;
    base::SystemClock m_clock;
    crypto::SystemRandom m_random;
    base::Metrics m_metrics;
    base::Log m_log{m_clock, "bench", {}};
    std::unique_ptr<control::ControlPlane> m_plane;
    const base::Caller m_caller = control::embeddedCaller();
    std::uint64_t m_tenants{};
    double m_opening{};
};

/// The same file, asked in plain SQL by a connection of its own: what a rival would do.
class PlainSql {
public:
    explicit PlainSql(const std::filesystem::path& file);
    ~PlainSql() { sqlite3_close(m_db); }
    PlainSql(const PlainSql&) = delete;
    PlainSql& operator=(const PlainSql&) = delete;
    std::uint64_t run(const std::string& sql); ///< reads all rows. @return how many
    std::int64_t number(const std::string& sql);
    /// Milliseconds of the second of two runs: with what it needs in memory.
    double warm(const std::string& sql);

private:
    sqlite3* m_db{};
};

// What is measured, one function a topic.
struct Figure;
std::vector<Figure> readFigures(Opened& plane, bool quick);
std::vector<Figure> searchFigures(Opened& plane, bool quick);
std::vector<Figure> writeFigures(Opened& plane, bool quick);
std::vector<Figure> auditFigures(Opened& plane);
/// What each part of a change's transaction costs. Opens the plane's database itself, so nobody else may hold it; what it writes has the
/// same shape as real changes, with an audit entry that says so.
std::vector<Figure> ladderFigures(const std::filesystem::path& folder, bool quick);

} // namespace reeve::bench
