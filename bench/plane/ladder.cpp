// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/plane/figures.h"
#include "bench/plane/opened.h"
#include "core/audit/log.h"
#include "core/base/id.h"
#include "core/control/idempotency.h"
#include "core/control/services.h"
#include "core/events/outbox.h"
#include "core/registry/registry.h"

#include <algorithm>
#include <future>

namespace reeve::bench {
namespace {

/// The parts of a change's transaction, each with those before it.
enum class Step { Audit, Row, State, Timeline, Event, Key };

/// What the transactions share.
struct Ladder {
    base::SystemClock clock;
    crypto::SystemRandom random;
    base::Log log{clock, "bench", {}};
    base::IdGenerator ids{clock, random};
    std::unique_ptr<storage::Database> database;
    std::unique_ptr<audit::AuditLog> audit;
    base::Caller caller = control::embeddedCaller();
    std::vector<registry::TenantRow> rows;
    std::size_t next{0};

    template <class T>
    static T need(base::Result<T> result)
    {
        if (!result) base::abortWith(result.error());
        return std::move(result).value();
    }

    explicit Ladder(const std::filesystem::path& folder)
    {
        storage::DatabaseOptions options;
        options.folder = folder;
        options.cacheMiB = 16;
        database = need(storage::Database::open(options, control::migrations(), clock, log));
        const auto id = need(database->readValue<std::string>([](storage::Connection& db) -> base::Result<std::string> {
            auto found = db.query("SELECT plane_id FROM plane");
            return found.next() ? found.text(0) : std::string{};
        }));
        audit = need(
            audit::AuditLog::open(*database, clock, random, need(crypto::SigningKey::load(folder / "signing-key.pem")), "reeve/" + id));
    }
    ~Ladder() { database.reset(); } // before the log that follows its commits

    void choose(std::size_t count)
    {
        const auto slugs =
            need(database->readValue<std::vector<std::string>>([&](storage::Connection& db) -> base::Result<std::vector<std::string>> {
                std::vector<std::string> found;
                auto all =
                    db.query("SELECT slug FROM tenant WHERE state IN (1, 2) AND key % $1 = 0 LIMIT $2",
                             std::max<std::int64_t>(1, need(scalar(db, "SELECT max(key) FROM tenant")) / std::int64_t(2 * count)), count);
                while (all.next()) found.push_back(all.text(0));
                return found;
            }));
        for (const auto& slug : slugs)
            rows.push_back(
                need(database->readValue<registry::TenantRow>([&](storage::Connection& db) { return registry::findTenant(db, slug); })));
        std::shuffle(rows.begin(), rows.end(), std::mt19937_64(7));
    }
    static base::Result<std::int64_t> scalar(storage::Connection& db, std::string_view sql)
    {
        auto found = db.query(sql);
        return found.next() ? found.integer(0) : std::int64_t{1};
    }

    base::Status change(storage::Transaction& tx, registry::TenantRow& row, Step upTo)
    {
        const auto now = clock.now();
        auto after = row.tenant;
        after.revision += 1;
        after.updatedAt = now;
        const bool moves = upTo >= Step::State;
        if (moves) {
            after.state = after.state == registry::State::Active ? registry::State::Suspended : registry::State::Active;
            after.stateSince = now;
        }
        if (upTo >= Step::Row) REEVE_TRY(registry::updateTenant(tx, row.key, row.tenant, after, nullptr));
        audit::Draft draft;
        draft.actor = caller.actor;
        draft.action = "bench.ladder";
        draft.target = {"tenant", after.id, after.id};
        draft.reason = "measures a transaction";
        draft.request = {ids.next("req"), ids.next("cor"), ""};
        draft.before = base::json::object{{"state", base::toJson(row.tenant.state)}, {"revision", row.tenant.revision}};
        draft.after = base::json::object{{"state", base::toJson(after.state)}, {"revision", after.revision}};
        REEVE_ASSIGN(const auto entry, audit->append(tx, draft));
        if (upTo >= Step::Timeline) {
            registry::TimelineEntry line{after.revision, now, "bench.ladder", caller.actor.id, draft.reason, {}, {}, {}, entry.seq};
            line.from = row.tenant.state;
            line.to = after.state;
            REEVE_TRY(registry::addTimeline(tx, row.key, line));
        }
        if (upTo >= Step::Event)
            REEVE_TRY(events::append(tx, {"tenant.benched", after.id, after.slug, {{"revision", after.revision}}}, caller, now, ids));
        if (upTo >= Step::Key) {
            base::Receipt receipt;
            receipt.operationId = ids.next("op");
            REEVE_TRY(control::Idempotency::store(tx, caller.actor.id, "bench.ladder", ids.next("key"), entry.leafHash, receipt, now));
        }
        if (upTo >= Step::Row) row.tenant = after;
        return base::success();
    }

    double perSecond(Step upTo, std::size_t callers, std::size_t count)
    {
        const double took = timed([&] {
            for (std::size_t done = 0; done < count; done += callers) {
                std::vector<std::future<void>> waiting;
                for (std::size_t i = 0; i < callers; ++i) {
                    const auto promise = std::make_shared<std::promise<void>>();
                    waiting.push_back(promise->get_future());
                    auto& row = rows[next++ % rows.size()];
                    database->write([this, &row, upTo](storage::Transaction& tx) { return change(tx, row, upTo); },
                                    [promise](const base::Status& status) {
                                        if (!status) base::abortWith(status.error());
                                        promise->set_value();
                                    });
                }
                for (auto& one : waiting) one.get();
            }
        });
        return double(count) * 1000 / took;
    }
};

} // namespace

std::vector<Figure> ladderFigures(const std::filesystem::path& folder, bool quick)
{
    Ladder ladder(folder);
    ladder.choose(quick ? 300 : 10'000);
    Figures figures;
    for (const std::size_t callers : {std::size_t{1}, std::size_t{64}})
        for (const auto& [step, name] :
             {std::pair{Step::Audit, "audit entry and checkpoint"}, std::pair{Step::Row, "+ the tenant's row"},
              std::pair{Step::State, "+ its state with index and counters"}, std::pair{Step::Timeline, "+ its timeline"},
              std::pair{Step::Event, "+ an event"}, std::pair{Step::Key, "+ an idempotency key"}})
            figures.push_back({std::string{"transaction, "} + (callers == 1 ? "one caller: " : "64 callers: ") + name, "",
                               ladder.perSecond(step, callers, callers == 1 ? (quick ? 50 : 2000) : (quick ? 256 : 12'800)), "/s", ""});
    return figures;
}

} // namespace reeve::bench
