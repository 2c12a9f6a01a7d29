// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/random.h"

#include <atomic>
#include <filesystem>
#include <fstream>
#include <mutex>
#include <random>
#include <sstream>
#include <string>
#include <unistd.h>

namespace reeve::test {

/// Stands at 2026-10-03T10:00:00Z until it is told to move; each reading may also tick.
class FakeClock final : public base::Clock {
public:
    base::Timestamp now() const override { return base::fromMicros(m_micros.fetch_add(m_tick)); }
    std::chrono::nanoseconds monotonic() const override { return std::chrono::microseconds{m_micros.load()}; }
    void advance(base::Microseconds by) { m_micros += by.count(); }
    void set(base::Timestamp time) { m_micros = base::toMicros(time); }
    void tickBy(base::Microseconds step) { m_tick = step.count(); } ///< moves on by this at every reading

private:
    mutable std::atomic<std::int64_t> m_micros{1791021600000000}; // 2026-10-03T10:00:00Z
    std::atomic<std::int64_t> m_tick{0};
};

/// Repeatable "randomness".
class SeededRandom final : public base::Random {
public:
    explicit SeededRandom(std::uint64_t seed = 1) : m_engine(seed) {}
    void fill(std::span<std::uint8_t> bytes) override
    {
        const std::scoped_lock lock(m_mutex);
        for (auto& byte : bytes) byte = static_cast<std::uint8_t>(m_engine());
    }
    std::uint64_t next()
    {
        const std::scoped_lock lock(m_mutex);
        return m_engine();
    }
    /// 0 to @p limit - 1. @pre limit > 0
    std::size_t below(std::size_t limit) { return next() % limit; }

private:
    std::mutex m_mutex;
    std::mt19937_64 m_engine;
};

/// A folder of its own, removed at the end.
class TempDir {
public:
    explicit TempDir(const std::filesystem::path& parent = std::filesystem::temp_directory_path())
    {
        std::string name = (parent / "reeve-test-XXXXXX").string();
        if (::mkdtemp(name.data()) == nullptr) std::abort();
        m_path = name;
    }
    ~TempDir()
    {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }
    TempDir(const TempDir&) = delete;
    TempDir& operator=(const TempDir&) = delete;
    const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

inline std::string readFile(const std::filesystem::path& path)
{
    std::ifstream in(path, std::ios::binary);
    std::ostringstream all;
    all << in.rdbuf();
    return std::move(all).str();
}

inline void writeFile(const std::filesystem::path& path, std::string_view bytes)
{
    std::filesystem::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << bytes;
}

} // namespace reeve::test
