// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/verify_panel.h"

#include "core/base/codec.h"
#include "models/format.h"
#include "ui/desktop.h"
#include "ui/look.h"
#include "ui/task_list.h"
#include "ui/theme.h"
#include "widgets/icon_label.h"
#include "widgets/notice.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace reeve::ui {

using models::Format;
using models::toQt;
using widgets::Tone;

namespace {
constexpr int pollMilliseconds = 250;
}

VerifyPanel::VerifyPanel(Context& context, QWidget* parent)
    : QFrame(parent),
      m_context(context),
      m_icon(new widgets::IconLabel({})),
      m_title(new QLabel),
      m_caption(new QLabel),
      m_progress(new QProgressBar),
      m_sentences(new QVBoxLayout),
      m_problem(new widgets::Notice),
      m_copy(new QPushButton(Theme::icon(u"copy"_s), tr("Copy report")))
{
    setObjectName(u"verifyPanel"_s);
    setAccessibleName(tr("Verification"));
    setProperty("surface", u"panel"_s);
    m_title->setObjectName(u"verifyTitleLabel"_s);
    m_title->setProperty("role", u"heading"_s);
    m_caption->setObjectName(u"verifyCaptionLabel"_s);
    m_caption->setProperty("role", u"caption"_s);
    m_caption->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_progress->setObjectName(u"verifyProgressBar"_s);
    m_progress->setAccessibleName(tr("Progress of the verification"));
    m_progress->setTextVisible(false);
    m_copy->setObjectName(u"copyReportPushButton"_s);
    connect(m_copy, &QPushButton::clicked, this, [this] { m_context.desktop.copy(m_reportText); });
    m_problem->setObjectName(u"verifyProblemNotice"_s);
    m_problem->setRetryVisible(true);
    connect(m_problem, &widgets::Notice::retryRequested, this, &VerifyPanel::start);
    connect(m_problem, &widgets::Notice::copyRequested, this, [this](const QString& text) { m_context.desktop.copy(text); });
    auto* close = new QToolButton;
    close->setObjectName(u"closeVerifyToolButton"_s);
    close->setIcon(Theme::icon(u"cross"_s, Tone::Muted));
    close->setAccessibleName(tr("Close the report"));
    close->setToolTip(close->accessibleName());
    connect(close, &QToolButton::clicked, this, &VerifyPanel::close);
    auto* head = new QHBoxLayout;
    head->setSpacing(Theme::gap);
    head->addWidget(m_icon);
    head->addWidget(m_title);
    head->addWidget(m_caption, 1);
    head->addWidget(m_copy);
    head->addWidget(close);
    m_sentences->setSpacing(4);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::wideGap, 8, 8, 12);
    column->setSpacing(Theme::gap);
    column->addLayout(head);
    column->addWidget(m_progress);
    column->addLayout(m_sentences);
    column->addWidget(m_problem);
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
    m_copy->setVisible(!running && !m_reportText.isEmpty());
    Q_EMIT runningChanged(running);
}

