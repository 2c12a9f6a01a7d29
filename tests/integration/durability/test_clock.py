#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Reeve contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The clock steps an hour back and forth while the plane works."""
import proof
import support

HOUR = 3600


class Clock(proof.DurabilityTest):
    def test_an_hour_back_and_forth(self):  # REQ ARC-25
        self.make_plane()
        book = {}
        for offset in (0, -HOUR, HOUR, -HOUR, 0):
            driver = self.start_driver()  # opened under the clock before, as after a kill
            driver.send(clock=offset)
            for number in range(10):
                slug = f"c{len(book)}-{number}"
                calls = [("tenants.create", {"manifest": proof.base64_of(proof.manifest(slug)), "reason": f"{slug}-made", "activate": True}),
                         ("tenants.suspend", {"tenantId": slug, "revision": 1, "reason": f"{slug}-stopped"}),
                         ("tenants.resume", {"tenantId": slug, "revision": 2, "reason": f"{slug}-goes-on"})]
                if number == 5:
                    driver.send(clock=-offset)  # and in the middle of the work
                for operation, members in calls:
                    line = driver.call(operation, key=members["reason"], **members)
                    self.assertIn("receipt", line, line)
                    again = driver.call(operation, key=members["reason"], **members)
                    self.assertEqual((again["replayed"], again["receipt"]["auditIndex"]), (True, line["receipt"]["auditIndex"]))
                    book[members["reason"]] = line["receipt"]
            driver.kill()
            driver.close()
        report = self.verify()
        self.assertEqual(report["verdict"], "proven")
        notes = [finding for finding in report["findings"] if finding["kind"].startswith("NOTE_")]
        self.assertTrue(any("clock" in note["message"] for note in notes), report["findings"])
        tables = proof.Tables(self.data)
        self.assertEqual(tables.disagreements(), [])
        for reason, receipt in book.items():
            self.assertEqual([entry["seq"] for entry in tables.by_reason[reason]], [receipt["auditIndex"]])
        (tenants, ids) = tables.db.execute("SELECT count(*), count(DISTINCT id) FROM tenant").fetchone()
        tables.close()
        self.assertEqual((tenants, ids), (50, 50))
        listed = self.ask("tenants", "list", "--pageSize", 1000).json
        self.assertEqual((listed["total"], len({item["id"] for item in listed["items"]})), (50, 50))


if __name__ == "__main__":
    support.main()
