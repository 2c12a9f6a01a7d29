// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/verification.h"

#include <algorithm>

namespace reeve::audit {
namespace {

std::size_t firstDifference(std::string_view a, std::string_view b)
{
    return static_cast<std::size_t>(std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first - a.begin());
}

/// The lines of a SHA256SUMS: the hash in hex, two spaces, the name.
std::map<std::string, std::string, std::less<>> linesOf(std::string_view text)
{
    std::map<std::string, std::string, std::less<>> lines;
    while (!text.empty()) {
        const auto line = text.substr(0, text.find('\n'));
        if (line.size() > 66) lines.emplace(line.substr(66), line);
        text.remove_prefix(std::min(text.size(), line.size() + 1));
    }
    return lines;
}

} // namespace

void Verification::checkSignature(TreeCheck& tree)
{
    if (!m_files.contains(std::string{bundle::checkpointFile})) return;
    if (m_hints.empty()) {
        find("NOT_CHECKED_KEY", "there is no key to check the signature with");
        return;
    }
    if (!tree.isIntact()) { // who signed is still worth knowing; what was signed, the tree tells
        if (!m_isSigned) find("BROKEN_SIGNATURE", "the checkpoint is not signed by any key that is known here", bundle::checkpointFile);
        return;
    }
    auto chain = followKeys(m_source, tree, m_hints.front(), m_handovers);
    for (auto& finding : chain.findings) m_report.findings.push_back(std::move(finding));
    for (const auto handover : m_handovers) {
        const auto path = bundle::rotationPath(handover);
        if (std::find(chain.used.begin(), chain.used.end(), handover) == chain.used.end() && !isAccused(path) && chain.findings.empty())
            find("BROKEN_EXTRA_FILE", path + " does not belong here", path);
    }
    if (chain.findings.empty() && !isHandoverMissing(chain)) {
        const Checkpoint expected{chain.last.name, m_size, tree.root().value_or(Digest{})};
        if (const auto fault = noteFault(m_checkpointContent, expected, chain.last)) {
            find("BROKEN_SIGNATURE", "the checkpoint does not hold: " + fault->message, bundle::checkpointFile, fault->offset);
        } else {
            m_spans = chain.spans;
            m_isProven = true;
            if (m_trusted) m_report.proven.push_back("The checkpoint over them is signed by " + formatVkey(chain.last) + ".");
            else
                m_report.notProven.push_back("The checkpoint is signed by " + formatVkey(chain.last) +
                                             ", a key that only the log itself names.");
            if (m_trusted && chain.trusted.size() > 1)
                m_report.proven.push_back("The key was changed " + grouped(chain.trusted.size() - 1) +
                                          " times, each time signed by the key before.");
        }
    }
    checkOlder(tree, chain.trusted);
}

/// Did a key sign the checkpoint to which none in rotation/ hands over, though there must have been one? keys.txt may know its name.
bool Verification::isHandoverMissing(const KeyChain& chain)
{
    std::vector<VerifierKey> keys;
    for (const auto& rotation : chain.open) {
        auto key = parseVkey(rotation.newVkey);
        if (key && rotation.seq + 1 < m_size) keys.push_back(std::move(key).value());
    }
    const auto note = parseNote(m_checkpointContent);
    const auto signers = note ? verifiedBy(*note, keys) : base::Result<std::vector<std::size_t>>(note.error());
    if (!signers || signers->empty()) return false;
    const auto& vkey = chain.open.front().newVkey;
    std::string path = "rotation";
    const auto spans = bundle::parseKeys(m_keysContent);
    for (const auto& span : spans ? *spans : std::vector<bundle::KeySpan>{})
        if (span.vkey == vkey) path = bundle::rotationPath(span.from);
    find("BROKEN_MISSING_FILE", path + " is missing: the checkpoint in which the key before hands over to " + vkey, path);
    return true;
}

void Verification::checkOlder(TreeCheck& tree, const std::vector<VerifierKey>& keys)
{
    if (!m_options.olderCheckpoint) return;
    const auto note = parseNote(*m_options.olderCheckpoint);
    const auto signers = note ? verifiedBy(*note, keys) : base::Result<std::vector<std::size_t>>(note.error());
    const auto older = signers ? parseCheckpoint(note->text) : base::Result<Checkpoint>(signers.error());
    if (!older || signers->empty()) {
        find("NOT_CHECKED_OLDER",
             "the older checkpoint cannot be used: " + (older ? "it is not signed by a key of this log" : older.error().message));
        return;
    }
    if (older->size > m_size) {
        find("BROKEN_ROLLBACK", "the log was rolled back: it had " + grouped(older->size) + " entries and has " + grouped(m_size), {}, {},
             m_size);
        return;
    }
    const auto root = tree.rootAt(older->size);
    if (!root) find("NOT_CHECKED_OLDER", "the first " + grouped(older->size) + " entries could not be read again");
    else if (*root != older->root)
        find("BROKEN_FORK", "the log was rewritten: its first " + grouped(older->size) + " entries are not those of the older checkpoint");
    else m_report.proven.push_back("The log continues the older checkpoint of " + grouped(older->size) + " entries.");
}

void Verification::checkSurroundings(const TreeCheck& tree)
{
    auto actual = tree.sums();
    const auto read = [&](std::string_view name, std::string& content) {
        if (!m_files.contains(std::string{name})) return false;
        const auto status = m_source.read(std::string{name}, content);
        if (!status) find("NOT_CHECKED_UNREADABLE", status.error().message, name);
        else actual[std::string{name}] = crypto::sha256({content});
        return status.ok();
    };
    std::string content;
    read(bundle::checkpointFile, content);
    for (const auto handover : m_handovers) read(bundle::rotationPath(handover), content);
    if (read(bundle::keysFile, content)) {
        const auto expected = bundle::keysText(m_spans);
        if (!m_spans.empty() && content != expected) {
            const auto at = firstDifference(expected, content);
            find("BROKEN_KEYS", "keys.txt was changed at byte " + grouped(at), bundle::keysFile, at);
        } else if (m_hints.size() == (m_trusted ? 1U : 0U)) {
            find("BROKEN_KEYS", "keys.txt names no key", bundle::keysFile);
        }
    }
    std::string readme;
    read(bundle::readmeFile, readme);
    std::string sums;
    if (!read(bundle::sumsFile, sums)) return;
    actual.erase(std::string{bundle::sumsFile});
    // Another release may have another text; where it is neither this one's nor what its sum says, it was changed.
    const auto readmeName = std::string{bundle::readmeFile};
    if (const auto lines = linesOf(sums); actual.contains(readmeName) && readme != bundle::readmeText()) {
        const auto line = lines.find(readmeName);
        if (line != lines.end() && line->second.substr(0, 64) != crypto::hex(actual[readmeName])) {
            const auto at = firstDifference(readme, bundle::readmeText());
            find("BROKEN_README", "README.txt was changed, perhaps at byte " + grouped(at), bundle::readmeFile, at);
        }
    }
    checkSums(std::move(actual), sums);
}

/// @p actual: of all files but SHA256SUMS.
void Verification::checkSums(std::map<std::string, Digest> actual, std::string_view written)
{
    const bool areNamesRight = std::none_of(m_report.findings.begin(), m_report.findings.end(), [](const VerifyFinding& finding) {
        return finding.kind == "BROKEN_MISSING_FILE" || finding.kind == "BROKEN_EXTRA_FILE" || finding.kind == "NOT_CHECKED_UNREADABLE";
    });
    if (!areNamesRight) return;
    const auto lines = linesOf(written);
    std::string expected;
    for (const auto& [path, digest] : actual) {
        const auto line = lines.find(path);
        // A file that was found to be changed is not SHA256SUMS's fault.
        if (isAccused(path) && line != lines.end()) expected += line->second + '\n';
        else expected += crypto::hex(digest) + "  " + path + '\n';
    }
    if (written == expected) return;
    const auto at = firstDifference(expected, written);
    find("BROKEN_SUMS", "SHA256SUMS was changed at byte " + grouped(at) + "; the files themselves are as they should be", bundle::sumsFile,
         at);
}

} // namespace reeve::audit
