# SPDX-FileCopyrightText: 2026 Reeve contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the proofs of durability share: a client that knows what was acknowledged, and a look at the tables behind the door's back."""
import base64
import hashlib
import json
import os
import pathlib
import sqlite3
import subprocess
import sys
import time

sys.path.append(str(pathlib.Path(__file__).resolve().parents[1] / "cli"))
import support  # noqa: E402

DRIVER = os.environ.get("REEVE_DRIVER", str(pathlib.Path(support.PROGRAM).with_name("reeve_driver")))
PROVE = os.environ.get("REEVE_PROVE") == "1"
SEED = int(os.environ.get("REEVE_SEED", "20261003"))
STATES = ["Draft", "Active", "Suspended", "Archived", "Deleted"]  # as numbered in the table


def manifest(slug, name="Harbor Foods"):
    return f"""apiVersion: tenancy/v1
kind: Tenant
metadata: {{slug: {slug}}}
spec:
  legalName: {name} GmbH
  displayName: {name}
  profile: mt-standard
  plan: team-2026
  regions: {{allowed: [eu-central-1, eu-west-1], preferred: eu-central-1}}
  policies: {{residency: eu-only, encryption: platform-key, retention: standard}}
  environments: [prod]
  contacts:
    - {{role: technical, name: Ivo, email: ops@harbor-foods.example}}
    - {{role: billing, name: Finance, email: billing@harbor-foods.example}}
"""


class Driver:
    """reeve_driver on one folder. `opened` is its first line, or None when it died before."""

    def __init__(self, folder, environment, before=None):
        self.process = subprocess.Popen([DRIVER, str(folder)], env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, preexec_fn=before)
        self.opened = None

    def send(self, **line):
        try:
            self.process.stdin.write(json.dumps(line).encode() + b"\n")
            self.process.stdin.flush()
        except BrokenPipeError:
            pass  # it died: its answers end too

    def line(self):
        """The next line; None at the end. A line that a kill cut short was never said."""
        text = self.process.stdout.readline()
        return json.loads(text) if text.endswith(b"\n") else None

    def call(self, operation, key="", **members):
        """One call, waited for."""
        self.send(id=0, operation=operation, key=key, members=members)
        return self.line()

    def kill(self):
        self.process.kill()

    def close(self):
        """The exit code, after everything that was begun has ended."""
        try:
            self.process.stdin.close()
        except BrokenPipeError:
            pass
        self.process.wait(timeout=60)
        self.process.stdout.close()
        return self.process.returncode


class DurabilityTest(support.CliTest):
    def make_plane(self):
        self.run_cli("manifests", "import", support.FLEET / "catalog")

    def start_driver(self, before=None):
        driver = Driver(self.data, self.environment, before)

        def end():
            driver.kill()
            driver.close()
        self.addCleanup(end)
        driver.opened = driver.line()
        return driver

    def verify(self, *words, expect=0):
        return self.ask("audit", "verify", *words, expect=expect).json

    def assert_says(self, error, code, reason, *words):
        """A message is of use only when it says what, where and what to do."""
        self.assertEqual((error["code"], error["reason"]), (code, reason), error)
        for word in words:
            self.assertIn(str(word), error["message"])


def base64_of(text):
    """As bytes are written in JSON."""
    return base64.b64encode(text.encode()).decode()


class Tables:
    """A closed plane's database, read without the product."""

    def __init__(self, folder):
        log = pathlib.Path(folder) / "reeve.db-wal"
        if log.exists() and log.stat().st_size > 0:
            raise AssertionError("the plane was not closed properly: not all of it is in reeve.db yet")
        self.db = sqlite3.connect(f"file:{folder}/reeve.db?immutable=1", uri=True)
        self.entries = {}  # tenant id and revision -> entry
        self.by_reason = {}  # reason -> entries
        self.leaves = []
        for (stored,) in self.db.execute("SELECT bytes FROM audit_entry ORDER BY seq"):
            entry = json.loads(stored)
            self.leaves.append(hashlib.sha256(b"\0" + stored).hexdigest())
            if entry["result"] != "ok":
                continue
            self.by_reason.setdefault(entry["reason"], []).append(entry)
            if entry["target"]["tenant"]:
                self.entries[entry["target"]["tenant"], entry["after"]["revision"]] = entry

    def close(self):
        self.db.close()

    def checkpoint(self):
        """The newest signed one."""
        return self.db.execute("SELECT note FROM audit_checkpoint ORDER BY size DESC LIMIT 1").fetchone()[0]

    def disagreements(self):
        """Where state, audit entries and events are not one to one: nothing, in a sound plane."""
        wrong = []
        (finding,) = self.db.execute("PRAGMA integrity_check(1)").fetchone()
        if finding != "ok":
            wrong.append(finding)
        tenants = {key: row for key, *row in self.db.execute("SELECT key, id, revision, state FROM tenant")}
        stated = {}
        for key, revision, index in self.db.execute("SELECT tenant, revision, audit_index FROM tenant_timeline"):
            stated[tenants[key][0], revision] = index
        if {key: entry["seq"] for key, entry in self.entries.items()} != stated:
            wrong.append("the audit log and the tenants' histories differ")
        told = {}  # tenant and revision -> the last event's state
        causes = {}
        sequences = {}
        for source, seq, body in self.db.execute("SELECT source, seq, body FROM event ORDER BY pos"):
            if sequences.get(source, 0) + 1 != seq:
                wrong.append(f"the events of {source} have a gap before {seq}")
            sequences[source] = seq
            event = json.loads(body)
            if source != "/catalog":
                place = event["data"]["tenantId"], event["data"]["revision"]
                told[place] = event["data"]["newState"]
                causes[place] = event["causationid"]
        if causes != {place: entry["request"]["id"] for place, entry in self.entries.items()}:
            wrong.append("the events and the audit log differ")
        for name, revision, state in tenants.values():
            numbers = [number for one, number in stated if one == name]
            if len(numbers) != revision:
                wrong.append(f"{name} has revision {revision} and {len(numbers)} changes")
            entry = self.entries.get((name, revision))
            if entry and not entry["after"]["state"] == told.get((name, revision)) == STATES[state]:
                wrong.append(f"{name} is {STATES[state]}, its last entry and event say otherwise")
        return wrong


def summary(name, text):
    print(f"prove: {name}: {text}", flush=True)


def pause(seconds):
    """Until the moment of a kill. Nothing that is asserted depends on it."""
    time.sleep(seconds)
