// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/error.h"

#include <cassert>
#include <utility>
#include <variant>

namespace reeve::base {

/// Ends the program with @p error on stderr: somebody took the value of a failed Result, which is our bug.
[[noreturn]] void abortWith(const Error& error);

/// A value or an Error. Every call that can fail returns one; dropping it is refused by the compiler and by the linter.
template <class T>
class [[nodiscard]] Result {
public:
    using Value = T;
    Result(T value) : m_data(std::in_place_index<0>, std::move(value)) {}     // NOLINT: implicit on purpose
    Result(Error error) : m_data(std::in_place_index<1>, std::move(error)) {} // NOLINT: implicit on purpose

    bool ok() const { return m_data.index() == 0; }
    explicit operator bool() const { return ok(); }
    /// @pre ok()
    T& value() & { return expectValue(), *std::get_if<0>(&m_data); }
    const T& value() const& { return expectValue(), *std::get_if<0>(&m_data); }
    T&& value() && { return expectValue(), std::move(*std::get_if<0>(&m_data)); }
    T& operator*() & { return value(); }
    const T& operator*() const& { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    T* operator->() { return &value(); }
    const T* operator->() const { return &value(); }
    /// @pre !ok()
    Error& error() & { return assert(!ok()), *std::get_if<1>(&m_data); }
    const Error& error() const& { return assert(!ok()), *std::get_if<1>(&m_data); }
    Error&& error() && { return assert(!ok()), std::move(*std::get_if<1>(&m_data)); }

private:
    void expectValue() const
    {
        if (!ok()) abortWith(*std::get_if<1>(&m_data));
    }
    std::variant<T, Error> m_data;
};

/// Success without a value.
struct Unit {};
using Status = Result<Unit>;
inline Status success() { return Unit{}; }

} // namespace reeve::base

/// Returns the error of @p expression from the enclosing function, if it has one.
#define REEVE_TRY(expression)                                                                                                              \
    do {                                                                                                                                   \
        if (auto reeveTry_ = (expression); !reeveTry_) return std::move(reeveTry_).error();                                                \
    } while (false)
#define REEVE_CONCAT2(a, b) a##b
#define REEVE_CONCAT(a, b) REEVE_CONCAT2(a, b)
/// `REEVE_ASSIGN(auto x, expression);` declares x from the value, or returns the error.
#define REEVE_ASSIGN(declaration, expression)                                                                                              \
    auto REEVE_CONCAT(reeveResult_, __LINE__) = (expression);                                                                              \
    if (!REEVE_CONCAT(reeveResult_, __LINE__)) return std::move(REEVE_CONCAT(reeveResult_, __LINE__)).error();                             \
    declaration = std::move(REEVE_CONCAT(reeveResult_, __LINE__)).value()
