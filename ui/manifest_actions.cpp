// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/manifest_actions.h"

#include "ui/action_registry.h"

using namespace Qt::StringLiterals;

namespace reeve::ui {

ManifestActions::ManifestActions(Context& context) : m_registry(context.actions)
{
    const auto add = [&context](const QString& id, const QString& text, const QString& icon, const QString& keys, const QString& tip) {
        return context.actions.add({id, ActionRegistry::Group::Tenants, text, icon,
                                    keys.isEmpty() ? QList<QKeySequence>{} : QList<QKeySequence>{QKeySequence(keys)}, tip});
    };
    edit = add(u"manifest.edit"_s, tr("Edit manifest"), u"edit"_s, u"Ctrl+Shift+E"_s,
               tr("Edits the manifest; nothing is stored until it is applied"));
    compare = add(u"manifest.compare"_s, tr("Compare versions"), u"half"_s, u"Ctrl+Shift+D"_s, tr("Shows two versions side by side"));
    apply = add(u"manifest.apply"_s, tr("Apply as new version…"), u"check"_s, u"Ctrl+S"_s,
                tr("Plans the edited manifest as a new version, to look at before it is stored"));
    format =
        add(u"manifest.format"_s, tr("Format"), {}, u"Ctrl+Shift+I"_s, tr("Writes the edited manifest in the usual order and spacing"));
    discard = add(u"manifest.discard"_s, tr("Discard edits"), u"cross"_s, {},
                  tr("Goes back to the version in force; they can be brought back at once"));
    next = add(u"manifest.nextDifference"_s, tr("Next difference"), u"chevron-down"_s, u"F7"_s, tr("Goes to the next difference"));
    previous = add(u"manifest.previousDifference"_s, tr("Previous difference"), u"chevron-up"_s, u"Shift+F7"_s,
                   tr("Goes to the difference before"));
    set({});
}

void ManifestActions::set(const Possible& possible)
{
    const auto enable = [](QAction* action, bool on) {
        if (action) action->setEnabled(on);
    };
    enable(edit, possible.edit);
    enable(compare, possible.compare);
    if (apply) m_registry.allow(apply, possible.apply, possible.whyNotApply);
    enable(format, possible.format);
    enable(discard, possible.discard);
    enable(next, possible.step);
    enable(previous, possible.step);
}

} // namespace reeve::ui
