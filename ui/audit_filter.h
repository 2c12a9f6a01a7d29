// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/audit/api.h"
#include "core/base/clock.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QDateTimeEdit;
class QGridLayout;
class QLineEdit;
class QStringListModel;
class QToolButton;

namespace reeve::ui {

class Message;

/// What to look for in the audit log: who, action, tenant, result, time. Says at the field what cannot be asked; then nothing is asked.
/// Who, action and tenant are completed from what the log was seen to hold (key Down shows all).
class AuditFilter final : public QWidget {
    Q_OBJECT

public:
    /// @p withTenant: the log of all tenants, not of one. @pre @p clock outlives the filter
    AuditFilter(bool withTenant, const base::Clock& clock, QWidget* parent = nullptr);
    /// Without the tenant: the log knows tenants by id, people by slug. See tenant().
    audit::ListAudit question() const;
    QString tenant() const; ///< as typed: slug or id
    bool isFiltering() const;
    bool isValid() const { return m_valid; }
    void clear();
    void focusFirst();
    void setActor(const QString& actor);
    void setAction(const QString& action);
    void setTenant(const QString& tenant);
    void setTenantProblem(const QString& problem); ///< empty: none
    void learn(const audit::Entry& entry);         ///< for completion
    /// Id of the tenant that was seen under this slug; empty: none was.
    std::string idOf(const QString& slug) const { return m_ids.value(slug); }

Q_SIGNALS:
    void changed(); ///< and valid

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QLineEdit* addField(const QString& name, const QString& caption, const QString& hint, QStringListModel* words);
    QComboBox* addChoice(const QString& name, const QString& caption);
    QWidget* makeMoments();
    void apply();
    QString problem();

    const base::Clock& m_clock;
    QGridLayout* m_grid;
    QLineEdit* m_actor;
    QLineEdit* m_action;
    QLineEdit* m_tenant{nullptr};
    QComboBox* m_result;
    QComboBox* m_time;
    QWidget* m_moments;
    QDateTimeEdit* m_from{nullptr};
    QDateTimeEdit* m_to{nullptr};
    QToolButton* m_clear;
    Message* m_message;
    QStringListModel* m_actors;
    QStringListModel* m_actions;
    QStringListModel* m_tenants;
    QHash<QString, std::string> m_ids; ///< of the tenants seen, by slug
    QString m_told;                    ///< the answers that changed() told last
    bool m_valid{true};
};

} // namespace reeve::ui
