#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Reeve contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Finding, reading and changing tenants from the command line."""
import re

import support


class Tenants(support.CliTest):
    def setUp(self):
        super().setUp()
        self.import_fleet()

    def test_search_ignores_accents_and_case(self):  # REQ ARC-01
        page = self.ask("tenants", "list", "--query", "MULLER").json
        self.assertEqual(sorted(item["slug"] for item in page["items"]), ["muller-capital", "muller-travel"])
        self.assertTrue(all("Müller" in item["legalName"] for item in page["items"]))
        self.assertEqual(page["total"], 2)
        self.assertEqual(page["nextPageToken"], "")

    def test_a_table_is_aligned_by_display_width(self):
        lines = self.run_cli("tenants", "list", "--query", "muller").out.splitlines()
        self.assertTrue(lines[0].startswith("SLUG"))
        column = lines[0].index("STATE")
        self.assertEqual([line[column:column + 6] for line in lines[1:]], ["Active", "Active"])
        self.assertNotIn("\x1b", "".join(lines))

    def test_facets_are_a_table(self):
        lines = self.run_cli("tenants", "facets", "--region", "us-west-2").out.splitlines()
        self.assertEqual(lines[0].split(), ["FACET", "VALUE", "COUNT"])
        self.assertIn(["states", "Active", "17"], [line.split() for line in lines])

    def test_pages_follow_each_other_and_all_pages_are_the_whole_list(self):
        first = self.ask("tenants", "list", "--pageSize", 50).json
        second = self.ask("tenants", "list", "--pageSize", 50, "--pageToken", first["nextPageToken"]).json
        whole = self.ask("tenants", "list", "--pageSize", 50, "--allPages").json
        self.assertEqual((len(whole["items"]), whole["total"], whole["nextPageToken"]), (120, 120, ""))
        self.assertEqual(whole["items"][:100], first["items"] + second["items"])
        table = self.run_cli("tenants", "list", "--allPages", "--pageSize", 50).out.splitlines()
        self.assertEqual(len(table), 121)
        self.assertEqual(sum(line.startswith("SLUG") for line in table), 1)
        part = self.run_cli("tenants", "list", "--pageSize", 50)
        self.assertIn("50 of 120 shown", part.err)

    def test_lists_of_every_kind_have_items(self):
        slug = "acme-water"
        for words in [("catalog", "list"), ("events", "list"), ("audit", "list"), ("tenants", "versions", slug), ("tenants", "timeline", slug), ("operations", "list"), ("access", "list")]:
            self.assertTrue(self.ask(*words).json["items"], words)
            self.assertGreater(len(self.run_cli(*words).out.splitlines()), 1, words)
            self.assertIn("items:", self.run_cli(*words, "--output", "yaml").out)

    def test_suspending_needs_the_revision_and_gives_a_receipt(self):  # REQ ARC-22
        slug, reason = "acme-water", "Invoice 4711 is unpaid"
        revision = self.revision(slug)
        wrong = self.ask("tenants", "suspend", slug, "--revision", revision + 7, "--reason", reason, expect=7)
        self.assertEqual(self.error_of(wrong)["code"], "Conflict")
        plan = self.ask("tenants", "suspend", slug, "--revision", revision, "--reason", reason, "--validateOnly").json
        self.assertTrue(plan["steps"])
        self.assertEqual(self.revision(slug), revision)
        other = self.run_cli("tenants", "suspend", slug, "--revision", revision, "--reason", reason, "--planHash", "0" * 64, expect=7)
        self.assertIn("error: ", other.err)
        done = self.ask("tenants", "suspend", slug, "--revision", revision, "--reason", reason, "--planHash", plan["hash"], "--idempotencyKey", "key-1").json
        self.assertEqual(done["value"]["state"], "Suspended")
        self.assertEqual(done["receipt"]["revision"], revision + 1)
        entry = self.ask("audit", "get", done["receipt"]["auditIndex"]).json["entry"]
        self.assertEqual((entry["action"], entry["reason"]), ("tenants.suspend", reason))
        again = self.ask("tenants", "suspend", slug, "--revision", revision, "--reason", reason, "--planHash", plan["hash"], "--idempotencyKey", "key-1").json
        self.assertTrue(again["replayed"])
        self.assertEqual(again["receipt"], done["receipt"])
        self.run_cli("tenants", "suspend", slug, "--revision", revision + 1, "--reason", reason, expect=8)
        self.run_cli("tenants", "get", "no-such-tenant", expect=5)

    def test_a_manifest_comes_from_a_file_or_from_standard_input(self):
        manifest = (support.FLEET / "tenants" / "us-west-2" / "muller-travel.yaml").read_text(encoding="utf-8")
        new = self.folder / "new.yaml"
        new.write_text(manifest.replace("muller-travel", "muller-reisen"), encoding="utf-8")
        made = self.ask("tenants", "create", "--manifest", new, "--reason", "new customer", "--activate", "--correlationId", "ticket-9").json
        self.assertEqual((made["value"]["slug"], made["value"]["state"]), ("muller-reisen", "Active"))
        self.assertEqual(made["receipt"]["correlationId"], "ticket-9")
        twice = self.run_cli("tenants", "create", "--manifest", new, "--reason", "again", expect=None)
        self.assertIn(twice.code, (2, 6))
        report = self.ask("tenants", "validate", "--manifest", "-", stdin=manifest.replace("enterprise-2026", "platinum")).json
        self.assertFalse(report["valid"])
        self.assertEqual(report["findings"][0]["code"], "UNKNOWN_REFERENCE")
        bad = self.folder / "bad.yaml"
        bad.write_text(manifest.replace("enterprise-2026", "platinum").replace("muller-travel", "muller-bad"), encoding="utf-8")
        refused = self.run_cli("tenants", "create", "--manifest", bad, "--reason", "wrong plan", expect=2)
        self.assertRegex(refused.err, r"bad\.yaml:\d+: /spec/plan: UNKNOWN_REFERENCE")
        self.run_cli("tenants", "create", "--manifest", self.folder / "missing.yaml", "--reason", "x", expect=5)

    def test_structs_are_json_text_or_files(self):
        slug = "acme-water"
        contacts = self.folder / "contacts.json"
        contacts.write_text('[{"role": "technical", "name": "Ana", "email": "ana@acme-water.example"}]', encoding="utf-8")
        billing = '{"role": "billing", "name": "Bo", "email": "bo@acme-water.example"}'
        self.run_cli("tenants", "updateContacts", slug, "--revision", self.revision(slug), "--reason", "new people", "--contacts", f"@{contacts}", "--contacts", billing)
        stored = self.ask("tenants", "get", slug).json["manifest"]["spec"]["contacts"]
        self.assertEqual([each["name"] for each in stored], ["Ana", "Bo"])
        wrong = self.run_cli("tenants", "updateContacts", slug, "--revision", 9, "--reason", "x", "--contacts", "{role", expect=2)
        self.assertIn("--contacts must be JSON", wrong.err)

    def test_labels_are_a_name_and_a_text(self):
        slug = "acme-learning"
        self.run_cli("tenants", "setLabels", slug, "--revision", self.revision(slug), "--reason", "sorted", "--set", "tier=gold", "--set", "note=a = b", "--remove", "segment")
        self.assertEqual(self.ask("tenants", "get", slug).json["manifest"]["metadata"]["labels"], {"csm": "eu-1", "note": "a = b", "tier": "gold"})
        wrong = self.run_cli("tenants", "setLabels", slug, "--revision", 9, "--reason", "x", "--set", "tier", expect=2)
        self.assertIn('--set must be a name, "=" and a text', wrong.err)

    def test_transitions_are_a_table_of_days(self):
        lines = self.run_cli("tenants", "transitions", "--from", "2026-10-01", "--to", "2026-10-03").out.splitlines()
        self.assertEqual([line.split()[0] for line in lines], ["DAY", "2026-10-01", "2026-10-02"])
        self.assertEqual(len(self.ask("tenants", "transitions").json["items"]), 30)

    def test_a_table_shows_no_control_characters(self):
        slug = "acme-water"
        self.run_cli("tenants", "suspend", slug, "--revision", self.revision(slug), "--reason", "red \x1b[31m alert", expect=None)
        out = self.run_cli("audit", "list").out + self.run_cli("tenants", "timeline", slug).out + self.run_cli("tenants", "get", slug).out
        self.assertIsNone(re.search(r"[\x00-\x08\x0b-\x1f\x7f]", out))


if __name__ == "__main__":
    support.main()
