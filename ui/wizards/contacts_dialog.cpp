// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/contacts_dialog.h"

#include "core/lifecycle/api.h"
#include "ui/wizards/contacts_form.h"
#include "ui/wizards/gate_check.h"
#include "ui/wizards/onboard_draft.h"
#include "ui/wizards/reason_page.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace reeve::ui {

namespace {

TenantSpeech speech()
{
    TenantSpeech words;
    words.title = ContactsDialog::tr("Update the contacts of %1");
    words.act = ContactsDialog::tr("Update contacts of %1");
    words.running = ContactsDialog::tr("Updating the contacts of %1…");
    words.done = ContactsDialog::tr("The contacts of %1 are updated.");
    words.event = "tenant.contactsUpdated";
    return words;
}

} // namespace

class ContactsDialog::EditPage final : public WizardPage {
public:
    EditPage() : WizardPage(ContactsDialog::tr("Contacts")), form(new ContactsForm(*this)), m_hint(label({}, "muted", true))
    {
        column().addWidget(m_hint);
        column().addWidget(form);
        column().addStretch(1);
        connect(form, &ContactsForm::edited, this, [this] { Q_EMIT edited(); });
    }

    bool isChanged() const { return m_before && form->contacts() != *m_before; }
    void compareWith(const Details& details)
    {
        m_before = details.manifest.spec.contacts;
        const bool works = details.tenant.state != registry::State::Draft;
        form->setWorks(works);
        form->setBaseline(*m_before);
        m_hint->setText(works ? ContactsDialog::tr("People to reach when something happens. A tenant that works needs a technical and a "
                                                   "billing contact at any time.")
                              : ContactsDialog::tr("People to reach when something happens. Activation needs a technical and a billing "
                                                   "contact."));
    }

    ContactsForm* form;

protected:
    std::vector<base::Finding> ownFindings() const override
    {
        if (isChanged()) return {};
        base::Finding finding;
        finding.pointer = "/spec/contacts";
        finding.message = ContactsDialog::tr("Nothing is changed yet").toStdString();
        return {finding};
    }

private:
    QLabel* m_hint;
    std::optional<std::vector<registry::Contact>> m_before;
};

ContactsDialog::ContactsDialog(WizardServices services, const QString& tenantId, QWidget* parent)
    : TenantDialog(std::move(services), speech(), tenantId, parent), m_page(new EditPage)
{
    setObjectName(u"contactsDialog"_s);
    addForm(m_page);
    connect(m_page, &WizardPage::edited, this, &ContactsDialog::answer);
    start();
}

void ContactsDialog::fill(const Details& details)
{
    m_page->compareWith(details);
    m_page->form->setContacts(details.manifest.spec.contacts);
}

void ContactsDialog::rebase(const Details& details) { m_page->compareWith(details); }

QString ContactsDialog::waiting() const
{
    return m_page->isChanged() ? TenantDialog::waiting() : tr("Change the contacts; the plan appears as soon as there is a reason, too.");
}

std::optional<Mutation> ContactsDialog::mutationFor(const Details& details, const std::string& reason)
{
    auto manifest = details.manifest;
    manifest.spec.contacts = m_page->form->contacts();
    reasonPage().showChanges(manifestDifferences(details.manifest, manifest));
    if (!m_page->isChanged()) return std::nullopt;
    auto made =
        mutationOf(connection(), lifecycle::UpdateContacts{details.tenant.id, details.tenant.revision, manifest.spec.contacts, reason});
    made.check = checkEdit(connection(), manifestText(manifest), details.tenant.id, details.tenant.state != registry::State::Draft);
    return made;
}

std::vector<NextStep> ContactsDialog::nextSteps(const Change& change) const
{
    std::vector<NextStep> steps{{tr("Reeve sends no mail: tell people yourself that they are contacts now, or no longer."), {}, {}}};
    if (change.tenant && change.tenant->state == registry::State::Draft)
        steps.push_back({tr("The tenant is a draft: activate it when everything is ready."), tr("Activate…"), u"tenants.activate"_s});
    return steps;
}

} // namespace reeve::ui
