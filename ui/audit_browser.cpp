// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit_browser.h"

#include "models/format.h"
#include "models/words.h"
#include "ui/audit_details.h"
#include "ui/desktop.h"
#include "ui/look.h"
#include "ui/table.h"
#include "ui/theme.h"
#include "widgets/content_stack.h"

#include <QAction>
#include <QComboBox>
#include <QCompleter>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QStringListModel>
#include <QToolButton>
#include <utility>

using namespace Qt::StringLiterals;

namespace reeve::ui {

using models::AuditListModel;
using models::Format;
using models::toQt;

namespace {

constexpr int detailWidth = 460;

/// Seconds back from now; 0 = any time, -1 = between two moments.
constexpr int anyTime = 0;
constexpr int between = -1;

QStringList knownActions()
{
    return {u"tenants.*"_s,
            u"tenants.create"_s,
            u"tenants.activate"_s,
            u"tenants.suspend"_s,
            u"tenants.resume"_s,
            u"tenants.archive"_s,
            u"tenants.restore"_s,
            u"tenants.delete"_s,
            u"tenants.updateManifest"_s,
            u"tenants.updateContacts"_s,
            u"tenants.correctRegions"_s,
            u"tenants.changePlan"_s,
            u"tenants.setLabels"_s,
            u"tenants.setLegalHold"_s,
            u"tenants.releaseLegalHold"_s,
            u"manifests.import"_s,
            u"catalog.put"_s,
            u"catalog.*"_s,
            u"key.rotated"_s};
}

base::Timestamp toCore(const QDateTime& time) { return base::fromMicros(time.toMSecsSinceEpoch() * 1000); }

} // namespace

AuditBrowser::AuditBrowser(Context& context, Scope scope, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_scope(scope),
      m_model(context.connection, context.clock, nullptr),
      m_table(new Table(u"auditTable"_s, tr("Audit entries"))),
      m_notice(new widgets::Notice),
      m_content(nullptr),
      m_details(new AuditDetails(context))
{
    m_table->setModel(&m_model);
    m_table->setColumnWidths({78, 112, 0, 156, 0, 92, 0}, {AuditListModel::Reason, AuditListModel::Who});
    m_table->cells().setFixedFont(AuditListModel::Action);
    m_table->cells().setBadge(AuditListModel::Result, [](const QModelIndex& index) {
        return resultBadge(audit::ResultKind(index.data(AuditListModel::ResultRole).toInt()));
    });
    m_content = new widgets::ContentStack(m_table);
    m_details->setFixedWidth(detailWidth);
    m_details->hide();
    m_notice->hide();
    m_notice->setRetryVisible(true);
    auto* list = new QVBoxLayout;
    list->setSpacing(Theme::gap);
    list->addWidget(m_notice);
    list->addWidget(m_content, 1);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addLayout(list, 1);
    row->addWidget(m_details);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, scope == Scope::OneTenant ? 12 : 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(makeFilters());
    column->addLayout(row, 1);

    const auto copy = [this](const QString& text) { m_context.desktop.copy(text); };
    connect(m_content, &widgets::ContentStack::copyRequested, this, copy);
    connect(m_notice, &widgets::Notice::copyRequested, this, copy);
    connect(m_content, &widgets::ContentStack::retryRequested, &m_model, &models::PagedModel::retry);
    connect(m_notice, &widgets::Notice::retryRequested, &m_model, &models::PagedModel::retry);
    connect(&m_model, &models::PagedModel::stateChanged, this, &AuditBrowser::changed);
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        if (m_table->currentIndex().isValid()) m_kept = m_model.entry(m_table->currentIndex().row()).seq;
    });
    connect(m_table, &Table::currentRowChanged, this, &AuditBrowser::select);
    connect(m_table, &QWidget::customContextMenuRequested, this, &AuditBrowser::showMenu);
    connect(m_details, &AuditDetails::closeRequested, this, [this] {
        m_table->setCurrentIndex({});
        select(-1);
    });
}

QLineEdit* AuditBrowser::makeField(const QString& name, const QString& placeholder, QStringListModel* words)
{
    auto* field = new QLineEdit;
    field->setObjectName(name);
    field->setPlaceholderText(placeholder);
    field->setAccessibleName(placeholder);
    field->setClearButtonEnabled(false);
    if (words) {
        auto* completer = new QCompleter(words, field);
        completer->setFilterMode(Qt::MatchContains);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        field->setCompleter(completer);
        connect(completer, qOverload<const QString&>(&QCompleter::activated), this, &AuditBrowser::apply, Qt::QueuedConnection);
    }
    connect(field, &QLineEdit::editingFinished, this, &AuditBrowser::apply);
    return field;
}

