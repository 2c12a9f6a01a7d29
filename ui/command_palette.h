// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/palette_model.h"

#include <QFrame>
#include <QPointer>
#include <optional>

class QLabel;
class QLineEdit;
class QListView;

namespace reeve::ui {

/// Everything that can be gone to or done, by typing: a field over the window and a list below it. The keyboard stays in the field: arrows,
/// Page Up and Down move in the list, Return chooses, Ctrl+Return opens in a window of its own, Esc closes. Closing gives the focus back.
class CommandPalette final : public QFrame {
    Q_OBJECT

public:
    CommandPalette(Context& context, QWidget* window); ///< lies over @p window

    /// @p text: what is typed already. Opening an open palette only takes the text.
    void open(const QString& text = {});
    void close(); ///< the focus goes back to where it was
    PaletteModel& model() { return m_model; }
    QListView& list() { return *m_list; }
    QLineEdit& field() { return *m_field; }

Q_SIGNALS:
    void goRequested(const reeve::ui::Place& place);
    void searchRequested(const QString& query); ///< all tenants that match, in their list

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    class Delegate;
    bool handleKey(int key, Qt::KeyboardModifiers modifiers);
    void move(int from, int step);
    void choose(int row);
    void run(bool inWindow);
    void follow();
    void place();
    void say();

    PaletteModel m_model;
    QLineEdit* m_field;
    QListView* m_list;
    QLabel* m_hint;
    QPointer<QWidget> m_before;   ///< had the focus
    std::optional<bool> m_wanted; ///< Return was pressed before there was anything to choose: in a window of its own?
};

} // namespace reeve::ui
