// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette_model.h"

#include "core/base/text.h"
#include "models/format.h"
#include "ui/action_registry.h"
#include "ui/error_text.h"
#include "ui/look.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace reeve::ui {

using models::Format;
using models::toQt;
using widgets::Tone;

namespace {

constexpr std::size_t mostCommands = 8; // for a query: tenants must be seen as well
constexpr int patienceMilliseconds = 150;
constexpr int beginsWord = 80; // the score of a word that begins one of the text's

QString folded(const QString& text) { return toQt(base::fold(text.toStdString())); }

/// How well one word fits a text: 0 = not at all.
int fit(const QString& text, const QString& word)
{
    int best = 0;
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        const int score = at == 0 ? 100 : !text[at - 1].isLetterOrNumber() ? beginsWord : 40;
        best = std::max(best, score);
    }
    return best;
}

bool isPage(const QAction& action)
{
    const QString id = action.objectName();
    return id.startsWith("go."_L1) && id != "go.back"_L1 && id != "go.forward"_L1;
}

QString keysOf(const QAction& action) { return action.shortcut().toString(QKeySequence::NativeText); }

} // namespace

int paletteScore(const PaletteItem& item, const QString& more, const QStringList& words)
{
    const QString text = folded(item.text);
    const QString rest = folded(item.detail + u' ' + more);
    int sum = 0;
    for (const QString& word : words) {
        const int inText = fit(text, word);
        const int inRest = fit(rest, word);
        const int score = inText > 0 ? inText : inRest >= beginsWord ? inRest / 8 : 0; // within a word of a tip it is by chance
        if (score == 0) return 0;
        sum += score;
    }
    return std::max(1, sum * 10 - int(std::min<qsizetype>(text.size(), 9))); // of two that fit alike the shorter one
}

PaletteModel::PaletteModel(Context& context, QObject* parent) : QAbstractListModel(parent), m_context(context)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &PaletteModel::ask);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMilliseconds);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_slow = true;
        replaceTenants();
    });
}

void PaletteModel::open(std::function<void(const Place&)> go, std::function<void(const QString&)> showAll)
{
    m_go = std::move(go);
    m_showAll = std::move(showAll);
    m_query.clear();
    m_words.clear();
    m_answered = m_searching = m_slow = false;
    gather();
    rebuild();
}

void PaletteModel::close()
{
    ++m_generation;
    m_call.cancel();
    m_pause.stop();
    m_patience.stop();
    m_searching = false;
}

PaletteModel::Entry PaletteModel::entryOf(QAction* action) const
{
    const auto group = m_context.actions.group(action);
    PaletteItem item;
    item.text = action->text();
    item.icon = action->isChecked() ? u"check"_s : action->icon().name();
    item.keys = keysOf(*action);
    item.detail = isPage(*action) ? QString() : ActionRegistry::groupName(group);
    if (!action->isEnabled()) {
        item.whyNot = ActionRegistry::whyNot(action);
        if (item.whyNot.isEmpty()) item.whyNot = tr("Not possible here now.");
    }
    item.run = [action] { action->trigger(); };
    return {item, action->property("tip").toString()};
}

void PaletteModel::gather()
{
    m_sections.clear();
    Section pages{tr("Pages"), {}, true};
    Section commands{tr("Commands"), {}, true, mostCommands};
    for (const auto group : ActionRegistry::groups())
        for (QAction* action : m_context.actions.all())
            if (m_context.actions.group(action) == group && action->isVisible() && action->objectName() != "go.palette"_L1)
                (isPage(*action) ? pages : commands).entries.push_back(entryOf(action));
    std::vector<Section> provided;
    for (const auto& provider : m_context.palette.all()) {
        Section section{provider.section, {}, provider.whenEmpty};
        for (PaletteItem& item : provider.items()) section.entries.push_back({std::move(item), provider.section});
        provided.push_back(std::move(section));
    }
    // What one comes back to is at hand before anything is typed; then where one can go, then what one can do.
    m_sections = std::move(provided);
    m_sections.push_back(std::move(pages));
    m_sections.push_back(std::move(commands));
}

void PaletteModel::setQuery(const QString& query)
{
    const QString trimmed = query.trimmed();
    if (trimmed == m_query) return;
    m_query = trimmed;
    m_words = folded(trimmed).split(u' ', Qt::SkipEmptyParts);
    ++m_generation; // what is on its way answers an older question
    m_call.cancel();
    m_patience.stop();
    m_slow = false;
    m_searching = m_query.size() >= shortestQuery;
    if (!m_searching) m_answered = false;
    if (m_searching) m_pause.start();
    else m_pause.stop();
    rebuild();
    if (!m_searching) Q_EMIT tenantsCame();
}

void PaletteModel::ask()
{
    m_patience.start();
    registry::ListTenants question;
    question.query = m_query.toStdString();
    question.pageSize = mostTenants;
    m_call = m_context.connection.call(this, question, [this, generation = m_generation](base::Result<registry::ListTenants::Page> page) {
        if (generation != m_generation) return;
        m_patience.stop();
        m_searching = m_slow = false;
        m_answered = true;
        m_tenants = std::move(page);
        replaceTenants();
        Q_EMIT tenantsCame();
    });
}

