// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tenant_actions.h"

#include "models/format.h"
#include "ui/action_registry.h"
#include "ui/desktop.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace reeve::ui {

using models::toQt;
using Group = ActionRegistry::Group;

TenantActions::TenantActions(Context& context, QWidget& window)
    : QObject(&window), m_context(context), m_book(context.connection, context.settings)
{
    ActionRegistry& all = context.actions;
    onboard = all.add({u"tenants.onboard"_s,
                       Group::Tenants,
                       tr("Onboard tenant"),
                       u"plus"_s,
                       {QKeySequence(u"Ctrl+N"_s)},
                       tr("Registers a new tenant, step by step")});
    import = all.add({u"tenants.import"_s,
                      Group::Tenants,
                      tr("Import…"),
                      u"import"_s,
                      {QKeySequence(u"Ctrl+I"_s)},
                      tr("Imports a folder of manifests")});
    importSample = all.add({u"tenants.importSample"_s,
                            Group::Tenants,
                            tr("Import the sample fleet"),
                            u"box"_s,
                            {},
                            tr("Imports made-up tenants to try things with")});
    open = all.add({u"tenants.open"_s,
                    Group::Tenants,
                    tr("Open"),
                    u"external"_s,
                    {QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)},
                    tr("Opens the tenant's page")});
    quickLook = all.add({u"tenants.quickLook"_s,
                         Group::Tenants,
                         tr("Quick look"),
                         u"info"_s,
                         {QKeySequence(Qt::Key_Space)},
                         tr("Shows or hides the details beside the list")});
    search = all.add({u"tenants.search"_s,
                      Group::Tenants,
                      tr("Search tenants"),
                      u"search"_s,
                      {QKeySequence(Qt::Key_Slash)},
                      tr("Puts the cursor into the search field")});
    suspend = all.add(
        {u"tenants.suspend"_s, Group::Tenants, tr("Suspend…"), u"suspend"_s, {}, tr("Stops all work for the tenant and keeps its data")});
    resume = all.add({u"tenants.resume"_s, Group::Tenants, tr("Resume…"), u"resume"_s, {}, tr("Makes a suspended tenant active again")});
    copyId = all.add(
        {u"tenants.copyId"_s, Group::Tenants, tr("Copy id"), u"copy"_s, {QKeySequence(u"Ctrl+Shift+C"_s)}, tr("Copies the tenant's id")});
    copySlug = all.add({u"tenants.copySlug"_s, Group::Tenants, tr("Copy slug"), u"copy"_s, {}, tr("Copies the tenant's slug")});
    star = all.add({u"tenants.star"_s, Group::Tenants, tr("Add to favourites"), u"star"_s, {QKeySequence(u"Ctrl+D"_s)}});

    const Acts& acts = context.acts;
    onboard->setVisible(bool(acts.onboard));
    import->setVisible(bool(acts.import));
    importSample->setVisible(bool(acts.importSample));
    connect(onboard, &QAction::triggered, this, [&acts, &window] { acts.onboard(&window); });
    connect(import, &QAction::triggered, this, [&acts, &window] { acts.import(&window); });
    connect(importSample, &QAction::triggered, this, [&acts, &window] { acts.importSample(&window); });
    connect(suspend, &QAction::triggered, this, [this, &acts, &window] { acts.suspend(&window, *m_target); });
    connect(resume, &QAction::triggered, this, [this, &acts, &window] { acts.resume(&window, *m_target); });
    connect(open, &QAction::triggered, this, [this] { Q_EMIT openRequested(toQt(m_target->id)); });
    connect(copyId, &QAction::triggered, this, [this] { m_context.desktop.copy(toQt(m_target->id)); });
    connect(copySlug, &QAction::triggered, this, [this] { m_context.desktop.copy(toQt(m_target->slug)); });
    connect(star, &QAction::triggered, this, [this] { m_book.setFavourite(*m_target, !m_book.isFavourite(toQt(m_target->id))); });
    connect(&m_book, &TenantBook::changed, this, &TenantActions::enable);
    connect(&all, &ActionRegistry::mayChangeChanged, this, &TenantActions::enable);
    enable();
}

void TenantActions::setTarget(std::optional<registry::Tenant> tenant)
{
    m_target = std::move(tenant);
    enable();
}

void TenantActions::enable()
{
    ActionRegistry& all = m_context.actions;
    const auto mayChange = [&all](QAction* action) { all.allow(action, all.mayChange(), all.whyNoChange()); };
    for (QAction* action : {onboard, import, importSample}) mayChange(action);
    for (QAction* action : {open, copyId, copySlug, star}) all.allow(action, m_target.has_value(), tr("No tenant is selected."));
    const bool favourite = m_target && m_book.isFavourite(toQt(m_target->id));
    star->setText(favourite ? tr("Remove from favourites") : tr("Add to favourites"));
    star->setToolTip(favourite ? tr("Takes the tenant's star away") : tr("Marks the tenant with a star"));
    const auto offer = [&](QAction* action, bool exists, registry::State from) {
        action->setVisible(exists && m_target && m_target->state == from);
        mayChange(action);
    };
    offer(suspend, bool(m_context.acts.suspend), registry::State::Active);
    offer(resume, bool(m_context.acts.resume), registry::State::Suspended);
}

void TenantActions::fill(QMenu& menu) const
{
    menu.addAction(open);
    menu.addAction(quickLook);
    menu.addSeparator();
    for (QAction* action : {suspend, resume})
        if (action->isVisible()) menu.addAction(action);
    menu.addSeparator();
    menu.addActions({star, copyId, copySlug});
}

} // namespace reeve::ui
