// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/wizards/mutation_dialog.h"

namespace reeve::ui {

class ReasonPage;

/// How the wizard of an operation on a tenant speaks. %1 is the slug in all of them.
struct TenantSpeech {
    QString title;     ///< "Suspend %1"
    QString act;       ///< on the button: "Suspend %1"
    QString running;   ///< "Suspending %1…"
    QString done;      ///< "%1 is suspended."
    std::string event; ///< "tenant.suspended": who hears of it is read from the manifest's webhooks
    bool destructive{false};
    bool alwaysTyped{false};
};

/// A wizard about a tenant that exists: reads it, asks for the reason on its last form, and after a conflict shows both sides with what the
/// timeline says of them. What is special about an operation is in the subclass. REQ TRB-05.
class TenantDialog : public MutationDialog {
    Q_OBJECT

public:
    using Details = registry::GetTenant::Details;
    bool isLoaded() const { return m_details.has_value(); } ///< the tenant was read

protected:
    /// @p tenantId: id or slug.
    TenantDialog(WizardServices services, TenantSpeech speech, const QString& tenantId, QWidget* parent);
    /// To be called at the end of the constructor, after the forms of the subclass were added: adds the reason and the ending, then reads
    /// the tenant.
    void start();
    void load();

    const std::optional<Details>& details() const { return m_details; } ///< as it was seen
    /// The tenant that the answers are for, as it was seen.
    virtual const registry::Tenant& seen() const { return m_details->tenant; }
    ReasonPage& reasonPage() { return *m_reason; }
    const ReasonPage& reasonPage() const { return *m_reason; }
    /// Plans for the answers as they are.
    void answer();

    /// Fills the forms from the tenant, which was read for the first time or anew.
    virtual void fill(const Details& details) = 0;
    /// The tenant is another than the answers were given for, and they stay: only what they are compared with changes.
    virtual void rebase(const Details& /*details*/) {}
    /// What the answers amount to; its plan is only asked once there is a reason. nullopt: some are missing.
    virtual std::optional<Mutation> mutationFor(const Details& details, const std::string& reason) = 0;
    /// Text beside the forms while there is no plan.
    virtual QString waiting() const;
    /// The part of the manifest that is changed here: "/spec/contacts"; empty when it is none.
    virtual std::string changedPart() const { return {}; }

    void lookAgain(Looked done) override;

private:
    void comparePlans(Details now, const Looked& done);
    Conflict conflictWith(const Details& now, std::vector<registry::TimelineEntry> timeline);

    TenantSpeech m_speech;
    std::string m_tenantId;
    ReasonPage* m_reason;
    std::optional<Details> m_details;
};

} // namespace reeve::ui
