// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/bundle_reader.h"

#include "core/audit/bundle.h"
#include "core/audit/entry.h"
#include "core/audit/note.h"
#include "core/audit/search.h"
#include "core/audit/verify_source.h"

#include <algorithm>
#include <mutex>
#include <unordered_map>

namespace reeve::audit {
namespace {

base::Error unreadable(std::string message) { return {base::ErrorCode::Unavailable, std::move(message), "BUNDLE_READ", {}, {}}; }

/// Texts and their numbers.
class Names {
public:
    std::uint32_t add(const std::string& text)
    {
        const auto [found, isNew] = m_numbers.try_emplace(text, static_cast<std::uint32_t>(m_numbers.size()));
        return found->second;
    }
    /// The numbers of the texts for which @p wanted holds.
    template <class Wanted>
    std::vector<bool> numbers(const Wanted& wanted) const
    {
        std::vector<bool> chosen(m_numbers.size());
        for (const auto& [text, number] : m_numbers) chosen[number] = wanted(text);
        return chosen;
    }

private:
    std::unordered_map<std::string, std::uint32_t> m_numbers;
};

/// What filters look at, for each entry.
struct Row {
    base::Timestamp time;
    std::uint32_t actor;
    std::uint32_t action;
    std::uint32_t tenant;
    ResultKind result;
};

struct Index {
    std::vector<Row> rows;
    Names actors;
    Names actions;
    Names tenants;
};

} // namespace

struct BundleReader::Impl {
    explicit Impl(const std::filesystem::path& folder) : files(folder) {}

    mutable FolderSource files;
    std::string note;
    Checkpoint checkpoint;
    std::mutex mutex; ///< held while the index is built
    std::shared_ptr<const Index> index;

    base::Result<std::string> fileOf(const Tile& tile) const
    {
        std::string content;
        const auto path = tilePath(tile);
        if (auto read = files.read(path, content); !read) return unreadable(path + ": " + read.error().message);
        return content;
    }

    /// Calls @p visit with each entry of a file until it answers false.
    base::Status eachEntry(const Tile& tile, const std::function<bool(std::uint64_t seq, std::string_view bytes)>& visit) const
    {
        REEVE_ASSIGN(const std::string content, fileOf(tile));
        EntryCursor cursor{content};
        for (unsigned i = 0; i < tile.width; ++i) {
            const auto entry = cursor.next();
            if (!entry) return unreadable(tilePath(tile) + " ends before entry " + std::to_string(tile.first() + i));
            if (!visit(tile.first() + i, *entry)) return base::success();
        }
        return base::success();
    }

    base::Result<std::string> entryAt(std::uint64_t seq) const
    {
        std::string found;
        REEVE_TRY(eachEntry(*tileAt(true, 0, seq / tileWidth, checkpoint.size), [&](std::uint64_t at, std::string_view bytes) {
            if (at == seq) found = bytes;
            return at < seq;
        }));
        return found;
    }

