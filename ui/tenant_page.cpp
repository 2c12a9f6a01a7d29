// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tenant_page.h"

#include "models/format.h"
#include "models/words.h"
#include "ui/action_registry.h"
#include "ui/age.h"
#include "ui/audit_browser.h"
#include "ui/desktop.h"
#include "ui/look.h"
#include "ui/manifest_view.h"
#include "ui/tenant_actions.h"
#include "ui/tenant_head.h"
#include "ui/tenant_summary.h"
#include "ui/theme.h"
#include "ui/timeline_view.h"
#include "widgets/content_stack.h"

#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace reeve::ui {

using models::Format;
using models::toQt;
using widgets::Notice;
using widgets::Tone;

namespace {

constexpr std::uint32_t toldChanges = 5; // of somebody else, in the banner

} // namespace

TenantPage::TenantPage(Context& context, TenantActions& actions, models::CatalogModel& catalog, QWidget* parent)
    : Page(parent),
      m_context(context),
      m_actions(actions),
      m_head(new TenantHead(context, actions)),
      m_hold(makeNotice(u"holdNotice"_s)),
      m_purge(makeNotice(u"purgeNotice"_s)),
      m_gone(makeNotice(u"deletedNotice"_s)),
      m_changed(makeNotice(u"tenantChangedNotice"_s)),
      m_stale(makeNotice(u"tenantStaleNotice"_s)),
      m_tabs(new QTabWidget),
      m_content(new widgets::ContentStack(m_tabs)),
      m_summary(new TenantSummary(context)),
      m_manifest(new ManifestView(context, catalog)),
      m_timeline(new TimelineView(context)),
      m_audit(new AuditBrowser(context, AuditBrowser::Scope::OneTenant))
{
    m_tabs->setObjectName(u"tenantTabWidget"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setObjectName(u"tenantTabBar"_s);
    m_tabs->tabBar()->setDrawBase(false);
    m_tabs->tabBar()->setExpanding(false);
    m_tabs->setAccessibleName(tr("Parts of the tenant's page"));
    for (QWidget* tab : std::initializer_list<QWidget*>{m_summary, m_manifest, m_timeline, m_audit}) m_tabs->addTab(tab, QString());
    nameTabs();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::wideGap, 12, Theme::wideGap, 12);
    column->setSpacing(Theme::gap);
    column->addWidget(m_head);
    for (Notice* each : {m_gone, m_changed, m_stale, m_hold, m_purge}) column->addWidget(each);
    column->addWidget(m_content, 1);

    QPushButton* dismiss = m_changed->addButton(tr("Close"));
    dismiss->setObjectName(u"closeChangedPushButton"_s);
    connect(dismiss, &QPushButton::clicked, m_changed, &QWidget::hide);
    QPushButton* show = m_changed->addButton(tr("Show what changed"));
    show->setObjectName(u"showChangedPushButton"_s);
    connect(show, &QPushButton::clicked, this, [this] {
        if (m_showChange) m_showChange();
        m_changed->hide();
    });
    m_stale->setRetryVisible(true);
    connect(m_stale, &Notice::retryRequested, this, &TenantPage::load);
    m_content->notice().setObjectName(u"tenantProblemNotice"_s);
    const auto copy = [this](const QString& text) { m_context.desktop.copy(text); };
    connect(m_content, &widgets::ContentStack::copyRequested, this, copy);
    connect(m_content, &widgets::ContentStack::retryRequested, this, &TenantPage::load);
    connect(m_tabs, &QTabWidget::currentChanged, this, &TenantPage::enterTab);
    connect(m_timeline, &TimelineView::entryRequested, this, [this](std::uint64_t seq) {
        m_tabs->setCurrentWidget(m_audit);
        m_audit->showEntry(seq);
    });
    connect(m_summary, &TenantSummary::timelineRequested, this, [this] { m_tabs->setCurrentWidget(m_timeline); });
    connect(m_audit, &AuditBrowser::sentenceChanged, this, &Page::sentenceChanged);
    connect(m_manifest, &ManifestView::sentenceChanged, this, &Page::sentenceChanged);
    connect(m_manifest, &ManifestView::draftChanged, this, &TenantPage::nameTabs);
    connect(m_timeline, &TimelineView::sentenceChanged, this, &Page::sentenceChanged);
    connect(&context.connection, &client::Connection::changed, this, [this] {
        if (m_details) m_byUs = true;
        if (isVisible()) load();
    });
}

