#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Reeve contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Processes that die, and processes that meet at one folder."""
import json
import signal
import socket

import support

TENANTS = 3000


class Interruption(support.CliTest):
    def generate_files(self):
        files = self.folder / "files"
        self.run_cli("fleet", "generate", "--tenants", TENANTS, "--seed", 5, "--out", files)
        return files

    def stored(self):
        return self.ask("tenants", "list", "--pageSize", 1).json["total"] + self.ask("catalog", "list").json["total"]

    def test_what_was_acknowledged_survives_a_kill(self):  # REQ ARC-25
        files = self.generate_files()
        running = self.start_cli("manifests", "import", files, "--progress", "json")
        acknowledged = 0
        for line in running.stderr:
            if line.startswith("{") and json.loads(line)["created"] > 100:  # more than the catalog: tenants are coming in
                running.kill()
                acknowledged = json.loads(line)["created"]
                break
        for line in running.communicate()[1].splitlines():  # said before the kill
            acknowledged = json.loads(line)["created"]
        self.assertEqual(running.returncode, -signal.SIGKILL)
        self.assertGreater(acknowledged, 100)
        stored = self.stored()
        self.assertGreaterEqual(stored, acknowledged)
        self.assertLess(stored, TENANTS, "it was killed too late to prove anything")
        self.run_cli("audit", "verify")
        report = self.ask("manifests", "import", files).json
        self.assertEqual((report["unchanged"], report["refused"], report["updated"]), (stored, 0, 0))
        self.assertEqual(report["created"] + stored, TENANTS + 21)
        self.assertEqual(self.stored(), TENANTS + 21)
        self.run_cli("audit", "verify")

    def test_only_one_process_writes(self):  # REQ ARC-25
        self.import_fleet()
        slug, revision = "acme-water", self.revision("acme-water")
        suspend = ("tenants", "suspend", slug, "--revision", revision, "--reason", "unpaid")
        running = self.start_cli("fleet", "generate", "--tenants", 100000, "--progress", "json")
        self.assertTrue(running.stderr.readline().startswith("{"))
        refused = self.ask(*suspend, expect=12)
        error = self.error_of(refused)
        self.assertEqual(error["code"], "Unavailable")
        self.assertIn(f"pid {running.pid}", error["message"])
        self.assertIn(socket.gethostname(), error["message"])
        self.run_cli("manifests", "import", support.FLEET, expect=12)
        self.assertEqual(self.revision(slug), revision)
        self.assertGreaterEqual(self.ask("tenants", "list", "--pageSize", 1).json["total"], 120)
        info = self.ask("system", "info").json
        self.assertFalse(info["writable"])
        self.assertIn(str(running.pid), info["lockHolder"])

        running.send_signal(signal.SIGINT)
        out, _ = running.communicate(timeout=120)
        self.assertEqual(running.returncode, 13, out)
        self.assertIn(" created, ", out)
        self.assertEqual(self.ask(*suspend).json["value"]["state"], "Suspended")
        self.run_cli("audit", "verify")


if __name__ == "__main__":
    support.main()
