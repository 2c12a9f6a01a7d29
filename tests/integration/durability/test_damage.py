#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Reeve contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Files that were damaged while nobody looked: each is noticed and named, none is made worse, nothing crashes."""
import os
import random
import shutil
import sqlite3

import proof
import support

PAGE = 4096
PLACES = ("tenant", "tenant_slug", "tenant_state", "tenant_timeline", "tenant_version", "event", "event_source", "audit_entry",
          "audit_entry_tenant", "audit_checkpoint", "tenant_counter")
PAGES_EACH = 10 if proof.PROVE else 1


class Damage(proof.DurabilityTest):
    def setUp(self):
        super().setUp()
        self.import_fleet()
        self.sound = self.data
        self.checkpoint = self.folder / "kept-checkpoint"
        tables = proof.Tables(self.sound)
        self.checkpoint.write_text(tables.checkpoint())
        tables.close()

    def copy(self, name):
        self.data = self.folder / name
        shutil.copytree(self.sound, self.data)
        return self.data / "reeve.db"

    def pages_of(self, name):
        db = sqlite3.connect(f"file:{self.sound}/reeve.db?immutable=1", uri=True)
        try:
            return [number for (number,) in db.execute("SELECT pageno FROM dbstat WHERE name = ? AND pagetype = 'leaf' ORDER BY pageno", (name,))]
        finally:
            db.close()

    def refused(self, code, reason, *words):
        """A read and a change are both refused with this error."""
        for call in (("tenants", "get", "acme-water"), ("tenants", "suspend", "acme-water", "--revision", 1, "--reason", "x")):
            answer = self.ask(*call, expect=None)
            self.assertEqual(answer.code, {"Unavailable": 12, "FailedPrecondition": 8}[code], answer)
            self.assert_says(self.error_of(answer), code, reason, *words)

    def test_a_database_that_is_none(self):  # REQ ARC-25
        dice = random.Random(proof.SEED)
        whole = (self.sound / "reeve.db").read_bytes()
        cases = {
            "header": dice.randbytes(100) + whole[100:],
            "first-page": dice.randbytes(PAGE) + whole[PAGE:],
            "half": whole[: len(whole) // 2 // PAGE * PAGE],
            "torn": whole[: len(whole) // 3 + 17],
            "one-page": whole[:PAGE],
            "text": b"not a database at all\n" * 1000,
        }
        for name, content in cases.items():
            with self.subTest(name):
                file = self.copy(name)
                file.write_bytes(content)
                self.refused("Unavailable", "STORAGE_CORRUPT", file, "damaged", "backup")
                self.assertEqual(self.error_of(self.ask("audit", "verify", expect=2))["reason"], "STORAGE_CORRUPT")
                self.assertEqual(len(file.read_bytes()), len(content), "it is left as it was found")

    def test_a_database_that_is_gone(self):  # REQ ARC-25
        file = self.copy("emptied")
        file.write_bytes(b"")
        self.refused("FailedPrecondition", "DATABASE_LOST", file, "is empty", "backup")
        file.unlink()
        self.refused("FailedPrecondition", "DATABASE_LOST", file, "is missing", "backup")
        self.ask("manifests", "import", support.FLEET, expect=8)
        self.assertFalse(file.exists(), "no new plane is made in its place")
        shutil.copy(self.sound / "reeve.db", file)
        self.verify("--checkpoint", self.checkpoint)

    def test_a_signing_key_that_is_not_the_planes(self):  # REQ ARC-18
        key = self.copy("key").with_name("signing-key.pem")
        right = key.read_bytes()
        other = self.folder / "other"
        self.data, data = other, self.data
        self.make_plane()
        self.data = data

        def put(content):
            key.write_bytes(content)
        cases = [
            (key.unlink, "KEY_MISSING", ("missing", "backup")),
            (lambda: put(b""), "KEY_DAMAGED", ("damaged", "backup")),
            (lambda: put(right[:60]), "KEY_DAMAGED", ("damaged", "backup")),
            (lambda: put((other / "signing-key.pem").read_bytes()), "AUDIT_KEY", ("another key", "restore the key file")),
        ]
        for damage, reason, words in cases:
            with self.subTest(reason):
                damage()
                if key.exists():
                    key.chmod(0o600)
                self.refused("FailedPrecondition", reason, *words, *([key] if reason != "AUDIT_KEY" else []))
        put(right)
        key.chmod(0o644)
        self.refused("FailedPrecondition", "KEY_FILE_MODE", f"chmod 600 '{key}'")
        key.chmod(0o600)
        self.verify("--checkpoint", self.checkpoint)

    def test_a_damaged_page_is_noticed_where_it_is_used(self):  # REQ ARC-25
        """What rests on sound pages goes on; what needs the bad one fails and says so; nothing is acknowledged that is not there."""
        dice = random.Random(proof.SEED)
        places = []
        for name in PLACES:
            pages = self.pages_of(name)
            places += [(name, page) for page in dice.sample(pages, min(PAGES_EACH, len(pages)))]
        for name, page in places:
            with self.subTest(name, page=page):
                file = self.copy(f"{name}-{page}")
                with open(file, "r+b") as opened:
                    opened.seek((page - 1) * PAGE)
                    opened.write(dice.randbytes(PAGE))
                driver = self.start_driver()
                kept, noticed = {}, "error" in driver.opened
                if noticed:
                    self.assertIn(driver.opened["error"]["reason"], ("STORAGE_CORRUPT", "AUDIT_DAMAGED"))
                else:
                    calls = [("events.list", {"pageSize": 1000}), ("tenants.list", {"pageSize": 1000})]
                    calls += [("tenants.get", {"tenantId": slug}) for slug in self.slugs]
                    calls += [("tenants.suspend", {"tenantId": slug, "revision": 1, "reason": f"d-{slug}"}) for slug in self.slugs]
                    for operation, members in calls:
                        line = driver.call(operation, **members)
                        if "receipt" in line:
                            kept[members["reason"]] = line["receipt"]
                        if "error" not in line:
                            continue
                        noticed = True
                        error = line["error"]
                        self.assertEqual(error["code"], "Unavailable", error)
                        self.assertIn("damaged", error["message"])
                        self.assertIn(str(file), error["message"])
                    self.assertEqual(driver.close(), 0)
                verified = self.ask("audit", "verify", expect=None)
                self.assertIn(verified.code, (0, 1, 2), verified)
                noticed = noticed or verified.code != 0
                db = sqlite3.connect(f"file:{file}?immutable=1", uri=True)
                self.addCleanup(db.close)
                self.assertNotEqual(db.execute("PRAGMA integrity_check(1)").fetchone()[0], "ok")
                for receipt in kept.values():
                    if name != "audit_entry":
                        self.assertIsNotNone(db.execute("SELECT 1 FROM audit_entry WHERE seq = ?", (receipt["auditIndex"],)).fetchone())
                self.assertTrue(noticed, f"{name} was touched and nobody said a word")
                shutil.rmtree(self.data)
        proof.summary("damage", f"{len(places)} pages overwritten in {len(PLACES)} tables and indexes, each noticed and named")

    @property
    def slugs(self):
        tables = proof.Tables(self.sound)
        slugs = [slug for (slug,) in tables.db.execute("SELECT slug FROM tenant ORDER BY slug")]
        tables.close()
        return slugs

    def test_a_write_ahead_log_that_was_cut(self):  # REQ ARC-18, ARC-25
        """What was in the part that is gone is gone: that cannot be helped. What is left is whole, and a kept checkpoint tells."""
        dice = random.Random(proof.SEED)
        driver = self.start_driver()
        for number, slug in enumerate(self.slugs):
            self.assertIn("receipt", driver.call("tenants.suspend", tenantId=slug, revision=1, reason=f"w-{number}"))
        driver.kill()
        driver.close()
        note = self.folder / "after.note"
        whole = self.copy("whole").parent
        note.write_text(self.ask("system", "info").json["checkpoint"])
        size = os.path.getsize(self.sound / "reeve.db-wal")
        self.assertGreater(size, 100 * PAGE)
        cuts = sorted({0, 16, 32, size // 2, size - 1} | {dice.randrange(size) for _ in range(20 if proof.PROVE else 3)})
        for cut in cuts:
            with self.subTest(cut=cut):
                self.copy(f"cut-{cut}")
                os.truncate(self.data / "reeve.db-wal", cut)
                self.verify()  # a log of its own that is whole
                tables = proof.Tables(self.data)
                self.assertEqual(tables.disagreements(), [])
                left = len(tables.leaves)
                tables.close()
                report = self.verify("--checkpoint", note, expect=1 if left < self.entries(whole) else 0)
                if left < self.entries(whole):
                    self.assertEqual(report["verdict"], "broken", "it was rolled back behind the kept checkpoint")
        proof.summary("cut log", f"{len(cuts)} lengths of the write-ahead log, what is left is whole, and the kept checkpoint tells")

    @staticmethod
    def entries(folder):
        tables = proof.Tables(folder)
        try:
            return len(tables.leaves)
        finally:
            tables.close()


if __name__ == "__main__":
    support.main()
