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
    : Page(parent),
      m_context(context),
      m_verify(context.actions.add(
          {u"audit.verify"_s, Group::Audit, tr("Verify now"), u"shield"_s, {}, tr("Checks every entry against the signed checkpoint")})),
      m_open(context.actions.add({u"audit.openBundle"_s,
                                  Group::Audit,
                                  tr("Open bundle…"),
                                  u"folder-open"_s,
                                  {QKeySequence(u"Ctrl+O"_s)},
                                  tr("Reviews an exported audit log from disk, offline")})),
      m_closeBundle(context.actions.add(
          {u"audit.closeBundle"_s, Group::Audit, tr("Close bundle"), u"cross"_s, {}, tr("Goes back to the live audit log")})),
      m_stack(new QStackedWidget),
      m_live(new AuditReview(context, title()))
{
    m_stack->addWidget(m_live);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    m_live->head().addWidget(new ActionButton(m_open, u"openBundleActionPushButton"_s));
    m_live->head().addWidget(new ActionButton(m_verify, u"verifyPushButton"_s, ActionButton::Kind::Primary));
    m_open->setVisible(bool(context.acts.openBundle));
    m_closeBundle->setVisible(false);
    connect(m_verify, &QAction::triggered, this, [this] {
        if (!isVisible()) Q_EMIT goRequested({u"audit"_s, {}});
        current().verification().start();
    });
    connect(m_open, &QAction::triggered, this, &AuditPage::askForBundle);
    connect(m_closeBundle, &QAction::triggered, this, &AuditPage::closeBundle);
    connect(&m_live->verification(), &VerifyPanel::runningChanged, m_verify, &QAction::setDisabled);
    connect(&m_live->browser(), &AuditBrowser::sentenceChanged, this, &Page::sentenceChanged);
    connect(&context.connection, &client::Connection::changed, this, [this] {
        if (isVisible()) m_live->browser().refresh();
    });
}

AuditPage::~AuditPage()
{
    delete m_bundle; // before its connection
}

AuditReview& AuditPage::current() const { return m_bundle ? *m_bundle : *m_live; }

void AuditPage::enter(const QString&) { m_live->browser().refresh(); }

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
    auto* dialog = new BundleDialog(m_context.desktop, this);
    connect(dialog, &BundleDialog::chosen, this, &AuditPage::openBundle);
    dialog->open();
}

void AuditPage::openBundle(const QString& folder, const QString& vkey)
{
    closeBundle();
    m_bundleConnection = m_context.acts.openBundle(folder, vkey);
    m_bundle = new AuditReview(m_context.with(*m_bundleConnection), tr("Audit bundle"));
    auto* banner = new widgets::Notice;
    banner->setObjectName(u"offlineNotice"_s);
    banner->show({widgets::Tone::Archived,
                  tr("OFFLINE: you are looking at a bundle on disk, not at the control plane"),
                  vkey.isEmpty() ? tr("%1 – read-only. No verification key was given, so nothing in it is proven.").arg(folder)
                                 : tr("%1 – read-only, verified with the key that you gave.").arg(folder),
                  {}});
    m_bundle->addBanner(banner);
    m_bundle->head().addWidget(new ActionButton(m_closeBundle, u"closeBundlePushButton"_s));
    m_bundle->head().addWidget(new ActionButton(m_verify, u"verifyBundlePushButton"_s, ActionButton::Kind::Primary));
    m_bundle->browser().details().setVerifierKey(vkey.toStdString());
    connect(&m_bundle->verification(), &VerifyPanel::runningChanged, m_verify, &QAction::setDisabled);
    connect(&m_bundle->browser(), &AuditBrowser::sentenceChanged, this, &Page::sentenceChanged);
    m_closeBundle->setVisible(true);
    m_stack->setCurrentIndex(m_stack->addWidget(m_bundle));
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
    m_verify->setEnabled(!m_live->verification().isRunning());
    Q_EMIT sentenceChanged();
}

} // namespace reeve::ui
