// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit_filter.h"

#include "core/lifecycle/api.h"
#include "models/audit_list_model.h"
#include "models/format.h"
#include "models/words.h"
#include "ui/look.h"
#include "ui/theme.h"
#include "ui/wizards/parts.h"

#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QCompleter>
#include <QDateTimeEdit>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStringListModel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace reeve::ui {

using models::toQt;

namespace {

constexpr qsizetype mostWords = 200; // that a completer offers

/// What the time field offers: seconds back from now, or one of these.
constexpr int anyTime = 0;
constexpr int between = -1;
constexpr int today = -2;

template <class... Ops>
QStringList namesOf()
{
    return {toQt(Ops::info.name)...};
}

QStringList knownActions()
{
    using namespace lifecycle;
    QStringList names =
        namesOf<CreateTenant, ActivateTenant, SuspendTenant, ResumeTenant, ArchiveTenant, RestoreTenant, DeleteTenant, UpdateManifest,
                UpdateContacts, CorrectRegions, SetLegalHold, ReleaseLegalHold, ChangePlan, SetLabels, PutCatalog, ImportManifests>();
    names << u"tenants.*"_s << u"catalog.*"_s << u"plane.created"_s << u"key.rotated"_s;
    names.sort();
    return names;
}

base::Timestamp toCore(const QDateTime& time) { return base::fromMicros(time.toMSecsSinceEpoch() * 1000); }

void learnWord(QStringListModel& words, const QString& word)
{
    QStringList known = words.stringList();
    if (word.isEmpty() || known.size() >= mostWords || known.contains(word)) return;
    known << word;
    known.sort();
    words.setStringList(known);
}

void setInvalid(QWidget* field, bool invalid)
{
    if (field->property("invalid").toBool() == invalid) return;
    field->setProperty("invalid", invalid);
    repolish(field);
}

} // namespace

AuditFilter::AuditFilter(bool withTenant, const base::Clock& clock, QWidget* parent)
    : QWidget(parent),
      m_clock(clock),
      m_grid(new QGridLayout),
      m_message(new Message(this)),
      m_actors(new QStringListModel(this)),
      m_actions(new QStringListModel(knownActions(), this)),
      m_tenants(new QStringListModel(this))
{
    setObjectName(u"auditFilter"_s);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Theme::gap);
    m_grid->setVerticalSpacing(3);
    m_actor = addField(u"auditActorLineEdit"_s, tr("&Who"), tr("user:name@host"), m_actors);
    m_action = addField(u"auditActionLineEdit"_s, tr("&Action"), u"tenants.suspend, tenants.*"_s, m_actions);
    if (withTenant) m_tenant = addField(u"auditTenantLineEdit"_s, tr("&Tenant"), tr("slug or id"), m_tenants);
    m_result = addChoice(u"auditResultComboBox"_s, tr("&Result"));
    m_result->addItem(tr("Any result"));
    for (const auto result : {audit::ResultKind::ok, audit::ResultKind::denied, audit::ResultKind::failed})
        m_result->addItem(Theme::icon(resultBadge(result).icon, resultBadge(result).tone), models::Words::result(result), int(result));
    m_time = addChoice(u"auditTimeComboBox"_s, tr("T&ime"));
    m_time->addItem(tr("Any time"), anyTime);
    m_time->addItem(tr("Last hour"), 3600);
    m_time->addItem(tr("Today"), today);
    m_time->addItem(tr("Last 24 hours"), 86400);
    m_time->addItem(tr("Last 7 days"), 7 * 86400);
    m_time->addItem(tr("Last 30 days"), 30 * 86400);
    m_time->addItem(tr("Between…"), between);
    m_clear = new QToolButton;
    m_clear->setObjectName(u"clearAuditToolButton"_s);
    m_clear->setText(tr("Clear filters"));
    m_clear->setProperty("link", true);
    m_clear->setEnabled(false);
    connect(m_clear, &QToolButton::clicked, this, &AuditFilter::clear);
    m_grid->addWidget(m_clear, 1, m_grid->columnCount());
    m_message->setObjectName(u"auditFilterMessage"_s);
    m_moments = makeMoments();

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(m_grid);
    column->addWidget(m_moments);
    column->addWidget(m_message);
}

