// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/format.h"
#include "models/words.h"
#include "ui/theme.h"
#include "ui/wizards/onboard_pages.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace reeve::ui {

using models::toQt;
using registry::Contact;

namespace {

constexpr std::array roles{"technical", "billing", "security", "legal"};
constexpr int roleWidth = 116;
constexpr int nameWidth = 136;
constexpr int removeWidth = 28;

} // namespace

/// One contact. Empty rows are no contacts.
class ContactsPage::Row final : public QWidget {
public:
    Row(const Contact& contact, int number) : role(new QComboBox), name(new QLineEdit), email(new QLineEdit), remove(new QToolButton)
    {
        for (const auto* each : roles) role->addItem(models::Words::role(each), toQt(each));
        role->setCurrentIndex(role->findData(toQt(contact.role)));
        name->setText(toQt(contact.name));
        email->setText(toQt(contact.email));
        role->setFixedWidth(roleWidth);
        name->setFixedWidth(nameWidth);
        remove->setFixedSize(removeWidth, removeWidth);
        remove->setIcon(Theme::icon(u"cross"_s, widgets::Tone::Muted));
        remove->setToolTip(ContactsPage::tr("Remove this contact"));
        remove->setFocusPolicy(Qt::StrongFocus);
        email->setPlaceholderText(u"name@example.com"_s); // no tr
        email->setInputMethodHints(Qt::ImhEmailCharactersOnly);
        const auto named = [number](QWidget* widget, const char* type, const QString& says) {
            widget->setObjectName(u"contact%1%2"_s.arg(number).arg(QString::fromLatin1(type)));
            widget->setAccessibleName(says);
        };
        named(role, "RoleComboBox", ContactsPage::tr("Role of contact %1").arg(number));
        named(name, "NameLineEdit", ContactsPage::tr("Name of contact %1").arg(number));
        named(email, "EmailLineEdit", ContactsPage::tr("E-mail of contact %1").arg(number));
        named(remove, "RemoveToolButton", ContactsPage::tr("Remove contact %1").arg(number));
        auto* row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(Theme::gap);
        row->addWidget(role);
        row->addWidget(name);
        row->addWidget(email, 1);
        row->addWidget(remove);
        setFocusProxy(name);
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
};

ContactsPage::ContactsPage() : OnboardPage(tr("Contacts")), m_rows(new QVBoxLayout)
{
    column().addWidget(
        label(tr("People to reach when something happens. Activation needs a technical and a billing contact."), "muted", true));
    auto* captions = new QHBoxLayout;
    captions->setSpacing(Theme::gap);
    const auto caption = [&](const QString& text, int width) {
        auto* made = label(text, "caption");
        if (width > 0) made->setFixedWidth(width);
        captions->addWidget(made, width > 0 ? 0 : 1);
    };
    caption(tr("Role"), roleWidth);
    caption(tr("Name"), nameWidth);
    caption(tr("E-mail"), 0);
    captions->addSpacing(removeWidth + Theme::gap);

    auto* table = new QWidget;
    auto* inside = new QVBoxLayout(table);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(4);
    inside->addLayout(captions);
    m_rows->setSpacing(Theme::gap);
    inside->addLayout(m_rows);
    m_add = button(tr("Add contact"), "addContactPushButton", table);
    m_add->setIcon(Theme::icon(u"plus"_s));
    auto* below = new QHBoxLayout;
    below->setContentsMargins(0, 6, 0, 0);
    below->addWidget(m_add);
    below->addStretch();
    inside->addLayout(below);
    m_all = addField({}, table, "/spec/contacts");
    column().addStretch(1);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addRow({roles[std::min(m_list.size(), roles.size() - 1)], {}, {}})->name->setFocus(Qt::OtherFocusReason);
        refresh();
    });
}

ContactsPage::Row* ContactsPage::addRow(const Contact& contact)
{
    auto* row = new Row(contact, int(m_list.size()) + 1);
    row->field = new Field({}, row, {});
    row->field->setPart("/role", row->role);
    row->field->setPart("/name", row->name);
    row->field->setPart("/email", row->email);
    m_rows->addWidget(row->field);
    m_list.push_back(row);
    const auto changed = [this] {
        refresh();
        Q_EMIT edited();
    };
    connect(row->role, &QComboBox::activated, this, changed);
    connect(row->name, &QLineEdit::textEdited, this, changed);
    connect(row->email, &QLineEdit::textEdited, this, changed);
    connect(row->email, &QLineEdit::textEdited, this, [row] { row->field->touch(); });
    connect(row->remove, &QToolButton::clicked, this, [this, row] { removeRow(row); });
    // Tab goes through the rows, then to the button that adds one.
    if (m_list.size() > 1) setTabOrder(m_list[m_list.size() - 2]->remove, row->role);
    setTabOrder(row->role, row->name);
    setTabOrder(row->name, row->email);
    setTabOrder(row->email, row->remove);
    setTabOrder(row->remove, m_add);
    return row;
}

void ContactsPage::removeRow(Row* row)
{
    std::erase(m_list, row);
    disown(row->field);
    row->field->hide();
    row->field->deleteLater();
    if (!m_list.empty()) m_list.back()->name->setFocus(Qt::OtherFocusReason);
    refresh();
    Q_EMIT edited();
}

/// Says to which row each contact of the manifest belongs, and what is still missing for an activation.
void ContactsPage::refresh()
{
    std::size_t index = 0;
    bool technical = false;
    bool billing = false;
    for (auto* row : m_list) {
        disown(row->field);
        if (row->isEmpty()) {
            row->field->setProblem({});
            continue;
        }
        row->field->setPointer("/spec/contacts/" + std::to_string(index++));
        adopt(row->field);
        technical = technical || row->contact().role == "technical";
        billing = billing || row->contact().role == "billing";
    }
    QString note;
    if (index > 0 && !technical && !billing) note = tr("A technical and a billing contact are still missing for an activation.");
    else if (index > 0 && !technical) note = tr("A technical contact is still missing for an activation.");
    else if (index > 0 && !billing) note = tr("A billing contact is still missing for an activation.");
    m_all->setNote(Message::Kind::Warning, note);
}

void ContactsPage::fill(const OnboardDraft& draft)
{
    for (auto* row : m_list) {
        disown(row->field);
        row->field->hide();
        row->field->deleteLater();
    }
    m_list.clear();
    for (const auto& contact : draft.manifest.spec.contacts) addRow(contact);
    if (m_list.empty()) {
        addRow({"technical", {}, {}});
        addRow({"billing", {}, {}});
    }
    refresh();
}

void ContactsPage::collect(OnboardDraft& draft) const
{
    auto& contacts = draft.manifest.spec.contacts;
    contacts.clear();
    for (const auto* row : m_list) {
        if (!row->isEmpty()) contacts.push_back(row->contact());
    }
}

} // namespace reeve::ui
