// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit_browser.h"

#include "models/format.h"
#include "ui/audit_details.h"
#include "ui/audit_filter.h"
#include "ui/desktop.h"
#include "ui/look.h"
#include "ui/settings.h"
#include "ui/table.h"
#include "ui/theme.h"
#include "widgets/content_stack.h"

#include <QAction>
#include <QKeyEvent>
#include <QMenu>
#include <QSplitter>
#include <QVBoxLayout>
#include <utility>

using namespace Qt::StringLiterals;

namespace reeve::ui {

using models::AuditListModel;
using models::Format;
using models::toQt;

namespace {
constexpr int leastDetailWidth = 330;
constexpr int leastListWidth = 240;
constexpr int usualDetailWidth = 460;
constexpr const char* widthKey = "audit/detailWidth";
} // namespace

AuditBrowser::AuditBrowser(Context& context, Scope scope, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_scope(scope),
      m_model(context.connection, context.clock, nullptr),
      m_filter(new AuditFilter(scope == Scope::Everything, context.clock)),
      m_table(new Table(u"auditTable"_s, tr("Audit entries"))),
      m_notice(new widgets::Notice),
      m_content(nullptr),
      m_details(new AuditDetails(context)),
      m_splitter(new QSplitter)
{
    m_table->setModel(&m_model);
    m_table->setColumnWidths({78, 112, 0, 156, 0, 116, 0}, {AuditListModel::Reason, AuditListModel::Who});
    m_table->cells().setFixedFont(AuditListModel::Action);
    m_table->cells().setBadge(AuditListModel::Result, [](const QModelIndex& index) {
        return resultBadge(audit::ResultKind(index.data(AuditListModel::ResultRole).toInt()));
    });
    m_table->installEventFilter(this);
    m_content = new widgets::ContentStack(m_table);
    m_details->setMinimumWidth(leastDetailWidth);
    m_details->hide();
    m_notice->hide();
    m_notice->setRetryVisible(true);
    auto* side = new QWidget;
    side->setMinimumWidth(leastListWidth);
    auto* list = new QVBoxLayout(side);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(Theme::gap);
    list->addWidget(m_notice);
    list->addWidget(m_content, 1);
    m_splitter->setObjectName(u"auditSplitter"_s);
    m_splitter->setHandleWidth(12);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(side);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, scope == Scope::OneTenant ? 12 : 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_filter);
    column->addWidget(m_splitter, 1);

    const auto copy = [this](const QString& text) { m_context.desktop.copy(text); };
    connect(m_filter, &AuditFilter::changed, this, &AuditBrowser::apply);
    connect(m_content, &widgets::ContentStack::copyRequested, this, copy);
    connect(m_notice, &widgets::Notice::copyRequested, this, copy);
    connect(m_content, &widgets::ContentStack::retryRequested, this, [this] { m_lookupFailed ? apply() : m_model.retry(); });
    connect(m_notice, &widgets::Notice::retryRequested, &m_model, &models::PagedModel::retry);
    connect(&m_model, &models::PagedModel::stateChanged, this, &AuditBrowser::changed);
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        m_learned = 0;
        if (m_table->currentIndex().isValid()) m_kept = m_model.entry(m_table->currentIndex().row()).seq;
    });
    connect(m_table, &Table::currentRowChanged, this, &AuditBrowser::select);
    connect(m_table, &QWidget::customContextMenuRequested, this, &AuditBrowser::showMenu);
    connect(m_details, &AuditDetails::openTenantRequested, this, &AuditBrowser::openTenantRequested);
    connect(m_details, &AuditDetails::closeRequested, this, [this] {
        m_table->setCurrentIndex({});
        select(-1);
        m_table->setFocus();
    });
    connect(m_splitter, &QSplitter::splitterMoved, this, &AuditBrowser::keepWidths);
}

void AuditBrowser::setTenant(const std::string& tenantId)
{
    if (tenantId != m_tenantId) {
        m_kept.reset();
        select(-1);
    }
    m_tenantId = tenantId;
    ask();
}

void AuditBrowser::refresh() { m_scope == Scope::Everything ? apply() : ask(); }

