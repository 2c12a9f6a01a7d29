// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulk/bulk_dialog.h"

#include "client/save_file.h"
#include "core/lifecycle/api.h"
#include "models/format.h"
#include "ui/bulk/label_edits.h"
#include "ui/error_text.h"
#include "ui/look.h"
#include "ui/table.h"
#include "ui/task_list.h"
#include "ui/theme.h"
#include "widgets/notice.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace reeve::ui {

using client::BulkRunner;
using models::BulkModel;
using models::Format;
using Fate = client::BulkItem::Fate;
using Kind = BulkRequest::Kind;
using State = BulkRunner::State;

namespace {

constexpr std::chrono::milliseconds progressAfter{150};
constexpr std::chrono::milliseconds progressEvery{100};
constexpr int maxReasonBytes = 500;

QVBoxLayout* columnOf(QWidget* page)
{
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    return column;
}

/// Text of a few lines, in which Tab leaves.
QPlainTextEdit* lines(const char* name, int count)
{
    auto* edit = new QPlainTextEdit;
    edit->setObjectName(QString::fromLatin1(name));
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * count + 18);
    return edit;
}

/// The operation on one tenant, as it was read.
template <class Op>
Op changeOf(const registry::Tenant& tenant, const std::string& reason)
{
    Op op;
    op.tenantId = tenant.id;
    op.revision = tenant.revision;
    op.reason = reason;
    return op;
}

bool isManifestEditable(const registry::Tenant& tenant)
{
    return tenant.state == registry::State::Draft || tenant.state == registry::State::Active || tenant.state == registry::State::Suspended;
}

} // namespace

BulkDialog::BulkDialog(WizardServices services, BulkRequest request, QWidget* parent)
    : WizardFrame(services.connection.identity(), parent),
      m_services(std::move(services)),
      m_request(std::move(request)),
      m_words(BulkWording::of(m_request.kind)),
      m_runner(m_services.connection, m_services.newKey)
{
    setObjectName(u"bulkDialog"_s);
    setHelp(u"bulk"_s);
    setTitle(m_words.title);
    setSide(makeSide());
    addStep(tr("What and why"), makeWhat());
    addStep(tr("Preview"), makePreview());
    addStep(tr("Confirm"), makeConfirm());
    m_runningPage = addPage(makeRunning());
    addStep(tr("Done"), makeDone());
    m_slow.setSingleShot(true);
    m_slow.setInterval(progressAfter);
    m_tick.setSingleShot(true);
    m_tick.setInterval(progressEvery);
    connect(&m_slow, &QTimer::timeout, this, &BulkDialog::showRunning);
    connect(&m_tick, &QTimer::timeout, this, &BulkDialog::showProgress);
    connect(&m_runner, &BulkRunner::stateChanged, this, &BulkDialog::follow);
    connect(&m_runner, &BulkRunner::progressed, this, [this] {
        if (!m_tick.isActive()) m_tick.start();
    });
    for (auto* notice : {m_problem, m_doneProblem})
        connect(notice, &widgets::Notice::copyRequested, this, [this](const QString& text) { m_services.desktop.copy(text); });
    check();
    turn(What);
}

QWidget* BulkDialog::makeSide()
{
    auto* side = new QWidget;
    auto* column = columnOf(side);
    column->setSpacing(8);
    column->addWidget(label(tr("What this will do"), "heading"));
    for (const QString& each : m_words.effects) column->addWidget(new Message(Message::Kind::Info, each, side));
    column->addSpacing(8);
    column->addWidget(
        label(tr("First each tenant is planned. Nothing is changed, and you see which ones would be and which not."), "muted", true));
    column->addWidget(
        label(tr("Each tenant is changed for itself, with its own entry in the audit log. One that fails does not stop the others."),
              "muted", true));
    column->addStretch(1);
    return side;
}

