// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <filesystem>
#include <string>

namespace reeve::test {

/// Another process of this test program, which runs one disabled test and writes lines to a pipe. Killed at the end if it still runs.
class Child {
public:
    Child(const std::string& test, const std::filesystem::path& folder);
    ~Child();
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;
    int pid() const { return m_pid; }
    std::string line(); ///< the next one, without its newline; empty at the end
    void kill();        ///< SIGKILL, and waits until it is gone; what it had written can still be read

    // In the child:
    static std::filesystem::path folder();
    static void say(const std::string& text);
    static void waitForever();

private:
    int m_pid{-1};
    int m_output{-1};
    std::string m_rest;
};

} // namespace reeve::test
