// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/audit/verify_keys.h"

#include <set>

/// One verification from beginning to end. Internal to this folder.
namespace reeve::audit {

class Verification {
public:
    /// @pre both references outlive the verification
    Verification(VerifySource& source, const VerifyOptions& options) : m_source(source), m_options(options) {}
    VerifyReport run();

private:
    bool listFiles();
    void readKeys();
    void readCheckpoint();
    void decideSize();
    void compareNames();
    void checkEmpty();
    void checkTree();
    void checkSignature(TreeCheck& tree);
    bool isHandoverMissing(const KeyChain& chain);
    void checkOlder(TreeCheck& tree, const std::vector<VerifierKey>& keys);
    void checkSurroundings(const TreeCheck& tree);
    void checkSums(std::map<std::string, Digest> actual, std::string_view written);
    void conclude();

    void find(std::string kind, std::string message, std::string_view file = {}, std::optional<std::uint64_t> offset = {},
              std::optional<std::uint64_t> index = {});
    bool isAccused(const std::string& file) const;
    bool isBroken() const;

    VerifySource& m_source;
    const VerifyOptions& m_options;
    VerifyReport m_report;
    std::set<std::string> m_files;
    std::vector<std::uint64_t> m_handovers; ///< sizes of the checkpoints in rotation/, ascending
    std::optional<VerifierKey> m_trusted;
    std::vector<VerifierKey> m_hints; ///< trusted or not: what keys.txt names
    std::string m_keysContent;
    std::string m_checkpointContent;
    std::optional<Checkpoint> m_checkpoint; ///< as it is written, if that can be read
    bool m_isSigned{false};                 ///< by any of the hints
    std::uint64_t m_size{0};
    bool m_isProven{false};               ///< all entries hash to what the right key signed
    std::vector<bundle::KeySpan> m_spans; ///< what keys.txt must say; empty when that is not known
};

} // namespace reeve::audit
