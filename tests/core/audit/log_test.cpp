// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/entry.h"
#include "core/audit/note.h"
#include "core/audit/tiles.h"
#include "tests/core/audit/log_plane.h"

namespace reeve::audit {
namespace {

using test::LogPlane;
using test::outcome;
using test::suspension;

Checkpoint checkpointOf(const std::string& note, const std::string& vkey)
{
    const auto parsed = parseNote(note).value();
    EXPECT_EQ(verifiedBy(parsed, std::vector{parseVkey(vkey).value()}).value().size(), 1U);
    return parseCheckpoint(parsed.text).value();
}

/// Root over everything that is stored, from the bytes.
Digest rootOfTable(LogPlane& plane)
{
    CompactRange range;
    EXPECT_TRUE(plane.database->read([&](storage::Connection& db) -> base::Status {
        auto rows = db.query("SELECT bytes FROM audit_entry ORDER BY seq");
        while (rows.next()) range.append(leafHash(rows.view(0)));
        return rows.status();
    }));
    return range.root();
}

TEST(AuditLog, SignsACheckpointWithEveryBatch) // REQ ARC-18
{
    LogPlane plane;
    EXPECT_EQ(plane.log->size(), 0U);
    EXPECT_EQ(plane.log->checkpoint(), "");
    for (std::uint64_t i = 0; i < 5; ++i) {
        const auto appended = plane.append(suspension("tnt_a"));
        ASSERT_TRUE(appended);
        EXPECT_EQ(appended->seq, i);
        EXPECT_EQ(plane.log->size(), i + 1);
        const auto checkpoint = checkpointOf(plane.log->checkpoint(), plane.log->vkey());
        EXPECT_EQ(checkpoint.origin, LogPlane::origin);
        EXPECT_EQ(checkpoint.size, i + 1);
        EXPECT_EQ(checkpoint.root, rootOfTable(plane));
    }
    plane.fill(10); // one batch, one signature
    EXPECT_EQ(plane.integer("SELECT count(*) FROM audit_checkpoint"), 6);
    EXPECT_EQ(plane.log->fingerprint().size(), 14U);
    EXPECT_TRUE(plane.log->vkey().starts_with(std::string{LogPlane::origin} + "+"));
}

TEST(AuditLog, HoldsWhoDidWhatToWhichTarget) // REQ ARC-18
{
    LogPlane plane;
    const auto appended = plane.append(suspension("tnt_a")).value();
    const auto proven = plane.read<GetAudit>(get, {0}).value();
    EXPECT_EQ(proven.entry.actor.id, "user:ana@desk-7");
    EXPECT_EQ(proven.entry.action, "tenants.suspend");
    EXPECT_EQ(proven.entry.target.tenant, "tnt_a");
    EXPECT_EQ(proven.entry.before, suspension("tnt_a").before);
    EXPECT_EQ(proven.entry.after, suspension("tnt_a").after);
    EXPECT_EQ(proven.entry.request.id, "req_1");
    EXPECT_EQ(proven.entry.request.correlation, "cor_1");
    EXPECT_EQ(proven.entry.time, base::parseTime("2026-10-03T10:00:00Z"));
    EXPECT_EQ(proven.leafHash, appended.leafHash);
    EXPECT_EQ(proven.leafHash, crypto::hex(leafHash(proven.bytes.data)));
}

TEST(AuditLog, ForgetsWhatASavepointUndid)
{
    LogPlane plane;
    plane.fill(300);
    const auto refusal = base::Error{base::ErrorCode::Conflict, "no", {}, {}, {}};
    const auto status = plane.write([&](storage::Transaction& tx) -> base::Status {
        EXPECT_EQ(plane.log->append(tx, suspension("tnt_kept"))->seq, 300U);
        EXPECT_FALSE(tx.nested([&]() -> base::Status {
            for (int i = 0; i < 250; ++i) REEVE_TRY(plane.log->append(tx, suspension("tnt_undone"))); // past the end of a tile
            EXPECT_TRUE(tx.nested([&]() -> base::Status {
                REEVE_TRY(plane.log->append(tx, suspension("tnt_undone")));
                return base::success();
            }));
            return refusal;
        }));
        EXPECT_TRUE(tx.nested([&]() -> base::Status {
            EXPECT_EQ(plane.log->append(tx, suspension("tnt_nested"))->seq, 301U);
            EXPECT_FALSE(tx.nested([&]() -> base::Status {
                auto draft = suspension("tnt_undone");
                draft.actor.id = "user:new@name";
                REEVE_TRY(plane.log->append(tx, draft));
                return refusal;
            }));
            return base::success();
        }));
        auto draft = suspension("tnt_kept");
        draft.actor.id = "user:new@name"; // its number went with the savepoint
        EXPECT_EQ(plane.log->append(tx, draft)->seq, 302U);
        return base::success();
    });
    ASSERT_TRUE(status);
    EXPECT_FALSE(plane.write([&](storage::Transaction& tx) -> base::Status {
        EXPECT_TRUE(plane.log->append(tx, suspension("tnt_undone")));
        return refusal;
    }));
    plane.fill(300);
    EXPECT_EQ(plane.log->size(), 603U);
    EXPECT_EQ(plane.integer("SELECT count(*) FROM audit_entry WHERE tenant = CAST('\xff"
                            "tnt_undone' AS BLOB)"),
              0);
    EXPECT_EQ(plane.integer("SELECT count(*) FROM audit_entry WHERE tenant = CAST('\xff"
                            "tnt_kept' AS BLOB)"),
              2);
    EXPECT_EQ(checkpointOf(plane.log->checkpoint(), plane.log->vkey()).root, rootOfTable(plane));
    ListAudit op;
    op.actor = "user:new@name";
    EXPECT_EQ(plane.read<ListAudit>(list, op)->items.at(0).seq, 302U);
    plane.open();
    EXPECT_EQ(plane.log->size(), 603U);
}

TEST(AuditLog, AnOperationThatCannotBeAuditedFails) // REQ ARC-05, ARC-18
{
    LogPlane plane;
    plane.fill(3);
    plane.tamper({"CREATE TABLE state (value TEXT) STRICT",
                  "CREATE TRIGGER disk_full BEFORE INSERT ON audit_entry BEGIN SELECT RAISE(ABORT, 'disk full'); END"});
    const auto change = [&](bool heedsTheError) {
        return plane.write([&plane, heedsTheError](storage::Transaction& tx) -> base::Status {
            REEVE_TRY(tx.run("INSERT INTO state VALUES ('changed')"));
            auto appended = plane.log->append(tx, suspension("tnt_a"));
            EXPECT_EQ(outcome(appended), "Unavailable AUDIT_UNAVAILABLE");
            if (heedsTheError) return appended.error();
            return base::success();
        });
    };
    EXPECT_EQ(outcome(change(true)), "Unavailable AUDIT_UNAVAILABLE");
    EXPECT_FALSE(change(false)); // who ignores the error cannot commit either
    EXPECT_EQ(plane.integer("SELECT count(*) FROM state"), 0);
    EXPECT_EQ(plane.log->size(), 3U);

    plane.tamper({"DROP TRIGGER disk_full"});
    EXPECT_EQ(plane.append(suspension("tnt_a"))->seq, 3U);
    plane.tamper({"CREATE TRIGGER disk_full BEFORE INSERT ON audit_checkpoint BEGIN SELECT RAISE(ABORT, 'disk full'); END"});
    EXPECT_FALSE(plane.append(suspension("tnt_a"))); // no signature, no commit
    EXPECT_EQ(plane.integer("SELECT count(*) FROM audit_entry"), 4);
    plane.tamper({"DROP TRIGGER disk_full"});
    EXPECT_EQ(plane.append(suspension("tnt_a"))->seq, 4U);
    EXPECT_EQ(checkpointOf(plane.log->checkpoint(), plane.log->vkey()).root, rootOfTable(plane));
}

TEST(AuditLog, RefusesToWriteWhatItCouldNotSign)
{
    LogPlane plane;
    auto draft = suspension("tnt_a");
    draft.after.get_object()["share"] = 0.5;
    EXPECT_EQ(outcome(plane.append(draft)), "Internal INTERNAL");
    draft = suspension("tnt_a");
    draft.before.get_object()["note"] = std::string(70'000, 'x');
    EXPECT_TRUE(plane.append(draft));
    EXPECT_LE(plane.integer("SELECT length(bytes) FROM audit_entry WHERE seq = 0"), 60 * 1024);
    draft.reason = std::string(70'000, 'x');
    EXPECT_EQ(outcome(plane.append(draft)), "Unavailable AUDIT_UNAVAILABLE");
    EXPECT_EQ(plane.log->size(), 1U);
}

TEST(AuditLog, CannotBeChangedThroughTheDatabase) // REQ ARC-18
{
    LogPlane plane;
    plane.fill(300);
    for (const auto* sql : {"UPDATE audit_entry SET time = 0 WHERE seq = 1", "DELETE FROM audit_entry WHERE seq = 1",
                            "DELETE FROM audit_entry", "UPDATE audit_tile SET root = x'00'", "DELETE FROM audit_tile",
                            "UPDATE audit_checkpoint SET note = ''", "DELETE FROM audit_checkpoint"}) {
        EXPECT_FALSE(plane.write([&](storage::Transaction& tx) -> base::Status {
            REEVE_TRY(tx.run(sql));
            return base::success();
        })) << sql;
    }
    EXPECT_EQ(plane.integer("SELECT count(*) FROM audit_entry"), 300);
}

TEST(AuditLog, OpensAgainAtEverySize)
{
    LogPlane plane;
    std::uint64_t size = 0;
    for (const std::size_t more : {1, 1, 253, 1, 1, 255, 256, 3}) {
        plane.fill(more);
        size += more;
        const auto checkpoint = plane.log->checkpoint();
        plane.open();
        EXPECT_EQ(plane.log->size(), size);
        EXPECT_EQ(plane.log->checkpoint(), checkpoint);
        EXPECT_EQ(checkpointOf(checkpoint, plane.log->vkey()).root, rootOfTable(plane));
    }
    EXPECT_EQ(plane.integer("SELECT count(*) FROM audit_tile"), 3);
    EXPECT_EQ(plane.append(suspension("tnt_a"))->seq, size);
}

TEST(AuditLog, DoesNotOpenWithAnotherKeyOrDamaged)
{
    LogPlane plane;
    plane.fill(300);
    EXPECT_EQ(outcome(plane.tryOpenLog(test::keyFrom(8))), "FailedPrecondition AUDIT_KEY");
    EXPECT_EQ(outcome(plane.tryOpenLog(test::keyFrom(7), "reeve/pln_other")), "FailedPrecondition AUDIT_KEY");
    const auto refused = [&](const char* sql) {
        LogPlane damaged;
        damaged.fill(300);
        damaged.tamper({sql});
        const auto opened = damaged.tryOpenLog(test::keyFrom(7));
        EXPECT_EQ(outcome(opened), "Unavailable AUDIT_DAMAGED") << sql;
        return opened ? std::string{} : opened.error().message;
    };
    EXPECT_NE(refused("DELETE FROM audit_entry WHERE seq = 299").find("from 299 on are missing"), std::string::npos);
    EXPECT_NE(refused("DELETE FROM audit_entry WHERE seq = 270").find("entry 270 is missing"), std::string::npos);
    EXPECT_NE(refused("DELETE FROM audit_tile").find("tile/0/000 is missing"), std::string::npos);
    EXPECT_NE(refused("DELETE FROM audit_checkpoint").find("covers the entries from 0"), std::string::npos);
    EXPECT_NE(refused("UPDATE audit_tile SET root = zeroblob(32)").find("do not hash to the signed root"), std::string::npos);
    EXPECT_NE(refused("UPDATE audit_entry SET bytes = x'00' WHERE seq = 280").find("do not hash to the signed root"), std::string::npos);
    EXPECT_NE(refused("UPDATE audit_checkpoint SET note = replace(note, char(10) || '300' || char(10), char(10) || '301' || char(10))")
                  .find("signature"),
              std::string::npos);
}

TEST(AuditLog, NamesTheCheckpointThatCoversAnEntry)
{
    LogPlane plane;
    plane.fill(3);
    plane.fill(2);
    const auto covering = [&](std::uint64_t seq) {
        return plane.database->readValue<std::uint64_t>([&](storage::Connection& db) { return plane.log->coveringCheckpoint(db, seq); });
    };
    EXPECT_EQ(covering(0).value(), 3U);
    EXPECT_EQ(covering(2).value(), 3U);
    EXPECT_EQ(covering(3).value(), 5U);
    EXPECT_EQ(outcome(covering(5)), "NotFound NOT_FOUND");
}

TEST(AuditLog, KeepsPersonalDataOutOfItsBytes) // REQ ARC-18
{
    LogPlane plane;
    base::json::value commitment;
    ASSERT_TRUE(plane.write([&](storage::Transaction& tx) -> base::Status {
        REEVE_ASSIGN(commitment, plane.log->commitTo(tx, "tnt_a", "ana@example.com"));
        REEVE_ASSIGN(const auto again, plane.log->commitTo(tx, "tnt_a", "ana@example.com"));
        EXPECT_NE(again, commitment); // a fresh salt: equal values do not show
        auto draft = suspension("tnt_a");
        draft.after.get_object()["contact"] = commitment;
        REEVE_TRY(plane.log->append(tx, draft));
        REEVE_TRY(plane.log->commitTo(tx, "tnt_b", "ben@example.com"));
        return base::success();
    }));
    const auto bytes = plane.read<GetAudit>(get, {0})->bytes.data;
    EXPECT_EQ(bytes.find("example.com"), std::string::npos);
    const auto text = std::string{commitment.at("c").get_string()};
    EXPECT_TRUE(text.starts_with("sha256:"));
    EXPECT_NE(bytes.find(text), std::string::npos);
    // The commitment can be opened while its salt is kept.
    ASSERT_TRUE(plane.database->read([&](storage::Connection& db) -> base::Status {
        auto rows =
            db.query("SELECT salt, value FROM audit_commitment WHERE digest = $1", base::Bytes{base::fromHex(text.substr(7)).value()});
        EXPECT_TRUE(rows.next());
        EXPECT_EQ(rows.view(0).size(), 32U);
        EXPECT_EQ("sha256:" + crypto::hex(crypto::sha256({rows.view(0), rows.view(1)})), text);
        return rows.status();
    }));
    ASSERT_TRUE(plane.write([&](storage::Transaction& tx) { return plane.log->eraseCommitments(tx, "tnt_a"); }));
    EXPECT_EQ(plane.integer("SELECT count(*) FROM audit_commitment"), 1);
    plane.open(); // the tree still stands
    EXPECT_EQ(plane.log->size(), 1U);
    EXPECT_EQ(plane.read<GetAudit>(get, {0})->bytes.data, bytes);
}

TEST(AuditLog, ProvesEachEntry) // REQ ARC-18
{
    LogPlane plane;
    plane.fill(600);
    for (const std::uint64_t seq : {0ULL, 1ULL, 255ULL, 256ULL, 300ULL, 511ULL, 512ULL, 599ULL}) {
        const auto proven = plane.read<GetAudit>(get, {seq}).value();
        const auto checkpoint = checkpointOf(proven.checkpoint, plane.log->vkey());
        std::vector<Digest> proof;
        for (const auto& step : proven.proof) proof.push_back(digestsOf(base::fromHex(step).value()).front());
        EXPECT_TRUE(verifyInclusion(seq, checkpoint.size, leafHash(proven.bytes.data), proof, checkpoint.root)) << seq;
        EXPECT_EQ(proven.entry.seq, seq);
    }
    EXPECT_EQ(outcome(plane.read<GetAudit>(get, {600})), "NotFound NOT_FOUND");
}

TEST(AuditLog, IsOneTreeBeyondTwoLevelsOfTiles)
{
    LogPlane plane;
    for (int i = 0; i < 66; ++i) plane.fill(1000);
    EXPECT_EQ(plane.integer("SELECT count(*) FROM audit_tile"), 257 + 1);
    plane.open();
    EXPECT_EQ(checkpointOf(plane.log->checkpoint(), plane.log->vkey()).root, rootOfTable(plane));
    for (const std::uint64_t seq : {0ULL, 65535ULL, 65536ULL, 65999ULL}) {
        const auto proven = plane.read<GetAudit>(get, {seq}).value();
        std::vector<Digest> proof;
        for (const auto& step : proven.proof) proof.push_back(digestsOf(base::fromHex(step).value()).front());
        const auto checkpoint = checkpointOf(proven.checkpoint, plane.log->vkey());
        EXPECT_TRUE(verifyInclusion(seq, checkpoint.size, leafHash(proven.bytes.data), proof, checkpoint.root)) << seq;
    }
}

} // namespace
} // namespace reeve::audit