/// The log knows tenants by id; people know slugs.
void AuditBrowser::apply()
{
    m_resolve.cancel();
    ++m_generation;
    m_lookupFailed = false;
    Q_EMIT entryChanged();
    if (!m_filter->isValid()) return;
    if (m_scope == Scope::OneTenant) return ask();
    const QString asked = m_filter->tenant();
    m_unknownTenant.clear();
    m_filter->setTenantProblem({});
    m_tenantId = asked.startsWith("tnt_"_L1) || asked.isEmpty() ? asked.toStdString() : m_filter->idOf(asked);
    if (asked.isEmpty() || !m_tenantId.empty()) return ask();
    if (m_context.connection.source() == client::Source::Offline) return showUnknownTenant(asked);
    if (!m_content->showsContent()) m_content->showLoading();
    m_resolve = m_context.connection.call(this, registry::GetTenant{asked.toStdString()},
                                          [this, asked, generation = m_generation](base::Result<registry::GetTenant::Details> tenant) {
                                              if (generation == m_generation) takeTenant(asked, tenant);
                                          });
}

void AuditBrowser::takeTenant(const QString& asked, const base::Result<registry::GetTenant::Details>& tenant)
{
    if (tenant) {
        m_tenantId = tenant->tenant.id;
        return ask();
    }
    if (tenant.error().code == base::ErrorCode::NotFound) return showUnknownTenant(asked);
    m_lookupFailed = true;
    select(-1);
    m_content->showProblem(problem(tr("The tenant could not be looked up"), tenant.error()));
    Q_EMIT sentenceChanged();
}

void AuditBrowser::showUnknownTenant(const QString& asked)
{
    m_unknownTenant = asked;
    select(-1);
    const bool offline = m_context.connection.source() == client::Source::Offline;
    m_filter->setTenantProblem(offline ? tr("No entry read so far names a tenant of this slug. A bundle knows tenants by id: tnt_…")
                                       : tr("There is no tenant of this slug or id."));
    widgets::EmptyState& empty = m_content->showEmpty();
    empty.set(u"search"_s, tr("There is no tenant “%1”").arg(asked),
              offline ? tr("Type its id, or scroll to one of its entries and choose “Only this tenant” from its menu.")
                      : tr("Correct the slug, or clear the filters to see all entries."));
    empty.setActions({}, false);
    Q_EMIT sentenceChanged();
}

void AuditBrowser::ask()
{
    audit::ListAudit question = m_filter->question();
    if (!m_tenantId.empty()) question.tenantId = m_tenantId;
    if (!m_content->showsContent()) m_content->showLoading();
    m_model.setQuestion(question);
}

bool AuditBrowser::isFiltering() const { return m_filter->isFiltering(); }

void AuditBrowser::clearFilter() { m_filter->clear(); }

void AuditBrowser::changed()
{
    using State = models::PagedModel::State;
    if (!m_unknownTenant.isEmpty() || m_lookupFailed) return; // an answer to a question before
    m_notice->hide();
    if (m_model.state() == State::Failed && m_model.rowCount() == 0)
        m_content->showProblem(problem(tr("The audit log could not be read"), m_model.error()));
    else if (m_model.state() == State::Failed) m_notice->show(problem(tr("More entries could not be read"), m_model.error()));
    else if (m_model.rowCount() > 0) m_content->showContent();
    else if (m_model.state() == State::Complete) showNothing();
    keepSelection();
    for (; m_learned < m_model.rowCount(); ++m_learned) m_filter->learn(m_model.entry(m_learned));
    Q_EMIT sentenceChanged();
}

void AuditBrowser::showNothing()
{
    widgets::EmptyState& empty = m_content->showEmpty();
    if (isFiltering())
        empty.set(u"search"_s, tr("No entry matches"),
                  tr("Who and action are compared exactly; tenants.* stands for every action on tenants. Clear the filters to see all."));
    else
        empty.set(u"audit"_s, tr("No entries yet"), tr("Every change, denial and failure leaves an entry here, at the moment it happens."));
    empty.setActions({}, false);
}

/// After a refresh the same entry is selected, if it is still listed.
void AuditBrowser::keepSelection()
{
    if (!m_kept || m_model.state() == models::PagedModel::State::Loading) return;
    const std::uint64_t seq = *std::exchange(m_kept, {});
    int row = m_model.rowCount() - 1;
    while (row >= 0 && m_model.entry(row).seq != seq) --row;
    m_table->setCurrentIndex(m_model.index(row, 0));
    select(row);
}

bool AuditBrowser::showsEntry() const { return !m_details->isHidden() && m_details->hasEntry(); }

