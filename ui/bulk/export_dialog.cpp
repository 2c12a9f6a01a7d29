// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulk/export_dialog.h"

#include "models/format.h"
#include "ui/desktop.h"
#include "ui/error_text.h"
#include "ui/settings.h"
#include "ui/theme.h"
#include "ui/whole_texts.h"
#include "ui/wizards/parts.h"
#include "widgets/environment_band.h"
#include "widgets/notice.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace reeve::ui {

using client::ExportFormat;
using models::Format;

namespace {

constexpr std::pair<ExportFormat, const char*> formats[] = {
    {ExportFormat::Csv, "csv"}, {ExportFormat::Json, "json"}, {ExportFormat::JsonLines, "jsonl"}};

QVBoxLayout* columnOf(QWidget* page)
{
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    return column;
}

QString counted(const ExportDialog::Choice& choice)
{
    const QString number = Format::count(choice.count);
    return choice.countIsExact ? number : ExportDialog::tr("the first %1", "of more tenants").arg(number);
}

} // namespace

ExportDialog::ExportDialog(Context& context, Choice all, std::optional<Choice> selected, std::vector<client::TenantField> shown,
                           QWidget* parent)
    : QDialog(parent),
      m_context(context),
      m_all(std::move(all)),
      m_selected(std::move(selected)),
      m_shown(std::move(shown)),
      m_pages(new QStackedWidget)
{
    setObjectName(u"exportDialog"_s);
    setProperty("helpTopic", u"export"_s);
    setWindowTitle(tr("Export tenants"));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    // Made in the order in which they lie: that is the order of Tab.
    m_stop = button(tr("Cancel the export"), "cancelExportPushButton", this);
    m_close = button({}, "closeExportPushButton", this);
    m_go = button(tr("Choose a file and export…"), "exportPushButton", this);
    m_go->setProperty("primary", true);
    m_go->setDefault(true);
    m_pages->addWidget(makeForm({m_shown.begin(), m_shown.end()}));
    m_pages->addWidget(makeRunning());
    m_pages->addWidget(makeResult());

    const client::Identity identity = context.connection.identity();
    auto* title = label(tr("Export tenants"), "title", true);
    auto* plane = new widgets::StateBadge;
    plane->setBadge(widgets::environmentBadge(identity.environment));
    auto* head = new QHBoxLayout;
    head->setSpacing(Theme::gap);
    head->addWidget(title, 1);
    head->addWidget(plane);
    head->addWidget(label(identity.name, "heading"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::gap);
    buttons->addWidget(m_openFolder);
    buttons->addWidget(m_copyPath);
    buttons->addStretch(1);
    for (QPushButton* each : {m_stop, m_close, m_go}) buttons->addWidget(each);
    auto* column = new QVBoxLayout;
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(16);
    column->addStrut(476);
    column->addLayout(head);
    column->addWidget(m_pages, 1);
    column->addLayout(buttons);
    auto* band = new widgets::EnvironmentBand(Qt::Vertical);
    band->setEnvironment(identity.environment);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(band);
    row->addLayout(column, 1);

    connect(m_go, &QPushButton::clicked, this, &ExportDialog::chooseFile);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_job) m_job->cancel();
    });
    growWithText(*this);
    showNotes();
    turn(Form);
}

