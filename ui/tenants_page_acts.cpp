// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done on the tenants page: with a selection, with the columns and the order, with views.
#include "ui/action_registry.h"
#include "ui/bulk/export_dialog.h"
#include "ui/bulk/selection_bar.h"
#include "ui/columns_dialog.h"
#include "ui/palette_provider.h"
#include "ui/settings.h"
#include "ui/table.h"
#include "ui/tenant_actions.h"
#include "ui/tenants_page.h"
#include "ui/views_button.h"
#include "widgets/notice.h"
#include "widgets/search_field.h"

#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace reeve::ui {

using models::TenantListModel;
using Group = ActionRegistry::Group;

namespace {

const QList<int> usualColumns{TenantListModel::Favourite, TenantListModel::Slug,     TenantListModel::LegalName,
                              TenantListModel::State,     TenantListModel::Profile,  TenantListModel::Region,
                              TenantListModel::Plan,      TenantListModel::Revision, TenantListModel::Updated};

/// A menu that is deleted when it closes.
QMenu* passingMenu(QWidget* parent)
{
    auto* menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    return menu;
}

} // namespace

void TenantsPage::addActions()
{
    ActionRegistry& all = m_context.actions;
    const auto add = [&all, this](const char* id, const QString& text, const char* icon, const QList<QKeySequence>& keys,
                                  const QString& tip, auto&& act) {
        QAction* action = all.add({QString::fromLatin1(id), Group::Tenants, text, QString::fromLatin1(icon), keys, tip});
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    m_clearAction = add("tenants.clearFilters", tr("Clear filters"), "filter", {}, tr("Shows all tenants again"), [this] {
        m_search->setQuietly({});
        m_facets.clear();
        Q_EMIT searchChanged({});
    });
    m_clearAction->setEnabled(false);
    m_dropAction = new QAction(this); // only in the place that has nothing else to offer
    m_dropAction->setObjectName(u"tenants.dropFilter"_s);
    connect(m_dropAction, &QAction::triggered, this, [this] {
        if (const auto drop = m_drop) drop(); // a copy: what it does may offer something else
    });
    m_saveView = add("tenants.saveView", tr("Save view as…"), "", {}, tr("Keeps filters, order and columns under a name"), [] {});
    m_columnsAction = add("tenants.columns", tr("Columns…"), "columns", {}, tr("Chooses the columns of the list and their order"),
                          [this] { chooseColumns(); });
    m_sortAction = add("tenants.sort", tr("Sort by…"), "", {}, tr("Chooses the order of the list"), [this] {
        QMenu* menu = passingMenu(this);
        fillSortMenu(*menu);
        menu->popup(m_table->mapToGlobal(QPoint(0, m_table->horizontalHeader()->height())));
    });
    m_exportAction = add("tenants.export", tr("Export…"), "export", {QKeySequence(u"Ctrl+E"_s)},
                         tr("Writes what is filtered or selected to a CSV or JSON file"), [this] { exportTenants(); });
    m_selectAll = add("tenants.selectAll", tr("Select all that match"), "", {QKeySequence(QKeySequence::SelectAll)},
                      tr("Selects every tenant that matches the filter, loaded or not"), [this] {
                          if (m_list.rowCount() > 0) m_selection.selectAll();
                      });
    m_clearSelection = add("tenants.clearSelection", tr("Clear selection"), "", {}, tr("Selects nothing"), [this] {
        m_selection.clear();
        m_table->setFocus(Qt::OtherFocusReason);
    });
    m_facetsAction = add("tenants.facets", tr("Filter panel"), "filter", {QKeySequence(u"Ctrl+Shift+F"_s)},
                         tr("Shows or hides the filters beside the list"), [this](bool on) {
                             m_facetsWanted = on;
                             m_context.settings.setValue("tenants/facets", on);
                             if (on && m_facetPanel->isHidden()) find();
                             arrange();
                         });
    m_facetsAction->setCheckable(true);
    const auto bulk = [&](const char* id, const QString& text, const char* icon, const QString& tip, BulkRequest::Kind kind) {
        m_bulk << add(id, text, icon, {}, tip, [this, kind] { act(kind); });
    };
    bulk("tenants.bulkSuspend", tr("Suspend selected…"), "suspend", tr("Suspends the selected tenants, after a preview"),
         BulkRequest::Kind::Suspend);
    bulk("tenants.bulkResume", tr("Resume selected…"), "resume", tr("Resumes the selected tenants, after a preview"),
         BulkRequest::Kind::Resume);
    bulk("tenants.bulkLabel", tr("Label selected…"), "tag", tr("Sets or removes labels of the selected tenants, after a preview"),
         BulkRequest::Kind::Label);
}

void TenantsPage::enableActions()
{
    const bool several = m_selection.isAll() || m_selection.count() > 1;
    const bool any = m_list.rowCount() > 0;
    for (QAction* each : m_bulk) {
        each->setVisible(several && bool(m_context.acts.bulk));
        const bool ready = m_selection.count() > 0 && !m_selection.isLoading();
        m_context.actions.allow(each, m_context.actions.mayChange() && ready,
                                m_context.actions.mayChange() ? tr("The selected rows are still being read.")
                                                              : m_context.actions.whyNoChange());
    }
    m_clearSelection->setVisible(several);
    m_selectAll->setEnabled(any);
    m_exportAction->setEnabled(any && !m_selection.isLoading());
    m_sortAction->setEnabled(any);
    m_columnsAction->setEnabled(any);
}

void TenantsPage::selectionChanged()
{
    const registry::Tenant* tenant = m_selection.single();
    if (isVisible()) m_actions.setTarget(tenant ? std::optional(*tenant) : std::nullopt);
    m_table->showSelection();
    arrange();
    enableActions();
}

void TenantsPage::showMenu(const QPoint& at)
{
    const bool several = m_selection.isAll() || m_selection.count() > 1;
    QPoint where = at;
    if (!m_table->indexAt(at).isValid()) return;
    QMenu* menu = passingMenu(this);
    if (several) {
        for (QAction* each : m_bulk)
            if (each->isVisible()) menu->addAction(each);
        menu->addAction(m_exportAction);
        menu->addSeparator();
        menu->addActions({m_selectAll, m_clearSelection});
    } else m_actions.fill(*menu);
    menu->popup(m_table->viewport()->mapToGlobal(where));
}

void TenantsPage::fillSortMenu(QMenu& menu)
{
    menu.addSection(tr("Sort by"));
    const auto entry = [this, &menu](const QString& text, bool chosen, int column, Qt::SortOrder order) {
        QAction* action = menu.addAction(text);
        action->setCheckable(true);
        action->setChecked(chosen);
        connect(action, &QAction::triggered, this, [this, column, order] {
            m_table->showOrder(column, order);
            sortBy(column, order);
        });
    };
    const int present = m_table->orderColumn();
    entry(m_facets.query().isEmpty() ? tr("The usual order: by slug") : tr("The usual order: by relevance"), present < 0, -1,
          Qt::AscendingOrder);
    for (int column = 0; column < TenantListModel::ColumnCount; ++column) {
        if (!TenantListModel::isSortable(column)) continue;
        const QString name = TenantListModel::columnName(column);
        entry(tr("%1, rising", "an order").arg(name), present == column && m_table->order() == Qt::AscendingOrder, column,
              Qt::AscendingOrder);
        entry(tr("%1, falling", "an order").arg(name), present == column && m_table->order() == Qt::DescendingOrder, column,
              Qt::DescendingOrder);
    }
}

void TenantsPage::showHeaderMenu(const QPoint& at)
{
    QMenu* menu = passingMenu(this);
    const int column = m_table->horizontalHeader()->logicalIndexAt(at);
    if (TenantListModel::isSortable(column)) {
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder})
            connect(menu->addAction(order == Qt::AscendingOrder ? tr("Sort rising") : tr("Sort falling")), &QAction::triggered, this,
                    [this, column, order] {
                        m_table->showOrder(column, order);
                        sortBy(column, order);
                    });
    } else if (column >= 0 && column != TenantListModel::Favourite) {
        menu->addAction(tr("The control plane does not sort by this"))->setEnabled(false);
    }
    menu->addSeparator();
    if (column >= 0 && column != TenantListModel::Slug) {
        connect(menu->addAction(tr("Hide “%1”").arg(TenantListModel::columnName(column))), &QAction::triggered, this, [this, column] {
            QList<int> columns = m_table->columns();
            columns.removeAll(column);
            setColumns(columns);
        });
    }
    menu->addAction(m_columnsAction);
    menu->popup(m_table->horizontalHeader()->mapToGlobal(at));
}

