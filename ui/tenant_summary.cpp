// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tenant_summary.h"

#include "models/format.h"
#include "models/words.h"
#include "ui/desktop.h"
#include "ui/look.h"
#include "ui/tenant_facts.h"
#include "ui/theme.h"
#include "widgets/key_value_grid.h"
#include "widgets/notice.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace reeve::ui {

using models::Format;
using models::toQt;
using models::Words;
using widgets::KeyValueGrid;
using widgets::Tone;

namespace {

constexpr int keyWidth = 150;
constexpr std::uint32_t lastChanges = 5;

QString joined(const std::vector<std::string>& items)
{
    QStringList list;
    for (const auto& each : items) list << toQt(each);
    return list.join(u", "_s);
}

} // namespace

TenantSummary::TenantSummary(Context& context, models::CatalogModel& catalog, QWidget* parent)
    : QScrollArea(parent),
      m_context(context),
      m_catalog(catalog),
      m_hold(new widgets::Notice),
      m_purge(new widgets::Notice),
      m_names(new KeyValueGrid),
      m_contacts(new KeyValueGrid),
      m_placement(new KeyValueGrid),
      m_policies(new KeyValueGrid),
      m_quotas(new KeyValueGrid),
      m_webhooks(new KeyValueGrid),
      m_labels(new KeyValueGrid),
      m_changes(new KeyValueGrid)
{
    setObjectName(u"tenantSummaryScrollArea"_s);
    setAccessibleName(tr("Summary"));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* body = new QWidget;
    auto* columns = new QHBoxLayout;
    columns->setSpacing(12);
    auto* left = new QVBoxLayout;
    auto* right = new QVBoxLayout;
    for (QVBoxLayout* side : {left, right}) {
        side->setSpacing(12);
        columns->addLayout(side, 1);
    }
    addPanel(*left, tr("Tenant"))->addWidget(m_names);
    addPanel(*left, tr("Placement"))->addWidget(m_placement);
    addPanel(*left, tr("Policies in force"))->addWidget(m_policies);
    addPanel(*right, tr("Contacts"))->addWidget(m_contacts);
    addPanel(*right, tr("Effective quotas"))->addWidget(m_quotas);
    QVBoxLayout* changes = addPanel(*right, tr("Last changes"));
    changes->addWidget(m_changes);
    auto* all = new QToolButton;
    all->setObjectName(u"showTimelineToolButton"_s);
    all->setText(tr("Show all changes"));
    all->setProperty("link", true);
    connect(all, &QToolButton::clicked, this, &TenantSummary::timelineRequested);
    changes->addWidget(all, 0, Qt::AlignLeft);
    QVBoxLayout* webhooks = addPanel(*right, tr("Webhooks"));
    webhooks->addWidget(m_webhooks);
    m_webhookPanel = webhooks->parentWidget();
    QVBoxLayout* labels = addPanel(*right, tr("Labels"));
    labels->addWidget(m_labels);
    m_labelPanel = labels->parentWidget();
    left->addStretch(1);
    right->addStretch(1);
    for (KeyValueGrid* grid : {m_names, m_contacts, m_placement, m_policies, m_quotas, m_webhooks, m_labels, m_changes})
        grid->setKeyWidth(keyWidth);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_hold);
    column->addWidget(m_purge);
    column->addLayout(columns);
    m_hold->hide();
    m_purge->hide();
    setWidget(body);
    viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
    connect(&catalog, &models::CatalogModel::stateChanged, this, [this] {
        if (!m_details.tenant.id.empty()) showQuotas();
    });
}

QVBoxLayout* TenantSummary::addPanel(QVBoxLayout& column, const QString& title)
{
    auto* panel = new QFrame;
    panel->setProperty("surface", u"panel"_s);
    auto* inner = new QVBoxLayout(panel);
    inner->setContentsMargins(Theme::wideGap, 12, Theme::wideGap, 12);
    inner->setSpacing(Theme::gap);
    auto* heading = new QLabel(title);
    heading->setProperty("role", u"heading"_s);
    inner->addWidget(heading);
    column.addWidget(panel);
    return inner;
}

void TenantSummary::setTenant(const registry::GetTenant::Details& details)
{
    if (m_details.tenant.id != details.tenant.id) {
        m_changes->clear();
    }
    m_details = details;
    if (m_catalog.state() == models::CatalogModel::State::Idle) m_catalog.load();
    showBanners();
    showContacts();
    showPlacement();
    showQuotas();
    m_call.cancel();
    m_call = m_context.connection.call(this, registry::GetTimeline{details.tenant.id, lastChanges, {}},
                                       [this, generation = ++m_generation](base::Result<registry::GetTimeline::Page> page) {
                                           if (generation == m_generation) showChanges(std::move(page));
                                       });
}

