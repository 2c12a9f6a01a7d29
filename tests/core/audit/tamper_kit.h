// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/core/audit/bundle_kit.h"
#include "tests/support/prove.h"

#include <algorithm>

namespace reeve::test {

/// A bundle of every kind of file, and the one way to look at what a verification says of a spoilt copy.
class Tampering {
public:
    /// @p before and @p after: entries before and after the one that changes the key.
    Tampering(std::size_t before, std::size_t after)
    {
        fill(before);
        auto rotation = entry();
        rotation.action = "key.rotated";
        rotation.target = {"plane", LogPlane::origin, ""};
        rotation.before = {{"vkey", vkeyOf(keyFrom(7))}};
        rotation.after = {{"vkey", vkeyOf(keyFrom(8))}};
        add(rotation);
        const auto handover = maker.entries.size();
        maker.rotations[audit::bundle::rotationPath(handover)] = maker.note(handover, keyFrom(7));
        fill(after);
        maker.keys = {{vkeyOf(keyFrom(7)), 0}, {vkeyOf(keyFrom(8)), handover}};
        maker.write(folder, maker.note(maker.entries.size(), keyFrom(8)));
        for (const auto& file : std::filesystem::recursive_directory_iterator(folder))
            if (file.is_regular_file()) files[file.path().lexically_relative(folder).generic_string()] = readFile(file.path());
    }

    audit::VerifyReport verify()
    {
        ++checked;
        return audit::verifyBundle(folder, {clock, vkeyOf(keyFrom(7)), std::nullopt, {}, {}, 1});
    }
    void put(const std::string& path, std::string_view content) const { writeFile(folder / path, content); }
    void restore(const std::string& path) const { put(path, files.at(path)); }
    /// Replaces one byte in place.
    void patch(const std::string& path, std::size_t offset, char byte) const
    {
        std::fstream file(folder / path, std::ios::binary | std::ios::in | std::ios::out);
        file.seekp(static_cast<std::streamoff>(offset));
        file.put(byte);
    }

    /// Verifies and notes a complaint unless the log is called broken, and what is found first is @p path.
    /// @return that first finding; nullopt after a complaint
    std::optional<audit::VerifyFinding> expectCaught(const std::string& path, const std::string& what)
    {
        const auto report = verify();
        if (report.verdict == audit::Verdict::broken && !report.findings.empty() && report.findings.front().file == path)
            return report.findings.front();
        complain(path + ", " + what + ": " + verdictOf(report));
        return std::nullopt;
    }
    void complain(const std::string& what)
    {
        if (++complaints <= 10) ADD_FAILURE() << what;
    }

    /// Stands what hands over from the first key in the place of the checkpoint?
    bool isOlderCheckpoint() const { return readFile(folder / "checkpoint") == maker.rotations.begin()->second; }

    /// Where the entries of an entry file begin, and its end.
    static std::vector<std::size_t> cuts(const std::string& content)
    {
        audit::EntryCursor cursor{content};
        std::vector<std::size_t> all{0};
        while (cursor.next()) all.push_back(cursor.offset);
        return all;
    }

    TempDir dir;
    std::filesystem::path folder = dir.path() / "bundle";
    FakeClock clock;
    BundleMaker maker;
    std::map<std::string, std::string> files; ///< as they were written
    std::size_t checked{0};
    std::size_t complaints{0};

private:
    /// A short one: what counts is the number of bytes to flip.
    static audit::Draft entry()
    {
        audit::Draft draft;
        draft.actor = {"user", "ana"};
        draft.action = "tenants.suspend";
        draft.target = {"tenant", "tnt_1", "tnt_1"};
        draft.after = {{"revision", 4}};
        return draft;
    }
    void add(const audit::Draft& draft)
    {
        clock.advance(std::chrono::seconds{1});
        maker.add(draft, clock.now());
    }
    void fill(std::size_t count)
    {
        for (std::size_t i = 0; i < count; ++i) add(entry());
    }
};

} // namespace reeve::test
