// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"

#include <QAbstractListModel>
#include <QTimer>
#include <functional>
#include <optional>
#include <vector>

namespace reeve::ui {

/// Long work that goes on behind the pages, and what ended lately: one list for all windows. Whoever works reports here beside showing it
/// in place. GUI thread.
class TaskList final : public QAbstractListModel {
    Q_OBJECT

public:
    using Id = quint64; ///< from 1
    enum class State { Running, Stopping, Done, Failed, Cancelled };
    struct Progress {
        quint64 done{};
        quint64 total{}; ///< 0: not known
        quint64 rate{};  ///< a second; 0: not known
    };
    struct Task {
        Id id{};
        QString title;                ///< "Importing manifests"
        QString unit;                 ///< "files"
        std::function<void()> cancel; ///< asks the work to stop; it still ends with end(). Not set: cannot be stopped
        Progress progress;
        State state{State::Running};
        QString result; ///< a sentence, when it ended: "1,204 created, 3 refused"
        std::optional<base::Timestamp> endedAt;
        bool isRunning() const { return state == State::Running || state == State::Stopping; }
    };
    static constexpr int mostEnded = 20; ///< older ones are forgotten

    explicit TaskList(const base::Clock& clock, QObject* parent = nullptr); ///< @pre the clock outlives the list

    /// Adds a task. When @p owner dies before end(), the task ends as Failed by itself.
    Id begin(QObject* owner, const QString& title, const QString& unit, std::function<void()> cancel = {});
    void setProgress(Id id, const Progress& progress); ///< views hear of it at most every 100 ms
    /// @p state: Done, Failed or Cancelled. Nothing happens when it has ended already.
    void end(Id id, State state, const QString& result);
    void cancel(Id id); ///< Running becomes Stopping, and its function is called
    void clearEnded();

    const std::vector<Task>& tasks() const { return m_tasks; } ///< the newest first
    const Task* find(Id id) const;
    int running() const;
    /// How far it is, for people: "48 of 123 files, 12 a second"; how it ended, once it has.
    QString sentence(const Task& task) const;
    static QString stateWord(State state);

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(m_tasks.size()); }
    QVariant data(const QModelIndex& index, int role) const override;

Q_SIGNALS:
    void changed();                      ///< a task came, ended or went
    void ended(const QString& sentence); ///< for announcing: title and how it ended

private:
    Task* at(Id id);
    int rowOf(Id id) const;

    const base::Clock& m_clock;
    std::vector<Task> m_tasks;
    Id m_last{0};
    QTimer m_tell; ///< gathers progress
};

} // namespace reeve::ui
