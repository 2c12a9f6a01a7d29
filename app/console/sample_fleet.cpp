// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/sample_fleet.h"

#include "core/lifecycle/api.h"

#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

/// The fleet lies in a static library: the linker keeps it because it is named here. The macro works outside of namespaces only.
static void loadFleet() { Q_INIT_RESOURCE(reeve_fleet); }

namespace reeve::console {

using registry::State;

QString SampleFleet::folder()
{
    loadFleet();
    return u":/fleet"_s;
}

SampleFleet::SampleFleet(client::Connection& connection, ui::TaskList* tasks, QObject* parent)
    : QObject(parent), m_connection(connection), m_runner(connection), m_tasks(tasks)
{
    m_steps = {
        {"acme-insurance", State::Suspended, "Invoice 2026-114 overdue; agreed with the account manager"},
        {"ceska-energy", State::Suspended, "Customer asked for a pause until the audit is over"},
        {"angstrom-health", State::Suspended, "Two failed payments"},
        {"angstrom-health", State::Active, "Invoice 2026-131 paid"},
        {"casa-verde-health", State::Archived, "Contract ended on 30 September"},
        {"dovetail-insurance", State::Suspended, "Leaked credentials; rotated together with the customer"},
        {"blue-heron-water", State::Archived, "Merged into another tenant"},
    };
    std::reverse(m_steps.begin(), m_steps.end());
    connect(&m_runner, &client::ImportRunner::progressed, this, [this](const client::ImportProgress& progress) {
        if (m_tasks) m_tasks->setProgress(m_task, {progress.filesSent, progress.filesInAll, 0});
        Q_EMIT progressed(tr("Importing the sample fleet: %1 of %Ln files", nullptr, int(progress.filesInAll))
                              .arg(QLocale().toString(qulonglong{progress.filesSent})));
    });
    connect(&m_runner, &client::ImportRunner::finished, this, [this](const client::ImportOutcome& outcome) {
        using End = ui::TaskList::State;
        const auto count = [](std::uint64_t number) { return QLocale().toString(qulonglong{number}); };
        if (m_tasks)
            m_tasks->end(m_task, outcome.error ? End::Failed : End::Done,
                         tr("%1 created, %2 refused", "documents").arg(count(outcome.report.created), count(outcome.report.refused)));
        next();
    });
}

void SampleFleet::start()
{
    registry::ListTenants question;
    question.pageSize = 1;
    m_connection.call(this, question, [this](base::Result<registry::ListTenants::Page> page) {
        if (!page || page->total > 0) return Q_EMIT finished();
        import();
    });
}

void SampleFleet::import()
{
    Q_EMIT progressed(tr("Importing the sample fleet…"));
    if (m_tasks)
        m_task = m_tasks->begin(this, tr("Importing the sample fleet"), tr("files", "what is counted"), [this] { m_runner.cancel(); });
    client::ImportRequest request;
    request.paths = QStringList{folder()};
    request.activate = true;
    request.reason = u"Sample fleet"_s;
    m_runner.start(request);
}

template <class Op>
void SampleFleet::act(const registry::Tenant& tenant)
{
    m_connection.commit(this, Op{tenant.id, tenant.revision, m_reason}, {}, [this](auto&&) { next(); });
}

void SampleFleet::next()
{
    if (m_steps.empty()) return Q_EMIT finished();
    const Step step = m_steps.back();
    m_steps.pop_back();
    m_reason = step.reason;
    m_connection.call(this, registry::GetTenant{step.slug}, [this, to = step.to](base::Result<registry::GetTenant::Details> details) {
        if (!details) return next();
        const registry::Tenant& tenant = details->tenant;
        if (to == State::Suspended) act<lifecycle::SuspendTenant>(tenant);
        else if (to == State::Archived) act<lifecycle::ArchiveTenant>(tenant);
        else act<lifecycle::ResumeTenant>(tenant);
    });
}

} // namespace reeve::console
