// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/book_button.h"

#include "ui/theme.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace reeve::ui {

BookButton::BookButton(client::Connection& connection, TenantBook& book, QAction& star, QWidget* parent)
    : QToolButton(parent), m_connection(connection), m_book(book), m_star(star), m_menu(new QMenu(this))
{
    setObjectName(u"bookToolButton"_s);
    setIcon(Theme::icon(u"star-outline"_s));
    setAccessibleName(tr("Favourite and recent tenants"));
    setToolTip(tr("Favourite and recent tenants"));
    setProperty("framed", true);
    setFocusPolicy(Qt::StrongFocus);
    setPopupMode(QToolButton::InstantPopup);
    setMenu(m_menu);
    m_menu->setObjectName(u"bookMenu"_s);
    m_menu->setToolTipsVisible(true);
    connect(m_menu, &QMenu::aboutToShow, this, [this] {
        m_book.reload();
        fill();
        ask();
    });
}

void BookButton::add(const TenantBook::Note& note)
{
    QString text = note.slug;
    if (m_gone.contains(note.id)) text = tr("%1 (gone)", "a tenant that does not exist any more").arg(text);
    QAction* action = m_menu->addAction(text.replace(u'&', u"&&"_s));
    action->setToolTip(note.name);
    action->setEnabled(!m_gone.contains(note.id));
    connect(action, &QAction::triggered, this, [this, id = note.id] { Q_EMIT chosen(id); });
    m_entries[note.id] << action;
}

void BookButton::fill()
{
    m_menu->clear();
    m_entries.clear();
    m_menu->addSection(tr("Favourites"));
    for (const auto& each : m_book.favourites()) add(each);
    if (m_book.favourites().isEmpty()) m_menu->addAction(tr("None yet: mark a tenant with its star"))->setEnabled(false);
    m_menu->addSection(tr("Opened last"));
    for (const auto& each : m_book.recent()) add(each);
    if (m_book.recent().isEmpty()) m_menu->addAction(tr("None yet"))->setEnabled(false);
    m_menu->addSeparator();
    m_menu->addAction(&m_star);
    m_removeGone = m_menu->addAction(tr("Remove those that are gone"));
    m_removeGone->setObjectName(u"removeGoneAction"_s);
    m_removeGone->setVisible(!m_gone.isEmpty());
    connect(m_removeGone, &QAction::triggered, this, [this] {
        for (const QString& id : std::exchange(m_gone, {})) m_book.forget(id);
    });
}

void BookButton::ask()
{
    for (auto entry = m_entries.cbegin(); entry != m_entries.cend(); ++entry) {
        const QString id = entry.key();
        m_connection.call(this, registry::GetTenant{id.toStdString()}, [this, id](base::Result<registry::GetTenant::Details> details) {
            const bool gone = details ? details->tenant.state == registry::State::Deleted
                                      : details.error().code == base::ErrorCode::NotFound; // another failure says nothing about it
            if (gone == m_gone.contains(id)) return;
            if (gone) m_gone.insert(id);
            else m_gone.remove(id);
            for (QAction* each : m_entries.value(id)) {
                each->setEnabled(!gone);
                if (gone) each->setText(tr("%1 (gone)", "a tenant that does not exist any more").arg(each->text()));
            }
            if (m_removeGone) m_removeGone->setVisible(!m_gone.isEmpty());
        });
    }
}

} // namespace reeve::ui
