// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/audit/note.h"
#include "core/audit/verify_tree.h"

/// The check of signatures, and of how one key handed over to the next. Internal to this folder.
namespace reeve::audit {

/// What is wrong with a note that should say @p expected, signed by @p key.
struct NoteFault {
    std::size_t offset{}; ///< of the first bad byte; where the signature begins when the signature alone is wrong
    std::string message;
};
std::optional<NoteFault> noteFault(std::string_view content, const Checkpoint& expected, const VerifierKey& key);

/// The keys that followed each other.
struct KeyChain {
    VerifierKey last;                   ///< must have signed the checkpoint
    std::vector<VerifierKey> trusted;   ///< all that trust reaches
    std::vector<bundle::KeySpan> spans; ///< what keys.txt must say
    std::vector<std::uint64_t> used;    ///< sizes of the checkpoints in rotation/ that were needed
    std::vector<VerifyFinding> findings;
    std::vector<Rotation> open; ///< the last changes, to whose new keys no checkpoint in rotation/ hands over
};

/// Follows the key.rotated entries of an intact log. @p start: the key that is trusted, the first or a later one. @p handovers: sizes of
/// the checkpoints in rotation/, ascending.
KeyChain followKeys(VerifySource& source, TreeCheck& tree, const VerifierKey& start, const std::vector<std::uint64_t>& handovers);

} // namespace reeve::audit