QWidget* AuditBrowser::makeFilters()
{
    m_actors = new QStringListModel(this);
    m_actor = makeField(u"auditActorLineEdit"_s, tr("Who"), m_actors);
    m_action = makeField(u"auditActionLineEdit"_s, tr("Action"), new QStringListModel(knownActions(), this));
    m_action->setToolTip(tr("An operation, as tenants.suspend, or all of a kind, as tenants.*"));
    m_tenant = makeField(u"auditTenantLineEdit"_s, tr("Tenant (slug or id)"), nullptr);
    m_tenant->setVisible(m_scope == Scope::Everything);
    m_result = new QComboBox;
    m_result->setObjectName(u"auditResultComboBox"_s);
    m_result->setAccessibleName(tr("Result"));
    m_result->addItem(tr("Any result"));
    for (const auto result : {audit::ResultKind::ok, audit::ResultKind::denied, audit::ResultKind::failed})
        m_result->addItem(Theme::icon(resultBadge(result).icon, resultBadge(result).tone), models::Words::result(result), int(result));
    m_time = new QComboBox;
    m_time->setObjectName(u"auditTimeComboBox"_s);
    m_time->setAccessibleName(tr("Time"));
    m_time->addItem(tr("Any time"), anyTime);
    m_time->addItem(tr("Last hour"), 3600);
    m_time->addItem(tr("Last 24 hours"), 86400);
    m_time->addItem(tr("Last 7 days"), 7 * 86400);
    m_time->addItem(tr("Last 30 days"), 30 * 86400);
    m_time->addItem(tr("Between…"), between);
    const QDateTime now = models::toLocal(m_context.clock.now());
    const auto makeMoment = [this](const QString& name, const QString& what, const QDateTime& moment) {
        auto* edit = new QDateTimeEdit(moment);
        edit->setObjectName(name);
        edit->setAccessibleName(what);
        edit->setDisplayFormat(u"yyyy-MM-dd HH:mm"_s);
        edit->setCalendarPopup(true);
        edit->hide();
        connect(edit, &QDateTimeEdit::editingFinished, this, &AuditBrowser::apply);
        return edit;
    };
    m_from = makeMoment(u"auditFromDateTimeEdit"_s, tr("From"), now.addDays(-1));
    m_to = makeMoment(u"auditToDateTimeEdit"_s, tr("Until"), now);
    m_clear = new QToolButton;
    m_clear->setObjectName(u"clearAuditToolButton"_s);
    m_clear->setText(tr("Clear filters"));
    m_clear->setProperty("link", true);
    m_clear->setEnabled(false);
    connect(m_clear, &QToolButton::clicked, this, &AuditBrowser::clear);
    connect(m_result, &QComboBox::activated, this, &AuditBrowser::apply);
    connect(m_time, &QComboBox::activated, this, &AuditBrowser::apply);

    auto* bar = new QWidget;
    auto* line = new QHBoxLayout(bar);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Theme::gap);
    m_actor->setFixedWidth(180);
    m_action->setFixedWidth(180);
    m_tenant->setFixedWidth(200);
    for (QWidget* each : std::initializer_list<QWidget*>{m_actor, m_action, m_tenant, m_result, m_time, m_from, m_to, m_clear})
        line->addWidget(each);
    line->addStretch(1);
    return bar;
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

void AuditBrowser::refresh() { ask(); }

void AuditBrowser::apply()
{
    const bool custom = m_time->currentData().toInt() == between;
    m_from->setVisible(custom);
    m_to->setVisible(custom);
    m_clear->setEnabled(isFiltering());
    if (m_scope == Scope::Everything) applyTenant(m_tenant->text().trimmed());
    else ask();
}

/// The log knows tenants by id; people know slugs.
void AuditBrowser::applyTenant(const QString& text)
{
    m_resolve.cancel();
    ++m_generation;
    const auto take = [this](const std::string& id, bool known) {
        m_tenant->setProperty("invalid", !known);
        m_tenant->setToolTip(known ? QString() : tr("There is no tenant of this slug or id."));
        repolish(m_tenant);
        m_tenantId = id;
        ask();
    };
    const std::string asked = text.toStdString();
    if (text.isEmpty() || text.startsWith("tnt_"_L1)) return take(asked, true);
    m_resolve =
        m_context.connection.call(this, registry::GetTenant{asked},
                                  [this, take, asked, generation = m_generation](base::Result<registry::GetTenant::Details> tenant) {
                                      if (generation == m_generation) take(tenant ? tenant->tenant.id : asked, tenant.ok());
                                  });
}

void AuditBrowser::ask()
{
    audit::ListAudit question;
    if (!m_tenantId.empty()) question.tenantId = m_tenantId;
    const auto text = [](const QLineEdit* field) {
        const std::string value = field->text().trimmed().toStdString();
        return value.empty() ? std::nullopt : std::optional(value);
    };
    question.actor = text(m_actor);
    question.action = text(m_action);
    if (m_result->currentIndex() > 0) question.result = audit::ResultKind(m_result->currentData().toInt());
    const int seconds = m_time->currentData().toInt();
    if (seconds == between) {
        question.from = toCore(m_from->dateTime());
        question.to = toCore(m_to->dateTime());
    } else if (seconds != anyTime) {
        question.from = m_context.clock.now() - std::chrono::seconds(seconds);
    }
    if (!m_content->showsContent()) m_content->showLoading();
    m_model.setQuestion(question);
}

