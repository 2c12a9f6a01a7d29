// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/child.h"

#include <array>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <spawn.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace reeve::test {
namespace {
constexpr int pipeNumber = 3;
}

Child::Child(const std::string& test, const std::filesystem::path& folder)
{
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0) std::abort();
    ::setenv("REEVE_TEST_FOLDER", folder.c_str(), 1);
    std::string filter = "--gtest_filter=" + test;
    std::string disabled = "--gtest_also_run_disabled_tests";
    std::string program = std::filesystem::read_symlink("/proc/self/exe").string();
    std::array<char*, 4> arguments{program.data(), filter.data(), disabled.data(), nullptr};
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_adddup2(&actions, ends[1], pipeNumber);
    if (::posix_spawn(&m_pid, program.c_str(), &actions, nullptr, arguments.data(), environ) != 0) std::abort();
    posix_spawn_file_actions_destroy(&actions);
    ::close(ends[1]);
    m_output = ends[0];
}

Child::~Child()
{
    kill();
    ::close(m_output);
}

std::string Child::line()
{
    std::size_t end = m_rest.find('\n');
    while (end == std::string::npos) {
        std::array<char, 4096> buffer{};
        const auto size = ::read(m_output, buffer.data(), buffer.size());
        if (size <= 0) return {};
        m_rest.append(buffer.data(), static_cast<std::size_t>(size));
        end = m_rest.find('\n');
    }
    const std::string text = m_rest.substr(0, end);
    m_rest.erase(0, end + 1);
    return text;
}

void Child::kill()
{
    if (m_pid < 0) return;
    ::kill(m_pid, SIGKILL);
    ::waitpid(m_pid, nullptr, 0);
    m_pid = -1;
}

std::filesystem::path Child::folder()
{
    const char* folder = std::getenv("REEVE_TEST_FOLDER");
    return folder ? folder : "";
}

void Child::say(const std::string& text)
{
    const std::string line = text + "\n";
    if (::write(pipeNumber, line.data(), line.size()) != static_cast<ssize_t>(line.size())) std::abort();
}

void Child::waitForever()
{
    ::prctl(PR_SET_PDEATHSIG, SIGKILL); // not longer than its parent
    for (;;) ::pause();
}

} // namespace reeve::test
