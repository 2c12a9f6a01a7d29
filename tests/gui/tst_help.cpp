// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/harness.h"
#include "ui/help.h"
#include "ui/help_window.h"
#include "ui/wizards/import_dialog.h"
#include "ui/wizards/onboard_dialog.h"
#include "ui/wizards/tenant_wizards.h"

#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace reeve;
using ui::HelpBook;

namespace {

const QStringList folders{u":/help"_s, u":/help/de"_s};

/// What links of a topic lead to, as "topic" or "topic#part".
QStringList linksIn(const QString& markdown)
{
    static const QRegularExpression link(u"\\]\\(([^)]+)\\)"_s);
    QStringList found;
    for (auto match = link.globalMatch(markdown); match.hasNext();) found << match.next().captured(1);
    return found;
}

int visibleTopics(const QTreeWidget& contents)
{
    int count = 0;
    for (int group = 0; group < contents.topLevelItemCount(); ++group) count += contents.topLevelItem(group)->childCount();
    return count;
}

} // namespace

class HelpTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bothLanguagesHoldTheSameTopicsAndParts()
    {
        const HelpBook english(folders[0]);
        const HelpBook german(folders[1]);
        QVERIFY(english.topics().size() > 20);
        QCOMPARE(german.topics().size(), english.topics().size());
        for (std::size_t at = 0; at < english.topics().size(); ++at) {
            const auto& one = english.topics()[at];
            const auto& other = german.topics()[at];
            QCOMPARE(other.id, one.id);
            QVERIFY2(other.parts == one.parts, qPrintable(one.id)); // as many headings, of the same names, in the same order
            QVERIFY2(!one.title.isEmpty() && !other.title.isEmpty() && !one.group.isEmpty() && !other.group.isEmpty(), qPrintable(one.id));
        }
    }

    void everyFileIsInTheContents()
    {
        for (const QString& folder : folders) {
            const HelpBook book(folder);
            for (const QString& file : QDir(folder).entryList({u"*.md"_s}, QDir::Files))
                QVERIFY2(file == "README.md"_L1 || book.find(file.chopped(3)), qPrintable(folder + u'/' + file));
        }
    }

    void noLinkDangles()
    {
        for (const QString& folder : folders) {
            const HelpBook book(folder);
            for (const auto& topic : book.topics())
                for (const QString& link : linksIn(topic.text)) {
                    const auto [id, part] = HelpBook::targetOf(link);
                    const auto* target = book.find(id);
                    QVERIFY2(target && (part.isEmpty() || target->headingOf(part) >= 0),
                             qPrintable(folder + u' ' + topic.id + u": "_s + link));
                }
        }
    }

    void everyPageHasItsTopic() // REQ TRB-01
    {
        test::Harness world;
        world.show();
        const HelpBook book(folders[0]);
        for (const char* name : {"tenants", "tenant", "audit", "settings", "overview"}) {
            const ui::Page* page = world.window->page(QString::fromLatin1(name));
            if (!page) continue;
            const auto [id, part] = HelpBook::targetOf(page->helpTopic());
            const auto* topic = book.find(id);
            QVERIFY2(topic && (part.isEmpty() || topic->headingOf(part) >= 0), name);
        }
    }

    void everyWizardHasItsTopic() // REQ TRB-01
    {
        test::Harness world;
        world.show();
        test::MemoryDraftStore drafts;
        const HelpBook book(folders[0]);
        const ui::WizardServices services{world.plane, world.clock, world.desktop, [] { return std::string("key"); }};
        const QString tenant = QString::fromStdString(world.plane.tenants[0].id);
        std::vector<std::unique_ptr<ui::WizardFrame>> wizards;
        for (const auto operation : ui::tenantWizards()) wizards.emplace_back(ui::makeTenantWizard(operation, services, tenant, nullptr));
        QVERIFY(wizards.size() >= 8);
        wizards.emplace_back(new ui::OnboardDialog(services, drafts));
        wizards.emplace_back(new ui::ImportDialog(services));
        for (const auto& wizard : wizards) {
            const auto [id, part] = HelpBook::targetOf(ui::Help::topicOf(wizard.get()));
            const auto* topic = book.find(id);
            QVERIFY2(topic && (part.isEmpty() || topic->headingOf(part) >= 0), qPrintable(id + u'#' + part));
        }
    }

    void linksLeadOnAndBack()
    {
        test::Harness world;
        ui::HelpWindow window(HelpBook{folders[0]}, world.desktop, world.settings);
        window.resize(700, 320);
        window.show();
        window.showTopic(u"audit#verify"_s);
        QCOMPARE(window.topic(), u"audit"_s);
        auto* text = window.findChild<QTextBrowser*>(u"helpTextBrowser"_s);
        QVERIFY(text->toPlainText().startsWith(u"Audit"_s));
        QVERIFY(text->verticalScrollBar()->value() > 0); // at the part
        QVERIFY(text->textCursor().block().text().startsWith(u"Verify the whole log"_s));
        Q_EMIT text->anchorClicked(QUrl(u"tenant.md#timeline"_s));
        QCOMPARE(window.topic(), u"tenant"_s);
        auto* back = window.findChild<QToolButton*>(u"helpBackToolButton"_s);
        QVERIFY(back->isEnabled());
        QTest::keyClick(&window, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(window.topic(), u"audit"_s);
        QVERIFY(!back->isEnabled());
        Q_EMIT text->anchorClicked(QUrl(u"https://example.org/"_s));
        QCOMPARE(world.desktop.opened, QUrl(u"https://example.org/"_s));
        QCOMPARE(window.topic(), u"audit"_s);
        window.showTopic(u"no such topic"_s);
        QCOMPARE(window.topic(), u"start"_s);
    }

    void searchingNarrowsTheContents()
    {
        test::Harness world;
        ui::HelpWindow window(HelpBook{folders[0]}, world.desktop, world.settings);
        window.show();
        auto* contents = window.findChild<QTreeWidget*>(u"helpContentsTreeWidget"_s);
        const int all = visibleTopics(*contents);
        QCOMPARE(all, int(HelpBook{folders[0]}.topics().size()));
        auto* search = window.findChild<QLineEdit*>(u"helpSearchLineEdit"_s);
        QTest::keyClicks(search, u"PURGE date"_s);
        QVERIFY(visibleTopics(*contents) > 0 && visibleTopics(*contents) < all);
        search->setText(u"legal hold"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(window.topic(), u"legal-hold"_s); // in a title first
        search->setText(u"zebra"_s);
        QCOMPARE(visibleTopics(*contents), 0);
        QTest::keyClick(&window, Qt::Key_Escape);
        QCOMPARE(visibleTopics(*contents), all);
        QTest::keyClick(&window, Qt::Key_Escape);
        QVERIFY(!window.isVisible());
    }

    void f1InADialogShowsItsTopic()
    {
        test::Harness world;
        ui::Help help(*qApp, world.desktop, world.settings);
        QDialog dialog;
        dialog.setProperty("helpTopic", u"onboard#contacts"_s);
        auto* field = new QLineEdit(&dialog);
        dialog.show();
        QTest::keyClick(field, Qt::Key_F1);
        QVERIFY(help.window() && help.window()->isVisible());
        QCOMPARE(help.window()->topic(), u"onboard"_s);
        field->setProperty("helpTopic", u"keys"_s); // the innermost counts
        QTest::keyClick(field, Qt::Key_F1);
        QCOMPARE(help.window()->topic(), u"keys"_s);
    }
};

QTEST_MAIN(HelpTest)
#include "tst_help.moc"
