// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/format.h"
#include "ui/language.h"
#include "ui/main_window.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace reeve;
using models::Format;
using ui::Language;

/// Words, dates and numbers follow the language. REQ ARC-23
class LanguageTest : public QObject {
    Q_OBJECT

    const base::Timestamp m_moment{*base::parseTime("2026-10-03T10:00:00Z")};

private Q_SLOTS:
    void germanChangesWordsDatesAndNumbers()
    {
        {
            const Language german(u"de"_s);
            QCOMPARE(german.code(), u"de"_s);
            QCOMPARE(ui::MainWindow::tr("Refresh"), u"Aktualisieren"_s);
            QCOMPARE(Format::count(812004), u"812.004"_s);
            QCOMPARE(Format::date(m_moment), u"3. Okt. 2026 12:00"_s);
            QCOMPARE(Format::bytes(1536), u"1,5 KiB"_s);
            QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Abbrechen"_s); // Qt's own
        }
        QCOMPARE(ui::MainWindow::tr("Refresh"), u"Refresh"_s);
        QCOMPARE(Format::count(812004), u"812,004"_s);
    }
    void languagesCanBeChangedAndNamed()
    {
        Language language(u"de"_s);
        language.speak(u"en"_s);
        QCOMPARE(ui::MainWindow::tr("Refresh"), u"Refresh"_s);
        QCOMPARE(Format::date(m_moment), u"3 Oct 2026 12:00"_s);
        QCOMPARE(Language::all(), (QStringList{u"de"_s, u"en"_s}));
        QCOMPARE(Language::nameOf(u"de"_s), u"Deutsch"_s);
        QCOMPARE(Language::nameOf(u"en"_s), u"English"_s);
    }
    void whatIsNotThereIsTheSystems()
    {
        const Language language(u"tlh"_s);
        QCOMPARE(language.code(), Language::ofSystem());
        QVERIFY(Language::all().contains(language.code()));
    }
};

QTEST_MAIN(LanguageTest)
#include "tst_language.moc"
