// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/screens.h"
#include "ui/audit_browser.h"
#include "ui/audit_filter.h"
#include "ui/audit_page.h"
#include "ui/audit_review.h"
#include "ui/desktop.h"
#include "ui/help_window.h"
#include "ui/settings.h"
#include "ui/settings_page.h"
#include "ui/table.h"
#include "ui/tour.h"
#include "ui/verify_panel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <memory>

using namespace Qt::StringLiterals;

namespace reeve::test {

namespace {

/// The help as a window of its own.
void addHelp(const Stage& stage, const char* name, const QString& topic)
{
    struct Kept {
        ui::SystemDesktop desktop;
        ui::Settings settings{u"/dev/null"_s};
        std::unique_ptr<ui::HelpWindow> window;
    };
    const auto kept = std::make_shared<Kept>();
    stage.shots.add({QString::fromLatin1(name),
                     [kept, topic] {
                         kept->window =
                             std::make_unique<ui::HelpWindow>(ui::HelpBook(ui::HelpBook::folder()), kept->desktop, kept->settings);
                         kept->window->show();
                         kept->window->showTopic(topic);
                     },
                     [] { return true; }, [kept]() -> QWidget* { return kept->window.get(); }, [kept] { kept->window.reset(); }});
}

void addTour(const Stage& stage)
{
    const auto tour = std::make_shared<QPointer<ui::Tour>>();
    for (int step = 0; step < 4; ++step) {
        const std::string name = "tour-" + std::to_string(step + 1);
        stage.screen(
            name.c_str(),
            [stage, tour, step] {
                stage.go("tenants");
                *tour = new ui::Tour(stage.window, ui::firstSteps());
                (*tour)->turnTo(step);
            },
            [] { return true; }, [tour] { delete *tour; });
    }
}

} // namespace

void addSettingsScreens(const Stage& stage)
{
    auto& settings = stage.page<ui::SettingsPage>("settings");
    const auto settled = [&settings] { return settings.isSettled(); };
    stage.screen("settings", [stage] { stage.go("settings"); }, settled);
    stage.screen("settings-about", [stage] { stage.go("settings", u"about"_s); }, settled, [stage] { stage.go("tenants"); });
    addHelp(stage, "help", u"start"_s);
    addHelp(stage, "help-part", u"audit#verify"_s);
    addTour(stage);

    auto& audit = stage.page<ui::AuditPage>("audit");
    const auto answered = [&audit] {
        return audit.current().browser().answered() && audit.current().browser().list().state() != models::PagedModel::State::Loading;
    };
    const auto clear = [&audit] { audit.current().browser().clearFilter(); };
    const auto type = [&audit](const char* field, const QString& text) {
        auto* line = audit.current().findChild<QLineEdit*>(QString::fromLatin1(field));
        line->setText(text);
        Q_EMIT line->editingFinished();
    };
    stage.screen(
        "audit-unknown-tenant",
        [stage, type] {
            stage.go("audit");
            type("auditTenantLineEdit", u"acme-enrgy"_s);
        },
        [&audit] { return audit.sentence().contains(u'“'); }, clear);
    stage.screen(
        "audit-between",
        [stage, type, &audit] {
            stage.go("audit");
            type("auditActionLineEdit", u"tenants.suspend"_s);
            auto* time = audit.current().findChild<QComboBox*>(u"auditTimeComboBox"_s);
            time->setCurrentIndex(time->count() - 1);
            Q_EMIT time->activated(time->currentIndex());
        },
        answered, clear);
    stage.dialog(
        "bundle-refused", "bundleDialog",
        [stage] {
            stage.act("audit.openBundle");
            auto* dialog = stage.window.findChild<QDialog*>(u"bundleDialog"_s);
            dialog->findChild<QLineEdit*>(u"bundleFolderLineEdit"_s)->setText(u"/media/ana/stick/audit"_s);
            dialog->findChild<QPushButton*>(u"openBundlePushButton"_s)->click();
        },
        [stage] {
            auto* dialog = stage.window.findChild<QDialog*>(u"bundleDialog"_s);
            return dialog && dialog->findChild<QWidget*>(u"bundleFolderMessage"_s)->isVisible();
        });
}

} // namespace reeve::test
