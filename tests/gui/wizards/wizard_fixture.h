// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/lifecycle/api.h"
#include "tests/gui/wizards/fakes.h"
#include "tests/support/embedded_plane.h"
#include "ui/theme.h"
#include "ui/wizards/mutation_dialog.h"
#include "ui/wizards/onboard_dialog.h"
#include "widgets/notice.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <gtest/gtest.h>

namespace reeve::ui {

/// The application's theme; main() makes it.
inline Theme* theme{nullptr};

/// A real plane, and hands to work its wizards with.
struct Wizards : testing::Test {
    explicit Wizards(const char* environment = "local") : plane(environment) {}

    WizardServices services()
    {
        return {*plane.connection, plane.clock, desktop, [this] { return "key-" + std::to_string(++keys); }};
    }
    /// The widget of that name; of several the one that shows.
    template <class Widget>
    Widget* find(QDialog* dialog, const char* name)
    {
        const auto all = dialog->findChildren<Widget*>(QString::fromLatin1(name));
        EXPECT_FALSE(all.isEmpty()) << name;
        for (auto* widget : all) {
            if (widget->isVisible()) return widget;
        }
        return all.value(0);
    }
    bool visible(QDialog* dialog, const char* name)
    {
        const auto all = dialog->findChildren<QWidget*>(QString::fromLatin1(name));
        return std::any_of(all.begin(), all.end(), [](const auto* widget) { return widget->isVisible(); });
    }
    ~Wizards() override
    {
        for (const auto& dialog : dialogs) delete dialog.data(); // before what it works on
    }
    void opened(QDialog* dialog)
    {
        dialogs.emplace_back(dialog);
        dialog->open();
        // Not qWaitForWindowActive: that is content when the window below is active, and the keys would go there.
        ASSERT_TRUE(
            QTest::qWaitFor([&] { return QApplication::activeWindow() == dialog && dialog->isAncestorOf(QApplication::focusWidget()); }));
    }
    QString next(QDialog* dialog) { return find<QPushButton>(dialog, "nextPushButton")->text(); }
    void type(const char* text) { QTest::keyClicks(QApplication::focusWidget(), QString::fromUtf8(text)); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(QApplication::focusWidget(), key, modifiers); }
    /// Tabs until @p name has the focus: what cannot be reached with the keyboard fails here.
    void tabTo(const char* name)
    {
        std::string route;
        for (int i = 0; i < 40; ++i) {
            if (QApplication::focusWidget()) route += QApplication::focusWidget()->objectName().toStdString() + " ";
            if (QApplication::focusWidget() && QApplication::focusWidget()->objectName() == QLatin1String(name)) return;
            key(Qt::Key_Tab);
        }
        FAIL() << name << " is not reached with Tab; the way was: " << route;
    }
    /// Waits for @p state; says what stands in the way when it does not come.
    testing::AssertionResult reaches(const MutationDialog& dialog, MutationController::State state)
    {
        const auto& mutation = dialog.mutation();
        if (QTest::qWaitFor([&] { return mutation.state() == state; }, 10'000)) return testing::AssertionSuccess();
        auto failure = testing::AssertionFailure() << "state " << int(mutation.state()) << " instead of " << int(state);
        if (mutation.error()) failure << "; error: " << mutation.error()->message;
        for (const auto* notice : dialog.findChildren<widgets::Notice*>())
            if (notice->isVisible())
                failure << "; notice: " << notice->message().title.toStdString() << ' ' << notice->message().text.toStdString();
        if (const auto* focus = QApplication::focusWidget()) failure << "; focus: " << focus->objectName().toStdString();
        return failure;
    }
    /// Waits until the tenant that a dialog is about was read: only then does it ask for a reason.
    testing::AssertionResult asksForAReason(const QDialog& dialog)
    {
        const auto* effects = dialog.findChild<QLabel*>(QStringLiteral("toldLabel"));
        if (effects && QTest::qWaitFor([&] { return !effects->text().isEmpty(); }, 10'000)) return testing::AssertionSuccess();
        return testing::AssertionFailure() << "the tenant was not read";
    }
    /// Registers kestrel-water as a draft: harbor-housing's manifest with @p edit done to its text.
    void createKestrel(const std::function<void(std::string&)>& edit = [](std::string&) {})
    {
        lifecycle::CreateTenant create;
        auto& text = create.manifest.data;
        text = test::readFile(std::filesystem::path(REEVE_SOURCE_DIR) / "resources/fleet/tenants/eu-west-1/harbor-housing.yaml");
        const std::string slug = "harbor-housing";
        for (auto at = text.find(slug); at != std::string::npos; at = text.find(slug)) text.replace(at, slug.size(), "kestrel-water");
        edit(text);
        create.reason = "Onboard Kestrel Water";
        const auto made = plane.commit(create);
        ASSERT_TRUE(made.ok()) << made.error().message;
    }
    /// The same on a smaller profile and with a quota of its own.
    void createKestrelWithQuota()
    {
        createKestrel([](std::string& text) {
            text.replace(text.find("profile: hybrid"), 15, "profile: mt-standard");
            text.replace(text.find("  contacts:"), 11, "  quotas: {storageGiB: 1500, computeUnits: 40}\n  contacts:");
        });
    }
    registry::Tenant tenant(const std::string& slug)
    {
        auto details = plane.call(registry::GetTenant{slug});
        EXPECT_TRUE(details.ok()) << (details ? "" : details.error().message);
        return details ? details->tenant : registry::Tenant{};
    }

    test::EmbeddedPlane plane;
    test::FakeDesktop desktop;
    test::MemoryDraftStore drafts;
    std::vector<QPointer<QDialog>> dialogs;
    int keys{0};
};

/// Fills the whole onboarding form with keys alone and stands on the plan.
inline void onboardByKeys(Wizards& test, OnboardDialog* dialog)
{
    ASSERT_TRUE(QTest::qWaitFor([&] { return test.find<QComboBox>(dialog, "planComboBox")->count() > 0; }));
    test.tabTo("legalNameLineEdit");
    test.type("Kestrel Water GmbH");
    EXPECT_EQ(test.find<QLineEdit>(dialog, "slugLineEdit")->text(), QStringLiteral("kestrel-water"));
    EXPECT_EQ(test.find<QLineEdit>(dialog, "displayNameLineEdit")->text(), QStringLiteral("Kestrel Water"));
    test.key(Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return test.visible(dialog, "planComboBox"); }));

    test.tabTo("planComboBox");
    test.key(Qt::Key_Down);
    while (test.find<QComboBox>(dialog, "planComboBox")->currentText() != QLatin1String("enterprise-2026")) {
        const auto before = test.find<QComboBox>(dialog, "planComboBox")->currentIndex();
        test.key(Qt::Key_Down);
        if (test.find<QComboBox>(dialog, "planComboBox")->currentIndex() == before) test.key(Qt::Key_Home);
    }
    test.tabTo("mt-standardRadioButton");
    test.key(Qt::Key_Space);
    test.key(Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return test.visible(dialog, "residencyComboBox"); }));

