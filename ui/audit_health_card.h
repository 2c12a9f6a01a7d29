// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/control/api.h"
#include "ui/page.h"

#include <QFrame>

class QLabel;

namespace reeve::widgets {
class ContentStack;
class StateBadge;
} // namespace reeve::widgets

namespace reeve::ui {

/// How far the audit log is signed and when it was last verified, with a button to verify it now.
class AuditHealthCard final : public QFrame {
    Q_OBJECT

public:
    /// @pre the registry has "audit.verify"
    explicit AuditHealthCard(Context& context, QWidget* parent = nullptr);
    void setHealth(const control::GetAuditHealth::Health& health);
    void timePassed(); ///< ages are written anew
    widgets::ContentStack& content() { return *m_content; }

private:
    void write();

    Context& m_context;
    control::GetAuditHealth::Health m_health;
    widgets::ContentStack* m_content;
    widgets::StateBadge* m_verdict;
    QLabel* m_sentence;
    QLabel* m_entries;
    QLabel* m_checkpoint;
    QLabel* m_verified;
};

} // namespace reeve::ui
