#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Reeve contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The program is killed at random moments under a client that keeps book of what was acknowledged."""
import json
import random
import shutil

import proof
import support

KILLS = 500 if proof.PROVE else 20
FILES = 200  # of an import
KILLS_A_PLANE = 25  # then a new one, so that checking it stays quick
PADDING = "# so that a batch, which has 1 MiB, holds 50 files and is answered soon\n" * 280
LANES = 16  # tenants that are changed side by side, so that batches hold more than one change


class Lane:
    """One tenant after the other, each changed a few times; one call is on its way at a time."""

    def __init__(self, name):
        self.name = name
        self.step = 0

    def next_call(self):
        number, step = divmod(self.step, 4)
        slug, reason = f"{self.name}-{number}", f"{self.name}-{self.step}"
        self.step += 1
        if step == 0:
            members = {"manifest": proof.base64_of(proof.manifest(slug)), "reason": reason, "activate": True}
            return {"operation": "tenants.create", "key": reason, "members": members}
        operation = ("tenants.suspend", "tenants.resume", "tenants.setLabels")[step - 1]
        members = {"tenantId": slug, "revision": step, "reason": reason}
        if step == 3:
            members |= {"set": {"step": "three"}, "remove": []}
        return {"operation": operation, "key": reason, "members": members}


