// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QPixmap>
#include <QStyle>
#include <QStyleFactory>
#include <QToolTip>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace reeve::ui {

using widgets::Tone;

namespace {

QPalette paletteOf(bool dark)
{
    const auto tone = [dark](Tone each) { return widgets::color(each, dark); };
    QPalette palette;
    palette.setColor(QPalette::Window, tone(Tone::Window));
    palette.setColor(QPalette::WindowText, tone(Tone::Text));
    palette.setColor(QPalette::Base, tone(Tone::Surface));
    palette.setColor(QPalette::AlternateBase, tone(Tone::SurfaceAlternate));
    palette.setColor(QPalette::Text, tone(Tone::Text));
    palette.setColor(QPalette::Button, tone(Tone::Surface));
    palette.setColor(QPalette::ButtonText, tone(Tone::Text));
    palette.setColor(QPalette::BrightText, tone(Tone::Danger));
    palette.setColor(QPalette::PlaceholderText, tone(Tone::Muted));
    palette.setColor(QPalette::ToolTipBase, tone(Tone::Text));
    palette.setColor(QPalette::ToolTipText, tone(Tone::Surface));
    palette.setColor(QPalette::Highlight, tone(Tone::Selection));
    palette.setColor(QPalette::HighlightedText, tone(Tone::Text));
    palette.setColor(QPalette::Link, tone(Tone::Accent));
    palette.setColor(QPalette::LinkVisited, tone(Tone::Accent));
    palette.setColor(QPalette::Light, tone(Tone::Surface));
    palette.setColor(QPalette::Midlight, tone(Tone::SurfaceAlternate));
    palette.setColor(QPalette::Mid, tone(Tone::Border));
    palette.setColor(QPalette::Dark, tone(Tone::Border));
    palette.setColor(QPalette::Shadow, tone(Tone::Border));
    const QColor faded = widgets::mixed(tone(Tone::Surface), tone(Tone::Muted), 0.6);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, faded);
    return palette;
}

} // namespace

Theme::Theme(QApplication& application, Mode mode) : m_application(application), m_mode(mode)
{
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QApplication::setFont(body());
    application.installEventFilter(this);
    apply();
}

void Theme::setMode(Mode mode)
{
    m_mode = mode;
    apply();
}

Theme::Mode Theme::modeNamed(const QString& name)
{
    if (name == "light"_L1) return Mode::Light;
    if (name == "dark"_L1) return Mode::Dark;
    return Mode::System;
}

namespace {

/// The platform's font; where it names one that is not installed, what the platform takes for @p generic.
QFont installed(QFontDatabase::SystemFont kind, const QString& generic)
{
    QFont font = QFontDatabase::systemFont(kind);
    const bool named = font.family() != "Sans Serif"_L1; // what Qt says where the platform names none; fontconfig may take it for any font
    if (!named || !QFontDatabase::hasFamily(font.family())) font.setFamily(generic);
    return font;
}

} // namespace

QFont Theme::body()
{
    QFont font = installed(QFontDatabase::GeneralFont, u"sans-serif"_s);
    font.setPointSize(10);
    return font;
}

QFont Theme::compact()
{
    QFont font = body();
    font.setPointSize(9);
    return font;
}

QFont Theme::title()
{
    QFont font = body();
    font.setPointSize(13);
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont Theme::fixed()
{
    QFont font = installed(QFontDatabase::FixedFont, u"monospace"_s);
    font.setPointSize(9);
    return font;
}

bool Theme::systemIsDark()
{
    QApplication::setPalette(QPalette()); // what the platform says shows through
    return widgets::isDark(QApplication::palette());
}

void Theme::apply()
{
    m_applying = true;
    const bool before = m_dark;
    m_dark = m_mode == Mode::System ? systemIsDark() : m_mode == Mode::Dark;
    const QPalette palette = paletteOf(m_dark);
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    m_application.setStyleSheet(styleSheet());
    m_applying = false;
    if (before != m_dark) Q_EMIT changed();
}

bool Theme::eventFilter(QObject* watched, QEvent* event)
{
    const bool platformChanged =
        event->type() == QEvent::ThemeChange || (event->type() == QEvent::ApplicationPaletteChange && watched == &m_application);
    if (platformChanged && m_mode == Mode::System && !m_applying) apply();
    return QObject::eventFilter(watched, event);
}

QString Theme::image(const QString& name, Tone tone)
{
    const QString path = m_images.filePath(u"%1-%2-%3.png"_s.arg(name).arg(int(tone)).arg(m_dark ? u"dark"_s : u"light"_s));
    // A style sheet picks "@2x" by itself where the device has more pixels.
    const QColor tint = widgets::color(tone, m_dark);
    widgets::iconPixmap(name, tint, 16, 1).save(path);
    widgets::iconPixmap(name, tint, 16, 2).save(QString(path).replace(".png"_L1, "@2x.png"_L1));
    return path;
}

void repolish(QWidget* widget)
{
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

} // namespace reeve::ui
