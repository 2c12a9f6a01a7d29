// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/catalog_model.h"
#include "models/versions_model.h"
#include "ui/manifest_actions.h"

class QButtonGroup;
class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace reeve::widgets {
class ContentStack;
class SearchField;
} // namespace reeve::widgets

namespace reeve::ui {

class ManifestCompare;
class ManifestEditor;
class VersionsList;
class YamlView;

/// A tenant's manifest: every version to read, any two side by side, and the newest one to edit.
class ManifestView final : public QWidget {
    Q_OBJECT

public:
    enum class Mode { Read, Compare, Edit };

    ManifestView(Context& context, models::CatalogModel& catalog, QWidget* parent = nullptr);
    void setTenant(const registry::Tenant& tenant);
    void setMode(Mode mode);
    Mode mode() const;
    void find();
    bool escape();
    QString sentence() const;
    void compareVersions(std::uint64_t left, std::uint64_t right); ///< once both are loaded
    void setActive(bool active);                                   ///< is it what the user looks at? Its actions follow
    bool hasDraft() const;
    ManifestEditor& editor() { return *m_editor; }
    ManifestCompare& comparison() { return *m_compare; }
    models::VersionsModel& versions() { return m_model; }

Q_SIGNALS:
    void sentenceChanged();
    void draftChanged();

private:
    QWidget* makeReader();
    void changed();
    void choose();
    void readVersion(int row);
    void showCaption();
    void restoreVersion(int row);
    void showMenu(const QPoint& at);
    void enableActions();
    void bringDraft();

    Context& m_context;
    ManifestActions m_actions;
    registry::Tenant m_tenant;
    models::VersionsModel m_model;
    std::optional<std::pair<std::uint64_t, std::uint64_t>> m_wanted; ///< to compare, when they are loaded
    std::uint64_t m_shown{0};                                        ///< version that is read
    bool m_active{false};
    VersionsList* m_list;
    QButtonGroup* m_modes;
    QLabel* m_caption;
    QStackedWidget* m_stack;
    YamlView* m_source;
    QComboBox* m_form;
    widgets::SearchField* m_search;
    QPushButton* m_restore;
    ManifestCompare* m_compare;
    ManifestEditor* m_editor;
    widgets::ContentStack* m_content;
};

} // namespace reeve::ui
