// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzz.h"

#include "tests/support/fakes.h"
#include "tests/support/prove.h"

#include <algorithm>
#include <csignal>
#include <unistd.h>
#include <vector>

// Runs a fuzz target without libFuzzer: over every file of a corpus, and over changes of them that are the same at every run.
namespace {

std::string running; ///< what to name should the target abort

void give(const std::string& input, const std::string& name)
{
    running = name;
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(input.data()), input.size());
}

void nameIt(int signal)
{
    const auto write = [](std::string_view text) {
        if (::write(STDERR_FILENO, text.data(), text.size()) < 0) return; // there is no better place to say so
    };
    write("the input was ");
    write(running);
    write("\n");
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

class Mutator {
public:
    explicit Mutator(const std::vector<std::string>& all) : m_all(all) {}
    std::string change(std::string text)
    {
        for (auto times = 1 + below(4); times > 0; --times) once(text);
        return text;
    }

private:
    std::size_t below(std::size_t limit) { return limit == 0 ? 0 : m_random.below(limit); }
    void once(std::string& text)
    {
        const auto at = below(text.size());
        const auto length = std::min(text.size() - at, 1 + below(16));
        static const std::string strange("\0\xFF\n\"{}[]:-/\\9", 13);
        switch (below(7)) {
        case 0:
            if (!text.empty()) text[at] = static_cast<char>(text[at] ^ (1 << below(8)));
            break;
        case 1: text.erase(at, length); break;
        case 2: text.insert(at, std::string{text.substr(at, length)}); break;
        case 3: text.insert(at, 1, strange[below(strange.size())]); break;
        case 4: text.resize(at); break;
        case 5: text.insert(at, std::to_string(m_random.next())); break;
        default: {
            const auto& other = m_all[below(m_all.size())];
            text.replace(at, length, other.substr(below(other.size()), 1 + below(64)));
            break;
        }
        }
    }
    const std::vector<std::string>& m_all;
    reeve::test::SeededRandom m_random{20261003};
};

} // namespace

int main(int count, char** arguments)
{
    if (count != 2) return std::fprintf(stderr, "usage: %s CORPUS\n", arguments[0]), 2;
    std::vector<std::filesystem::path> paths;
    for (const auto& file : std::filesystem::directory_iterator(arguments[1])) paths.push_back(file.path());
    std::sort(paths.begin(), paths.end());
    if (paths.empty()) return std::fprintf(stderr, "there is no corpus in %s\n", arguments[1]), 2;
    for (const int signal : {SIGABRT, SIGSEGV, SIGFPE}) std::signal(signal, nameIt);

    std::vector<std::string> all;
    for (const auto& path : paths) all.push_back(reeve::test::readFile(path));
    for (std::size_t i = 0; i < all.size(); ++i) give(all[i], paths[i].string());
    Mutator mutator(all);
    const std::size_t changes = reeve::test::isProving() ? 100'000 : 1500;
    for (std::size_t n = 0; n < changes; ++n) {
        const auto i = n % all.size();
        give(mutator.change(all[i]), "change " + std::to_string(n) + ", of " + paths[i].string());
    }
    std::printf("%zu files of the corpus and %zu changes of them\n", all.size(), changes);
    reeve::test::sumUp("replay of " + std::filesystem::path(arguments[1]).filename().string(),
                       std::to_string(all.size()) + " kept inputs, " + std::to_string(changes) + " changed ones, no find");
    return 0;
}
