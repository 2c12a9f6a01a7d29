// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/versions_model.h"
#include "ui/manifest_actions.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;

namespace reeve::ui {

class DiffView;

/// Any two versions of a manifest side by side, or one and the unsent edits; as they were submitted or in their canonical form.
class ManifestCompare final : public QWidget {
    Q_OBJECT

public:
    ManifestCompare(models::VersionsModel& model, const ManifestActions& actions, QWidget* parent = nullptr);
    void setDraft(const std::optional<QString>& draft); ///< the versions or the edits changed
    void choose(std::uint64_t left, std::uint64_t right);
    void reset();       ///< nothing is chosen any more: the two newest versions
    void chooseDraft(); ///< the edits against the version in force
    DiffView& view() { return *m_view; }

    static constexpr qulonglong draftNumber = 0; ///< stands for the edits among versions

private:
    void fill(QComboBox& box);
    void select(QComboBox& box, qulonglong version);
    void showPair();
    QString text(qulonglong version) const;
    QString title(const QComboBox& box) const;

    models::VersionsModel& m_model;
    std::optional<QString> m_draft;
    bool m_chosen{false}; ///< somebody chose the sides; else they follow the newest version
    QComboBox* m_left;
    QComboBox* m_right;
    QComboBox* m_form;
    QCheckBox* m_onlyChanges;
    QLabel* m_sentence;
    DiffView* m_view;
};

} // namespace reeve::ui