    base::Result<std::shared_ptr<const Index>> indexed(const std::stop_token& stop)
    {
        const std::scoped_lock lock(mutex);
        if (index) return index;
        auto built = std::make_shared<Index>();
        EntryScanner scanner;
        std::string fault;
        for (std::uint64_t i = 0; const auto tile = tileAt(true, 0, i, checkpoint.size); ++i) {
            if (stop.stop_requested())
                return base::Error{base::ErrorCode::Cancelled, "reading the bundle was cancelled", "CANCELLED", {}, {}};
            REEVE_TRY(eachEntry(*tile, [&](std::uint64_t seq, std::string_view bytes) {
                if (const auto found = scanner.scan(bytes)) fault = "entry " + std::to_string(seq) + " is no entry: " + found->message;
                const auto& entry = scanner.summary();
                built->rows.push_back({entry.time, built->actors.add(entry.actor), built->actions.add(entry.action),
                                       built->tenants.add(entry.tenant), entry.result});
                return fault.empty();
            }));
            if (!fault.empty()) return unreadable(fault + "; verify the bundle");
        }
        index = std::move(built);
        return index;
    }
};

BundleReader::BundleReader(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
BundleReader::~BundleReader() = default;

base::Result<std::unique_ptr<BundleReader>> BundleReader::open(const std::filesystem::path& folder)
{
    auto impl = std::make_unique<Impl>(folder);
    REEVE_TRY(impl->files.read(std::string{bundle::checkpointFile}, impl->note));
    REEVE_ASSIGN(const Note note, parseNote(impl->note));
    REEVE_ASSIGN(impl->checkpoint, parseCheckpoint(note.text));
    return std::unique_ptr<BundleReader>(new BundleReader(std::move(impl)));
}

std::uint64_t BundleReader::size() const { return m_impl->checkpoint.size; }
const std::string& BundleReader::origin() const { return m_impl->checkpoint.origin; }
const std::string& BundleReader::checkpoint() const { return m_impl->note; }

base::Result<ListAudit::Page> BundleReader::list(const ListAudit& op, std::stop_token stop) const
{
    REEVE_ASSIGN(const Search search, Search::of(op));
    std::function<bool(std::uint64_t)> matches = [](std::uint64_t) { return true; };
    if (search.isFiltered()) {
        REEVE_ASSIGN(const auto index, m_impl->indexed(stop));
        const auto chosen = [](const Names& names, const std::optional<std::string>& wanted) {
            return names.numbers([&](const std::string& text) { return !wanted || text == *wanted; });
        };
        matches = [index, op, actors = chosen(index->actors, op.actor), tenants = chosen(index->tenants, op.tenantId),
                   actions =
                       index->actions.numbers([&](const std::string& action) { return search.matchesAction(action); })](std::uint64_t seq) {
            const auto& row = index->rows[seq];
            return actors[row.actor] && actions[row.action] && tenants[row.tenant] && (!op.from || row.time >= *op.from) &&
                   (!op.to || row.time < *op.to) && (!op.result || row.result == *op.result);
        };
    }
    Search::Position position{0, size(), true};
    if (search.position()) {
        position = *search.position();
    } else if (search.isFiltered()) {
        position.total = 0;
        for (std::uint64_t seq = 0; seq < size() && position.total <= countLimit; ++seq) position.total += matches(seq) ? 1U : 0U;
        position.totalIsExact = position.total <= countLimit;
        position.total = std::min(position.total, countLimit);
    }
    ListAudit::Page page{{}, {}, position.total, position.totalIsExact};

    const bool ascending = search.oldestFirst();
    auto next = !search.position() ? (ascending ? 0 : size()) : ascending ? position.after + 1 : std::min(position.after, size());
    for (; ascending ? next < size() : next > 0; next += ascending ? 1U : 0U) {
        const auto seq = ascending ? next : --next;
        if (!matches(seq)) continue;
        if (page.items.size() == search.pageSize()) {
            page.nextPageToken = search.tokenFor(position);
            break;
        }
        REEVE_ASSIGN(const std::string bytes, m_impl->entryAt(seq));
        auto entry = parseEntry(bytes);
        if (!entry) return unreadable("entry " + std::to_string(seq) + ": " + entry.error().message + "; verify the bundle");
        page.items.push_back(std::move(entry).value());
        position.after = seq;
    }
    return page;
}

base::Result<GetAudit::Proven> BundleReader::get(std::uint64_t seq) const
{
    if (seq >= size())
        return base::Error{base::ErrorCode::NotFound,
                           "there is no audit entry " + std::to_string(seq) + "; the bundle has " + std::to_string(size()),
                           "NOT_FOUND",
                           {},
                           {}};
    REEVE_ASSIGN(std::string bytes, m_impl->entryAt(seq));
    auto entry = parseEntry(bytes);
    if (!entry) return unreadable("entry " + std::to_string(seq) + ": " + entry.error().message + "; verify the bundle");
    const auto nodes = tileNodes(size(), [&](const Tile& tile) -> base::Result<std::vector<Digest>> {
        REEVE_ASSIGN(const std::string content, m_impl->fileOf(tile));
        if (content.size() != tile.width * digestBytes) return unreadable(tilePath(tile) + " has the wrong length; verify the bundle");
        return digestsOf(content);
    });
    REEVE_ASSIGN(const auto proof, inclusionProof(seq, size(), nodes));
    GetAudit::Proven proven{std::move(entry).value(), {std::move(bytes)}, {}, {}, m_impl->note};
    proven.leafHash = crypto::hex(leafHash(proven.bytes.data));
    for (const auto& step : proof) proven.proof.push_back(crypto::hex(step));
    return proven;
}

} // namespace reeve::audit
