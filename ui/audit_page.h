// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/page.h"

class QStackedWidget;

namespace reeve::ui {

class AuditReview;

/// The audit log of the connected control plane, and, opened over it, a bundle from disk.
class AuditPage final : public Page {
    Q_OBJECT

public:
    explicit AuditPage(Context& context, QWidget* parent = nullptr);
    ~AuditPage() override;

    QString title() const override { return tr("Audit"); }
    void enter(const QString& argument) override;
    void refresh() override;
    void find() override;
    bool escape() override;
    QString sentence() const override;
    void openBundle(const QString& folder, const QString& vkey);
    void closeBundle();
    void showEntry(std::uint64_t seq); ///< of the live log
    AuditReview& current() const;

private:
    void askForBundle();

    Context& m_context;
    QAction* m_verify;
    QAction* m_open;
    QAction* m_closeBundle;
    QStackedWidget* m_stack;
    AuditReview* m_live;
    std::unique_ptr<client::Connection> m_bundleConnection;
    AuditReview* m_bundle{nullptr}; ///< over the live one while a bundle is open
};

} // namespace reeve::ui
