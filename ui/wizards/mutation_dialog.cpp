// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/mutation_dialog.h"

#include "models/format.h"
#include "ui/error_text.h"
#include "ui/storage_words.h"
#include "ui/table.h"
#include "ui/theme.h"
#include "ui/wizards/plan_view.h"
#include "widgets/notice.h"

#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace reeve::ui {

using State = MutationController::State;
using models::toQt;

namespace {

constexpr std::chrono::milliseconds progressAfter{150};

/// Shows @p message unless it is shown already: screen readers hear a notice once.
void say(widgets::Notice& notice, const widgets::Notice::Message& message)
{
    const auto& shown = notice.message();
    const bool same = shown.title == message.title && shown.text == message.text && shown.details == message.details;
    if (!same || notice.isHidden()) notice.show(message);
}

/// Is this failure one that is solved by looking at what somebody else did?
bool isStale(const base::Error& error)
{
    return error.code == base::ErrorCode::Conflict || error.reason == "STATE_FORBIDS" || error.reason == "HOLD_IS_SET" ||
           error.reason == "NO_HOLD" || error.code == base::ErrorCode::NotFound;
}

} // namespace

MutationDialog::MutationDialog(WizardServices services, QWidget* parent)
    : WizardFrame(services.connection.identity(), parent),
      m_services(std::move(services)),
      m_controller(m_services.connection, m_services.newKey),
      m_side(new PlanView(PlanView::Detail::Brief)),
      m_formNotice(new widgets::Notice),
      m_plan(new PlanView(PlanView::Detail::Full)),
      m_confirmColumn(new QVBoxLayout),
      m_confirmPage(new QWidget),
      m_notice(new widgets::Notice),
      m_conflictView(new ConflictView),
      m_typed(new QLineEdit),
      m_runningPage(new QWidget),
      m_runningText(label({}, "title", true)),
      m_receipt(new ReceiptView)
{
    auto* side = new QWidget;
    auto* sideColumn = new QVBoxLayout(side);
    sideColumn->setContentsMargins(0, 0, 0, 0);
    sideColumn->setSpacing(12);
    sideColumn->addWidget(m_side);
    sideColumn->addWidget(m_formNotice);
    sideColumn->addStretch(1);
    setSide(side);

    m_typed->setObjectName(u"typedLineEdit"_s);
    m_typedField = new Field(tr("To confirm, type the tenant's slug"), m_typed, {});
    m_typedField->setMaximumWidth(420);
    m_formConflict = m_formNotice->addButton(tr("Show both sides"));
    m_formConflict->setObjectName(u"showConflictPushButton"_s);
    m_formAllow = m_formNotice->addButton(tr("Switch read-only off"));
    m_allow = m_notice->addButton(tr("Switch read-only off"));
    for (auto* each : {m_formAllow, m_allow}) each->setObjectName(u"allowChangesPushButton"_s);
    for (auto* each : {m_formConflict, m_formAllow, m_allow}) each->setAutoDefault(false);
    m_confirmColumn->setSpacing(Theme::gap);
    auto* plan = new QWidget;
    auto* column = new QVBoxLayout(plan);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addLayout(m_confirmColumn);
    column->addWidget(m_notice);
    column->addWidget(m_conflictView);
    column->addWidget(m_plan);
    column->addStretch(1);
    // The plan may be long; what has to be typed is always in sight.
    auto* confirm = new QVBoxLayout(m_confirmPage);
    confirm->setContentsMargins(0, 0, 0, 0);
    confirm->setSpacing(12);
    confirm->addWidget(scrolling(plan), 1);
    confirm->addWidget(m_typedField);
    for (QWidget* each : {static_cast<QWidget*>(m_notice), static_cast<QWidget*>(m_formNotice), static_cast<QWidget*>(m_conflictView)})
        each->hide();

    for (auto* each : {m_notice, m_formNotice}) letGrow(each);
    auto* bar = new QProgressBar;
    bar->setRange(0, 0);
    bar->setMaximumWidth(420);
    bar->setAccessibleName(tr("Progress"));
    auto* running = new QVBoxLayout(m_runningPage);
    running->setContentsMargins(0, 0, 0, 0);
    running->setSpacing(14);
    running->addWidget(m_runningText);
    running->addWidget(bar);
    running->addWidget(label(tr("Closing this window does not stop it. The audit log will hold what happened."), "muted", true));
    running->addStretch(1);
    m_slow.setSingleShot(true);
    m_slow.setInterval(progressAfter);

    connect(&m_slow, &QTimer::timeout, this, [this] { turnTo(confirmStep(), m_runningIndex); });
    connect(m_typed, &QLineEdit::textChanged, &m_controller, &MutationController::setTypedWord);
    connect(m_conflictView, &ConflictView::goOn, this, &MutationDialog::goOn);
    connect(m_conflictView, &ConflictView::startOver, this, &MutationDialog::startOver);
    connect(m_formConflict, &QPushButton::clicked, this, [this] { turn(confirmStep()); });
    for (auto* each : {m_formAllow, m_allow})
        connect(each, &QPushButton::clicked, this, [this] { m_services.connection.setReadOnly(false); });
    connect(&m_services.connection, &client::Connection::readOnlyChanged, this, [this] {
        const auto state = m_controller.state();
        if (state == State::Refused || state == State::Ready) m_controller.planNow();
        showProblem();
        refreshButtons();
    });
    connect(m_notice, &widgets::Notice::retryRequested, this, [this] {
        if (m_controller.state() == State::Failed) m_controller.retry();
    });
    connect(m_formNotice, &widgets::Notice::retryRequested, this, [this] {
        if (m_blocked && m_unblock) m_unblock();
        else m_controller.planNow();
    });
    const auto copy = [this](const QString& text) { m_services.desktop.copy(text); };
    connect(m_notice, &widgets::Notice::copyRequested, this, copy);
    connect(m_formNotice, &widgets::Notice::copyRequested, this, copy);
    connect(m_plan, &PlanView::copyRequested, this, copy);
    connect(m_receipt, &ReceiptView::copyRequested, this, copy);
    const auto showEntry = [this](quint64 seq) {
        Q_EMIT showAuditEntry(seq);
        accept(); // the entry holds all that was said here, and this window would be in its way
    };
    connect(m_receipt, &ReceiptView::showAuditEntry, this, showEntry);
    connect(m_conflictView, &ConflictView::showAuditEntry, this, showEntry);
    connect(m_receipt, &ReceiptView::actRequested, this, [this](const QString& operation) {
        const auto tenant = m_controller.change()->tenant;
        accept();
        Q_EMIT actRequested(operation, *tenant);
    });
    connect(&m_controller, &MutationController::stateChanged, this, &MutationDialog::follow);
    connect(&m_controller, &MutationController::mayCommitChanged, this, &MutationDialog::refreshButtons);
}

