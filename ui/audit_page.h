// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/page.h"

#include <QAction>
#include <QKeySequence>
#include <QPointer>

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
    bool needsPlane() const override { return !m_bundle; }
    QString helpTopic() const override { return m_bundle ? QStringLiteral("audit#bundle") : QStringLiteral("audit"); }
    /// Reviews the bundle that @p connection reads. @p folder and @p vkey are told to people only.
    void openBundle(std::unique_ptr<client::Connection> connection, const QString& folder, const QString& vkey);
    void openBundle(const QString& folder, const QString& vkey); ///< the same with a new connection
    void closeBundle();
    void showEntry(std::uint64_t seq); ///< of the live log
    AuditReview& current() const;

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QAction* add(const char* id, const QString& text, const QString& icon, const QString& tip, const QKeySequence& key = {});
    void addActions();
    void follow(AuditReview& review);
    void askForBundle();
    void refreshActions();

    Context& m_context;
    QPointer<QAction> m_verify; ///< gone, as all of them, while the window is taken apart
    QAction* m_open;
    QAction* m_closeBundle;
    QAction* m_cancel;
    QAction* m_saveReport;
    QAction* m_copyReport;
    QAction* m_openTenant;
    QAction* m_prove;
    QAction* m_copyEntry;
    QAction* m_clearFilters;
    QStackedWidget* m_stack;
    AuditReview* m_live;
    std::unique_ptr<client::Connection> m_bundleConnection;
    AuditReview* m_bundle{nullptr}; ///< over the live one while a bundle is open
};

} // namespace reeve::ui
