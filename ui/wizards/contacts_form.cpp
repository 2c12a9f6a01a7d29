// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/contacts_form.h"

#include "models/format.h"
#include "models/words.h"
#include "ui/theme.h"
#include "ui/wizards/difference.h"
#include "ui/wizards/wizard_page.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace reeve::ui {

using models::toQt;
using registry::Contact;

namespace {

constexpr std::array roles{"technical", "billing", "security", "legal"};
constexpr int removeWidth = 28;
// How the room is shared between role, name and e-mail: as wide as a window allows, never cut.
constexpr int roleShare = 4;
constexpr int nameShare = 5;
constexpr int mailShare = 9;

} // namespace

/// One contact.
class ContactsForm::Row final : public QWidget {
public:
    Row(const Contact& contact, int number, QWidget* parent)
        : QWidget(parent), role(new QComboBox(this)), name(new QLineEdit(this)), email(new QLineEdit(this)), remove(new QToolButton(this))
    {
        for (const auto* each : roles) role->addItem(models::Words::role(each), toQt(each));
        role->setCurrentIndex(role->findData(toQt(contact.role)));
        role->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        role->setMinimumContentsLength(7);
        name->setText(toQt(contact.name));
        email->setText(toQt(contact.email));
        remove->setFixedSize(removeWidth, removeWidth);
        remove->setIcon(Theme::icon(u"cross"_s, widgets::Tone::Muted));
        remove->setToolTip(ContactsForm::tr("Remove this contact"));
        remove->setFocusPolicy(Qt::StrongFocus);
        email->setPlaceholderText(u"name@example.com"_s); // no tr
        email->setInputMethodHints(Qt::ImhEmailCharactersOnly);
        const auto named = [number](QWidget* widget, const char* type, const QString& says) {
            widget->setObjectName(u"contact%1%2"_s.arg(number).arg(QString::fromLatin1(type)));
            widget->setAccessibleName(says);
        };
        named(role, "RoleComboBox", ContactsForm::tr("Role of contact %1").arg(number));
        auto* spoken = new QLabel(role->accessibleName(), this); // screen readers take the name of a box from its label alone
        spoken->setBuddy(role);
        spoken->hide();
        named(name, "NameLineEdit", ContactsForm::tr("Name of contact %1").arg(number));
        named(email, "EmailLineEdit", ContactsForm::tr("E-mail of contact %1").arg(number));
        named(remove, "RemoveToolButton", ContactsForm::tr("Remove contact %1").arg(number));
        auto* row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(Theme::gap);
        row->addWidget(role, roleShare);
        row->addWidget(name, nameShare);
        row->addWidget(email, mailShare);
        row->addWidget(remove);
    }

    Contact contact() const
    {
        return {role->currentData().toString().toStdString(), name->text().trimmed().toStdString(), email->text().trimmed().toStdString()};
    }
    bool isEmpty() const { return name->text().trimmed().isEmpty() && email->text().trimmed().isEmpty(); }

    QComboBox* role;
    QLineEdit* name;
    QLineEdit* email;
    QToolButton* remove;
    Field* field{nullptr};
    std::optional<Contact> origin; ///< the contact in force that it was filled from
    QString warning;               ///< why it was not removed; until the next change
};

/// A contact that was removed, struck through, with the way back.
class ContactsForm::RemovedLine final : public QWidget {
public:
    RemovedLine(int number, QWidget* parent) : QWidget(parent), back(button(ContactsForm::tr("Take back"), "takeBackPushButton", this))
    {
        back->setObjectName(u"takeBack%1PushButton"_s.arg(number));
        m_text = label({}, "muted", true, this);
        QFont struck = m_text->font();
        struck.setStrikeOut(true);
        m_text->setFont(struck);
        auto* row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(Theme::gap);
        row->addWidget(new widgets::IconLabel(u"minus"_s, widgets::Tone::Danger, 16, this));
        row->addWidget(m_text, 1);
        row->addWidget(back);
    }
    void show(const Contact& removed)
    {
        contact = removed;
        m_text->setText(contactText(removed));
        back->setAccessibleName(ContactsForm::tr("Take back %1", "a contact").arg(contactText(removed)));
        QWidget::show();
    }

    QPushButton* back;
    Contact contact;

private:
    QLabel* m_text;
};

