// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/catalog_model.h"
#include "models/findings_model.h"
#include "models/manifest_check.h"
#include "models/manifest_completion.h"
#include "ui/manifest_actions.h"
#include "ui/manifest_drafts.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QStackedWidget;

namespace reeve::widgets {
class Notice;
class StateBadge;
} // namespace reeve::widgets

namespace reeve::ui {

class ManifestConflict;
class Table;
class YamlView;

/// Edits a tenant's manifest. What is typed is checked by the plane at once and kept as a draft until it is applied or discarded, across
/// tabs, pages and windows; nothing is stored in the registry but through the wizard that plans and confirms it. When somebody else stored
/// a version meanwhile, the user decides between both.
class ManifestEditor final : public QWidget {
    Q_OBJECT

public:
    ManifestEditor(Context& context, models::CatalogModel& catalog, const ManifestActions& actions, QWidget* parent = nullptr);
    ~ManifestEditor() override;

    /// The tenant, and the newest version of its manifest. Edits of the same tenant stay; those of another one are kept and put aside.
    void setTenant(const registry::Tenant& tenant, const registry::ManifestVersion& newest);
    /// Puts @p text in, as an edit.
    void restore(const QString& text);
    void begin(); ///< the editor comes to the front: checks what it shows, reads what completion needs
    void focusEditor();
    bool find(const QString& word);
    const std::optional<ManifestDraft>& draft() const { return m_draft; }
    bool inConflict() const { return m_conflict; }
    ManifestActions::Possible possible() const;
    void apply();
    void format();
    void discard();
    void stepDifference(bool forward); ///< in the comparison of a conflict
    const models::ManifestCheck& check() const { return m_check; }

Q_SIGNALS:
    void draftChanged();
    void actionsChanged();
    void left(); ///< Esc in the editor

private:
    widgets::Notice* makeNotice(const QString& name);
    void edited();
    void take(const QString& text);
    void keep();
    void showCheck();
    void showState();
    void keepMine();
    void takeTheirs();
    void resolved();
    QString whyNotApply() const; ///< empty: it can be applied
    bool mayEdit() const;
    void readSchema();
    void nameCatalog();

    Context& m_context;
    models::CatalogModel& m_catalog;
    const ManifestActions& m_actions;
    ManifestDrafts m_drafts;
    models::ManifestCheck m_check;
    models::FindingsModel m_findings;
    models::ManifestCompletion m_completion;
    registry::Tenant m_tenant;
    registry::ManifestVersion m_newest;
    std::optional<ManifestDraft> m_draft;
    std::optional<ManifestDraft> m_discarded;
    bool m_conflict{false};
    QTimer m_keep;
    QStackedWidget* m_stack;
    YamlView* m_editor;
    ManifestConflict* m_decision;
    QWidget* m_decisionArea; ///< shows it
    Table* m_table;
    widgets::StateBadge* m_verdict;
    QLabel* m_gates;
    QLabel* m_caption;
    widgets::Notice* m_refused;  ///< this tenant's manifest cannot be edited now
    widgets::Notice* m_changed;  ///< somebody else stored a version
    widgets::Notice* m_comments; ///< formatting would lose comments
    widgets::Notice* m_told;     ///< what was done: applied, discarded, merged
    widgets::Notice* m_unkept;   ///< the draft could not be written
    QWidget* m_bringBack;
};

} // namespace reeve::ui
