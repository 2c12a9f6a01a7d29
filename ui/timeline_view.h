// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/timeline_model.h"
#include "ui/page.h"

namespace reeve::widgets {
class ContentStack;
}

namespace reeve::ui {

class Table;

/// Every committed change of a tenant, newest first; opening one asks for its audit entry.
class TimelineView final : public QWidget {
    Q_OBJECT

public:
    explicit TimelineView(Context& context, QWidget* parent = nullptr);
    void setTenant(const std::string& tenantId);
    QString sentence() const;

Q_SIGNALS:
    void entryRequested(std::uint64_t seq);
    void sentenceChanged();

private:
    void changed();
    Context& m_context;
    std::string m_tenantId;
    models::TimelineModel m_model;
    Table* m_table;
    widgets::ContentStack* m_content;
};

} // namespace reeve::ui
