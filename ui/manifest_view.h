// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/versions_model.h"
#include "ui/page.h"

class QLabel;
class QPushButton;

namespace reeve::widgets {
class ContentStack;
class SearchField;
} // namespace reeve::widgets

namespace reeve::ui {

class Table;
class YamlView;

/// Every version of a tenant's manifest, and the source of the chosen one.
class ManifestView final : public QWidget {
    Q_OBJECT

public:
    explicit ManifestView(Context& context, QWidget* parent = nullptr);
    void setTenant(const std::string& tenantId);
    void find();
    QString sentence() const;

Q_SIGNALS:
    void sentenceChanged();

private:
    void changed();
    void showVersion(int row);
    Context& m_context;
    std::string m_tenantId;
    models::VersionsModel m_model;
    Table* m_table;
    YamlView* m_source;
    QLabel* m_caption;
    widgets::SearchField* m_search;
    QPushButton* m_copy;
    widgets::ContentStack* m_content;
};

} // namespace reeve::ui
