// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/connection.h"

#include "core/control/operation_table.h"

namespace reeve::client {

Call Connection::callByName(QObject* context, std::string_view operation, const base::json::value& members, base::CallOptions options,
                            std::function<void(base::Result<WireAnswer>)> done)
{
    const auto later = [&](base::Error error) {
        QMetaObject::invokeMethod(context, [done, error = std::move(error)] { done(error); }, Qt::QueuedConnection);
        return Call();
    };
    const auto* entry = control::findOperation(operation);
    if (!entry)
        return later({base::ErrorCode::NotFound, "there is no operation \"" + std::string{operation} + "\"", "OPERATION_UNKNOWN", {}, {}});
    auto op = entry->decodeRequest(members);
    if (!op) return later(std::move(op).error());
    return start(context, entry->info, std::move(*op), std::move(options), [entry, done = std::move(done)](base::Result<Answer> answer) {
        if (!answer) return done(std::move(answer).error());
        WireAnswer wire{{}, std::move(answer->receipt), std::move(answer->plan), answer->replayed};
        if (answer->value.has_value()) wire.value = entry->encodeResponse(answer->value);
        done(std::move(wire));
    });
}

void Connection::setPresentation(std::function<Identity(Identity)> presentation)
{
    m_presentation = std::move(presentation);
    Q_EMIT identityChanged();
}

Identity Connection::presented(Identity own) const
{
    return m_presentation && !own.fingerprint.isEmpty() ? m_presentation(std::move(own)) : own;
}

void Connection::beginOpening()
{
    m_isOpening = true;
    Q_EMIT openingChanged();
}

void Connection::endOpening()
{
    m_isOpening = false;
    m_openError.reset();
    Q_EMIT openingChanged();
    Q_EMIT opened();
    Q_EMIT identityChanged();
}

void Connection::endOpening(base::Error error)
{
    m_isOpening = false;
    m_openError = std::move(error);
    Q_EMIT openingChanged();
    Q_EMIT openFailed(*m_openError);
}

void Connection::noteAnswer(const base::OperationInfo& info, const base::CallOptions& options, const base::Result<Answer>& answer)
{
    if (answer || m_openError || answer.error().code != base::ErrorCode::Unavailable) return;
    if (info.effect == base::Effect::Reads || options.validateOnly) Q_EMIT unavailable(answer.error());
    else Q_EMIT notStored(answer.error());
}

void Connection::setLastLatency(double milliseconds)
{
    m_lastLatency = milliseconds;
    Q_EMIT latencyChanged(milliseconds);
}

} // namespace reeve::client
