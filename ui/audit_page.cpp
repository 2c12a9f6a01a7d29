// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit_page.h"

#include "models/format.h"
#include "ui/action_registry.h"
#include "ui/age.h"
#include "ui/audit_browser.h"
#include "ui/audit_details.h"
#include "ui/audit_review.h"
#include "ui/bundle_dialog.h"
#include "ui/desktop.h"
#include "ui/verify_panel.h"
#include "widgets/action_button.h"
#include "widgets/notice.h"

#include <QHBoxLayout>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace reeve::ui {

using Group = ActionRegistry::Group;
using widgets::ActionButton;

AuditPage::AuditPage(Context& context, QWidget* parent)
    : Page(parent), m_context(context), m_stack(new QStackedWidget), m_live(new AuditReview(context, title()))
{
    addActions();
    m_stack->addWidget(m_live);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    m_live->head().addWidget(new ActionButton(m_open, u"openBundleActionPushButton"_s));
    m_live->head().addWidget(new ActionButton(m_verify, u"verifyPushButton"_s, ActionButton::Kind::Primary));
    m_live->browser().details().setTenantLink(true);
    connect(&m_live->browser(), &AuditBrowser::openTenantRequested, this,
            [this](const QString& id) { Q_EMIT goRequested({u"tenant"_s, id}); });
    connect(&context.connection, &client::Connection::changed, this, [this] {
        if (isVisible()) m_live->browser().refresh();
    });
    follow(*m_live);
}

QAction* AuditPage::add(const char* id, const QString& text, const QString& icon, const QString& tip, const QKeySequence& key)
{
    return m_context.actions.add(
        {QString::fromLatin1(id), Group::Audit, text, icon, key.isEmpty() ? QList<QKeySequence>{} : QList<QKeySequence>{key}, tip});
}

void AuditPage::addActions()
{
    m_verify = add("audit.verify", tr("Verify now"), u"shield"_s, tr("Checks every entry against the signed checkpoint"));
    m_cancel = add("audit.cancelVerify", tr("Cancel verification"), u"cross"_s, tr("Stops the verification that runs"));
    m_saveReport = add("audit.saveReport", tr("Save report…"), u"export"_s, tr("Writes what was verified as a web page, PDF or text"));
    m_copyReport = add("audit.copyReport", tr("Copy report as text"), u"copy"_s, tr("Copies what was verified"));
    m_open = add("audit.openBundle", tr("Open bundle…"), u"folder-open"_s, tr("Reviews an exported audit log from disk, offline"),
                 QKeySequence(u"Ctrl+O"_s));
    m_closeBundle = add("audit.closeBundle", tr("Close bundle"), u"cross"_s, tr("Goes back to the live audit log"));
    m_openTenant = add("audit.openTenant", tr("Open the entry's tenant"), u"tenants"_s, tr("Shows the tenant that the entry is about"));
    m_prove = add("audit.prove", tr("Prove entry"), u"shield"_s, tr("Reads the entry's inclusion proof and checks it here"));
    m_copyEntry = add("audit.copyEntry", tr("Copy entry as JSON"), u"copy"_s, tr("Copies the whole entry"));
    m_clearFilters = add("audit.clearFilters", tr("Clear audit filters"), u"filter"_s, tr("Shows all entries again"));
    m_open->setVisible(bool(m_context.acts.openBundle));
    m_closeBundle->setVisible(false);
    connect(m_verify, &QAction::triggered, this, [this] {
        if (!isVisible()) Q_EMIT goRequested({u"audit"_s, {}});
        current().verification().start();
    });
    connect(m_cancel, &QAction::triggered, this, [this] { current().verification().cancel(); });
    connect(m_saveReport, &QAction::triggered, this, [this] { current().verification().saveReport(); });
    connect(m_copyReport, &QAction::triggered, this, [this] { current().verification().copyReport(); });
    connect(m_open, &QAction::triggered, this, &AuditPage::askForBundle);
    connect(m_closeBundle, &QAction::triggered, this, &AuditPage::closeBundle);
    connect(m_openTenant, &QAction::triggered, this,
            [this] { Q_EMIT goRequested({u"tenant"_s, models::toQt(current().browser().details().entry().target.tenant)}); });
    connect(m_prove, &QAction::triggered, this, [this] { current().browser().details().prove(); });
    connect(m_copyEntry, &QAction::triggered, this, [this] { current().browser().details().copyEntry(); });
    connect(m_clearFilters, &QAction::triggered, this, [this] { current().browser().clearFilter(); });
}

/// What both reviews, live and offline, tell this page.
void AuditPage::follow(AuditReview& review)
{
    connect(&review.verification(), &VerifyPanel::runningChanged, this, &AuditPage::refreshActions);
    connect(&review.browser(), &AuditBrowser::entryChanged, this, &AuditPage::refreshActions);
    connect(&review.browser(), &AuditBrowser::sentenceChanged, this, &Page::sentenceChanged);
    refreshActions();
}

