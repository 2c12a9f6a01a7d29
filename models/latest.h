// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/connection.h"

#include <functional>
#include <optional>

namespace reeve::models {

/// The newest answer to one question that is asked again and again. While it is asked anew, and when that fails, the answer before stays.
/// Belongs to the GUI thread.
template <class Op>
class Latest {
public:
    using Value = typename Op::Response;

    /// @p changed is called when an answer or a failure came. @pre connection and @p owner outlive this
    Latest(client::Connection& connection, QObject& owner, std::function<void()> changed)
        : m_connection(connection), m_owner(owner), m_changed(std::move(changed))
    {
    }

    void ask(Op op)
    {
        m_call.cancel();
        m_loading = true;
        m_call = m_connection.call(&m_owner, std::move(op), [this, generation = ++m_generation](base::Result<Value> answer) {
            if (generation != m_generation) return; // overtaken
            m_loading = false;
            m_error.reset();
            if (answer) m_value = std::move(*answer);
            else m_error = std::move(answer).error();
            m_changed();
        });
    }

    const std::optional<Value>& value() const { return m_value; }
    const std::optional<base::Error>& error() const { return m_error; } ///< of the last answer
    bool isLoading() const { return m_loading; }

private:
    client::Connection& m_connection;
    QObject& m_owner;
    std::function<void()> m_changed;
    std::optional<Value> m_value;
    std::optional<base::Error> m_error;
    bool m_loading{false};
    quint64 m_generation{0}; ///< answers to older questions are dropped
    client::Call m_call;
};

} // namespace reeve::models
