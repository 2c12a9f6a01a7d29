// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/audit/api.h"
#include "ui/page.h"
#include "widgets/notice.h"

#include <QFrame>

class QCheckBox;
class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;
class QScrollArea;

namespace reeve::widgets {
class JsonTree;
class KeyValueGrid;
class StateBadge;
} // namespace reeve::widgets

namespace reeve::ui {

/// One audit entry as a person reads it: who did what to whom and why, what changed, what the gates said, its ids to copy, and the proof
/// that it is in the log.
class AuditDetails final : public QFrame {
    Q_OBJECT

public:
    explicit AuditDetails(Context& context, QWidget* parent = nullptr);
    void setEntry(const audit::Entry& entry);
    void setSeq(std::uint64_t seq); ///< reads the entry first
    /// Of the plane, to check signatures with; asked from the plane while it is empty.
    void setVerifierKey(const std::string& vkey) { m_vkey = vkey; }
    void setTenantLink(bool offered); ///< may one go to the tenant from here?
    bool hasEntry() const { return m_isShown; }
    const audit::Entry& entry() const { return m_entry; }
    void prove();
    void copyEntry(); ///< as JSON
    void focusFirst();

Q_SIGNALS:
    void closeRequested();
    void openTenantRequested(const QString& tenantId);

private:
    QWidget* makeBody();
    void showSummary();
    void showChanges();
    void showDecisions();
    void showIds();
    void showProof(const widgets::Notice::Message& message);
    void check(const audit::GetAudit::Proven& proven);

    Context& m_context;
    audit::Entry m_entry;
    bool m_isShown{false}; ///< m_entry is on the screen
    bool m_offersTenant{false};
    std::string m_vkey;
    client::Call m_call;
    quint64 m_generation{0};
    QLabel* m_title;
    widgets::StateBadge* m_result;
    QWidget* m_body;
    QScrollArea* m_area;
    QLabel* m_words;
    QLabel* m_action;
    QToolButton* m_openTenant;
    widgets::KeyValueGrid* m_facts;
    widgets::Notice* m_refusal;
    QWidget* m_changes;
    QLabel* m_noChanges;
    QCheckBox* m_onlyChanges;
    widgets::JsonTree* m_tree;
    QLabel* m_gatesTitle;
    QVBoxLayout* m_gates;
    widgets::KeyValueGrid* m_ids;
    QPushButton* m_copy;
    QPushButton* m_prove;
    widgets::Notice* m_proof;
};

} // namespace reeve::ui
