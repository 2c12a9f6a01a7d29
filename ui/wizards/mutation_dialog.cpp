// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/mutation_dialog.h"

#include "models/format.h"
#include "ui/error_text.h"
#include "ui/table.h"
#include "ui/theme.h"
#include "ui/wizards/plan_view.h"
#include "ui/wizards/receipt_view.h"
#include "widgets/notice.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace reeve::ui {

using State = MutationController::State;
using models::toQt;

namespace {

constexpr std::chrono::milliseconds progressAfter{150};

QTableWidget* differenceTable()
{
    auto* table = new QTableWidget(0, 3);
    table->setObjectName(u"differencesTableWidget"_s);
    table->setHorizontalHeaderLabels(
        {MutationDialog::tr("What"), MutationDialog::tr("What you saw"), MutationDialog::tr("What it is now")});
    table->verticalHeader()->hide();
    keepRowHeight(table);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionMode(QAbstractItemView::NoSelection);
    table->setShowGrid(false);
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return table;
}

QString joined(const std::vector<std::string>& lines)
{
    QStringList all;
    for (const auto& each : lines) all.append(toQt(each));
    return all.join(u"; "_s);
}

QString joined(const std::vector<base::GateDecision>& gates)
{
    QStringList all;
    for (const auto& each : gates) all.append(u"%1 %2: %3"_s.arg(toQt(each.name), toQt(each.version), toQt(each.verdict)));
    return all.join(u"; "_s);
}

} // namespace

std::vector<Difference> planDifferences(const base::Plan& seen, const base::Plan& now)
{
    const std::vector<Difference> all{
        {MutationDialog::tr("Steps"), joined(seen.steps), joined(now.steps)},
        {MutationDialog::tr("Touches"), joined(seen.touches), joined(now.touches)},
        {MutationDialog::tr("Gates"), joined(seen.gates), joined(now.gates)},
        {MutationDialog::tr("Downtime"), toQt(seen.downtime), toQt(now.downtime)},
        {MutationDialog::tr("Undo"), toQt(seen.undo), toQt(now.undo)},
    };
    std::vector<Difference> found;
    std::copy_if(all.begin(), all.end(), std::back_inserter(found), [](const auto& each) { return each.seen != each.now; });
    return found;
}

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
      m_differences(differenceTable()),
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
    m_planAgain = m_notice->addButton(tr("Plan again"));
    m_planAgain->setObjectName(u"planAgainPushButton"_s);
    m_confirmColumn->setSpacing(Theme::gap);
    auto* plan = new QWidget;
    auto* column = new QVBoxLayout(plan);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addLayout(m_confirmColumn);
    column->addWidget(m_notice);
    column->addWidget(m_differences);
    column->addWidget(m_plan);
    column->addStretch(1);
    // The plan may be long; what has to be typed is always in sight.
    auto* confirm = new QVBoxLayout(m_confirmPage);
    confirm->setContentsMargins(0, 0, 0, 0);
    confirm->setSpacing(12);
    confirm->addWidget(scrolling(plan), 1);
    confirm->addWidget(m_typedField);
    for (QWidget* each : {static_cast<QWidget*>(m_notice), static_cast<QWidget*>(m_formNotice), static_cast<QWidget*>(m_differences)})
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
    connect(m_planAgain, &QPushButton::clicked, this, [this] {
        if (m_again) planAgain(*std::exchange(m_again, std::nullopt));
    });
    connect(m_notice, &widgets::Notice::retryRequested, this, [this] {
        if (m_controller.state() == State::Failed) m_controller.retry();
    });
    connect(m_formNotice, &widgets::Notice::retryRequested, &m_controller, &MutationController::planNow);
    const auto copy = [this](const QString& text) { m_services.desktop.copy(text); };
    connect(m_notice, &widgets::Notice::copyRequested, this, copy);
    connect(m_formNotice, &widgets::Notice::copyRequested, this, copy);
    connect(m_plan, &PlanView::copyRequested, this, copy);
    connect(m_receipt, &ReceiptView::copyRequested, this, copy);
    connect(m_receipt, &ReceiptView::showAuditEntry, this, [this](quint64 seq) {
        Q_EMIT showAuditEntry(seq);
        accept(); // the entry holds all that the receipt said, and this window would be in its way
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
        if (tenant) Q_EMIT openTenant(toQt(tenant->id));
        return accept();
    }
    if (step() == confirmStep()) {
        if (m_controller.mayCommit()) m_controller.commit();
        return;
    }
    auto* page = m_forms[std::size_t(step())];
    page->reveal();
    if (m_controller.state() == State::Planning) { // what is wrong is not known yet: go on when it is
        m_wish = Wish::Leave;
        return m_controller.planNow();
    }
    if (page->hasProblem()) return page->focusProblem();
    if (!mayLeave(step())) return;
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
    if (bad == m_forms.end()) return; // the notice beside the form says why not
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
        m_receipt->showChange(m_words.done, *m_controller.change());
        turn(doneStep());
    } else if (state == State::Failed) {
        turn(confirmStep());
        if (m_controller.isConflict()) {
            m_again.reset();
            lookAgain([this](const std::vector<Difference>& differences, std::optional<Mutation> again) {
                m_again = std::move(again);
                showDifferences(differences);
                showProblem();
            });
        }
    } else if (state != State::Planning) {
        const auto wish = std::exchange(m_wish, Wish::None);
        if (wish == Wish::Leave && state != State::Running) goNext();
        if (wish == Wish::Confirm && state == State::Ready) {
            m_differences->hide();
            m_controller.confirm();
            m_typed->clear();
        }
    }
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