void TenantsPage::chooseColumns()
{
    auto* dialog = new ColumnsDialog(m_table->columns(), usualColumns, window());
    connect(dialog, &ColumnsDialog::chosen, this, &TenantsPage::setColumns);
    connect(dialog, &ColumnsDialog::resetAsked, this, [this] {
        m_table->setColumns(usualColumns, {}, true);
        keepColumns();
        m_viewsButton->setLook(look());
    });
    dialog->open();
}

void TenantsPage::setColumns(const QList<int>& columns)
{
    m_table->setColumns(columns, m_table->columnWidths(), columns == usualColumns);
    m_keepSoon.start();
    m_viewsButton->setLook(look());
}

void TenantsPage::restoreColumns()
{
    const QJsonObject kept = QJsonDocument::fromJson(m_context.settings.value("tenants/columns").toByteArray()).object();
    QList<int> columns;
    for (const QJsonValue& each : kept["shown"_L1].toArray()) {
        const int column = columnOf(each.toString());
        if (column >= 0 && !columns.contains(column)) columns << column;
    }
    if (!columns.contains(TenantListModel::Slug)) columns = usualColumns;
    QHash<int, int> widths;
    const QJsonObject stored = kept["widths"_L1].toObject();
    for (auto each = stored.begin(); each != stored.end(); ++each)
        if (const int column = columnOf(each.key()); column >= 0) widths.insert(column, qBound(34, each.value().toInt(), 2000));
    m_table->setColumns(columns, widths, columns == usualColumns);
}

