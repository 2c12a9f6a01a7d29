// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/operation.h"
#include "core/base/result.h"
#include "core/storage/connection.h"

#include <mutex>
#include <optional>
#include <set>
#include <string>

namespace reeve::control {

/// Idempotency keys: a finished request with the same key, caller and operation is answered from its stored receipt; one that still runs
/// is refused. Records live 24 hours. Thread-safe.
class Idempotency {
public:
    static constexpr std::chrono::hours lifetime{24};
    static constexpr std::size_t maxKeyBytes = 255;

    /// Claims a key while its request runs. False when another request holds it.
    bool claim(const std::string& actor, std::string_view operation, const std::string& key);
    void release(const std::string& actor, std::string_view operation, const std::string& key);

    /// The receipt of a finished request. InvalidArgument (reason IDEMPOTENCY_KEY_REUSED) when its body was another.
    static base::Result<std::optional<base::Receipt>> find(storage::Connection& db, const std::string& actor, std::string_view operation,
                                                           const std::string& key, const std::string& fingerprint, base::Timestamp now);
    static base::Status store(storage::Transaction& tx, const std::string& actor, std::string_view operation, const std::string& key,
                              const std::string& fingerprint, const base::Receipt& receipt, base::Timestamp now);
    static base::Status prune(storage::Transaction& tx, base::Timestamp now);

private:
    std::mutex m_mutex;
    std::set<std::string> m_running;
};

} // namespace reeve::control
