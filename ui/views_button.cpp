// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views_button.h"

#include "ui/name_dialog.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace reeve::ui {

ViewsButton::ViewsButton(ViewStore& store, QAction& saveAs, QWidget* parent)
    : QPushButton(parent), m_store(store), m_saveAs(saveAs), m_menu(new QMenu(this)), m_current(store.views().first().name)
{
    setObjectName(u"viewsPushButton"_s);
    setProperty("menu", true);
    setMenu(m_menu);
    m_menu->setObjectName(u"viewsMenu"_s);
    m_menu->setToolTipsVisible(true);
    connect(m_menu, &QMenu::aboutToShow, this, &ViewsButton::fill);
    connect(&store, &ViewStore::changed, this, &ViewsButton::follow);
    connect(&saveAs, &QAction::triggered, this, &ViewsButton::askSave);
    follow();
}

void ViewsButton::setLook(const SavedView& look)
{
    m_look = look;
    follow();
}

bool ViewsButton::isModified() const
{
    const SavedView* view = m_store.find(m_current);
    return !view || !view->looksLike(m_look);
}

const SavedView* ViewsButton::own() const
{
    const SavedView* view = m_store.find(m_current);
    return view && !view->builtIn ? view : nullptr;
}

void ViewsButton::follow()
{
    if (!m_store.find(m_current)) m_current = m_store.views().first().name; // it was deleted
    const bool modified = isModified();
    const QString text = modified ? tr("%1, changed", "a view that was changed since it was chosen").arg(m_current) : m_current;
    const QString shown = fontMetrics().elidedText(text, Qt::ElideMiddle, 200);
    setText(shown);
    setAccessibleName(tr("Saved views: %1").arg(text));
    setToolTip(modified ? tr("Saved views. This one was changed; keep it with “Save as…”.") : tr("Saved views"));
}

void ViewsButton::setCurrent(const QString& name)
{
    m_current = name;
    follow();
}

void ViewsButton::apply(const QString& name)
{
    const SavedView* view = m_store.find(name);
    if (!view) return;
    const SavedView chosen = *view;
    m_current = chosen.name;
    Q_EMIT applied(chosen);
    follow();
}

void ViewsButton::fill()
{
    m_menu->clear();
    auto* group = new QActionGroup(m_menu);
    bool ownBegan = false;
    m_menu->addSection(tr("Saved views"));
    for (const SavedView& view : m_store.views()) {
        if (!view.builtIn && !std::exchange(ownBegan, true)) m_menu->addSeparator();
        QString text = view.name;
        QAction* action = m_menu->addAction(text.replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(view.name == m_current);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, name = view.name] { apply(name); });
    }
    m_menu->addSeparator();
    if (own() && isModified()) {
        QAction* keep = m_menu->addAction(tr("Save the changes to “%1”").arg(m_current));
        keep->setObjectName(u"keepViewAction"_s);
        connect(keep, &QAction::triggered, this, [this] {
            SavedView view = m_look;
            view.name = m_current;
            m_store.save(view);
        });
    }
    m_menu->addAction(&m_saveAs);
    QAction* rename = m_menu->addAction(tr("Rename…"));
    rename->setObjectName(u"renameViewAction"_s);
    rename->setEnabled(own());
    connect(rename, &QAction::triggered, this, &ViewsButton::askRename);
    QAction* remove = m_menu->addAction(tr("Delete “%1”").arg(m_current));
    remove->setObjectName(u"deleteViewAction"_s);
    remove->setEnabled(own());
    remove->setToolTip(tr("What is filtered stays, and can be saved again"));
    connect(remove, &QAction::triggered, this, [this] { m_store.remove(QString(m_current)); });
    m_menu->addSeparator();
    QAction* start = m_menu->addAction(tr("Begin with “%1”").arg(m_current));
    start->setObjectName(u"startViewAction"_s);
    start->setCheckable(true);
    start->setChecked(m_store.start() == m_current);
    start->setToolTip(tr("The list opens with this view on this control plane"));
    connect(start, &QAction::triggered, this, [this](bool on) { m_store.setStart(on ? m_current : QString()); });
}

void ViewsButton::askSave()
{
    auto* dialog = new NameDialog(
        tr("Save the view"), tr("Name of the view"), tr("Save"), {}, [this](const QString& name) { return m_store.nameProblem(name); },
        window());
    connect(dialog, &NameDialog::named, this, [this](const QString& name) {
        SavedView view = m_look;
        view.name = name;
        m_current = name;
        m_store.save(view);
    });
    dialog->open();
}

void ViewsButton::askRename()
{
    auto* dialog = new NameDialog(
        tr("Rename the view"), tr("Name of the view"), tr("Rename"), m_current,
        [this, from = m_current](const QString& name) { return m_store.nameProblem(name, from); }, window());
    connect(dialog, &NameDialog::named, this, [this, from = m_current](const QString& name) {
        if (m_current == from) m_current = name;
        m_store.rename(from, name);
    });
    dialog->open();
}

} // namespace reeve::ui