void MutationDialog::addForm(WizardPage* page)
{
    m_forms.push_back(page);
    addStep(page->title(), page);
}

void MutationDialog::addEnding(const QString& confirmTitle)
{
    addStep(confirmTitle, m_confirmPage);
    m_runningIndex = addPage(m_runningPage);
    addStep(tr("Done"), m_receipt);
}

void MutationDialog::begin()
{
    follow(m_controller.state());
    turn(0);
}

void MutationDialog::setWords(Wording words)
{
    m_words = std::move(words);
    const bool typed = m_words.alwaysTyped || m_services.connection.identity().environment == "production"_L1;
    m_controller.setRequiredWord(typed ? m_words.subject : QString{});
    m_typedField->setVisible(typed);
    m_typed->setPlaceholderText(m_words.subject);
    m_runningText->setText(m_words.running);
    refreshButtons();
}

void MutationDialog::setWaiting(const QString& why, const QStringList& missing)
{
    m_waiting = why;
    m_missing = missing;
    showPlan();
}

void MutationDialog::turn(int step)
{
    setSideVisible(step < confirmStep());
    turnTo(step);
    showMarks();
    showProblem();
    refreshButtons();
    if (step == doneStep()) (nextButton().isVisibleTo(this) ? nextButton() : closeButton()).setFocus(Qt::OtherFocusReason);
    turned(step);
}

