// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/manifest_conflict.h"

#include "models/format.h"
#include "ui/diff_view.h"
#include "ui/theme.h"
#include "widgets/elided_label.h"
#include "widgets/flow_layout.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace reeve::ui {

using models::toQt;

namespace {

enum Pair { Both, Theirs, Mine };

} // namespace

ManifestConflict::ManifestConflict(QWidget* parent)
    : QWidget(parent),
      m_title(new QLabel),
      m_text(new QLabel),
      m_pairs(new QButtonGroup(this)),
      m_sentence(new widgets::ElidedLabel(u"conflictDifferenceLabel"_s)),
      m_view(new DiffView)
{
    m_title->setObjectName(u"conflictTitleLabel"_s);
    m_title->setProperty("role", u"heading"_s);
    m_text->setWordWrap(true);
    m_sentence->setProperty("role", u"muted"_s);
    for (QLabel* label : {m_title, m_text}) label->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    auto* choice = new widgets::FlowLayout(nullptr, Theme::wideGap);
    const auto pair = [&](Pair id, const QString& text, const QString& name) {
        auto* button = new QRadioButton(text);
        button->setObjectName(name);
        m_pairs->addButton(button, id);
        choice->addWidget(button);
    };
    pair(Both, tr("Theirs against yours"), u"conflictBothRadioButton"_s);
    pair(Theirs, tr("What they changed"), u"conflictTheirsRadioButton"_s);
    pair(Mine, tr("What you changed"), u"conflictMineRadioButton"_s);
    m_pairs->button(Both)->setChecked(true);
    choice->addWidget(m_sentence);
    auto* buttons = new widgets::FlowLayout(nullptr, Theme::gap);
    buttons->setAlignment(Qt::AlignRight);
    const auto button = [&](const QString& text, const QString& name, const QString& tip, auto signal) {
        auto* push = new QPushButton(text);
        push->setObjectName(name);
        push->setToolTip(tip);
        connect(push, &QPushButton::clicked, this, signal);
        buttons->addWidget(push);
        return push;
    };
    button(tr("Continue editing"), u"conflictLaterPushButton"_s, tr("Goes back to the editor; decide before you apply"),
           &ManifestConflict::later);
    button(tr("Take theirs"), u"conflictTheirsPushButton"_s, tr("Drops your edits; they can be brought back at once"),
           &ManifestConflict::theirsChosen)
        ->setProperty("danger", true);
    button(tr("Keep mine on top of theirs"), u"conflictMinePushButton"_s,
           tr("Carries your changes over to their version; where both changed the same lines, yours stand"), &ManifestConflict::mineChosen)
        ->setProperty("primary", true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::gap);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addLayout(choice);
    column->addWidget(m_view, 1);
    column->addLayout(buttons);
    connect(m_pairs, &QButtonGroup::idClicked, this, &ManifestConflict::showPair);
}

void ManifestConflict::setSides(const ManifestDraft& mine, const registry::ManifestVersion& theirs)
{
    m_mine = mine;
    m_theirs = theirs;
    m_title->setText(tr("Version %1 was stored while you were editing", "number").arg(theirs.version));
    m_text->setText(tr("%1 stored it: “%2”. Your edits began with version %3. Decide what is to become of both.", "who, why, number")
                        .arg(toQt(theirs.author), toQt(theirs.reason))
                        .arg(mine.version));
    showPair();
}

void ManifestConflict::showPair()
{
    const DiffView::Side base{tr("Version %1: what you began with").arg(m_mine.version), m_mine.base};
    const DiffView::Side theirs{tr("Theirs: version %1, by %2").arg(m_theirs.version).arg(toQt(m_theirs.author)),
                                toQt(m_theirs.source.data)};
    const DiffView::Side mine{tr("Yours: not stored yet"), m_mine.text};
    switch (Pair(m_pairs->checkedId())) {
    case Both: m_view->compare(theirs, mine); break;
    case Theirs: m_view->compare(base, theirs); break;
    case Mine: m_view->compare(base, mine); break;
    }
    m_sentence->setText(m_view->sentence());
}

} // namespace reeve::ui
