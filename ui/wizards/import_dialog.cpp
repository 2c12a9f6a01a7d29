// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/import_dialog.h"

#include "models/format.h"
#include "ui/error_text.h"
#include "ui/task_list.h"
#include "ui/theme.h"
#include "ui/wizards/findings_panel.h"
#include "widgets/id_label.h"
#include "widgets/key_value_grid.h"
#include "widgets/notice.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>
#include <utility>

using namespace Qt::StringLiterals;

namespace reeve::ui {

using models::Format;
using models::ImportJob;
using models::toQt;
using State = ImportJob::State;

namespace {

constexpr std::chrono::milliseconds progressAfter{150};

QVBoxLayout* columnOf(QWidget* page)
{
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    return column;
}

QString countsText(const lifecycle::ImportManifests::Report& report)
{
    return ImportDialog::tr("%1 created, %2 updated, %3 unchanged, %4 refused", "numbers of documents")
        .arg(Format::count(report.created), Format::count(report.updated), Format::count(report.unchanged), Format::count(report.refused));
}

} // namespace

ImportDialog::ImportDialog(WizardServices services, const QStringList& paths, QWidget* parent)
    : WizardFrame(services.connection.identity(), parent),
      m_services(std::move(services)),
      m_job(m_services.connection, m_services.clock),
      m_word(m_services.connection.identity().environment == "production"_L1 ? m_services.connection.identity().name : QString{})
{
    setObjectName(u"importDialog"_s);
    setHelp(u"import"_s, {u"files"_s, u"check"_s, u"run"_s});
    setTitle(tr("Import manifests"));
    setSide(makeSide());
    addStep(tr("Choose files"), makeChoosePage());
    addStep(tr("Check and confirm"), makeReportPage());
    m_runningPage = addPage(makeRunningPage());
    addStep(tr("Done"), makeResultPage());
    m_slow.setSingleShot(true);
    m_slow.setInterval(progressAfter);
    connect(&m_slow, &QTimer::timeout, this, &ImportDialog::showRunning);
    connect(&m_job, &ImportJob::stateChanged, this, &ImportDialog::follow);
    connect(&m_job, &ImportJob::progressed, this, &ImportDialog::showProgress);
    for (auto* notice : {m_notice, m_resultNotice})
        connect(notice, &widgets::Notice::copyRequested, this, [this](const QString& text) { m_services.desktop.copy(text); });
    for (auto* panel : {m_reportFindings, m_resultFindings})
        connect(panel, &FindingsPanel::copyRequested, this, [this](const QString& text) { m_services.desktop.copy(text); });
    choose(paths);
    turn(Choose);
}

QWidget* ImportDialog::makeSide()
{
    auto* side = new QWidget;
    auto* column = columnOf(side);
    column->setSpacing(8);
    column->addWidget(label(tr("What this will do"), "heading"));
    column->addWidget(label(tr("First everything is read and checked. Nothing is stored, and you see a report."), nullptr, true));
    column->addWidget(label(tr("Then, when you say so, good documents are stored, each with its own audit entry. Bad ones store nothing."),
                            nullptr, true));
    column->addWidget(label(tr("A document that says what is stored already makes no new version. A file that is absent changes nothing."),
                            nullptr, true));
    column->addWidget(label(tr("New tenants are drafts unless you let them be activated."), "muted", true));
    column->addStretch(1);
    return side;
}

QWidget* ImportDialog::makeChoosePage()
{
    auto* page = new QWidget;
    auto* column = columnOf(page);
    column->addWidget(label(tr("Folders are searched for *.yaml, *.yml and *.json, with everything below them."), "muted", true));
    auto* row = new QHBoxLayout;
    row->setSpacing(Theme::gap);
    auto* folder = button(tr("Choose folder…"), "chooseFolderPushButton", page);
    folder->setIcon(Theme::icon(u"folder-open"_s));
    auto* files = button(tr("Choose files…"), "chooseFilesPushButton", page);
    files->setIcon(Theme::icon(u"file"_s));
    row->addWidget(folder);
    row->addWidget(files);
    row->addStretch();
    column->addLayout(row);
    m_chosen = label({}, nullptr, true);
    m_chosen->setObjectName(u"chosenLabel"_s);
    QWidget* frame = nullptr;
    panel(page, &frame)->addWidget(m_chosen);
    column->addWidget(frame);
    m_activate = new QCheckBox(tr("Activate new tenants, if the gates allow it"));
    m_activate->setObjectName(u"activateCheckBox"_s);
    column->addWidget(m_activate);
    column->addStretch(1);
    connect(folder, &QPushButton::clicked, this,
            [this] { m_services.desktop.pickFolder(this, tr("Import from a folder"), [this](const QString& path) { choose({path}); }); });
    connect(files, &QPushButton::clicked, this, [this] {
        m_services.desktop.pickFiles(this, tr("Import files"), tr("Manifests (*.yaml *.yml *.json)"),
                                     [this](const QStringList& chosen) { choose(chosen); });
    });
    connect(m_activate, &QCheckBox::clicked, &m_job, &ImportJob::setActivate);
    return page;
}

QWidget* ImportDialog::makeReportPage()
{
    auto* page = new QWidget;
    auto* column = columnOf(page);
    m_summary = new Message;
    m_refused = new Message;
    m_notice = new widgets::Notice;
    m_reportFindings = new FindingsPanel(m_job.findings());
    m_typed = new QLineEdit;
    m_typed->setObjectName(u"typedLineEdit"_s);
    m_typed->setPlaceholderText(m_word);
    m_typedField = new Field(tr("To confirm, type the name of this control plane"), m_typed, {});
    m_typedField->setMaximumWidth(420);
    for (QWidget* each : {static_cast<QWidget*>(m_notice), static_cast<QWidget*>(m_summary), static_cast<QWidget*>(m_refused)}) {
        column->addWidget(each);
        each->hide();
    }
    column->addWidget(m_reportFindings, 1);
    column->addWidget(m_typedField);
    column->addStretch(0);
    connect(m_typed, &QLineEdit::textChanged, this, &ImportDialog::refreshButtons);
    return page;
}

QWidget* ImportDialog::makeRunningPage()
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

QWidget* ImportDialog::makeResultPage()
{
    auto* page = new QWidget;
    auto* column = columnOf(page);
    m_headline = label({}, "title", true);
    m_headline->setObjectName(u"resultHeadlineLabel"_s);
    m_resultNotice = new widgets::Notice;
    m_resultNotice->hide();
    m_facts = new widgets::KeyValueGrid;
    m_facts->setKeyWidth(110);
    QWidget* frame = nullptr;
    panel(page, &frame)->addWidget(m_facts);
    m_resultFindings = new FindingsPanel(m_job.findings());
    column->addWidget(m_headline);
    column->addWidget(m_resultNotice);
    column->addWidget(frame);
    column->addWidget(m_resultFindings, 1);
    column->addStretch(0);
    return page;
}

void ImportDialog::choose(const QStringList& paths)
{
    m_job.choose(paths);
    const auto more = paths.size() - 8;
    auto shown = paths.mid(0, 8);
    if (more > 0) shown.append(tr("and %1 more", "a number of files").arg(Format::count(std::uint64_t(more))));
    m_chosen->setText(paths.isEmpty() ? tr("Nothing is chosen yet.") : shown.join(u'\n'));
    setRole(m_chosen, paths.isEmpty() ? "muted" : "code");
    m_chosen->setFont(paths.isEmpty() ? Theme::body() : Theme::fixed());
    refreshButtons();
    if (!paths.isEmpty()) nextButton().setFocus(Qt::OtherFocusReason);
}

bool ImportDialog::isRunning() const { return m_job.state() == State::Checking || m_job.state() == State::Importing; }

void ImportDialog::goBack()
{
    if (step() == Report && !isRunning()) turn(Choose);
}

void ImportDialog::goTo(int) { goBack(); }

void ImportDialog::goNext()
{
    if (step() == Result) {
        Q_EMIT showTenants();
        return accept();
    }
    if (step() == Choose) {
        if (m_job.state() == State::Checked) return turn(Report); // of exactly this choice
        if (m_job.mayCheck()) m_job.check();
    } else if (m_job.mayImport() && m_typed->text() == m_word) m_job.import();
}

void ImportDialog::reject()
{
    if (!isRunning()) return WizardFrame::reject();
    m_stopping = true;
    m_job.cancel();
    showProgress();
    refreshButtons();
}

void ImportDialog::turn(Step step)
{
    setSideVisible(step == Choose);
    steps().setMark(Choose, step > Choose ? StepList::Mark::Done : StepList::Mark::None);
    steps().setMark(Report, step > Report ? StepList::Mark::Done : StepList::Mark::None);
    steps().setReachable(step != Result);
    turnTo(step);
    refreshButtons();
}

void ImportDialog::follow()
{
    if (isRunning()) {
        m_stopping = false;
        m_runningTitle->setText(m_job.state() == State::Checking ? tr("Checking…") : tr("Importing…"));
        showProgress();
        m_slow.start();
    } else m_slow.stop();
    tellTasks();
    const bool failed = m_job.state() == State::Failed;
    if (m_job.state() == State::Checked || (failed && m_job.wasDryRun())) {
        showReport();
        turn(Report);
    } else if (m_job.state() == State::Done || failed) {
        showResult();
        turn(Result);
    }
    refreshButtons();
}

void ImportDialog::tellTasks()
{
    if (!m_services.tasks) return;
    if (isRunning()) {
        const bool dry = m_job.state() == State::Checking;
        m_task = m_services.tasks->begin(this, dry ? tr("Checking manifests") : tr("Importing manifests"), tr("files", "what is counted"),
                                         [this] { reject(); });
        return;
    }
    if (!m_task) return;
    const auto& outcome = m_job.outcome();
    const bool cancelled = outcome.error && outcome.error->code == base::ErrorCode::Cancelled;
    m_services.tasks->end(std::exchange(m_task, 0),
                          cancelled       ? TaskList::State::Cancelled
                          : outcome.error ? TaskList::State::Failed
                                          : TaskList::State::Done,
                          outcome.error && !cancelled ? errorText(*outcome.error).what : countsText(outcome.report));
}

void ImportDialog::showRunning()
{
    setSideVisible(false);
    turnTo(Report, m_runningPage);
}

void ImportDialog::showProgress()
{
    const auto& progress = m_job.progress();
    m_bar->setRange(0, int(std::min<quint64>(progress.filesInAll, 1'000'000'000)));
    m_bar->setValue(int(std::min<quint64>(progress.filesSent, 1'000'000'000)));
    if (m_task && isRunning())
        m_services.tasks->setProgress(m_task, {progress.filesSent, progress.filesInAll, quint64(m_job.filesPerSecond())});
    if (m_stopping) return m_rate->setText(tr("Stopping after the files under way…"));
    if (progress.filesInAll == 0) return m_rate->setText(tr("Looking for files…"));
    m_rate->setText(
        tr("%1 of %Ln files, %2 a second. So far %3 created, %4 updated, %5 unchanged, %6 refused.", nullptr, int(progress.filesInAll))
            .arg(Format::count(progress.filesSent), Format::count(std::uint64_t(m_job.filesPerSecond())), Format::count(progress.created),
                 Format::count(progress.updated), Format::count(progress.unchanged), Format::count(progress.refused)));
}

void ImportDialog::showReport()
{
    const auto& outcome = m_job.outcome();
    const auto& report = outcome.report;
    m_notice->setVisible(outcome.error.has_value());
    m_summary->setVisible(!outcome.error);
    if (outcome.error) m_notice->show(errorNotice(*outcome.error));
    else
        m_summary->say(report.created + report.updated > 0 ? Message::Kind::Ok : Message::Kind::Info,
                       tr("Of the documents in %Ln files: %1 would be created, %2 updated, %3 unchanged, %4 refused. Nothing was stored.",
                          nullptr, int(outcome.files))
                           .arg(Format::count(report.created), Format::count(report.updated), Format::count(report.unchanged),
                                Format::count(report.refused)));
    m_refused->say(Message::Kind::Warning,
                   report.refused == 0 || outcome.error
                       ? QString{}
                       : tr("The refused documents would not be stored. You can import the others now and these later."));
    m_reportFindings->setVisible(!report.errors.empty());
    m_typedField->setVisible(!m_word.isEmpty() && m_job.mayImport());
    m_typed->clear();
}

void ImportDialog::showResult()
{
    const auto& outcome = m_job.outcome();
    const auto& report = outcome.report;
    m_headline->setText(outcome.error        ? tr("The import stopped early.")
                        : report.refused > 0 ? tr("Imported, with refusals.")
                                             : tr("Imported."));
    m_resultNotice->setVisible(outcome.error.has_value());
    if (outcome.error) m_resultNotice->show(errorNotice(*outcome.error));
    m_facts->clear();
    m_facts->addText(tr("Documents"), countsText(report));
    m_facts->addText(tr("Files"), Format::count(outcome.files));
    m_facts->addText(tr("Took"), Format::duration(m_job.duration()));
    auto* id = new widgets::IdLabel(tr("import"));
    id->setText(toQt(report.importId));
    connect(id, &widgets::IdLabel::copyRequested, this, [this](const QString& text) { m_services.desktop.copy(text); });
    m_facts->addWidget(tr("Import"), id);
    m_resultFindings->setVisible(!report.errors.empty());
}

void ImportDialog::refreshButtons()
{
    const bool running = isRunning();
    closeButton().setText(step() == Result ? tr("Close") : running ? tr("Stop") : tr("Cancel"));
    closeButton().setEnabled(!(running && m_stopping));
    backButton().setVisible(step() == Report && !running);
    nextButton().setVisible(!running);
    if (step() == Choose) {
        setNext(m_job.state() == State::Checked ? tr("Next: the report") : tr("Check, storing nothing"));
        nextButton().setEnabled(m_job.mayCheck());
    } else if (step() == Report) {
        const auto& report = m_job.outcome().report;
        const auto documents = report.created + report.updated;
        setNext(tr("Import %Ln documents", nullptr, int(documents)));
        nextButton().setEnabled(m_job.mayImport() && m_typed->text() == m_word);
    } else {
        setNext(tr("Show the tenants"));
        nextButton().setEnabled(true);
    }
}

} // namespace reeve::ui
