#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Reeve contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The audit log: exported in one folder, verified in another."""
import shutil

import support


class Audit(support.CliTest):
    def setUp(self):
        super().setUp()
        self.import_fleet()
        self.key = self.ask("system", "info").json["vkey"]
        self.bundle = self.folder / "bundle"
        self.exported = self.ask("audit", "export", "--out", self.bundle).json

    def verify(self, folder, *words, expect):
        return self.run_cli("audit", "verify", folder, *words, expect=expect).json

    def test_a_copy_of_an_export_proves_itself_without_the_plane(self):  # REQ ARC-18
        copy = self.folder / "elsewhere" / "copy"
        shutil.copytree(self.bundle, copy)
        shutil.rmtree(self.data)
        report = self.verify(copy, "--key", self.key, expect=0)
        self.assertEqual(report["verdict"], "proven")
        self.assertEqual(report["size"], self.exported["entries"])
        self.assertEqual(self.verify(copy, expect=2)["verdict"], "unchecked")
        self.assertEqual(self.verify(self.folder / "missing", "--key", self.key, expect=2)["verdict"], "unchecked")
        self.assertFalse(self.data.exists())

    def test_a_changed_byte_is_named(self):  # REQ ARC-18
        entries = max((path for path in self.bundle.rglob("tile/entries/**/*") if path.is_file()), key=lambda path: path.stat().st_size)
        content = bytearray(entries.read_bytes())
        at = content.index(b'"reason":"imported', len(content) // 2) + 12
        content[at] ^= 0x01
        entries.write_bytes(content)
        report = self.verify(self.bundle, "--key", self.key, expect=1)
        self.assertEqual(report["verdict"], "broken")
        first = report["findings"][0]
        self.assertTrue(first["kind"].startswith("BROKEN_"), first)
        self.assertEqual(first["file"], str(entries.relative_to(self.bundle)))
        self.assertLessEqual(first["offset"], at)
        self.assertGreater(first["offset"] + 60 * 1024, at)

    def test_another_planes_key_proves_nothing(self):  # REQ ARC-18
        self.data = self.folder / "other"
        self.run_cli("manifests", "import", support.FLEET / "catalog")
        other = self.ask("system", "info").json["vkey"]
        report = self.verify(self.bundle, "--key", other, expect=1)
        self.assertEqual(report["verdict"], "broken")
        self.assertIn("SIGNATURE", report["findings"][0]["kind"])

    def test_the_live_log_is_verified_against_a_kept_checkpoint(self):  # REQ ARC-18
        self.assertEqual(self.run_cli("audit", "verify").json["verdict"], "proven")
        kept = self.folder / "checkpoint"
        kept.write_text(self.ask("system", "info").json["checkpoint"], encoding="utf-8")
        saved = self.folder / "saved"
        shutil.copytree(self.data, saved)
        slug = "acme-water"
        self.run_cli("tenants", "suspend", slug, "--revision", self.revision(slug), "--reason", "unpaid")
        newer = self.folder / "newer"
        newer.write_text(self.ask("system", "info").json["checkpoint"], encoding="utf-8")
        self.run_cli("audit", "verify", "--checkpoint", kept)
        self.data = saved  # the plane as it was before: a rollback
        self.run_cli("audit", "verify", "--checkpoint", kept)
        report = self.run_cli("audit", "verify", "--checkpoint", newer, expect=1).json
        self.assertIn("BROKEN_ROLLBACK", [finding["kind"] for finding in report["findings"]])
        self.run_cli("audit", "verify", "--checkpoint", self.folder / "missing", expect=2)

    def test_an_export_never_overwrites(self):
        self.run_cli("audit", "export", "--out", self.bundle, expect=6)
        listing = self.ask("audit", "export").json
        self.assertIn("checkpoint", listing["paths"])
        content = self.ask("audit", "exportFile", "--size", listing["size"], "--path", "checkpoint").json["content"]
        self.assertTrue(content)


if __name__ == "__main__":
    support.main()
