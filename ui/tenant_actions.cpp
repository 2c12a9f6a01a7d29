// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tenant_actions.h"

#include "models/format.h"
#include "ui/action_registry.h"
#include "ui/desktop.h"
#include "ui/theme.h"

#include <QMenu>
#include <QPushButton>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace reeve::ui {

using models::toQt;
using registry::State;
using Group = ActionRegistry::Group;

std::vector<TenantActions::Row> TenantActions::rows()
{
    const std::vector<State> editable{State::Draft, State::Active, State::Suspended};
    const std::vector<State> existing{State::Draft, State::Active, State::Suspended, State::Archived};
    return {
        {"tenants.activate",
         &Acts::activate,
         Section::Life,
         "resume",
         nullptr,
         {State::Draft},
         Hold::Any,
         false,
         tr("Activate…"),
         tr("Makes a draft active, if every gate allows it")},
        {"tenants.suspend",
         &Acts::suspend,
         Section::Life,
         "suspend",
         "Ctrl+Shift+S",
         {State::Active},
         Hold::Any,
         true,
         tr("Suspend…"),
         tr("Stops all work for the tenant and keeps its data")},
        {"tenants.resume",
         &Acts::resume,
         Section::Life,
         "resume",
         "Ctrl+Shift+R",
         {State::Suspended},
         Hold::Any,
         false,
         tr("Resume…"),
         tr("Makes a suspended tenant active again")},
        {"tenants.restore",
         &Acts::restore,
         Section::Life,
         "back",
         nullptr,
         {State::Archived},
         Hold::Any,
         false,
         tr("Restore…"),
         tr("Brings an archived tenant back as suspended, before its purge date")},
        {"tenants.updateContacts", &Acts::updateContacts, Section::Manifest, "user", nullptr, editable, Hold::Any, false,
         tr("Update contacts…"), tr("Changes whom to reach for the tenant")},
        {"tenants.correctRegions", &Acts::correctRegions, Section::Manifest, "edit", nullptr, editable, Hold::Any, false,
         tr("Correct regions…"), tr("Changes where the tenant may lie and where it is placed")},
        {"tenants.changePlan", &Acts::changePlan, Section::Manifest, "chevron-up", nullptr, editable, Hold::Any, false, tr("Change plan…"),
         tr("Moves the tenant to another plan and shows what grows and what shrinks")},
        {"tenants.setLegalHold", &Acts::setHold, Section::Hold, "lock", nullptr, existing, Hold::Absent, false, tr("Set legal hold…"),
         tr("Forbids the deletion of the tenant")},
        {"tenants.releaseLegalHold", &Acts::releaseHold, Section::Hold, "unlock", nullptr, existing, Hold::Set, false,
         tr("Release legal hold…"), tr("Allows the deletion of the tenant again")},
        {"tenants.archive",
         &Acts::archive,
         Section::End,
         "box",
         nullptr,
         {State::Active, State::Suspended},
         Hold::Any,
         true,
         tr("Archive…"),
         tr("Takes the tenant out of use and fixes the date from which it may be deleted")},
        {"tenants.delete",
         &Acts::remove,
         Section::End,
         "cross",
         nullptr,
         {State::Draft, State::Archived},
         Hold::Forbids,
         true,
         tr("Delete…"),
         tr("Deletes the tenant for ever")},
    };
}

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
    const Acts& acts = context.acts;
    for (Row& row : rows()) {
        const QList<QKeySequence> keys = row.key ? QList{QKeySequence(QString::fromLatin1(row.key))} : QList<QKeySequence>{};
        QAction* action = all.add({QString::fromLatin1(row.id), Group::Tenants, row.text, QString::fromLatin1(row.icon), keys, row.tip});
        action->setProperty("danger", row.danger);
        connect(action, &QAction::triggered, this, [this, &acts, &window, act = row.act] { (acts.*act)(&window, *m_target); });
        m_acts.push_back({std::move(row), action});
    }
    suspend = act("tenants.suspend");
    resume = act("tenants.resume");
    copyId = all.add(
        {u"tenants.copyId"_s, Group::Tenants, tr("Copy id"), u"copy"_s, {QKeySequence(u"Ctrl+Shift+C"_s)}, tr("Copies the tenant's id")});
    copySlug = all.add({u"tenants.copySlug"_s, Group::Tenants, tr("Copy slug"), u"copy"_s, {}, tr("Copies the tenant's slug")});
    star = all.add({u"tenants.star"_s, Group::Tenants, tr("Add to favourites"), u"star"_s, {QKeySequence(u"Ctrl+D"_s)}, {}});
    connect(star, &QAction::triggered, this, [this] { m_book.setFavourite(*m_target, !m_book.isFavourite(toQt(m_target->id))); });
    connect(&m_book, &TenantBook::changed, this, &TenantActions::enable);

    onboard->setVisible(bool(acts.onboard));
    import->setVisible(bool(acts.import));
    importSample->setVisible(bool(acts.importSample));
    connect(onboard, &QAction::triggered, this, [&acts, &window] { acts.onboard(&window); });
    connect(import, &QAction::triggered, this, [&acts, &window] { acts.import(&window); });
    connect(importSample, &QAction::triggered, this, [&acts, &window] { acts.importSample(&window); });
    connect(open, &QAction::triggered, this, [this] { Q_EMIT openRequested(toQt(m_target->id)); });
    connect(copyId, &QAction::triggered, this, [this] { m_context.desktop.copy(toQt(m_target->id)); });
    connect(copySlug, &QAction::triggered, this, [this] { m_context.desktop.copy(toQt(m_target->slug)); });
    connect(&all, &ActionRegistry::mayChangeChanged, this, &TenantActions::enable);
    enable();
}

