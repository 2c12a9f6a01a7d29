// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/encoding.h"
#include "core/base/result.h"
#include "core/base/time.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace reeve::storage {

/// What can be bound to a parameter. Text is UTF-8; Bytes become a BLOB; monostate is NULL.
using Param = std::variant<std::monostate, std::int64_t, std::string, base::Bytes>;
inline Param param(std::nullopt_t) { return std::monostate{}; }
inline Param param(bool value) { return std::int64_t{value}; }
inline Param param(base::Timestamp value) { return base::toMicros(value); } ///< times are stored as microseconds since 1970
inline Param param(base::Bytes value) { return value; }
inline Param param(Param value) { return value; }
template <class T>
Param param(const T& value)
{
    if constexpr (std::is_integral_v<T> || std::is_enum_v<T>) return static_cast<std::int64_t>(value);
    else return std::string{std::string_view{value}};
}
template <class T>
Param param(const std::optional<T>& value)
{
    return value ? param(*value) : Param{};
}

/// A running statement. Rows are read with next(); columns count from 0. Errors stick: next() answers false and status() says why, so a
/// loop is followed by REEVE_TRY(rows.status()). Belongs to the thread of its connection; one row set of a statement at a time.
class Rows {
public:
    struct Impl;
    explicit Rows(std::unique_ptr<Impl> impl);
    Rows(Rows&&) noexcept;
    Rows& operator=(Rows&&) noexcept;
    ~Rows();

    bool next(); ///< false at the end and on an error
    /// Errors: Unavailable (I/O, full, corrupt), AlreadyExists (unique), Cancelled (interrupted), Internal (our SQL).
    base::Status status() const;
    bool isNull(int column) const;
    std::int64_t integer(int column) const;
    std::uint64_t count(int column) const { return static_cast<std::uint64_t>(integer(column)); }
    bool boolean(int column) const { return integer(column) != 0; }
    std::string text(int column) const;      ///< empty when there is no memory for it, which status() then says; so is a view()
    std::string_view view(int column) const; ///< text or blob without a copy; valid until the next next()
    base::Timestamp time(int column) const { return base::fromMicros(integer(column)); }
    std::optional<base::Timestamp> optionalTime(int column) const { return isNull(column) ? std::nullopt : std::optional{time(column)}; }

private:
    std::unique_ptr<Impl> m_impl;
};

/// One database connection, lent for the duration of a piece of work. Statements are prepared once and kept.
class Connection {
public:
    virtual ~Connection() = default;
    /// Starts a statement with its parameters ($1, $2, ...).
    template <class... Args>
    Rows query(std::string_view sql, const Args&... args)
    {
        const Param params[] = {param(args)..., Param{}};
        return start(sql, params, sizeof...(Args));
    }
    /// Runs a statement to its end. @return rows changed.
    template <class... Args>
    base::Result<std::int64_t> run(std::string_view sql, const Args&... args)
    {
        const Param params[] = {param(args)..., Param{}};
        return finish(sql, params, sizeof...(Args));
    }
    /// For statements whose parameters are only known at run time.
    virtual Rows start(std::string_view sql, const Param* params, std::size_t count) = 0;
    virtual base::Result<std::int64_t> finish(std::string_view sql, const Param* params, std::size_t count) = 0;
};

/// The writer's connection inside a transaction.
class Transaction : public Connection {
public:
    /// Runs @p work in a nested SAVEPOINT; its error undoes only what it did, and comes back.
    virtual base::Status nested(const std::function<base::Status()>& work) = 0;
    /// Runs @p work right before the transaction is committed, after all else and outside of savepoints; never when the savepoint that this
    /// was called in is undone. Its error undoes the whole transaction. For the search index: FTS5 gathers what a transaction adds, and
    /// would write it out at each savepoint.
    virtual void beforeCommit(std::function<base::Status(Transaction&)> work) = 0;
};

} // namespace reeve::storage
