// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tenant_page.h"

#include "models/format.h"
#include "ui/action_registry.h"
#include "ui/age.h"
#include "ui/audit_browser.h"
#include "ui/desktop.h"
#include "ui/look.h"
#include "ui/manifest_view.h"
#include "ui/tenant_actions.h"
#include "ui/tenant_summary.h"
#include "ui/theme.h"
#include "ui/timeline_view.h"
#include "widgets/action_button.h"
#include "widgets/content_stack.h"
#include "widgets/id_label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace reeve::ui {

using models::Format;
using models::toQt;
using widgets::ActionButton;

TenantPage::TenantPage(Context& context, TenantActions& actions, models::CatalogModel& catalog, QWidget* parent)
    : Page(parent),
      m_context(context),
      m_actions(actions),
      m_slug(new QLabel),
      m_name(new QLabel),
      m_state(new widgets::StateBadge),
      m_facts(new QLabel),
      m_idLabel(new widgets::IdLabel(tr("the tenant's id"))),
      m_tabs(new QTabWidget),
      m_content(new widgets::ContentStack(m_tabs)),
      m_summary(new TenantSummary(context, catalog)),
      m_manifest(new ManifestView(context)),
      m_timeline(new TimelineView(context)),
      m_audit(new AuditBrowser(context, AuditBrowser::Scope::OneTenant))
{
    m_tabs->setObjectName(u"tenantTabWidget"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(false);
    m_tabs->tabBar()->setExpanding(false);
    m_tabs->setAccessibleName(tr("Parts of the tenant's page"));
    m_tabs->addTab(m_summary, tr("Summary"));
    m_tabs->addTab(m_manifest, tr("Manifest"));
    m_tabs->addTab(m_timeline, tr("Timeline"));
    m_tabs->addTab(m_audit, tr("Audit"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::wideGap, 12, Theme::wideGap, 12);
    column->setSpacing(Theme::gap);
    column->addWidget(makeHead());
    column->addWidget(m_content, 1);

    m_content->notice().setObjectName(u"tenantProblemNotice"_s);
    connect(m_tabs, &QTabWidget::currentChanged, this, &TenantPage::enterTab);
    connect(m_content, &widgets::ContentStack::retryRequested, this, &TenantPage::load);
    connect(m_content, &widgets::ContentStack::copyRequested, this, [this](const QString& text) { m_context.desktop.copy(text); });
    connect(m_timeline, &TimelineView::entryRequested, this, [this](std::uint64_t seq) {
        m_tabs->setCurrentWidget(m_audit);
        m_audit->showEntry(seq);
    });
    connect(m_summary, &TenantSummary::timelineRequested, this, [this] { m_tabs->setCurrentWidget(m_timeline); });
    for (auto changed : {&AuditBrowser::sentenceChanged}) connect(m_audit, changed, this, &Page::sentenceChanged);
    connect(m_manifest, &ManifestView::sentenceChanged, this, &Page::sentenceChanged);
    connect(m_timeline, &TimelineView::sentenceChanged, this, &Page::sentenceChanged);
    connect(&context.connection, &client::Connection::changed, this, [this] {
        if (isVisible()) refresh();
    });
}

QWidget* TenantPage::makeHead()
{
    auto* back = new QToolButton;
    back->setObjectName(u"backToolButton"_s);
    back->setDefaultAction(m_context.actions.find(u"go.back"_s));
    back->setToolButtonStyle(Qt::ToolButtonIconOnly);
    back->setAccessibleName(tr("Back"));
    m_slug->setObjectName(u"tenantSlugLabel"_s);
    m_slug->setProperty("role", u"title"_s);
    m_slug->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_name->setProperty("role", u"muted"_s);
    m_facts->setProperty("role", u"muted"_s);
    for (QLabel* label : {m_slug, m_name, m_facts}) label->setTextFormat(Qt::PlainText);
    m_state->setObjectName(u"tenantStateBadge"_s);
    m_idLabel->setObjectName(u"tenantIdLabel"_s);
    connect(m_idLabel, &widgets::IdLabel::copyRequested, this, [this](const QString& text) { m_context.desktop.copy(text); });

    auto* first = new QHBoxLayout;
    first->setSpacing(12);
    first->addWidget(m_slug);
    first->addWidget(m_state);
    first->addWidget(m_name);
    first->addStretch(1);
    auto* second = new QHBoxLayout;
    second->setSpacing(12);
    second->addWidget(m_facts);
    second->addWidget(m_idLabel);
    second->addStretch(1);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addLayout(first);
    words->addLayout(second);
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::gap);
    row->addWidget(back, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addWidget(new ActionButton(m_actions.act("tenants.activate"), u"activateTenantPushButton"_s), 0, Qt::AlignTop);
    row->addWidget(new ActionButton(m_actions.resume, u"resumeTenantPushButton"_s), 0, Qt::AlignTop);
    row->addWidget(new ActionButton(m_actions.act("tenants.restore"), u"restoreTenantPushButton"_s), 0, Qt::AlignTop);
    row->addWidget(new ActionButton(m_actions.suspend, u"suspendTenantPushButton"_s, ActionButton::Kind::Danger), 0, Qt::AlignTop);
    row->addWidget(m_actions.moreButton(u"moreTenantPushButton"_s), 0, Qt::AlignTop);
    return head;
}

QString TenantPage::title() const { return m_details ? toQt(m_details->tenant.slug) : tr("Tenant"); }

void TenantPage::enter(const QString& tenantId)
{
    if (tenantId != m_id) {
        m_id = tenantId;
        m_details.reset();
        m_asOf.reset();
        m_slug->clear();
        m_name->clear();
        m_facts->clear();
        m_idLabel->setText({});
        m_state->hide();
        m_content->showLoading();
        m_tabs->setCurrentWidget(m_summary);
        m_actions.setTarget(std::nullopt);
    } else if (m_details) {
        m_actions.setTarget(m_details->tenant);
    }
    m_tabs->tabBar()->setFocus(Qt::OtherFocusReason);
    load();
}

void TenantPage::load()
{
    m_call.cancel();
    m_call = m_context.connection.call(this, registry::GetTenant{m_id.toStdString()},
                                       [this, generation = ++m_generation](base::Result<registry::GetTenant::Details> answer) {
                                           if (generation == m_generation) take(std::move(answer));
                                       });
}

void TenantPage::take(base::Result<registry::GetTenant::Details> answer)
{
    m_failed = !answer;
    if (!answer) {
        m_content->showProblem(problem(tr("The tenant could not be read"), answer.error()));
        Q_EMIT sentenceChanged();
        return;
    }
    m_details = std::move(*answer);
    m_asOf = m_context.clock.now();
    showHead();
    m_content->showContent();
    m_summary->setTenant(*m_details);
    m_actions.book().opened(m_details->tenant);
    if (isVisible()) m_actions.setTarget(m_details->tenant);
    enterTab();
    Q_EMIT titleChanged();
    Q_EMIT sentenceChanged();
}

void TenantPage::showHead()
{
    const registry::Tenant& tenant = m_details->tenant;
    m_slug->setText(toQt(tenant.slug));
    m_name->setText(toQt(tenant.displayName));
    m_state->setBadge(stateBadge(tenant.state));
    m_state->show();
    m_facts->setText(tr("%1 · %2 · %3 · manifest v%4 · revision %5", "profile, plan, region, version, revision")
                         .arg(toQt(tenant.profile), toQt(tenant.plan), toQt(tenant.region))
                         .arg(tenant.version)
                         .arg(Format::count(tenant.revision)));
    m_idLabel->setText(toQt(tenant.id));
}

void TenantPage::enterTab()
{
    if (!m_details) return;
    const std::string& id = m_details->tenant.id;
    if (m_tabs->currentWidget() == m_manifest) m_manifest->setTenant(id);
    else if (m_tabs->currentWidget() == m_timeline) m_timeline->setTenant(id);
    else if (m_tabs->currentWidget() == m_audit) m_audit->setTenant(id);
    Q_EMIT sentenceChanged();
}

void TenantPage::refresh() { load(); }

void TenantPage::find()
{
    if (m_tabs->currentWidget() == m_audit) m_audit->focusFilter();
    else if (m_tabs->currentWidget() == m_manifest) m_manifest->find();
}

QString TenantPage::sentence() const
{
    if (m_failed) return tr("The tenant could not be read.");
    if (!m_asOf) return tr("Loading the tenant…");
    QString part = tr("1 tenant loaded");
    if (m_tabs->currentWidget() == m_manifest) part = m_manifest->sentence();
    else if (m_tabs->currentWidget() == m_timeline) part = m_timeline->sentence();
    else if (m_tabs->currentWidget() == m_audit) part = m_audit->sentence();
    return tr("%1; %2; source: live", "what is loaded, as of when").arg(part, asOf(*m_asOf, m_context.clock.now()));
}

} // namespace reeve::ui
