// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/manifest_dialog.h"

#include "core/lifecycle/api.h"
#include "models/format.h"
#include "ui/wizards/gate_check.h"
#include "ui/wizards/reason_page.h"

using namespace Qt::StringLiterals;

namespace reeve::ui {

using models::toQt;

namespace {

TenantSpeech speech()
{
    TenantSpeech words;
    words.title = ManifestDialog::tr("Change the manifest of %1");
    words.act = ManifestDialog::tr("Store manifest of %1");
    words.running = ManifestDialog::tr("Storing the manifest of %1…");
    words.done = ManifestDialog::tr("The manifest of %1 is changed.");
    words.event = "tenant.manifestUpdated";
    return words;
}

} // namespace

ManifestDialog::ManifestDialog(WizardServices services, const registry::Tenant& edited, const base::Bytes& manifest, QWidget* parent)
    : TenantDialog(std::move(services), speech(), toQt(edited.id), parent), m_seen(edited), m_manifest(manifest.data)
{
    setObjectName(u"manifestDialog"_s);
    setTitle(speech().title.arg(toQt(edited.slug)));
    reasonPage().setEffects(
        tr("What changes"),
        {tr("The edited manifest becomes its version %1").arg(edited.version + 1), tr("The plan names every part that is not as before")},
        tr("What stays"), {tr("Its id, its slug and its state"), tr("Every earlier version, to be stored again at any time")}, false);
    start();
}

std::optional<Mutation> ManifestDialog::mutationFor(const Details& details, const std::string& reason)
{
    lifecycle::UpdateManifest op;
    op.tenantId = details.tenant.id;
    op.revision = m_seen.revision;
    op.manifest.data = m_manifest;
    op.reason = reason;
    auto mutation = mutationOf(connection(), std::move(op));
    mutation.check = checkWhole(connection(), m_manifest, details.tenant.id, details.tenant.state != registry::State::Draft);
    return mutation;
}

std::vector<NextStep> ManifestDialog::nextSteps(const Change& change) const
{
    if (!change.tenant) return {};
    return {{tr("It is version %1 now. Version %2 is kept: store it again to go back.").arg(change.tenant->version).arg(m_seen.version),
             {},
             {}}};
}

} // namespace reeve::ui