QAction* TenantActions::act(const char* id) const
{
    const auto found = std::find_if(m_acts.begin(), m_acts.end(), [&](const Act& each) { return std::string_view(each.row.id) == id; });
    Q_ASSERT(found != m_acts.end());
    return found->action;
}

void TenantActions::setTarget(std::optional<registry::Tenant> tenant)
{
    m_target = std::move(tenant);
    enable();
    Q_EMIT targetChanged();
}

void TenantActions::enable()
{
    ActionRegistry& all = m_context.actions;
    for (QAction* action : {onboard, import, importSample}) all.allow(action, all.mayChange(), all.whyNoChange());
    for (QAction* action : {open, copyId, copySlug, star}) all.allow(action, m_target.has_value(), tr("No tenant is selected."));
    const bool favourite = m_target && m_book.isFavourite(toQt(m_target->id));
    star->setText(favourite ? tr("Remove from favourites") : tr("Add to favourites"));
    star->setToolTip(favourite ? tr("Takes the tenant's star away") : tr("Marks the tenant with a star"));
    for (const auto& [row, action] : m_acts) {
        const auto& states = row.states;
        const bool held = m_target && m_target->legalHold;
        const bool fits = m_target && std::find(states.begin(), states.end(), m_target->state) != states.end() &&
                          (row.hold != Hold::Absent || !held) && (row.hold != Hold::Set || held);
        action->setVisible(fits && m_context.acts.*row.act);
        const bool forbidden = row.hold == Hold::Forbids && held;
        all.allow(action, all.mayChange() && !forbidden,
                  all.mayChange()
                      ? tr("A legal hold is set: %1. Release it first.", "its reason").arg(toQt(held ? *m_target->legalHold : ""))
                      : all.whyNoChange());
        if (!fits) action->setEnabled(false); // its key must not act either
    }
}

bool TenantActions::fillActs(QMenu& menu) const
{
    bool any = false;
    menu.setToolTipsVisible(true); // they say why something is disabled
    for (const auto section : {Section::Life, Section::Manifest, Section::Hold, Section::End}) {
        bool first = true;
        for (const auto& [row, action] : m_acts) {
            if (row.section != section || !action->isVisible()) continue;
            if (first && any) menu.addSeparator();
            first = false;
            any = true;
            menu.addAction(action);
        }
    }
    return any;
}

void TenantActions::fill(QMenu& menu) const
{
    menu.addAction(open);
    if (QAction* window = m_context.actions.find(u"tenants.openWindow"_s); window && window->isVisible()) menu.addAction(window);
    menu.addAction(quickLook);
    menu.addSeparator();
    if (fillActs(menu)) menu.addSeparator();
    menu.addActions({star, copyId, copySlug});
}

QPushButton* TenantActions::moreButton(const QString& name)
{
    auto* button = new QPushButton(tr("More", "a button that opens a menu"));
    button->setObjectName(name);
    button->setAccessibleName(tr("More that can be done with the tenant"));
    auto* menu = new QMenu(button);
    menu->setObjectName(name + u"Menu"_s);
    button->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        if (fillActs(*menu)) menu->addSeparator();
        menu->addActions({copyId, copySlug});
    });
    const auto follow = [this, button] { button->setEnabled(m_target.has_value()); };
    connect(this, &TenantActions::targetChanged, button, follow);
    follow();
    return button;
}

} // namespace reeve::ui