ContactsForm::ContactsForm(WizardPage& page)
    : m_page(page), m_rows(new QVBoxLayout), m_removed(new QWidget), m_removedRows(new QVBoxLayout(m_removed)), m_table(new QWidget)
{
    auto* captions = new QHBoxLayout;
    captions->setSpacing(Theme::gap);
    captions->addWidget(label(tr("Role"), "caption"), roleShare);
    captions->addWidget(label(tr("Name"), "caption"), nameShare);
    captions->addWidget(label(tr("E-mail"), "caption"), mailShare);
    captions->addSpacing(removeWidth + Theme::gap);

    auto* inside = new QVBoxLayout(m_table);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(4);
    inside->addLayout(captions);
    m_rows->setSpacing(Theme::gap);
    inside->addLayout(m_rows);
    m_removedRows->setContentsMargins(0, 8, 0, 0);
    m_removedRows->setSpacing(4);
    m_removedRows->addWidget(label(tr("Removed"), "caption"));
    m_removed->hide();
    inside->addWidget(m_removed);
    m_add = button(tr("Add contact"), "addContactPushButton", m_table);
    m_add->setIcon(Theme::icon(u"plus"_s));
    auto* below = new QHBoxLayout;
    below->setContentsMargins(0, 6, 0, 0);
    below->addWidget(m_add);
    below->addStretch();
    inside->addLayout(below);
    m_all = new Field({}, m_table, "/spec/contacts", this);
    page.adopt(m_all);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_all);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addRow({roles[std::min(m_list.size(), roles.size() - 1)], {}, {}})->name->setFocus(Qt::OtherFocusReason);
        refresh();
    });
}

ContactsForm::Row* ContactsForm::addRow(const Contact& contact)
{
    auto* row = new Row(contact, ++m_made, m_table);
    row->field = new Field({}, row, {}, m_table);
    row->field->setPart("/role", row->role);
    row->field->setPart("/name", row->name);
    row->field->setPart("/email", row->email);
    m_rows->addWidget(row->field);
    row->field->show(); // at once: the layout would do it a turn later, and the focus may be wanted now
    m_list.push_back(row);
    const auto changed = [this, row] {
        row->warning.clear();
        refresh();
        Q_EMIT edited();
    };
    connect(row->role, &QComboBox::activated, this, changed);
    connect(row->name, &QLineEdit::textEdited, this, changed);
    connect(row->email, &QLineEdit::textEdited, this, changed);
    for (auto* edit : {row->name, row->email}) connect(edit, &QLineEdit::editingFinished, this, [row] { row->field->touch(); });
    connect(row->email, &QLineEdit::textEdited, this, [row] { row->field->touch(); });
    connect(row->remove, &QToolButton::clicked, this, [this, row] { removeRow(row); });
    return row;
}

bool ContactsForm::isLastOfItsRole(const Row& row) const
{
    const auto role = row.contact().role;
    if (row.isEmpty() || (role != "technical" && role != "billing")) return false;
    return std::none_of(m_list.begin(), m_list.end(),
                        [&](const Row* other) { return other != &row && !other->isEmpty() && other->contact().role == role; });
}

void ContactsForm::removeRow(Row* row)
{
    if (m_works && isLastOfItsRole(*row)) {
        row->warning =
            row->contact().role == "technical"
                ? tr("It is the only technical contact, and a tenant that works needs one. Add another first, or change this one.")
                : tr("It is the only billing contact, and a tenant that works needs one. Add another first, or change this one.");
        return mark();
    }
    const auto at = std::find(m_list.begin(), m_list.end(), row);
    const auto next = m_list.erase(at);
    m_page.disown(row->field);
    row->field->hide(); // not deleted: the focus may be in it
    if (next != m_list.end()) (*next)->remove->setFocus(Qt::OtherFocusReason);
    else if (!m_list.empty()) m_list.back()->remove->setFocus(Qt::OtherFocusReason);
    else m_add->setFocus(Qt::OtherFocusReason);
    refresh();
    Q_EMIT edited();
}

