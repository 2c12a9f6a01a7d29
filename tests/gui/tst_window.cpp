// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/harness.h"
#include "ui/action_registry.h"
#include "ui/tenant_page.h"
#include "ui/yaml_view.h"
#include "widgets/id_label.h"
#include "widgets/notice.h"
#include "widgets/search_field.h"
#include "widgets/status_line.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QTabBar>
#include <QTabWidget>

using namespace Qt::StringLiterals;
using namespace reeve;
using test::Harness;

namespace {

/// Widgets that people act on, which must say what they are.
bool isInteractive(const QWidget& widget)
{
    return qobject_cast<const QAbstractButton*>(&widget) || qobject_cast<const QLineEdit*>(&widget) ||
           qobject_cast<const QAbstractItemView*>(&widget) || qobject_cast<const QComboBox*>(&widget) ||
           qobject_cast<const QAbstractSpinBox*>(&widget);
}

/// Parts that Qt makes inside of others, which speak for them.
bool isPart(const QWidget& widget)
{
    for (const QWidget* parent = widget.parentWidget(); parent; parent = parent->parentWidget())
        if (qobject_cast<const QComboBox*>(parent) || qobject_cast<const QAbstractSpinBox*>(parent) ||
            qobject_cast<const QLineEdit*>(parent) || qobject_cast<const QTabBar*>(parent) ||
            qobject_cast<const QAbstractItemView*>(parent) || parent->inherits("QsciScintilla") || parent->inherits("QCalendarWidget"))
            return true;
    return false;
}

} // namespace

class WindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsWhoseDataItIs()
    {
        Harness world;
        world.plane.setIdentity({u"9f3c:77a1:02de"_s, u"eu-control"_s, u"production"_s});
        world.show();
        QCOMPARE(world.find<QLabel>("planeNameLabel")->text(), u"eu-control"_s);
        auto* fingerprint = world.find<widgets::IdLabel>("fingerprintIdLabel");
        QCOMPARE(fingerprint->text(), u"9f3c:77a1:02de"_s);
        QTest::mouseClick(fingerprint->findChild<QAbstractButton*>(), Qt::LeftButton);
        QCOMPARE(world.desktop.copied, u"9f3c:77a1:02de"_s);
        QCOMPARE(world.find<widgets::StateBadge>("environmentStateBadge")->badge().text, u"Production"_s);
        QVERIFY(world.window->windowTitle().contains(u"eu-control"_s));
        world.plane.setIdentity({u"1b07:e4c9:aa10"_s, u"eu-staging"_s, u"staging"_s});
        QCOMPARE(world.find<widgets::StateBadge>("environmentStateBadge")->badge().text, u"Staging"_s);
    }

    void keysLeadToPages()
    {
        Harness world;
        world.show();
        world.key(Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(world.window->place().page, u"audit"_s);
        world.key(Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(world.window->place().page, u"tenants"_s);
        world.key(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(world.window->place().page, u"audit"_s);
        QTest::mouseClick(world.find<QAbstractButton>("go.tenantsRailButton"), Qt::LeftButton);
        QCOMPARE(world.window->place().page, u"tenants"_s);
    }

    void theListOfKeysHoldsEveryKey()
    {
        Harness world;
        world.show();
        world.key(Qt::Key_Slash, Qt::ControlModifier);
        auto* dialog = world.find<QDialog>("keysDialog");
        QTRY_VERIFY(dialog->isVisible());
        QString text;
        for (const QLabel* label : dialog->findChildren<QLabel*>()) text += label->text() + u'\n';
        for (const QAction* action : world.window->actions().all())
            if (!action->shortcut().isEmpty() && action->isVisible())
                QVERIFY2(text.contains(action->shortcut().toString(QKeySequence::NativeText)), qPrintable(action->objectName()));
    }

    void everyActionIsInTheMenu()
    {
        Harness world;
        world.show();
        QTest::mouseClick(world.find<QAbstractButton>("menuRailButton"), Qt::LeftButton);
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu);
        for (QAction* action : world.window->actions().all())
            if (action->isVisible()) QVERIFY2(menu->actions().contains(action), qPrintable(action->objectName()));
        menu->close();
    }

    void noKeyMeansTwoThings()
    {
        Harness world;
        world.show();
        QHash<QString, QString> owners;
        for (const QAction* action : world.window->actions().all()) {
            for (const QKeySequence& keys : action->shortcuts()) {
                QVERIFY2(!owners.contains(keys.toString()), qPrintable(action->objectName() + u" and "_s + owners.value(keys.toString())));
                owners.insert(keys.toString(), action->objectName());
            }
        }
    }

    void theHeadersSearchGoesToTheTenants()
    {
        Harness world;
        world.show();
        world.key(Qt::Key_2, Qt::ControlModifier);
        auto* search = world.find<widgets::SearchField>("headerSearchField");
        QTest::keyClicks(search, u"muller"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(world.window->place().page, u"tenants"_s);
        QTRY_VERIFY(world.tenants().isSettled());
        QVERIFY(world.slug(0).startsWith(u"muller"_s));
        QCOMPARE(world.find<widgets::SearchField>("tenantsSearchField")->text(), u"muller"_s);
    }

    void aPlaneThatCannotBeOpenedSaysWhy()
    {
        Harness world;
        world.show();
        world.window->showOpenError(
            {base::ErrorCode::Unavailable, "another process holds the folder: pid 4711 on desk-7", "LOCKED", {}, {}});
        auto* notice = world.find<widgets::Notice>("windowNotice");
        QVERIFY(notice->isVisible());
        QVERIFY(notice->message().text.contains(u"pid 4711"_s));
    }

    void theWindowIsWhereItWas()
    {
        Harness world;
        world.show();
        world.window->resize(1100, 700);
        world.action("view.theme.dark")->trigger();
        QVERIFY(world.theme.dark());
        world.window->close();
        QCOMPARE(world.settings.value("window/theme").toString(), u"dark"_s);
        world.show(); // a new window with the same settings
        QCOMPARE(world.window->size(), QSize(1100, 700));
        world.theme.setMode(ui::Theme::Mode::Light);
    }

    void everythingThatCanBeOperatedSaysWhatItIs()
    {
        Harness world;
        world.show();
        QTRY_VERIFY(world.tenants().isSettled());
        world.tenants().table().setCurrentIndex(world.tenants().list().index(0, 0));
        world.window->go({u"tenant"_s, QString::fromStdString(world.plane.tenants[0].id)});
        QTRY_VERIFY(world.window->findChild<QLabel*>(u"contactLabel"_s));
        world.window->go({u"audit"_s, {}});
        world.action("audit.openBundle")->trigger();
        int looked = 0;
        for (QWidget* widget : world.window->findChildren<QWidget*>()) {
            if (!isInteractive(*widget) || isPart(*widget)) continue;
            const QString path = QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
            QAccessibleInterface* face = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(face && (!face->text(QAccessible::Name).isEmpty() || !widget->accessibleName().isEmpty()), qPrintable(path));
            QVERIFY2(!widget->objectName().isEmpty(), qPrintable(path));
            ++looked;
        }
        QVERIFY(looked > 40);
    }
};

QTEST_MAIN(WindowTest)
#include "tst_window.moc"
