// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tenant_detail_pane.h"

#include "models/format.h"
#include "ui/desktop.h"
#include "ui/look.h"
#include "ui/tenant_actions.h"
#include "ui/tenant_facts.h"
#include "ui/theme.h"
#include "ui/wizards/parts.h"
#include "widgets/action_button.h"
#include "widgets/flow_layout.h"
#include "widgets/id_label.h"
#include "widgets/key_value_grid.h"
#include "widgets/notice.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace reeve::ui {

using models::Format;
using models::toQt;
using widgets::ActionButton;

TenantDetailPane::TenantDetailPane(Context& context, TenantActions& actions, models::CatalogModel& catalog, QWidget* parent)
    : QFrame(parent),
      m_context(context),
      m_catalog(catalog),
      m_slug(new QLabel),
      m_name(new QLabel),
      m_state(new widgets::StateBadge),
      m_since(new QLabel),
      m_reason(new QLabel),
      m_found(new QLabel),
      m_hold(new widgets::Notice),
      m_id(new widgets::IdLabel(tr("the tenant's id"))),
      m_facts(new widgets::KeyValueGrid),
      m_problem(new widgets::Notice)
{
    setObjectName(u"tenantDetailPane"_s);
    setAccessibleName(tr("Details of the selected tenant"));
    setProperty("surface", u"panel"_s);
    m_slug->setObjectName(u"detailSlugLabel"_s);
    m_slug->setProperty("role", u"title"_s);
    m_slug->setWordWrap(true);
    m_slug->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_name->setProperty("role", u"muted"_s);
    m_name->setWordWrap(true);
    m_since->setProperty("role", u"muted"_s);
    m_reason->setProperty("role", u"muted"_s);
    m_reason->setWordWrap(true);
    m_found->setObjectName(u"detailFoundLabel"_s);
    m_found->setProperty("role", u"caption"_s);
    m_found->setWordWrap(true);
    m_found->hide();
    for (QLabel* label : {m_slug, m_name, m_since, m_reason, m_found}) label->setTextFormat(Qt::PlainText);
    m_facts->setKeyWidth(100);
    m_id->setObjectName(u"detailIdLabel"_s);
    connect(m_id, &widgets::IdLabel::copyRequested, this, [this](const QString& text) { m_context.desktop.copy(text); });
    connect(m_problem, &widgets::Notice::copyRequested, this, [this](const QString& text) { m_context.desktop.copy(text); });
    connect(m_problem, &widgets::Notice::retryRequested, this, [this] { setTenant(registry::Tenant(m_tenant)); });
    connect(&catalog, &models::CatalogModel::stateChanged, this, &TenantDetailPane::showFacts);
    m_problem->setRetryVisible(true);
    m_problem->hide();
    m_hold->hide();

    auto* close = new QToolButton;
    close->setObjectName(u"closeDetailToolButton"_s);
    close->setIcon(Theme::icon(u"cross"_s, widgets::Tone::Muted));
    close->setAccessibleName(tr("Close the details"));
    close->setToolTip(tr("Close the details (Esc)"));
    connect(close, &QToolButton::clicked, this, &TenantDetailPane::closeRequested);

    auto* star = new QToolButton;
    star->setObjectName(u"starDetailToolButton"_s);
    star->setFocusPolicy(Qt::StrongFocus);
    const auto followStar = [star, &actions] {
        const auto& target = actions.target();
        const bool on = target && actions.book().isFavourite(toQt(target->id));
        star->setIcon(on ? Theme::icon(u"star"_s, widgets::Tone::Accent) : Theme::icon(u"star-outline"_s, widgets::Tone::Muted));
        star->setAccessibleName(actions.star->text());
        star->setToolTip(u"%1 (%2)"_s.arg(actions.star->text(), actions.star->shortcut().toString(QKeySequence::NativeText)));
        star->setEnabled(actions.star->isEnabled());
    };
    connect(actions.star, &QAction::changed, this, followStar);
    connect(star, &QToolButton::clicked, actions.star, &QAction::trigger);
    followStar();

    auto* head = new QHBoxLayout;
    head->addWidget(m_slug, 1);
    head->addWidget(star, 0, Qt::AlignTop);
    head->addWidget(close, 0, Qt::AlignTop);
    auto* state = new QHBoxLayout;
    state->setSpacing(6);
    state->addWidget(m_state);
    state->addWidget(m_since, 1);
    auto* body = new QWidget;
    auto* facts = new QVBoxLayout(body);
    facts->setContentsMargins(0, 0, 0, 0);
    facts->setSpacing(Theme::gap);
    facts->addWidget(m_name);
    facts->addWidget(m_found);
    facts->addLayout(state);
    facts->addWidget(m_reason);
    facts->addWidget(m_hold);
    facts->addWidget(m_facts);
    facts->addWidget(m_problem);
    facts->addStretch(1);
    auto* scroll = scrolling(body);
    scroll->setObjectName(u"detailScrollArea"_s);
    auto* buttons = new widgets::FlowLayout(nullptr, Theme::gap);
    buttons->addWidget(new ActionButton(actions.open, u"openDetailPushButton"_s));
    buttons->addWidget(new ActionButton(actions.resume, u"resumeDetailPushButton"_s));
    buttons->addWidget(new ActionButton(actions.suspend, u"suspendDetailPushButton"_s, ActionButton::Kind::Danger));
    buttons->addWidget(actions.moreButton(u"moreDetailPushButton"_s));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::wideGap, 12, 12, 12);
    column->setSpacing(6);
    column->addLayout(head);
    column->addWidget(scroll, 1);
    column->addLayout(buttons);
}

