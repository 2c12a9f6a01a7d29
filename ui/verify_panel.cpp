// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/verify_panel.h"

#include "core/base/codec.h"
#include "models/format.h"
#include "ui/desktop.h"
#include "ui/look.h"
#include "ui/save_file.h"
#include "ui/settings.h"
#include "ui/short_area.h"
#include "ui/task_list.h"
#include "ui/theme.h"
#include "widgets/elided_label.h"
#include "widgets/flow_layout.h"
#include "widgets/icon_label.h"
#include "widgets/notice.h"

#include <QAccessible>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace reeve::ui {

using models::Format;
using models::toQt;
using widgets::Tone;

namespace {
constexpr int pollMilliseconds = 250;
constexpr int mostHeight = 220;           // of the sentences, before they scroll
constexpr std::size_t mostFindings = 100; // on the screen; a saved report has all
constexpr const char* folderKey = "audit/reportFolder";
} // namespace

VerifyPanel::VerifyPanel(Context& context, QWidget* parent)
    : QFrame(parent),
      m_context(context),
      m_icon(new widgets::IconLabel({})),
      m_title(new QLabel),
      m_caption(new widgets::ElidedLabel(u"verifyCaptionLabel"_s)),
      m_progress(new QProgressBar),
      m_sentences(new QVBoxLayout),
      m_problem(new widgets::Notice),
      m_saveNotice(new widgets::Notice),
      m_cancel(new QPushButton(tr("Cancel verification"))),
      m_copy(new QPushButton(Theme::icon(u"copy"_s), tr("Copy as text"))),
      m_save(new QPushButton(Theme::icon(u"export"_s), tr("Save report…"))),
      m_openSaved(m_saveNotice->addButton(tr("Open report"))),
      m_close(new QToolButton)
{
    setObjectName(u"verifyPanel"_s);
    setAccessibleName(tr("Verification"));
    setProperty("surface", u"panel"_s);
    m_title->setObjectName(u"verifyTitleLabel"_s);
    m_title->setProperty("role", u"heading"_s);
    m_caption->setProperty("role", u"caption"_s);
    m_caption->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_progress->setObjectName(u"verifyProgressBar"_s);
    m_progress->setAccessibleName(tr("Progress of the verification"));
    m_progress->setTextVisible(false);
    m_cancel->setObjectName(u"cancelVerifyPushButton"_s);
    m_copy->setObjectName(u"copyReportPushButton"_s);
    m_save->setObjectName(u"saveReportPushButton"_s);
    m_openSaved->setObjectName(u"openReportPushButton"_s);
    m_close->setObjectName(u"closeVerifyToolButton"_s);
    m_close->setIcon(Theme::icon(u"cross"_s, Tone::Muted));
    m_close->setAccessibleName(tr("Close the report"));
    m_close->setToolTip(m_close->accessibleName());
    m_problem->setObjectName(u"verifyProblemNotice"_s);
    m_problem->setRetryVisible(true);
    m_saveNotice->setObjectName(u"saveReportNotice"_s);
    m_saveNotice->hide();
    connect(m_cancel, &QPushButton::clicked, this, &VerifyPanel::cancel);
    connect(m_copy, &QPushButton::clicked, this, &VerifyPanel::copyReport);
    connect(m_save, &QPushButton::clicked, this, &VerifyPanel::saveReport);
    connect(m_openSaved, &QPushButton::clicked, this, [this] { m_context.desktop.openUrl(QUrl::fromLocalFile(m_saved)); });
    connect(m_close, &QToolButton::clicked, this, &VerifyPanel::close);
    connect(m_problem, &widgets::Notice::retryRequested, this, &VerifyPanel::start);
    connect(m_saveNotice, &widgets::Notice::retryRequested, this, &VerifyPanel::saveReport);
    for (widgets::Notice* each : {m_problem, m_saveNotice})
        connect(each, &widgets::Notice::copyRequested, this, [this](const QString& text) { m_context.desktop.copy(text); });

    auto* head = new QHBoxLayout;
    head->setSpacing(Theme::gap);
    head->addWidget(m_icon);
    head->addWidget(m_title);
    head->addWidget(m_caption, 1);
    auto* tools = new widgets::FlowLayout(nullptr, Theme::gap);
    for (QWidget* each : {m_cancel, m_copy, m_save}) tools->addWidget(each);
    head->addLayout(tools);
    head->addWidget(m_close, 0, Qt::AlignTop);
    auto* sentences = new QWidget;
    m_sentences->setContentsMargins(0, 0, 8, 0);
    m_sentences->setSpacing(4);
    sentences->setLayout(m_sentences);
    m_area = new ShortArea(sentences, mostHeight);
    m_area->setObjectName(u"verifyScrollArea"_s);
    m_area->setAccessibleName(tr("What the verification found"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::wideGap, 8, 8, 12);
    column->setSpacing(Theme::gap);
    column->addLayout(head);
    column->addWidget(m_progress);
    column->addWidget(m_area);
    column->addWidget(m_problem);
    column->addWidget(m_saveNotice);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pollMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &VerifyPanel::poll);
    hide();
}

