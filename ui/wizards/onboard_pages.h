// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/catalog_model.h"
#include "ui/wizards/legal_name_check.h"
#include "ui/wizards/onboard_draft.h"
#include "ui/wizards/slug_check.h"
#include "ui/wizards/wizard_page.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace reeve::widgets {
class KeyValueGrid;
class Notice;
} // namespace reeve::widgets

namespace reeve::ui {

class ContactsForm;
class RegionsForm;
class YamlView;

/// One step of onboarding. Pages show a draft and write what was answered back into it; they know of each other only through it.
class OnboardPage : public WizardPage {
    Q_OBJECT

public:
    using WizardPage::WizardPage;
    virtual void fill(const OnboardDraft& draft) = 0;
    virtual void collect(OnboardDraft& draft) const = 0;
};

/// Slug, legal name, display name.
class NamePage final : public OnboardPage {
    Q_OBJECT

public:
    NamePage(SlugCheck& check, LegalNameCheck& nameCheck);
    void fill(const OnboardDraft& draft) override;
    void collect(OnboardDraft& draft) const override;
    /// Asks whether an older draft shall be continued; the fields wait until somebody decided.
    void offerDraft(const OnboardDraft& draft, const QString& savedAt);

Q_SIGNALS:
    void continueDraft();
    void startAfresh();

protected:
    std::vector<base::Finding> ownFindings() const override;

private:
    void showAvailability();
    void showNameUse();
    void decide();

    SlugCheck& m_check;
    LegalNameCheck& m_nameCheck;
    widgets::Notice* m_offer;
    QPushButton* m_continue;
    QLineEdit* m_legalName;
    QLineEdit* m_slug;
    QLineEdit* m_displayName;
    Field* m_legalNameField;
    Field* m_slugField;
    bool m_slugTyped{false};
    bool m_displayNameTyped{false};
};

/// Plan, profile, environments.
class ProfilePage final : public OnboardPage {
    Q_OBJECT

public:
    explicit ProfilePage(const models::CatalogModel& catalog);
    void fill(const OnboardDraft& draft) override;
    void collect(OnboardDraft& draft) const override;
    void showCatalog();

protected:
    std::vector<base::Finding> ownFindings() const override;

private:
    void explain();
    const registry::CatalogItem* plan() const;
    std::string profile() const;

    const models::CatalogModel& m_catalog;
    QComboBox* m_plan;
    Field* m_planField;
    QLabel* m_brings;
    std::vector<QRadioButton*> m_profiles;
    std::vector<QLabel*> m_profileTexts;
    std::vector<QCheckBox*> m_environments;
    std::string m_wantedPlan; ///< of the draft, until the catalog is there
};

/// Policies and regions.
class RegionsPage final : public OnboardPage {
    Q_OBJECT

public:
    explicit RegionsPage(const models::CatalogModel& catalog);
    void fill(const OnboardDraft& draft) override;
    void collect(OnboardDraft& draft) const override;
    void showCatalog();
    void setProfile(const std::string& profile); ///< chosen on another page; regions depend on it

private:
    void refresh();

    const models::CatalogModel& m_catalog;
    QComboBox* m_residency;
    QComboBox* m_encryption;
    QComboBox* m_retention;
    Field* m_residencyField;
    Field* m_encryptionField;
    Field* m_retentionField;
    RegionsForm* m_form;
    registry::TenantPolicies m_policies;
    std::string m_profile;
};

/// Whom to reach.
class ContactsPage final : public OnboardPage {
    Q_OBJECT

public:
    ContactsPage();
    void fill(const OnboardDraft& draft) override;
    void collect(OnboardDraft& draft) const override;

private:
    ContactsForm* m_form;
};

/// The answers beside the manifest that was made of them, and the reason for the audit log.
class ReviewPage final : public OnboardPage {
    Q_OBJECT

public:
    ReviewPage();
    void fill(const OnboardDraft& draft) override;
    void collect(OnboardDraft& draft) const override;
    void showManifest(const std::string& yaml); ///< empty: the answers are not complete

Q_SIGNALS:
    void copyRequested(const QString& text);

protected:
    std::vector<base::Finding> ownFindings() const override;

private:
    widgets::KeyValueGrid* m_answers;
    YamlView* m_yaml;
    QLineEdit* m_reason;
    std::string m_proposedReason;
};

} // namespace reeve::ui
