// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include <QApplication>
#include <QDir>
#include <QImage>
#include <QSignalSpy>
#include <QTest>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace reeve;
using ui::Theme;
using widgets::Tone;

namespace {

double luminance(const QColor& color)
{
    const auto channel = [](double value) { return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); };
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) + 0.0722 * channel(color.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const double light = std::max(luminance(a), luminance(b));
    const double dark = std::min(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
}

} // namespace

class ThemeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTextCanBeReadOnEveryGround()
    {
        for (const bool dark : {false, true}) {
            for (const Tone ground : {Tone::Window, Tone::Surface, Tone::SurfaceAlternate, Tone::Selection}) {
                for (const Tone text :
                     {Tone::Text, Tone::Muted, Tone::Accent, Tone::Ok, Tone::Warning, Tone::Danger, Tone::Archived, Tone::Neutral}) {
                    const double ratio = contrast(widgets::color(text, dark), widgets::color(ground, dark));
                    QVERIFY2(ratio >= 4.5,
                             qPrintable(u"text %1 on ground %2, dark %3: %4"_s.arg(int(text)).arg(int(ground)).arg(dark).arg(ratio)));
                }
            }
            QVERIFY(contrast(widgets::color(Tone::OnAccent, dark), widgets::color(Tone::Accent, dark)) >= 4.5);
            for (const Tone ground : {Tone::Match, Tone::Added, Tone::Removed})
                QVERIFY(contrast(widgets::color(Tone::Text, dark), widgets::color(ground, dark)) >= 4.5);
        }
    }

    void everyIconDrawsSomethingInItsTint()
    {
        Theme::icon(u"tenants"_s).pixmap(16, 16); // loads the set
        const QStringList files = QDir(u":/icons"_s).entryList();
        QVERIFY(files.size() > 30);
        for (const QString& file : files) {
            const QColor tint = widgets::color(Tone::Danger, false);
            const QImage image = widgets::iconPixmap(QString(file).remove(u".svg"_s), tint, 16, 2).toImage();
            QCOMPARE(image.width(), 32);
            bool found = false;
            for (int y = 0; y < image.height() && !found; ++y)
                for (int x = 0; x < image.width() && !found; ++x) found = image.pixelColor(x, y) == tint;
            QVERIFY2(found, qPrintable(file));
        }
    }

    void iconsFollowTheTheme()
    {
        Theme theme(*qApp, Theme::Mode::Light);
        const QIcon icon = Theme::icon(u"dot"_s, Tone::Ok);
        const QColor light = icon.pixmap(16, 16).toImage().pixelColor(8, 8);
        QSignalSpy changed(&theme, &Theme::changed);
        theme.setMode(Theme::Mode::Dark);
        QCOMPARE(changed.count(), 1);
        QVERIFY(theme.dark());
        QCOMPARE(icon.pixmap(16, 16).toImage().pixelColor(8, 8), widgets::color(Tone::Ok, true));
        QCOMPARE(light, widgets::color(Tone::Ok, false));
    }

    void followsThePlatform()
    {
        Theme theme(*qApp, Theme::Mode::System);
        QVERIFY(!theme.dark()); // the offscreen platform is light
        QCOMPARE(QApplication::palette().color(QPalette::Window), widgets::color(Tone::Window, false));
    }

    void anUnknownModeIsThatOfTheSystem()
    {
        QCOMPARE(Theme::modeNamed(u"dark"_s), Theme::Mode::Dark);
        QCOMPARE(Theme::modeNamed(u"pink"_s), Theme::Mode::System);
    }
};

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"
