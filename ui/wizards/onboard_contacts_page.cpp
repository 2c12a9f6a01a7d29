// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/contacts_form.h"
#include "ui/wizards/onboard_pages.h"

#include <QVBoxLayout>

namespace reeve::ui {

ContactsPage::ContactsPage() : OnboardPage(tr("Contacts")), m_form(new ContactsForm(*this))
{
    column().addWidget(
        label(tr("People to reach when something happens. Activation needs a technical and a billing contact."), "muted", true));
    column().addWidget(m_form);
    column().addStretch(1);
    connect(m_form, &ContactsForm::edited, this, [this] { Q_EMIT edited(); });
}

void ContactsPage::fill(const OnboardDraft& draft) { m_form->setContacts(draft.manifest.spec.contacts); }

void ContactsPage::collect(OnboardDraft& draft) const { draft.manifest.spec.contacts = m_form->contacts(); }

} // namespace reeve::ui
