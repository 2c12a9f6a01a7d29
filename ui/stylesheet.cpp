// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace reeve::ui {

using widgets::Tone;

namespace {

/// Words after '$' are tones and pictures; the rest is plain style sheet.
constexpr const char* sheet = R"(
QToolTip { background: $text; color: $surface; border: 0; padding: 4px 8px; }
QLabel { background: transparent; }
QLabel[role="title"] { font-size: 13pt; font-weight: 600; }
QLabel[role="heading"] { font-weight: 600; }
QLabel[role="caption"] { font-size: 9pt; color: $muted; }
QLabel[role="muted"] { color: $muted; }
QLabel[role="ok"] { color: $ok; }
QLabel[role="warning"] { color: $warning; }
QLabel[role="danger"] { color: $danger; }
QLabel[links="true"] { border: 1px solid transparent; border-radius: 3px; }
QLabel[links="true"]:focus { border: 1px solid $accent; }

*[surface="panel"] { background: $surface; border: 1px solid $border; border-radius: 4px; }
*[surface="popup"] { background: $surface; border: 1px solid $popupborder; border-radius: 6px; }
*[surface="rail"] { background: $alternate; border: 0; border-right: 1px solid $border; }
*[surface="header"] { background: $surface; border: 0; }
*[surface="bar"] { background: $surface; border: 0; border-top: 1px solid $border; }
*[surface="plain"] { background: $surface; border: 0; }
*[surface="selection"] { background: $selection; border: 1px solid $border; border-radius: 4px; }

QPushButton { qproperty-iconSize: 20px 16px; background: $surface; color: $text; border: 1px solid $border; border-radius: 4px; padding: 0 11px; min-height: $control; }
QPushButton:hover { background: $alternate; }
QPushButton:pressed, QPushButton:checked { background: $pressed; }
QPushButton:focus { border: 2px solid $accent; padding: 0 10px; min-height: $focused; }
QPushButton:disabled { color: $faded; background: $window; }
QPushButton[primary="true"] { background: $accent; color: $onaccent; border: 1px solid $accent; font-weight: 600; }
QPushButton[primary="true"]:hover { background: $accenthover; border-color: $accenthover; }
QPushButton[primary="true"]:focus { border: 2px solid $text; }
QPushButton[primary="true"]:disabled { background: $alternate; color: $faded; border: 1px solid $border; }
QPushButton[danger="true"] { color: $danger; }
QPushButton[danger="true"]:disabled { color: $faded; }
QPushButton[menu="true"] { padding-right: 26px; }
QPushButton::menu-indicator { image: url($chevrondown); subcontrol-position: right center; subcontrol-origin: padding; right: 6px; width: 12px; }

QToolButton { background: transparent; border: 1px solid transparent; border-radius: 4px; padding: 4px; color: $text; }
QToolButton:hover { background: $hover; }
QToolButton:pressed, QToolButton:checked { background: $pressed; }
QToolButton:focus { border: 1px solid $accent; }
QToolButton:disabled { color: $faded; }
QToolButton::menu-indicator { image: none; }
QToolButton[small="true"] { padding: 1px 6px; }
QToolButton[framed="true"] { background: $surface; border: 1px solid $border; min-width: 18px; min-height: 18px; }
QToolButton[framed="true"]:hover { background: $alternate; }
QToolButton[framed="true"]:focus { border: 1px solid $accent; }
QToolButton[chip="true"] { background: $surface; border: 1px solid $border; border-radius: 4px; padding: 2px 8px 2px 4px; }
QToolButton[chip="true"]:hover { background: $alternate; }
QToolButton[chip="true"]:focus { border: 1px solid $accent; }
QToolButton[link="true"] { color: $accent; border: 0; padding: 2px 0; }
QToolButton[link="true"]:hover, QToolButton[link="true"]:focus { background: transparent; text-decoration: underline; }
QToolButton[link="true"]:disabled { color: $faded; }

QLineEdit, QComboBox, QAbstractSpinBox, QPlainTextEdit, QTextEdit { background: $surface; color: $text; border: 1px solid $border; border-radius: 4px;
    selection-background-color: $accent; selection-color: $onaccent; }
QLineEdit, QComboBox, QAbstractSpinBox { min-height: $control; padding: 0 7px; }
QPlainTextEdit, QTextEdit { padding: 4px; }
QLineEdit:hover, QComboBox:hover, QAbstractSpinBox:hover { border-color: $muted; }
QLineEdit:focus, QComboBox:focus, QAbstractSpinBox:focus, QPlainTextEdit:focus, QTextEdit:focus { border: 1px solid $accent; }
QLineEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled, QPlainTextEdit:disabled { background: $window; color: $faded; }
QLineEdit:read-only { background: $window; }
*[invalid="true"] { border: 1px solid $danger; }
QComboBox::drop-down { border: 0; width: 24px; subcontrol-position: right center; }
QComboBox::down-arrow { image: url($chevrondown); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: $surface; border: 1px solid $border; selection-background-color: $selection; selection-color: $text; outline: 0; padding: 4px; }
QComboBox QAbstractItemView::item { min-height: $focused; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: 0; width: 18px; background: transparent; }
QAbstractSpinBox::up-arrow { image: url($chevronup); width: 10px; height: 10px; }
QAbstractSpinBox::down-arrow, QDateTimeEdit::down-arrow { image: url($chevrondown); width: 10px; height: 10px; }
QDateTimeEdit::drop-down { border: 0; width: 20px; }

QCheckBox, QRadioButton { spacing: 8px; background: transparent; }
QCheckBox::indicator, QTreeView::indicator, QListView::indicator, QTableView::indicator { width: 14px; height: 14px; border: 1px solid $muted; border-radius: 3px; background: $surface; }
QCheckBox::indicator:hover, QTreeView::indicator:hover, QListView::indicator:hover { border-color: $accent; }
QCheckBox::indicator:checked, QTreeView::indicator:checked, QListView::indicator:checked, QTableView::indicator:checked { background: $accent; border-color: $accent; image: url($checkmark); }
QCheckBox::indicator:focus { border: 2px solid $accent; }
QCheckBox:focus { color: $accent; }
QCheckBox::indicator:disabled { border-color: $border; background: $window; }
QCheckBox::indicator:checked:disabled { background: $border; }
QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid $muted; border-radius: 8px; background: $surface; }
QRadioButton::indicator:hover, QRadioButton::indicator:focus { border-color: $accent; }
QRadioButton::indicator:checked { border: 5px solid $accent; width: 6px; height: 6px; background: $surface; }
QRadioButton:focus { color: $accent; }

