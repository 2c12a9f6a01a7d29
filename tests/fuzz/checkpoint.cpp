// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/bundle.h"
#include "core/audit/note.h"
#include "tests/fuzz/fuzz.h"
#include "tests/support/fakes.h"

#include <algorithm>

// Signed notes, checkpoints, and the keys that they are verified with.
namespace {

using namespace reeve;
using fuzz::require;

const crypto::SigningKey& ourKey()
{
    static const auto key = [] {
        test::SeededRandom random(7);
        return crypto::SigningKey::generate(random);
    }();
    return key;
}

constexpr const char* name = "reeve/pln_fuzz";

void checkNote(std::string_view input)
{
    const auto note = audit::parseNote(input);
    if (!note) return require(note.error().reason == "MALFORMED_NOTE", "a note that cannot be read is called so");
    require(!note->text.empty() && note->text.back() == '\n' && input.starts_with(note->text), "a note begins with what is signed");
    require(!note->signatures.empty() && note->signatures.size() <= audit::maxNoteSignatures, "it has some signatures");
    for (const auto& one : note->signatures) require(one.offset < input.size() && one.keyId.size() == 4, "a signature is in it");
    const auto ours = audit::verifierKey(name, ourKey().publicKey());
    const auto signers = audit::verifiedBy(*note, {&ours, 1});
    // Nobody forges: what verifies is what that key signs, which is always the same for the same text.
    if (signers && !signers->empty()) {
        const auto genuine = audit::parseNote(audit::signNote(note->text, name, ourKey()));
        const auto isGenuine = [&](const audit::NoteSignature& one) { return one.signature == genuine->signatures.front().signature; };
        require(std::any_of(note->signatures.begin(), note->signatures.end(), isGenuine), "a signature that verifies is genuine");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto input = fuzz::textOf(data, size);
    checkNote(input);
    if (const auto checkpoint = audit::parseCheckpoint(input)) {
        const auto text = audit::formatCheckpoint(*checkpoint);
        require(input.starts_with(text), "a checkpoint has one spelling");
        const auto note = audit::signNote(text, name, ourKey());
        checkNote(note);
    }
    if (const auto key = audit::parseVkey(input)) require(audit::formatVkey(*key) == input, "a key has one spelling");
    if (const auto keys = audit::bundle::parseKeys(input))
        require(audit::bundle::keysText(*keys) == input, "a list of keys has one spelling");
    return 0;
}
