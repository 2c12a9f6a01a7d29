// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "ui/desktop.h"
#include "ui/wizards/conflict_view.h"
#include "ui/wizards/mutation_controller.h"
#include "ui/wizards/receipt_view.h"
#include "ui/wizards/wizard_frame.h"
#include "ui/wizards/wizard_page.h"

#include <optional>

class QLabel;
class QLineEdit;

namespace reeve::widgets {
class Notice;
} // namespace reeve::widgets

namespace reeve::ui {

class PlanView;
class TaskList;

/// What wizards need from outside. All of it outlives them.
struct WizardServices {
    client::Connection& connection;
    const base::Clock& clock;
    Desktop& desktop;
    std::function<std::string()> newKey; ///< makes idempotency keys: 1 to 255 bytes, never the same twice
    TaskList* tasks{nullptr};            ///< where long work is listed as well; null: nowhere
};

/// A wizard that does one mutation: forms, with what the answers would do beside them; then the plan in full and its confirmation; then the
/// receipt. It derives its state from a MutationController. In production the tenant's slug has to be typed. While the connection is
/// read-only it says so and keeps every answer.
class MutationDialog : public WizardFrame {
    Q_OBJECT

public:
    const MutationController& mutation() const { return m_controller; }

Q_SIGNALS:
    void showAuditEntry(quint64 seq);
    void openTenant(const QString& tenantId);
    /// What to do next was chosen on the receipt. @p operation: "tenants.resume"
    void actRequested(const QString& operation, const reeve::registry::Tenant& tenant);

protected:
    /// How the mutation is spoken of.
    struct Wording {
        QString subject;         ///< the tenant's slug
        QString tenantId{};      ///< when it exists already
        QString act;             ///< on the button: "Suspend acme-energy"
        QString running;         ///< "Suspending acme-energy…"
        QString done;            ///< "acme-energy is suspended."
        bool destructive{false}; ///< danger-coloured, and never what Enter presses
        bool alwaysTyped{false}; ///< the slug has to be typed everywhere, not only in production
    };

    MutationDialog(WizardServices services, QWidget* parent);
    void addForm(WizardPage* page);
    void addEnding(const QString& confirmTitle); ///< the last two steps; call it after the forms
    void begin();                                ///< shows the first step
    void setWords(Wording words);
    /// Text beside the form while there is no plan, and what is missing.
    void setWaiting(const QString& why, const QStringList& missing);
    WizardPage* form(int index) const { return m_forms[std::size_t(index)]; }
    int formCount() const { return int(m_forms.size()); }
    MutationController& controller() { return m_controller; }
    client::Connection& connection() const { return m_services.connection; }
    const base::Clock& clock() const { return m_services.clock; }
    Desktop& desktop() { return m_services.desktop; }
    QVBoxLayout& confirmColumn() { return *m_confirmColumn; } ///< above the plan: options that change it

    /// May the form be left forwards? False while something has to be decided first, which the form says.
    virtual bool mayLeave(int /*form*/) const { return true; }
    /// After a conflict: finds out what is different now and how one could go on from there.
    using Looked = std::function<void(Conflict)>;
    virtual void lookAgain(Looked done) = 0;
    /// What to do after it, for the receipt.
    virtual std::vector<NextStep> nextSteps(const Change& /*change*/) const { return {}; }
    /// Something that the forms need could not be read: said beside every form, with a way to try again. nullopt: it was read.
    void setBlocked(std::optional<base::Error> error, std::function<void()> retry = {});
    /// The answers changed while the plan is looked at: plan again and stay.
    void planAgain(Mutation mutation);
    virtual void turned(int /*step*/) {} ///< another step shows now
    void showFindings();                 ///< at their fields and in the list of steps, with what the pages know themselves

    void goBack() override;
    void goNext() override;
    void goTo(int step) override;

private:
    enum class Wish { None, Leave, Confirm }; ///< what to do as soon as there is a plan
    int confirmStep() const { return formCount(); }
    int doneStep() const { return formCount() + 1; }
    void turn(int step);
    void follow(MutationController::State state);
    void showPlan();
    void showMarks();
    void showProblem();
    std::optional<base::Error> findingElsewhere() const;
    bool showReadOnly(widgets::Notice& notice, QPushButton& allow);
    void look();
    void goOn();
    void startOver();
    void refreshButtons();
    void leaveLastForm();

    WizardServices m_services;
    MutationController m_controller;
    Wording m_words;
    std::vector<WizardPage*> m_forms;
    QString m_waiting;
    QStringList m_missing;
    PlanView* m_side;
    widgets::Notice* m_formNotice; ///< beside the form: a plan that cannot be had
    PlanView* m_plan;
    QVBoxLayout* m_confirmColumn;
    QWidget* m_confirmPage;
    QPushButton* m_formAllow;    ///< switches read-only off
    QPushButton* m_formConflict; ///< shows both sides
    widgets::Notice* m_notice;   ///< on the plan's page: refused, failed
    QPushButton* m_allow;
    ConflictView* m_conflictView;
    std::optional<Conflict> m_conflict; ///< what was found after the last conflict
    quint64 m_look{0};                  ///< number of the last look; an answer to an older one is dropped
    std::optional<base::Error> m_blocked;
    std::function<void()> m_unblock;
    Field* m_typedField;
    QLineEdit* m_typed;
    QWidget* m_runningPage;
    QLabel* m_runningText;
    int m_runningIndex{-1};
    QTimer m_slow;
    ReceiptView* m_receipt;
    Wish m_wish{Wish::None};
};

} // namespace reeve::ui