PaletteItem PaletteModel::itemOf(const registry::Tenant& tenant) const
{
    const widgets::Badge badge = stateBadge(tenant.state);
    const Place place{u"tenant"_s, toQt(tenant.id)};
    PaletteItem item;
    item.text = toQt(tenant.slug);
    item.icon = badge.icon;
    item.tone = badge.tone;
    item.detail = tr("%1 · %2", "legal name and state of a tenant").arg(toQt(tenant.legalName), badge.text);
    item.run = [go = m_go, place] { go(place); };
    if (m_context.openWindow) item.runInWindow = [open = m_context.openWindow, place] { open(place); };
    return item;
}

int PaletteModel::append(std::vector<Row>& rows, const Section& section) const
{
    std::vector<std::pair<int, const Entry*>> found;
    for (const Entry& entry : section.entries) {
        const int score = m_words.isEmpty() ? 1 : paletteScore(entry.item, entry.more, m_words);
        if (score > 0 && (section.whenEmpty || !m_words.isEmpty())) found.emplace_back(score, &entry);
    }
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    if (!m_words.isEmpty() && found.size() > section.most) found.resize(section.most);
    if (found.empty()) return 0;
    rows.push_back({true, {section.title}});
    for (const auto& [score, entry] : found) rows.push_back({false, entry->item});
    return found.front().first;
}

std::vector<PaletteModel::Row> PaletteModel::tenantRows() const
{
    std::vector<Row> rows;
    PaletteItem heading{tr("Tenants")};
    if (m_query.size() < shortestQuery) return rows;
    if (!m_answered || (m_searching && !m_tenants)) { // nothing to show yet; the heading comes when it takes long
        heading.detail = tr("searching…");
        if (m_slow) rows.push_back({true, heading});
        return rows;
    }
    if (!m_tenants) {
        const ErrorText text = errorText(m_tenants.error());
        heading.detail = tr("could not be searched");
        rows.push_back({true, heading});
        PaletteItem problem{text.what, u"error"_s, Tone::Danger, text.detail};
        problem.whyNot = text.advice.isEmpty() ? text.detail : text.advice;
        rows.push_back({false, problem});
        return rows;
    }
    if (m_searching) { // of what is there only what matches the new words as well: nobody must choose by an old question
        if (m_slow) heading.detail = tr("searching…");
        rows.push_back({true, heading});
        for (const auto& tenant : m_tenants->items)
            if (PaletteItem item = itemOf(tenant); paletteScore(item, {}, m_words) > 0) rows.push_back({false, std::move(item)});
        if (rows.size() == 1 && !m_slow) rows.clear();
        return rows;
    }
    if (m_tenants->items.empty()) heading.detail = tr("none matches");
    else
        heading.detail = tr("%1 of %2", "shown, and in all")
                             .arg(Format::count(m_tenants->items.size()),
                                  m_tenants->totalIsExact ? Format::count(m_tenants->total)
                                                          : tr("more than %1", "a number").arg(Format::count(m_tenants->total)));
    rows.push_back({true, heading});
    for (const auto& tenant : m_tenants->items) rows.push_back({false, itemOf(tenant)});
    if (m_tenants->total > m_tenants->items.size()) {
        PaletteItem all{tr("Show all of them in the list"), u"search"_s};
        all.run = [show = m_showAll, query = m_query] { show(query); };
        rows.push_back({false, all});
    }
    return rows;
}

void PaletteModel::rebuild()
{
    beginResetModel();
    m_rows.clear();
    std::vector<std::pair<int, std::vector<Row>>> parts; // the section with the best line first
    for (const Section& section : m_sections) {
        auto& [best, rows] = parts.emplace_back();
        best = append(rows, section);
    }
    if (!m_words.isEmpty()) std::stable_sort(parts.begin(), parts.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    for (auto& [best, rows] : parts) std::move(rows.begin(), rows.end(), std::back_inserter(m_rows));
    m_tenantsAt = m_rows.size();
    for (Row& row : tenantRows()) m_rows.push_back(std::move(row));
    endResetModel();
}

void PaletteModel::replaceTenants()
{
    // Only their part changes: what the user has chosen above stays chosen.
    const int first = int(m_tenantsAt);
    if (rowCount() > first) {
        beginRemoveRows({}, first, rowCount() - 1);
        m_rows.resize(m_tenantsAt);
        endRemoveRows();
    }
    std::vector<Row> rows = tenantRows();
    if (rows.empty()) return;
    beginInsertRows({}, first, first + int(rows.size()) - 1);
    std::move(rows.begin(), rows.end(), std::back_inserter(m_rows));
    endInsertRows();
}

int PaletteModel::itemCount() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(), [](const Row& row) { return !row.heading; }));
}

int PaletteModel::firstItem() const
{
    for (int row = 0; row < rowCount(); ++row)
        if (isItem(row)) return row;
    return -1;
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex& index) const
{
    return isItem(index.row()) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const Row& row = m_rows[std::size_t(index.row())];
    const PaletteItem& item = row.item;
    switch (role) {
    case Qt::DisplayRole: return item.text;
    case Qt::ToolTipRole: return item.whyNot;
    case Qt::AccessibleTextRole: {
        QStringList parts{item.text, item.detail, item.keys, item.whyNot};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    case HeadingRole: return row.heading;
    case ItemRole: return QVariant::fromValue(static_cast<const void*>(&item));
    case MarksRole: return m_words;
    default: return {};
    }
}

} // namespace reeve::ui
