// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/versions_model.h"
#include "ui/page.h"

#include <QFrame>

class QLabel;

namespace reeve::ui {

class DiffView;

/// A quick look at one change of a tenant: who, why, from which state to which, and what it changed in the manifest.
class TimelineDetails final : public QFrame {
    Q_OBJECT

public:
    explicit TimelineDetails(Context& context, QWidget* parent = nullptr);
    void setEntry(const std::string& tenantId, const registry::TimelineEntry& entry);
    DiffView& view() { return *m_view; }

Q_SIGNALS:
    void entryRequested(std::uint64_t seq);
    void closeRequested();

private:
    void showDifference();
    Context& m_context;
    std::string m_tenantId;
    registry::TimelineEntry m_entry;
    models::VersionsModel m_versions;
    QLabel* m_title;
    QLabel* m_facts;
    QLabel* m_sentence;
    DiffView* m_view;
};

} // namespace reeve::ui
