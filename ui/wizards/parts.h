// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/error.h"
#include "widgets/icon_label.h"

#include <QLabel>
#include <QWidget>
#include <string>
#include <utility>
#include <vector>

class QBoxLayout;
class QPushButton;
class QScrollArea;

namespace reeve::ui {

/// A label with @p text in one of the theme's roles; it wraps when @p wraps.
QLabel* label(const QString& text, const char* role = nullptr, bool wraps = false, QWidget* parent = nullptr);
/// Sets the theme's role of a label that is on the screen already.
void setRole(QLabel* label, const char* role);
/// A button that is never pressed by Enter unless it has the focus.
QPushButton* button(const QString& text, const char* name, QWidget* parent);

/// @p content in an area that scrolls up and down when it is too high, and to what has the focus.
QScrollArea* scrolling(QWidget* content);

/// A line of one pixel between two grounds.
class HairLine final : public QWidget {
    Q_OBJECT

public:
    explicit HairLine(Qt::Orientation orientation, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// One statement with its icon: never colour alone. Hidden while it says nothing.
class Message final : public QWidget {
    Q_OBJECT

public:
    enum class Kind { Ok, Warning, Danger, Info, Plain }; ///< Plain: without an icon
    explicit Message(QWidget* parent = nullptr);
    Message(Kind kind, const QString& text, QWidget* parent); ///< @p parent is needed: without one this would be a window
    void say(Kind kind, const QString& text);                 ///< empty text hides it; screen readers hear a new warning or danger at once
    QString text() const { return m_text->text(); }
    Kind kind() const { return m_kind; }

private:
    widgets::IconLabel* m_icon;
    QLabel* m_text;
    Kind m_kind{Kind::Info};
};

/// A form field: caption (the editor's buddy), editor, and the place for what is wrong with it.
/// A problem shows when the user was here (touched) or when the form asks for everything (reveal()).
class Field final : public QWidget {
    Q_OBJECT

public:
    /// @p pointer: the JSON pointer whose findings belong here, itself and everything below. Takes @p editor.
    Field(const QString& caption, QWidget* editor, std::string pointer, QWidget* parent = nullptr);

    const std::string& pointer() const { return m_pointer; }
    void setPointer(std::string pointer) { m_pointer = std::move(pointer); }
    void setProblem(const QString& text, const std::string& pointer = {}); ///< empty = none; @p pointer: exactly where
    /// For an editor of several widgets: @p widget is what a problem at pointer() + @p suffix ("/email") is about.
    void setPart(std::string suffix, QWidget* widget) { m_parts.emplace_back(std::move(suffix), widget); }
    void setNote(Message::Kind kind, const QString& text); ///< shown while there is no visible problem
    void touch();
    void reveal() { touch(); }
    bool hasProblem() const { return !m_problem.isEmpty(); }
    QWidget* editor() const { return m_editor; }

private:
    void refresh();

    QWidget* m_editor;
    Message* m_message;
    std::string m_pointer;
    std::vector<std::pair<std::string, QWidget*>> m_parts;
    QString m_problem;
    std::string m_problemPointer;
    QString m_note;
    Message::Kind m_noteKind{Message::Kind::Info};
    bool m_touched{false};
};

/// Lets a notice be as high as its text needs in a narrow place.
void letGrow(QWidget* widget);

/// "message (hint)" as the core says it.
QString findingText(const base::Finding& finding);

/// A panel with a border; its contents go into the layout.
QBoxLayout* panel(QWidget* parent, QWidget** out);

} // namespace reeve::ui
