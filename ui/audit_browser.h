// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/audit_list_model.h"
#include "ui/page.h"

class QSplitter;

namespace reeve::widgets {
class ContentStack;
class Notice;
} // namespace reeve::widgets

namespace reeve::ui {

class AuditDetails;
class AuditFilter;
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
    void clearFilter();
    bool isFiltering() const;
    bool escape();
    QString sentence() const;
    bool answered() const { return m_model.answered(); }
    models::AuditListModel& list() { return m_model; }
    AuditDetails& details() { return *m_details; }
    bool showsEntry() const; ///< are details on the screen?

Q_SIGNALS:
    void sentenceChanged();
    void entryChanged(); ///< another entry, or none, is shown; or other filters are set
    void openTenantRequested(const QString& tenantId);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void apply();
    void takeTenant(const QString& asked, const base::Result<registry::GetTenant::Details>& tenant);
    void ask();
    void changed();
    void showUnknownTenant(const QString& asked);
    void showNothing();
    void keepSelection();
    void select(int row);
    void showMenu(const QPoint& at);
    void keepWidths();

    Context& m_context;
    const Scope m_scope;
    models::AuditListModel m_model;
    std::string m_tenantId;              ///< of the scope or of the filter
    QString m_unknownTenant;             ///< asked for, and not there: nothing is listed
    bool m_lookupFailed{false};          ///< the tenant of the filter could not be looked up
    std::optional<std::uint64_t> m_kept; ///< the selected entry, while the rows are replaced
    int m_learned{0};                    ///< rows that the filter has learned from
    client::Call m_resolve;
    quint64 m_generation{0};
    AuditFilter* m_filter;
    Table* m_table;
    widgets::Notice* m_notice;
    widgets::ContentStack* m_content;
    AuditDetails* m_details;
    QSplitter* m_splitter;
};

} // namespace reeve::ui