QLineEdit* AuditFilter::addField(const QString& name, const QString& caption, const QString& hint, QStringListModel* words)
{
    auto* field = new QLineEdit;
    field->setObjectName(name);
    field->setPlaceholderText(hint);
    field->setAccessibleName(QString(caption).remove(u'&'));
    field->setMinimumWidth(96);
    field->installEventFilter(this);
    auto* completer = new QCompleter(words, field);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    field->setCompleter(completer);
    // Queued: the field has the chosen text only after this signal.
    connect(completer, qOverload<const QString&>(&QCompleter::activated), this, &AuditFilter::apply, Qt::QueuedConnection);
    connect(field, &QLineEdit::editingFinished, this, &AuditFilter::apply);
    auto* all = field->addAction(Theme::icon(u"chevron-down"_s, widgets::Tone::Muted), QLineEdit::TrailingPosition);
    all->setToolTip(tr("Show what the log was seen to hold (Down)"));
    all->setText(all->toolTip());
    for (auto* button : field->findChildren<QToolButton*>()) button->setObjectName(name + "AllToolButton"_L1);
    connect(all, &QAction::triggered, field, [completer, field] {
        completer->setCompletionPrefix({});
        field->setFocus();
        completer->complete();
    });
    auto* title = label(caption, "caption");
    title->setBuddy(field);
    const int at = m_grid->columnCount();
    m_grid->addWidget(title, 0, at);
    m_grid->addWidget(field, 1, at);
    m_grid->setColumnStretch(at, 3);
    return field;
}

QComboBox* AuditFilter::addChoice(const QString& name, const QString& caption)
{
    auto* choice = new QComboBox;
    choice->setObjectName(name);
    choice->setAccessibleName(QString(caption).remove(u'&'));
    choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(choice, &QComboBox::activated, this, &AuditFilter::apply);
    auto* title = label(caption, "caption");
    title->setBuddy(choice);
    const int at = m_grid->columnCount();
    m_grid->addWidget(title, 0, at);
    m_grid->addWidget(choice, 1, at);
    m_grid->setColumnStretch(at, 1);
    return choice;
}

QWidget* AuditFilter::makeMoments()
{
    auto* line = new QWidget(this);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::gap);
    const QDateTime now = models::toLocal(m_clock.now());
    const auto add = [&](const QString& name, const QString& caption, const QDateTime& moment) {
        auto* edit = new QDateTimeEdit(moment);
        edit->setObjectName(name);
        edit->setAccessibleName(QString(caption).remove(u'&'));
        edit->setDisplayFormat(u"yyyy-MM-dd HH:mm"_s);
        edit->setCalendarPopup(true);
        connect(edit, &QDateTimeEdit::editingFinished, this, &AuditFilter::apply);
        auto* title = label(caption, "muted");
        title->setBuddy(edit);
        row->addWidget(title);
        row->addWidget(edit);
        return edit;
    };
    row->addStretch(1);
    m_from = add(u"auditFromDateTimeEdit"_s, tr("&From"), now.addDays(-1));
    m_to = add(u"auditToDateTimeEdit"_s, tr("&Until"), now);
    row->addWidget(label(tr("your local time"), "muted", true));
    line->hide();
    return line;
}

