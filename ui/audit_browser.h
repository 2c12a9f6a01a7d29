// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/audit_list_model.h"
#include "ui/page.h"

class QComboBox;
class QDateTimeEdit;
class QLineEdit;
class QStringListModel;
class QToolButton;

namespace reeve::widgets {
class ContentStack;
class Notice;
} // namespace reeve::widgets

namespace reeve::ui {

class AuditDetails;
class Table;

/// Audit entries with filters, and the details of the selected one. Works on any connection, live or offline.
class AuditBrowser final : public QWidget {
    Q_OBJECT

public:
    enum class Scope { Everything, OneTenant };
    AuditBrowser(Context& context, Scope scope, QWidget* parent = nullptr);
    void setTenant(const std::string& tenantId); ///< Scope::OneTenant: whose entries; reads them
    void refresh();
    void showEntry(std::uint64_t seq);
    void focusFilter();
    bool escape();
    QString sentence() const;
    bool answered() const { return m_model.answered(); }
    models::AuditListModel& list() { return m_model; }
    AuditDetails& details() { return *m_details; }

Q_SIGNALS:
    void sentenceChanged();

private:
    QWidget* makeFilters();
    QLineEdit* makeField(const QString& name, const QString& placeholder, QStringListModel* words);
    void apply();
    void applyTenant(const QString& text);
    void ask();
    void clear();
    void changed();
    void select(int row);
    void showMenu(const QPoint& at);
    bool isFiltering() const;

    Context& m_context;
    const Scope m_scope;
    models::AuditListModel m_model;
    std::string m_tenantId;              ///< of the scope or of the filter
    std::optional<std::uint64_t> m_kept; ///< the selected entry, while the rows are replaced
    client::Call m_resolve;
    quint64 m_generation{0};
    QLineEdit* m_actor{nullptr};
    QLineEdit* m_action{nullptr};
    QLineEdit* m_tenant{nullptr};
    QComboBox* m_result{nullptr};
    QComboBox* m_time{nullptr};
    QDateTimeEdit* m_from{nullptr};
    QDateTimeEdit* m_to{nullptr};
    QToolButton* m_clear{nullptr};
    QStringListModel* m_actors{nullptr};
    Table* m_table;
    widgets::Notice* m_notice;
    widgets::ContentStack* m_content;
    AuditDetails* m_details;
};

} // namespace reeve::ui
