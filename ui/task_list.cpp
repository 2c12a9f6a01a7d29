// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/task_list.h"

#include "models/format.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace reeve::ui {

using models::Format;

namespace {
constexpr int tellMilliseconds = 100;
}

TaskList::TaskList(const base::Clock& clock, QObject* parent) : QAbstractListModel(parent), m_clock(clock)
{
    m_tell.setSingleShot(true);
    m_tell.setInterval(tellMilliseconds);
    connect(&m_tell, &QTimer::timeout, this, [this] {
        if (!m_tasks.empty()) Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    });
}

TaskList::Id TaskList::begin(QObject* owner, const QString& title, const QString& unit, std::function<void()> cancel)
{
    Task task;
    task.id = ++m_last;
    task.title = title;
    task.unit = unit;
    task.cancel = std::move(cancel);
    beginInsertRows({}, 0, 0);
    m_tasks.insert(m_tasks.begin(), std::move(task));
    endInsertRows();
    connect(owner, &QObject::destroyed, this, [this, id = m_last] { end(id, State::Failed, tr("It was left unfinished.")); });
    Q_EMIT changed();
    return m_last;
}

TaskList::Task* TaskList::at(Id id)
{
    const auto found = std::find_if(m_tasks.begin(), m_tasks.end(), [id](const Task& each) { return each.id == id; });
    return found == m_tasks.end() ? nullptr : &*found;
}

const TaskList::Task* TaskList::find(Id id) const { return const_cast<TaskList*>(this)->at(id); }

int TaskList::rowOf(Id id) const
{
    return int(std::find_if(m_tasks.begin(), m_tasks.end(), [id](const Task& each) { return each.id == id; }) - m_tasks.begin());
}

int TaskList::running() const
{
    return int(std::count_if(m_tasks.begin(), m_tasks.end(), [](const Task& each) { return each.isRunning(); }));
}

void TaskList::setProgress(Id id, const Progress& progress)
{
    Task* task = at(id);
    if (!task || !task->isRunning()) return;
    task->progress = progress;
    if (!m_tell.isActive()) m_tell.start();
}

void TaskList::end(Id id, State state, const QString& result)
{
    Task* task = at(id);
    if (!task || !task->isRunning()) return;
    task->state = state;
    task->result = result;
    task->endedAt = m_clock.now();
    task->cancel = {};
    const QString said = tr("%1: %2. %3", "title of a task, how it ended, its result").arg(task->title, stateWord(state), result);
    Q_EMIT dataChanged(index(rowOf(id)), index(rowOf(id)));
    const auto over = std::count_if(m_tasks.begin(), m_tasks.end(), [](const Task& each) { return !each.isRunning(); }) - mostEnded;
    if (over > 0) {
        const auto oldest = std::find_if(m_tasks.rbegin(), m_tasks.rend(), [](const Task& each) { return !each.isRunning(); });
        const int row = int(oldest.base() - m_tasks.begin()) - 1;
        beginRemoveRows({}, row, row);
        m_tasks.erase(m_tasks.begin() + row);
        endRemoveRows();
    }
    Q_EMIT changed();
    Q_EMIT ended(said);
}

void TaskList::cancel(Id id)
{
    Task* task = at(id);
    if (!task || task->state != State::Running || !task->cancel) return;
    task->state = State::Stopping;
    Q_EMIT dataChanged(index(rowOf(id)), index(rowOf(id)));
    const auto cancel = task->cancel; // the work may end, and the task change, while it is asked to
    cancel();
}

void TaskList::clearEnded()
{
    beginResetModel();
    std::erase_if(m_tasks, [](const Task& each) { return !each.isRunning(); });
    endResetModel();
    Q_EMIT changed();
}

QString TaskList::stateWord(State state)
{
    switch (state) {
    case State::Running: return tr("under way", "a task");
    case State::Stopping: return tr("stopping", "a task");
    case State::Done: return tr("done", "a task");
    case State::Failed: return tr("failed", "a task");
    case State::Cancelled: return tr("cancelled", "a task");
    }
    return {};
}

QString TaskList::sentence(const Task& task) const
{
    if (!task.isRunning()) return task.result;
    if (task.state == State::Stopping) return tr("Stopping after what is under way…");
    const Progress& progress = task.progress;
    if (progress.total == 0 && progress.done == 0) return tr("Beginning…");
    const QString done =
        progress.total > 0
            ? tr("%1 of %2 %3", "numbers, and what is counted").arg(Format::count(progress.done), Format::count(progress.total), task.unit)
            : tr("%1 %2", "a number, and what is counted").arg(Format::count(progress.done), task.unit);
    return progress.rate > 0 ? tr("%1, %2 a second").arg(done, Format::count(progress.rate)) : done;
}

QVariant TaskList::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const Task& task = m_tasks[std::size_t(index.row())];
    if (role == Qt::DisplayRole) return task.title;
    if (role == Qt::AccessibleTextRole) return u"%1: %2. %3"_s.arg(task.title, stateWord(task.state), sentence(task));
    return {};
}

} // namespace reeve::ui