class Kill(proof.DurabilityTest):
    def begin_plane(self, number):
        self.data = self.folder / f"plane-{number}"
        self.make_plane()
        self.book = {}  # reason -> receipt: what was acknowledged
        self.unanswered = []  # calls
        self.files, self.stored = None, 0  # of an import
        self.checkpoint = self.folder / "kept-checkpoint"
        tables = proof.Tables(self.data)
        self.checkpoint.write_text(tables.checkpoint())
        tables.close()

    # Each way works on the plane until it is killed, and leaves book and unanswered behind.

    def killed_in_a_stream(self, round_, dice):
        """Changes side by side; killed after some answers, in the middle of others."""
        driver = self.start_driver()
        lanes = [Lane(f"r{round_}-l{number}") for number in range(LANES)]
        running = {}
        enough, moment = dice.randrange(1, 300), dice.random() * 0.003

        def send(lane):
            running[lane.name] = lane.next_call()
            driver.send(id=lane.name, **running[lane.name])
        for lane in lanes:
            send(lane)
        answers = 0
        by_name = {lane.name: lane for lane in lanes}
        while (line := driver.line()) is not None:
            call = running.pop(line["id"])
            self.assertIn("receipt", line, line)
            self.book[call["key"]] = line["receipt"]
            answers += 1
            if answers <= enough:
                send(by_name[line["id"]])
            if answers == enough:
                proof.pause(moment)
                driver.kill()
        if answers < enough:
            self.fail(f"it ended by itself after {answers} answers")
        driver.kill()
        self.unanswered = list(running.values())

    def killed_while_opening_or_closing(self, round_, dice):
        """In the recovery of what the kill before left, in the first changes, in the last checkpoint."""
        driver = proof.Driver(self.data, self.environment)
        call = Lane(f"r{round_}-o").next_call()
        driver.send(id=1, **call)
        if dice.random() < 0.5:
            driver.process.stdin.close()
        proof.pause(dice.random() * 0.12)
        driver.kill()
        lines = list(iter(driver.line, None))
        driver.close()
        answered = [line for line in lines if "receipt" in line]
        if answered:
            self.book[call["key"]] = answered[0]["receipt"]
        else:
            self.unanswered = [call]

    def killed_in_an_import(self, round_, dice):
        """reevectl manifests import of a folder."""
        files = self.folder / f"files-{round_}"
        files.mkdir()
        for number in range(FILES):
            (files / f"{number}.yaml").write_text(proof.manifest(f"r{round_}-f{number}") + PADDING)
        running = self.start_cli("manifests", "import", files, "--progress", "json", "--activate")
        enough, moment = dice.randrange(FILES * 3 // 4), dice.random() * 0.06
        for line in running.stderr:
            if line.startswith("{") and json.loads(line)["created"] >= enough:
                self.stored = json.loads(line)["created"]
                break
        proof.pause(moment)
        running.kill()
        lines = [json.loads(line) for line in running.communicate()[1].splitlines() if line.startswith("{") and line.endswith("}")]
        self.files, self.stored = files, max([self.stored] + [line["created"] for line in lines])

    def killed_between_calls(self, round_, dice):
        """reevectl, one process a change; the last one is killed."""
        lane = Lane(f"r{round_}-c")
        for last in (False, False, True):
            call = lane.next_call()
            words = call["operation"].split(".") + ([] if "tenantId" not in call["members"] else [call["members"]["tenantId"]])
            for name, value in call["members"].items():
                if name == "manifest":
                    source = self.folder / "manifest.yaml"
                    source.write_text(proof.manifest(f"{lane.name}-0"))
                    words += ["--manifest", str(source)]
                elif name == "activate":
                    words += ["--activate"]
                elif name != "tenantId":
                    words += [f"--{name}", str(value)]
            running = self.start_cli(*words, "--idempotencyKey", call["key"], "--output", "json")
            if last:
                proof.pause(dice.random() * 0.15)
                running.kill()
            out, err = running.communicate(timeout=60)
            if running.returncode == 0:
                self.book[call["key"]] = json.loads(out)["receipt"]
            elif last:
                self.unanswered = [call]
            else:
                self.fail(err)

    def check(self, round_):
        """Opens the plane again, tries once more what was not answered, and holds book, tables and log against each other."""
        driver = self.start_driver()
        self.assertEqual(driver.opened, {"writable": True}, f"in round {round_}")
        replayed = 0
        for call in self.unanswered:
            driver.send(id=call["key"], **call)
            line = driver.line()
            self.assertIn("receipt", line, line)
            self.book[call["key"]] = line["receipt"]
            replayed += line["replayed"]
        self.assertEqual(driver.close(), 0)
        self.unanswered = []
        if self.files:
            tables = proof.Tables(self.data)
            (found,) = tables.db.execute("SELECT count(*) FROM tenant WHERE slug GLOB ?", (f"r{round_}-f*",)).fetchone()
            tables.close()
            self.assertGreaterEqual(found, self.stored)
            self.cut_imports += 0 < found < FILES
            report = self.ask("manifests", "import", self.files, "--activate").json
            self.assertEqual((report["unchanged"], report["created"]), (found, FILES - found))
            shutil.rmtree(self.files)
            self.files, self.stored = None, 0
        tables = proof.Tables(self.data)
        self.assertEqual(tables.disagreements(), [], f"in round {round_}")
        for reason, receipt in self.book.items():
            entries = tables.by_reason.get(reason, [])
            self.assertEqual([entry["seq"] for entry in entries], [receipt["auditIndex"]], f"{reason} in round {round_}")
            self.assertEqual(tables.leaves[receipt["auditIndex"]], receipt["leafHash"])
        note = tables.checkpoint()
        tables.close()
        self.verify("--checkpoint", self.checkpoint)  # nothing that was signed before is gone
        self.checkpoint.write_text(note)
        return replayed

    def test_a_plane_whose_making_was_killed_is_made_the_next_time(self):  # REQ ARC-25
        dice = random.Random(proof.SEED)
        made = 0
        for round_ in range(100 if proof.PROVE else 5):
            self.data = self.folder / f"new-{round_}"
            driver = proof.Driver(self.data, self.environment)
            proof.pause(dice.random() * 0.4)
            driver.kill()
            made += driver.line() is not None
            driver.close()
            driver = self.start_driver()
            self.assertEqual(driver.opened, {"writable": True}, f"in round {round_}")
            self.assertEqual(driver.close(), 0)
            self.verify()
            tables = proof.Tables(self.data)
            self.assertEqual(tables.disagreements(), [])
            self.assertEqual(len(tables.by_reason[""]), 1, "it was made once")
            tables.close()
        print(f"{made} of {round_ + 1} were made before the kill")

    def test_what_was_acknowledged_survives_every_kill(self):  # REQ ARC-25
        print(f"seed {proof.SEED}")
        dice = random.Random(proof.SEED)
        ways = (self.killed_in_a_stream, self.killed_while_opening_or_closing, self.killed_in_an_import, self.killed_in_a_stream,
                self.killed_between_calls)
        acknowledged = unanswered = replayed = self.cut_imports = 0
        for round_ in range(KILLS):
            if round_ % KILLS_A_PLANE == 0:
                self.begin_plane(round_)
            before = len(self.book)
            ways[round_ % len(ways)](round_, dice)
            acknowledged += len(self.book) - before
            unanswered += len(self.unanswered)
            replayed += self.check(round_)
        proof.summary("kill", f"{KILLS} kills, {acknowledged} changes acknowledged, 0 lost; {unanswered} unanswered calls sent again: "
                              f"{replayed} had been stored, none was done twice; {self.cut_imports} imports cut in the middle; "
                              "state = audit = event after each")


if __name__ == "__main__":
    support.main()
