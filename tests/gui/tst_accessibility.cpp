// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/gallery.h"
#include "tests/gui/inspect.h"
#include "ui/help.h"
#include "ui/help_book.h"
#include "ui/language.h"

#include <QApplication>
#include <QDialog>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace reeve;

/// Every page, dialog and state, as somebody meets it who sees no screen or uses no mouse. The wizards are looked at in tests/gui/wizards.
class AccessibilityTest : public QObject {
    Q_OBJECT

    /// @return how many problems there were; each is printed
    qsizetype walk(const std::function<QStringList(QWidget&)>& inspect)
    {
        QMap<QString, QString> problems; // and the first screen that has it
        test::Gallery::Options options;
        options.visit = [&](const QString& name, QWidget& what) {
            for (const QString& each : inspect(what)) {
                if (!problems.contains(each)) problems.insert(each, name);
            }
            return true;
        };
        test::Gallery gallery(*qApp, options);
        QSignalSpy finished(&gallery, &test::Gallery::finished);
        gallery.start();
        if (!finished.wait(200'000)) problems.insert(u"it does not end"_s, u"the walk"_s);
        else
            for (const QString& each : finished.first().first().toStringList()) problems.insert(u"does not come up"_s, each);
        for (auto at = problems.cbegin(); at != problems.cend(); ++at) qWarning("%s: %s", qPrintable(at.value()), qPrintable(at.key()));
        return problems.size();
    }

private Q_SLOTS:
    void everythingHasAName() // REQ ARC-23
    {
        const ui::Language english(u"en"_s);
        QCOMPARE(walk([](QWidget& what) { return test::namelessWidgets(what); }), 0);
    }
    void tabReachesEverythingInOrder() // REQ ARC-23
    {
        const ui::Language english(u"en"_s);
        QCOMPARE(walk([](QWidget& what) { return what.window()->isActiveWindow() ? test::tabOrderProblems(what) : QStringList(); }), 0);
    }
    void everyDialogHasItsHelp() // REQ TRB-01
    {
        const ui::Language english(u"en"_s);
        const ui::HelpBook book(u":/help"_s);
        QVERIFY(!book.topics().empty());
        QCOMPARE(walk([&](QWidget& what) {
                     if (!qobject_cast<QDialog*>(&what)) return QStringList();
                     const auto [id, part] = ui::HelpBook::targetOf(ui::Help::topicOf(&what));
                     const auto* topic = book.find(id);
                     const bool known = topic && (part.isEmpty() || topic->headingOf(part) >= 0);
                     return known ? QStringList() : QStringList{u"there is no help \"%1\" #%2"_s.arg(id, part)};
                 }),
                 0);
    }
    void focusCanBeSeen()
    {
        const ui::Language english(u"en"_s);
        QCOMPARE(walk([](QWidget& what) { return what.window()->isActiveWindow() ? test::invisibleFocus(what) : QStringList(); }), 0);
    }
};

QTEST_MAIN(AccessibilityTest)
#include "tst_accessibility.moc"
