// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/inclusion.h"

#include "core/audit/note.h"

#include <algorithm>

namespace reeve::client {

namespace {

base::Error broken(std::string message) { return {base::ErrorCode::FailedPrecondition, std::move(message), "PROOF_BROKEN", {}, {}}; }

base::Result<audit::Digest> digestOf(std::string_view hex)
{
    const auto bytes = base::fromHex(hex);
    audit::Digest digest{};
    if (!bytes || bytes->size() != digest.size()) return broken("a hash in the proof is not 32 bytes");
    std::copy(bytes->begin(), bytes->end(), reinterpret_cast<char*>(digest.data()));
    return digest;
}

} // namespace

base::Result<InclusionCheck> checkInclusion(const audit::GetAudit::Proven& proven, std::string_view vkey)
{
    REEVE_ASSIGN(const auto note, audit::parseNote(proven.checkpoint));
    REEVE_ASSIGN(const auto checkpoint, audit::parseCheckpoint(note.text));
    const audit::Digest leaf = audit::leafHash(proven.bytes.data);
    REEVE_ASSIGN(const auto claimed, digestOf(proven.leafHash));
    if (leaf != claimed) return broken("the entry's bytes do not have the leaf hash that was answered");
    std::vector<audit::Digest> proof;
    for (const auto& each : proven.proof) {
        REEVE_ASSIGN(const auto digest, digestOf(each));
        proof.push_back(digest);
    }
    if (!audit::verifyInclusion(proven.entry.seq, checkpoint.size, leaf, proof, checkpoint.root))
        return broken("the proof does not lead from the entry to the root of the checkpoint");
    InclusionCheck check{checkpoint.size, base::toHex(crypto::view(checkpoint.root)), false};
    if (vkey.empty()) return check;
    REEVE_ASSIGN(const auto key, audit::parseVkey(vkey));
    REEVE_ASSIGN(const auto signers, audit::verifiedBy(note, std::span(&key, 1)));
    if (signers.empty()) return broken("the checkpoint is not signed by this control plane's key");
    check.signatureChecked = true;
    return check;
}

} // namespace reeve::client
