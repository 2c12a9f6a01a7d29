// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/console.h"
#include "core/lifecycle/api.h"
#include "core/storage/files.h"
#include "tests/gui/export_bundle.h"
#include "tests/support/fakes.h"
#include "ui/action_registry.h"
#include "ui/audit_browser.h"
#include "ui/audit_page.h"
#include "ui/audit_review.h"
#include "ui/tenants_page.h"
#include "widgets/badge.h"
#include "widgets/notice.h"

#include <QApplication>
#include <QLabel>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>
#include <QTimer>
#include <cstdio>
#include <cstring>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace reeve;

/// The console when disk or folder fail, on a real control plane in a real folder. REQ ARC-25
namespace {

namespace fs = std::filesystem;

constexpr uid_t nobody = 65534;

/// The console as people start it, as often as wanted, on one folder.
struct World {
    test::TempDir folder;
    const fs::path plane = folder.path() / "disk" / "plane";

    void start()
    {
        app.reset();
        console::Console::Options options;
        options.dataFolder = QString::fromStdString(plane.string());
        options.configFolder = QString::fromStdString((folder.path() / "config").string());
        options.planeName = u"Test plane"_s;
        options.theme = ui::Theme::Mode::Light;
        app = std::make_unique<console::Console>(*qApp, clock, random, options);
        app->window().makePages();
        app->window().go({u"tenants"_s, {}});
        app->window().show();
    }
    /// A plane with a catalog, so that it can be changed.
    bool fill()
    {
        start();
        if (!opens()) return false;
        std::vector<lifecycle::ImportFile> files;
        for (const char* each : {"regions.yaml", "policies.yaml", "plans.yaml"})
            files.push_back({each, {test::readFile(fs::path(REEVE_SOURCE_DIR) / "resources/fleet/catalog" / each)}});
        lifecycle::ImportManifests import;
        import.files = files;
        return commit(import).isEmpty();
    }
    bool opens() const
    {
        return QTest::qWaitFor([this] { return app->connection().isOpen(); }, 20'000);
    }
    /// @return the reason of the refusal; empty: it was done.
    template <class Op>
    QString commit(Op op)
    {
        std::optional<QString> end;
        app->connection().commit(&app->connection(), std::move(op), {}, [&](const auto& answer) {
            end = answer ? QString() : QString::fromStdString(answer.error().reason + " " + answer.error().message);
        });
        if (!QTest::qWaitFor([&] { return end.has_value(); }, 20'000)) return u"no answer"_s;
        return *end;
    }
    QString change() // each is a new version, as the name says
    {
        const auto text = "apiVersion: tenancy/v1\nkind: Region\nmetadata: {name: eu-test-" + std::to_string(++changes) +
                          "}\nspec: {jurisdiction: EU, profiles: [mt-standard], encryption: [platform-key]}\n";
        return commit(lifecycle::PutCatalog{{text}, "test"});
    }

    ui::MainWindow& window() const { return app->window(); }
    template <class T>
    T* find(const char* name) const
    {
        auto* found = window().findChild<T*>(QString::fromLatin1(name));
        if (!found) qCritical("there is no %s", name);
        return found;
    }
    ui::TenantsPage& tenants() const { return *static_cast<ui::TenantsPage*>(window().page(u"tenants"_s)); }
    widgets::Notice& notice() const { return *find<widgets::Notice>("windowNotice"); }
    widgets::Notice& closed() const { return *find<widgets::Notice>("closedNotice"); }
    bool isClosed() const
    {
        return QTest::qWaitFor([this] { return window().watch().state() == ui::ConnectionWatch::State::NotConnected; }, 20'000);
    }
    void press(const widgets::Notice& where, const char* name) const
    {
        QTest::mouseClick(where.findChild<QPushButton*>(QString::fromLatin1(name)), Qt::LeftButton);
    }
    /// All notices that somebody sees.
    int notices() const
    {
        const auto all = window().findChildren<widgets::Notice*>();
        return int(std::count_if(all.begin(), all.end(), [](const auto* each) { return each->isVisible(); }));
    }
    /// The next look at the plane, now.
    void lookNow() const { find<QTimer>("connectionTimer")->start(0); }

    test::FakeClock clock;
    test::SeededRandom random;
    int changes{0};
    std::unique_ptr<console::Console> app;
};

/// Root may do everything; this runs as somebody who may not, with all of @p folder as his own.
struct AsNobody {
    explicit AsNobody(const fs::path& folder)
    {
        if (::geteuid() != 0) return;
        give(folder);
        for (const auto& each : fs::recursive_directory_iterator(folder)) give(each.path());
        isOther = ::seteuid(nobody) == 0;
    }
    ~AsNobody()
    {
        if (isOther && ::seteuid(0) != 0) std::abort();
    }
    static void give(const fs::path& path)
    {
        if (::chown(path.c_str(), nobody, nobody) != 0) qCritical("%s cannot be given away", path.c_str());
    }
    bool isOther{false};
};

/// Another process that holds the lock of a folder until it is killed.
struct Holder {
    explicit Holder(const fs::path& folder)
    {
        process.start(QApplication::applicationFilePath(), {u"--hold"_s, QString::fromStdString((folder / "lock").string())});
        if (!process.waitForReadyRead(20'000)) qCritical("the lock is not held");
    }
    ~Holder() { release(); }
    void release()
    {
        process.kill();
        process.waitForFinished();
    }
    QProcess process;
};

/// In the other process.
int hold(const char* file)
{
    const auto lock = storage::FolderLock::tryTake(file);
    if (!lock || !*lock) return 1;
    std::puts("held");
    std::fflush(stdout);
    for (;;) ::pause();
}

} // namespace

class OutageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatKeepsAPlaneFromOpeningIsSaidAndOpenedAgain_data()
    {
        using Do = std::function<void(const fs::path&)>;
        QTest::addColumn<Do>("damage");
        QTest::addColumn<Do>("repair");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("file");
        const auto row = [](const char* name, const char* title, const char* file, Do damage, Do repair) {
            QTest::newRow(name) << std::move(damage) << std::move(repair) << QString::fromLatin1(title) << QString::fromLatin1(file);
        };
        const auto moves = [](const char* from, const char* to) {
            return [from, to](const fs::path& folder) { fs::rename(folder / from, folder / to); };
        };
        const auto mode = [](const char* name, unsigned bits) {
            return [name, bits](const fs::path& folder) { fs::permissions(*name ? folder / name : folder, fs::perms(bits)); };
        };
        row("no key", "The signing key of this control plane is missing", "signing-key.pem", moves("signing-key.pem", "kept"),
            moves("kept", "signing-key.pem"));
        row(
            "half a key", "The signing key of this control plane is damaged", "signing-key.pem",
            [](const fs::path& folder) {
                fs::copy_file(folder / "signing-key.pem", folder / "kept");
                fs::resize_file(folder / "signing-key.pem", 40);
            },
            moves("kept", "signing-key.pem"));
        row("a key for everybody", "Others on this machine may use the signing key", "chmod 600", mode("signing-key.pem", 0644),
            mode("signing-key.pem", 0600));
        row("a key for nobody", "The signing key cannot be read", "signing-key.pem", mode("signing-key.pem", 0),
            mode("signing-key.pem", 0600));
        row("no database", "The database is gone, and only the key of the control plane is left", "reeve.db", moves("reeve.db", "kept"),
            moves("kept", "reeve.db"));
        row("a closed folder", "The data folder cannot be used", "plane", mode("", 0), mode("", 0700));
        row("a folder to read", "The data folder may not be written to", "reeve.db", mode("", 0500), mode("", 0700));
        row(
            "no database at all", "The database is damaged", "reeve.db",
            [](const fs::path& folder) {
                fs::rename(folder / "reeve.db", folder / "kept");
                test::writeFile(folder / "reeve.db", std::string(8192, 'x'));
            },
            moves("kept", "reeve.db"));
    }
    void whatKeepsAPlaneFromOpeningIsSaidAndOpenedAgain()
    {
        using Do = std::function<void(const fs::path&)>;
        QFETCH(Do, damage);
        QFETCH(Do, repair);
        QFETCH(QString, title);
        QFETCH(QString, file);
        World world;
        QVERIFY(world.fill());
        world.app.reset();
        const AsNobody weak(world.folder.path());
        damage(world.plane);
        world.start();
        QVERIFY(world.isClosed());
        QTRY_VERIFY(world.closed().isVisible());
        QCOMPARE(world.closed().message().title, title);
        QVERIFY2(world.closed().message().text.contains(file), qPrintable(world.closed().message().text));
        QCOMPARE(world.notices(), 1);
        QCOMPARE(world.find<widgets::StateBadge>("environmentStateBadge")->badge().text, u"Not connected"_s);
        QVERIFY(!world.window().actions().find(u"tenants.onboard"_s)->isEnabled());

        QSignalSpy failed(&world.app->connection(), &client::Connection::openFailed);
        world.press(world.closed(), "openAgainPushButton"); // nothing was put right yet
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, 20'000);
        QVERIFY(world.closed().isVisible());
        repair(world.plane);
        world.press(world.closed(), "openAgainPushButton");
        QTRY_VERIFY_WITH_TIMEOUT(world.tenants().isVisible() && world.tenants().isSettled(), 20'000);
        QTRY_COMPARE(world.notices(), 0);
        QTRY_VERIFY(world.window().actions().find(u"tenants.onboard"_s)->isEnabled());
        QCOMPARE(world.change(), QString());
    }

    void aBundleIsReviewedWhileThePlaneIsClosed()
    {
        World world;
        QVERIFY(world.fill());
        const auto bundle = world.folder.path() / "bundle";
        std::optional<QString> vkey;
        test::exportBundle(world.app->connection(), bundle, [&](const QString& key) { vkey = key; });
        QTRY_VERIFY_WITH_TIMEOUT(vkey, 20'000);
        world.app.reset();
        fs::remove(world.plane / "signing-key.pem");
        world.start();
        QVERIFY(world.isClosed());
        auto* audit = static_cast<ui::AuditPage*>(world.window().page(u"audit"_s));
        world.window().go({u"audit"_s, {}});
        QVERIFY(world.closed().isVisible());
        audit->openBundle(QString::fromStdString(bundle.string()), *vkey);
        QTRY_VERIFY(audit->findChild<QWidget*>(u"offlineNotice"_s)->isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(audit->current().findChild<QLabel*>(u"verifyTitleLabel"_s)->text(), u"Proven"_s, 10'000);
        audit->closeBundle();
        QVERIFY(world.closed().isVisible());
        world.window().go({u"settings"_s, {}});
        QVERIFY(!world.closed().isVisible());
        world.window().go({u"overview"_s, {}});
        QVERIFY(world.closed().isVisible());
    }

    void aFolderThatIsTakenAwayIsSaidOnceUntilAChangeIsStored()
    {
        World world;
        QVERIFY(world.fill());
        ui::MainWindow& second = world.app->openWindow({u"overview"_s, {}});
        const auto elsewhere = world.folder.path() / "elsewhere";
        fs::rename(world.plane, elsewhere);
        for (int i = 0; i < 2; ++i) QVERIFY(world.change().startsWith(u"STORAGE_MOVED"_s));
        QTRY_VERIFY(world.notice().isVisible());
        QVERIFY(second.findChild<widgets::Notice*>(u"windowNotice"_s)->isVisible());
        QCOMPARE(world.notice().message().title, u"The data folder, or a file in it, is not where it was"_s);
        QVERIFY(world.notice().message().text.contains(u"nothing of it was kept"_s));
        QVERIFY(world.notice().message().text.contains(QString::fromStdString(world.plane.string())));
        QCOMPARE(world.notices(), 1);
        QVERIFY(world.window().actions().find(u"tenants.onboard"_s)->isEnabled()); // for when it is put right
        fs::rename(elsewhere, world.plane);
        QCOMPARE(world.change(), QString());
        QTRY_VERIFY(!world.notice().isVisible());
        QVERIFY(!second.findChild<widgets::Notice*>(u"windowNotice"_s)->isVisible());
    }

    void aBackupInThePlaceOfTheFolderIsOpenedAgain()
    {
        World world;
        QVERIFY(world.fill());
        world.app.reset();
        const auto backup = world.folder.path() / "backup";
        fs::copy(world.plane, backup, fs::copy_options::recursive);
        world.start();
        QVERIFY(world.opens());
        QCOMPARE(world.change(), QString());
        fs::rename(world.plane, world.folder.path() / "elsewhere");
        QVERIFY(world.change().startsWith(u"STORAGE_MOVED"_s));
        world.press(world.notice(), "openAgainPushButton"); // too early: there is nothing, and nothing is made
        QVERIFY(world.isClosed());
        QVERIFY(!fs::exists(world.plane));
        QCOMPARE(world.closed().message().title, u"The data folder, or a file in it, is not where it was"_s);
        fs::rename(backup, world.plane);
        world.press(world.closed(), "openAgainPushButton");
        QTRY_VERIFY_WITH_TIMEOUT(world.app->connection().isOpen(), 20'000);
        QTRY_COMPARE(world.notices(), 0);
        QCOMPARE(world.change(), QString());
    }

    void theNoticeAboutAChangeCanBeHidden()
    {
        World world;
        QVERIFY(world.fill());
        fs::rename(world.plane / "lock", world.plane / "kept");
        QVERIFY(world.change().startsWith(u"STORAGE_MOVED"_s));
        QTRY_VERIFY(world.notice().isVisible());
        world.press(world.notice(), "hideNoticePushButton");
        QVERIFY(!world.notice().isVisible());
        QVERIFY(world.change().startsWith(u"STORAGE_MOVED"_s));
        QTRY_VERIFY(world.notice().isVisible());
    }

    void aFullDiskIsSaidUntilThereIsRoom()
    {
        World world;
        fs::create_directories(world.plane.parent_path());
        const QString disk = QString::fromStdString(world.plane.parent_path().string());
        const auto mount = [&](const QString& options) {
            return QProcess::execute(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, options, u"tmpfs"_s, disk}) == 0;
        };
        if (::geteuid() != 0 || !mount(u"size=16m"_s)) QSKIP("a small disk needs the right to mount one");
        const auto unmount = qScopeGuard([&] { QProcess::execute(u"umount"_s, {u"--lazy"_s, disk}); });
        QVERIFY(world.fill());
        test::writeFile(world.plane.parent_path() / "filler", std::string(16 * 1024 * 1024, 'x'));
        QString refused;
        for (int i = 0; i < 200 && refused.isEmpty(); ++i) refused = world.change();
        QVERIFY2(refused.startsWith(u"STORAGE_FULL"_s), qPrintable(refused));
        QTRY_VERIFY(world.notice().isVisible());
        QCOMPARE(world.notice().message().title, u"The disk is full"_s);
        QCOMPARE(world.notices(), 1);
        world.window().go({u"audit"_s, {}});
        QTRY_VERIFY(static_cast<ui::AuditPage*>(world.window().page(u"audit"_s))->current().browser().answered()); // reading goes on
        QCOMPARE(world.window().watch().state(), ui::ConnectionWatch::State::Connected);
        fs::remove(world.plane.parent_path() / "filler");
        QCOMPARE(world.change(), QString());
        QTRY_VERIFY(!world.notice().isVisible());
        world.app.reset();
    }

    void aPlaneThatAnotherProcessHoldsIsOfferedWhenItIsFree()
    {
        World world;
        QVERIFY(world.fill());
        world.app.reset();
        Holder holder(world.plane);
        world.start();
        QVERIFY(world.opens());
        QTRY_VERIFY(world.notice().isVisible());
        QVERIFY(world.notice().message().text.contains(u"pid %1 on "_s.arg(holder.process.processId())));
        auto* again = world.notice().findChild<QPushButton*>(u"openAgainPushButton"_s);
        QVERIFY(!again->isVisible());
        QVERIFY(world.find<QTimer>("connectionTimer")->isActive()); // it is looked at again by itself
        QTRY_VERIFY(!world.window().actions().find(u"tenants.onboard"_s)->isEnabled());
        QTRY_VERIFY(world.tenants().isSettled());

        holder.release();
        world.lookNow();
        QTRY_VERIFY(again->isVisible());
        QCOMPARE(world.notice().message().title, u"This control plane can be opened for changes now"_s);
        QVERIFY(!world.window().actions().find(u"tenants.onboard"_s)->isEnabled());
        QVERIFY(!world.app->connection().writable()); // it did not take it by itself
        world.press(world.notice(), "openAgainPushButton");
        QTRY_VERIFY_WITH_TIMEOUT(world.app->connection().writable(), 20'000);
        QTRY_COMPARE(world.notices(), 0);
        QTRY_VERIFY(world.window().actions().find(u"tenants.onboard"_s)->isEnabled());
        QCOMPARE(world.change(), QString());
    }
};

int main(int argc, char** argv)
{
    if (argc == 3 && std::strcmp(argv[1], "--hold") == 0) return hold(argv[2]);
    QApplication application(argc, argv);
    OutageTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_outage.moc"
