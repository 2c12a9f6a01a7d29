// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/format.h"
#include "models/words.h"
#include "ui/wizards/onboard_pages.h"
#include "widgets/notice.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace reeve::ui {

using models::Format;
using models::toQt;

NamePage::NamePage(SlugCheck& check, LegalNameCheck& nameCheck)
    : OnboardPage(tr("Name")),
      m_check(check),
      m_nameCheck(nameCheck),
      m_offer(new widgets::Notice),
      m_legalName(new QLineEdit),
      m_slug(new QLineEdit),
      m_displayName(new QLineEdit)
{
    m_offer->hide();
    column().addWidget(m_offer);
    letGrow(m_offer);
    auto* afresh = m_offer->addButton(tr("Start afresh"));
    afresh->setObjectName(u"startAfreshPushButton"_s);
    m_continue = m_offer->addButton(tr("Continue the draft"));
    m_continue->setObjectName(u"continueDraftPushButton"_s);
    m_continue->setProperty("primary", true);
    for (auto* each : {afresh, m_continue}) each->setAutoDefault(false);

    m_legalName->setObjectName(u"legalNameLineEdit"_s);
    m_legalName->setPlaceholderText(tr("As registered, with its legal form"));
    m_legalNameField = addField(tr("Legal name"), m_legalName, "/spec/legalName");
    m_slug->setObjectName(u"slugLineEdit"_s);
    m_slugField = addField(tr("Slug"), m_slug, "/metadata/slug");
    m_displayName->setObjectName(u"displayNameLineEdit"_s);
    addField(tr("Display name"), m_displayName, "/spec/displayName");
    column().addWidget(
        label(tr("The slug names the tenant in addresses, commands and files. It is unique for ever and cannot be changed later."), "muted",
              true));
    column().addStretch(1);

    const auto touch = [](QLineEdit* edit) { static_cast<Field*>(edit->parentWidget())->touch(); };
    connect(m_legalName, &QLineEdit::textEdited, this, [this](const QString& text) {
        const auto name = text.trimmed().toStdString();
        if (!m_slugTyped) m_slug->setText(toQt(proposeSlug(name)));
        if (!m_displayNameTyped) m_displayName->setText(toQt(proposeDisplayName(name)));
        m_check.check(m_slug->text().trimmed().toStdString());
        m_nameCheck.check(name);
        Q_EMIT edited();
    });
    connect(m_slug, &QLineEdit::textEdited, this, [this](const QString& text) {
        m_slugTyped = !text.isEmpty(); // emptied: follow the legal name again
        m_check.check(text.trimmed().toStdString());
        Q_EMIT edited();
    });
    connect(m_displayName, &QLineEdit::textEdited, this, [this](const QString& text) {
        m_displayNameTyped = !text.isEmpty();
        Q_EMIT edited();
    });
    for (auto* edit : {m_legalName, m_slug, m_displayName})
        connect(edit, &QLineEdit::editingFinished, this, [edit, touch] { touch(edit); });
    connect(m_slug, &QLineEdit::textEdited, this, [this, touch] { touch(m_slug); });
    connect(&m_check, &SlugCheck::stateChanged, this, &NamePage::showAvailability);
    connect(&m_nameCheck, &LegalNameCheck::stateChanged, this, &NamePage::showNameUse);
    connect(m_continue, &QPushButton::clicked, this, [this] {
        decide();
        Q_EMIT continueDraft();
    });
    connect(afresh, &QPushButton::clicked, this, [this] {
        decide();
        Q_EMIT startAfresh();
    });
}

void NamePage::fill(const OnboardDraft& draft)
{
    m_slugTyped = draft.slugTyped;
    m_displayNameTyped = draft.displayNameTyped;
    m_legalName->setText(toQt(draft.manifest.spec.legalName));
    m_slug->setText(toQt(draft.manifest.metadata.slug));
    m_displayName->setText(toQt(draft.manifest.spec.displayName));
    m_check.check(draft.manifest.metadata.slug);
    m_nameCheck.check(draft.manifest.spec.legalName);
}

void NamePage::collect(OnboardDraft& draft) const
{
    draft.slugTyped = m_slugTyped;
    draft.displayNameTyped = m_displayNameTyped;
    draft.manifest.spec.legalName = m_legalName->text().trimmed().toStdString();
    draft.manifest.metadata.slug = m_slug->text().trimmed().toStdString();
    draft.manifest.spec.displayName = m_displayName->text().trimmed().toStdString();
}

void NamePage::offerDraft(const OnboardDraft& draft, const QString& savedAt)
{
    const auto& name = draft.manifest.spec.legalName.empty() ? draft.manifest.metadata.slug : draft.manifest.spec.legalName;
    m_offer->show({widgets::Tone::Accent,
                   tr("Continue your draft?"),
                   name.empty() ? tr("It was saved %1.", "time").arg(savedAt)
                                : tr("It is about %1 and was saved %2.", "name, time").arg(toQt(name), savedAt),
                   {}});
    for (auto* edit : {m_legalName, m_slug, m_displayName}) edit->setEnabled(false);
    m_continue->setFocus(Qt::OtherFocusReason);
}

void NamePage::decide()
{
    m_offer->hide();
    for (auto* edit : {m_legalName, m_slug, m_displayName}) edit->setEnabled(true);
    m_legalName->setFocus(Qt::OtherFocusReason);
}

void NamePage::showAvailability()
{
    switch (m_check.state()) {
    case SlugCheck::State::Unknown:
        m_slugField->setNote(Message::Kind::Plain, tr("3 to 63 small letters, digits and dashes. Proposed from the legal name."));
        break;
    case SlugCheck::State::Checking: break; // the last word stands until there is a new one: nothing blinks
    case SlugCheck::State::Free: m_slugField->setNote(Message::Kind::Ok, tr("%1 is free", "a slug").arg(toQt(m_check.slug()))); break;
    case SlugCheck::State::Taken: m_slugField->setNote(Message::Kind::Info, {}); break;
    }
    m_slugField->touch();
    Q_EMIT edited();
}

void NamePage::showNameUse()
{
    switch (m_nameCheck.state()) {
    case LegalNameCheck::State::Unknown: return m_legalNameField->setNote(Message::Kind::Plain, {});
    case LegalNameCheck::State::Checking: return;
    case LegalNameCheck::State::Free: return m_legalNameField->setNote(Message::Kind::Ok, tr("No tenant has this name"));
    case LegalNameCheck::State::Used: {
        const auto& by = m_nameCheck.by();
        return m_legalNameField->setNote(Message::Kind::Warning,
                                         tr("%1 has this name already (%2, since %3). Is it the same company?", "slug, state, date")
                                             .arg(toQt(by.slug), models::Words::state(by.state), Format::date(by.createdAt)));
    }
    }
}

std::vector<base::Finding> NamePage::ownFindings() const
{
    if (m_check.state() != SlugCheck::State::Taken || m_check.slug() != m_slug->text().trimmed().toStdString()) return {};
    const auto& by = m_check.by();
    base::Finding finding;
    finding.pointer = "/metadata/slug";
    finding.message = (by.state == registry::State::Deleted
                           ? tr("It belonged to a tenant that was deleted; slugs are never used again")
                           : tr("It belongs to %1, since %2", "a tenant, a date").arg(toQt(by.legalName), Format::date(by.createdAt)))
                          .toStdString();
    return {finding};
}

} // namespace reeve::ui
