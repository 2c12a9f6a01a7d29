// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/inspect.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QTextEdit>
#include <QToolButton>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace reeve::test {

QString pathOf(const QWidget& widget)
{
    QStringList names;
    for (const QWidget* each = &widget; each && !each->isWindow(); each = each->parentWidget()) {
        if (!each->objectName().isEmpty() && !each->objectName().startsWith("qt_"_L1)) names.prepend(each->objectName());
        else if (each == &widget) names.prepend(QString::fromLatin1(each->metaObject()->className()));
    }
    return names.join(u'/');
}

namespace {

/// Those below @p root that show, and root itself.
QList<QWidget*> shown(const QWidget& root)
{
    QList<QWidget*> all{const_cast<QWidget*>(&root)};
    for (QWidget* each : root.findChildren<QWidget*>()) {
        if (each->isVisibleTo(&root) && each->window() == root.window() && !each->size().isEmpty()) all << each;
    }
    return all;
}

QString line(const QWidget& widget, const QString& what, const QString& text = {})
{
    return text.isEmpty() ? u"%1: %2"_s.arg(pathOf(widget), what) : u"%1: %2: \"%3\""_s.arg(pathOf(widget), what, text);
}

int advance(const QWidget& widget, const QString& text) { return widget.fontMetrics().size(Qt::TextShowMnemonic, text).width(); }

/// The text of a widget that draws one, and how much room is missing for it; no text: nothing to look at.
struct Fit {
    QString text;
    int missing{0};
};

Fit fitOf(const QLabel& label)
{
    if (label.text().isEmpty() || !label.pixmap(Qt::ReturnByValue).isNull()) return {};
    if (!label.wordWrap()) {
        const QSize wanted = label.sizeHint();
        return {label.text(), qMax(wanted.width() - label.width(), wanted.height() - label.height() - 2)};
    }
    int word = 0;
    if (!Qt::mightBeRichText(label.text())) {
        for (const QString& each : label.text().split(QRegularExpression(u"\\s|\\x{200B}|(?<=[-/])"_s)))
            word = qMax(word, advance(label, each));
    }
    return {label.text(), qMax(label.heightForWidth(label.width()) - label.height(), word - label.contentsRect().width())};
}

Fit fitOf(const QAbstractButton& button)
{
    if (button.text().isEmpty()) return {};
    const auto* tool = qobject_cast<const QToolButton*>(&button);
    if (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly) return {};
    int room = button.width();
    const bool ticks = qobject_cast<const QCheckBox*>(&button) || qobject_cast<const QRadioButton*>(&button);
    if (ticks) return {button.text(), button.sizeHint().width() - room};
    const bool picture = !button.icon().isNull() && !(tool && tool->toolButtonStyle() == Qt::ToolButtonTextOnly);
    if (picture) room -= button.iconSize().width() + 2;
    if (qobject_cast<const QPushButton*>(&button)) room -= 8;
    return {button.text(), advance(button, button.text()) - room};
}

Fit fitOf(const QComboBox& box)
{
    if (box.isEditable()) return {};
    QStyleOptionComboBox option;
    option.initFrom(&box);
    const int room = box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box).width();
    const bool icon = !box.itemIcon(box.currentIndex()).isNull();
    return {box.currentText(), advance(box, box.currentText()) + (icon ? box.iconSize().width() + 4 : 0) - room};
}

Fit fitOf(const QLineEdit& field)
{
    if (!field.text().isEmpty() || field.placeholderText().isEmpty()) return {};
    const int icons = int(field.findChildren<QToolButton*>().size()) * 22;
    return {field.placeholderText(), advance(field, field.placeholderText()) + icons + 8 - field.width()};
}

Fit fitOf(const QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) return fitOf(*label);
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) return fitOf(*button);
    if (const auto* box = qobject_cast<const QComboBox*>(&widget)) return fitOf(*box);
    if (const auto* field = qobject_cast<const QLineEdit*>(&widget)) return fitOf(*field);
    if (const auto* group = qobject_cast<const QGroupBox*>(&widget))
        return {group->title(), advance(*group, group->title()) - group->width()};
    return {};
}

/// May the text of @p widget end in "…" where room is short? Data in one line may; the hint of a field and the chosen entry of a box where
/// @p fieldsToo.
bool mayBeElided(const QWidget& widget, bool fieldsToo)
{
    if (widget.inherits("reeve::widgets::ElidedLabel")) return true;
    const bool looksLikeField = widget.objectName() == "headerSearchButton"_L1;
    return fieldsToo && (looksLikeField || qobject_cast<const QComboBox*>(&widget) || qobject_cast<const QLineEdit*>(&widget));
}

