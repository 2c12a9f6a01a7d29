// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/api.h"
#include "core/base/codec.h"
#include "core/control/api.h"
#include "core/events/api.h"
#include "tests/core/control/model_steps.h"
#include "tests/support/prove.h"

#include <algorithm>
#include <barrier>
#include <deque>
#include <set>
#include <thread>

// Many callers at once through one plane. Who comes first is left to chance; what must be true afterwards is not.
namespace reeve {
namespace {

using test::Do;

constexpr std::size_t threads = 64;
constexpr std::size_t tenants = 12;

/// What one thread was told.
struct Told {
    std::vector<std::pair<std::string, base::Receipt>> done; ///< slug (empty: the catalog) and receipt
    std::map<std::string, std::set<std::string>> byKey;      ///< key and operation ids of its receipts
    std::size_t audited{};                                   ///< refusals that the log must hold
    std::vector<std::string> wrong;
};

class Worker {
public:
    Worker(test::Plane& plane, std::uint64_t seed) : m_plane(plane), m_random(seed) {}

    void step()
    {
        // Others now and then, since those that were deleted stay so.
        const auto slug = "tenant-" + std::to_string(m_steps++ / 12 * tenants + m_random.below(tenants));
        test::Request request;
        auto& body = request.body;
        body.what = pick();
        body.tenant = slug;
        body.reason = "one of many";
        body.confirm = slug;
        body.set = {{"turn", std::to_string(m_random.below(5))}};
        body.sheet.slug = slug;
        body.sheet.contacts = {{"technical", "Ivo", "ops@harbor.example"}, {"billing", "Finance", "billing@harbor.example"}};
        body.sheet.legalName = "Harbor " + std::to_string(m_random.below(5));
        if (const auto row = m_plane.call(registry::GetTenant{slug})) body.revision = row->tenant.revision;
        request.actor = "user:shared"; // so that keys are shared too
        request.roles = test::Plane::caller().roles;
        if (m_random.below(16) == 0) request.roles = {base::Role::Viewer};
        // The same key comes with other bodies as well; those are refused.
        if (m_random.below(4) == 0) request.key = "key-" + std::to_string(m_random.below(8));
        note(request, slug, test::ask(*m_plane.plane, request));
        if (m_random.below(8) == 0) look(slug);
    }
    Told told;

private:
    Do pick()
    {
        static const std::vector<Do> all{Do::create,    Do::create,    Do::activate, Do::suspend, Do::resume, Do::archive,
                                         Do::restore,   Do::remove,    Do::hold,     Do::release, Do::update, Do::update,
                                         Do::setLabels, Do::setLabels, Do::suspend,  Do::resume};
        return all[m_random.below(all.size())];
    }
    void note(const test::Request& request, const std::string& slug, const base::Result<control::Answer>& answer)
    {
        using base::ErrorCode;
        if (answer) {
            if (!answer->receipt) return told.wrong.push_back("an answer without a receipt");
            if (!request.key.empty())
                told.byKey[std::string{nameOf(request.body.what)} + ' ' + request.key].insert(answer->receipt->operationId);
            if (!answer->replayed) told.done.emplace_back(slug, *answer->receipt);
            return;
        }
        switch (answer.error().code) {
        case ErrorCode::InvalidArgument: return;
        case ErrorCode::FailedPrecondition:
            // Said before the transaction, by who found the key in use: no attempt. Said inside it: one.
            if (answer.error().reason == "REQUEST_IN_PROGRESS") {
                if (answer.error().message.find("just finished") != std::string::npos) ++told.audited;
                return;
            }
            break;
        case ErrorCode::PermissionDenied:
        case ErrorCode::NotFound:
        case ErrorCode::AlreadyExists:
        case ErrorCode::Conflict:
        case ErrorCode::PolicyDenied: break;
        default: return told.wrong.push_back(answer.error().message);
        }
        ++told.audited;
    }
    /// Readers see one state: the timeline reaches to the revision that the row had, or further.
    void look(const std::string& slug)
    {
        const auto row = m_plane.call(registry::GetTenant{slug});
        const auto timeline = m_plane.call(registry::GetTimeline{slug, 1000, {}, {}, {}, {}});
        if (row && (!timeline || timeline->total < row->tenant.revision || timeline->items.size() != timeline->total))
            told.wrong.push_back("the timeline of " + slug + " is behind its row");
        const auto facets = m_plane.call(registry::CountFacets{});
        std::uint64_t sum = 0;
        for (const auto& one : facets->states) sum += one.value == "Deleted" ? 0 : one.count;
        if (sum != facets->total) told.wrong.push_back("facets that do not add up");
    }
    test::Plane& m_plane;
    test::SeededRandom m_random;
    std::size_t m_steps{0};
};

void expectTenant(test::Plane& plane, const registry::Tenant& row, std::set<std::uint64_t> revisions)
{
    const auto timeline = plane.call(registry::GetTimeline{row.slug, 1000, {}, {}, {}, {}}).value();
    ASSERT_EQ(timeline.items.size(), row.revision) << row.slug;
    std::optional<registry::State> state;
    std::set<std::uint64_t> inTimeline;
    for (auto line = timeline.items.rbegin(); line != timeline.items.rend(); ++line) {
        inTimeline.insert(line->revision);
        if (!line->to) continue;
        EXPECT_EQ(line->from, state) << row.slug << " revision " << line->revision;
        state = line->to;
    }
    EXPECT_EQ(state, row.state) << row.slug;
    EXPECT_EQ(inTimeline, revisions) << row.slug; // each change was acknowledged once, and each acknowledged one is there
    EXPECT_EQ(*revisions.begin(), 1U);
    EXPECT_EQ(*revisions.rbegin(), row.revision);
    EXPECT_EQ(plane.call(registry::ListVersions{row.slug, 1000, {}})->items.size(), row.version);
}

void expectProven(test::Plane& plane)
{
    auto operation = plane.call(control::VerifyAudit{}).value();
    while (!operation.done) {
        std::this_thread::yield();
        operation = plane.call(control::GetOperation{operation.id}).value();
    }
    const auto report = base::fromJson<audit::VerifyReport>(operation.result).value();
    EXPECT_EQ(report.verdict, audit::Verdict::proven);
}

} // namespace

TEST(Threads, ManyCallersAtOnceLeaveOneHistory) // REQ ARC-25
{
    const std::size_t steps = test::isProving() ? 200 : 25;
    constexpr std::uint64_t seed = 20261003;
    test::Plane plane;
    plane.importCatalog();
    const auto entriesBefore = plane.call(audit::ListAudit{})->total;
    const auto eventsBefore = plane.call(events::ListEvents{})->highWatermark;

    std::deque<Worker> workers; // they stay where they are made
    for (std::size_t i = 0; i < threads; ++i) workers.emplace_back(plane, seed + i);
    {
        std::barrier start(static_cast<std::ptrdiff_t>(threads));
        std::vector<std::jthread> running;
        for (auto& worker : workers)
            running.emplace_back([&start, &worker, steps] {
                start.arrive_and_wait();
                for (std::size_t i = 0; i < steps; ++i) worker.step();
            });
    }

    std::map<std::string, std::set<std::uint64_t>> revisions;
    std::map<std::string, std::set<std::string>> byKey;
    std::set<std::uint64_t> entries;
    std::size_t refused = 0;
    std::size_t done = 0;
    for (const auto& worker : workers) {
        for (const auto& what : worker.told.wrong) ADD_FAILURE() << what;
        for (const auto& [slug, receipt] : worker.told.done) {
            EXPECT_TRUE(revisions[slug].insert(receipt.revision).second) << slug << " has revision " << receipt.revision << " twice";
            EXPECT_TRUE(entries.insert(receipt.auditIndex).second);
            EXPECT_GT(receipt.checkpointSize, receipt.auditIndex);
            ++done;
        }
        for (const auto& [key, ids] : worker.told.byKey) byKey[key].insert(ids.begin(), ids.end());
        refused += worker.told.audited;
    }
    EXPECT_GT(done, threads);
    for (const auto& [key, ids] : byKey) EXPECT_EQ(ids.size(), 1U) << key << " was carried out more than once";

    const auto log = plane.call(audit::ListAudit{}).value();
    EXPECT_EQ(log.total, entriesBefore + done + refused);
    registry::ListTenants all;
    all.state = {registry::State::Draft, registry::State::Active, registry::State::Suspended, registry::State::Archived,
                 registry::State::Deleted};
    all.pageSize = 1000;
    const auto rows = plane.call(all).value();
    std::uint64_t acknowledged = 0;
    std::map<std::string, std::uint64_t> states;
    for (const auto& row : rows.items) {
        expectTenant(plane, row, revisions[row.slug]);
        acknowledged += row.revision;
        ++states[boost::describe::enum_to_string(row.state, "")];
    }
    EXPECT_EQ(acknowledged, done);
    const auto facets = plane.call(registry::CountFacets{}).value();
    for (const auto& one : facets.states) EXPECT_EQ(one.count, states[one.value]) << one.value;
    EXPECT_EQ(plane.call(events::ListEvents{})->highWatermark, eventsBefore + done); // none was created as Active, which makes two
    expectProven(plane);
    test::sumUp("threads", std::to_string(threads) + " threads, " + std::to_string(threads * steps) + " requests, " + std::to_string(done) +
                               " committed, each once in state, timeline, audit log and events");
}

} // namespace reeve
