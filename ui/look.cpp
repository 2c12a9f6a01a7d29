// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look.h"

#include "models/format.h"
#include "models/words.h"
#include "ui/error_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace reeve::ui {

using models::Words;
using widgets::Tone;

widgets::Badge stateBadge(registry::State state)
{
    const QString word = Words::state(state);
    switch (state) {
    case registry::State::Draft: return {u"ring"_s, word, Tone::Neutral};
    case registry::State::Active: return {u"dot"_s, word, Tone::Ok};
    case registry::State::Suspended: return {u"suspend"_s, word, Tone::Warning};
    case registry::State::Archived: return {u"box"_s, word, Tone::Archived};
    case registry::State::Deleted: return {u"cross"_s, word, Tone::Neutral, true};
    }
    return {};
}

widgets::Badge resultBadge(audit::ResultKind result)
{
    const QString word = Words::result(result);
    switch (result) {
    case audit::ResultKind::ok: return {u"check"_s, word, Tone::Ok};
    case audit::ResultKind::denied: return {u"lock"_s, word, Tone::Warning};
    case audit::ResultKind::failed: return {u"cross"_s, word, Tone::Danger};
    }
    return {};
}

widgets::Notice::Message problem(const base::Error& error)
{
    const ErrorText text = errorText(error);
    widgets::Notice::Message message = errorNotice(error);
    if (message.title.count(u'.') == 1 && message.title.endsWith(u'.')) message.title.chop(1); // a title is no sentence
    QStringList lines;
    if (!text.detail.isEmpty()) lines << QCoreApplication::translate("Problem", "Reason: %1").arg(text.detail);
    if (!text.advice.isEmpty()) lines << text.advice;
    message.text = lines.join(u'\n');
    message.details.replace(u'\n', u" · "_s);
    return message;
}

widgets::Notice::Message problem(const QString& title, const base::Error& error)
{
    widgets::Notice::Message message = problem(error);
    message.text = errorText(error).what + u'\n' + message.text;
    message.title = title;
    return message;
}

} // namespace reeve::ui