QWidget* ExportDialog::makeForm(const QList<client::TenantField>& shown)
{
    auto* page = new QWidget;
    auto* column = columnOf(page);
    m_problem = new widgets::Notice;
    m_problem->setObjectName(u"exportProblemNotice"_s);
    letGrow(m_problem);
    m_problem->hide();
    connect(m_problem, &widgets::Notice::copyRequested, this, [this](const QString& text) { m_context.desktop.copy(text); });
    column->addWidget(m_problem);

    auto* which = new QVBoxLayout;
    which->setSpacing(4);
    which->addWidget(label(tr("Which tenants"), "caption"));
    auto* all = new QRadioButton(m_all.count == 1 && m_all.countIsExact ? tr("The one that matches the filter")
                                                                        : tr("All that match the filter: %1").arg(counted(m_all)));
    all->setObjectName(u"allRadioButton"_s);
    if (m_selected) {
        m_onlySelected =
            new QRadioButton(m_selected->count == 1 ? tr("The selected one") : tr("The selected ones: %1").arg(counted(*m_selected)));
        m_onlySelected->setObjectName(u"selectedRadioButton"_s);
        m_onlySelected->setChecked(true);
        which->addWidget(m_onlySelected);
        connect(m_onlySelected, &QRadioButton::toggled, this, &ExportDialog::showNotes);
    } else all->setChecked(true);
    which->addWidget(all);
    column->addLayout(which);

    m_format = new QComboBox;
    m_format->setObjectName(u"formatComboBox"_s);
    m_format->addItem(tr("CSV, for spreadsheets"), 0);
    m_format->addItem(tr("JSON, one array"), 1);
    m_format->addItem(tr("JSON Lines, an object a line"), 2);
    for (const auto& [format, suffix] : formats)
        if (m_context.settings.value("export/format").toString() == QLatin1StringView(suffix)) m_format->setCurrentIndex(int(format));
    m_columns = new QComboBox;
    m_columns->setObjectName(u"columnsComboBox"_s);
    m_columns->addItem(tr("The %n that are shown", nullptr, int(shown.size())));
    m_columns->addItem(tr("All %n", "columns", int(client::allTenantFields().size())));
    m_columns->setCurrentIndex(m_context.settings.value("export/allColumns").toBool() ? 1 : 0);
    auto* choices = new QHBoxLayout;
    choices->setSpacing(Theme::wideGap);
    for (const auto& [caption, box] : {std::pair(tr("Format"), m_format), std::pair(tr("Columns"), m_columns)}) {
        auto* name = label(caption, "caption");
        name->setBuddy(box);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(20);
        auto* pair = new QVBoxLayout;
        pair->setSpacing(4);
        pair->addWidget(name);
        pair->addWidget(box);
        choices->addLayout(pair, 1);
    }
    column->addLayout(choices);
    m_apostrophe = new Message;
    m_cutOff = new Message;
    column->addWidget(m_cutOff);
    column->addWidget(m_apostrophe);
    column->addStretch(1);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::showNotes);
    return page;
}

QWidget* ExportDialog::makeRunning()
{
    auto* page = new QWidget;
    auto* column = columnOf(page);
    m_bar = new QProgressBar;
    m_bar->setAccessibleName(tr("Progress of the export"));
    m_rate = label({}, "muted", true);
    m_rate->setObjectName(u"exportRateLabel"_s);
    column->addWidget(label(tr("Exporting…"), "heading"));
    column->addWidget(m_bar);
    column->addWidget(m_rate);
    column->addWidget(
        label(tr("The file appears when everything is written. Closing this window does not stop the export."), "caption", true));
    column->addStretch(1);
    return page;
}

QWidget* ExportDialog::makeResult()
{
    auto* page = new QWidget;
    auto* column = columnOf(page);
    m_headline = label({}, "heading", true);
    m_headline->setObjectName(u"exportHeadlineLabel"_s);
    m_file = label({}, nullptr, true);
    m_file->setObjectName(u"exportFileLabel"_s);
    m_file->setFont(Theme::fixed());
    m_file->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_remarks = new Message;
    for (QWidget* each : {static_cast<QWidget*>(m_headline), static_cast<QWidget*>(m_file), static_cast<QWidget*>(m_remarks)})
        column->addWidget(each);
    column->addStretch(1);
    m_openFolder = button(tr("Open folder"), "openFolderPushButton", this);
    m_copyPath = button(tr("Copy path"), "copyPathPushButton", this);
    connect(m_openFolder, &QPushButton::clicked, this,
            [this] { m_context.desktop.openUrl(QUrl::fromLocalFile(QFileInfo(m_job->path()).absolutePath())); });
    connect(m_copyPath, &QPushButton::clicked, this, [this] { m_context.desktop.copy(m_job->path()); });
    return page;
}

const ExportDialog::Choice& ExportDialog::choice() const { return m_onlySelected && m_onlySelected->isChecked() ? *m_selected : m_all; }