void MutationDialog::goBack()
{
    m_wish = Wish::None;
    if (step() == confirmStep()) m_controller.back();
    turn(step() - 1);
}

void MutationDialog::goTo(int step)
{
    m_wish = Wish::None;
    if (this->step() == confirmStep()) m_controller.back();
    turn(step);
}

void MutationDialog::goNext()
{
    if (step() == doneStep()) {
        const auto& tenant = m_controller.change()->tenant;
        Q_EMIT openTenant(tenant ? toQt(tenant->id) : m_words.tenantId);
        return accept();
    }
    if (step() == confirmStep()) {
        if (m_controller.mayCommit()) m_controller.commit();
        return;
    }
    auto* page = m_forms[std::size_t(step())];
    page->reveal();
    if (m_controller.state() == State::Planning) { // what is wrong is not known yet: go on when it is
        m_controller.planNow();
        if (m_controller.state() == State::Planning) m_wish = Wish::Leave;
        return;
    }
    if (page->hasProblem()) return page->focusProblem();
    if (step() + 1 < confirmStep()) return turn(step() + 1);
    leaveLastForm();
}

void MutationDialog::leaveLastForm()
{
    if (m_controller.state() == State::Ready) {
        m_controller.confirm();
        m_typed->clear();
        return turn(confirmStep());
    }
    const auto bad = std::find_if(m_forms.begin(), m_forms.end(), [](const auto* page) { return page->hasProblem(); });
    if (bad == m_forms.end()) { // the notice beside the form says why not
        for (auto* way : m_formNotice->findChildren<QPushButton*>())
            if (way->isVisibleTo(this)) return way->setFocus(Qt::OtherFocusReason);
        return;
    }
    (*bad)->reveal();
    turn(int(bad - m_forms.begin()));
    (*bad)->focusProblem();
}

void MutationDialog::planAgain(Mutation mutation)
{
    m_wish = Wish::Confirm;
    m_controller.setMutation(std::move(mutation));
    m_controller.planNow();
}

void MutationDialog::follow(State state)
{
    showFindings();
    showPlan();
    showProblem();
    m_side->setUpdating(state == State::Planning);
    if (state == State::Running) m_slow.start();
    else m_slow.stop();
    steps().setReachable(m_controller.mayEdit());

    if (state == State::Done) {
        m_receipt->showChange(m_words.done, *m_controller.change(), nextSteps(*m_controller.change()));
        turn(doneStep());
    } else if (state == State::Failed) {
        turn(confirmStep());
        look();
    } else if (state == State::Refused) {
        if (m_controller.error() && isStale(*m_controller.error())) look();
        if (m_wish == Wish::Confirm) m_wish = Wish::None; // the notice on the plan's page says why there is no plan
        else if (std::exchange(m_wish, Wish::None) == Wish::Leave) goNext();
    } else if (state == State::Planning) {
        if (m_wish == Wish::Leave) m_wish = Wish::None; // other answers: who goes on typing does not want to leave any more
    } else {
        const auto wish = std::exchange(m_wish, Wish::None);
        if (wish == Wish::Leave && state != State::Running) goNext();
        if (wish == Wish::Confirm && state == State::Ready) {
            m_conflict.reset();
            m_conflictView->hide();
            m_controller.confirm();
            m_typed->clear();
        }
    }
    refreshButtons();
}

