// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/wizard_page.h"

#include "ui/theme.h"

#include <QVBoxLayout>
#include <algorithm>
#include <map>

namespace reeve::ui {

namespace {

/// Is @p pointer @p above itself or something below it?
bool isBelow(std::string_view pointer, std::string_view above)
{
    return pointer.substr(0, above.size()) == above && (pointer.size() == above.size() || pointer[above.size()] == '/');
}

} // namespace

WizardPage::WizardPage(QString title, QWidget* parent) : QWidget(parent), m_title(std::move(title)), m_column(new QVBoxLayout(this))
{
    m_column->setSpacing(14);
    m_column->setContentsMargins(0, 0, 0, 0);
}

Field* WizardPage::addField(const QString& caption, QWidget* editor, std::string pointer)
{
    auto* field = new Field(caption, editor, std::move(pointer), this);
    m_column->addWidget(field);
    adopt(field);
    return field;
}

void WizardPage::adopt(Field* field) { m_fields.push_back(field); }

void WizardPage::disown(Field* field) { std::erase(m_fields, field); }

Field* WizardPage::fieldOf(const base::Finding& finding) const
{
    Field* best = nullptr;
    for (auto* field : m_fields) {
        if (isBelow(finding.pointer, field->pointer()) && (!best || field->pointer().size() > best->pointer().size())) best = field;
    }
    if (best || finding.pointer.empty()) return best;
    const auto found =
        std::find_if(m_fields.begin(), m_fields.end(), [&](const auto* field) { return isBelow(field->pointer(), finding.pointer); });
    return found == m_fields.end() ? nullptr : *found;
}

bool WizardPage::owns(const base::Finding& finding) const { return fieldOf(finding) != nullptr; }

void WizardPage::showFindings(const std::vector<base::Finding>& findings)
{
    std::map<Field*, base::Finding> problems;
    const auto add = [&](const std::vector<base::Finding>& all) {
        for (const auto& each : all) {
            auto* field = fieldOf(each);
            if (field) problems.try_emplace(field, each); // the first says enough: the next shows when it is gone
        }
    };
    add(ownFindings());
    add(findings);
    for (auto* field : m_fields) {
        const auto found = problems.find(field);
        if (found == problems.end()) field->setProblem({});
        else field->setProblem(findingText(found->second), found->second.pointer);
    }
}

void WizardPage::reveal()
{
    for (auto* field : m_fields) field->touch();
}

bool WizardPage::hasProblem() const
{
    return std::any_of(m_fields.begin(), m_fields.end(), [](const auto* field) { return field->hasProblem(); });
}

void WizardPage::focusProblem()
{
    const auto found = std::find_if(m_fields.begin(), m_fields.end(), [](const auto* field) { return field->hasProblem(); });
    if (found == m_fields.end()) return;
    auto* editor = (*found)->editor();
    if (editor->focusPolicy() != Qt::NoFocus || editor->focusProxy()) return editor->setFocus(Qt::OtherFocusReason);
    // An editor of several widgets: the one that is marked, or the first.
    QWidget* first = nullptr;
    for (auto* each : editor->findChildren<QWidget*>()) {
        if (!(each->focusPolicy() & Qt::TabFocus) || !each->isVisibleTo(editor) || !each->isEnabled()) continue;
        if (each->property("invalid").toBool()) return each->setFocus(Qt::OtherFocusReason);
        if (!first) first = each;
    }
    if (first) first->setFocus(Qt::OtherFocusReason);
}

} // namespace reeve::ui