bool AuditFilter::eventFilter(QObject* watched, QEvent* event)
{
    auto* field = qobject_cast<QLineEdit*>(watched);
    if (field && event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Down &&
        !field->completer()->popup()->isVisible()) {
        field->completer()->setCompletionPrefix(field->text());
        field->completer()->complete();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

QString AuditFilter::problem()
{
    const QString action = m_action->text().trimmed();
    const qsizetype star = action.indexOf(u'*');
    const bool badStar = star >= 0 && !(action.endsWith(".*"_L1) && star == action.size() - 1 && star > 1);
    setInvalid(m_action, badStar);
    const bool custom = m_time->currentData().toInt() == between;
    const bool badOrder = custom && m_from->dateTime() >= m_to->dateTime();
    setInvalid(m_to, badOrder);
    if (badStar) return tr("“*” stands for all actions of one kind, and only at the end: tenants.*");
    if (badOrder) return tr("The end of the time must be after its beginning.");
    return {};
}

void AuditFilter::apply()
{
    m_moments->setVisible(m_time->currentData().toInt() == between);
    m_clear->setEnabled(isFiltering());
    const QString wrong = problem();
    m_valid = wrong.isEmpty();
    m_message->say(Message::Kind::Danger, wrong);
    QStringList answers{m_actor->text(), m_action->text(), tenant(), m_result->currentText(), m_time->currentText()};
    if (m_moments->isVisibleTo(this)) answers << m_from->text() << m_to->text();
    const QString all = answers.join(u'\n');
    if (!m_valid || all == m_told) return;
    m_told = all;
    if (m_tenant) setInvalid(m_tenant, false);
    Q_EMIT changed();
}

audit::ListAudit AuditFilter::question() const
{
    audit::ListAudit question;
    const auto text = [](const QLineEdit* field) {
        const std::string value = field->text().trimmed().toStdString();
        return value.empty() ? std::nullopt : std::optional(value);
    };
    question.actor = text(m_actor);
    question.action = text(m_action);
    if (m_result->currentIndex() > 0) question.result = audit::ResultKind(m_result->currentData().toInt());
    const int seconds = m_time->currentData().toInt();
    const base::Timestamp now = m_clock.now();
    if (seconds == between) {
        question.from = toCore(m_from->dateTime());
        question.to = toCore(m_to->dateTime());
    } else if (seconds == today) {
        question.from = toCore(models::toLocal(now).date().startOfDay());
    } else if (seconds != anyTime) {
        question.from = now - std::chrono::seconds(seconds);
    }
    return question;
}

QString AuditFilter::tenant() const { return m_tenant ? m_tenant->text().trimmed() : QString(); }

bool AuditFilter::isFiltering() const
{
    return !tenant().isEmpty() || !m_actor->text().isEmpty() || !m_action->text().isEmpty() || m_result->currentIndex() > 0 ||
           m_time->currentIndex() > 0;
}

void AuditFilter::clear()
{
    for (QLineEdit* field : {m_actor, m_action, m_tenant})
        if (field) field->clear();
    m_result->setCurrentIndex(0);
    m_time->setCurrentIndex(0);
    apply();
}

void AuditFilter::focusFirst()
{
    m_actor->setFocus(Qt::ShortcutFocusReason);
    m_actor->selectAll();
}

void AuditFilter::setActor(const QString& actor)
{
    m_actor->setText(actor);
    apply();
}

void AuditFilter::setAction(const QString& action)
{
    m_action->setText(action);
    apply();
}

void AuditFilter::setTenant(const QString& tenant)
{
    if (!m_tenant) return;
    m_tenant->setText(tenant);
    apply();
}

void AuditFilter::setTenantProblem(const QString& problem)
{
    if (!m_tenant) return;
    setInvalid(m_tenant, !problem.isEmpty());
    m_message->say(Message::Kind::Danger, problem);
}

void AuditFilter::learn(const audit::Entry& entry)
{
    learnWord(*m_actors, toQt(entry.actor.id));
    learnWord(*m_actions, toQt(entry.action));
    if (entry.target.type != "tenant" || entry.target.tenant.empty() || !m_tenant) return;
    const QString slug = models::AuditListModel::targetName(entry);
    m_ids.insert(slug, entry.target.tenant);
    learnWord(*m_tenants, slug);
}

} // namespace reeve::ui
