// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/accessible_button.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QButtonGroup>
#include <QCheckBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QToolButton>

namespace reeve::widgets {

namespace {

class AccessibleButton final : public QAccessibleWidget {
public:
    explicit AccessibleButton(QAbstractButton* button) : QAccessibleWidget(button) {}

    /// Asked anew each time: Qt keeps this object, and a button may be made checkable after it was first read.
    QAccessible::Role role() const override
    {
        if (hasMenu(button())) return QAccessible::ButtonMenu;
        if (!button().isCheckable()) return QAccessible::Button;
        const bool oneOfMany = button().autoExclusive() || (button().group() && button().group()->exclusive());
        return oneOfMany ? QAccessible::RadioButton : QAccessible::CheckBox;
    }
    QString text(QAccessible::Text kind) const override
    {
        const QString own = QAccessibleWidget::text(kind);
        if (kind == QAccessible::Name && own.isEmpty()) return plain(button().text());
        if (kind == QAccessible::Accelerator && own.isEmpty()) return button().shortcut().toString(QKeySequence::NativeText);
        return own;
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        const auto* box = qobject_cast<const QCheckBox*>(&button());
        state.checkable = button().isCheckable();
        state.hasPopup = hasMenu(button());
        state.checked = button().isChecked();
        state.checkStateMixed = box && box->checkState() == Qt::PartiallyChecked;
        state.pressed = button().isDown();
        return state;
    }
    QStringList actionNames() const override
    {
        if (!button().isEnabled()) return {};
        return {hasMenu(button()) ? showMenuAction() : button().isCheckable() ? toggleAction() : pressAction(), setFocusAction()};
    }
    void doAction(const QString& name) override
    {
        if (name == setFocusAction()) return QAccessibleWidget::doAction(name);
        if (button().isEnabled()) button().animateClick(); // later: a menu that opens would hold up the reader's call
    }

private:
    static bool hasMenu(const QAbstractButton& button)
    {
        const auto* push = qobject_cast<const QPushButton*>(&button);
        const auto* tool = qobject_cast<const QToolButton*>(&button);
        return (push && push->menu()) || (tool && tool->menu());
    }
    /// A mnemonic is for the eyes: "&Find" is read as "Find", "R&&D" as "R&D".
    static QString plain(QString text)
    {
        static const QRegularExpression mnemonic(QStringLiteral("&(.)"));
        return text.replace(mnemonic, QStringLiteral("\\1"));
    }
    QAbstractButton& button() const { return *static_cast<QAbstractButton*>(object()); }
};

QAccessibleInterface* accessibleButton(const QString&, QObject* object)
{
    auto* button = qobject_cast<QAbstractButton*>(object);
    const auto* tool = qobject_cast<QToolButton*>(button);
    const bool split = tool && tool->popupMode() == QToolButton::MenuButtonPopup; // two in one, which Qt tells apart
    return button && !split ? new AccessibleButton(button) : nullptr;
}

} // namespace

void installAccessibleButtons()
{
    static const bool installed = (QAccessible::installFactory(accessibleButton), true);
    Q_UNUSED(installed)
}

} // namespace reeve::widgets