void AuditPage::refreshActions()
{
    if (!m_verify) return;
    AuditReview& review = current();
    const bool here = isVisible();
    const bool entry = here && review.browser().showsEntry();
    m_verify->setEnabled(!review.verification().isRunning());
    m_cancel->setEnabled(review.verification().isRunning());
    for (QAction* each : {m_saveReport, m_copyReport}) each->setEnabled(here && review.verification().hasReport());
    for (QAction* each : {m_prove, m_copyEntry}) each->setEnabled(entry);
    m_openTenant->setEnabled(entry && !m_bundle && !review.browser().details().entry().target.tenant.empty());
    m_clearFilters->setEnabled(here && review.browser().isFiltering());
}

void AuditPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    refreshActions();
}

void AuditPage::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    refreshActions();
}

AuditPage::~AuditPage()
{
    delete m_bundle; // before its connection
}

AuditReview& AuditPage::current() const { return m_bundle ? *m_bundle : *m_live; }

void AuditPage::enter(const QString& argument)
{
    m_live->browser().refresh();
    if (argument.startsWith("entry="_L1)) showEntry(argument.section(u'=', 1).toULongLong());
}

void AuditPage::refresh() { current().browser().refresh(); }

void AuditPage::find() { current().browser().focusFilter(); }

bool AuditPage::escape()
{
    if (current().browser().escape()) return true;
    if (current().verification().isVisible() && !current().verification().isRunning()) {
        current().verification().close();
        return true;
    }
    return false;
}

QString AuditPage::sentence() const
{
    const auto& asOf = current().browser().list().asOf();
    const QString part = current().browser().sentence();
    if (!asOf) return part;
    return m_bundle ? tr("%1; source: bundle on disk, offline").arg(part)
                    : tr("%1; %2; source: live", "what is loaded, as of when").arg(part, ui::asOf(*asOf, m_context.clock.now()));
}

void AuditPage::askForBundle()
{
    auto* dialog = new BundleDialog(m_context.desktop, m_context.acts.openBundle, this);
    connect(dialog, &BundleDialog::opened, this,
            [this, dialog](const QString& folder, const QString& vkey) { openBundle(dialog->takeConnection(), folder, vkey); });
    dialog->open();
}

void AuditPage::openBundle(const QString& folder, const QString& vkey)
{
    openBundle(m_context.acts.openBundle(folder, vkey), folder, vkey);
}

void AuditPage::openBundle(std::unique_ptr<client::Connection> connection, const QString& folder, const QString& vkey)
{
    closeBundle();
    m_bundleConnection = std::move(connection);
    m_bundle = new AuditReview(m_context.with(*m_bundleConnection), tr("Audit bundle"));
    auto* banner = new widgets::Notice;
    banner->setObjectName(u"offlineNotice"_s);
    banner->show({widgets::Tone::Archived,
                  tr("OFFLINE: you are looking at a bundle on disk, not at the control plane"),
                  vkey.isEmpty() ? tr("%1 – read-only. No verification key was given, so nothing in it is proven.").arg(folder)
                                 : tr("%1 – read-only, verified with the key that you gave.").arg(folder),
                  {}});
    m_bundle->addBanner(banner);
    widgets::Notice::saySoAbove(m_bundle, false); // of the plane; the bundle speaks for itself
    m_bundle->head().addWidget(new ActionButton(m_closeBundle, u"closeBundlePushButton"_s));
    m_bundle->head().addWidget(new ActionButton(m_verify, u"verifyBundlePushButton"_s, ActionButton::Kind::Primary));
    m_bundle->browser().details().setVerifierKey(vkey.toStdString());
    m_bundle->verification().setBundle(folder);
    m_closeBundle->setVisible(true);
    m_stack->setCurrentIndex(m_stack->addWidget(m_bundle));
    follow(*m_bundle);
    m_bundle->browser().refresh();
    m_bundle->verification().start();
    if (!isVisible()) Q_EMIT goRequested({u"audit"_s, {}});
    Q_EMIT sentenceChanged();
}

void AuditPage::showEntry(std::uint64_t seq)
{
    closeBundle();
    m_live->browser().showEntry(seq);
}

void AuditPage::closeBundle()
{
    if (!m_bundle) return;
    m_stack->removeWidget(m_bundle);
    m_bundle->deleteLater();
    // The connection outlives its review, which goes a moment later.
    m_bundleConnection.release()->deleteLater();
    m_bundle = nullptr;
    m_closeBundle->setVisible(false);
    refreshActions();
    Q_EMIT sentenceChanged();
}

} // namespace reeve::ui
