// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/verify_keys.h"

#include "core/base/encoding.h"

#include <algorithm>

namespace reeve::audit {
namespace {

/// Where @p content departs from a note with that text and one signature by that key.
std::size_t firstBadByte(std::string_view content, const std::string& text, const VerifierKey& key)
{
    // The first five of the 92 characters of the signature come from the key's id alone.
    const auto begin = text + "\n\xE2\x80\x94 " + key.name + ' ';
    const auto known = begin + base::toBase64(key.id + std::string(64, '\0')).substr(0, 5);
    const auto at =
        static_cast<std::size_t>(std::mismatch(known.begin(), known.end(), content.begin(), content.end()).first - known.begin());
    if (at < known.size()) return at;
    const auto end = begin.size() + 92;
    const auto line = content.substr(known.size(), end - known.size());
    const auto strange = line.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=");
    if (strange != std::string_view::npos) return known.size() + strange;
    if (content.size() <= end || content[end] != '\n') return std::min(content.size(), end);
    if (content.size() > end + 1) return end + 1;
    return known.size();
}

std::string signersOf(const Note& note)
{
    std::string names;
    for (const auto& signature : note.signatures)
        names += (names.empty() ? "" : ", ") + signature.name + '+' + base::toHex(signature.keyId);
    return names;
}

} // namespace

std::optional<NoteFault> noteFault(std::string_view content, const Checkpoint& expected, const VerifierKey& key)
{
    const auto fault = [&](std::string message) {
        return NoteFault{firstBadByte(content, formatCheckpoint(expected), key), std::move(message)};
    };
    const auto note = parseNote(content);
    if (!note) return fault(note.error().message);
    const auto signers = verifiedBy(*note, {&key, 1});
    if (!signers) return fault(signers.error().message);
    if (signers->empty()) return fault("it is not signed by " + formatVkey(key) + ", but by " + signersOf(*note));
    const auto said = parseCheckpoint(note->text);
    if (!said) return fault(said.error().message);
    if (said->origin != expected.origin) return fault("it is of another log, " + said->origin);
    if (said->size != expected.size) return fault("it is of " + grouped(said->size) + " entries, not " + grouped(expected.size));
    if (said->root != expected.root) return fault("its root is not that of the " + grouped(expected.size) + " entries");
    return std::nullopt;
}

KeyChain followKeys(VerifySource& source, TreeCheck& tree, const VerifierKey& start, const std::vector<std::uint64_t>& handovers)
{
    const auto rotations = tree.rotations();
    const auto startVkey = formatVkey(start);
    KeyChain chain{start, {start}, {{rotations.empty() ? startVkey : rotations.front().oldVkey, 0}}, {}, {}, {}};
    // Rotations before the trusted key are only checked for being whole.
    std::size_t trustFrom = 0;
    for (std::size_t i = 0; i < rotations.size(); ++i)
        if (rotations[i].newVkey == startVkey) trustFrom = i + 1;

    for (std::size_t i = 0; i < rotations.size(); ++i) {
        const auto& rotation = rotations[i];
        const auto handover = std::upper_bound(handovers.begin(), handovers.end(), rotation.seq);
        if (handover == handovers.end()) { // the new key has signed nothing yet, or what hands over to it is missing
            chain.open.assign(rotations.begin() + static_cast<std::ptrdiff_t>(i), rotations.end());
            break;
        }
        const auto path = bundle::rotationPath(*handover);
        const auto broken = [&](std::string message, std::optional<std::size_t> offset = {}) {
            chain.findings.push_back({"BROKEN_ROTATION",
                                      "the key change of entry " + grouped(rotation.seq) + " does not hold: " + std::move(message), path,
                                      offset, rotation.seq});
        };
        chain.used.push_back(*handover);
        const auto oldKey = parseVkey(rotation.oldVkey);
        const auto newKey = parseVkey(rotation.newVkey);
        if (!oldKey || !newKey || newKey->name != oldKey->name) {
            broken("it does not name two keys of this log");
            return chain;
        }
        if (i >= trustFrom && *oldKey != chain.last) {
            broken("the key in force was " + formatVkey(chain.last) + ", not " + rotation.oldVkey);
            return chain;
        }
        std::string content;
        const auto root = tree.rootAt(*handover);
        if (const auto read = source.read(path, content); !read || !root) {
            broken(read ? "its entries cannot be read" : read.error().message);
            return chain;
        }
        if (const auto fault = noteFault(content, {oldKey->name, *handover, *root}, *oldKey)) {
            broken("in the checkpoint that hands over, " + fault->message, fault->offset);
            return chain;
        }
        chain.spans.push_back({rotation.newVkey, *handover});
        if (i < trustFrom) continue;
        chain.last = *newKey;
        chain.trusted.push_back(*newKey);
    }
    return chain;
}

} // namespace reeve::audit