void VerifyPanel::start()
{
    if (m_running) return;
    m_reportText.clear();
    while (QLayoutItem* item = m_sentences->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_problem->hide();
    m_icon->setIcon(u"shield"_s, Tone::Muted);
    m_title->setText(tr("Verifying the audit log…"));
    m_caption->clear();
    m_progress->setRange(0, 0);
    setRunning(true);
    m_task = m_context.tasks.begin(this, tr("Verifying the audit log"), tr("entries", "what is counted"), [this] { close(); });
    show();
    control::VerifyAudit question;
    const QString kept = m_context.settings.value(settingsKey()).toString();
    if (!kept.isEmpty()) question.checkpoint = kept.toStdString();
    m_call = m_context.connection.call(this, std::move(question),
                                       [this, generation = ++m_generation](base::Result<control::Operation> operation) {
                                           if (generation == m_generation) take(std::move(operation));
                                       });
}

void VerifyPanel::poll()
{
    m_call = m_context.connection.call(this, control::GetOperation{m_operationId},
                                       [this, generation = m_generation](base::Result<control::Operation> operation) {
                                           if (generation == m_generation) take(std::move(operation));
                                       });
}

void VerifyPanel::take(base::Result<control::Operation> operation)
{
    const auto fail = [this](const base::Error& error) {
        m_icon->setIcon(u"warning"_s, Tone::Warning);
        m_title->setText(tr("Not verified"));
        m_caption->clear();
        m_problem->show(problem(tr("The verification could not be finished; nothing is proven"), error));
        setRunning(false);
        m_context.tasks.end(m_task, TaskList::State::Failed, m_problem->message().text.section(u'\n', 0, 0));
    };
    if (!operation) return fail(operation.error());
    if (operation->error) return fail(*operation->error);
    m_operationId = operation->id;
    if (!operation->done) {
        const auto& progress = operation->progress;
        m_progress->setRange(0, int(progress.total ? 1000 : 0));
        if (progress.total) m_progress->setValue(int(progress.done * 1000 / progress.total));
        const QString done = progress.total ? tr("%1 of %2 entries").arg(Format::count(progress.done), Format::count(progress.total))
                                            : tr("%1 entries").arg(Format::count(progress.done));
        m_caption->setText(progress.rate ? tr("%1, %2 a second").arg(done, Format::count(progress.rate)) : done);
        m_context.tasks.setProgress(m_task, {progress.done, progress.total, progress.rate});
        m_pause.start();
        return;
    }
    auto report = base::fromJson<audit::VerifyReport>(operation->result);
    if (!report) return fail(report.error());
    showReport(*report);
    setRunning(false);
    m_context.tasks.end(m_task, report->verdict == audit::Verdict::proven ? TaskList::State::Done : TaskList::State::Failed,
                        tr("%1, %2 entries", "a verdict").arg(m_title->text(), Format::count(report->size)));
    if (report->verdict == audit::Verdict::proven) keepCheckpoint();
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

void VerifyPanel::showReport(const audit::VerifyReport& report)
{
    switch (report.verdict) {
    case audit::Verdict::proven:
        m_icon->setIcon(u"shield"_s, Tone::Ok);
        m_title->setText(tr("Proven"));
        break;
    case audit::Verdict::broken:
        m_icon->setIcon(u"error"_s, Tone::Danger);
        m_title->setText(tr("Broken"));
        break;
    case audit::Verdict::unchecked:
        m_icon->setIcon(u"warning"_s, Tone::Warning);
        m_title->setText(tr("Could not be checked"));
        break;
    }
    QStringList parts{tr("%1 entries").arg(Format::count(report.size)), Format::bytes(report.bytes)};
    if (report.duration > 0) parts << tr("in %1", "a duration").arg(Format::duration(std::chrono::microseconds(report.duration)));
    parts << tr("root %1", "a hash").arg(toQt(report.rootHash).left(16));
    m_caption->setText(parts.join(u" · "_s));
    m_caption->setToolTip(toQt(report.rootHash));
    QStringList lines{u"%1: %2"_s.arg(toQt(report.origin), m_title->text()), m_caption->text(),
                      tr("root hash %1").arg(toQt(report.rootHash))};
    const auto add = [this, &lines](const QString& icon, Tone tone, const QString& word, const QString& text) {
        addSentence(icon, tone, text);
        lines << u"%1: %2"_s.arg(word, text);
    };
    for (const auto& finding : report.findings) {
        const bool broken = finding.kind.starts_with("BROKEN");
        const bool unchecked = finding.kind.starts_with("NOT_CHECKED");
        add(broken      ? u"cross"_s
            : unchecked ? u"warning"_s
                        : u"info"_s,
            broken      ? Tone::Danger
            : unchecked ? Tone::Warning
                        : Tone::Muted,
            toQt(finding.kind), toQt(finding.message));
    }
    for (const auto& sentence : report.proven) add(u"check"_s, Tone::Ok, tr("proven"), toQt(sentence));
    for (const auto& sentence : report.notProven) add(u"minus"_s, Tone::Muted, tr("not proven"), toQt(sentence));
    m_reportText = lines.join(u'\n');
    setAccessibleDescription(m_title->text());
}

void VerifyPanel::keepCheckpoint()
{
    if (m_context.connection.source() == client::Source::Offline) return;
    m_call = m_context.connection.call(this, control::GetSystemInfo{}, [this](base::Result<control::GetSystemInfo::Info> info) {
        if (info && !info->checkpoint.empty()) m_context.settings.setValue(settingsKey(), toQt(info->checkpoint));
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