/// Does hovering over @p widget show @p text?
bool tellsOnHover(const QWidget& widget, const QString& text)
{
    auto& hovered = const_cast<QWidget&>(widget);
    QHelpEvent event(QEvent::ToolTip, widget.rect().center(), widget.mapToGlobal(widget.rect().center()));
    QApplication::sendEvent(&hovered, &event);
    const bool told = QToolTip::text().contains(text);
    QToolTip::hideText();
    return told;
}

/// Is a part of @p widget outside of something around it that does not scroll?
bool isCutByParents(const QWidget& widget, const QWidget& root)
{
    QRect area = widget.rect();
    for (const QWidget* each = &widget; each != &root && !each->isWindow(); each = each->parentWidget()) {
        area = area.translated(each->pos());
        const QWidget* parent = each->parentWidget();
        const auto* scroll = qobject_cast<const QAbstractScrollArea*>(parent->parentWidget());
        if (scroll && scroll->viewport() == parent) return false;
        if (!parent->rect().adjusted(-1, -1, 1, 1).contains(area)) return true;
    }
    return false;
}

bool isPartOfAnother(const QWidget& widget)
{
    const QWidget* parent = widget.parentWidget();
    return widget.objectName().startsWith("qt_"_L1) || qobject_cast<const QComboBox*>(parent) ||
           qobject_cast<const QAbstractSpinBox*>(parent) || qobject_cast<const QLineEdit*>(parent) ||
           qobject_cast<const QTabBar*>(parent) || qobject_cast<const QAbstractItemView*>(parent);
}

bool isInteractive(const QWidget& widget)
{
    if (isPartOfAnother(widget) || qobject_cast<const QScrollBar*>(&widget) || qobject_cast<const QHeaderView*>(&widget)) return false;
    return qobject_cast<const QAbstractButton*>(&widget) || qobject_cast<const QLineEdit*>(&widget) ||
           qobject_cast<const QComboBox*>(&widget) || qobject_cast<const QAbstractItemView*>(&widget) ||
           qobject_cast<const QTabBar*>(&widget) || qobject_cast<const QTextEdit*>(&widget) ||
           qobject_cast<const QPlainTextEdit*>(&widget) || qobject_cast<const QAbstractSpinBox*>(&widget) ||
           qobject_cast<const QAbstractSlider*>(&widget) || widget.inherits("QsciScintilla");
}

/// Those that Tab stops at, in its order, beginning at @p root.
QList<QWidget*> tabStops(QWidget& root)
{
    QList<QWidget*> stops;
    for (QWidget* each = root.nextInFocusChain(); each != &root; each = each->nextInFocusChain()) {
        if ((each->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && each->isEnabled() && each->isVisibleTo(&root) && !each->focusProxy() &&
            each->window() == root.window())
            stops << each;
    }
    return stops;
}

} // namespace

QStringList cutTexts(const QWidget& root, bool isNarrow)
{
    QStringList found;
    for (const QWidget* each : shown(root)) {
        const Fit fit = fitOf(*each);
        if (fit.text.isEmpty()) continue;
        if (fit.missing > 0 && !mayBeElided(*each, isNarrow)) found << line(*each, u"%1 px are missing"_s.arg(fit.missing), fit.text);
        else if (fit.missing > 0 && !tellsOnHover(*each, fit.text)) found << line(*each, u"hovering does not show all of it"_s, fit.text);
        else if (isCutByParents(*each, root)) found << line(*each, u"is outside of what is around it"_s, fit.text);
    }
    for (const auto* bar : root.findChildren<QTabBar*>()) {
        for (int i = 0; bar->isVisibleTo(&root) && i < bar->count(); ++i) {
            if (bar->tabRect(i).width() < advance(*bar, bar->tabText(i))) found << line(*bar, u"tab is cut"_s, bar->tabText(i));
        }
    }
    return found;
}

QStringList plainTexts(const QWidget& root)
{
    QStringList found;
    const auto look = [&](const QWidget& widget, const QString& text) {
        if (text.contains(QRegularExpression(u"[A-Za-z]{2}"_s)) && !text.contains(u'['))
            found << line(widget, u"is not translated"_s, text);
    };
    for (const QWidget* each : shown(root)) {
        if (const auto* button = qobject_cast<const QPushButton*>(each)) look(*each, button->text());
        if (const auto* group = qobject_cast<const QGroupBox*>(each)) look(*each, group->title());
        if (const auto* bar = qobject_cast<const QTabBar*>(each)) {
            for (int i = 0; i < bar->count(); ++i) look(*bar, bar->tabText(i));
        }
        if (const auto* header = qobject_cast<const QHeaderView*>(each);
            header && header->model() && header->orientation() == Qt::Horizontal) {
            for (int i = 0; i < header->count(); ++i) look(*header, header->model()->headerData(i, Qt::Horizontal).toString());
        }
    }
    return found;
}