QWidget* BulkDialog::makeWhat()
{
    auto* page = new QWidget;
    auto* column = columnOf(page);
    column->addWidget(
        label(m_request.count == 1 ? tr("One tenant is selected.") : tr("%1 tenants are selected.").arg(Format::count(m_request.count)),
              "heading", true));
    m_problem = new widgets::Notice;
    m_problem->setObjectName(u"bulkProblemNotice"_s);
    letGrow(m_problem);
    m_problem->hide();
    column->addWidget(m_problem);
    if (m_request.kind == Kind::Label) {
        m_set = lines("setLabelsPlainTextEdit", 4);
        m_set->setPlaceholderText(u"segment=energy"_s); // no tr: as it is typed
        m_setField = new Field(tr("Labels to set, key=value, one a line"), m_set, "/set");
        m_remove = lines("removeLabelsPlainTextEdit", 2);
        m_removeField = new Field(tr("Keys of labels to remove"), m_remove, "/remove");
        column->addWidget(m_setField);
        column->addWidget(m_removeField);
        for (auto* each : {m_set, m_remove}) connect(each, &QPlainTextEdit::textChanged, this, &BulkDialog::check);
    }
    m_reason = lines("reasonPlainTextEdit", 3);
    m_reasonField = new Field(tr("Reason, kept in the audit log of each tenant"), m_reason, "/reason");
    connect(m_reason, &QPlainTextEdit::textChanged, this, &BulkDialog::check);
    column->addWidget(m_reasonField);
    column->addStretch(1);
    return page;
}

BulkDialog::Lists BulkDialog::makeLists(QBoxLayout& column, const char* prefix)
{
    Lists lists{new QListWidget, new Table(QString::fromLatin1(prefix) + "Table"_L1, tr("Tenants of this change"))};
    lists.groups->setObjectName(QString::fromLatin1(prefix) + "GroupsListWidget"_L1);
    lists.groups->setAccessibleName(tr("Groups of tenants, by what comes of them"));
    lists.groups->setIconSize({16, 16});
    lists.table->setModel(&m_model);
    lists.table->setColumnWidths({150, 116, 150, 0}, {BulkModel::State});
    lists.table->cells().setBadge(
        BulkModel::State, [](const QModelIndex& index) { return stateBadge(registry::State(index.data(BulkModel::StateRole).toInt())); });
    lists.table->cells().setBadge(
        BulkModel::Outcome, [](const QModelIndex& index) { return BulkWording::badge(Fate(index.data(BulkModel::FateRole).toInt())); });
    lists.table->setMinimumHeight(160);
    column.addWidget(lists.groups);
    column.addWidget(lists.table, 1);
    connect(lists.groups, &QListWidget::currentRowChanged, this, [this](int row) { m_model.setGroup(row - 1); });
    const auto show = [this](const QModelIndex& index) {
        const QVariant entry = index.data(BulkModel::AuditRole);
        if (!entry.isValid()) return;
        Q_EMIT showAuditEntry(entry.toULongLong());
        accept();
    };
    connect(lists.table, &Table::opened, this, show);
    return lists;
}

void BulkDialog::showLists(const Lists& lists)
{
    m_model.show(m_runner.items());
    const QSignalBlocker quiet(lists.groups);
    lists.groups->clear();
    lists.groups->addItem(tr("All tenants: %1").arg(Format::count(m_runner.items().size())));
    for (const auto& group : m_model.groups()) {
        const auto badge = BulkWording::badge(group.fate);
        auto* item = new QListWidgetItem(
            Theme::icon(badge.icon, badge.tone),
            tr("%1: %2", "a group of tenants and how many they are").arg(BulkWording::group(group), Format::count(group.items.size())),
            lists.groups);
        if (group.error) item->setToolTip(models::toQt(group.error->message));
    }
    const int height = Theme::rowHeight() - 4;
    for (int row = 0; row < lists.groups->count(); ++row) lists.groups->item(row)->setSizeHint({0, height});
    lists.groups->setCurrentRow(0);
    lists.groups->setFixedHeight(std::min(6, lists.groups->count()) * height + 2 * lists.groups->frameWidth() + 4);
}

QWidget* BulkDialog::makePreview()
{
    auto* page = new QWidget;
    auto* column = columnOf(page);
    m_summary = label({}, "heading", true);
    m_summary->setObjectName(u"previewSummaryLabel"_s);
    m_remark = new Message;
    column->addWidget(m_summary);
    column->addWidget(m_remark);
    m_previewLists = makeLists(*column, "preview");
    return page;
}

QWidget* BulkDialog::makeConfirm()
{
    auto* page = new QWidget;
    auto* column = columnOf(page);
    m_confirmTitle = label({}, "title", true);
    m_confirmLeft = new Message;
    column->addWidget(m_confirmTitle);
    for (const QString& each : m_words.effects) column->addWidget(new Message(Message::Kind::Info, each, page));
    column->addWidget(m_confirmLeft);
    m_typed = new QLineEdit;
    m_typed->setObjectName(u"typedLineEdit"_s);
    m_typedField = new Field(tr("To confirm, type the number of tenants that will be changed"), m_typed, {});
    m_typedField->setMaximumWidth(420);
    column->addWidget(m_typedField);
    column->addStretch(1);
    connect(m_typed, &QLineEdit::textChanged, this, &BulkDialog::refreshButtons);
    return page;
}

