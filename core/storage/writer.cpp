// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/writer.h"

#include <algorithm>

namespace reeve::storage {
namespace {

constexpr std::size_t maxBatch = 512;    // requests in one transaction: bounds how long the first waits for the last
constexpr std::size_t maxWaiting = 4096; // requests; beyond that callers must slow down
constexpr int checkpointPages = 4000;    // 16 MiB of log: a fifth more changes a second on a large plane than with a quarter of that
constexpr int truncatePages = 64 * 256;  // 64 MiB of log: a long read kept it from beginning anew
constexpr std::chrono::seconds slowBatch{1};

base::Error unavailable(std::string message, std::string reason)
{
    return {base::ErrorCode::Unavailable, std::move(message), std::move(reason), {}, {}};
}

/// What a request hears whose batch was undone. Its own answer does not count: it may rest on what a neighbour did, and that is undone too.
base::Error undone(const base::Error& cause)
{
    if (cause.code == base::ErrorCode::Unavailable) return cause;
    return unavailable("the change was undone because its batch could not be stored: " + cause.message, "STORAGE_FAILED");
}

} // namespace

Writer::Writer(std::unique_ptr<SqliteConnection> db, const FileWatch& watch, const base::Clock& clock, base::Log& log)
    : m_db(std::move(db)), m_watch(watch), m_clock(clock), m_log(log), m_thread([this] { loop(); })
{
}

Writer::~Writer()
{
    stop();
    // Not a file that is no longer ours; and a log that cannot be emptied now is read at the next opening.
    if (m_watch.isInPlace() && !m_db->hasMoved()) (void)m_db->checkpoint(true); // dropped: see above
}

void Writer::stop()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_isStopping = true;
    }
    m_wake.notify_all();
    if (m_thread.joinable()) m_thread.join();
}

void Writer::join(CommitParticipant& participant)
{
    const std::scoped_lock lock(m_mutex);
    m_participants.push_back(&participant);
}

void Writer::write(Database::Work work, Database::Done done)
{
    Request request{std::move(work), std::move(done)};
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_isStopping && m_waiting.size() < maxWaiting) {
            m_waiting.push_back(std::move(request));
            m_wake.notify_one();
            return;
        }
    }
    answer(request,
           unavailable("too many changes wait to be stored, or the program is closing; try again in a moment", "STORAGE_OVERLOADED"));
}

Writer::Requests Writer::take()
{
    std::unique_lock lock(m_mutex);
    m_wake.wait(lock, [&] { return m_isStopping || !m_waiting.empty(); });
    if (m_waiting.size() <= maxBatch) return std::exchange(m_waiting, {});
    const auto end = m_waiting.begin() + maxBatch;
    Requests batch(std::move_iterator{m_waiting.begin()}, std::move_iterator{end});
    m_waiting.erase(m_waiting.begin(), end);
    return batch;
}

void Writer::loop()
{
    for (;;) {
        Requests requests = take();
        if (requests.empty()) return;
        process(std::move(requests));
        checkpoint();
    }
}

void Writer::process(Requests requests)
{
    const auto began = m_clock.monotonic();
    Batch batch{*m_db, m_participants};
    std::vector<base::Status> answers;
    base::Status outcome = settle();
    if (outcome) outcome = batch.begin();
    if (outcome) {
        for (const auto& request : requests) {
            answers.push_back(requests.size() == 1 ? batch.runOnly(request.work) : batch.run(request.work));
            if (batch.isLost()) break;
        }
        const bool isAnyKept = std::any_of(answers.begin(), answers.end(), [](const auto& each) { return each.ok(); });
        if (batch.isLost()) outcome = answers.back();
        if (batch.isLost() || !isAnyKept) batch.undo();
        else outcome = batch.commit([&] { return mayCommit(); });
        if (answers.size() < requests.size()) {
            // Work that did run is never run again, as its closure may have given away what it held. The rest has lost nothing.
            const std::scoped_lock lock(m_mutex);
            const auto rest = requests.begin() + static_cast<std::ptrdiff_t>(answers.size());
            m_waiting.insert(m_waiting.begin(), std::move_iterator{rest}, std::move_iterator{requests.end()});
            requests.erase(rest, requests.end());
        }
    }
    if (!outcome) m_log.error("a batch of changes was undone: " + outcome.error().message, {{"code", outcome.error().reason}});
    const auto took = std::chrono::duration_cast<std::chrono::milliseconds>(m_clock.monotonic() - began);
    if (took >= slowBatch)
        m_log.warning("a batch of " + std::to_string(requests.size()) + " changes took " + std::to_string(took.count()) + " ms");
    for (std::size_t i = 0; i < requests.size(); ++i) {
        if (outcome) answer(requests[i], answers[i]);
        else answer(requests[i], undone(outcome.error()));
    }
}

/// Copies what a program before this one left in the log into the file, before anything is added. After a failed fsync() the system holds
/// its pages for written, and a log that reads well may stand on the disk in part: what is added to it would be lost together with what
/// came before. Where that cannot be done, as on a full disk, nothing is stored.
base::Status Writer::settle()
{
    if (m_isSettled) return base::success();
    auto settled = m_db->checkpoint(true);
    if (!settled && settled.error().reason != "STORAGE_BUSY") return settled; // busy: a second process looks at it
    m_isSettled = true;
    return base::success();
}

void Writer::answer(Request& request, const base::Status& status)
{
    request.work = nullptr; // what it holds is free when the caller goes on
    const auto called = guarded([&] { return request.done(status), base::success(); });
    if (!called) m_log.error("an answer was not taken: " + called.error().message);
}

base::Status Writer::mayCommit() const
{
    const auto missing = m_watch.missing();
    if (missing.empty() && !m_db->hasMoved()) return base::success();
    return unavailable((missing.empty() ? "the database" : missing.string()) +
                           ", or its folder, was moved, removed or replaced while it was open; nothing was stored. Put it back, or close "
                           "the program and open the folder again",
                       "STORAGE_MOVED");
}

void Writer::checkpoint()
{
    const int pages = m_db->walPages();
    if (pages < m_checkpointedPages) m_checkpointedPages = 0; // the log began anew
    if (pages - m_checkpointedPages < checkpointPages) return;
    m_checkpointedPages = pages;
    const auto status = m_db->checkpoint(pages > truncatePages); // neither way waits for readers
    if (!status && status.error().reason != "STORAGE_BUSY")
        m_log.warning("the log could not be copied into the database: " + status.error().message);
}

} // namespace reeve::storage
