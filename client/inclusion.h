// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/audit/api.h"

namespace reeve::client {

/// What was checked of an audit entry's proof, on this side of the connection.
struct InclusionCheck {
    std::uint64_t size{};    ///< entries under the checkpoint that the proof leads to
    std::string rootHash;    ///< hex; the one that was computed here and stands in the checkpoint
    bool signatureChecked{}; ///< the checkpoint carries a good signature of the key that was given
};

/// Hashes the entry's bytes, follows the proof to the root and compares it with the signed checkpoint. @p vkey: of the plane, got by
/// another way; empty = the signature is not checked. Errors: FailedPrecondition when anything does not fit (reason PROOF_BROKEN: the
/// entry, the proof or the checkpoint is not what it claims to be), InvalidArgument when checkpoint or key cannot be read.
base::Result<InclusionCheck> checkInclusion(const audit::GetAudit::Proven& proven, std::string_view vkey);

} // namespace reeve::client
