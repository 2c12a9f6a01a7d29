// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/onboard_dialog.h"

#include "core/lifecycle/api.h"
#include "models/format.h"
#include "ui/wizards/onboard_pages.h"

#include <QCheckBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace reeve::ui {

using lifecycle::CreateTenant;
using lifecycle::ValidateManifest;
using models::CatalogModel;
using models::Format;
using models::toQt;

namespace {

constexpr std::chrono::milliseconds saveAfter{500};

} // namespace

OnboardDialog::OnboardDialog(WizardServices services, DraftStore& drafts, QWidget* parent)
    : MutationDialog(std::move(services), parent),
      m_drafts(drafts),
      m_catalog(connection()),
      m_slugCheck(connection(), this),
      m_nameCheck(connection(), this),
      m_name(new NamePage(m_slugCheck, m_nameCheck)),
      m_profile(new ProfilePage(m_catalog)),
      m_regions(new RegionsPage(m_catalog)),
      m_contacts(new ContactsPage),
      m_review(new ReviewPage),
      m_pages{m_name, m_profile, m_regions, m_contacts, m_review},
      m_activate(new QCheckBox(tr("Activate at once, if the gates allow it")))
{
    setObjectName(u"onboardDialog"_s);
    setHelp(u"onboard"_s, {u"name"_s, u"profile"_s, u"regions"_s, u"contacts"_s, u"review"_s, u"confirm"_s});
    setTitle(tr("Onboard tenant"));
    for (auto* page : m_pages) {
        addForm(page);
        connect(page, &WizardPage::edited, this, [this, page] { pageEdited(page); });
    }
    addEnding(tr("Plan and create"));
    m_activate->setObjectName(u"activateCheckBox"_s);
    confirmColumn().addWidget(m_activate);
    m_saveSoon.setSingleShot(true);
    m_saveSoon.setInterval(saveAfter);

    connect(m_activate, &QCheckBox::clicked, this, [this](bool on) {
        m_draft.activate = on;
        reword();
        m_saveSoon.start();
        planAgain(asMutation());
    });
    connect(&m_saveSoon, &QTimer::timeout, this, &OnboardDialog::saveDraft);
    connect(m_review, &ReviewPage::copyRequested, this, [this](const QString& text) { desktop().copy(text); });
    connect(&m_catalog, &CatalogModel::stateChanged, this, [this] {
        if (m_catalog.state() == CatalogModel::State::Failed) {
            setWaiting(tr("The catalog could not be read."), {});
            return setBlocked(m_catalog.error(), [this] { m_catalog.load(); });
        }
        setBlocked({});
        if (m_catalog.state() != CatalogModel::State::Ready) return;
        m_profile->showCatalog();
        m_regions->showCatalog();
        answersChanged();
    });
    connect(&controller(), &MutationController::stateChanged, this, [this](MutationController::State state) {
        if (state == MutationController::State::Done) {
            m_saveSoon.stop();
            m_drafts.remove(draftKey());
            m_isOpen = false;
            setStatus({});
        } else if (state == MutationController::State::Refused) showMissing();
    });

    m_draft.manifest.spec.environments = {"prod"};
    std::optional<OnboardDraft> kept;
    if (const auto bytes = m_drafts.load(draftKey())) kept = readDraft(*bytes);
    m_isOpen = !kept;
    fillPages();
    reword();
    setWaiting(tr("The plan appears when all answers are there."), {});
    begin();
    m_catalog.load();
    if (!kept) return;
    m_name->offerDraft(*kept, Format::relative(kept->savedAt, clock().now()));
    const auto open = [this] {
        m_isOpen = true;
        fillPages();
        answersChanged();
    };
    connect(m_name, &NamePage::continueDraft, this, [this, open, kept] {
        m_draft = *kept;
        open();
        goTo(int(std::min<std::uint32_t>(m_draft.step, std::uint32_t(formCount() - 1))));
    });
    connect(m_name, &NamePage::startAfresh, this, [this, open] {
        m_drafts.remove(draftKey());
        open();
    });
}

OnboardDialog::~OnboardDialog()
{
    if (m_saveSoon.isActive()) saveDraft();
}

void OnboardDialog::done(int result)
{
    if (m_saveSoon.isActive()) saveDraft();
    MutationDialog::done(result);
}

QString OnboardDialog::draftKey() const { return u"onboard-"_s + connection().identity().fingerprint; }

