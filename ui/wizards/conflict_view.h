// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/wizards/difference.h"
#include "ui/wizards/mutation_controller.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace reeve::ui {

class DifferenceTable;
class Message;

/// What somebody else did while a person looked at a plan, and the ways to go on.
struct Conflict {
    std::vector<registry::TimelineEntry> changes; ///< since what was seen, newest first
    std::vector<Difference> differences;
    std::string ours; ///< the part of the manifest that is changed here as well: "/spec/contacts"; empty = none
    /// Takes the new state for what was seen and answers what would be done from there; nullopt: that is no longer possible. Null: neither
    /// is offered.
    std::function<std::optional<Mutation>()> goOn;
    std::function<void()> startOver; ///< fills the forms from the new state; null: there is no form to fill
};

/// Both sides of a conflict: who changed what, when and why; what was seen and what is; and the choice. Leaving is the window's Cancel.
class ConflictView final : public QWidget {
    Q_OBJECT

public:
    explicit ConflictView(QWidget* parent = nullptr);
    void show(const Conflict& conflict, base::Timestamp now);
    QPushButton& goOnButton() { return *m_goOn; }

Q_SIGNALS:
    void goOn();
    void startOver();
    void showAuditEntry(quint64 seq);

private:
    QVBoxLayout* m_changes;
    DifferenceTable* m_table;
    Message* m_same;
    QPushButton* m_goOn;
    QPushButton* m_startOver;
};

} // namespace reeve::ui
