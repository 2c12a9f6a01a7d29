// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulk/bulk_wording.h"

#include "models/format.h"
#include "models/words.h"
#include "ui/error_text.h"

using namespace Qt::StringLiterals;

namespace reeve::ui {

using Fate = client::BulkItem::Fate;
using Kind = BulkRequest::Kind;
using models::Format;
using widgets::Tone;

BulkWording BulkWording::of(Kind kind)
{
    BulkWording words;
    switch (kind) {
    case Kind::Suspend:
        words.title = tr("Suspend tenants");
        words.effects = {tr("Each tenant's state is Suspended from then on"),
                         tr("The services that run it are told to stop its work and sign-ins"),
                         tr("All its data, its manifest and its placement stay; it can be resumed at any time")};
        words.destructive = true;
        break;
    case Kind::Resume:
        words.title = tr("Resume tenants");
        words.effects = {tr("Each tenant's state is Active again"),
                         tr("The services that run it are told to take up its work and sign-ins")};
        break;
    case Kind::Label:
        words.title = tr("Label tenants");
        words.effects = {tr("Each tenant gets a new manifest version with these labels"), tr("Its other labels and all else stay")};
        break;
    }
    return words;
}

QString BulkWording::act(Kind kind, std::uint64_t count)
{
    const QString number = Format::count(count);
    switch (kind) {
    case Kind::Suspend: return count == 1 ? tr("Suspend one tenant") : tr("Suspend %1 tenants").arg(number);
    case Kind::Resume: return count == 1 ? tr("Resume one tenant") : tr("Resume %1 tenants").arg(number);
    case Kind::Label: return count == 1 ? tr("Label one tenant") : tr("Label %1 tenants").arg(number);
    }
    return {};
}

QString BulkWording::running(Kind kind)
{
    switch (kind) {
    case Kind::Suspend: return tr("Suspending…");
    case Kind::Resume: return tr("Resuming…");
    case Kind::Label: return tr("Labelling…");
    }
    return {};
}

QString BulkWording::done(Kind kind, std::uint64_t count)
{
    const QString number = Format::count(count);
    switch (kind) {
    case Kind::Suspend: return count == 1 ? tr("One tenant was suspended.") : tr("%1 tenants were suspended.").arg(number);
    case Kind::Resume: return count == 1 ? tr("One tenant was resumed.") : tr("%1 tenants were resumed.").arg(number);
    case Kind::Label: return count == 1 ? tr("One tenant was labelled.") : tr("%1 tenants were labelled.").arg(number);
    }
    return {};
}

QString BulkWording::group(const models::BulkModel::Group& group)
{
    const QString fate = models::BulkModel::fateName(group.fate);
    if (group.state) return tr("%1: %2", "an outcome and the state that a tenant is in").arg(fate, models::Words::state(*group.state));
    if (!group.error) return fate;
    QString why = errorText(*group.error).what;
    if (group.error->reason == "IDENTITY_CHANGED") why = tr("Another control plane answers now.");
    if (why.endsWith(u'.')) why.chop(1); // a number follows
    return tr("%1: %2", "an outcome and why").arg(fate, why);
}

widgets::Badge BulkWording::badge(Fate fate)
{
    const QString name = models::BulkModel::fateName(fate);
    switch (fate) {
    case Fate::Ready: return {u"edit"_s, name, Tone::Accent};
    case Fate::Done: return {u"check"_s, name, Tone::Ok};
    case Fate::Failed: return {u"error"_s, name, Tone::Danger};
    case Fate::Refused: return {u"warning"_s, name, Tone::Warning};
    case Fate::Cancelled: return {u"cross"_s, name, Tone::Neutral};
    case Fate::NotApplicable: return {u"minus"_s, name, Tone::Neutral};
    case Fate::Waiting:
    case Fate::Running:
    case Fate::Count: break;
    }
    return {u"clock"_s, name, Tone::Neutral};
}

} // namespace reeve::ui
