// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/registry/api.h"

#include <QWidget>
#include <optional>
#include <vector>

class QPushButton;
class QVBoxLayout;

namespace reeve::ui {

class Field;
class WizardPage;

/// Whom to reach: rows of role, name, e-mail; rows that were left empty are no contacts. Onboarding and the update of contacts show the
/// same form. Compared with a baseline it marks what is new and changed, and lists what was removed, which can be taken back.
class ContactsForm final : public QWidget {
    Q_OBJECT

public:
    explicit ContactsForm(WizardPage& page); ///< its fields become fields of @p page: findings at /spec/contacts show here
    void setContacts(const std::vector<registry::Contact>& contacts);
    std::vector<registry::Contact> contacts() const;
    /// What is in force. What the rows were before is kept for those that were filled from it.
    void setBaseline(std::vector<registry::Contact> baseline);
    /// @p works: the tenant is no draft; its last technical and its last billing contact cannot be removed then.
    void setWorks(bool works) { m_works = works; }

Q_SIGNALS:
    void edited(); ///< by the user

private:
    class Row;
    class RemovedLine;
    Row* addRow(const registry::Contact& contact);
    void removeRow(Row* row);
    bool isLastOfItsRole(const Row& row) const;
    void clear();
    void refresh();
    void mark();
    void showRemoved(const std::vector<registry::Contact>& removed);
    void takeBack(const registry::Contact& contact);
    void chain();

    WizardPage& m_page;
    QVBoxLayout* m_rows;
    QWidget* m_removed;
    QVBoxLayout* m_removedRows;
    std::vector<RemovedLine*> m_removedLines; ///< used again and again, the ones that show first
    QWidget* m_table;
    QPushButton* m_add;
    Field* m_all;
    std::vector<Row*> m_list;
    std::optional<std::vector<registry::Contact>> m_baseline;
    int m_made{0}; ///< rows in all, for their names
    bool m_works{false};
};

} // namespace reeve::ui
