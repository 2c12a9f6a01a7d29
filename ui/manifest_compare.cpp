// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/manifest_compare.h"

#include "models/format.h"
#include "models/manifest_text.h"
#include "ui/diff_view.h"
#include "ui/theme.h"
#include "widgets/elided_label.h"
#include "widgets/flow_layout.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace reeve::ui {

using models::Format;
using models::toQt;

namespace {

enum Form { AsSubmitted, Canonical };

} // namespace

ManifestCompare::ManifestCompare(models::VersionsModel& model, const ManifestActions& actions, QWidget* parent)
    : QWidget(parent),
      m_model(model),
      m_left(new QComboBox),
      m_right(new QComboBox),
      m_form(new QComboBox),
      m_onlyChanges(new QCheckBox(tr("Only differences"))),
      m_sentence(new widgets::ElidedLabel(u"differenceLabel"_s)),
      m_view(new DiffView)
{
    m_left->setObjectName(u"compareLeftComboBox"_s);
    m_right->setObjectName(u"compareRightComboBox"_s);
    m_form->setObjectName(u"compareFormComboBox"_s);
    m_onlyChanges->setObjectName(u"onlyDifferencesCheckBox"_s);
    m_sentence->setProperty("role", u"muted"_s);
    auto* compare = new QLabel(tr("Compare"));
    compare->setBuddy(m_left);
    auto* with = new QLabel(tr("with", "between two versions to compare"));
    with->setBuddy(m_right);
    auto* as = new QLabel(tr("Text"));
    as->setBuddy(m_form);
    m_left->setAccessibleName(tr("Left version"));
    m_right->setAccessibleName(tr("Right version"));
    m_form->addItem(tr("as submitted"), AsSubmitted);
    m_form->addItem(tr("canonical"), Canonical);
    m_form->setToolTip(tr("Canonical: every field in the same order and spacing, without comments"));
    m_onlyChanges->setChecked(true);
    for (QComboBox* box : {m_left, m_right}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(20);
    }
    const auto button = [](QAction* action, const QString& name) {
        auto* step = new QToolButton;
        step->setObjectName(name);
        step->setDefaultAction(action);
        step->setToolButtonStyle(Qt::ToolButtonIconOnly);
        step->setAccessibleName(action->text());
        return step;
    };
    auto* choice = new widgets::FlowLayout(nullptr, Theme::gap);
    for (const auto& [name, box] : {std::pair(compare, m_left), std::pair(with, m_right), std::pair(as, m_form)}) {
        auto* pair = new QWidget;
        auto* line = new QHBoxLayout(pair);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(Theme::gap);
        line->addWidget(name);
        line->addWidget(box);
        choice->addWidget(pair);
    }
    auto* found = new QHBoxLayout;
    found->setSpacing(Theme::gap);
    found->addWidget(m_sentence, 1);
    found->addWidget(m_onlyChanges);
    found->addWidget(button(actions.previous, u"previousDifferenceToolButton"_s));
    found->addWidget(button(actions.next, u"nextDifferenceToolButton"_s));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::gap);
    column->addLayout(choice);
    column->addLayout(found);
    column->addWidget(m_view, 1);

    for (QComboBox* box : {m_left, m_right, m_form}) connect(box, &QComboBox::currentIndexChanged, this, &ManifestCompare::showPair);
    for (QComboBox* box : {m_left, m_right}) connect(box, &QComboBox::activated, this, [this] { m_chosen = true; });
    connect(m_onlyChanges, &QCheckBox::toggled, m_view, &DiffView::setOnlyChanges);
    connect(m_view, &DiffView::sentenceChanged, this, [this] {
        const QSignalBlocker quiet(m_onlyChanges);
        m_onlyChanges->setChecked(m_view->onlyChanges());
        QString text = m_view->sentence();
        if (m_view->current() >= 0)
            text = tr("%1 This is number %2.", "a sentence; number of the difference").arg(text).arg(m_view->current() + 1);
        m_sentence->setText(text);
    });
}

void ManifestCompare::fill(QComboBox& box)
{
    const QSignalBlocker quiet(box);
    const QVariant kept = m_chosen ? box.currentData() : QVariant();
    box.clear();
    if (m_draft) box.addItem(Theme::icon(u"edit"_s), tr("Your edits, not stored"), draftNumber);
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const auto& version = m_model.version(row);
        box.addItem(tr("v%1, %2", "version, when").arg(version.version).arg(Format::date(version.at)), qulonglong(version.version));
    }
    box.setCurrentIndex(kept.isValid() ? box.findData(kept) : -1);
}

void ManifestCompare::select(QComboBox& box, qulonglong version)
{
    const QSignalBlocker quiet(box);
    box.setCurrentIndex(box.findData(version));
}

void ManifestCompare::setDraft(const std::optional<QString>& draft)
{
    m_draft = draft;
    fill(*m_left);
    fill(*m_right);
    if (m_right->currentIndex() < 0)
        m_right->setCurrentIndex(m_right->findData(qulonglong(m_model.rowCount() > 0 ? m_model.version(0).version : 0)));
    if (m_left->currentIndex() < 0) m_left->setCurrentIndex(std::min(m_left->count() - 1, m_right->currentIndex() + 1));
    showPair();
}

void ManifestCompare::reset() { m_chosen = false; }

void ManifestCompare::choose(std::uint64_t left, std::uint64_t right)
{
    m_chosen = true;
    select(*m_left, left);
    select(*m_right, right);
    showPair();
}

void ManifestCompare::chooseDraft()
{
    if (m_draft && m_model.rowCount() > 0) choose(m_model.version(0).version, draftNumber);
}

QString ManifestCompare::text(qulonglong version) const
{
    const bool canonical = m_form->currentData().toInt() == Canonical;
    if (version == draftNumber) return m_draft.value_or(QString());
    const int row = m_model.rowOf(version);
    if (row < 0) return {};
    const auto& found = m_model.version(row);
    return canonical ? models::readableJson(found.canonical) : toQt(found.source.data);
}

QString ManifestCompare::title(const QComboBox& box) const
{
    const qulonglong number = box.currentData().toULongLong();
    const int row = m_model.rowOf(number);
    if (number == draftNumber || row < 0) return box.currentText();
    const auto& version = m_model.version(row);
    return tr("Version %1, %2, by %3: %4", "number, when, who, why")
        .arg(version.version)
        .arg(Format::date(version.at), toQt(version.author), toQt(version.reason));
}

void ManifestCompare::showPair()
{
    // Edits have a canonical form only once they are valid; until then both sides stay as they were written.
    const bool withDraft = m_left->currentData() == draftNumber || m_right->currentData() == draftNumber;
    if (withDraft && m_form->currentData().toInt() == Canonical) {
        const QSignalBlocker quiet(m_form);
        m_form->setCurrentIndex(AsSubmitted);
    }
    m_form->setEnabled(!withDraft);
    if (m_left->currentIndex() < 0 || m_right->currentIndex() < 0) return m_view->clear();
    m_view->compare({title(*m_left), text(m_left->currentData().toULongLong())},
                    {title(*m_right), text(m_right->currentData().toULongLong())});
    m_sentence->setText(m_view->sentence());
}

} // namespace reeve::ui
