// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDialog>
#include <functional>

class QLineEdit;
class QPushButton;

namespace reeve::ui {

class Field;

/// Asks for one name, and says at the field why it cannot be that one.
class NameDialog final : public QDialog {
    Q_OBJECT

public:
    using Problem = std::function<QString(const QString& name)>; ///< empty: it can
    NameDialog(const QString& title, const QString& caption, const QString& act, const QString& name, Problem problem, QWidget* parent);

Q_SIGNALS:
    void named(const QString& name); ///< trimmed; the dialog closes

private:
    void check();
    Problem m_problem;
    QLineEdit* m_name;
    Field* m_field;
    QPushButton* m_go;
};

} // namespace reeve::ui
