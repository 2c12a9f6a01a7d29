// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/tenant_dialog.h"

#include "models/format.h"
#include "ui/wizards/reason_page.h"

using namespace Qt::StringLiterals;

namespace reeve::ui {

using models::toQt;
using registry::GetTenant;
using registry::GetTimeline;

namespace {
constexpr std::uint32_t mostChanges = 20; ///< of somebody else that a conflict shows; more are in the timeline
} // namespace

TenantDialog::TenantDialog(WizardServices services, TenantSpeech speech, const QString& tenantId, QWidget* parent)
    : MutationDialog(std::move(services), parent), m_speech(std::move(speech)), m_tenantId(tenantId.toStdString()), m_reason(new ReasonPage)
{
    setTitle(m_speech.title.arg(tenantId));
}

void TenantDialog::start()
{
    addForm(m_reason);
    addEnding(tr("Plan and confirm"));
    setWaiting(tr("Reading the tenant…"), {});
    connect(m_reason, &WizardPage::edited, this, &TenantDialog::answer);
    connect(&controller(), &MutationController::stateChanged, this, [this](MutationController::State state) {
        if (state == MutationController::State::Refused && !controller().findings().empty())
            setWaiting(tr("The plan appears when the marked fields are right."), {});
    });
    begin();
    load();
}

void TenantDialog::load()
{
    setBlocked({});
    connection().call(this, GetTenant{m_tenantId}, [this](base::Result<Details> read) {
        if (!read) {
            setWaiting(tr("The tenant could not be read."), {});
            return setBlocked(read.error(), [this] { load(); });
        }
        m_details = std::move(*read);
        const auto& tenant = m_details->tenant;
        m_tenantId = tenant.id;
        const auto slug = toQt(tenant.slug);
        setTitle(m_speech.title.arg(slug));
        Wording words;
        words.subject = slug;
        words.tenantId = toQt(tenant.id);
        words.act = m_speech.act.arg(slug);
        words.running = m_speech.running.arg(slug);
        words.done = m_speech.done.arg(slug);
        words.destructive = m_speech.destructive;
        words.alwaysTyped = m_speech.alwaysTyped;
        setWords(words);
        m_reason->showTenant(tenant);
        m_reason->showTold(m_details->manifest, m_speech.event);
        fill(*m_details);
        answer();
        if (step() == 0) turnTo(0); // only now are there fields for the focus
    });
}

QString TenantDialog::waiting() const { return tr("The plan appears as soon as there is a reason."); }

void TenantDialog::answer()
{
    if (!m_details) return;
    auto all = mutationFor(*m_details, m_reason->reason());
    if (all && !m_reason->isComplete()) {
        all->plan = {};
        if (!all->check) all.reset();
    }
    controller().setMutation(std::move(all));
    setWaiting(waiting(), {});
}

void TenantDialog::lookAgain(Looked done)
{
    if (!m_details) return;
    connection().call(this, GetTenant{m_tenantId}, [this, done = std::move(done)](base::Result<Details> read) {
        if (!read) return; // the notice about the failure stands
        if (read->tenant.revision == seen().revision) return comparePlans(std::move(*read), done);
        GetTimeline changes;
        changes.tenantId = m_tenantId;
        changes.pageSize = mostChanges;
        connection().call(this, std::move(changes), [this, done, now = std::move(*read)](base::Result<GetTimeline::Page> page) {
            done(conflictWith(now, page ? std::move(page->items) : std::vector<registry::TimelineEntry>{}));
        });
    });
}

/// The tenant is as it was seen, so the catalog must have changed: what differs is the plan.
void TenantDialog::comparePlans(Details now, const Looked& done)
{
    const auto again = mutationFor(now, m_reason->reason());
    if (!again || !again->plan || !controller().seenPlan()) return done(conflictWith(now, {}));
    again->plan(this, [this, now = std::move(now), done](base::Result<base::Plan> plan) {
        auto conflict = conflictWith(now, {});
        if (plan) conflict.differences = planDifferences(*controller().seenPlan(), *plan);
        done(std::move(conflict));
    });
}

Conflict TenantDialog::conflictWith(const Details& now, std::vector<registry::TimelineEntry> timeline)
{
    Conflict conflict;
    std::erase_if(timeline, [this](const auto& each) { return each.revision <= seen().revision; });
    conflict.changes = std::move(timeline);
    conflict.differences = tenantDifferences(seen(), now.tenant, clock().now());
    for (auto& each : manifestDifferences(m_details->manifest, now.manifest)) conflict.differences.push_back(std::move(each));
    conflict.ours = changedPart();
    conflict.goOn = [this, now]() -> std::optional<Mutation> {
        m_details = now;
        m_reason->showTenant(now.tenant);
        rebase(now);
        return mutationFor(now, m_reason->reason());
    };
    if (!conflict.ours.empty())
        conflict.startOver = [this, now] {
            m_details = now;
            m_reason->showTenant(now.tenant);
            fill(now);
            answer();
        };
    return conflict;
}

} // namespace reeve::ui