QWidget* BulkDialog::makeRunning()
{
    auto* page = new QWidget;
    auto* column = columnOf(page);
    m_runningTitle = label({}, "title");
    m_bar = new QProgressBar;
    m_bar->setMaximumWidth(480);
    m_bar->setAccessibleName(tr("Progress"));
    m_rate = label({}, "muted", true);
    m_rate->setObjectName(u"rateLabel"_s);
    for (QWidget* each : {static_cast<QWidget*>(m_runningTitle), static_cast<QWidget*>(m_bar), static_cast<QWidget*>(m_rate)})
        column->addWidget(each);
    column->addStretch(1);
    return page;
}

QWidget* BulkDialog::makeDone()
{
    auto* page = new QWidget;
    auto* column = columnOf(page);
    m_headline = label({}, "title", true);
    m_headline->setObjectName(u"resultHeadlineLabel"_s);
    m_doneProblem = new widgets::Notice;
    letGrow(m_doneProblem);
    m_doneProblem->hide();
    m_saved = new Message;
    column->addWidget(m_headline);
    column->addWidget(m_doneProblem);
    m_doneLists = makeLists(*column, "done");
    column->addWidget(label(tr("A double click on a tenant that was changed shows its entry in the audit log."), "caption", true));
    column->addWidget(m_saved);
    m_save = button(tr("Save the receipt…"), "saveReceiptPushButton", page);
    m_retry = button({}, "retryFailedPushButton", page);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::gap);
    buttons->addWidget(m_save);
    buttons->addWidget(m_retry);
    buttons->addStretch(1);
    column->addLayout(buttons);
    connect(m_save, &QPushButton::clicked, this, &BulkDialog::saveReceipt);
    connect(m_retry, &QPushButton::clicked, this, [this] {
        m_again = true;
        startPreview(m_runner.unfinished());
    });
    return page;
}

void BulkDialog::check()
{
    const QString reason = m_reason->toPlainText().trimmed();
    m_reasonField->setProblem(reason.isEmpty() ? tr("Give a reason: who reads the audit log later will look for it.")
                              : reason.toUtf8().size() > maxReasonBytes ? tr("A reason may have 500 bytes.")
                                                                        : QString());
    if (m_request.kind == Kind::Label) {
        const LabelEdits edits = readLabelEdits(m_set->toPlainText(), m_remove->toPlainText());
        m_setField->setProblem(!edits.setProblem.isEmpty()                        ? edits.setProblem
                               : edits.isEmpty() && edits.removeProblem.isEmpty() ? tr("Name a label to set or to remove.")
                                                                                  : QString());
        m_removeField->setProblem(edits.removeProblem);
        if (!m_set->toPlainText().isEmpty()) m_setField->touch();
        if (!m_remove->toPlainText().isEmpty()) m_removeField->touch();
    }
    if (!reason.isEmpty()) m_reasonField->touch();
}

client::BulkAct BulkDialog::act() const
{
    const std::string reason = m_reason->toPlainText().trimmed().toStdString();
    switch (m_request.kind) {
    case Kind::Suspend:
        return client::bulkAct([reason](const registry::Tenant& tenant) { return changeOf<lifecycle::SuspendTenant>(tenant, reason); },
                               [](const registry::Tenant& tenant) { return tenant.state == registry::State::Active; });
    case Kind::Resume:
        return client::bulkAct([reason](const registry::Tenant& tenant) { return changeOf<lifecycle::ResumeTenant>(tenant, reason); },
                               [](const registry::Tenant& tenant) { return tenant.state == registry::State::Suspended; });
    case Kind::Label: break;
    }
    const LabelEdits edits = readLabelEdits(m_set->toPlainText(), m_remove->toPlainText());
    return client::bulkAct(
        [reason, edits](const registry::Tenant& tenant) {
            auto op = changeOf<lifecycle::SetLabels>(tenant, reason);
            op.set = edits.set;
            op.remove = edits.remove;
            return op;
        },
        isManifestEditable);
}

bool BulkDialog::needsTyping() const { return m_services.connection.identity().environment == "production"_L1; }

void BulkDialog::startPreview(client::TenantSet tenants)
{
    m_problem->hide();
    m_saved->say(Message::Kind::Ok, {});
    m_began = m_services.clock.monotonic();
    m_model.clear(); // it shows what the runner forgets now
    m_runner.preview(act(), std::move(tenants));
}