/// Says to which row each contact of the manifest belongs, and what is still missing for an activation.
void ContactsForm::refresh()
{
    std::size_t index = 0;
    bool technical = false;
    bool billing = false;
    for (auto* row : m_list) {
        m_page.disown(row->field);
        if (row->isEmpty()) {
            row->field->setProblem({});
            continue;
        }
        row->field->setPointer("/spec/contacts/" + std::to_string(index++));
        m_page.adopt(row->field);
        technical = technical || row->contact().role == "technical";
        billing = billing || row->contact().role == "billing";
    }
    QString note;
    if (index > 0 && !technical && !billing) note = tr("A technical and a billing contact are still missing for an activation.");
    else if (index > 0 && !technical) note = tr("A technical contact is still missing for an activation.");
    else if (index > 0 && !billing) note = tr("A billing contact is still missing for an activation.");
    m_all->setNote(Message::Kind::Warning, m_works ? QString{} : note); // one that works is refused without, which says so itself
    mark();
}

/// What is new, changed and removed against what is in force.
void ContactsForm::mark()
{
    if (!m_baseline) return chain();
    auto gone = *m_baseline;
    for (auto* row : m_list) {
        const auto now = row->contact();
        if (row->origin && !row->isEmpty()) std::erase(gone, *row->origin);
        if (!row->warning.isEmpty()) row->field->setNote(Message::Kind::Warning, row->warning);
        else if (row->isEmpty() || now == row->origin) row->field->setNote(Message::Kind::Info, {});
        else if (row->origin)
            row->field->setNote(Message::Kind::Info, tr("Changed. It was %1", "a contact").arg(contactText(*row->origin)));
        else row->field->setNote(Message::Kind::Ok, tr("New"));
    }
    showRemoved(gone);
}

void ContactsForm::showRemoved(const std::vector<Contact>& removed)
{
    while (m_removedLines.size() < removed.size()) {
        auto* line = new RemovedLine(int(m_removedLines.size()) + 1, m_removed);
        m_removedRows->addWidget(line);
        m_removedLines.push_back(line);
        connect(line->back, &QPushButton::clicked, this, [this, line] { takeBack(line->contact); });
    }
    for (std::size_t i = 0; i < m_removedLines.size(); ++i) {
        if (i < removed.size()) m_removedLines[i]->show(removed[i]);
        else m_removedLines[i]->hide();
    }
    m_removed->setVisible(!removed.empty());
    chain();
}

void ContactsForm::takeBack(const Contact& contact)
{
    auto* row = addRow(contact);
    row->origin = contact;
    row->name->setFocus(Qt::OtherFocusReason);
    refresh();
    Q_EMIT edited();
}

/// Tab goes through the rows, then through what was removed, then to the button that adds one.
void ContactsForm::chain()
{
    QWidget* last = nullptr;
    const auto then = [&last](QWidget* next) {
        if (last) setTabOrder(last, next);
        last = next;
    };
    for (auto* row : m_list) {
        for (auto* each : {static_cast<QWidget*>(row->role), static_cast<QWidget*>(row->name), static_cast<QWidget*>(row->email),
                           static_cast<QWidget*>(row->remove)})
            then(each);
    }
    for (auto* line : m_removedLines) then(line->back);
    then(m_add);
}

void ContactsForm::clear()
{
    for (auto* row : m_list) {
        m_page.disown(row->field);
        row->field->hide();
        row->field->deleteLater();
    }
    m_list.clear();
    m_made = 0;
}

void ContactsForm::setContacts(const std::vector<Contact>& contacts)
{
    clear();
    for (const auto& contact : contacts) {
        auto* row = addRow(contact);
        if (m_baseline && std::find(m_baseline->begin(), m_baseline->end(), contact) != m_baseline->end()) row->origin = contact;
    }
    if (m_list.empty()) {
        addRow({"technical", {}, {}});
        addRow({"billing", {}, {}});
    }
    refresh();
}

void ContactsForm::setBaseline(std::vector<Contact> baseline)
{
    m_baseline = std::move(baseline);
    for (auto* row : m_list) { // what is in force now may be another contact than the one that a row came from
        const auto is = [&](const Contact& contact) {
            return std::find(m_baseline->begin(), m_baseline->end(), contact) != m_baseline->end();
        };
        if (is(row->contact())) row->origin = row->contact();
        else if (row->origin && !is(*row->origin)) row->origin.reset();
    }
    mark();
}

std::vector<Contact> ContactsForm::contacts() const
{
    std::vector<Contact> all;
    for (const auto* row : m_list) {
        if (!row->isEmpty()) all.push_back(row->contact());
    }
    return all;
}

} // namespace reeve::ui
