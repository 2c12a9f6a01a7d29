// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/catalog_model.h"
#include "ui/wizards/draft_store.h"
#include "ui/wizards/legal_name_check.h"
#include "ui/wizards/mutation_dialog.h"
#include "ui/wizards/onboard_draft.h"
#include "ui/wizards/slug_check.h"

class QCheckBox;

namespace reeve::ui {

class ContactsPage;
class NamePage;
class OnboardPage;
class ProfilePage;
class RegionsPage;
class ReviewPage;

/// The wizard that registers a tenant: name, profile and plan, regions and residency, contacts, review, plan, receipt. What was typed is
/// kept as a draft of this control plane until the tenant exists. REQ TRB-05.
class OnboardDialog final : public MutationDialog {
    Q_OBJECT

public:
    OnboardDialog(WizardServices services, DraftStore& drafts, QWidget* parent = nullptr); ///< @pre @p drafts outlives the dialog
    ~OnboardDialog() override;                                                             ///< saves what was not saved yet

    const OnboardDraft& draft() const { return m_draft; }
    void done(int result) override; ///< closing saves too

protected:
    void lookAgain(Looked done) override;
    std::vector<NextStep> nextSteps(const Change& change) const override;
    bool mayLeave(int /*form*/) const override { return m_isOpen; }
    void turned(int step) override;

private:
    Mutation asMutation();
    void fillPages();
    void pageEdited(OnboardPage* page);
    void answersChanged();
    void reword();
    void showMissing();
    void saveDraft();
    QString draftKey() const;

    DraftStore& m_drafts;
    OnboardDraft m_draft;
    models::CatalogModel m_catalog;
    SlugCheck m_slugCheck;
    LegalNameCheck m_nameCheck;
    NamePage* m_name;
    ProfilePage* m_profile;
    RegionsPage* m_regions;
    ContactsPage* m_contacts;
    ReviewPage* m_review;
    std::vector<OnboardPage*> m_pages;
    QCheckBox* m_activate;
    QTimer m_saveSoon;
    bool m_isOpen{false}; ///< the pages show the draft and may change it
};

} // namespace reeve::ui
