#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Reeve contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A disk that is full, folders and files that may not be written or are taken away, a second process."""
import os
import pathlib
import re
import resource
import shutil
import signal
import subprocess

import proof
import support

NOBODY = 65534


class Disk(proof.DurabilityTest):
    def fill_until_refused(self, driver, first=0):
        """Creates tenants until one is refused. @return the acknowledged receipts by reason, and the refusal."""
        book = {}
        for number in range(first, first + 20000):
            reason = f"t-{number}"
            line = driver.call("tenants.create", manifest=proof.base64_of(proof.manifest(f"full-{number}")), reason=reason, activate=True)
            if "error" in line:
                return book, line["error"]
            book[reason] = line["receipt"]
        self.fail("the disk never became full")

    def check_book(self, book):
        self.verify()  # opening and closing also empties the write-ahead log
        tables = proof.Tables(self.data)
        self.assertEqual(tables.disagreements(), [])
        stored = {reason: entries[0]["seq"] for reason, entries in tables.by_reason.items() if reason.startswith("t-")}
        tables.close()
        self.assertEqual(stored, {reason: receipt["auditIndex"] for reason, receipt in book.items()})

    def small_disk(self, size):
        disk = self.folder / "disk"
        disk.mkdir()
        mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(disk)], capture_output=True, text=True)
        if mounted.returncode != 0:
            self.skipTest(f"a small disk needs the right to mount one: {mounted.stderr.strip()}")
        self.addCleanup(subprocess.run, ["umount", "--lazy", str(disk)], capture_output=True)
        return disk

    def test_a_full_disk_loses_nothing(self):  # REQ ARC-25
        disk = self.small_disk("4m")
        self.data = disk / "plane"
        self.make_plane()
        driver = self.start_driver()
        book, error = self.fill_until_refused(driver)
        self.assert_says(error, "Unavailable", "STORAGE_FULL", self.data / "reeve.db", "full", "free some space")
        self.assertGreater(len(book), 20)
        self.assertEqual(driver.call("tenants.get", tenantId="full-0")["value"]["tenant"]["state"], "Active", "reading goes on")
        driver.kill()  # at the worst moment
        driver.close()
        self.ask("tenants", "get", "full-1")  # opening and reading need next to no room

        filler = disk / "filler"
        with open(filler, "wb", buffering=0) as file:
            try:
                while file.write(bytes(1024)) == 1024:
                    pass
            except OSError:
                pass
        driver = self.start_driver()
        if driver.opened == {"writable": True}:  # what the log holds already can be written over
            more, error = self.fill_until_refused(driver, first=1000)
            book |= more
        else:
            error = driver.opened["error"]
        self.assert_says(error, "Unavailable", "STORAGE_FULL", self.data / "reeve.db")
        driver.close()
        filler.unlink()
        # More room: the plane goes on where it was.
        subprocess.run(["mount", "-o", "remount,size=16m", str(disk)], check=True)
        self.check_book(book)
        self.ask("tenants", "suspend", "full-0", "--revision", 1, "--reason", "there is room again")
        self.verify()

    def test_a_plane_opens_on_a_full_disk(self):  # REQ ARC-25
        """Even with work to mark as interrupted: that is done the next time."""
        disk = self.small_disk("16m")
        self.data = disk / "plane"
        self.make_plane()
        driver = self.start_driver()
        one = {"path": "one.yaml", "content": proof.base64_of(proof.manifest("imported"))}
        self.assertIn("value", driver.call("manifests.import", files=[one], phase="all", last=False))
        create = {"reason": "made", "activate": True}
        self.assertIn("receipt", driver.call("tenants.create", manifest=proof.base64_of(proof.manifest("made")), **create))
        driver.kill()
        driver.close()
        room = os.statvfs(disk)
        used = (room.f_blocks - room.f_bfree) * room.f_frsize
        subprocess.run(["mount", "-o", f"remount,size={used}", str(disk)], check=True)

        driver = self.start_driver()
        self.assertEqual(driver.opened, {"writable": True})
        self.assertEqual(driver.call("tenants.list")["value"]["total"], 2)
        create["manifest"] = proof.base64_of(proof.manifest("later"))
        self.assertEqual(driver.call("tenants.create", **create)["error"]["reason"], "STORAGE_FULL")
        subprocess.run(["mount", "-o", "remount,size=16m", str(disk)], check=True)
        self.assertIn("receipt", driver.call("tenants.create", **create), "it goes on without being opened anew")
        self.assertEqual(driver.close(), 0)
        driver = self.start_driver()
        failed = [item["error"]["reason"] for item in driver.call("operations.list")["value"]["items"] if "error" in item]
        self.assertEqual(failed, ["INTERRUPTED"])
        driver.close()
        self.verify()

    def test_a_disk_that_is_full_from_the_beginning(self):
        for size in ("100k", "360k"):
            disk = self.small_disk(size)
            self.data = disk / "plane"
            refused = self.ask("manifests", "import", support.FLEET, expect=12)
            self.assertIn('"STORAGE_FULL"', refused.err)
            subprocess.run(["mount", "-o", "remount,size=16m", str(disk)], check=True)
            self.assertEqual(self.import_fleet()["refused"], 0)
            self.verify()
            subprocess.run(["umount", str(disk)], check=True)
            disk.rmdir()

    def test_an_import_that_fills_the_disk_says_how_far_it_came(self):  # REQ ARC-06
        many = self.folder / "many"
        self.run_cli("fleet", "generate", "--tenants", 500, "--out", many, "--progress", "none")
        disk = self.small_disk("4m")
        self.data = disk / "plane"
        refused = self.run_cli("manifests", "import", many, expect=12)
        stored = int(re.search(r"(\d+) documents of this import are stored", refused.err)[1])
        subprocess.run(["mount", "-o", "remount,size=64m", str(disk)], check=True)
        found = self.ask("tenants", "list", "--pageSize", 1).json["total"] + self.ask("catalog", "list").json["total"]
        self.assertEqual(stored, found)
        report = self.ask("manifests", "import", many).json
        self.assertEqual((report["unchanged"], report["refused"]), (stored, 0))
        self.assertGreater(report["created"], 0)
        self.verify()

    def test_a_limit_on_the_size_of_files(self):
        """As a full disk, where none can be mounted: `ulimit -f` makes every write beyond it fail."""
        self.make_plane()
        most = 3 * 1024 * 1024

        def limit():
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
        driver = self.start_driver(before=limit)
        book, error = self.fill_until_refused(driver)
        self.assertEqual(error["code"], "Unavailable")
        self.assertIn(error["reason"], ("STORAGE_IO", "STORAGE_FULL"), error)
        self.assertIn(str(self.data / "reeve.db"), error["message"])
        driver.close()
        self.check_book(book)

    def as_nobody(self, operation, *words):
        """reevectl as a user who may not write everywhere."""
        if os.geteuid() != 0:
            return self.ask(operation, *words, expect=None)
        for folder in (self.folder, *pathlib.Path(support.PROGRAM).parents):
            if not folder.stat().st_mode & 1 and folder != self.folder:
                self.skipTest(f"another user may not run {support.PROGRAM}: {folder} is closed")
        self.folder.chmod(0o755)
        for path in (self.data, *self.data.iterdir()):
            os.chown(path, NOBODY, NOBODY)
        done = subprocess.run(self.command(operation, *words, "--output", "json"), env=self.environment, capture_output=True, text=True,
                              timeout=60, user=NOBODY, group=NOBODY, extra_groups=[])
        return support.Answer(done)

    def test_what_may_not_be_written_is_named(self):  # REQ ARC-25
        suspend = ("tenants", "suspend", "acme-water", "--revision", "1", "--reason", "x")
        self.import_fleet()
        key = self.data / "signing-key.pem"
        cases = [
            (self.data, 0o555, "STORAGE_READ_ONLY", ("reeve.db", "permissions", "folder")),
            (self.data / "reeve.db", 0o444, "STORAGE_READ_ONLY", ("reeve.db", "permissions")),
            (self.data / "lock", 0o444, "STORAGE_CANNOT_OPEN", (self.data / "lock", "permissions")),
            (self.data, 0o000, "STORAGE_CANNOT_OPEN", (self.data, "permissions")),
            (key, 0o000, "KEY_FILE", (key, "readable")),
        ]
        for path, mode, reason, words in cases:
            with self.subTest(path=path.name, mode=oct(mode)):
                usual = path.stat().st_mode
                path.chmod(mode)
                self.addCleanup(path.chmod, usual)
                refused = self.as_nobody(*suspend)
                path.chmod(usual)
                self.assertEqual(refused.code, 12, refused)
                self.assert_says(self.error_of(refused), "Unavailable", reason, *words)
        answer = self.as_nobody(*suspend)
        self.assertEqual((answer.code, answer.json["value"]["state"]), (0, "Suspended"), "all was put back")
        self.verify()

    def test_a_folder_that_is_taken_away(self):  # REQ ARC-25
        """What is changed after that would be lost, so it is refused."""
        def removed():
            shutil.rmtree(self.data)

        def moved():
            self.data.rename(elsewhere)

        def replaced():
            self.data.rename(elsewhere)
            shutil.copytree(elsewhere, self.data)

        def emptied():
            (self.data / "reeve.db").unlink()
        for number, taken in enumerate((removed, moved, replaced, emptied)):
            with self.subTest(way=taken.__name__):
                self.data, elsewhere = self.folder / f"plane-{number}", self.folder / f"elsewhere-{number}"
                self.make_plane()
                driver = self.start_driver()
                members = {"manifest": proof.base64_of(proof.manifest("before")), "reason": "before", "activate": True}
                self.assertIn("receipt", driver.call("tenants.create", **members))
                taken()
                for each in range(3):
                    members = {"manifest": proof.base64_of(proof.manifest(f"after-{each}")), "reason": "after", "activate": True}
                    error = driver.call("tenants.create", key=f"key-{each}", **members)["error"]
                    self.assert_says(error, "Unavailable", "STORAGE_MOVED", self.data, "nothing was stored", "Put it back")
                self.assertEqual(driver.close(), 0)
                if taken is removed:
                    self.assertFalse(self.data.exists(), "nothing is left where it was")
                    continue
                if elsewhere.exists():
                    self.data = elsewhere
                if taken is emptied:
                    error = self.error_of(self.ask("tenants", "list", expect=8))
                    self.assert_says(error, "FailedPrecondition", "DATABASE_LOST", self.data / "reeve.db", "missing", "backup")
                    continue
                self.assertEqual(self.ask("tenants", "list").json["total"], 1)
                self.verify()

    def test_a_second_process_reads_and_takes_over_after_a_kill(self):  # REQ ARC-25
        self.make_plane()
        first = self.start_driver()
        create = {"manifest": proof.base64_of(proof.manifest("held")), "reason": "held", "activate": True}
        self.assertIn("receipt", first.call("tenants.create", **create))
        second = self.start_driver()
        self.assertEqual(second.opened, {"writable": False})
        self.assertEqual(second.call("tenants.get", tenantId="held")["value"]["tenant"]["revision"], 1)
        suspend = {"tenantId": "held", "revision": 1, "reason": "unpaid"}
        error = second.call("tenants.suspend", **suspend)["error"]
        self.assert_says(error, "Unavailable", "STORAGE_HELD", self.data, f"pid {first.process.pid}", "close that program")
        first.kill()
        first.close()
        third = self.start_driver()
        self.assertEqual(third.opened, {"writable": True})
        self.assertIn("receipt", third.call("tenants.suspend", **suspend))
        self.assertEqual(second.call("tenants.get", tenantId="held")["value"]["tenant"]["state"], "Suspended")
        self.assertEqual((second.close(), third.close()), (0, 0))
        tables = proof.Tables(self.data)
        self.assertEqual(tables.disagreements(), [])
        tables.close()
        self.verify()


if __name__ == "__main__":
    support.main()