Notice* TenantPage::makeNotice(const QString& name)
{
    auto* notice = new Notice;
    notice->setObjectName(name);
    notice->hide();
    connect(notice, &Notice::copyRequested, this, [this](const QString& text) { m_context.desktop.copy(text); });
    return notice;
}

void TenantPage::nameTabs()
{
    m_tabs->setTabText(0, tr("Summary"));
    m_tabs->setTabText(1, m_manifest->hasDraft() ? tr("Manifest (edited)") : tr("Manifest"));
    m_tabs->setTabToolTip(1, m_manifest->hasDraft() ? tr("Your edits are not stored yet") : QString());
    m_tabs->setTabText(2, tr("Timeline"));
    m_tabs->setTabText(3, tr("Audit"));
}

QString TenantPage::title() const { return m_details ? toQt(m_details->tenant.slug) : tr("Tenant"); }

void TenantPage::enter(const QString& tenantId)
{
    if (tenantId != m_id) {
        m_id = tenantId;
        m_details.reset();
        m_asOf.reset();
        m_byUs = false;
        m_head->clear();
        for (Notice* each : {m_gone, m_changed, m_stale, m_hold, m_purge}) each->hide();
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
    m_loading = true;
    m_call.cancel();
    m_call = m_context.connection.call(this, registry::GetTenant{m_id.toStdString()},
                                       [this, generation = ++m_generation](base::Result<registry::GetTenant::Details> answer) {
                                           if (generation == m_generation) take(std::move(answer));
                                       });
}

void TenantPage::take(base::Result<registry::GetTenant::Details> answer)
{
    m_loading = false;
    m_failed = !answer;
    if (!answer) return fail(answer.error());
    const auto before = std::exchange(m_details, std::move(*answer));
    m_asOf = m_context.clock.now();
    m_stale->hide();
    m_head->setTenant(m_details->tenant);
    showBanners();
    const bool byUs = std::exchange(m_byUs, false);
    if (before && before->tenant.revision != m_details->tenant.revision && !byUs) tellChange(before->tenant);
    m_content->showContent();
    m_summary->setTenant(*m_details);
    m_actions.book().opened(m_details->tenant);
    if (m_tabs->currentWidget() != m_manifest) m_manifest->setTenant(m_details->tenant); // behind: it knows of edits that were not stored
    if (isVisible()) m_actions.setTarget(m_details->tenant);
    enterTab();
    Q_EMIT titleChanged();
    Q_EMIT sentenceChanged();
}

void TenantPage::fail(const base::Error& error)
{
    if (error.code == base::ErrorCode::NotFound) {
        m_details.reset();
        m_head->clear();
        m_actions.setTarget(std::nullopt);
        for (Notice* each : {m_gone, m_changed, m_stale, m_hold, m_purge}) each->hide();
        widgets::EmptyState& empty = m_content->showEmpty();
        empty.set(
            u"search"_s, tr("There is no tenant “%1” on this control plane").arg(m_id),
            tr("The link may be of another control plane, or the id is mistyped. A deleted tenant stays readable under its id and slug."));
        empty.setActions({m_context.actions.find(u"go.back"_s)}, false);
    } else if (m_details) { // what is known stays readable
        m_stale->show(problem(tr("The tenant could not be read again; this is how it was at %1").arg(Format::timeOfDay(*m_asOf)), error));
    } else {
        m_content->showProblem(problem(tr("The tenant could not be read"), error));
    }
    Q_EMIT titleChanged();
    Q_EMIT sentenceChanged();
}

void TenantPage::showBanners()
{
    const registry::Tenant& tenant = m_details->tenant;
    const auto set = [](Notice& notice, bool on, const Notice::Message& message) {
        if (!on) return notice.hide();
        if (notice.isHidden() || notice.message().title != message.title || notice.message().text != message.text) notice.show(message);
    };
    const bool deleted = tenant.state == registry::State::Deleted;
    set(*m_gone, deleted,
        {Tone::Neutral,
         tr("This tenant was deleted on %1").arg(Format::date(tenant.stateSince)),
         tr("Names and e-mail addresses were erased. Id, slug, versions and history are kept; the slug is never given again."),
         {}});
    set(*m_hold, tenant.legalHold.has_value(),
        {Tone::Warning, tr("A legal hold forbids the deletion of this tenant"), toQt(tenant.legalHold.value_or(std::string())), {}});
    const bool archived = tenant.purgeAt.has_value() && !deleted;
    const bool past = archived && *tenant.purgeAt <= m_context.clock.now();
    const QString when = archived ? Format::date(*tenant.purgeAt) : QString();
    set(*m_purge, archived,
        {past ? Tone::Danger : Tone::Accent,
         past ? tr("This tenant may be deleted since %1").arg(when) : tr("Archived: it can be restored until %1").arg(when),
         past ? tr("It can no longer be restored.") : tr("From then on it can be deleted, never by itself."),
         {}});
}

/// Somebody else was here: finds out who did what.
void TenantPage::tellChange(const registry::Tenant& before)
{
    m_changeCall.cancel();
    m_changeCall = m_context.connection.call(this, registry::GetTimeline{m_details->tenant.id, toldChanges, {}},
                                             [this, before, generation = m_generation](base::Result<registry::GetTimeline::Page> page) {
                                                 if (generation == m_generation && page) showChange(before, *page);
                                             });
}

void TenantPage::showChange(const registry::Tenant& before, const registry::GetTimeline::Page& page)
{
    QStringList lines;
    const auto now = m_context.clock.now();
    for (const auto& each : page.items) {
        if (each.revision <= before.revision) continue;
        lines << tr("%1 by %2, %3: “%4”", "what, who, when, why")
                     .arg(models::Words::operation(each.operation), toQt(each.actor), Format::relative(each.at, now), toQt(each.reason));
    }
    if (lines.isEmpty()) return;
    const auto newVersion = m_details->tenant.version;
    if (newVersion != before.version)
        m_showChange = [this, old = before.version, newVersion] {
            m_tabs->setCurrentWidget(m_manifest);
            m_manifest->compareVersions(old, newVersion);
        };
    else m_showChange = [this] { m_tabs->setCurrentWidget(m_timeline); };
    m_changed->show({Tone::Accent,
                     tr("Somebody else changed this tenant: it went from revision %1 to %2")
                         .arg(Format::count(before.revision), Format::count(m_details->tenant.revision)),
                     lines.join(u'\n'),
                     {}});
}

void TenantPage::enterTab()
{
    m_manifest->setActive(isVisible() && m_tabs->currentWidget() == m_manifest);
    if (!m_details) return;
    const std::string& id = m_details->tenant.id;
    if (m_tabs->currentWidget() == m_manifest) m_manifest->setTenant(m_details->tenant);
    else if (m_tabs->currentWidget() == m_timeline) m_timeline->setTenant(id);
    else if (m_tabs->currentWidget() == m_audit) m_audit->setTenant(id);
    Q_EMIT sentenceChanged();
}

void TenantPage::refresh()
{
    m_byUs = false;
    load();
}

void TenantPage::find()
{
    if (m_tabs->currentWidget() == m_audit) m_audit->focusFilter();
    else if (m_tabs->currentWidget() == m_manifest) m_manifest->find();
    else if (m_tabs->currentWidget() == m_timeline) m_timeline->focusFilter();
}

bool TenantPage::escape()
{
    if (m_tabs->currentWidget() == m_audit) return m_audit->escape();
    if (m_tabs->currentWidget() == m_timeline) return m_timeline->escape();
    return m_tabs->currentWidget() == m_manifest && m_manifest->escape();
}

void TenantPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    m_manifest->setActive(m_tabs->currentWidget() == m_manifest);
}

void TenantPage::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    m_manifest->setActive(false);
}

QString TenantPage::helpTopic() const
{
    static const QStringList parts{u"summary"_s, u"manifest"_s, u"timeline"_s, u"audit"_s};
    return u"tenant#"_s + parts.value(m_tabs->currentIndex());
}

QString TenantPage::sentence() const
{
    if (m_failed && !m_details) return tr("The tenant could not be read.");
    if (!m_asOf) return tr("Loading the tenant…");
    QString part = tr("%n tenant(s) loaded", nullptr, 1);
    if (m_tabs->currentWidget() == m_manifest) part = m_manifest->sentence();
    else if (m_tabs->currentWidget() == m_timeline) part = m_timeline->sentence();
    else if (m_tabs->currentWidget() == m_audit) part = m_audit->sentence();
    return tr("%1; %2; source: live", "what is loaded, as of when").arg(part, asOf(*m_asOf, m_context.clock.now()));
}

} // namespace reeve::ui