void TenantDetailPane::setTenant(const registry::Tenant& tenant)
{
    if (m_asked == tenant) return;
    m_asked = tenant;
    if (m_tenant.id != tenant.id) m_details.reset();
    m_tenant = tenant;
    showFacts();
    m_call.cancel();
    m_call = m_context.connection.call(this, registry::GetTenant{tenant.id},
                                       [this, generation = ++m_generation](base::Result<registry::GetTenant::Details> details) {
                                           if (generation == m_generation) take(std::move(details));
                                       });
}

void TenantDetailPane::setQuery(const QString& query)
{
    if (query == m_query) return;
    m_query = query;
    showFacts();
}

void TenantDetailPane::take(base::Result<registry::GetTenant::Details> details)
{
    m_problem->setVisible(!details);
    if (!details) {
        m_asked.reset();
        return m_problem->show(problem(tr("The details could not be read"), details.error()));
    }
    m_details = std::move(*details);
    m_tenant = m_details->tenant;
    if (m_catalog.state() == models::CatalogModel::State::Idle) m_catalog.load();
    showFacts();
}

void TenantDetailPane::showFacts()
{
    if (m_tenant.id.empty()) return;
    const auto now = m_context.clock.now();
    m_slug->setText(toQt(m_tenant.slug));
    m_name->setText(toQt(m_tenant.legalName));
    m_state->setBadge(stateBadge(m_tenant.state));
    m_since->setText(tr("since %1", "since a moment, e.g. since 12 min ago").arg(Format::relative(m_tenant.stateSince, now)));
    m_since->setToolTip(Format::exact(m_tenant.stateSince));
    m_reason->setText(tr("“%1”", "a reason, quoted").arg(toQt(m_tenant.stateReason)));
    m_reason->setVisible(!m_tenant.stateReason.empty());
    if (m_tenant.legalHold) m_hold->show({widgets::Tone::Warning, tr("Legal hold"), toQt(*m_tenant.legalHold), {}});
    m_hold->setVisible(m_tenant.legalHold.has_value());

    const QStringList places = m_details && !m_query.isEmpty() ? hiddenMatches(*m_details, m_query) : QStringList();
    m_found->setText(tr("Found in: %1", "places of a search hit").arg(places.join(u", "_s)));
    m_found->setVisible(!places.isEmpty());

    m_id->setParent(this); // the grid deletes what it shows
    m_facts->clear();
    m_id->setText(toQt(m_tenant.id));
    m_id->setMaximumCharacters(16);
    m_facts->addWidget(tr("Id"), m_id);
    m_id->show();
    m_facts->addText(tr("Profile"), toQt(m_tenant.profile));
    m_facts->addText(tr("Plan"), toQt(m_tenant.plan));
    m_facts->addText(tr("Region"), toQt(m_tenant.region));
    if (m_details) {
        for (const Fact& fact : policyFacts(*m_details)) m_facts->addText(fact.key, fact.value);
    }
    m_facts->addText(tr("Manifest"), tr("v%1, revision %2").arg(m_tenant.version).arg(Format::count(m_tenant.revision)));
    if (m_tenant.purgeAt) m_facts->addText(tr("Purge from"), Format::date(*m_tenant.purgeAt))->setToolTip(Format::exact(*m_tenant.purgeAt));
    m_facts->addText(tr("Updated"), Format::relative(m_tenant.updatedAt, now))->setToolTip(Format::exact(m_tenant.updatedAt));
    if (!m_details) return;
    const QList<Fact> quotas = quotaFacts(*m_details, m_catalog);
    if (!quotas.isEmpty()) m_facts->addHeading(tr("Quotas"));
    for (const Fact& fact : quotas) m_facts->addText(fact.key, fact.value);
}

} // namespace reeve::ui
