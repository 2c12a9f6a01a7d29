// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/plan_form.h"

#include "models/catalog_model.h"
#include "models/format.h"
#include "ui/theme.h"

#include <QButtonGroup>
#include <QHeaderView>
#include <QRadioButton>
#include <QTableWidget>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace reeve::ui {

using models::CatalogText;
using models::Format;
using models::toQt;
using registry::CatalogItem;
using registry::Quotas;
using widgets::Tone;

namespace {

enum Column { What, Before, After, Effect, ColumnCount };

QString number(const std::optional<std::uint64_t>& value) { return value ? Format::count(*value) : u"–"_s; }

QTableWidget* comparisonTable()
{
    auto* table = new QTableWidget(0, ColumnCount);
    table->setObjectName(u"planComparisonTableWidget"_s);
    table->setHorizontalHeaderLabels(
        {PlanForm::tr("Limit"), PlanForm::tr("In force"), PlanForm::tr("After"), PlanForm::tr("What changes")});
    table->setAccessibleName(PlanForm::tr("What grows and what shrinks"));
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(Theme::rowHeight());
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(Effect, QHeaderView::Stretch);
    table->horizontalHeader()->setHighlightSections(false);
    for (int column = 0; column < ColumnCount; ++column)
        table->horizontalHeaderItem(column)->setTextAlignment((column == What || column == Effect ? Qt::AlignLeft : Qt::AlignRight) |
                                                              Qt::AlignVCenter);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return table;
}

} // namespace

PlanForm::PlanForm()
    : WizardPage(tr("Plan")),
      m_choicesBox(new QWidget),
      m_choices(new QVBoxLayout),
      m_table(comparisonTable()),
      m_caption(label({}, "caption", true))
{
    QWidget* frame = nullptr;
    panel(nullptr, &frame)->addLayout(m_choices);
    m_choices->setSpacing(2);
    auto* box = new QVBoxLayout(m_choicesBox);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(frame);
    addField(tr("New plan"), m_choicesBox, "/spec/plan");

    auto* wishes = new QWidget;
    auto* column = new QVBoxLayout(wishes);
    column->setContentsMargins(6, 4, 6, 4);
    column->setSpacing(4);
    const std::pair<const char*, QString> words[] = {{"keepOverridesRadioButton", tr("Keep them as they are")},
                                                     {"lowerOverridesRadioButton", tr("Lower those that are more than the plan grants")},
                                                     {"dropOverridesRadioButton", tr("Drop all of them: what the plan grants counts")}};
    for (std::size_t i = 0; i < m_wishButtons.size(); ++i) {
        auto* choice = m_wishButtons[i] = new QRadioButton(words[i].second);
        choice->setObjectName(QString::fromLatin1(words[i].first));
        column->addWidget(choice);
        connect(choice, &QRadioButton::clicked, this, [this, i] {
            m_wish = Overrides(i);
            m_overridesField->touch();
            refresh();
            Q_EMIT edited();
        });
    }
    wishes->setFocusProxy(m_wishButtons.front());
    m_overridesField = addField(tr("The tenant's own quotas"), wishes, "/spec/quotas");

    auto* comparison = new QVBoxLayout;
    comparison->setSpacing(4);
    m_caption->setBuddy(m_table);
    comparison->addWidget(m_caption);
    comparison->addWidget(m_table);
    this->column().addLayout(comparison);
    this->column().addStretch(1);
}

void PlanForm::setPlans(std::vector<CatalogItem> plans)
{
    m_plans = std::move(plans);
    makeChoices();
    refresh();
}

void PlanForm::setTenant(const registry::GetTenant::Details& details, bool keepAnswers)
{
    m_details = details;
    if (!keepAnswers || m_chosen.empty()) {
        m_chosen = details.manifest.spec.plan;
        m_wish = Overrides::Keep;
    }
    makeChoices();
    refresh();
}

const CatalogItem* PlanForm::newest(const std::string& name) const
{
    const CatalogItem* found = nullptr;
    for (const auto& each : m_plans)
        if (each.name == name && each.plan && (!found || each.version > found->version)) found = &each;
    return found;
}

const CatalogItem* PlanForm::inForce() const
{
    const auto found = std::find_if(m_plans.begin(), m_plans.end(), [this](const auto& each) {
        return each.name == m_details->manifest.spec.plan && each.version == m_details->bindings.plan && each.plan;
    });
    return found == m_plans.end() ? newest(m_details->manifest.spec.plan) : &*found;
}

Quotas PlanForm::overrides() const { return m_details ? m_details->manifest.spec.quotas.value_or(Quotas{}) : Quotas{}; }

std::optional<Quotas> PlanForm::quotas() const
{
    const auto* plan = newest(m_chosen);
    switch (m_wish) {
    case Overrides::Keep: return std::nullopt;
    case Overrides::Lower: return plan ? std::optional(lowered(overrides(), *plan->plan)) : std::nullopt;
    case Overrides::Drop: return Quotas{};
    }
    return std::nullopt;
}

bool PlanForm::isChanged() const
{
    return m_details && (m_chosen != m_details->manifest.spec.plan || quotas().value_or(overrides()) != overrides());
}

