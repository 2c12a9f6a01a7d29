// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/log.h"
#include "core/storage/migration.h"
#include "core/storage/sqlite.h"

#include <filesystem>
#include <vector>

/// What is done with a database file between its opening and its use.
namespace reeve::storage {

/// Reads whose file it is and which schema it has; changes nothing. @return the schema's version, 0 for a new file.
/// Errors: FailedPrecondition (another program's, or newer than @p newest), Unavailable.
base::Result<int> inspectSchema(SqliteConnection& db, int newest);

/// Makes the file one of ours in WAL mode, and brings its schema from @p version to the newest. Before an older schema is touched, a
/// copy is kept in @p folder as backup-v<version>.db. Each migration is one transaction; references are checked before it commits, the
/// whole file at the end. Errors: Unavailable, Internal (a migration is wrong: the schema stays at the version before it).
base::Status migrateSchema(SqliteConnection& db, int version, const std::vector<Migration>& migrations, const std::filesystem::path& folder,
                           base::Log& log);

} // namespace reeve::storage
