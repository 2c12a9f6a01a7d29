// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/verifier.h"

#include "core/audit/verification.h"

#include <algorithm>

namespace reeve::audit {
namespace {

constexpr std::size_t maxFindings = 1000; // in a report

std::uint64_t sizeByNames(const std::set<std::string>& files)
{
    std::uint64_t size = 0;
    for (const auto& file : files)
        if (const auto tile = parseTilePath(file); tile && tile->level == 0) size = std::max(size, tile->first() + tile->width);
    return size;
}

} // namespace

VerifyReport verifyBundle(const std::filesystem::path& folder, const VerifyOptions& options)
{
    FolderSource source(folder);
    return Verification(source, options).run();
}

VerifyReport Verification::run()
{
    const auto start = m_options.clock.monotonic();
    if (m_options.trustedVkey) {
        auto key = parseVkey(*m_options.trustedVkey);
        if (key) m_trusted = std::move(key).value();
        else find("NOT_CHECKED_KEY", "the trusted key cannot be used: " + key.error().message);
    }
    const bool isListed = listFiles();
    if (isListed && m_files.empty() && !m_source.isBundle()) {
        checkEmpty();
    } else if (isListed) {
        readKeys();
        readCheckpoint();
        decideSize();
        compareNames();
        checkTree();
    }
    for (auto& finding : m_source.findings()) m_report.findings.push_back(std::move(finding));
    conclude();
    m_report.duration =
        static_cast<std::uint64_t>(std::chrono::duration_cast<base::Microseconds>(m_options.clock.monotonic() - start).count());
    return std::move(m_report);
}

void Verification::find(std::string kind, std::string message, std::string_view file, std::optional<std::uint64_t> offset,
                        std::optional<std::uint64_t> index)
{
    m_report.findings.push_back({std::move(kind), std::move(message), std::string{file}, offset, index});
}

bool Verification::isAccused(const std::string& file) const
{
    return std::any_of(m_report.findings.begin(), m_report.findings.end(),
                       [&](const VerifyFinding& finding) { return finding.file == file; });
}

bool Verification::isBroken() const
{
    return std::any_of(m_report.findings.begin(), m_report.findings.end(),
                       [](const VerifyFinding& finding) { return finding.kind.starts_with("BROKEN_"); });
}

bool Verification::listFiles()
{
    auto files = m_source.files();
    if (!files) {
        find("NOT_CHECKED_UNREADABLE", files.error().message);
        return false;
    }
    m_files = {files->begin(), files->end()};
    for (const auto& file : m_files)
        if (const auto size = bundle::parseRotationPath(file)) m_handovers.push_back(*size);
    std::sort(m_handovers.begin(), m_handovers.end());
    return true;
}

/// A live log without entries.
void Verification::checkEmpty()
{
    const auto note = m_options.olderCheckpoint ? parseNote(*m_options.olderCheckpoint) : base::Result<Note>(base::Error{});
    const auto older = note ? parseCheckpoint(note->text) : base::Result<Checkpoint>(note.error());
    if (older && older->size > 0) find("BROKEN_ROLLBACK", "the log was emptied: it had " + grouped(older->size) + " entries");
    else m_report.proven.push_back("The log has no entries yet.");
}

void Verification::readKeys()
{
    if (m_trusted) m_hints.push_back(*m_trusted);
    if (!m_source.isBundle() || !m_source.read(std::string{bundle::keysFile}, m_keysContent))
        return; // a missing one is told with the names
    const auto spans = bundle::parseKeys(m_keysContent);
    if (!spans) return;
    for (const auto& span : *spans)
        if (auto key = parseVkey(span.vkey)) m_hints.push_back(std::move(key).value());
}

void Verification::readCheckpoint()
{
    if (!m_source.read(std::string{bundle::checkpointFile}, m_checkpointContent)) return;
    m_report.bytes += m_checkpointContent.size();
    const auto note = parseNote(m_checkpointContent);
    if (!note) return; // checkSignature() says where it is wrong
    const auto signers = verifiedBy(*note, m_hints);
    m_isSigned = signers && !signers->empty();
    if (auto checkpoint = parseCheckpoint(note->text)) {
        m_report.origin = checkpoint->origin;
        m_checkpoint = std::move(checkpoint).value();
    }
}

/// How many entries there should be: as was signed, or, when the checkpoint is not to be believed, as the names of the files say.
void Verification::decideSize()
{
    m_size = sizeByNames(m_files);
    const auto atMost = m_files.size() * tileWidth;
    if (m_checkpoint && m_checkpoint->size <= atMost && (m_isSigned || m_checkpoint->size == m_size)) m_size = m_checkpoint->size;
    else if (m_checkpoint && m_isSigned)
        find("BROKEN_TRUNCATED",
             "the checkpoint covers " + grouped(m_checkpoint->size) + " entries; files for " + grouped(m_size) + " are here", {}, {},
             m_size);
    m_size = std::min(m_size, atMost);
    m_report.size = m_size;
}

void Verification::compareNames()
{
    std::set<std::string> expected{std::string{bundle::checkpointFile}};
    if (m_source.isBundle())
        for (const auto name : {bundle::keysFile, bundle::readmeFile, bundle::sumsFile}) expected.emplace(name);
    for (const auto handover : m_handovers)
        if (handover < m_size) expected.insert(bundle::rotationPath(handover)); // whether it is needed, the key changes tell
    for (const auto& tile : tilesOf(m_size)) {
        auto path = tilePath(tile);
        if (!m_files.contains(path))
            find("BROKEN_MISSING_FILE", path + " is missing", path, {}, tile.isEntries ? std::optional{tile.first()} : std::nullopt);
        expected.insert(std::move(path));
    }
    for (const auto& path : expected)
        if (!m_files.contains(path) && !isAccused(path)) find("BROKEN_MISSING_FILE", path + " is missing", path);
    for (const auto& path : m_files)
        if (!expected.contains(path)) find("BROKEN_EXTRA_FILE", path + " does not belong here", path);
}

void Verification::checkTree()
{
    TreeCheck tree(m_source, m_size, m_options);
    if (!tree.run()) return find("NOT_CHECKED_CANCELLED", "the verification was stopped before its end");
    const bool isOfThisSize = m_checkpoint && m_isSigned && m_checkpoint->size == m_size;
    tree.attribute(isOfThisSize ? std::optional{m_checkpoint->root} : std::nullopt);
    for (auto& finding : tree.findings()) m_report.findings.push_back(std::move(finding));
    m_report.bytes += tree.bytes();
    m_report.firstTime = tree.firstTime();
    m_report.lastTime = tree.lastTime();
    if (tree.root()) m_report.rootHash = crypto::hex(*tree.root());
    checkSignature(tree);
    if (m_source.isBundle()) checkSurroundings(tree);
}

/// Breaks first, the earliest of them at the front; then what was not checked, then notes.
void Verification::conclude()
{
    auto& findings = m_report.findings;
    const auto rank = [](const VerifyFinding& finding) {
        return finding.kind.starts_with("BROKEN_") ? 0 : finding.kind.starts_with("NOT_") ? 1 : 2;
    };
    std::stable_sort(findings.begin(), findings.end(), [&](const VerifyFinding& a, const VerifyFinding& b) { return rank(a) < rank(b); });
    const bool isUnchecked =
        !m_trusted || std::any_of(findings.begin(), findings.end(), [&](const VerifyFinding& f) { return rank(f) == 1; });
    m_report.verdict = isBroken() ? Verdict::broken : isUnchecked ? Verdict::unchecked : Verdict::proven;
    if (m_trusted) m_report.key = formatVkey(*m_trusted);

    auto& proven = m_report.proven;
    auto& open = m_report.notProven;
    if (m_isProven && !isBroken()) {
        proven.insert(proven.begin(), {"All " + grouped(m_size) + " entries hash to the root that was signed.",
                                       "They are numbered 0 to " + grouped(std::max<std::uint64_t>(m_size, 1) - 1) +
                                           " without a gap, and each is an entry as specified."});
    } else if (isBroken()) {
        open.push_back("The log is not as it was written: see the findings.");
    }
    if (!m_trusted)
        open.push_back(
            "No key that you trust was given, so whoever has this log could have written all of it. Give the control plane's key.");
    if (!m_options.olderCheckpoint)
        open.push_back("No older checkpoint was given, so a log that was rolled back or rewritten earlier would not show.");
    open.push_back("Times are those of the control plane's own clock.");
    if (findings.size() > maxFindings) {
        open.push_back("Of " + grouped(findings.size()) + " findings the first " + grouped(maxFindings) + " are listed.");
        findings.resize(maxFindings);
    }
}

} // namespace reeve::audit