void AuditBrowser::select(int row)
{
    const bool chosen = row >= 0 && row < m_model.rowCount();
    if (!chosen && m_kept) return;
    if (chosen && m_details->isHidden()) {
        const int width = m_context.settings.value(widthKey, usualDetailWidth).toInt();
        m_details->show();
        m_splitter->setSizes({qMax(leastListWidth, m_splitter->width() - width), width});
    }
    m_details->setVisible(chosen);
    if (chosen) m_details->setEntry(m_model.entry(row));
    Q_EMIT entryChanged();
}

void AuditBrowser::keepWidths() { m_context.settings.setValue(widthKey, m_details->width()); }

void AuditBrowser::showEntry(std::uint64_t seq)
{
    for (int row = 0; row < m_model.rowCount(); ++row)
        if (m_model.entry(row).seq == seq) {
            m_table->scrollTo(m_model.index(row, 0));
            return m_table->setCurrentIndex(m_model.index(row, 0));
        }
    m_details->show();
    m_details->setSeq(seq);
    Q_EMIT entryChanged();
}

void AuditBrowser::showMenu(const QPoint& at)
{
    const QModelIndex index = m_table->currentIndex(); // a right click chooses the row first; the menu key means the chosen one
    if (!index.isValid()) return;
    const audit::Entry entry = m_model.entry(index.row());
    auto* menu = new QMenu(this);
    menu->setObjectName(u"auditMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu](const QString& icon, const QString& text, const std::function<void()>& act) {
        connect(menu->addAction(Theme::icon(icon), text), &QAction::triggered, this, act);
    };
    add(u"filter"_s, tr("Only by %1").arg(toQt(entry.actor.id)), [this, entry] { m_filter->setActor(toQt(entry.actor.id)); });
    add(u"filter"_s, tr("Only %1", "an action").arg(toQt(entry.action)), [this, entry] { m_filter->setAction(toQt(entry.action)); });
    if (m_scope == Scope::Everything && !entry.target.tenant.empty()) {
        const QString name = AuditListModel::targetName(entry);
        const bool isKnown = m_filter->idOf(name) == entry.target.tenant;
        add(u"filter"_s, tr("Only this tenant"), [this, to = isKnown ? name : toQt(entry.target.tenant)] { m_filter->setTenant(to); });
        if (m_context.connection.source() == client::Source::Live)
            add(u"tenants"_s, tr("Open tenant"), [this, entry] { Q_EMIT openTenantRequested(toQt(entry.target.tenant)); });
    }
    menu->addSeparator();
    const auto copy = [&](const QString& text, const std::string& value) {
        if (!value.empty()) add(u"copy"_s, text, [this, value] { m_context.desktop.copy(toQt(value)); });
    };
    copy(tr("Copy the request id"), entry.request.id);
    copy(tr("Copy the correlation id"), entry.request.correlation);
    add(u"copy"_s, tr("Copy the entry as JSON"), [this] { m_details->copyEntry(); });
    add(u"shield"_s, tr("Prove the entry"), [this] { m_details->prove(); });
    const bool under = m_table->visualRect(index).contains(at);
    menu->popup(m_table->viewport()->mapToGlobal(under ? at : m_table->visualRect(index).center()));
}

bool AuditBrowser::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && showsEntry()) {
            m_details->focusFirst();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void AuditBrowser::focusFilter() { m_filter->focusFirst(); }

bool AuditBrowser::escape()
{
    if (!m_details->isHidden()) {
        m_table->setCurrentIndex({});
        select(-1);
        m_table->setFocus();
        return true;
    }
    if (!isFiltering()) return false;
    clearFilter();
    return true;
}

QString AuditBrowser::sentence() const
{
    if (!m_unknownTenant.isEmpty()) return tr("there is no tenant “%1”, so nothing is listed").arg(m_unknownTenant);
    if (m_lookupFailed) return tr("the tenant could not be looked up, so nothing is listed");
    if (!m_model.asOf())
        return m_model.state() == models::PagedModel::State::Failed ? tr("the audit log could not be read") : tr("loading entries…");
    const int total = int(m_model.total());
    const QString here = Format::count(std::uint64_t(m_model.rowCount()));
    const QString loaded = m_model.totalIsExact() ? tr("%1 of %Ln entries loaded, newest first", nullptr, total).arg(here)
                                                  : tr("%1 of more than %Ln entries loaded, newest first", nullptr, total).arg(here);
    if (!isFiltering()) return loaded;
    return m_context.connection.source() == client::Source::Live ? tr("%1; filtered on the server").arg(loaded)
                                                                 : tr("%1; filtered in the bundle").arg(loaded);
}

} // namespace reeve::ui
