// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/registry/api.h"
#include "ui/manifest_drafts.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QPushButton;

namespace reeve::ui {

class DiffView;

/// Two people changed a manifest: what the other one stored and what stands in the editor, against each other and against what both began
/// with. The user decides.
class ManifestConflict final : public QWidget {
    Q_OBJECT

public:
    explicit ManifestConflict(QWidget* parent = nullptr);
    void setSides(const ManifestDraft& mine, const registry::ManifestVersion& theirs);
    DiffView& view() { return *m_view; }

Q_SIGNALS:
    void mineChosen();   ///< my changes on top of theirs
    void theirsChosen(); ///< my edits go
    void later();        ///< continue editing, decide another time

private:
    void showPair();
    ManifestDraft m_mine;
    registry::ManifestVersion m_theirs;
    QLabel* m_title;
    QLabel* m_text;
    QButtonGroup* m_pairs;
    QLabel* m_sentence;
    DiffView* m_view;
};

} // namespace reeve::ui