    const auto pick = [&](const char* box, const char* name) {
        test.tabTo(box);
        auto* combo = test.find<QComboBox>(dialog, box);
        test.key(Qt::Key_Home);
        for (int i = 0; i < 10 && combo->currentData().toString() != QLatin1String(name); ++i) test.key(Qt::Key_Down);
        EXPECT_EQ(combo->currentData().toString(), QLatin1String(name));
    };
    pick("residencyComboBox", "eu-only");
    pick("encryptionComboBox", "platform-key");
    pick("retentionComboBox", "standard");
    test.tabTo("regionsTableView");
    auto* regions = test.find<QTableView>(dialog, "regionsTableView");
    test.key(Qt::Key_Home, Qt::ControlModifier);
    for (int row = 0; row < regions->model()->rowCount(); ++row) {
        if (regions->model()->index(row, 0).data().toString().startsWith(QLatin1String("eu-"))) test.key(Qt::Key_Space);
        test.key(Qt::Key_Down);
    }
    pick("preferredComboBox", "eu-central-1");
    test.key(Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return test.visible(dialog, "contact1NameLineEdit"); }));

    test.tabTo("contact1NameLineEdit");
    test.type("Ivo");
    test.key(Qt::Key_Tab);
    test.type("ops@kestrel.example");
    test.tabTo("contact2NameLineEdit");
    test.type("Finance");
    test.key(Qt::Key_Tab);
    test.type("billing@kestrel.example");
    test.key(Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return test.visible(dialog, "manifestYamlView"); }));
    test.tabTo("reasonLineEdit");
    test.key(Qt::Key_Return);
    ASSERT_TRUE(test.reaches(*dialog, MutationController::State::Confirming));
}

} // namespace reeve::ui
