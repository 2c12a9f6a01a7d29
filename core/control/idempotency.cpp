// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/control/idempotency.h"

#include "core/base/codec.h"

namespace reeve::control {
namespace {
std::string joined(const std::string& actor, std::string_view operation, const std::string& key)
{
    return actor + '\n' + std::string{operation} + '\n' + key;
}
} // namespace

bool Idempotency::claim(const std::string& actor, std::string_view operation, const std::string& key)
{
    const std::scoped_lock lock(m_mutex);
    return m_running.insert(joined(actor, operation, key)).second;
}

void Idempotency::release(const std::string& actor, std::string_view operation, const std::string& key)
{
    const std::scoped_lock lock(m_mutex);
    m_running.erase(joined(actor, operation, key));
}

base::Result<std::optional<base::Receipt>> Idempotency::find(storage::Connection& db, const std::string& actor, std::string_view operation,
                                                             const std::string& key, const std::string& fingerprint, base::Timestamp now)
{
    auto rows = db.query("SELECT fingerprint, receipt FROM idempotency WHERE actor = $1 AND operation = $2 AND key = $3 AND at > $4", actor,
                         operation, key, now - lifetime);
    if (!rows.next()) {
        REEVE_TRY(rows.status());
        return std::optional<base::Receipt>{};
    }
    if (rows.text(0) != fingerprint) {
        base::Error error = base::invalid("/idempotencyKey", "INVALID_VALUE", "this idempotency key was used for another request",
                                          "take a new key for a new request");
        error.reason = "IDEMPOTENCY_KEY_REUSED";
        return error;
    }
    REEVE_ASSIGN(const auto value, base::parseJson(rows.view(1)));
    REEVE_ASSIGN(auto receipt, base::fromJson<base::Receipt>(value));
    return std::optional{std::move(receipt)};
}

base::Status Idempotency::store(storage::Transaction& tx, const std::string& actor, std::string_view operation, const std::string& key,
                                const std::string& fingerprint, const base::Receipt& receipt, base::Timestamp now)
{
    REEVE_TRY(tx.run(
        "INSERT INTO idempotency(actor, operation, key, fingerprint, receipt, at) VALUES($1, $2, $3, $4, $5, $6) "
        "ON CONFLICT(actor, operation, key) DO UPDATE SET fingerprint = excluded.fingerprint, receipt = excluded.receipt, at = excluded.at",
        actor, operation, key, fingerprint, base::writeJson(base::toJson(receipt)), now));
    return base::success();
}

base::Status Idempotency::prune(storage::Transaction& tx, base::Timestamp now)
{
    REEVE_TRY(tx.run("DELETE FROM idempotency WHERE at <= $1", now - lifetime));
    return base::success();
}

} // namespace reeve::control
