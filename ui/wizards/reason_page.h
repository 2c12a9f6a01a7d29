// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/wizards/difference.h"
#include "ui/wizards/wizard_page.h"
#include "widgets/notice.h"

class QPlainTextEdit;

namespace reeve::widgets {
class KeyValueGrid;
} // namespace reeve::widgets

namespace reeve::ui {

class DifferenceTable;

/// Does the webhook pattern ("tenant.*", "tenant.suspended", "*") match this event?
bool matchesEvent(const std::string& pattern, const std::string& event);

/// The last form of every wizard about a tenant: what it is about, the reason for the audit log, and who is told.
class ReasonPage final : public WizardPage {
    Q_OBJECT

public:
    static constexpr int maxReasonBytes = 500; ///< as the core has it

    explicit ReasonPage(QWidget* parent = nullptr);
    std::string reason() const; ///< without space around it
    bool isComplete() const;    ///< there is a reason, and it is not too long

    /// Two panels of sentences: what happens and what does not. @p stops: the first is a warning.
    void setEffects(const QString& title, const QStringList& effects, const QString& keptTitle, const QStringList& kept, bool stops);
    void showTenant(const registry::Tenant& tenant);
    /// Who hears of @p event, by the manifest in force.
    void showTold(const registry::TenantManifest& manifest, const std::string& event);
    void showChanges(const std::vector<Difference>& changes); ///< instead of the tenant's facts; none: says so
    /// Something to know before the reason is written; an empty title: nothing.
    void showAdvice(const widgets::Notice::Message& advice);
    widgets::Notice& advice() { return *m_advice; }

protected:
    std::vector<base::Finding> ownFindings() const override;

private:
    void count();

    widgets::KeyValueGrid* m_facts;
    widgets::Notice* m_advice;
    QWidget* m_changesBox;
    DifferenceTable* m_changes;
    QLabel* m_unchanged;
    QPlainTextEdit* m_reason;
    Field* m_field;
    QBoxLayout* m_effects;
    QLabel* m_told;
};

} // namespace reeve::ui