QAbstractItemView { background: $surface; alternate-background-color: $surface; color: $text; border: 1px solid $border; border-radius: 4px; outline: 0;
    selection-background-color: $selection; selection-color: $text; }
QAbstractItemView[framed="false"] { border: 1px solid transparent; border-radius: 0; background: transparent; }
QAbstractItemView:focus { border-color: $accent; }
QTableView { gridline-color: $line; }
QTableView::item, QTreeView::item, QListView::item { border: 0; padding: 0 8px; }
QTableView::item, QTreeView::item { border-bottom: 1px solid $line; }
QTreeView[plain="true"]::item { border-bottom: 0; }
QTreeView::item:hover, QListView::item:hover { background: $hover; }
QTableView::item:selected, QTreeView::item:selected, QListView::item:selected { background: $selection; color: $text; }
QTreeView::branch { background: transparent; border: 0; }
QTreeView::branch:selected { background: $selection; }
QTreeView::branch:has-children:closed { image: url($chevronright); }
QTreeView::branch:has-children:open { image: url($chevrondown); }
QHeaderView { background: $surface; border: 0; }
QHeaderView::section { background: $surface; color: $muted; border: 0; border-bottom: 1px solid $border; padding: 0 8px; min-height: $header; font-size: 9pt; font-weight: 600; }
QHeaderView::section:hover { color: $text; background: $alternate; }
QHeaderView::down-arrow { image: url($chevrondown); width: 10px; height: 10px; subcontrol-position: right center; right: 4px; }
QHeaderView::up-arrow { image: url($chevronup); width: 10px; height: 10px; subcontrol-position: right center; right: 4px; }
QTableCornerButton::section { background: $surface; border: 0; }

QTabWidget::pane { border: 0; border-top: 1px solid $border; }
QTabBar { background: transparent; }
QTabBar::tab { background: transparent; color: $muted; border: 0; border-bottom: 2px solid transparent; padding: $tabpad 12px; margin: 0; }
QTabBar::tab:hover { color: $text; background: $hover; }
QTabBar::tab:selected { color: $text; font-weight: 600; border-bottom: 2px solid $accent; }
QTabBar::tab:focus { color: $accent; }

