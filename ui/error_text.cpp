// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/error_text.h"

#include "models/format.h"
#include "ui/storage_words.h"

#include <QCoreApplication>

namespace reeve::ui {

using base::ErrorCode;
using models::toQt;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)

public:
    static QString what(ErrorCode code)
    {
        switch (code) {
        case ErrorCode::InvalidArgument: return tr("Something in the input is not right.");
        case ErrorCode::Unauthenticated: return tr("The control plane does not know who you are.");
        case ErrorCode::PermissionDenied: return tr("You may not do this here.");
        case ErrorCode::NotFound: return tr("It is not there.");
        case ErrorCode::AlreadyExists: return tr("It exists already.");
        case ErrorCode::Conflict: return tr("Somebody else changed it first.");
        case ErrorCode::FailedPrecondition: return tr("This is not possible in the present state.");
        case ErrorCode::PolicyDenied: return tr("A policy gate refused.");
        case ErrorCode::QuotaExceeded: return tr("This is more than the quota allows.");
        case ErrorCode::RateLimited: return tr("Too many requests in a short time.");
        case ErrorCode::Unavailable: return tr("The control plane cannot do it now. Nothing was changed.");
        case ErrorCode::Cancelled: return tr("It was cancelled.");
        case ErrorCode::Internal: return tr("The control plane failed in an unexpected way.");
        }
        return {};
    }

    static QString request(const QString& id) { return tr("request %1").arg(id); }

    static QString advice(ErrorCode code)
    {
        switch (code) {
        case ErrorCode::InvalidArgument: return tr("Correct the marked fields.");
        case ErrorCode::Unauthenticated: return tr("Sign in to this control plane again.");
        case ErrorCode::PermissionDenied: return tr("Switch read-only mode off, or ask somebody with the needed role.");
        case ErrorCode::NotFound: return tr("Refresh the list; it may have been renamed or deleted.");
        case ErrorCode::AlreadyExists: return tr("Choose another name, or open the one that exists.");
        case ErrorCode::Conflict: return tr("Look at what changed, then plan again.");
        case ErrorCode::FailedPrecondition: return tr("Bring it into the state that the message names first.");
        case ErrorCode::PolicyDenied: return tr("Change the choice that the gate names, or ask for an override.");
        case ErrorCode::QuotaExceeded: return tr("Ask for less, or choose a larger plan.");
        case ErrorCode::RateLimited: return tr("Wait a moment, then try again.");
        case ErrorCode::Unavailable: return tr("Try again. If it stays so, look at the connection and at the disk.");
        case ErrorCode::Cancelled: return tr("Start it again when you are ready.");
        case ErrorCode::Internal: return tr("Copy the details and report them; they name the request.");
        }
        return {};
    }
};

/// "acme is suspended" -> "acme is suspended.": it may begin with a slug, which has no capitals.
QString sentence(const std::string& message)
{
    const QString text = toQt(message);
    return text.isEmpty() || text.endsWith(QLatin1Char('.')) ? text : text + QLatin1Char('.');
}

} // namespace

ErrorText errorText(const base::Error& error)
{
    QStringList lines{error.reason.empty() ? toQt(base::name(error.code))
                                           : QStringLiteral("%1 %2").arg(toQt(base::name(error.code)), toQt(error.reason))};
    for (const auto& each : error.findings)
        lines.append(QStringLiteral("%1 %2: %3").arg(toQt(each.code), toQt(each.pointer), toQt(each.message)));
    if (!error.requestId.empty()) lines.append(Words::request(toQt(error.requestId)));
    // The core's messages name the remedy behind a semicolon where they know one better than the code does.
    const auto remedy = error.message.find("; ");
    const bool hasRemedy = remedy != std::string::npos;
    if (const auto words = storageWords(error.reason))
        return {words->what, sentence(words->advice.isEmpty() ? error.message : error.message.substr(0, remedy)), words->advice,
                lines.join(QLatin1Char('\n'))};
    return {Words::what(error.code), sentence(error.message), hasRemedy ? QString{} : Words::advice(error.code),
            lines.join(QLatin1Char('\n'))};
}

widgets::Notice::Message errorNotice(const base::Error& error)
{
    const auto text = errorText(error);
    return {widgets::Tone::Danger, text.what, QStringLiteral("%1 %2").arg(text.detail, text.advice).trimmed(), text.report,
            error.code == ErrorCode::Unavailable};
}

bool isWorthRetrying(ErrorCode code)
{
    return code == ErrorCode::Unavailable || code == ErrorCode::RateLimited || code == ErrorCode::Internal || code == ErrorCode::Cancelled;
}

} // namespace reeve::ui
