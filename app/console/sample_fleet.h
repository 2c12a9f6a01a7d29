// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/import_runner.h"
#include "core/registry/api.h"
#include "ui/task_list.h"

#include <QObject>
#include <vector>

namespace reeve::console {

/// Fills an empty control plane with the fleet that ships with the program, through the door like everything else, and then suspends,
/// resumes and archives a few tenants, so that there is something to look at. Does nothing when the plane has tenants.
class SampleFleet final : public QObject {
    Q_OBJECT

public:
    static QString folder(); ///< where its manifests are

    /// @p tasks: where the import is listed; null: nowhere. @pre both outlive this
    explicit SampleFleet(client::Connection& connection, ui::TaskList* tasks = nullptr, QObject* parent = nullptr);
    void start();

Q_SIGNALS:
    void progressed(const QString& sentence);
    void finished(); ///< always comes once after start(); what failed is in the audit log

private:
    struct Step {
        std::string slug;
        registry::State to;
        std::string reason;
    };
    void import();
    void next();
    template <class Op>
    void act(const registry::Tenant& tenant);

    client::Connection& m_connection;
    client::ImportRunner m_runner;
    ui::TaskList* m_tasks;
    ui::TaskList::Id m_task{0};
    std::vector<Step> m_steps; ///< still to do, the next one last
    std::string m_reason;      ///< of the step under way
};

} // namespace reeve::console
