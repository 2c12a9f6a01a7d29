// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/page.h"

class QHBoxLayout;
class QLabel;

namespace reeve::ui {

class AuditBrowser;
class VerifyPanel;

/// An audit log on one connection: heading, verification, entries. The live log and a bundle from disk are reviewed on the same widgets.
class AuditReview final : public QWidget {
    Q_OBJECT

public:
    AuditReview(Context context, const QString& title, QWidget* parent = nullptr);
    QHBoxLayout& head() { return *m_head; }
    AuditBrowser& browser() { return *m_browser; }
    VerifyPanel& verification() { return *m_verify; }
    void addBanner(QWidget* banner); ///< under the heading

private:
    Context m_context; ///< a copy: the connection of a bundle is not the window's
    QHBoxLayout* m_head;
    VerifyPanel* m_verify;
    AuditBrowser* m_browser;
};

} // namespace reeve::ui
