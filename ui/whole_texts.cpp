// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/whole_texts.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QHelpEvent>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QStyleOptionComboBox>
#include <QStyleOptionFrame>
#include <QToolButton>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace reeve::ui {

namespace {

bool isCut(const QLabel& label)
{
    if (!label.pixmap(Qt::ReturnByValue).isNull()) return false;
    return label.wordWrap() ? label.heightForWidth(label.width()) > label.height() : label.sizeHint().width() > label.width();
}

bool isCut(const QAbstractButton& button)
{
    const auto* tool = qobject_cast<const QToolButton*>(&button);
    return !(tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly) && button.sizeHint().width() > button.width();
}

bool isCut(const QComboBox& box)
{
    QStyleOptionComboBox option;
    option.initFrom(&box);
    const int room = box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box).width();
    const int icon = box.itemIcon(box.currentIndex()).isNull() ? 0 : box.iconSize().width() + 4;
    return box.fontMetrics().horizontalAdvance(box.currentText()) + icon > room;
}

bool isCut(const QLineEdit& field)
{
    QStyleOptionFrame option;
    option.initFrom(&field);
    int room = field.style()->subElementRect(QStyle::SE_LineEditContents, &option, &field).width() - 4;
    for (const auto* each : field.findChildren<QToolButton*>())
        if (each->isVisible()) room -= each->width();
    return field.fontMetrics().horizontalAdvance(field.placeholderText()) > room;
}

} // namespace

WholeTexts::WholeTexts(QObject* parent) : QObject(parent) { qApp->installEventFilter(this); }

QString WholeTexts::cutText(const QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) return isCut(*label) ? label->text() : QString();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
        if (!isCut(*button)) return {};
        QString text = button->text();
        return text.replace(u"&&"_s, u"\n"_s).remove(u'&').replace(u'\n', u'&'); // mnemonics are for the button
    }
    if (const auto* box = qobject_cast<const QComboBox*>(&widget))
        return !box->isEditable() && isCut(*box) ? box->currentText() : QString();
    if (const auto* field = qobject_cast<const QLineEdit*>(&widget))
        return field->text().isEmpty() && isCut(*field) ? field->placeholderText() : QString();
    return {};
}

bool WholeTexts::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::ToolTip) return false;
    auto* widget = qobject_cast<QWidget*>(watched);
    const QString text = widget ? cutText(*widget) : QString();
    const QString own = widget ? widget->toolTip() : QString();
    if (text.isEmpty() || own.contains(text) || Qt::mightBeRichText(own)) return false;
    QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), own.isEmpty() ? text : u"%1\n%2"_s.arg(text, own), widget);
    return true;
}

namespace {

class Grower final : public QObject {
public:
    explicit Grower(QDialog& dialog) : QObject(&dialog), m_dialog(dialog) { dialog.installEventFilter(this); }
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show || event->type() == QEvent::Resize) grow();
        return false;
    }

private:
    void grow()
    {
        const int most = m_dialog.screen()->availableSize().height();
        const int wanted = qMin(most, m_dialog.layout()->totalHeightForWidth(m_dialog.width()));
        if (m_dialog.isVisible() && m_dialog.height() < wanted) m_dialog.resize(m_dialog.width(), wanted);
    }
    QDialog& m_dialog;
};

} // namespace

void growWithText(QDialog& dialog) { new Grower(dialog); }

} // namespace reeve::ui
