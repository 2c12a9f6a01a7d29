// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/audit/log.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>

/// One entry and its bytes: canonical JSON with exactly the members of Entry, all of them present, absent values null.
namespace reeve::audit {

/// The bytes of the entry at @p seq. When they would exceed 60 KiB, before, after and diff are replaced by {"sha256": "..."} over their
/// canonical JSON. Without a before or an after there is nothing to compare and diff is empty.
/// Errors: Internal (a floating point number, an integer beyond 2^53 - 1, text that is no UTF-8, a member name that is not ASCII, nesting
/// beyond 29 levels: our bug), Unavailable with reason AUDIT_UNAVAILABLE (over 60 KiB without its documents).
base::Result<std::string> writeEntry(const Draft& draft, std::uint64_t seq, base::Timestamp time);

/// Reads an entry. Errors: InvalidArgument (reason MALFORMED_ENTRY), with what is wrong and where.
base::Result<Entry> parseEntry(std::string_view bytes);

/// What a scan of an entry found.
struct EntrySummary {
    std::uint64_t seq{};
    base::Timestamp time{};
    std::string actor; ///< its id
    std::string action;
    std::string tenant; ///< of the target; empty = none
    ResultKind result{};
};

/// Why bytes are no entry.
struct EntryFault {
    std::size_t offset{}; ///< of the byte in the entry
    std::string message;
};

/// Checks that bytes are an entry as specified, several hundred thousand a second. Belongs to one thread; keep it for many entries.
class EntryScanner {
public:
    EntryScanner();
    ~EntryScanner();
    EntryScanner(const EntryScanner&) = delete;
    EntryScanner& operator=(const EntryScanner&) = delete;

    /// @return nothing when all is as specified; summary() then tells what it says.
    std::optional<EntryFault> scan(std::string_view bytes);
    const EntrySummary& summary() const;
    /// Length of the JSON value that @p bytes begin with; nullopt when they do not begin with one.
    std::optional<std::size_t> jsonLength(std::string_view bytes);

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace reeve::audit
