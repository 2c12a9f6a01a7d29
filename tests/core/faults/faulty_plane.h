// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/control/control_plane.h"
#include "core/control/operation_table.h"
#include "core/lifecycle/api.h"
#include "tests/core/faults/fault_disk.h"
#include "tests/support/prove.h"

#include <any>
#include <functional>
#include <gtest/gtest.h>
#include <map>

namespace reeve::test {

/// A real control plane on a FaultDisk, several folders deep, as a first start finds it.
class FaultyPlane {
public:
    FaultyPlane(const FaultDisk& disk, std::uint64_t seed);
    static std::filesystem::path folder(const FaultDisk& disk) { return disk.root() / "data/reeve/plane"; }
    static base::Caller caller();

    base::Status open();
    void close() { m_plane.reset(); }
    bool isOpen() const { return m_plane != nullptr; }
    control::ControlPlane& operator*() { return *m_plane; }
    template <class Op>
    base::Result<typename Op::Response> call(Op op)
    {
        return m_plane->call(std::move(op), caller());
    }
    const base::Clock& clock() const { return m_clock; }
    void advance(base::Microseconds by) { m_clock.advance(by); }

private:
    const std::filesystem::path m_folder;
    FakeClock m_clock;
    SeededRandom m_random;
    base::Log m_log{m_clock, "test", [](std::string_view) {}, base::LogLevel::Error};
    std::unique_ptr<base::Metrics> m_metrics;
    std::unique_ptr<control::ControlPlane> m_plane;
};

/// What was asked of a plane, and what it answered: "attempts". Each carries an idempotency key, so that asking again tells whether the
/// first time counted.
class Ledger {
public:
    explicit Ledger(const FaultDisk& disk) : m_disk(disk) {}
    template <class Op>
    void commit(FaultyPlane& plane, Op op)
    {
        commitAll(plane, {std::pair{std::string{Op::info.name}, std::any(std::move(op))}});
    }
    /// All at once, so that they share transactions.
    void commitAll(FaultyPlane& plane, std::vector<std::pair<std::string, std::any>> ops);
    /// Remembers who an opened plane is: it must be the same for ever.
    void opened(FaultyPlane& plane);
    const std::string& checkpoint() const { return m_checkpoint; } ///< the first that was seen

    struct Attempt {
        std::string operation;
        std::any op;
        std::string key;
        base::Result<control::Answer> answer;
    };
    const std::vector<Attempt>& attempts() const { return m_attempts; }
    /// Asks everything again. What was acknowledged must be there as it was said, what was not must now succeed.
    void askAgain(FaultyPlane& plane) const;

private:
    void askAgain(FaultyPlane& plane, const Attempt& attempt) const;
    const FaultDisk& m_disk;
    std::vector<Attempt> m_attempts;
    std::string m_planeId;
    std::string m_checkpoint;
};

/// What faults are tried on: something that a plane is asked for.
struct FaultCase {
    std::string name; ///< of the operation, or of what else happens
    FaultDisk::Image start;
    std::function<void(FaultyPlane&, Ledger&)> run; ///< null: it is all in the opening
};

/// A case for every operation of the operation list that changes something, and what else changes the disk. Made once.
const std::vector<FaultCase>& faultCases(FaultDisk& disk);
/// The time at which the cases begin.
base::Microseconds caseTime();

/// Is everything of one piece? State, audit entries and events say the same, every counter and index fits, the audit log is proven by
/// the same verification as audit.verify, and goes on from the checkpoint @p older (empty: none was seen).
void expectWhole(const FaultDisk& disk, FaultyPlane& plane, const std::string& older);

} // namespace reeve::test
