// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks_popup.h"

#include "models/format.h"
#include "ui/announce.h"
#include "ui/task_list.h"
#include "ui/theme.h"
#include "ui/wizards/parts.h"
#include "widgets/icon_label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace reeve::ui {

using models::Format;
using widgets::Tone;
using State = TaskList::State;

namespace {

constexpr int popupWidth = 420;
constexpr int highest = 340; // then it scrolls

std::pair<QString, Tone> signOf(State state)
{
    switch (state) {
    case State::Running: return {u"clock"_s, Tone::Accent};
    case State::Stopping: return {u"clock"_s, Tone::Warning};
    case State::Done: return {u"check"_s, Tone::Ok};
    case State::Failed: return {u"error"_s, Tone::Danger};
    case State::Cancelled: return {u"minus"_s, Tone::Muted};
    }
    return {};
}

QString endText(State state, const QString& when, const QString& result)
{
    switch (state) {
    case State::Done: return TasksPopup::tr("Done at %1. %2", "a time, the result").arg(when, result);
    case State::Cancelled: return TasksPopup::tr("Cancelled at %1. %2", "a time, the result").arg(when, result);
    default: return TasksPopup::tr("Failed at %1. %2", "a time, the result").arg(when, result);
    }
}

QLabel* words(const char* role)
{
    auto* label = new QLabel;
    label->setProperty("role", QLatin1String(role));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

class TasksPopup::Row final : public QWidget {
public:
    Row(TaskList& tasks, quint64 id)
        : m_icon(new widgets::IconLabel({})),
          m_title(words("heading")),
          m_bar(new QProgressBar),
          m_sentence(words("caption")),
          m_cancel(new QPushButton(TasksPopup::tr("Cancel")))
    {
        setObjectName(u"task%1Row"_s.arg(id));
        m_bar->setObjectName(u"task%1ProgressBar"_s.arg(id));
        m_bar->setTextVisible(false);
        m_sentence->setObjectName(u"task%1Label"_s.arg(id));
        m_cancel->setObjectName(u"cancelTask%1PushButton"_s.arg(id));
        m_cancel->setAutoDefault(false);
        QObject::connect(m_cancel, &QPushButton::clicked, &tasks, [&tasks, id] { tasks.cancel(id); });
        auto* column = new QVBoxLayout;
        column->setSpacing(4);
        column->addWidget(m_title);
        column->addWidget(m_bar);
        column->addWidget(m_sentence);
        auto* row = new QHBoxLayout(this);
        row->setContentsMargins(12, 8, 12, 8);
        row->setSpacing(8);
        row->addWidget(m_icon, 0, Qt::AlignTop);
        row->addLayout(column, 1);
        row->addWidget(m_cancel, 0, Qt::AlignVCenter);
    }
    void show(const TaskList& tasks, const TaskList::Task& task)
    {
        const auto [icon, tone] = signOf(task.state);
        m_icon->setIcon(icon, tone);
        m_title->setText(task.title);
        const bool known = task.progress.total > 0;
        m_bar->setRange(0, known ? 1000 : 0);
        if (known) m_bar->setValue(int(task.progress.done * 1000 / task.progress.total));
        m_bar->setAccessibleName(TasksPopup::tr("Progress of: %1").arg(task.title));
        m_bar->setVisible(task.isRunning());
        const QString when = task.endedAt ? Format::timeOfDay(*task.endedAt) : QString();
        m_sentence->setText(task.isRunning() ? tasks.sentence(task) : endText(task.state, when, task.result));
        if (task.endedAt) m_sentence->setToolTip(Format::exact(*task.endedAt));
        m_cancel->setVisible(task.isRunning());
        m_cancel->setEnabled(task.state == State::Running && task.cancel);
        m_cancel->setAccessibleName(TasksPopup::tr("Cancel: %1").arg(task.title));
    }

private:
    widgets::IconLabel* m_icon;
    QLabel* m_title;
    QProgressBar* m_bar;
    QLabel* m_sentence;
    QPushButton* m_cancel;
};

TasksPopup::TasksPopup(TaskList& tasks, QWidget* parent)
    : QFrame(parent, Qt::Popup), m_tasks(tasks), m_title(new QLabel(tr("Tasks"))), m_scroll(nullptr), m_clear(new QToolButton)
{
    setObjectName(u"tasksPopup"_s);
    setAccessibleName(tr("Tasks"));
    setProperty("surface", u"popup"_s);
    m_title->setProperty("role", u"heading"_s);
    m_clear->setObjectName(u"clearTasksToolButton"_s);
    m_clear->setText(tr("Clear what ended"));
    m_clear->setProperty("link", true);
    connect(m_clear, &QToolButton::clicked, this, [this] { m_tasks.clearEnded(); });
    auto* head = new QHBoxLayout;
    head->setContentsMargins(12, 10, 12, 2);
    head->addWidget(m_title, 1);
    head->addWidget(m_clear);
    auto* inner = new QWidget;
    m_column = new QVBoxLayout(inner);
    m_column->setContentsMargins(0, 0, 0, 4);
    m_column->setSpacing(0);
    m_scroll = scrolling(inner);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_scroll, 1);
    connect(&tasks, &TaskList::changed, this, &TasksPopup::rebuild);
    connect(&tasks, &QAbstractItemModel::dataChanged, this, &TasksPopup::refresh);
    rebuild();
}

void TasksPopup::rebuild()
{
    for (auto it = m_rows.begin(); it != m_rows.end();) {
        if (m_tasks.find(it->first)) {
            ++it;
            continue;
        }
        it->second->hide();
        it->second->deleteLater();
        it = m_rows.erase(it);
    }
    int at = 0;
    for (const auto& task : m_tasks.tasks()) {
        Row*& row = m_rows[task.id];
        if (!row) row = new Row(m_tasks, task.id);
        m_column->insertWidget(at++, row);
    }
    refresh();
}

void TasksPopup::refresh()
{
    for (const auto& task : m_tasks.tasks())
        if (const auto row = m_rows.find(task.id); row != m_rows.end()) row->second->show(m_tasks, task);
    const int ended = int(m_tasks.tasks().size()) - m_tasks.running();
    m_clear->setVisible(ended > 0);
    m_title->setText(m_tasks.tasks().empty() ? tr("No tasks. Long work is listed here while it goes on.") : tr("Tasks"));
    m_scroll->setVisible(!m_tasks.tasks().empty());
    if (!isVisible()) return;
    m_scroll->setFixedHeight(qMin(highest, m_scroll->widget()->heightForWidth(popupWidth - 2)));
    setFixedWidth(popupWidth);
    adjustSize();
    move(m_corner - QPoint(width() - 1, height() - 1));
}

void TasksPopup::openAt(const QPoint& corner)
{
    m_corner = corner;
    show();
    refresh();
    if (auto* first = findChild<QPushButton*>(); first && first->isVisible()) first->setFocus(Qt::PopupFocusReason);
    else m_clear->setFocus(Qt::PopupFocusReason);
}

TasksButton::TasksButton(TaskList& tasks, QWidget* parent) : QToolButton(parent), m_tasks(tasks)
{
    setObjectName(u"tasksToolButton"_s);
    setFont(Theme::compact());
    setIcon(Theme::icon(u"clock"_s, Tone::Muted));
    setIconSize({14, 14});
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setProperty("small", true);
    connect(this, &QToolButton::clicked, this, &TasksButton::openPopup);
    connect(&tasks, &TaskList::changed, this, &TasksButton::follow);
    connect(&tasks, &TaskList::ended, this, [this](const QString& sentence) { announce(this, sentence); });
    follow();
}

void TasksButton::follow()
{
    const int running = m_tasks.running();
    if (m_tasks.tasks().empty()) hide();
    else if (parentWidget()) show(); // a new button waits for its parent
    setText(running > 0 ? tr("%n task(s)", "under way", running) : tr("Tasks"));
    setAccessibleName(running > 0 ? tr("%n task(s) under way", nullptr, running) : tr("Tasks that ended"));
    setToolTip(tr("Long work that is under way, and how it ended"));
}

void TasksButton::openPopup()
{
    if (!m_popup) m_popup = new TasksPopup(m_tasks, this);
    const QWidget* line = parentWidget() ? parentWidget() : this;
    m_popup->openAt(line->mapToGlobal(QPoint(line->width() - 12, -4)));
}

} // namespace reeve::ui