bool AuditBrowser::isFiltering() const
{
    const bool tenant = m_scope == Scope::Everything && !m_tenant->text().isEmpty();
    return tenant || !m_actor->text().isEmpty() || !m_action->text().isEmpty() || m_result->currentIndex() > 0 ||
           m_time->currentIndex() > 0;
}

void AuditBrowser::clear()
{
    for (QLineEdit* field : {m_actor, m_action, m_tenant}) field->clear();
    m_result->setCurrentIndex(0);
    m_time->setCurrentIndex(0);
    apply();
}

void AuditBrowser::changed()
{
    using State = models::PagedModel::State;
    m_notice->hide();
    if (m_model.state() == State::Failed && m_model.rowCount() == 0) {
        m_content->showProblem(problem(tr("The audit log could not be read"), m_model.error()));
    } else if (m_model.state() == State::Failed) {
        m_notice->show(problem(tr("More entries could not be read"), m_model.error()));
    } else if (m_model.rowCount() > 0) {
        m_content->showContent();
    } else if (m_model.state() == State::Complete) {
        widgets::EmptyState& empty = m_content->showEmpty();
        if (isFiltering())
            empty.set(u"search"_s, tr("No entry matches"),
                      tr("Who and action are compared exactly; tenants.* stands for every action on tenants."));
        else
            empty.set(u"audit"_s, tr("No entries yet"),
                      tr("Every change, denial and failure leaves an entry here, at the moment it happens."));
        empty.setActions({}, false);
    }
    if (m_kept && m_model.state() != State::Loading) {
        const std::uint64_t seq = *std::exchange(m_kept, {});
        int row = m_model.rowCount() - 1;
        while (row >= 0 && m_model.entry(row).seq != seq) --row;
        m_table->setCurrentIndex(m_model.index(row, 0));
        select(row);
    }
    QStringList actors = m_actors->stringList();
    for (int row = 0; row < m_model.rowCount() && actors.size() < 50; ++row)
        if (const QString actor = toQt(m_model.entry(row).actor.id); !actors.contains(actor)) actors << actor;
    if (actors != m_actors->stringList()) m_actors->setStringList(actors);
    Q_EMIT sentenceChanged();
}

void AuditBrowser::select(int row)
{
    const bool chosen = row >= 0 && row < m_model.rowCount();
    if (!chosen && m_kept) return;
    m_details->setVisible(chosen);
    if (chosen) m_details->setEntry(m_model.entry(row));
}

void AuditBrowser::showEntry(std::uint64_t seq)
{
    for (int row = 0; row < m_model.rowCount(); ++row)
        if (m_model.entry(row).seq == seq) return m_table->setCurrentIndex(m_model.index(row, 0));
    m_details->show();
    m_details->setSeq(seq);
}

void AuditBrowser::showMenu(const QPoint& at)
{
    const QModelIndex index = m_table->indexAt(at);
    if (!index.isValid()) return;
    const audit::Entry entry = m_model.entry(index.row());
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto narrow = [this, menu](const QString& text, QLineEdit* field, const std::string& value) {
        if (value.empty()) return;
        connect(menu->addAction(Theme::icon(u"filter"_s), text), &QAction::triggered, this, [this, field, value] {
            field->setText(toQt(value));
            apply();
        });
    };
    narrow(tr("Only by %1").arg(toQt(entry.actor.id)), m_actor, entry.actor.id);
    narrow(tr("Only %1", "an action").arg(toQt(entry.action)), m_action, entry.action);
    if (m_scope == Scope::Everything && !entry.target.tenant.empty()) narrow(tr("Only this tenant"), m_tenant, entry.target.tenant);
    menu->addSeparator();
    const auto copy = [this, menu](const QString& text, const std::string& value) {
        if (value.empty()) return;
        connect(menu->addAction(Theme::icon(u"copy"_s), text), &QAction::triggered, this,
                [this, value] { m_context.desktop.copy(toQt(value)); });
    };
    copy(tr("Copy the request id"), entry.request.id);
    copy(tr("Copy the correlation id"), entry.request.correlation);
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

void AuditBrowser::focusFilter() { m_actor->setFocus(Qt::ShortcutFocusReason); }

bool AuditBrowser::escape()
{
    if (!m_details->isHidden()) {
        m_table->setCurrentIndex({});
        select(-1);
        return true;
    }
    if (!isFiltering()) return false;
    clear();
    return true;
}

QString AuditBrowser::sentence() const
{
    if (!m_model.asOf())
        return m_model.state() == models::PagedModel::State::Failed ? tr("the audit log could not be read") : tr("loading entries…");
    const QString total =
        m_model.totalIsExact() ? Format::count(m_model.total()) : tr("more than %1", "a number").arg(Format::count(m_model.total()));
    const QString loaded = tr("%1 of %2 entries loaded, newest first").arg(Format::count(std::uint64_t(m_model.rowCount())), total);
    return isFiltering() ? tr("%1; filtered on the server").arg(loaded) : loaded;
}

} // namespace reeve::ui
