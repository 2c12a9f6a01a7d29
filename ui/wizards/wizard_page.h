// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/wizards/parts.h"

#include <QWidget>
#include <vector>

class QVBoxLayout;

namespace reeve::ui {

/// One form of a wizard: fields, and the findings at the fields they belong to.
class WizardPage : public QWidget {
    Q_OBJECT

public:
    explicit WizardPage(QString title, QWidget* parent = nullptr);
    const QString& title() const { return m_title; }

    /// Puts each finding at the field with the longest pointer above it (or, when a whole part is missing, at the first field below it).
    /// Findings that belong to no field of this page are not shown here.
    void showFindings(const std::vector<base::Finding>& findings);
    bool owns(const base::Finding& finding) const;
    /// Shows the problems of every field, also of those that nobody touched yet.
    void reveal();
    bool hasProblem() const;
    /// Puts the focus where the first problem is.
    void focusProblem();
    /// Makes findings of @p field, which some form on the page shows, its own.
    void adopt(Field* field);
    void disown(Field* field);

Q_SIGNALS:
    void edited(); ///< an answer changed

protected:
    /// Adds a field at the end of the page.
    Field* addField(const QString& caption, QWidget* editor, std::string pointer);
    /// What the page itself knows to be wrong, in addition to what it is told.
    virtual std::vector<base::Finding> ownFindings() const { return {}; }
    QVBoxLayout& column() { return *m_column; }

private:
    Field* fieldOf(const base::Finding& finding) const;
    QString m_title;
    QVBoxLayout* m_column;
    std::vector<Field*> m_fields;
};

} // namespace reeve::ui
