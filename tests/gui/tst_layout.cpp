// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/gallery.h"
#include "tests/gui/inspect.h"
#include "tests/support/pseudo_translator.h"
#include "ui/language.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace reeve;

namespace {

/// Is asked for what no other translator knows.
class Untranslated final : public QTranslator {
public:
    QSet<QString> texts; ///< of ours: Qt's own words may be missing
    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char*, int) const override
    {
        if (context && *context != 'Q')
            const_cast<Untranslated*>(this)->texts.insert(u"%1: %2"_s.arg(QLatin1String(context), QString::fromUtf8(source)));
        return {};
    }
};

} // namespace

/// Every page, dialog and state in other languages and in small windows: nothing is cut off, nothing was left untranslated. The wizards
/// are looked at in tests/gui/wizards.
class LayoutTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsWhole_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        // A screen of 1920 by 1080 pixels at 200 % has 960 by 540 logical ones.
        QTest::newRow("English") << u"en"_s << QSize(1280, 800);
        QTest::newRow("English, small") << u"en"_s << QSize(960, 540);
        QTest::newRow("German") << u"de"_s << QSize(1280, 800);
        QTest::newRow("German, small") << u"de"_s << QSize(960, 540);
        QTest::newRow("twice as long") << u"pseudo"_s << QSize(1280, 800);
        QTest::newRow("twice as long, small") << u"pseudo"_s << QSize(960, 540);
    }
    void everyTextIsWhole() // REQ ARC-23
    {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        Untranslated unknown;
        QCoreApplication::installTranslator(&unknown); // first, and so asked last
        const ui::Language spoken(language == "de"_L1 ? language : u"en"_s);
        std::unique_ptr<test::PseudoTranslator> pseudo;
        if (language == "pseudo"_L1) {
            pseudo = std::make_unique<test::PseudoTranslator>();
            QCoreApplication::installTranslator(pseudo.get());
        }
        QMap<QString, QString> problems; // and the first screen that has it
        test::Gallery::Options options;
        options.size = size;
        const auto add = [&](const QString& name, const QString& problem) {
            if (!problems.contains(problem)) problems.insert(problem, name);
        };
        options.visit = [&](const QString& name, QWidget& what) {
            if (what.isWindow()) { // as on a screen of that size, which the platform of the tests does not have
                what.resize(what.size().boundedTo(size));
                QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            }
            if (what.width() > size.width() || what.height() > size.height())
                add(name, u"%1 is %2 x %3"_s.arg(what.objectName()).arg(what.width()).arg(what.height()));
            for (const QString& each : test::cutTexts(what, pseudo || size.width() < 1280)) add(name, each);
            if (pseudo) {
                for (const QString& each : test::plainTexts(what)) add(name, each);
            }
            return true;
        };
        test::Gallery gallery(*qApp, options);
        QSignalSpy finished(&gallery, &test::Gallery::finished);
        gallery.start();
        QVERIFY(finished.wait(200'000));
        for (const QString& each : finished.first().first().toStringList()) add(each, u"it does not come up"_s);
        if (language == "de"_L1) {
            for (const QString& each : unknown.texts) add(u"not translated"_s, each);
        }
        for (auto at = problems.cbegin(); at != problems.cend(); ++at) qWarning("%s: %s", qPrintable(at.value()), qPrintable(at.key()));
        QCOMPARE(problems.size(), 0);
    }
};

QTEST_MAIN(LayoutTest)
#include "tst_layout.moc"
