#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Reeve contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Help on every level, and what is said to a wrong command line."""
import re
import subprocess

import support

DECLARED = re.compile(r'OperationInfo\s+info\{\s*"(\w+)\.(\w+)"')


def declared_operations():
    for header in sorted(support.ROOT.glob("core/*/api.h")):
        yield from DECLARED.findall(header.read_text(encoding="utf-8"))


class Help(support.CliTest):
    def test_every_operation_is_a_command_whose_flags_are_all_explained(self):  # REQ ARC-23
        operations = list(declared_operations())
        self.assertGreater(len(operations), 30)
        for resource, verb in operations:
            text = self.run_cli(resource, verb, "--help").out
            self.assertIn(f"Usage: reevectl {resource} {verb}", text)
            self.assertRegex(text.split("\n")[0], r"\w+ \w+")
            lines = text.split("\n")
            for number, line in enumerate(lines):
                if not re.match(r"  -", line):
                    continue
                explained = re.search(r"\S  +\S", line[2:]) or re.match(r" {20,}\S", lines[number + 1])
                self.assertTrue(explained, f"{resource} {verb}: {line}")

    def test_groups_list_their_commands_with_a_summary(self):
        text = self.run_cli("--help").out
        for resource in {resource for resource, _ in declared_operations()} | {"fleet"}:
            self.assertRegex(text, rf"\n  {resource} +\w+")
            self.assertRegex(self.run_cli(resource, "--help").out, r"Subcommands:\n(  \w+ +\w+.*\n)+")

    def test_the_version_is_told(self):
        self.assertRegex(self.run_cli("--version").out, r"^reevectl \d+\.\d+\.\d+\n$")

    def test_a_wrong_command_line_says_what_and_where_help_is(self):
        for words, expected in [
            (("tenants", "list", "--bogus"), "--bogus"),
            (("tenants", "walk"), "reevectl tenants --help"),
            (("tenants",), "subcommand"),
            (("tenants", "list", "--state", "Sleeping"), "Draft, Active, Suspended, Archived or Deleted"),
            (("tenants", "list", "--pageSize", "many"), "whole number"),
            (("tenants", "list", "--output", "xml"), "json"),
            (("tenants", "suspend"), "tenantId"),
            (("tenants", "suspend", "acme", "--reason", "x"), "reevectl tenants get"),
            (("fleet", "generate", "--tenants", "0"), "--tenants"),
        ]:
            answer = self.run_cli(*words, expect=2)
            self.assertIn(expected, answer.err)
            self.assertEqual(answer.out, "")
            self.assertNotIn("Assertion", answer.err)

    def test_a_wrong_command_line_is_json_when_json_was_asked(self):
        error = self.error_of(self.ask("tenants", "suspend", "acme", expect=2))
        self.assertEqual(error["code"], "InvalidArgument")
        self.assertEqual({finding["pointer"] for finding in error["findings"]}, {"/revision", "/reason"})

    def test_an_empty_value_is_no_value(self):
        for words in [("audit", "verify", ""), ("tenants", "list", "--data", ""), ("manifests", "import", ""), ("audit", "export", "--out", "")]:
            self.assertIn("is empty", self.run_cli(*words, expect=2).err)

    def test_the_usual_folder_is_the_consoles(self):
        home = self.folder / "home"
        environment = {**self.environment, "XDG_DATA_HOME": str(home)}
        subprocess.run([support.PROGRAM, "manifests", "import", str(support.FLEET / "catalog")], env=environment, check=True, capture_output=True)
        self.assertTrue((home / "reeve" / "local" / "reeve.db").is_file())

    def test_a_folder_without_a_plane_is_not_made_by_reading(self):
        for words in [("tenants", "list"), ("system", "info"), ("manifests", "import", support.FLEET, "--validateOnly")]:
            self.assertIn("no control plane", self.run_cli(*words, expect=8).err)
        self.run_cli("audit", "verify", expect=2)
        self.assertFalse(self.data.exists())


if __name__ == "__main__":
    support.main()
