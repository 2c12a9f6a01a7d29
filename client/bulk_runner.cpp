// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/bulk_runner.h"

#include "client/tenant_export.h"

#include <algorithm>

namespace reeve::client {
namespace {

base::Error identityChanged()
{
    return {base::ErrorCode::FailedPrecondition,
            "the connection now leads to another control plane than the one that this was planned for; close this window and begin again",
            "IDENTITY_CHANGED",
            {},
            {}};
}

/// What a gate denied, as an error.
std::optional<base::Error> denial(const base::Plan& plan)
{
    const auto denied = std::find_if(plan.gates.begin(), plan.gates.end(), [](const auto& gate) { return gate.verdict == "deny"; });
    if (denied == plan.gates.end()) return std::nullopt;
    return base::Error{base::ErrorCode::PolicyDenied, denied->reason, "GATE_" + denied->name, {}, {}};
}

} // namespace

BulkRunner::BulkRunner(Connection& connection, std::function<std::string()> newKey, QObject* parent)
    : QObject(parent), m_connection(connection), m_newKey(std::move(newKey))
{
}

void BulkRunner::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged(state);
}

void BulkRunner::setFate(BulkItem& item, Fate fate)
{
    --m_counts[std::size_t(item.fate)];
    ++m_counts[std::size_t(fate)];
    item.fate = fate;
}

void BulkRunner::preview(BulkAct act, TenantSet tenants)
{
    Q_ASSERT(!isBusy());
    ++m_generation;
    m_fingerprint = m_connection.identity().fingerprint;
    m_act = std::move(act);
    m_source = std::make_unique<TenantSource>(m_connection, std::move(tenants));
    m_items.clear();
    m_counts = {};
    m_next = m_open = 0;
    m_total = m_toRun = m_handled = m_gone = 0;
    m_reading = m_stopping = false;
    m_error.reset();
    setState(State::Previewing);
    read();
}

void BulkRunner::read()
{
    m_reading = true;
    m_source->next([this](base::Result<TenantSource::Batch> batch) {
        m_reading = false;
        if (!batch) return fail(std::move(batch).error());
        m_total = m_source->total();
        m_gone = m_source->gone();
        if (m_total > mostTenants || m_source->cutOff())
            return fail({base::ErrorCode::InvalidArgument,
                         "a change may have " + std::to_string(mostTenants) + " tenants at once, and more match; narrow the filter",
                         "LIMIT_EXCEEDED",
                         {},
                         {}});
        m_items.reserve(m_total);
        for (auto& each : *batch) {
            m_items.push_back({std::move(each), Fate::Waiting, {}, {}, {}});
            ++m_counts[std::size_t(Fate::Waiting)];
        }
        goOn();
    });
}

/// Plans what was read, and reads on when that is used up.
void BulkRunner::goOn()
{
    if (m_state != State::Previewing) return;
    while (m_open < inFlight && m_next < m_items.size()) planNext();
    if (m_open > 0 || m_next < m_items.size() || m_reading) return;
    if (!m_source->atEnd()) return read();
    m_source.reset();
    setState(State::Previewed);
}

void BulkRunner::planNext()
{
    const std::size_t at = m_next++;
    BulkItem& item = m_items[at];
    if (!m_act.applies(item.tenant)) {
        setFate(item, Fate::NotApplicable);
        ++m_handled;
        return;
    }
    ++m_open;
    m_act.plan(m_connection, this, item.tenant, [this, at, generation = m_generation](base::Result<base::Plan> plan) {
        if (generation == m_generation) planned(at, std::move(plan));
    });
}

void BulkRunner::planned(std::size_t at, base::Result<base::Plan> plan)
{
    --m_open;
    ++m_handled;
    BulkItem& item = m_items[at];
    item.error = plan ? denial(*plan) : std::optional(plan.error());
    setFate(item, item.error ? Fate::Refused : Fate::Ready);
    if (plan) item.options.planHash = plan->hash;
    Q_EMIT progressed();
    goOn();
}

