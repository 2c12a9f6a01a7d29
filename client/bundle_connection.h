// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/connection.h"
#include "core/base/clock.h"

#include <QThreadPool>
#include <filesystem>

namespace reeve::client {

/// An offline bundle of an audit log, seen through the same calls as a live plane: audit.list, audit.get, audit.verify with operations.get
/// and operations.cancel, system.info (which refuses a key that is none: InvalidArgument at /key). Everything else answers
/// FailedPrecondition. Always read-only; nothing it shows was proven until audit.verify says so.
class BundleConnection final : public Connection {
    Q_OBJECT

public:
    /// @p vkey: the verifier key of the plane, got by another way than the bundle; empty = verification ends as "unchecked".
    /// @p clock outlives the connection. The folder is read with the first call; errors come through the calls.
    BundleConnection(std::filesystem::path folder, std::string vkey, const base::Clock& clock, QObject* parent = nullptr);
    ~BundleConnection() override; ///< interrupts what runs

    Identity identity() const override;
    Source source() const override { return Source::Offline; }
    bool readOnly() const override { return true; }
    void setReadOnly(bool) override {}
    const std::filesystem::path& folder() const { return m_folder; }

protected:
    Call start(QObject* context, const base::OperationInfo& info, std::any op, base::CallOptions options, Done done) override;

private:
    struct State; ///< what the worker threads use
    const std::filesystem::path m_folder;
    const base::Clock& m_clock;
    std::shared_ptr<State> m_state;
    std::stop_source m_stopAll;
    QThreadPool m_pool;
};

} // namespace reeve::client
