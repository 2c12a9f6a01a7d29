# SPDX-FileCopyrightText: 2026 Reeve contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tests of reevectl share: the real program, in a folder of its own."""
import json
import os
import pathlib
import subprocess
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[3]
FLEET = ROOT / "resources" / "fleet"
BROKEN = ROOT / "tests" / "data" / "broken"
PROGRAM = os.environ.get("REEVECTL", str(ROOT / "build" / "dev" / "bin" / "reevectl"))


class Answer:
    def __init__(self, done):
        self.code, self.out, self.err = done.returncode, done.stdout, done.stderr

    @property
    def json(self):
        return json.loads(self.out)

    def __str__(self):
        return f"exit {self.code}\n{self.out}\n{self.err}"


class CliTest(unittest.TestCase):
    """Each test has a folder of its own; the plane is in `data`."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="reevectl-")
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.data = self.folder / "plane"
        self.environment = {**os.environ, "XDG_DATA_HOME": str(self.folder / "home"), "LC_ALL": "C.UTF-8"}

    def command(self, *words):
        return [PROGRAM, *map(str, words), "--data", str(self.data)]

    def run_cli(self, *words, expect=0, stdin=None):
        """The answer of one call; fails when the exit code is not `expect` (None: any)."""
        done = subprocess.run(self.command(*words), env=self.environment, capture_output=True, text=True, encoding="utf-8", input=stdin, timeout=120)
        answer = Answer(done)
        if expect is not None:
            self.assertEqual(answer.code, expect, f"{words}: {answer}")
        return answer

    def ask(self, *words, **options):
        """run_cli with JSON."""
        return self.run_cli(*words, "--output", "json", **options)

    def start_cli(self, *words):
        """A call in the background, ended with the test if it still runs."""
        running = subprocess.Popen(self.command(*words), env=self.environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, encoding="utf-8")

        def end():
            running.kill()
            running.communicate()
        self.addCleanup(end)
        return running

    def import_fleet(self):
        return self.ask("manifests", "import", FLEET, "--activate").json

    def revision(self, slug):
        return self.ask("tenants", "get", slug).json["tenant"]["revision"]

    def error_of(self, answer):
        return json.loads(answer.err)


def main():
    unittest.main(verbosity=2)
