// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/export_bundle.h"
#include "tests/gui/screens.h"
#include "ui/audit_browser.h"
#include "ui/audit_details.h"
#include "ui/audit_page.h"
#include "ui/audit_review.h"
#include "ui/verify_panel.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace reeve::test {

void addAuditScreens(const Stage& stage)
{
    auto& audit = stage.page<ui::AuditPage>("audit");
    const auto answered = [&audit] { return audit.current().browser().answered(); };
    const auto escape = [&audit] { audit.escape(); };
    stage.screen(
        "audit-entry",
        [stage, &audit] {
            stage.go("audit");
            audit.showEntry(142);
        },
        answered);
    stage.screen(
        "audit-proof", [&audit] { audit.findChild<QPushButton*>(u"provePushButton"_s)->click(); },
        [&audit] { return audit.findChild<QWidget*>(u"proofNotice"_s)->isVisible(); }, escape);
    stage.screen(
        "audit-verified", [stage] { stage.act("audit.verify"); },
        [&audit] { return audit.current().verification().isVisible() && !audit.current().verification().isRunning(); }, escape);
    stage.dialog("bundle-dialog", "bundleDialog", [stage] { stage.act("audit.openBundle"); });
    stage.screen(
        "bundle-review",
        [stage, &audit] {
            std::filesystem::remove_all(stage.spare);
            exportBundle(stage.connection, stage.spare,
                         [stage, &audit](const QString& vkey) { audit.openBundle(QString::fromStdString(stage.spare.string()), vkey); });
        },
        [stage, &audit, answered] {
            return stage.window.findChild<QWidget*>(u"offlineNotice"_s) && answered() && !audit.current().verification().isRunning();
        },
        [stage, &audit] {
            audit.closeBundle();
            std::filesystem::remove_all(stage.spare);
        });
}

} // namespace reeve::test
