// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/name_dialog.h"

#include "ui/theme.h"
#include "ui/whole_texts.h"
#include "ui/wizards/parts.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace reeve::ui {

NameDialog::NameDialog(const QString& title, const QString& caption, const QString& act, const QString& name, Problem problem,
                       QWidget* parent)
    : QDialog(parent), m_problem(std::move(problem)), m_name(new QLineEdit(name)), m_go(button(act, "namePushButton", this))
{
    setObjectName(u"nameDialog"_s);
    setProperty("helpTopic", u"tenants#views"_s);
    setWindowTitle(title);
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    m_name->setObjectName(u"nameLineEdit"_s);
    m_name->setAccessibleName(caption);
    m_name->selectAll();
    m_field = new Field(caption, m_name, {});
    m_go->setProperty("primary", true);
    m_go->setDefault(true);
    auto* cancel = button(tr("Cancel"), "cancelNamePushButton", this);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::gap);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_go);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(Theme::wideGap);
    column->addStrut(340);
    column->addWidget(label(title, "title", true));
    column->addWidget(m_field);
    column->addStretch(1);
    column->addLayout(buttons);
    connect(m_name, &QLineEdit::textChanged, this, &NameDialog::check);
    connect(m_name, &QLineEdit::textEdited, m_field, &Field::touch);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, [this] {
        m_field->reveal();
        const QString chosen = m_name->text().trimmed();
        if (!m_problem(chosen).isEmpty()) return m_name->setFocus(Qt::OtherFocusReason);
        Q_EMIT named(chosen);
        accept();
    });
    setTabOrder(m_name, cancel);
    setTabOrder(cancel, m_go);
    growWithText(*this);
    check();
}

void NameDialog::check() { m_field->setProblem(m_problem(m_name->text())); }

} // namespace reeve::ui
