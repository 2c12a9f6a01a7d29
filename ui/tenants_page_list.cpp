// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the tenants page shows of its list: rows, and each state in which there are none.
#include "models/format.h"
#include "ui/age.h"
#include "ui/look.h"
#include "ui/table.h"
#include "ui/tenant_actions.h"
#include "ui/tenant_detail_pane.h"
#include "ui/tenants_page.h"
#include "ui/views_button.h"
#include "ui/welcome.h"
#include "widgets/content_stack.h"
#include "widgets/search_field.h"

#include <QAction>
#include <utility>

using namespace Qt::StringLiterals;

namespace reeve::ui {

using models::FacetModel;
using models::Format;
using models::TenantListModel;
using State = TenantListModel::LoadState;

namespace {

/// "state=Suspended&region=eu-west-1": the filter that a place asks for. What is not known is passed over.
registry::TenantFilter filterOf(const QString& argument)
{
    registry::TenantFilter filter;
    for (const QString& term : argument.split(u'&')) {
        const QString facet = term.section(u'=', 0, 0);
        const std::string value = term.section(u'=', 1).toStdString();
        registry::State state{};
        if (facet == "state"_L1 && boost::describe::enum_from_string(value.c_str(), state)) filter.state.push_back(state);
        else if (facet == "profile"_L1) filter.profile.push_back(value);
        else if (facet == "plan"_L1) filter.plan.push_back(value);
        else if (facet == "region"_L1) filter.region.push_back(value);
    }
    return filter;
}

} // namespace

void TenantsPage::enter(const QString& argument)
{
    if (!argument.isEmpty()) {
        const registry::TenantFilter filter = filterOf(argument);
        m_search->setQuietly({});
        m_facets.setFilter(filter);
        Q_EMIT searchChanged({});
    }
    if (!m_list.answered() && m_list.state() != State::Failed) {
        m_content->showLoading();
        m_facets.refresh();
        m_list.setFilter(m_facets.filter());
    }
    m_actions.book().reload();
    const registry::Tenant* tenant = m_selection.single();
    m_actions.setTarget(tenant ? std::optional(*tenant) : std::nullopt);
    arrangeHead();
    m_table->setFocus(Qt::OtherFocusReason);
}

void TenantsPage::refresh()
{
    m_facets.refresh();
    m_list.refresh();
}

bool TenantsPage::isSettled() const
{
    return m_list.answered() && m_list.state() != State::Loading && m_facets.state() != FacetModel::LoadState::Loading &&
           !m_refreshSoon.isActive() && !m_selection.isLoading();
}

void TenantsPage::search(const QString& text)
{
    m_search->setQuietly(text);
    m_facets.setQuery(text);
}

void TenantsPage::filterChanged()
{
    m_selection.clear(); // nobody acts on what is out of sight
    m_refusal->hide();
    m_clearAction->setEnabled(m_facets.isFiltering());
    m_list.setFilter(m_facets.filter());
    if (!m_content->showsContent()) m_content->showLoading();
    m_viewsButton->setLook(look());
}

void TenantsPage::sortBy(int column, Qt::SortOrder order)
{
    m_list.sort(column, order);
    m_viewsButton->setLook(look());
}

void TenantsPage::listChanged()
{
    const bool failed = m_list.state() == State::Failed;
    m_notice->hide();
    if (failed && m_list.rowCount() == 0) {
        m_content->showProblem(problem(tr("The tenants could not be read"), m_list.error()));
    } else if (failed) {
        m_notice->setRetryVisible(true);
        auto message = problem(tr("Some rows could not be read"), m_list.error());
        if (m_list.asOf()) message.title = tr("Some rows could not be read; what shows is of %1").arg(Format::timeOfDay(*m_list.asOf()));
        m_notice->show(message);
    } else if (m_list.rowCount() > 0) {
        if (m_list.narrowToSort()) {
            m_notice->show({widgets::Tone::Accent,
                            tr("More than %1 tenants match, so they are shown by relevance").arg(Format::count(m_list.total())),
                            tr("Narrow the search to sort them by a column."),
                            {}});
            m_notice->setRetryVisible(false);
            m_table->showOrder(-1, Qt::AscendingOrder);
        }
        m_content->showContent();
        if (!std::exchange(m_wasFocused, true) && isVisible()) m_table->setFocus(Qt::OtherFocusReason);
    } else if (m_list.state() == State::Complete && m_facets.isFiltering()) {
        showNoMatch();
    } else if (m_list.state() == State::Complete) {
        showWelcome(m_content->showEmpty(), m_actions);
    }
    m_table->cells().setMatch(m_facets.query(), {TenantListModel::Slug, TenantListModel::LegalName, TenantListModel::DisplayName});
    if (const registry::Tenant* tenant = m_selection.single())
        if (const int row = m_list.rowOf(tenant->id); row >= 0 && m_table->currentIndex().row() != row)
            m_table->setCurrentQuietly(m_list.index(row, 0)); // rows came or went above it
    m_table->showSelection();
    arrange();
    enableActions();
    Q_EMIT sentenceChanged();
}

/// Says that nothing matches, and offers to take off the filter that costs the most.
void TenantsPage::showNoMatch()
{
    widgets::EmptyState& empty = m_content->showEmpty();
    empty.set(
        u"search"_s, tr("No tenant matches"),
        m_facets.query().isEmpty()
            ? tr("No tenant has all the checked values.")
            : tr("Nothing is called “%1” within the checked filters. Words are searched for in slugs, names, ids, e-mails and labels.")
                  .arg(m_facets.query()));
    m_drop = nullptr;
    const quint64 generation = ++m_dropGeneration;
    int facets = 0;
    int best = -1;
    for (int facet = 0; facet < FacetModel::FacetCount; ++facet) {
        if (m_facets.checked(FacetModel::Facet(facet)).isEmpty()) continue;
        ++facets;
        if (best < 0 || m_facets.totalWithout(FacetModel::Facet(facet)) > m_facets.totalWithout(FacetModel::Facet(best))) best = facet;
    }
    const bool several = facets + (m_facets.query().isEmpty() ? 0 : 1) > 1; // of one alone "Clear filters" says the same
    const std::uint64_t most = best < 0 || !m_facets.isCounted() ? 0 : m_facets.totalWithout(FacetModel::Facet(best));
    if (several && most > 0)
        offerToDrop(
            tr("Without “%1”: %2", "a facet, a number of tenants").arg(FacetModel::facetName(FacetModel::Facet(best)), Format::count(most)),
            [this, best] { m_facets.uncheck(FacetModel::Facet(best)); });
    empty.setActions(m_drop ? QList<QAction*>{m_dropAction, m_clearAction} : QList<QAction*>{m_clearAction}, false);
    if (!several || m_facets.query().isEmpty()) return;
    registry::CountFacets question;
    static_cast<registry::TenantFilter&>(question) = m_facets.filter();
    question.query.reset();
    m_context.connection.call(this, question, [this, generation, most](base::Result<registry::CountFacets::Facets> counted) {
        if (generation != m_dropGeneration || !counted || counted->total <= most) return; // without it, the offer that there is will do
        offerToDrop(tr("Without the search: %1", "a number of tenants").arg(Format::count(counted->total)), [this] { search({}); });
        if (m_list.rowCount() == 0 && m_list.state() == State::Complete)
            m_content->showEmpty().setActions({m_dropAction, m_clearAction}, false);
    });
}

void TenantsPage::offerToDrop(const QString& text, std::function<void()> drop)
{
    m_dropAction->setText(text);
    m_drop = std::move(drop);
}

QString TenantsPage::sentence() const
{
    if (m_list.state() == State::Failed && m_list.rowCount() == 0) return tr("The tenants could not be read.");
    if (!m_list.asOf()) return tr("Loading tenants…");
    const QString total =
        m_list.totalIsExact() ? Format::count(m_list.total()) : tr("more than %1", "a number").arg(Format::count(m_list.total()));
    QStringList parts{tr("%1 of %2 loaded").arg(Format::count(m_list.loaded()), total)};
    if (!m_facets.query().isEmpty()) parts << tr("search for “%1” on the server").arg(m_facets.query());
    else if (m_facets.isFiltering()) parts << tr("filtered on the server");
    if (m_list.narrowToSort()) parts << tr("narrow to sort");
    if (m_list.state() == State::Failed) parts << tr("some rows could not be read");
    parts << asOf(*m_list.asOf(), m_context.clock.now());
    parts << (m_context.connection.source() == client::Source::Live ? tr("source: live") : tr("source: offline bundle"));
    return parts.join(u"; "_s);
}

} // namespace reeve::ui
