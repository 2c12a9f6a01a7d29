// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/log.h"

#include "core/base/json.h"
#include "tests/support/fakes.h"

#include <boost/json/object.hpp>
#include <gtest/gtest.h>
#include <thread>

using namespace reeve::base;

namespace {
struct Lines {
    std::vector<std::string> all;
    Log::Sink sink()
    {
        return [this](std::string_view line) { all.emplace_back(line); };
    }
};
} // namespace

TEST(Log, WritesOneObjectALineWithItsFields) // REQ TRB-09
{
    const reeve::test::FakeClock clock;
    Lines lines;
    Log log(clock, "console-1", lines.sink());
    log.info("tenant suspended",
             {{"correlationId", "cor_1"}, {"requestId", "req_1"}, {"tenantId", "tnt_1"}, {"env", ""}, {"manifestVersion", "3"}});
    ASSERT_EQ(lines.all.size(), 1u);
    EXPECT_EQ(lines.all[0], R"({"time":"2026-10-03T10:00:00.000000Z","level":"info","instance":"console-1","message":"tenant suspended",)"
                            R"("correlationId":"cor_1","requestId":"req_1","tenantId":"tnt_1","manifestVersion":"3"})"
                            "\n"); // an empty field is left out
}

TEST(Log, ALineCannotBeForged)
{
    const reeve::test::FakeClock clock;
    Lines lines;
    Log log(clock, "i", lines.sink());
    log.warning("a\n{\"level\":\"error\"}", {{"tenantId", "x\"\r\n\x01"}, {"level", "debug"}, {"message", "other"}});
    ASSERT_EQ(lines.all.size(), 1u);
    EXPECT_EQ(std::count(lines.all[0].begin(), lines.all[0].end(), '\n'), 1);
    const auto line = parseJson(lines.all[0]);
    ASSERT_TRUE(line);
    EXPECT_EQ(line->at("level"), "warning"); // a field cannot take the place of what the log itself says
    EXPECT_EQ(line->at("message"), "a\n{\"level\":\"error\"}");
    EXPECT_EQ(line->at("tenantId"), "x\"\r\n\x01");
}

TEST(Log, StaysJsonWhateverTheBytes)
{
    const reeve::test::FakeClock clock;
    Lines lines;
    Log log(clock, "i", lines.sink());
    log.error("bad \xff bytes", {{"tenantId", "\xc3"}});
    ASSERT_EQ(lines.all.size(), 1u);
    const auto line = parseJson(lines.all[0]);
    ASSERT_TRUE(line) << line.error().message;
    EXPECT_EQ(line->at("message"), "bad \uFFFD bytes");
    EXPECT_EQ(line->at("tenantId"), "\uFFFD");
}

TEST(Log, LeavesOutWhatIsBelowItsLevel)
{
    const reeve::test::FakeClock clock;
    for (const auto& [least, count] :
         {std::pair{LogLevel::Debug, 4u}, {LogLevel::Info, 3u}, {LogLevel::Warning, 2u}, {LogLevel::Error, 1u}}) {
        Lines lines;
        Log log(clock, "i", lines.sink(), least);
        log.write(LogLevel::Debug, "d");
        log.info("i");
        log.warning("w");
        log.error("e");
        EXPECT_EQ(lines.all.size(), count);
    }
    Log silent(clock, "i", nullptr);
    silent.error("nobody listens");
}

TEST(Log, KeepsLinesOfManyThreadsApart)
{
    const reeve::test::FakeClock clock;
    std::string all; // no lock of its own: the log's must do
    Log log(clock, "i", [&all](std::string_view line) { all += line; });
    {
        std::vector<std::jthread> threads;
        for (int t = 0; t < 4; ++t)
            threads.emplace_back([&log] {
                for (int i = 0; i < 250; ++i) log.info("message", {{"tenantId", std::to_string(i)}});
            });
    }
    std::istringstream in(all);
    std::size_t count = 0;
    for (std::string line; std::getline(in, line); ++count) ASSERT_TRUE(parseJson(line)) << line;
    EXPECT_EQ(count, 1000u);
}
