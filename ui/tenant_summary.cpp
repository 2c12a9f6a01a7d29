// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tenant_summary.h"

#include "models/catalog_model.h"
#include "models/format.h"
#include "models/words.h"
#include "ui/desktop.h"
#include "ui/tenant_facts.h"
#include "ui/theme.h"
#include "widgets/key_value_grid.h"
#include "widgets/limit_bar.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QResizeEvent>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace reeve::ui {

using models::Format;
using models::toQt;
using models::Words;
using registry::CatalogItem;
using registry::Kind;
using widgets::KeyValueGrid;

namespace {

constexpr int keyWidth = 140;
constexpr int twoColumnsFrom = 860; // px
constexpr std::uint32_t lastChanges = 5;

QString joined(const std::vector<std::string>& items)
{
    QStringList list;
    for (const auto& each : items) list << toQt(each);
    return list.join(u", "_s);
}

QLabel* plain(const QString& text, const QString& role = {})
{
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (!role.isEmpty()) label->setProperty("role", role);
    return label;
}

} // namespace

TenantSummary::TenantSummary(Context& context, QWidget* parent)
    : QScrollArea(parent),
      m_context(context),
      m_columns(new QHBoxLayout),
      m_names(new KeyValueGrid),
      m_contacts(new KeyValueGrid),
      m_placement(new KeyValueGrid),
      m_bindings(new KeyValueGrid),
      m_webhooks(new KeyValueGrid),
      m_labels(new KeyValueGrid),
      m_changes(new KeyValueGrid),
      m_limits(new QWidget),
      m_limitGrid(new QGridLayout(m_limits)),
      m_limitNote(plain({}, u"caption"_s))
{
    setObjectName(u"tenantSummaryScrollArea"_s);
    setAccessibleName(tr("Summary"));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* body = new QWidget;
    m_columns->setSpacing(12);
    auto* left = new QVBoxLayout;
    auto* right = new QVBoxLayout;
    for (QVBoxLayout* side : {left, right}) {
        side->setSpacing(12);
        m_columns->addLayout(side, 1);
    }
    addPanel(*left, tr("Contacts"))->addWidget(m_contacts);
    QVBoxLayout* limits = addPanel(*left, tr("Limits"));
    limits->addWidget(m_limits);
    limits->addWidget(m_limitNote);
    QVBoxLayout* changes = addPanel(*left, tr("Last changes"));
    changes->addWidget(m_changes);
    auto* all = new QToolButton;
    all->setObjectName(u"showTimelineToolButton"_s);
    all->setText(tr("Show all changes"));
    all->setProperty("link", true);
    connect(all, &QToolButton::clicked, this, &TenantSummary::timelineRequested);
    changes->addWidget(all, 0, Qt::AlignLeft);
    addPanel(*right, tr("Placement"))->addWidget(m_placement);
    addPanel(*right, tr("In force for this tenant"))->addWidget(m_bindings);
    addPanel(*right, tr("Tenant"))->addWidget(m_names);
    QVBoxLayout* webhooks = addPanel(*right, tr("Webhooks"));
    webhooks->addWidget(m_webhooks);
    m_webhookPanel = webhooks->parentWidget();
    QVBoxLayout* labels = addPanel(*right, tr("Labels"));
    labels->addWidget(m_labels);
    m_labelPanel = labels->parentWidget();
    left->addStretch(1);
    right->addStretch(1);
    for (KeyValueGrid* grid : {m_names, m_contacts, m_placement, m_bindings, m_webhooks, m_labels, m_changes}) grid->setKeyWidth(keyWidth);
    m_limitGrid->setContentsMargins(0, 0, 0, 0);
    m_limitGrid->setHorizontalSpacing(12);
    m_limitGrid->setVerticalSpacing(6);
    m_limitGrid->setColumnMinimumWidth(0, keyWidth);
    m_limitGrid->setColumnStretch(1, 1);
    m_limitGrid->setColumnStretch(2, 1);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(12);
    column->addLayout(m_columns);
    setWidget(body);
    viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
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

void TenantSummary::resizeEvent(QResizeEvent* event)
{
    m_columns->setDirection(event->size().width() < twoColumnsFrom ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    QScrollArea::resizeEvent(event);
}

void TenantSummary::setTenant(const registry::GetTenant::Details& details)
{
    if (m_details.tenant.id != details.tenant.id) m_changes->clear();
    m_details = details;
    showContacts();
    showHooksAndLabels();
    showTenant();
    showPlacement();
    showBindings();
    showLimits();
    ++m_generation;
    readCatalog();
    readChanges();
}

void TenantSummary::readCatalog()
{
    m_catalogCall.cancel();
    m_catalogCall = m_context.connection.call(this, registry::ListCatalog{{}, true},
                                              [this, generation = m_generation](base::Result<registry::ListCatalog::Page> page) {
                                                  if (generation != m_generation) return;
                                                  m_catalogFailed = !page;
                                                  if (page && page->items == m_catalog) return;
                                                  if (page) m_catalog = std::move(page->items);
                                                  showPlacement();
                                                  showBindings();
                                                  showLimits();
                                              });
}

void TenantSummary::readChanges()
{
    m_changesCall.cancel();
    m_changesCall = m_context.connection.call(this, registry::GetTimeline{m_details.tenant.id, lastChanges, {}},
                                              [this, generation = m_generation](base::Result<registry::GetTimeline::Page> page) {
                                                  if (generation == m_generation) showChanges(std::move(page));
                                              });
}

void TenantSummary::showContacts()
{
    m_contacts->clear();
    const registry::Tenant& tenant = m_details.tenant;
    if (tenant.state == registry::State::Deleted) {
        m_contacts->addText(tr("Erased"), tr("Names and e-mail addresses were erased from every version when the tenant was deleted."));
        return;
    }
    const QString subject = u"[%1] (%2)"_s.arg(toQt(tenant.slug), toQt(tenant.id)); // no tr: for machines and people of any language
    for (const auto& contact : m_details.manifest.spec.contacts) {
        const QString mail = toQt(contact.email);
        const QString link = u"mailto:%1?subject=%2"_s.arg(QString::fromLatin1(QUrl::toPercentEncoding(mail, "@")),
                                                           QString::fromLatin1(QUrl::toPercentEncoding(subject)));
        auto* label = new QLabel(u"%1<br><a href=\"%2\">%3</a>"_s.arg( // no tr
            toQt(contact.name).toHtmlEscaped(), link.toHtmlEscaped(), mail.toHtmlEscaped()));
        label->setObjectName(u"contactLabel"_s);
        label->setAccessibleName(tr("%1, %2, %3", "role, name, e-mail").arg(Words::role(contact.role), toQt(contact.name), mail));
        label->setProperty("links", true);
        label->setTextInteractionFlags(Qt::TextBrowserInteraction);
        label->setToolTip(tr("Writes a mail about this tenant"));
        label->setWordWrap(true);
        connect(label, &QLabel::linkActivated, this, [this](const QString& url) { m_context.desktop.openUrl(QUrl(url)); });
        auto* copy = new QToolButton;
        copy->setObjectName(u"copyMailToolButton"_s);
        copy->setIcon(Theme::icon(u"copy"_s));
        copy->setToolTip(tr("Copy %1").arg(mail));
        copy->setAccessibleName(tr("Copy %1").arg(mail));
        connect(copy, &QToolButton::clicked, this, [this, mail] { m_context.desktop.copy(mail); });
        auto* cell = new QWidget;
        auto* line = new QHBoxLayout(cell);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(4);
        line->addWidget(label, 1);
        line->addWidget(copy, 0, Qt::AlignVCenter);
        m_contacts->addWidget(Words::role(contact.role), cell);
    }
}

void TenantSummary::showHooksAndLabels()
{
    m_webhooks->clear();
    for (const auto& hook : m_details.manifest.spec.webhooks)
        m_webhooks->addText(toQt(hook.name), tr("%1\nfor %2", "a URL and events").arg(toQt(hook.url), joined(hook.events)));
    m_webhookPanel->setVisible(!m_details.manifest.spec.webhooks.empty());
    m_labels->clear();
    for (const auto& [key, value] : m_details.manifest.metadata.labels) m_labels->addText(toQt(key), toQt(value));
    m_labelPanel->setVisible(!m_details.manifest.metadata.labels.empty());
}

void TenantSummary::showTenant()
{
    const registry::Tenant& tenant = m_details.tenant;
    const auto now = m_context.clock.now();
    m_names->clear();
    m_names->addText(tr("Legal name"), toQt(tenant.legalName));
    m_names->addText(tr("Display name"), toQt(tenant.displayName));
    m_names->addText(tr("Registered"), Format::relative(tenant.createdAt, now))->setToolTip(Format::exact(tenant.createdAt));
    m_names->addText(tr("Last changed"), Format::relative(tenant.updatedAt, now))->setToolTip(Format::exact(tenant.updatedAt));
}

void TenantSummary::showPlacement()
{
    const auto& spec = m_details.manifest.spec;
    const auto region = [this](const std::string& name) {
        const CatalogItem* found = nullptr;
        for (const CatalogItem& each : m_catalog)
            if (each.kind == Kind::Region && each.name == name && (!found || each.version > found->version)) found = &each;
        return found && found->region ? tr("%1 (%2)", "region, jurisdiction").arg(toQt(name), toQt(found->region->jurisdiction))
                                      : toQt(name);
    };
    QStringList allowed;
    for (const auto& each : spec.regions.allowed) allowed << region(each);
    m_placement->clear();
    m_placement->addText(tr("Placed in"), region(spec.regions.preferred));
    m_placement->addText(tr("Standby"), spec.regions.standby ? region(*spec.regions.standby) : tr("none"));
    m_placement->addText(tr("Allowed regions"), allowed.join(u", "_s));
    m_placement->addText(tr("Environments"), joined(spec.environments));
    m_placement->addText(tr("Profile"), u"%1\n%2"_s.arg(toQt(spec.profile), models::CatalogText::profile(toQt(spec.profile))).trimmed());
}

void TenantSummary::showBindings()
{
    m_bindings->clear();
    for (const Binding& each : bindings(m_details, m_catalog, m_context.clock.now())) {
        QString text = each.since.isEmpty() ? each.name : tr("%1, %2", "name, since when").arg(each.name, each.since);
        if (!each.meaning.isEmpty()) text += u'\n' + each.meaning;
        m_bindings->addText(each.key, text);
        if (!each.newer.isEmpty()) m_bindings->addText({}, each.newer)->setProperty("role", u"warning"_s);
    }
    if (m_catalog.empty())
        m_bindings->addText({}, m_catalogFailed ? tr("What they mean could not be read from the catalog; press F5 to try again.")
                                                : tr("Reading what they mean…"));
}

void TenantSummary::showLimits()
{
    while (QLayoutItem* item = m_limitGrid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const CatalogItem* plan = nullptr;
    for (const CatalogItem& each : m_catalog)
        if (each.kind == Kind::Plan && each.name == m_details.manifest.spec.plan && each.version == m_details.bindings.plan) plan = &each;
    int row = 0;
    for (const Limit& each : limits(m_details, plan)) {
        auto* key = plain(each.key, u"muted"_s);
        key->setTextInteractionFlags(Qt::NoTextInteraction);
        m_limitGrid->addWidget(key, row, 0);
        if (each.plan)
            m_limitGrid->addWidget(new widgets::LimitBar(each.part(), tr("Limit of %1: %2", "what, how much").arg(each.key, each.value)),
                                   row, 1, Qt::AlignVCenter);
        m_limitGrid->addWidget(plain(each.value), row++, 2);
    }
    m_limitNote->setText(row > 0           ? tr("Limits, not use: how much of them the tenant uses is not measured here.")
                         : m_catalogFailed ? tr("The catalog could not be read; press F5 to try again.")
                                           : tr("Reading the plan's limits…"));
}

void TenantSummary::showChanges(base::Result<registry::GetTimeline::Page> page)
{
    m_changes->clear();
    if (!page) {
        m_changes->addText(tr("Not read"), tr("%1\nPress F5 to try again.", "what went wrong").arg(toQt(page.error().message)));
        return;
    }
    for (const auto& each : page->items) {
        QString text = tr("%1 by %2", "what was done, by whom").arg(Words::operation(each.operation), toQt(each.actor));
        if (each.version && each.revision > 1)
            text = tr("%1, version %2", "a change, the manifest version it brought").arg(text).arg(*each.version);
        if (!each.reason.empty()) text = tr("%1\n“%2”", "a change, then its reason, quoted").arg(text, toQt(each.reason));
        m_changes->addText(Format::relative(each.at, m_context.clock.now()), text)->setToolTip(Format::exact(each.at));
    }
}

} // namespace reeve::ui