/// Finds out what somebody else did, when the failure may come from that.
void MutationDialog::look()
{
    m_conflict.reset();
    m_conflictView->hide();
    if (!m_controller.mayBeStale()) return;
    lookAgain([this, number = ++m_look](Conflict conflict) {
        const bool still = m_controller.state() == State::Failed || m_controller.state() == State::Refused;
        if (number != m_look || !still || (conflict.differences.empty() && !m_controller.isConflict())) return;
        m_conflict = std::move(conflict);
        m_conflictView->show(*m_conflict, clock().now());
        showProblem();
        refreshButtons();
    });
}

void MutationDialog::goOn()
{
    const auto conflict = std::exchange(m_conflict, std::nullopt);
    m_conflictView->hide();
    if (auto again = conflict ? conflict->goOn() : std::nullopt) planAgain(std::move(*again));
    else turn(0);
}

void MutationDialog::startOver()
{
    const auto conflict = std::exchange(m_conflict, std::nullopt);
    m_conflictView->hide();
    turn(0);
    if (conflict) conflict->startOver();
}

void MutationDialog::setBlocked(std::optional<base::Error> error, std::function<void()> retry)
{
    m_blocked = std::move(error);
    m_unblock = std::move(retry);
    showProblem();
    refreshButtons();
}

void MutationDialog::showFindings()
{
    // While a check is under way the last findings stay: fields must not blink.
    const auto& findings = m_controller.findings();
    for (auto* page : m_forms) page->showFindings(findings);
    showMarks();
}

void MutationDialog::showMarks()
{
    for (int i = 0; i < formCount(); ++i) {
        const bool bad = m_forms[std::size_t(i)]->hasProblem();
        steps().setMark(i, i >= step() ? StepList::Mark::None : bad ? StepList::Mark::Problem : StepList::Mark::Done);
    }
    steps().setMark(confirmStep(), step() == doneStep() ? StepList::Mark::Done : StepList::Mark::None);
}

void MutationDialog::showPlan()
{
    const auto& plan = m_controller.plan();
    if (plan) {
        m_side->showPlan(*plan);
        m_plan->showPlan(*plan);
    } else {
        const bool cannot = m_controller.state() == State::Refused && m_controller.error();
        m_side->showWaiting(cannot ? tr("There is no plan for this.") : m_waiting, cannot ? QStringList{} : m_missing,
                            m_controller.gates());
        if (m_controller.state() == State::Refused) m_plan->showWaiting(tr("There is no plan."), {}, m_controller.gates());
    }
}

/// Says that nothing can be changed now, when it is so and no act is over or under way.
bool MutationDialog::showReadOnly(widgets::Notice& notice, QPushButton& allow)
{
    const bool readOnly = m_services.connection.readOnly() && m_controller.mayEdit();
    const bool offline = m_services.connection.source() == client::Source::Offline;
    allow.setVisible(readOnly && !offline);
    if (!readOnly) return false;
    notice.setRetryVisible(false);
    say(notice, {widgets::Tone::Warning,
                 tr("Read-only is on"),
                 offline ? tr("This is an audit bundle on disk: nothing can be changed in it.")
                         : tr("The control plane refuses every change while it is on. Your answers stay."),
                 {}});
    return true;
}

/// A finding that belongs to no field of any form, as an error: something else than what is asked for here is wrong.
std::optional<base::Error> MutationDialog::findingElsewhere() const
{
    const auto& findings = m_controller.findings();
    const auto found = std::find_if(findings.begin(), findings.end(), [this](const auto& finding) {
        return std::none_of(m_forms.begin(), m_forms.end(), [&](const auto* page) { return page->owns(finding); });
    });
    if (found == findings.end()) return std::nullopt;
    const auto code = found->code == "POLICY_DENIED"    ? base::ErrorCode::PolicyDenied
                      : found->code == "QUOTA_EXCEEDED" ? base::ErrorCode::QuotaExceeded
                                                        : base::ErrorCode::InvalidArgument;
    return base::Error{code, found->pointer + ": " + found->message + (found->hint.empty() ? "" : "; " + found->hint), {}, {*found}, {}};
}