/// The error of a refused plan or a failed run, where the user is.
void MutationDialog::showProblem()
{
    const auto& error = m_controller.error();
    const auto state = m_controller.state();
    const bool atFields =
        error && !error->findings.empty() && std::all_of(error->findings.begin(), error->findings.end(), [this](const auto& finding) {
            return std::any_of(m_forms.begin(), m_forms.end(), [&](const auto* page) { return page->owns(finding); });
        });
    const bool onForm = error && state == State::Refused && !atFields;
    m_formNotice->setVisible(onForm);
    if (onForm) {
        m_formNotice->setRetryVisible(isWorthRetrying(error->code));
        m_formNotice->show(errorNotice(*error));
    }
    const bool onPlan = error && (state == State::Failed || (state == State::Refused && step() == confirmStep()));
    m_notice->setVisible(onPlan);
    if (state != State::Failed && state != State::Planning) m_differences->hide();
    if (!onPlan) return;
    m_planAgain->setVisible(m_controller.isConflict() && m_again);
    m_notice->setRetryVisible(state == State::Failed && isWorthRetrying(error->code));
    m_notice->show(errorNotice(*error));
    auto* wayOut = m_notice->findChild<QPushButton*>(m_controller.isConflict() ? u"planAgainPushButton"_s : u"retryPushButton"_s);
    if (state == State::Failed && wayOut && wayOut->isVisibleTo(m_notice)) wayOut->setFocus(Qt::OtherFocusReason);
}

void MutationDialog::showDifferences(const std::vector<Difference>& differences)
{
    m_differences->setRowCount(int(differences.size()));
    for (int row = 0; row < int(differences.size()); ++row) {
        const auto& each = differences[std::size_t(row)];
        m_differences->setItem(row, 0, new QTableWidgetItem(each.what));
        m_differences->setItem(row, 1, new QTableWidgetItem(each.seen));
        m_differences->setItem(row, 2, new QTableWidgetItem(each.now));
    }
    m_differences->setFixedHeight(m_differences->horizontalHeader()->sizeHint().height() + int(differences.size()) * Theme::rowHeight() +
                                  4);
    m_differences->setVisible(!differences.empty());
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
        nextButton().setVisible(tenant && tenant->state != registry::State::Deleted);
    } else if (step() == confirmStep()) {
        setNext(m_words.act, m_words.destructive);
        nextButton().setEnabled(m_controller.mayCommit());
        m_typed->setEnabled(state == State::Confirming);
    } else {
        const auto next = step() + 1 < formCount() ? m_forms[std::size_t(step() + 1)]->title() : tr("the plan", "after 'Next:'");
        setNext(tr("Next: %1", "the title of a step").arg(next));
    }
}

} // namespace reeve::ui