void TenantSummary::showBanners()
{
    const registry::Tenant& tenant = m_details.tenant;
    if (tenant.legalHold)
        m_hold->show({Tone::Warning, tr("A legal hold forbids the deletion of this tenant"), toQt(*tenant.legalHold), {}});
    m_hold->setVisible(tenant.legalHold.has_value());
    if (tenant.purgeAt) {
        const bool past = *tenant.purgeAt <= m_context.clock.now();
        const QString when = Format::date(*tenant.purgeAt);
        m_purge->show({past ? Tone::Danger : Tone::Accent,
                       past ? tr("This tenant may be deleted since %1").arg(when) : tr("Archived: it can be restored until %1").arg(when),
                       past ? tr("It can no longer be restored.") : tr("From then on it can be deleted, never by itself."),
                       {}});
    }
    m_purge->setVisible(tenant.purgeAt.has_value());
}

void TenantSummary::showContacts()
{
    m_contacts->clear();
    for (const auto& contact : m_details.manifest.spec.contacts) {
        const QString mail = toQt(contact.email);
        const QString link = u"mailto:"_s + QString::fromLatin1(QUrl::toPercentEncoding(mail, "@"));
        auto* label = new QLabel(u"%1<br><a href=\"%2\">%3</a>"_s.arg( // no tr
            toQt(contact.name).toHtmlEscaped(), link.toHtmlEscaped(), mail.toHtmlEscaped()));
        label->setObjectName(u"contactLabel"_s);
        label->setAccessibleName(tr("%1, %2, %3", "role, name, e-mail").arg(Words::role(contact.role), toQt(contact.name), mail));
        label->setTextInteractionFlags(Qt::TextBrowserInteraction);
        label->setWordWrap(true);
        connect(label, &QLabel::linkActivated, this, [this](const QString& url) { m_context.desktop.openUrl(QUrl(url)); });
        m_contacts->addWidget(Words::role(contact.role), label);
    }
    m_webhooks->clear();
    for (const auto& hook : m_details.manifest.spec.webhooks)
        m_webhooks->addText(toQt(hook.name), tr("%1\nfor %2", "a URL and events").arg(toQt(hook.url), joined(hook.events)));
    m_webhookPanel->setVisible(!m_details.manifest.spec.webhooks.empty());
    m_labels->clear();
    for (const auto& [key, value] : m_details.manifest.metadata.labels) m_labels->addText(toQt(key), toQt(value));
    m_labelPanel->setVisible(!m_details.manifest.metadata.labels.empty());
}

void TenantSummary::showPlacement()
{
    const auto& spec = m_details.manifest.spec;
    const registry::Tenant& tenant = m_details.tenant;
    const auto now = m_context.clock.now();
    m_names->clear();
    m_names->addText(tr("Legal name"), toQt(tenant.legalName));
    m_names->addText(tr("Display name"), toQt(tenant.displayName));
    m_names
        ->addText(tr("State"),
                  tr("%1 since %2", "state and moment").arg(Words::state(tenant.state), Format::relative(tenant.stateSince, now)))
        ->setToolTip(Format::exact(tenant.stateSince));
    if (!tenant.stateReason.empty()) m_names->addText(tr("Reason"), toQt(tenant.stateReason));
    m_names->addText(tr("Registered"), Format::relative(tenant.createdAt, now))->setToolTip(Format::exact(tenant.createdAt));
    m_placement->clear();
    m_placement->addText(tr("Profile"),
                         tr("%1 (%2)", "name and meaning").arg(toQt(spec.profile), models::CatalogText::profile(toQt(spec.profile))));
    m_placement->addText(tr("Preferred region"), toQt(spec.regions.preferred));
    m_placement->addText(tr("Standby region"), spec.regions.standby ? toQt(*spec.regions.standby) : tr("none"));
    m_placement->addText(tr("Allowed regions"), joined(spec.regions.allowed));
    m_placement->addText(tr("Environments"), joined(spec.environments));
    m_policies->clear();
    for (const Fact& fact : policyFacts(m_details)) m_policies->addText(fact.key, fact.value);
    m_policies->addText(tr("Plan"),
                        m_details.bindings.plan ? u"%1 v%2"_s.arg(toQt(spec.plan)).arg(m_details.bindings.plan) : toQt(spec.plan));
}

void TenantSummary::showQuotas()
{
    m_quotas->clear();
    const QList<Fact> facts = quotaFacts(m_details, m_catalog);
    for (const Fact& fact : facts) m_quotas->addText(fact.key, fact.value);
    if (facts.isEmpty()) {
        const bool failed = m_catalog.state() == models::CatalogModel::State::Failed;
        m_quotas->addText(tr("Plan"), failed ? tr("The catalog could not be read; press F5 to try again.") : tr("Loading…"));
    }
}

void TenantSummary::showChanges(base::Result<registry::GetTimeline::Page> page)
{
    m_changes->clear();
    if (!page) {
        m_changes->addText(tr("Not read"), toQt(page.error().message));
        return;
    }
    for (const auto& each : page->items) {
        QStringList parts{Words::operation(each.operation), tr("by %1", "by somebody").arg(toQt(each.actor))};
        QString text = parts.join(u' ');
        if (!each.reason.empty()) text = tr("%1\n“%2”", "a change, then its reason, quoted").arg(text, toQt(each.reason));
        m_changes->addText(Format::relative(each.at, m_context.clock.now()), text)->setToolTip(Format::exact(each.at));
    }
}

} // namespace reeve::ui
