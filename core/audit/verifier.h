// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/audit/log.h"

#include <filesystem>
#include <functional>
#include <stop_token>

/// Proves that a log is as it was written, or names the first thing that is not.
///
/// Kinds of findings. Any BROKEN_ makes the verdict broken; any NOT_CHECKED_, or no trusted key, makes it unchecked; a NOTE_ does neither.
///   BROKEN_SIGNATURE     the checkpoint is not signed by the trusted key, or cannot be read
///   BROKEN_ROTATION      a change of keys that the key before did not sign
///   BROKEN_ROOT          the entries hash to another root than was signed, and nothing tells which of them
///   BROKEN_ENTRY         an entry that was changed (offset: the bad byte where it can be told, else the entry's first), or is not as
///   specified BROKEN_SEQUENCE      an entry that does not stand at its position: some are missing, added or swapped BROKEN_TILE          a
///   hash tile that is not that of the entries BROKEN_TRUNCATED     a file, or a log, that ends too early BROKEN_APPENDED      bytes after
///   the end of a file BROKEN_MISSING_FILE, BROKEN_EXTRA_FILE BROKEN_UNSIGNED      stored entries that no checkpoint covers BROKEN_COLUMN
///   a stored entry whose search columns say something else than its bytes BROKEN_KEYS, BROKEN_README, BROKEN_SUMS    keys.txt, README.txt
///   or SHA256SUMS is not what was exported BROKEN_ROLLBACK, BROKEN_FORK    the older checkpoint is of a longer log, or of another history
///   NOT_CHECKED_UNREADABLE, NOT_CHECKED_KEY, NOT_CHECKED_OLDER, NOT_CHECKED_CANCELLED
///   NOTE_CLOCK           an entry's time is before that of the entry before it
namespace reeve::audit {

struct VerifyOptions {
    const base::Clock& clock;                   ///< for the duration
    std::optional<std::string> trustedVkey;     ///< got by another way than the bundle; the plane's first key, or a later one
    std::optional<std::string> olderCheckpoint; ///< a signed note of this log that was kept elsewhere
    std::function<void(std::uint64_t done, std::uint64_t total)> progress; ///< entries; called one at a time, from any thread
    std::stop_token stop{};
    unsigned threads{0}; ///< that hash; 0 = one for each processor
};

/// Never throws; whatever stands in the folder is input.
VerifyReport verifyBundle(const std::filesystem::path& folder, const VerifyOptions& options);
/// The same over the stored log up to its newest checkpoint, with many short reads. Without a trusted key, the log's own counts.
VerifyReport verifyLive(storage::Database& database, const AuditLog& log, const VerifyOptions& options);

} // namespace reeve::audit
