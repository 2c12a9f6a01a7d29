// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/audit/merkle.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

/// C2SP signed notes and the checkpoints of tlog-checkpoint. Pure functions; what is parsed may come from anywhere.
namespace reeve::audit {

/// A key that notes are verified with. Only Ed25519 (type 0x01) so far; the type byte is kept in the text form for others to come.
struct VerifierKey {
    std::string name;      ///< equal to the origin of the log that it signs
    std::string id;        ///< 4 bytes: SHA-256 over name, newline, type and key, cut. Tells keys apart, protects nothing
    std::string publicKey; ///< 32 bytes
    friend bool operator==(const VerifierKey&, const VerifierKey&) = default;
};

/// @pre @p name is not empty and has no spaces, no '+'
VerifierKey verifierKey(std::string_view name, std::string_view publicKey);
/// "name+0123abcd+AQ...". Errors: InvalidArgument (no vkey, an id that is not that of the key, another type than Ed25519).
base::Result<VerifierKey> parseVkey(std::string_view text);
std::string formatVkey(const VerifierKey& key);

struct NoteSignature {
    std::string name;
    std::string keyId;     ///< 4 bytes
    std::string signature; ///< what follows the key id
    std::size_t offset{};  ///< where its line begins in the note
};

struct Note {
    std::string text; ///< what is signed, with its last newline
    std::vector<NoteSignature> signatures;
};

inline constexpr std::size_t maxNoteBytes = 64 * 1024;
inline constexpr std::size_t maxNoteSignatures = 64; ///< the specification asks for at least 16

/// Reads a note without checking any signature. Errors: InvalidArgument (reason MALFORMED_NOTE), saying what and at which byte.
base::Result<Note> parseNote(std::string_view note);
/// Which of @p keys signed: their positions. Unknown keys are ignored. Errors: FailedPrecondition (reason BAD_SIGNATURE) when a
/// signature by one of @p keys is wrong, even if others are right.
base::Result<std::vector<std::size_t>> verifiedBy(const Note& note, std::span<const VerifierKey> keys);
/// @pre @p text is not empty and ends with a newline
std::string signNote(std::string_view text, std::string_view name, const crypto::SigningKey& key);

/// What a log signs: "after this many entries the root is that".
struct Checkpoint {
    std::string origin;
    std::uint64_t size{};
    Digest root{};
    friend bool operator==(const Checkpoint&, const Checkpoint&) = default;
};

/// The text of a note; lines after the third (extensions) are allowed and ignored. Errors: InvalidArgument (reason MALFORMED_CHECKPOINT).
base::Result<Checkpoint> parseCheckpoint(std::string_view text);
std::string formatCheckpoint(const Checkpoint& checkpoint);

} // namespace reeve::audit
