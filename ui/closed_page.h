// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/page.h"

class QPushButton;

namespace reeve::widgets {
class Notice;
} // namespace reeve::widgets

namespace reeve::ui {

/// In the place of every page that shows what a control plane holds, while it could not be opened: what is wrong, what to do, a button to
/// try again, and what works without it.
class ClosedPage final : public Page {
    Q_OBJECT

public:
    /// @pre the actions of the audit page and of the settings are in the registry
    explicit ClosedPage(Context& context, QWidget* parent = nullptr);

    QString title() const override { return tr("Not connected"); }
    void enter(const QString& argument) override;
    void refresh() override; ///< tries to open it again
    QString helpTopic() const override { return QStringLiteral("errors#open"); }

private:
    QWidget* makeMeanwhile();
    void follow();

    Context& m_context;
    widgets::Notice* m_notice;
    QPushButton* m_openAgain;
};

} // namespace reeve::ui