void OnboardDialog::saveDraft()
{
    m_saveSoon.stop();
    if (!m_isOpen) return;
    m_draft.savedAt = clock().now();
    const bool kept = m_drafts.save(draftKey(), writeDraft(m_draft));
    setStatus(kept ? tr("Draft saved %1", "time of day").arg(Format::timeOfDay(m_draft.savedAt).left(5))
                   : tr("The draft could not be saved"));
}

void OnboardDialog::fillPages()
{
    for (auto* page : m_pages) page->fill(m_draft);
    m_activate->setChecked(m_draft.activate);
}

void OnboardDialog::pageEdited(OnboardPage* page)
{
    if (!m_isOpen) return;
    const auto before = m_draft;
    page->collect(m_draft);
    if (m_draft == before) return showFindings(); // only what is known about an answer changed: the plan stands
    m_saveSoon.start();
    reword();
    answersChanged();
}

void OnboardDialog::answersChanged()
{
    m_regions->setProfile(m_draft.manifest.spec.profile);
    if (m_isOpen && m_catalog.state() == CatalogModel::State::Ready) controller().setMutation(asMutation());
}

void OnboardDialog::reword()
{
    Wording words;
    words.subject = toQt(m_draft.manifest.metadata.slug);
    words.act = m_draft.activate ? tr("Create and activate %1").arg(words.subject) : tr("Create %1").arg(words.subject);
    words.running = tr("Creating %1…").arg(words.subject);
    words.done =
        m_draft.activate ? tr("%1 is registered and active.").arg(words.subject) : tr("%1 is registered as a draft.").arg(words.subject);
    setWords(words);
}

/// Beside the form while the answers are not right yet: which steps still need something.
void OnboardDialog::showMissing()
{
    QStringList missing;
    for (const auto* page : m_pages) {
        if (page->hasProblem()) missing.append(page->title());
    }
    setWaiting(missing.isEmpty() ? tr("There is no plan yet.") : tr("The plan appears when all answers are there. Still needed:"), missing);
}

Mutation OnboardDialog::asMutation()
{
    const auto manifest = manifestText(m_draft.manifest);
    const auto reason =
        m_draft.reason.empty() ? tr("Onboard %1", "a company").arg(toQt(m_draft.manifest.spec.legalName)).toStdString() : m_draft.reason;
    CreateTenant op;
    op.manifest.data = manifest;
    op.reason = reason;
    op.activate = m_draft.activate;
    auto mutation = mutationOf(connection(), std::move(op));
    mutation.check = [this, manifest](QObject* context, auto done) {
        ValidateManifest question;
        question.manifest.data = manifest;
        return connection().call(context, std::move(question),
                                 [this, done = std::move(done)](base::Result<ValidateManifest::Report> report) {
                                     if (!report) return done(std::move(report).error());
                                     m_review->showManifest(report->valid ? report->canonicalYaml : std::string{});
                                     done(Checked{std::move(report->findings), std::move(report->gates)});
                                 });
    };
    return mutation;
}

void OnboardDialog::lookAgain(Looked done)
{
    // Nothing of this tenant can have changed, it does not exist: what differs is the plan, because the catalog did.
    auto again = asMutation();
    again.plan(this, [this, again, done = std::move(done)](base::Result<base::Plan> plan) {
        const auto& seen = controller().seenPlan();
        Conflict conflict;
        if (plan && seen) conflict.differences = planDifferences(*seen, *plan);
        conflict.goOn = [again] { return std::optional(again); };
        done(std::move(conflict));
    });
}

std::vector<NextStep> OnboardDialog::nextSteps(const Change& change) const
{
    if (change.tenant && change.tenant->state == registry::State::Draft)
        return {{tr("Nobody can use it yet: activate it when everything is ready."), tr("Activate…"), u"tenants.activate"_s}};
    return {{tr("The services that run it are told by its events; look at its page to see how it is doing."), {}, {}}};
}

void OnboardDialog::turned(int step)
{
    if (step >= formCount()) return;
    setSideVisible(m_pages[std::size_t(step)] != m_review); // the manifest needs the room
    if (m_pages[std::size_t(step)] == m_review) m_review->fill(m_draft);
    if (m_draft.step == std::uint32_t(step) || !m_isOpen) return;
    m_draft.step = std::uint32_t(step);
    m_saveSoon.start();
}

} // namespace reeve::ui
