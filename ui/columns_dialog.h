// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDialog>

class QListWidget;
class QPushButton;

namespace reeve::ui {

/// Chooses the columns of the tenant list and their order: by check box and drag, or by Space and Alt+Up/Down. Every change shows at once.
class ColumnsDialog final : public QDialog {
    Q_OBJECT

public:
    /// @p shown: columns of models::TenantListModel, left to right. @p usual: what "Reset" goes back to.
    ColumnsDialog(const QList<int>& shown, QList<int> usual, QWidget* parent);

Q_SIGNALS:
    void chosen(const QList<int>& columns); ///< never empty
    void resetAsked();                      ///< the usual columns with their usual widths

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill(const QList<int>& shown);
    void tell();
    void move(int by);
    void refresh();
    const QList<int> m_usual;
    QListWidget* m_list;
    QPushButton* m_up;
    QPushButton* m_down;
    bool m_filling{false};
};

} // namespace reeve::ui