QStringList namelessWidgets(const QWidget& root)
{
    QStringList found;
    for (QWidget* each : shown(root)) {
        const bool chart = each->inherits("QChartView");
        if (!chart && !isInteractive(*each)) continue;
        if (each->objectName().isEmpty()) found << line(*each, u"has no object name"_s);
        QAccessibleInterface* reader = QAccessible::queryAccessibleInterface(each);
        if (!reader) {
            found << line(*each, u"is unknown to screen readers"_s);
            continue;
        }
        const bool labelled = !reader->relations(QAccessible::Label).isEmpty();
        if (qobject_cast<QComboBox*>(each) ? !labelled : !labelled && reader->text(QAccessible::Name).isEmpty())
            found << line(*each, u"has no name for screen readers"_s);
        if (chart && reader->text(QAccessible::Description).isEmpty()) found << line(*each, u"has no description"_s);
        if (const auto* table = qobject_cast<QTableView*>(each); table && table->model()) {
            for (int i = 0; i < table->model()->columnCount(); ++i) {
                const auto name = table->model()->headerData(i, Qt::Horizontal, Qt::AccessibleTextRole).toString();
                if (!table->isColumnHidden(i) && name.isEmpty() && table->model()->headerData(i, Qt::Horizontal).toString().isEmpty())
                    found << line(*each, u"column %1 has no header"_s.arg(i));
            }
        }
    }
    return found;
}

QStringList tabOrderProblems(QWidget& root)
{
    QStringList found;
    const auto stops = tabStops(root);
    if (stops.isEmpty()) return found;
    // A dialog is read from the field where it begins.
    auto* begin = root.isWindow() && root.windowType() == Qt::Dialog ? root.focusWidget() : nullptr;
    (stops.contains(begin) && !qobject_cast<QPushButton*>(begin) ? begin : stops.first())->setFocus(Qt::TabFocusReason);
    QList<QWidget*> way;
    for (qsizetype i = 0; i <= 3 * stops.size(); ++i) {
        QWidget* at = QApplication::focusWidget();
        if (!at) return {line(root, u"Tab leads nowhere"_s)};
        if (!way.isEmpty() && at == way.last()) { // has stops within, as the links of a text
            QTest::keyClick(at, Qt::Key_Tab);
            continue;
        }
        if (way.contains(at)) {
            if (at != way.first()) found << line(*at, u"is reached a second time before the circle is closed"_s);
            break;
        }
        way << at;
        QTest::keyClick(at, Qt::Key_Tab);
    }
    for (QWidget* each : stops) {
        // Of a group of buttons of which one is on, Tab reaches that one; the arrows reach the others.
        const auto* choice = qobject_cast<QAbstractButton*>(each);
        const bool grouped = choice && (choice->autoExclusive() || (choice->group() && choice->group()->exclusive()));
        if (!way.contains(each) && !(grouped && !choice->isChecked())) found << line(*each, u"is not reached with Tab"_s);
    }
    for (int i = 1; i < way.size(); ++i) {
        const QRect before = way[i - 1]->geometry();
        const QRect after = way[i]->geometry();
        if (way[i - 1]->parentWidget() != way[i]->parentWidget()) continue;
        const bool sameRow = after.top() < before.bottom() && before.top() < after.bottom();
        if (sameRow ? after.right() < before.left() : after.bottom() < before.top() && after.right() <= before.right() + before.width())
            found << line(*way[i], u"comes after %1"_s.arg(pathOf(*way[i - 1])));
    }
    return found;
}

QStringList invisibleFocus(QWidget& root)
{
    QStringList found;
    const auto look = [&root](const QWidget& widget) {
        const QRect around = widget.rect().translated(widget.mapTo(&root, QPoint())).adjusted(-3, -3, 3, 3);
        return root.grab(around).toImage();
    };
    const auto stops = tabStops(root);
    for (QWidget* each : stops) {
        for (QWidget* around = each->parentWidget(); around; around = around->parentWidget())
            if (auto* area = qobject_cast<QScrollArea*>(around)) area->ensureWidgetVisible(each);
        if (QWidget* other = QApplication::focusWidget()) other->clearFocus();
        const QImage without = look(*each);
        each->setFocus(Qt::TabFocusReason);
        if (!each->hasFocus()) continue; // gives it to a part of itself
        if (look(*each) == without) found << line(*each, u"looks the same with the focus"_s);
    }
    return found;
}

} // namespace reeve::test