QString VerifyPanel::settingsKey() const
{
    return u"planes/%1/checkpoint"_s.arg(QString(m_context.connection.identity().fingerprint).replace(u':', u'-'));
}

void VerifyPanel::setRunning(bool running)
{
    m_running = running;
    m_progress->setVisible(running);
    m_cancel->setVisible(running);
    m_cancel->setEnabled(true);
    m_close->setVisible(!running);
    m_area->setVisible(!running && m_report);
    m_copy->setVisible(!running && m_report);
    m_save->setVisible(!running && m_report);
    Q_EMIT runningChanged(running);
}

void VerifyPanel::clearReport()
{
    m_report.reset();
    m_problem->hide();
    m_saveNotice->hide();
    while (QLayoutItem* item = m_sentences->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void VerifyPanel::start()
{
    if (m_running) return;
    clearReport();
    m_operationId.clear();
    m_icon->setIcon(u"shield"_s, Tone::Muted);
    m_title->setText(tr("Verifying the audit log…"));
    m_caption->clear();
    m_progress->setRange(0, 0);
    setRunning(true);
    m_task = m_context.tasks.begin(this, tr("Verifying the audit log"), tr("entries", "what is counted"), [this] { cancel(); });
    show();
    control::VerifyAudit question;
    const QString kept = m_context.settings.value(settingsKey()).toString();
    if (!kept.isEmpty()) question.checkpoint = kept.toStdString();
    m_call = m_context.connection.call(this, std::move(question),
                                       [this, generation = ++m_generation](base::Result<control::Operation> operation) {
                                           if (generation == m_generation) take(std::move(operation));
                                       });
}

void VerifyPanel::cancel()
{
    if (!m_running || m_operationId.empty()) return;
    m_cancel->setEnabled(false);
    m_cancelCall = m_context.connection.commit(this, control::CancelOperation{m_operationId}, {},
                                               [this, generation = m_generation](base::Result<base::Outcome<control::Operation>> outcome) {
                                                   if (outcome || generation != m_generation || !m_running)
                                                       return; // the next look shows that it has stopped
                                                   m_cancel->setEnabled(true);
                                                   m_problem->show(
                                                       problem(tr("The verification goes on: it could not be cancelled"), outcome.error()));
                                               });
}

void VerifyPanel::poll()
{
    m_call = m_context.connection.call(this, control::GetOperation{m_operationId},
                                       [this, generation = m_generation](base::Result<control::Operation> operation) {
                                           if (generation == m_generation) take(std::move(operation));
                                       });
}

void VerifyPanel::fail(const base::Error& error)
{
    m_icon->setIcon(u"warning"_s, Tone::Warning);
    m_title->setText(tr("Not verified"));
    m_caption->clear();
    m_problem->show(problem(error.code == base::ErrorCode::Cancelled ? tr("The verification was cancelled; nothing is proven")
                                                                     : tr("The verification could not be finished; nothing is proven"),
                            error));
    setRunning(false);
    const bool cancelled = error.code == base::ErrorCode::Cancelled;
    m_context.tasks.end(m_task, cancelled ? TaskList::State::Cancelled : TaskList::State::Failed,
                        cancelled ? tr("Nothing is proven.") : m_problem->message().text.section(u'\n', 0, 0));
}

void VerifyPanel::showProgress(const control::Progress& progress)
{
    m_progress->setRange(0, int(progress.total ? 1000 : 0));
    if (progress.total) m_progress->setValue(int(progress.done * 1000 / progress.total));
    const QString done = progress.total ? tr("%1 of %Ln entries", nullptr, int(progress.total)).arg(Format::count(progress.done))
                                        : tr("%Ln entries", nullptr, int(progress.done));
    m_caption->setText(progress.rate ? tr("%1, %2 a second").arg(done, Format::count(progress.rate)) : done);
    m_context.tasks.setProgress(m_task, {progress.done, progress.total, progress.rate});
}

void VerifyPanel::take(base::Result<control::Operation> operation)
{
    if (!operation) return fail(operation.error());
    if (operation->error) return fail(*operation->error);
    m_operationId = operation->id;
    if (!operation->done) {
        showProgress(operation->progress);
        m_pause.start();
        return;
    }
    auto report = base::fromJson<audit::VerifyReport>(operation->result);
    if (!report) return fail(report.error());
    readCheckpoint(*operation, std::move(*report));
}

/// The report shows the signed note itself; the plane tells only its newest, which is the one that was verified while nothing was added.
void VerifyPanel::readCheckpoint(const control::Operation& operation, audit::VerifyReport report)
{
    const bool offline = m_context.connection.source() == client::Source::Offline;
    m_reportContext = {m_context.connection.identity(),
                       m_bundle,
                       toQt(operation.actor),
                       operation.updatedAt,
                       u"Reeve %1"_s.arg(QStringLiteral(REEVE_VERSION)),
                       {}};
    if (offline && !report.origin.empty()) m_reportContext.plane.name = toQt(report.origin);
    m_call = m_context.connection.call(
        this, control::GetSystemInfo{},
        [this, offline, report = std::move(report), generation = m_generation](base::Result<control::GetSystemInfo::Info> info) {
            if (generation != m_generation) return;
            const QString note = info ? toQt(info->checkpoint) : QString();
            if (note.section(u'\n', 1, 1) == QString::number(report.size)) m_reportContext.checkpoint = note;
            m_report = report;
            showReport();
            setRunning(false);
            m_context.tasks.end(m_task, report.verdict == audit::Verdict::proven ? TaskList::State::Done : TaskList::State::Failed,
                                tr("%1, %Ln entries", "a verdict", int(report.size)).arg(m_title->text()));
            if (!offline && report.verdict == audit::Verdict::proven && !m_reportContext.checkpoint.isEmpty())
                m_context.settings.setValue(settingsKey(), m_reportContext.checkpoint);
        });
}

void VerifyPanel::addSentence(const QString& icon, Tone tone, const QString& text)
{
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::gap);
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(new widgets::IconLabel(icon, tone), 0, Qt::AlignTop);
    row->addWidget(label, 1);
    m_sentences->addWidget(line);
}

void VerifyPanel::showFindings(const audit::VerifyReport& report)
{
    for (std::size_t at = 0; at < std::min(report.findings.size(), mostFindings); ++at) {
        const auto& finding = report.findings[at];
        const bool broken = finding.kind.starts_with("BROKEN");
        const bool unchecked = finding.kind.starts_with("NOT_CHECKED");
        addSentence(broken      ? u"cross"_s
                    : unchecked ? u"warning"_s
                                : u"info"_s,
                    broken      ? Tone::Danger
                    : unchecked ? Tone::Warning
                                : Tone::Muted,
                    toQt(finding.message));
    }
    if (report.findings.size() > mostFindings)
        addSentence(u"info"_s, Tone::Muted,
                    tr("%n more findings are in the report; save it to read them.", nullptr, int(report.findings.size() - mostFindings)));
}

void VerifyPanel::showReport()
{
    const audit::VerifyReport& report = *m_report;
    switch (report.verdict) {
    case audit::Verdict::proven: m_icon->setIcon(u"shield"_s, Tone::Ok); break;
    case audit::Verdict::broken: m_icon->setIcon(u"error"_s, Tone::Danger); break;
    case audit::Verdict::unchecked: m_icon->setIcon(u"warning"_s, Tone::Warning); break;
    }
    m_title->setText(verdictWord(report.verdict));
    QStringList parts{tr("%Ln entries", nullptr, int(report.size)), Format::bytes(report.bytes)};
    if (report.duration > 0) parts << tr("in %1", "a duration").arg(Format::duration(std::chrono::microseconds(report.duration)));
    parts << tr("root %1", "a hash").arg(toQt(report.rootHash).left(16));
    m_caption->setText(parts.join(u" · "_s));
    m_caption->setToolTip(toQt(report.rootHash));
    showFindings(report);
    for (const auto& sentence : report.proven) addSentence(u"check"_s, Tone::Ok, toQt(sentence));
    for (const auto& sentence : report.notProven) addSentence(u"minus"_s, Tone::Muted, toQt(sentence));
    setAccessibleDescription(u"%1. %2"_s.arg(m_title->text(), verdictSentence(report.verdict)));
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void VerifyPanel::copyReport()
{
    if (m_report) m_context.desktop.copy(reportText(*m_report, m_reportContext));
}

void VerifyPanel::saveReport()
{
    if (!m_report) return;
    QString proposed = reportName(m_reportContext) + u".html"_s;
    if (const QString folder = m_context.settings.value(folderKey).toString(); !folder.isEmpty()) proposed = folder + u'/' + proposed;
    m_context.desktop.pickSaveFile(this, tr("Save the verification report"), proposed,
                                   tr("Web page (*.html);;PDF document (*.pdf);;Plain text (*.txt)"),
                                   [this](const QString& path) { save(path); });
}

void VerifyPanel::save(const QString& path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    const bool isHtml = suffix == "html"_L1 || suffix == "htm"_L1;
    if (!isHtml && suffix != "pdf"_L1 && suffix != "txt"_L1) {
        m_openSaved->hide();
        m_saveNotice->setRetryVisible(true);
        m_saveNotice->show({Tone::Danger,
                            tr("The report was not saved"),
                            tr("“%1” says no format. Choose a name that ends in .html, .pdf or .txt.").arg(QFileInfo(path).fileName()),
                            {}});
        return;
    }
    m_save->setEnabled(false);
    const auto make = [suffix, isHtml, report = *m_report, context = m_reportContext]() -> QByteArray {
        if (suffix == "pdf"_L1) return reportPdf(report, context);
        return isHtml ? reportHtml(report, context).toUtf8() : reportText(report, context).toUtf8();
    };
    saveFile(this, path, make, [this, path](const base::Status& status) {
        m_save->setEnabled(true);
        m_openSaved->setVisible(status.ok());
        m_saveNotice->setRetryVisible(!status);
        if (!status) return m_saveNotice->show(problem(tr("The report was not saved"), status.error()));
        m_saved = path;
        m_context.settings.setValue(folderKey, QFileInfo(path).absolutePath());
        m_saveNotice->show({Tone::Ok, tr("The report was saved"), path, {}});
    });
}

void VerifyPanel::close()
{
    m_call.cancel();
    ++m_generation;
    m_pause.stop();
    if (m_running) setRunning(false);
    m_context.tasks.end(m_task, TaskList::State::Cancelled, tr("Nothing is proven."));
    hide();
}

} // namespace reeve::ui
