// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/audit/log.h"
#include "core/audit/tiles.h"

#include <filesystem>
#include <memory>
#include <stop_token>

namespace reeve::audit {

/// Reads a bundle for review, entry by entry, as list() and get() read a stored log. It proves nothing about the whole: verifyBundle()
/// does. Thread-safe.
class BundleReader {
public:
    /// Errors: NotFound (no such folder, or no checkpoint in it), InvalidArgument (a checkpoint that cannot be read), Unavailable.
    static base::Result<std::unique_ptr<BundleReader>> open(const std::filesystem::path& folder);
    ~BundleReader();

    /// The first filtered list reads all entries, about a second for 500,000. Errors: InvalidArgument, as list() of a stored log;
    /// Unavailable (files that cannot be read, or hold no entries), Cancelled.
    base::Result<ListAudit::Page> list(const ListAudit& op, std::stop_token stop = {}) const;
    /// Errors: NotFound (beyond the bundle), Unavailable.
    base::Result<GetAudit::Proven> get(std::uint64_t seq) const;

    std::uint64_t size() const; ///< entries, as the checkpoint says
    const std::string& origin() const;
    const std::string& checkpoint() const; ///< the signed note; its signature was not checked

private:
    struct Impl;
    explicit BundleReader(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace reeve::audit
