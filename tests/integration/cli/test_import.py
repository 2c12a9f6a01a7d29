#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Reeve contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Importing and exporting manifest folders."""
import support


def documents(folder):
    """How many YAML documents the files of a folder hold."""
    return sum(1 + path.read_text(encoding="utf-8").count("\n---\n") for path in folder.rglob("*.yaml"))


def expected_findings():
    """expected.tsv as tuples; "-" is None, which is not compared."""
    for line in (support.BROKEN / "expected.tsv").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            yield tuple(None if word == "-" else word for word in line.split("\t"))


class Import(support.CliTest):
    def test_a_fleet_is_stored_once(self):  # REQ ARC-06
        count = documents(support.FLEET)
        self.assertEqual(count, 141)
        first = self.run_cli("manifests", "import", support.FLEET, "--activate", "--output", "json")
        self.assertIn("A new control plane is made in", first.err)
        self.assertEqual(first.json, {"created": count, "updated": 0, "unchanged": 0, "refused": 0, "errors": []})
        self.assertEqual(self.ask("tenants", "list", "--state", "Active").json["total"], 120)
        audited = self.ask("system", "counts").json["auditEntries"]
        again = self.ask("manifests", "import", support.FLEET, "--activate").json
        self.assertEqual(again, {"created": 0, "updated": 0, "unchanged": count, "refused": 0, "errors": []})
        self.assertEqual(self.ask("system", "counts").json["auditEntries"], audited)

    def test_broken_manifests_are_each_named_with_file_line_and_field(self):  # REQ ARC-06
        self.run_cli("manifests", "import", support.FLEET / "catalog")
        for dry in (["--validateOnly"], []):
            report = self.ask("manifests", "import", support.BROKEN, *dry, expect=2).json
            found = [(each["file"], str(each["document"]), str(each["line"]), each["pointer"], each["code"]) for each in report["errors"]]
            rows = list(expected_findings())
            self.assertEqual(len(rows), 43)
            for row in rows:
                matches = [one for one in found if all(wanted in (None, is_) for wanted, is_ in zip(row, one))]
                self.assertEqual(len(matches), 1, f"{row} among {found}")
                found.remove(matches[0])
            self.assertEqual(found, [], "findings that nobody expects")
            self.assertTrue(all(set(each) == {"file", "document", "line", "pointer", "code", "message", "hint"} for each in report["errors"]))
            self.assertEqual(report["refused"], len({row[:2] for row in rows}))
            if dry:
                self.assertEqual(self.ask("tenants", "list").json["total"], 0)
        self.assertEqual(sorted(item["slug"] for item in self.ask("tenants", "list").json["items"]), ["multi-good-one", "multi-good-two", "twice-tenant"])

    def test_findings_are_lines_for_people(self):
        self.run_cli("manifests", "import", support.FLEET / "catalog")
        answer = self.run_cli("manifests", "import", support.BROKEN / "unknown-plan.yaml", expect=2)
        self.assertRegex(answer.err, r"(?m)^unknown-plan\.yaml:9: /spec/plan: UNKNOWN_REFERENCE .+ \(.+\)$")
        self.assertEqual(answer.out, "0 created, 0 updated, 0 unchanged, 1 refused\n")

    def test_paths_that_hold_nothing(self):
        self.run_cli("manifests", "import", support.FLEET / "catalog")
        report = self.ask("manifests", "import", self.folder / "missing.yaml", expect=2).json
        self.assertEqual([each["file"] for each in report["errors"]], ["missing.yaml"])
        empty = self.folder / "empty"
        empty.mkdir()
        self.assertIn("no *.yaml", self.run_cli("manifests", "import", empty, expect=5).err)

    def test_what_is_exported_is_what_is_stored(self):
        self.import_fleet()
        out = self.folder / "out"
        self.run_cli("manifests", "export", "--out", out)
        self.assertEqual(documents(out), 141)
        self.assertTrue((out / "tenants" / "us-west-2" / "muller-travel.yaml").is_file())
        self.run_cli("manifests", "export", "--out", out, expect=6)
        self.assertEqual(self.ask("manifests", "import", out).json["unchanged"], 141)
        self.data = self.folder / "second"
        self.assertEqual(self.ask("manifests", "import", out).json["created"], 141)


if __name__ == "__main__":
    support.main()