void BulkDialog::goNext()
{
    if (step() == What) {
        for (Field* each : {m_setField, m_removeField, m_reasonField}) {
            if (!each) continue;
            each->reveal();
            if (!each->hasProblem()) continue;
            return each->editor()->setFocus(Qt::OtherFocusReason);
        }
        return startPreview(m_request.tenants);
    }
    if (step() == Preview) {
        m_typed->clear();
        return turn(Confirm);
    }
    if (step() == Confirm && nextButton().isEnabled()) {
        m_began = m_services.clock.monotonic();
        m_runner.run();
    }
}

void BulkDialog::goBack()
{
    if (m_runner.isBusy() || step() == Done) return;
    turn(step() == Confirm ? Preview : What);
}

void BulkDialog::goTo(int step)
{
    if (!m_runner.isBusy()) turn(Step(step));
}

void BulkDialog::reject()
{
    if (!m_runner.isBusy()) return WizardFrame::reject();
    m_runner.cancel();
    showProgress();
    refreshButtons();
}

void BulkDialog::follow()
{
    switch (m_runner.state()) {
    case State::Previewing:
        m_runningTitle->setText(tr("Planning each tenant; nothing is changed…"));
        m_slow.start();
        showProgress();
        break;
    case State::Running:
        m_runningTitle->setText(BulkWording::running(m_request.kind));
        m_slow.start();
        showProgress();
        break;
    case State::Previewed:
        m_slow.stop();
        showPreview();
        turn(Preview);
        break;
    case State::Finished:
        m_slow.stop();
        showDone();
        turn(Done);
        break;
    case State::Failed: {
        m_slow.stop();
        auto message = errorNotice(*m_runner.error());
        if (m_runner.error()->reason == "LIMIT_EXCEEDED")
            message = {widgets::Tone::Warning,
                       tr("These are too many tenants for one change"),
                       tr("A change may have %1 tenants, so that somebody can look at its preview. %2 are selected: narrow the filter and "
                          "change them in several parts.")
                           .arg(Format::count(BulkRunner::mostTenants), Format::count(m_runner.total())),
                       {}};
        else if (m_runner.error()->code == base::ErrorCode::Cancelled)
            message = {widgets::Tone::Accent, tr("The preview was cancelled"), tr("Nothing was changed."), {}};
        m_problem->show(message);
        turn(What);
        break;
    }
    case State::Idle: break;
    }
    tellTasks();
    refreshButtons();
}

void BulkDialog::tellTasks()
{
    if (!m_services.tasks) return;
    if (m_runner.isBusy()) {
        const bool running = m_runner.state() == State::Running;
        m_task = m_services.tasks->begin(this, running ? m_words.title : tr("Previewing a change to tenants"),
                                         tr("tenants", "what is counted"), [this] { reject(); });
        return;
    }
    if (!m_task) return;
    const auto& error = m_runner.error();
    const bool stopped = m_runner.isStopping() || (error && error->code == base::ErrorCode::Cancelled);
    m_services.tasks->end(std::exchange(m_task, 0),
                          stopped ? TaskList::State::Cancelled
                          : error ? TaskList::State::Failed
                                  : TaskList::State::Done,
                          error                                  ? errorText(*error).what
                          : m_runner.state() == State::Previewed ? m_summary->text()
                                                                 : m_headline->text());
}

double BulkDialog::rate() const
{
    const auto seconds = std::chrono::duration<double>(m_services.clock.monotonic() - m_began).count();
    return seconds > 0 ? double(m_runner.handled()) / seconds : 0;
}

void BulkDialog::showRunning()
{
    setSideVisible(false);
    turnTo(m_runner.state() == State::Running ? Confirm : Preview, m_runningPage);
    refreshButtons();
}

void BulkDialog::showProgress()
{
    const bool running = m_runner.state() == State::Running;
    const std::uint64_t all = running ? m_runner.toRun() : m_runner.total();
    m_bar->setRange(0, int(all)); // bounded by BulkRunner::mostTenants
    m_bar->setValue(int(m_runner.handled()));
    if (!m_runner.isBusy()) return;
    if (m_task) m_services.tasks->setProgress(m_task, {m_runner.handled(), all, quint64(rate())});
    if (m_runner.isStopping()) return m_rate->setText(tr("Stopping after those under way…"));
    if (all == 0) return m_rate->setText(tr("Reading the tenants…"));
    QString text = tr("%1 of %2 tenants, %3 a second.")
                       .arg(Format::count(m_runner.handled()), Format::count(all), Format::count(std::uint64_t(rate())));
    if (running && m_runner.count(Fate::Failed) > 0)
        text =
            tr("%1 %2 failed so far.", "a sentence on the progress, then a number").arg(text, Format::count(m_runner.count(Fate::Failed)));
    m_rate->setText(text);
}