void ExportDialog::showNotes()
{
    m_apostrophe->say(
        Message::Kind::Info,
        m_format->currentIndex() == int(ExportFormat::Csv)
            ? tr("A cell that a spreadsheet would take for a formula, because it begins with =, +, - or @, gets an apostrophe "
                 "in front.")
            : QString());
    m_cutOff->say(Message::Kind::Warning, choice().countIsExact
                                              ? QString()
                                              : tr("More tenants match the search than the control plane lists: you get the first %1 by "
                                                   "relevance. Narrow the search to export all.")
                                                    .arg(Format::count(choice().count)));
    m_go->setEnabled(choice().count > 0);
}

QString ExportDialog::proposedName() const
{
    QString plane;
    for (const QChar each : m_context.connection.identity().name.toLower()) plane += each.isLetterOrNumber() ? each : u'-';
    const QString day = models::toLocal(m_context.clock.now()).toString(u"yyyy-MM-dd"_s);
    return u"tenants-%1-%2.%3"_s.arg(plane, day, QLatin1StringView(formats[m_format->currentIndex()].second));
}

void ExportDialog::chooseFile()
{
    const QString filters[] = {tr("CSV (*.csv)"), tr("JSON (*.json)"), tr("JSON Lines (*.jsonl)")};
    m_context.desktop.pickSaveFile(this, tr("Export tenants"), proposedName(), filters[m_format->currentIndex()],
                                   [this](const QString& path) { start(path); });
}

void ExportDialog::start(const QString& path)
{
    client::ExportRequest request;
    request.tenants = choice().tenants;
    request.format = formats[m_format->currentIndex()].first;
    request.fields = m_columns->currentIndex() == 1 || m_shown.empty() ? client::allTenantFields() : m_shown;
    request.path = path;
    m_context.settings.setValue("export/format", QString::fromLatin1(formats[m_format->currentIndex()].second));
    m_context.settings.setValue("export/allColumns", m_columns->currentIndex() == 1);
    if (!m_job) {
        m_job = new ExportJob(m_context.connection, m_context.clock, m_context.tasks, parentWidget());
        connect(m_job, &ExportJob::progressed, this, &ExportDialog::follow);
        connect(m_job, &ExportJob::finished, this, &ExportDialog::follow);
    }
    m_problem->hide();
    turn(Running);
    m_job->start(std::move(request));
    follow();
}

void ExportDialog::follow()
{
    if (!m_job->isOver()) {
        const auto& progress = m_job->progress();
        m_bar->setRange(0, progress.total == 0 ? 0 : 1000);
        if (progress.total > 0) m_bar->setValue(int(std::min<quint64>(1000, progress.rows * 1000 / progress.total)));
        m_rate->setText(m_job->progressText());
        return;
    }
    const auto& error = m_job->outcome()->error;
    if (error && error->code != base::ErrorCode::Cancelled) {
        m_problem->show(errorNotice(*error));
        return turn(Form);
    }
    m_headline->setText(m_job->headline());
    m_file->setText(m_job->path());
    m_file->setVisible(!error);
    m_remarks->say(Message::Kind::Warning, m_job->remarks().join(u'\n'));
    turn(Result);
    m_openFolder->setVisible(!error);
    m_copyPath->setVisible(!error);
}

void ExportDialog::turn(Page page)
{
    m_pages->setCurrentIndex(page);
    m_go->setVisible(page == Form);
    m_stop->setVisible(page == Running);
    m_openFolder->setVisible(page == Result);
    m_copyPath->setVisible(page == Result);
    m_close->setText(page == Form ? tr("Cancel") : page == Running ? tr("Continue in the background") : tr("Close"));
    if (page == Form) (m_onlySelected ? static_cast<QWidget*>(m_onlySelected) : m_format)->setFocus(Qt::OtherFocusReason);
    else m_close->setFocus(Qt::OtherFocusReason);
}

void ExportDialog::done(int result)
{
    if (m_job) {
        if (m_job->isRunning()) connect(m_job, &ExportJob::finished, m_job, &QObject::deleteLater);
        else m_job->deleteLater();
    }
    QDialog::done(result);
}

} // namespace reeve::ui