QMenu { background: $surface; color: $text; border: 1px solid $border; padding: 4px; }
QMenu::item { padding: $menupad 24px $menupad 8px; border-radius: 3px; }
QMenu::item:selected { background: $selection; }
QMenu::item:disabled { color: $faded; }
QMenu::separator { height: 1px; background: $border; margin: 4px 0; }
QMenu::icon { padding-left: 4px; }

QProgressBar { background: $alternate; border: 0; border-radius: 3px; min-height: 6px; max-height: 6px; text-align: center; color: transparent; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }

QScrollArea { border: 1px solid transparent; background: transparent; }
QScrollArea:focus { border-color: $accent; }
QScrollBar { background: transparent; border: 0; margin: 0; }
QScrollBar:vertical { width: 10px; }
QScrollBar:horizontal { height: 10px; }
QScrollBar::handle { background: $handle; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QAbstractScrollArea::corner { background: transparent; border: 0; }
QSplitter::handle { background: transparent; }
QSplitter::handle:hover { background: $border; }
QGroupBox { border: 1px solid $border; border-radius: 4px; margin-top: 10px; padding: 8px; font-weight: 600; }
QGroupBox::title { subcontrol-origin: margin; left: 8px; padding: 0 4px; }
)";

} // namespace

QString Theme::styleSheet()
{
    const auto tone = [this](Tone each) { return widgets::color(each, m_dark); };
    const QColor surface = tone(Tone::Surface);
    const QColor accent = tone(Tone::Accent);
    const auto pixels = [](int count) { return u"%1px"_s.arg(count); };
    const bool compact = m_density == Density::Compact;
    const QHash<QString, QString> words{
        {u"control"_s, pixels(controlHeight() - 2)}, // without the border
        {u"focused"_s, pixels(controlHeight() - 4)},
        {u"header"_s, pixels(rowHeight() - (compact ? 0 : 3))},
        {u"menupad"_s, pixels(compact ? 4 : 6)},
        {u"tabpad"_s, pixels(compact ? 5 : 7)},
        {u"window"_s, tone(Tone::Window).name()},
        {u"surface"_s, surface.name()},
        {u"alternate"_s, tone(Tone::SurfaceAlternate).name()},
        {u"border"_s, tone(Tone::Border).name()},
        {u"popupborder"_s, widgets::mixed(tone(Tone::Border), tone(Tone::Muted), 0.45).name()},
        {u"line"_s, widgets::mixed(surface, tone(Tone::Border), 0.5).name()},
        {u"hover"_s, widgets::mixed(surface, tone(Tone::SurfaceAlternate), 0.7).name()},
        {u"pressed"_s, widgets::mixed(tone(Tone::SurfaceAlternate), tone(Tone::Border), 0.6).name()},
        {u"handle"_s, widgets::mixed(tone(Tone::Border), tone(Tone::Muted), 0.3).name()},
        {u"faded"_s, widgets::mixed(surface, tone(Tone::Muted), 0.6).name()},
        {u"text"_s, tone(Tone::Text).name()},
        {u"muted"_s, tone(Tone::Muted).name()},
        {u"accent"_s, accent.name()},
        {u"accenthover"_s, widgets::mixed(accent, tone(Tone::Text), 0.15).name()},
        {u"onaccent"_s, tone(Tone::OnAccent).name()},
        {u"ok"_s, tone(Tone::Ok).name()},
        {u"warning"_s, tone(Tone::Warning).name()},
        {u"danger"_s, tone(Tone::Danger).name()},
        {u"selection"_s, tone(Tone::Selection).name()},
        {u"chevrondown"_s, image(u"chevron-down"_s, Tone::Muted)},
        {u"chevronup"_s, image(u"chevron-up"_s, Tone::Muted)},
        {u"chevronright"_s, image(u"chevron-right"_s, Tone::Muted)},
        {u"checkmark"_s, image(u"check"_s, Tone::OnAccent)},
    };
    QString out;
    const QString source = QString::fromLatin1(sheet);
    for (qsizetype at = 0; at < source.size();) {
        const qsizetype dollar = source.indexOf(u'$', at);
        out += QStringView(source).mid(at, dollar < 0 ? -1 : dollar - at);
        if (dollar < 0) break;
        qsizetype end = dollar + 1;
        while (end < source.size() && source[end].isLetter()) ++end;
        const QString word = source.mid(dollar + 1, end - dollar - 1);
        Q_ASSERT_X(words.contains(word), "styleSheet", qPrintable(word));
        out += words.value(word);
        at = end;
    }
    return out;
}

} // namespace reeve::ui
