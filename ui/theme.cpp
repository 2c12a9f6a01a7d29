// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include "ui/whole_texts.h"
#include "widgets/accessible_button.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QPixmap>
#include <QProxyStyle>
#include <QStyleFactory>
#include <QToolTip>
#include <QWidget>
#include <utility>

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

namespace {

constexpr int comfortablePoints = 10;
constexpr int compactPoints = 9;

/// Fusion without its transitions: nothing moves by itself, on any platform and whatever it says about motion.
class CalmStyle final : public QProxyStyle {
public:
    CalmStyle() : QProxyStyle(QStyleFactory::create(u"Fusion"_s)) {}
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* more) const override
    {
        return hint == SH_Widget_Animation_Duration ? 0 : QProxyStyle::styleHint(hint, option, widget, more);
    }
};

constexpr const char* inParts = "dressedInParts";

/// Does the style sheet belong on @p widget: on a window that gets none from its parents, on one of the parts of a window?
bool isDressed(const QWidget& widget)
{
    const QWidget* parent = widget.parentWidget();
    if (widget.property(inParts).toBool()) return false;
    if (parent && parent->property(inParts).toBool()) return true;
    if (!widget.isWindow() || widget.windowType() == Qt::ToolTip) return false; // a tool tip takes that of the widget it belongs to
    for (; parent; parent = parent->parentWidget())
        if (!parent->styleSheet().isEmpty()) return false;
    return true;
}

/// Will @p widget be seen after this event? Polish comes before a window takes its size; but also to what has no parent yet because it is
/// still being made, and, with its window, to a part that stays hidden. Both wait for Show.
bool isComing(const QWidget& widget, QEvent::Type event)
{
    if (event == QEvent::Show) return true;
    const bool hides = widget.isHidden() && widget.testAttribute(Qt::WA_WState_ExplicitShowHide);
    return widget.isWindow() ? hides || widget.inherits("QDialog") : !hides;
}

bool isCompact() { return QApplication::font().pointSize() == compactPoints; }

} // namespace

Theme::Theme(QApplication& application, Mode mode, Density density) : m_application(application), m_mode(mode), m_density(density)
{
    widgets::installAccessibleButtons();
    QApplication::setStyle(new CalmStyle);
    application.installEventFilter(this);
    new WholeTexts(this);
    apply();
}

void Theme::setMode(Mode mode)
{
    m_mode = mode;
    apply();
}

void Theme::setDensity(Density density)
{
    if (density == m_density) return;
    m_density = density;
    apply();
    Q_EMIT changed();
}

int Theme::controlHeight() { return isCompact() ? 28 : 32; }

int Theme::rowHeight() { return isCompact() ? 26 : 32; }

QString Theme::nameOf(Mode mode)
{
    switch (mode) {
    case Mode::Light: return u"light"_s;
    case Mode::Dark: return u"dark"_s;
    case Mode::System: return u"system"_s;
    }
    return {};
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
    font.setPointSize(isCompact() ? compactPoints : comfortablePoints);
    return font;
}

QFont Theme::compact()
{
    QFont font = body();
    font.setPointSize(compactPoints);
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
    QFont font = body();
    font.setPointSize(m_density == Density::Compact ? compactPoints : comfortablePoints);
    if (QApplication::font() != font) QApplication::setFont(font);
    const QString old = std::exchange(m_sheet, styleSheet());
    for (QWidget* each : QApplication::allWidgets()) {
        if (each->styleSheet() == old && !old.isEmpty() && (each->isVisible() || !isDressed(*each))) each->setStyleSheet(m_sheet);
    }
    m_applying = false;
    if (before != m_dark) Q_EMIT changed();
}

void Theme::dressPartsOf(QWidget* widget) { widget->setProperty(inParts, true); }

void Theme::dress(QWidget* widget)
{
    if (isDressed(*widget) && widget->styleSheet() != m_sheet) widget->setStyleSheet(m_sheet);
}

bool Theme::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Polish || event->type() == QEvent::Show) {
        auto* widget = qobject_cast<QWidget*>(watched);
        if (widget && isComing(*widget, event->type())) dress(widget);
    }
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
