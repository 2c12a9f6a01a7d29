// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/timeline_model.h"
#include "ui/page.h"

class QComboBox;
class QLineEdit;
class QStringListModel;
class QToolButton;

namespace reeve::widgets {
class ContentStack;
class Notice;
class SearchField;
} // namespace reeve::widgets

namespace reeve::ui {

class Table;
class TimelineDetails;

/// Every committed change of a tenant, newest first, filtered by the plane. Enter asks for a change's audit entry, Space shows it at a
/// glance with what it changed in the manifest.
class TimelineView final : public QWidget {
    Q_OBJECT

public:
    explicit TimelineView(Context& context, QWidget* parent = nullptr);
    void setTenant(const std::string& tenantId);
    void focusFilter();
    bool escape();
    QString sentence() const;
    models::TimelineModel& list() { return m_model; }

Q_SIGNALS:
    void entryRequested(std::uint64_t seq);
    void sentenceChanged();

private:
    QWidget* makeFilters();
    void addActions();
    void apply();
    void clear();
    void changed();
    void quickLook(bool on);
    void select(int row);
    bool isFiltering() const;

    Context& m_context;
    std::string m_tenantId;
    models::TimelineModel m_model;
    std::optional<std::uint64_t> m_kept; ///< revision of the selected row, while the rows are replaced
    int m_keptScroll{0};
    Table* m_table;
    QComboBox* m_kind;
    QLineEdit* m_actor;
    QStringListModel* m_actors;
    widgets::SearchField* m_reason;
    QToolButton* m_clear;
    widgets::Notice* m_notice;
    TimelineDetails* m_details;
    widgets::ContentStack* m_content;
};

} // namespace reeve::ui