void BulkDialog::showPreview()
{
    const auto ready = m_runner.count(Fate::Ready);
    const auto refused = m_runner.count(Fate::Refused);
    const auto others = m_runner.count(Fate::NotApplicable);
    m_summary->setText(
        tr("Of %1 tenants: %2 will be changed, %3 are refused, for %4 it does not apply. Nothing was changed yet.")
            .arg(Format::count(m_runner.items().size()), Format::count(ready), Format::count(refused), Format::count(others)));
    const bool gone = m_runner.gone() > 0;
    m_remark->say(gone || ready == 0 ? Message::Kind::Warning : Message::Kind::Info,
                  ready == 0 ? tr("There is nothing to do.")
                  : gone     ? tr("%1 of the selected tenants do not exist any more.").arg(Format::count(m_runner.gone()))
                  : m_again  ? tr("This is a second try of those that failed.")
                             : QString());
    showLists(m_previewLists);
    const auto& identity = m_services.connection.identity();
    m_confirmTitle->setText(tr("%1 on %2", "an act as on a button, and the name of a control plane")
                                .arg(BulkWording::act(m_request.kind, ready), identity.name));
    m_confirmLeft->say(Message::Kind::Plain, refused + others == 0
                                                 ? QString()
                                                 : tr("%1 other selected tenants stay as they are.").arg(Format::count(refused + others)));
    m_typedField->setVisible(needsTyping());
    m_typed->setPlaceholderText(QString::number(ready));
}

void BulkDialog::showDone()
{
    const auto failed = m_runner.count(Fate::Failed);
    const auto cancelled = m_runner.count(Fate::Cancelled);
    QStringList said{BulkWording::done(m_request.kind, m_runner.count(Fate::Done))};
    if (failed > 0) said << tr("%1 failed and were not changed.").arg(Format::count(failed));
    if (cancelled > 0) said << tr("%1 were not begun, because it was stopped.").arg(Format::count(cancelled));
    m_headline->setText(said.join(u' '));
    m_retry->setVisible(failed + cancelled > 0);
    m_retry->setText(tr("Try the other %1 again").arg(Format::count(failed + cancelled)));
    m_doneProblem->hide();
    showLists(m_doneLists);
}

void BulkDialog::saveReceipt()
{
    m_services.desktop.pickSaveFile(this, tr("Save the receipt"),
                                    u"receipt-%1.csv"_s.arg(models::toLocal(m_services.clock.now()).toString(u"yyyy-MM-dd-HHmm"_s)),
                                    tr("CSV (*.csv)"), [this](const QString& path) {
                                        client::saveFile(this, path, client::bulkCsv(m_runner.items()), [this, path](base::Status saved) {
                                            m_doneProblem->setVisible(!saved);
                                            if (!saved) m_doneProblem->show(errorNotice(saved.error()));
                                            m_saved->say(Message::Kind::Ok, saved ? tr("Saved as %1").arg(path) : QString());
                                        });
                                    });
}

void BulkDialog::turn(Step step)
{
    setSideVisible(step == What);
    for (int at = What; at <= Done; ++at) steps().setMark(at, at < step || step == Done ? StepList::Mark::Done : StepList::Mark::None);
    steps().setReachable(step != Done);
    turnTo(step);
    refreshButtons();
}

void BulkDialog::refreshButtons()
{
    const bool busy = m_runner.isBusy();
    closeButton().setText(step() == Done && !busy ? tr("Close") : busy ? tr("Stop") : tr("Cancel"));
    closeButton().setEnabled(!m_runner.isStopping() || !busy);
    backButton().setVisible(!busy && (step() == Preview || step() == Confirm));
    nextButton().setVisible(!busy && step() != Done);
    if (step() == What) {
        setNext(tr("Next: the preview"));
        nextButton().setEnabled(true);
    } else if (step() == Preview) {
        setNext(tr("Next: confirm"));
        nextButton().setEnabled(m_runner.state() == State::Previewed && m_runner.count(Fate::Ready) > 0);
    } else if (step() == Confirm) {
        const auto ready = m_runner.count(Fate::Ready);
        setNext(BulkWording::act(m_request.kind, ready), m_words.destructive);
        nextButton().setEnabled(m_runner.state() == State::Previewed &&
                                (!needsTyping() || m_typed->text().trimmed() == QString::number(ready)));
    }
}

} // namespace reeve::ui