void TenantsPage::keepColumns()
{
    QJsonArray shown;
    for (const int column : m_table->columns()) shown.append(columnKey(column));
    QJsonObject widths;
    const auto resized = m_table->columnWidths();
    for (auto each = resized.begin(); each != resized.end(); ++each) widths.insert(columnKey(each.key()), each.value());
    m_context.settings.setValue("tenants/columns",
                                QJsonDocument(QJsonObject{{u"shown"_s, shown}, {u"widths"_s, widths}}).toJson(QJsonDocument::Compact));
    m_context.settings.setValue("tenants/splitter", m_body->saveState());
}

SavedView TenantsPage::look() const
{
    SavedView view;
    view.filter = m_facets.filter();
    view.order = columnKey(m_table->orderColumn());
    view.descending = m_table->orderColumn() >= 0 && m_table->order() == Qt::DescendingOrder;
    if (m_table->columns() != usualColumns)
        for (const int column : m_table->columns()) view.columns << columnKey(column);
    return view;
}

void TenantsPage::apply(const SavedView& view)
{
    QList<int> columns;
    for (const QString& each : view.columns) columns << columnOf(each);
    if (columns.isEmpty()) columns = usualColumns;
    m_table->setColumns(columns, m_table->columnWidths(), columns == usualColumns);
    m_keepSoon.start();
    const QString query = view.filter.query ? QString::fromStdString(*view.filter.query) : QString();
    m_search->setQuietly(query);
    Q_EMIT searchChanged(query);
    const int column = columnOf(view.order);
    const Qt::SortOrder order = view.descending ? Qt::DescendingOrder : Qt::AscendingOrder;
    const bool sameOrder = column == m_table->orderColumn() && (column < 0 || order == m_table->order());
    m_table->showOrder(column, order);
    m_facets.setFilter(view.filter);
    if (!sameOrder) sortBy(column, order);
    m_viewsButton->setLook(look());
}

/// The control plane is known, or is another one: its own start view applies.
void TenantsPage::identityKnown()
{
    const QString fingerprint = m_context.connection.identity().fingerprint;
    if (fingerprint.isEmpty() || fingerprint == m_began) return;
    m_began = fingerprint;
    m_selection.clear(); // ids of another plane
    const SavedView* start = m_views.find(m_views.start());
    if (!start || m_facets.isFiltering()) return;
    const SavedView view = *start;
    m_viewsButton->setCurrent(view.name);
    apply(view);
}

/// Saved views, favourites and what was opened last, in the window's palette.
void TenantsPage::offerInPalette()
{
    m_context.palette.add({tr("Saved views"),
                           [this] {
                               QList<PaletteItem> items;
                               for (const SavedView& view : m_views.views()) {
                                   PaletteItem item;
                                   item.text = view.name;
                                   item.icon = u"filter"_s;
                                   item.run = [this, name = view.name] { m_viewsButton->apply(name); };
                                   items << item;
                               }
                               return items;
                           },
                           false});
    const auto book = [this](const QString& section, const QString& icon, bool favourites) {
        m_context.palette.add({section,
                               [this, icon, favourites] {
                                   QList<PaletteItem> items;
                                   TenantBook& notes = m_actions.book();
                                   for (const TenantBook::Note& note : favourites ? notes.favourites() : notes.recent()) {
                                       PaletteItem item;
                                       item.text = note.slug;
                                       item.icon = icon;
                                       item.detail = note.name;
                                       item.run = [this, id = note.id] { Q_EMIT m_actions.openRequested(id); };
                                       if (m_context.openWindow)
                                           item.runInWindow = [this, id = note.id] { m_context.openWindow({u"tenant"_s, id}); };
                                       items << item;
                                   }
                                   return items;
                               },
                               true});
    };
    book(tr("Favourites"), u"star"_s, true);
    book(tr("Opened last"), u"clock"_s, false);
}

void TenantsPage::exportTenants()
{
    const auto known = [this](client::TenantSet set, std::uint64_t count) {
        return ExportDialog::Choice{std::move(set), count, m_list.totalIsExact()};
    };
    const registry::ListTenants question = m_list.question();
    client::TenantSet matching;
    matching.filter = question;
    matching.orderBy = m_list.narrowToSort() ? std::nullopt : question.orderBy;
    matching.descending = question.descending.value_or(false);
    std::optional<ExportDialog::Choice> selected;
    if (m_selection.isAll() ? m_selection.excepted() > 0 : m_selection.count() > 1) {
        selected = known(m_selection.set(), m_selection.count());
        if (!m_selection.isAll()) selected->countIsExact = true;
    }
    std::vector<client::TenantField> shown;
    for (const int column : m_table->columns()) {
        client::TenantField field{};
        if (boost::describe::enum_from_string(columnKey(column).toLatin1().constData(), field)) shown.push_back(field);
    }
    auto* dialog = new ExportDialog(m_context, known(std::move(matching), m_list.total()), std::move(selected), std::move(shown), window());
    dialog->open();
}

void TenantsPage::act(BulkRequest::Kind kind)
{
    if (m_context.acts.bulk) m_context.acts.bulk(window(), {kind, m_selection.set(), m_selection.count()});
}

} // namespace reeve::ui
