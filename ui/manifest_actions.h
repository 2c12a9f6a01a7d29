// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/page.h"

#include <QAction>
#include <QCoreApplication>
#include <QPointer>

namespace reeve::ui {

/// What can be done with a manifest, as actions of the registry. Who shows the manifest connects them and says when they are possible.
struct ManifestActions {
    Q_DECLARE_TR_FUNCTIONS(ManifestActions)

public:
    explicit ManifestActions(Context& context);

    /// What is possible now.
    struct Possible {
        bool edit{false};
        bool compare{false};
        bool apply{false};
        QString whyNotApply;
        bool format{false};
        bool discard{false};
        bool step{false}; ///< to the next or previous difference
    };
    void set(const Possible& possible);

    // Null once the registry is gone, which ends before the window's widgets do.
    QPointer<QAction> edit;
    QPointer<QAction> compare;
    QPointer<QAction> apply;
    QPointer<QAction> format;
    QPointer<QAction> discard;
    QPointer<QAction> next;
    QPointer<QAction> previous;

private:
    ActionRegistry& m_registry; ///< as long as its actions are not null
};

} // namespace reeve::ui