/// A radio button for each plan, with what it brings or why it cannot be had.
void PlanForm::makeChoices()
{
    while (auto* item = m_choices->takeAt(0)) {
        if (item->widget()) item->widget()->deleteLater();
        delete item;
    }
    m_planButtons.clear();
    if (!m_details) return;
    std::vector<std::string> names;
    for (const auto& each : m_plans)
        if (each.plan && std::find(names.begin(), names.end(), each.name) == names.end()) names.push_back(each.name);
    const auto& spec = m_details->manifest.spec;
    for (const auto& name : names) {
        const auto& plan = *newest(name)->plan;
        const bool present = name == spec.plan;
        const bool offered = std::find(plan.profiles.begin(), plan.profiles.end(), spec.profile) != plan.profiles.end();
        auto* choice = new QRadioButton(present ? tr("%1 (in force)", "a plan").arg(toQt(name)) : toQt(name));
        choice->setObjectName(toQt(name) + u"RadioButton"_s);
        choice->setEnabled(offered);
        choice->setChecked(name == m_chosen);
        QStringList profiles;
        for (const auto& each : plan.profiles) profiles.append(toQt(each));
        const auto text = offered
                              ? tr("%1. Requests: %2.", "quotas, rate limits").arg(CatalogText::quotas(plan), CatalogText::rateLimits(plan))
                              : tr("Refused: it does not offer the tenant's profile %1, only %2. Change the profile in the manifest first.",
                                   "a profile, profiles")
                                    .arg(toQt(spec.profile), profiles.join(u", "_s));
        auto* brings = label(text, "muted", true);
        brings->setContentsMargins(24, 0, 0, 8);
        choice->setAccessibleDescription(text);
        m_choices->addWidget(choice);
        m_choices->addWidget(brings);
        choice->show();
        brings->show();
        if (!m_planButtons.empty()) setTabOrder(m_planButtons.back(), choice);
        m_planButtons.push_back(choice);
        connect(choice, &QRadioButton::clicked, this, [this, name] {
            m_chosen = name;
            refresh();
            Q_EMIT edited();
        });
    }
    const auto checked = std::find_if(m_planButtons.begin(), m_planButtons.end(), [](const auto* each) { return each->isChecked(); });
    if (!m_planButtons.empty()) {
        m_choicesBox->setFocusProxy(checked == m_planButtons.end() ? m_planButtons.front() : *checked);
        setTabOrder(m_planButtons.back(), m_wishButtons.front());
    }
}

void PlanForm::refresh()
{
    const bool any = overrides() != Quotas{};
    m_overridesField->setVisible(any);
    for (std::size_t i = 0; i < m_wishButtons.size(); ++i) m_wishButtons[i]->setChecked(std::size_t(m_wish) == i);
    const auto* plan = newest(m_chosen);
    const bool over = plan && exceeds(overrides(), *plan->plan);
    m_wishButtons[std::size_t(Overrides::Lower)]->setEnabled(over || m_wish == Overrides::Lower);
    if (over) m_overridesField->touch(); // what is over quota is said at once, not when somebody wants to go on
    showComparison();
}

void PlanForm::showComparison()
{
    const auto* now = m_details ? inForce() : nullptr;
    const auto* then = newest(m_chosen);
    m_table->setVisible(now && then);
    m_caption->setVisible(now && then);
    if (!now || !then) return;
    const auto version = [](const CatalogItem& item) { return tr("%1 version %2", "a plan").arg(toQt(item.name)).arg(item.version); };
    m_caption->setText(tr("%1 compared with %2", "plan in force, new plan").arg(version(*now), version(*then)));
    const auto lines = comparePlans(*now->plan, overrides(), *then->plan, quotas().value_or(overrides()));
    m_table->setRowCount(int(lines.size()));
    for (int row = 0; row < int(lines.size()); ++row) {
        const auto& line = lines[std::size_t(row)];
        const auto after = line.overridden ? tr("%1 (own)", "a quota of the tenant's own").arg(number(line.after)) : number(line.after);
        const QString texts[ColumnCount] = {line.what, number(line.before), after, changeText(line)};
        for (int column = 0; column < ColumnCount; ++column) {
            auto* item = new QTableWidgetItem(texts[column]);
            item->setTextAlignment((column == What || column == Effect ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
            m_table->setItem(row, column, item);
        }
        auto* effect = m_table->item(row, Effect);
        const auto paint = [&](const char* icon, Tone tone) {
            effect->setIcon(Theme::icon(QString::fromLatin1(icon), tone));
            effect->setForeground(widgets::color(tone, palette()));
        };
        switch (line.change) {
        case PlanLine::Change::Same: break;
        case PlanLine::Change::Grows: paint("chevron-up", Tone::Ok); break;
        case PlanLine::Change::Shrinks: paint("chevron-down", Tone::Warning); break;
        case PlanLine::Change::Over: paint("error", Tone::Danger); break;
        }
    }
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + int(lines.size()) * Theme::rowHeight() + 2);
}

std::vector<base::Finding> PlanForm::ownFindings() const
{
    if (isChanged()) return {};
    base::Finding finding;
    finding.pointer = "/spec/plan";
    finding.message = tr("Nothing is changed yet").toStdString();
    return {finding};
}

} // namespace reeve::ui