/// What stands in the way, where the user is: what could not be read, read-only mode, the error of a refused plan or a failed run.
void MutationDialog::showProblem()
{
    const auto& error = m_controller.error();
    const auto state = m_controller.state();
    const bool onForms = step() < confirmStep();
    const bool atFields =
        error && !error->findings.empty() && std::all_of(error->findings.begin(), error->findings.end(), [this](const auto& finding) {
            return std::any_of(m_forms.begin(), m_forms.end(), [&](const auto* page) { return page->owns(finding); });
        });
    // While a plan is asked again the last word stands: nothing blinks.
    const bool again = state == State::Planning && !m_formNotice->isHidden();
    const bool refused = state == State::Refused || (again && !(error && error->reason == "READ_ONLY"));
    const auto elsewhere = refused && !error ? findingElsewhere() : std::nullopt;
    const auto* said = m_blocked ? &*m_blocked : error && refused && !atFields ? &*error : elsewhere ? &*elsewhere : nullptr;
    m_formConflict->setVisible(m_conflict && said == (error ? &*error : nullptr));
    const bool readOnly = onForms && showReadOnly(*m_formNotice, *m_formAllow);
    if (!readOnly && !(onForms && said)) m_formNotice->hide();
    if (onForms && said && !readOnly) {
        m_formAllow->hide();
        m_formNotice->setRetryVisible(m_blocked ? bool(m_unblock) : isWorthRetrying(said->code));
        say(*m_formNotice, errorNotice(*said));
    }
    const bool onPlan = error && !onForms && (state == State::Failed || state == State::Refused);
    m_conflictView->setVisible(m_conflict && onPlan);
    if (step() == confirmStep() && showReadOnly(*m_notice, *m_allow)) return;
    if (!onPlan) return m_notice->hide();
    m_allow->hide();
    m_notice->setRetryVisible(state == State::Failed && (isWorthRetrying(error->code) || error->code == base::ErrorCode::PermissionDenied));
    auto message = errorNotice(*error);
    if (keepsFromStoring(error->reason)) message.text = QStringList{tr("Nothing of the change was stored."), message.text}.join(u' ');
    say(*m_notice, message);
    auto* wayOut = m_conflict ? &m_conflictView->goOnButton() : m_notice->findChild<QPushButton*>(u"retryPushButton"_s);
    if (state == State::Failed && wayOut && wayOut->isVisibleTo(this)) wayOut->setFocus(Qt::OtherFocusReason);
}

void MutationDialog::refreshButtons()
{
    const auto state = m_controller.state();
    const bool done = step() == doneStep();
    const bool running = state == State::Running;
    closeButton().setText(done || running ? tr("Close") : tr("Cancel"));
    backButton().setVisible(step() > 0 && !done);
    backButton().setEnabled(!running);
    nextButton().setVisible(true);
    nextButton().setEnabled(true);
    if (done) {
        const auto& tenant = m_controller.change()->tenant;
        setNext(tr("Open %1", "a tenant").arg(m_words.subject));
        nextButton().setVisible(tenant ? tenant->state != registry::State::Deleted : !m_words.tenantId.isEmpty());
    } else if (step() == confirmStep()) {
        setNext(m_words.act, m_words.destructive);
        nextButton().setEnabled(m_controller.mayCommit() && !m_services.connection.readOnly());
        m_typed->setEnabled(state == State::Confirming);
    } else {
        const auto next = step() + 1 < formCount() ? m_forms[std::size_t(step() + 1)]->title() : tr("the plan", "after 'Next:'");
        setNext(tr("Next: %1", "the title of a step").arg(next));
        nextButton().setEnabled(!m_blocked && mayLeave(step()));
    }
}

} // namespace reeve::ui
