// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/accessible_button.h"
#include "widgets/action_button.h"
#include "widgets/content_stack.h"
#include "widgets/environment_band.h"
#include "widgets/id_label.h"
#include "widgets/search_field.h"
#include "widgets/skeleton.h"

#include <QAccessible>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace reeve::widgets;

class WidgetsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aQuickAnswerShowsNoSkeleton()
    {
        auto* content = new QLabel(u"rows"_s);
        ContentStack stack(content);
        stack.showLoading();
        stack.showContent();
        QVERIFY(stack.showsContent());
        QVERIFY(!QTest::qWaitFor([&stack] { return !stack.showsContent(); }, 2 * ContentStack::loadingDelay)); // the timer was stopped
        stack.showLoading();
        QVERIFY(stack.showsContent()); // not before the delay
        QTRY_VERIFY(qobject_cast<Skeleton*>(stack.currentWidget()));
    }

    void aProblemCanBeCopiedAndTriedAgain()
    {
        ContentStack stack(new QLabel);
        stack.showProblem({Tone::Danger, u"Not read"_s, u"The disk is full."_s, u"leaf abcd%1ef"_s.arg(Notice::mayBreak)});
        stack.show();
        QSignalSpy copied(&stack, &ContentStack::copyRequested);
        QSignalSpy retried(&stack, &ContentStack::retryRequested);
        stack.notice().findChild<QAbstractButton*>(u"copyDetailsPushButton"_s)->click();
        stack.notice().findChild<QAbstractButton*>(u"retryPushButton"_s)->click();
        QCOMPARE(copied.value(0).value(0).toString(), u"Not read\nThe disk is full.\nleaf abcdef"_s);
        QCOMPARE(retried.count(), 1);
    }

    void aScreenReaderClicksWhatStaysDown() // REQ ARC-23
    {
        installAccessibleButtons();
        QToolButton page;
        page.setText(u"&Find R&&D"_s);
        page.setCheckable(true);
        QSignalSpy clicked(&page, &QAbstractButton::clicked);
        QAccessibleInterface* reader = QAccessible::queryAccessibleInterface(&page);
        QCOMPARE(reader->role(), QAccessible::CheckBox);
        QCOMPARE(reader->text(QAccessible::Name), u"Find R&D"_s);
        QVERIFY(reader->state().checkable);
        reader->actionInterface()->doAction(reader->actionInterface()->actionNames().value(0));
        QTRY_COMPARE(clicked.count(), 1);
        QVERIFY(reader->state().checked);
        page.setEnabled(false);
        QVERIFY(reader->actionInterface()->actionNames().isEmpty());
    }

    void anIdIsShortenedButCopiedWhole()
    {
        IdLabel label(u"the id"_s);
        label.setText(u"tnt_01JD8K0123456789ABCDEFGHQ4"_s);
        const int wide = label.sizeHint().width();
        label.setMaximumCharacters(14);
        QVERIFY(label.sizeHint().width() < wide);
        QSignalSpy copied(&label, &IdLabel::copyRequested);
        label.findChild<QToolButton*>()->click();
        QCOMPARE(copied.value(0).value(0).toString(), u"tnt_01JD8K0123456789ABCDEFGHQ4"_s);
    }

    void keysThatWaitTogetherAreToldOnce()
    {
        SearchField field(u"Search"_s);
        QSignalSpy told(&field, &SearchField::searchChanged);
        QTest::keyClicks(&field, u"mul"_s);
        QTest::keyClicks(&field, u"ler "_s);
        QCOMPARE(told.count(), 0);
        QTRY_COMPARE(told.count(), 1);
        QCOMPARE(told.value(0).value(0).toString(), u"muller"_s); // trimmed
        QTest::keyClick(&field, Qt::Key_Return);
        QCOMPARE(told.count(), 1); // nothing new
        field.clear();
        QCOMPARE(told.count(), 2); // at once
        field.setQuietly(u"acme"_s);
        QTest::keyClick(&field, Qt::Key_Return);
        QCOMPARE(told.count(), 2);
    }

    void aButtonIsItsAction()
    {
        QAction action(u"Suspend…"_s);
        action.setShortcut(QKeySequence(u"Ctrl+S"_s));
        QWidget parent;
        ActionButton button(&action, u"suspendPushButton"_s, ActionButton::Kind::Danger, &parent);
        parent.show();
        QSignalSpy triggered(&action, &QAction::triggered);
        button.click();
        QCOMPARE(triggered.count(), 1);
        QVERIFY(button.toolTip().contains(u"Ctrl+S"_s));
        action.setEnabled(false);
        QVERIFY(!button.isEnabled());
        action.setVisible(false);
        QVERIFY(!button.isVisible());
        action.setVisible(true);
        QVERIFY(button.isVisible());
    }

    void anUnknownEnvironmentLooksLikeProduction()
    {
        QCOMPARE(environmentBadge(u"production"_s).tone, Tone::Danger);
        QCOMPARE(environmentBadge(u"eu-live"_s).tone, Tone::Danger);
        QCOMPARE(environmentBadge(u"eu-live"_s).text, u"eu-live"_s);
        QCOMPARE(environmentBadge(u"staging"_s).tone, Tone::Warning);
    }
};

QTEST_MAIN(WidgetsTest)
#include "tst_widgets.moc"