void BulkRunner::fail(base::Error error)
{
    ++m_generation;
    m_source.reset();
    m_error = std::move(error);
    setState(State::Failed);
}

void BulkRunner::run()
{
    Q_ASSERT(m_state == State::Previewed);
    m_next = 0;
    m_handled = 0;
    m_toRun = count(Fate::Ready);
    for (BulkItem& each : m_items)
        if (each.fate == Fate::Ready) each.options.idempotencyKey = m_newKey();
    setState(State::Running);
    commitNext();
}

/// Begins as many as may be under way at a time.
void BulkRunner::commitNext()
{
    if (m_state != State::Running) return;
    for (; m_next < m_items.size() && (m_open < inFlight || m_stopping); ++m_next) {
        BulkItem& item = m_items[m_next];
        if (item.fate != Fate::Ready) continue;
        if (m_stopping) {
            setFate(item, Fate::Cancelled);
            ++m_handled;
            continue;
        }
        if (m_connection.identity().fingerprint != m_fingerprint) {
            item.error = identityChanged();
            setFate(item, Fate::Failed);
            ++m_handled;
            continue;
        }
        setFate(item, Fate::Running);
        ++m_open;
        m_act.commit(m_connection, this, item.tenant, item.options,
                     [this, at = m_next](base::Result<std::optional<base::Receipt>> receipt) { committed(at, std::move(receipt)); });
    }
    if (m_open == 0 && m_next == m_items.size()) setState(State::Finished);
}

void BulkRunner::committed(std::size_t at, base::Result<std::optional<base::Receipt>> receipt)
{
    --m_open;
    ++m_handled;
    BulkItem& item = m_items[at];
    if (receipt) item.receipt = std::move(*receipt);
    else item.error = std::move(receipt).error();
    setFate(item, item.error ? Fate::Failed : Fate::Done);
    Q_EMIT progressed();
    commitNext();
}

void BulkRunner::cancel()
{
    if (m_state == State::Previewing)
        return fail({base::ErrorCode::Cancelled, "the preview was cancelled; nothing was changed", "BULK_CANCELLED", {}, {}});
    if (m_state != State::Running || m_stopping) return;
    m_stopping = true;
    commitNext();
    if (m_state == State::Running) Q_EMIT progressed();
}

TenantSet BulkRunner::unfinished() const
{
    TenantSet set;
    set.ids.emplace();
    for (const BulkItem& each : m_items)
        if (each.fate == Fate::Failed || each.fate == Fate::Cancelled) set.ids->push_back(each.tenant.id);
    return set;
}

std::string bulkCsv(const std::vector<BulkItem>& items)
{
    static constexpr const char* outcomes[] = {"waiting", "not applicable", "refused", "ready", "running", "done", "failed", "cancelled"};
    std::string out = "slug,id,outcome,auditEntry,revision,leafHash,errorCode,errorMessage,requestId\r\n";
    for (const BulkItem& item : items) {
        const auto& receipt = item.receipt;
        const std::string cells[] = {item.tenant.slug,
                                     item.tenant.id,
                                     outcomes[std::size_t(item.fate)],
                                     receipt ? std::to_string(receipt->auditIndex) : std::string(),
                                     receipt ? std::to_string(receipt->revision) : std::string(),
                                     receipt ? receipt->leafHash : std::string(),
                                     item.error ? std::string(base::name(item.error->code)) : std::string(),
                                     item.error ? item.error->message : std::string(),
                                     receipt      ? receipt->requestId
                                     : item.error ? item.error->requestId
                                                  : std::string()};
        const char* comma = "";
        for (const auto& cell : cells) {
            out += comma;
            appendCsvCell(out, cell);
            comma = ",";
        }
        out += "\r\n";
    }
    return out;
}

} // namespace reeve::client
