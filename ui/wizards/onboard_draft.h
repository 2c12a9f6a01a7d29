// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/time.h"
#include "core/registry/api.h"

#include <QByteArray>
#include <optional>

namespace reeve::ui {

/// Everything that was answered while onboarding a tenant; also what is kept when the window closes.
struct OnboardDraft {
    std::uint32_t v{1};
    registry::TenantManifest manifest;
    bool slugTyped{false};        ///< by a person: the slug no longer follows the legal name
    bool displayNameTyped{false}; ///< the same of the display name
    std::string reason;           ///< empty = proposed from the legal name
    bool activate{false};
    std::uint32_t step{}; ///< where the person was
    base::Timestamp savedAt{};
    friend bool operator==(const OnboardDraft&, const OnboardDraft&) = default;
};
BOOST_DESCRIBE_STRUCT(OnboardDraft, (), (v, manifest, slugTyped, displayNameTyped, reason, activate, step, savedAt))

QByteArray writeDraft(const OnboardDraft& draft);
std::optional<OnboardDraft> readDraft(const QByteArray& bytes); ///< nullopt: not a draft, or of another version

/// The manifest as a document that the control plane reads: JSON, which is YAML.
std::string manifestText(const registry::TenantManifest& manifest);

/// A slug for a legal name: "Müller Energie GmbH & Co. KG" gives "muller-energie". Empty when nothing usable is left.
std::string proposeSlug(std::string_view legalName);
/// A display name for a legal name: without its legal form.
std::string proposeDisplayName(std::string_view legalName);

} // namespace reeve::ui
