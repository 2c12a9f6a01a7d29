// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "ui/desktop.h"
#include "ui/wizards/mutation_controller.h"
#include "ui/wizards/wizard_frame.h"
#include "ui/wizards/wizard_page.h"

#include <optional>

class QLabel;
class QLineEdit;
class QTableWidget;

namespace reeve::widgets {
class Notice;
} // namespace reeve::widgets

namespace reeve::ui {

class PlanView;
class ReceiptView;
class TaskList;

/// What wizards need from outside. All of it outlives them.
struct WizardServices {
    client::Connection& connection;
    const base::Clock& clock;
    Desktop& desktop;
    std::function<std::string()> newKey; ///< makes idempotency keys: 1 to 255 bytes, never the same twice
    TaskList* tasks{nullptr};            ///< where long work is listed as well; null: nowhere
};

/// What differs from what a person saw; shown after a conflict.
struct Difference {
    QString what;
    QString seen;
    QString now;
};
/// What two plans say differently.
std::vector<Difference> planDifferences(const base::Plan& seen, const base::Plan& now);

/// A wizard that does one mutation: forms, with what the answers would do beside them; then the plan in full and its confirmation; then the
/// receipt. It derives its state from a MutationController. In production the tenant's slug has to be typed.
class MutationDialog : public WizardFrame {
    Q_OBJECT

public:
    const MutationController& mutation() const { return m_controller; }

Q_SIGNALS:
    void showAuditEntry(quint64 seq);
    void openTenant(const QString& tenantId);

protected:
    /// How the mutation is spoken of.
    struct Wording {
        QString subject;         ///< the tenant's slug
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

    /// May the form be left forwards? Called when its fields have no problem; a form without a complete answer says no and shows why.
    virtual bool mayLeave(int /*form*/) { return true; }
    /// After a conflict: finds out what is different now, and makes the mutation that goes on from there (nullopt: there is none).
    using Looked = std::function<void(std::vector<Difference>, std::optional<Mutation>)>;
    virtual void lookAgain(Looked done) = 0;
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
    void showDifferences(const std::vector<Difference>& differences);
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
    widgets::Notice* m_notice; ///< on the plan's page: refused, failed
    QPushButton* m_planAgain;
    QTableWidget* m_differences;
    Field* m_typedField;
    QLineEdit* m_typed;
    QWidget* m_runningPage;
    QLabel* m_runningText;
    int m_runningIndex{-1};
    QTimer m_slow;
    ReceiptView* m_receipt;
    std::optional<Mutation> m_again; ///< what "Plan again" goes on with
    Wish m_wish{Wish::None};
};

} // namespace reeve::ui
