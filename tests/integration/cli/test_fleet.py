#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Reeve contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Generated fleets."""
import support


def contents(folder):
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*.yaml")}


class Fleet(support.CliTest):
    def test_the_same_seed_makes_the_same_files(self):
        first, second, other = (self.folder / name for name in ("first", "second", "other"))
        self.run_cli("fleet", "generate", "--tenants", 300, "--seed", 7, "--out", first)
        self.run_cli("fleet", "generate", "--tenants", 300, "--seed", 7, "--out", second)
        self.run_cli("fleet", "generate", "--tenants", 300, "--seed", 8, "--out", other)
        self.assertEqual(contents(first), contents(second))
        self.assertNotEqual(contents(first), contents(other))
        self.assertEqual(len(contents(first)), 303)
        self.assertFalse(self.data.exists())
        text = b"".join(contents(first).values()).decode("utf-8")
        self.assertTrue(all(any(low <= letter <= high for letter in text) for low, high in [("À", "ÿ"), ("一", "鿿"), ("가", "힣")]), "names in several scripts")
        self.run_cli("fleet", "generate", "--out", first, expect=6)
        report = self.ask("manifests", "import", first).json
        self.assertEqual((report["created"], report["refused"]), (321, 0))

    def test_a_fleet_in_the_plane_has_a_mix_of_states_and_keeps_the_rules(self):
        report = self.ask("fleet", "generate", "--tenants", 1000, "--seed", 3).json
        self.assertEqual((report["created"], report["refused"], report["errors"]), (1021, 0, []))
        facets = self.ask("tenants", "facets").json
        states = {facet["value"]: facet["count"] for facet in facets["states"]}
        self.assertEqual(sum(states.values()), 1000)
        self.assertGreater(states["Active"], 800)
        self.assertEqual((states["Suspended"], states["Archived"]), (report["suspended"], report["archived"]))
        self.assertTrue(all(states[state] > 0 for state in ("Draft", "Suspended", "Archived")), states)
        self.assertTrue(all(len(facets[facet]) > 1 for facet in ("profiles", "plans", "regions")))
        self.run_cli("audit", "verify")
        again = self.ask("fleet", "generate", "--tenants", 1000, "--seed", 3, expect=None).json
        self.assertEqual((again["created"], again["updated"], again["suspended"], again["archived"]), (0, 0, 0, 0))
        self.assertGreaterEqual(again["unchanged"], 1000 - report["archived"], "the same fleet again")
        second = self.ask("fleet", "generate", "--tenants", 50, "--seed", 4).json
        self.assertEqual((second["created"], second["refused"]), (50, 0), "a second fleet beside the first")


if __name__ == "__main__":
    support.main()
