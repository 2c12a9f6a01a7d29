// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/page.h"

class QHBoxLayout;
class QLabel;

namespace reeve::widgets {
class ElidedLabel;
class IdLabel;
class StateBadge;
} // namespace reeve::widgets

namespace reeve::ui {

class TenantActions;

/// The head of a tenant's page: who it is, its state with since when and why, what is likely to be done next, and the rest in a menu.
class TenantHead final : public QWidget {
    Q_OBJECT

public:
    TenantHead(Context& context, TenantActions& actions, QWidget* parent = nullptr);
    void setTenant(const registry::Tenant& tenant);
    void clear();

private:
    void addActions();
    Context& m_context;
    TenantActions& m_actions;
    QWidget* m_back;
    QHBoxLayout* m_buttons;
    QLabel* m_slug;
    widgets::StateBadge* m_state;
    widgets::ElidedLabel* m_since;
    widgets::ElidedLabel* m_facts;
    widgets::IdLabel* m_id;
};

} // namespace reeve::ui
