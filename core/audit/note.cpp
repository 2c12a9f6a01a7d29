// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/note.h"

#include "core/base/encoding.h"
#include "core/base/text.h"

#include <algorithm>
#include <charconv>

namespace reeve::audit {
namespace {

constexpr char ed25519 = 0x01;
constexpr std::string_view dash = "\xE2\x80\x94 "; // U+2014 and a space
constexpr std::size_t keyIdBytes = 4;
constexpr std::size_t maxSize = std::size_t{1} << 62;

base::Error malformed(const char* reason, std::string message)
{
    auto error = base::invalid({}, "INVALID_VALUE", std::move(message));
    error.reason = reason;
    return error;
}

base::Error badNote(std::size_t offset, std::string_view what)
{
    return malformed("MALFORMED_NOTE", "not a signed note: " + std::string{what} + " at byte " + std::to_string(offset));
}

bool isKeyName(std::string_view name)
{
    return !name.empty() && name.find_first_of(" +") == std::string_view::npos && !base::hasControl(name) && !base::firstInvalidUtf8(name);
}

std::string keyIdOf(std::string_view name, std::string_view typedKey)
{
    return std::string{crypto::view(crypto::sha256({name, "\n", typedKey})).substr(0, keyIdBytes)};
}

std::string typed(std::string_view publicKey) { return ed25519 + std::string{publicKey}; }

/// One signature line without its newline.
base::Result<NoteSignature> parseSignature(std::string_view line, std::size_t offset)
{
    if (!line.starts_with(dash)) return badNote(offset, "a signature line must begin with an em dash and a space");
    line.remove_prefix(dash.size());
    const auto space = line.find(' ');
    const auto name = line.substr(0, space);
    if (space == std::string_view::npos || !isKeyName(name)) return badNote(offset, "no key name");
    const auto bytes = base::fromBase64(line.substr(space + 1));
    if (!bytes || bytes->size() <= keyIdBytes) return badNote(offset + dash.size() + space + 1, "no signature in base64");
    return NoteSignature{std::string{name}, bytes->substr(0, keyIdBytes), bytes->substr(keyIdBytes), offset};
}

} // namespace

VerifierKey verifierKey(std::string_view name, std::string_view publicKey)
{
    return {std::string{name}, keyIdOf(name, typed(publicKey)), std::string{publicKey}};
}

base::Result<VerifierKey> parseVkey(std::string_view text)
{
    const auto error = [](std::string_view what) { return malformed("MALFORMED_VKEY", "not a verifier key: " + std::string{what}); };
    const auto first = text.find('+');
    const auto second = first == std::string_view::npos ? first : text.find('+', first + 1);
    if (second == std::string_view::npos) return error("it has the form name+id+key");
    const auto name = text.substr(0, first);
    const auto id = base::fromHex(text.substr(first + 1, second - first - 1));
    const auto key = base::fromBase64(text.substr(second + 1));
    if (!isKeyName(name)) return error("no name");
    if (!id || id->size() != keyIdBytes) return error("the id must be 8 hex digits");
    if (!key || key->empty()) return error("the key is not base64");
    if (key->front() != ed25519 || key->size() != 33) return error("only Ed25519 keys are known");
    if (*id != keyIdOf(name, *key)) return error("the id is not that of the key");
    return VerifierKey{std::string{name}, *id, key->substr(1)};
}

std::string formatVkey(const VerifierKey& key) { return key.name + '+' + base::toHex(key.id) + '+' + base::toBase64(typed(key.publicKey)); }

base::Result<Note> parseNote(std::string_view note)
{
    if (note.size() > maxNoteBytes) return badNote(maxNoteBytes, "longer than 64 KiB");
    if (const auto bad = base::firstInvalidUtf8(note)) return badNote(*bad, "no UTF-8");
    for (std::size_t i = 0; i < note.size(); ++i)
        if ((static_cast<unsigned char>(note[i]) < 0x20 && note[i] != '\n') || note[i] == 0x7F) return badNote(i, "a control character");
    const auto blank = note.rfind("\n\n");
    if (blank == std::string_view::npos) return badNote(note.size(), "no blank line before the signatures");
    if (!note.ends_with('\n')) return badNote(note.size(), "no newline");
    Note parsed{std::string{note.substr(0, blank + 1)}, {}};
    for (auto at = blank + 2; at < note.size();) {
        if (parsed.signatures.size() == maxNoteSignatures) return badNote(at, "more than 64 signatures");
        const auto end = note.find('\n', at);
        REEVE_ASSIGN(auto signature, parseSignature(note.substr(at, end - at), at));
        parsed.signatures.push_back(std::move(signature));
        at = end + 1;
    }
    if (parsed.signatures.empty()) return badNote(note.size(), "no signature");
    return parsed;
}

base::Result<std::vector<std::size_t>> verifiedBy(const Note& note, std::span<const VerifierKey> keys)
{
    std::vector<std::size_t> signers;
    for (const auto& signature : note.signatures) {
        for (std::size_t i = 0; i < keys.size(); ++i) {
            if (keys[i].name != signature.name || keys[i].id != signature.keyId) continue;
            if (!crypto::verifyEd25519(keys[i].publicKey, note.text, signature.signature))
                return base::Error{
                    base::ErrorCode::FailedPrecondition, "the signature by " + formatVkey(keys[i]) + " is wrong", "BAD_SIGNATURE", {}, {}};
            if (std::find(signers.begin(), signers.end(), i) == signers.end()) signers.push_back(i);
        }
    }
    return signers;
}

std::string signNote(std::string_view text, std::string_view name, const crypto::SigningKey& key)
{
    const auto id = keyIdOf(name, typed(key.publicKey()));
    std::string note{text};
    note += '\n';
    note += dash;
    note += name;
    note += ' ';
    note += base::toBase64(id + key.sign(text));
    note += '\n';
    return note;
}

base::Result<Checkpoint> parseCheckpoint(std::string_view text)
{
    const auto error = [](std::string_view what) { return malformed("MALFORMED_CHECKPOINT", "not a checkpoint: " + std::string{what}); };
    std::vector<std::string_view> lines;
    for (std::size_t at = 0; at < text.size();) {
        const auto end = text.find('\n', at);
        if (end == std::string_view::npos) return error("the last line has no newline");
        if (end == at) return error("an empty line");
        lines.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    if (lines.size() < 3) return error("fewer than three lines");
    Checkpoint checkpoint{std::string{lines[0]}, 0, {}};
    const auto [end, code] = std::from_chars(lines[1].data(), lines[1].data() + lines[1].size(), checkpoint.size);
    const bool canonical = code == std::errc{} && end == lines[1].data() + lines[1].size() && std::to_string(checkpoint.size) == lines[1];
    if (!canonical || checkpoint.size > maxSize) return error("the second line is not a size");
    const auto root = base::fromBase64(lines[2]);
    if (!root || root->size() != checkpoint.root.size()) return error("the third line is not a SHA-256 in base64");
    std::copy(root->begin(), root->end(), checkpoint.root.begin());
    return checkpoint;
}

std::string formatCheckpoint(const Checkpoint& checkpoint)
{
    return checkpoint.origin + '\n' + std::to_string(checkpoint.size) + '\n' + base::toBase64(crypto::view(checkpoint.root)) + '\n';
}

} // namespace reeve::audit
