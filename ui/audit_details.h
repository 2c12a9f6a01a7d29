// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/audit/api.h"
#include "ui/page.h"

#include <QFrame>

class QCheckBox;
class QLabel;
class QPushButton;

namespace reeve::widgets {
class JsonTree;
class KeyValueGrid;
class Notice;
class StateBadge;
} // namespace reeve::widgets

namespace reeve::ui {

/// One audit entry: who did what to whom, what the gates said, what changed, and the proof that it is in the log.
class AuditDetails final : public QFrame {
    Q_OBJECT

public:
    explicit AuditDetails(Context& context, QWidget* parent = nullptr);
    void setEntry(const audit::Entry& entry);
    void setSeq(std::uint64_t seq); ///< reads the entry first
    /// Of the plane, to check signatures with; asked from the plane while it is empty.
    void setVerifierKey(const std::string& vkey) { m_vkey = vkey; }

Q_SIGNALS:
    void closeRequested();

private:
    void showChanges();
    void prove();
    void check(const audit::GetAudit::Proven& proven);

    Context& m_context;
    audit::Entry m_entry;
    bool m_isShown{false}; ///< m_entry is on the screen
    std::string m_vkey;
    client::Call m_call;
    quint64 m_generation{0};
    QLabel* m_title;
    QLabel* m_action;
    widgets::StateBadge* m_result;
    widgets::KeyValueGrid* m_facts;
    QWidget* m_body;
    QCheckBox* m_onlyChanges;
    widgets::JsonTree* m_tree;
    QPushButton* m_prove;
    widgets::Notice* m_proof;
};

} // namespace reeve::ui
