#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Reeve contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads and drives the console over AT-SPI, as a screen reader does: read_window.py REEVE. Runs within a session bus and a display of its
own (run.sh)."""
import subprocess
import sys
import time
import unittest

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

REEVE = sys.argv.pop(1)
PATIENCE = 120  # seconds for the slowest thing, which is the import of the sample fleet


def wait_for(question, what, seconds=PATIENCE):
    """The first answer of question() that is not empty."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            answer = question()
        except GLib.Error:  # the window changed while it was read
            answer = None
        if answer:
            return answer
        time.sleep(0.1)
    raise AssertionError(f"{what} did not come within {seconds} s")


def below(node, depth=0):
    """All that is shown below a node, and the node."""
    yield node
    if depth > 40:
        return
    states = node.get_state_set()
    if states.contains(Atspi.StateType.MANAGES_DESCENDANTS):
        return
    for i in range(min(node.get_child_count(), 300)):
        child = node.get_child_at_index(i)
        if child is not None and child.get_state_set().contains(Atspi.StateType.VISIBLE):
            yield from below(child, depth + 1)


def find(root, role=None, name=None):
    """The first node of that role, whose name begins so."""
    for node in below(root):
        if (role is None or node.get_role() == role) and (name is None or (node.get_name() or "").startswith(name)):
            return node
    return None


BUTTONS = (Atspi.Role.PUSH_BUTTON, Atspi.Role.TOGGLE_BUTTON, Atspi.Role.CHECK_BOX, Atspi.Role.RADIO_BUTTON)


def find_button(root, name):
    """The first button of just that name that shows."""
    for node in below(root):
        if node.get_role() in BUTTONS and node.get_name() == name and node.get_state_set().contains(Atspi.StateType.SHOWING):
            return node
    return None


def press(node):
    """Does what a click on the node would do."""
    for i in range(node.get_n_actions()):
        if node.get_action_name(i).lower() in ("press", "click", "toggle", "activate"):
            assert node.do_action(i)
            return
    raise AssertionError(f"{node.get_name()} offers no press: {[node.get_action_name(i) for i in range(node.get_n_actions())]}")


def pump():
    """Lets events come in; always true."""
    while GLib.MainContext.default().iteration(False):
        pass
    return True


class ReadWindow(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.addClassCleanup(cls.stop)
        cls.started = [subprocess.Popen(["/usr/libexec/at-spi-bus-launcher", "--launch-immediately"])]
        cls.reeve = subprocess.Popen([REEVE, "--sample", "--language", "en", "--theme", "light"])
        cls.started.append(cls.reeve)
        Atspi.init()
        cls.window = wait_for(cls.main_window, "the window")
        cls.table = wait_for(cls.tenants, "the list of 120 tenants")

    @classmethod
    def stop(cls):
        for process in reversed(cls.started):
            process.terminate()
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()

    @classmethod
    def main_window(cls):
        desktop = Atspi.get_desktop(0)
        for i in range(desktop.get_child_count()):
            application = desktop.get_child_at_index(i)
            if application is not None and application.get_process_id() == cls.reeve.pid and application.get_child_count() > 0:
                return application.get_child_at_index(0)
        return None

    @classmethod
    def tenants(cls):
        skip = find_button(cls.window, "Skip the tour")
        if skip is not None:
            press(skip)
        if not find(cls.window, Atspi.Role.TABLE, "Tenants"):
            go = find_button(cls.window, "Tenants")
            if go is not None:
                press(go)
        table = find(cls.window, Atspi.Role.TABLE, "Tenants")
        return table if table is not None and table.get_n_rows() >= 120 else None

    def wait_for_node(self, role=None, name=None):
        return wait_for(lambda: find(self.window, role, name), f"a {role} called {name}", 20)

    def test_the_rail_leads_to_pages(self):  # REQ ARC-23
        for page, content in (("Audit", "Audit entries"), ("Tenants", "Tenants")):
            press(wait_for(lambda: find_button(self.window, page), f"the button {page}", 20))
            wait_for(lambda: find(self.window, Atspi.Role.TABLE, content), f"the table of {page}", 20)

    def test_the_header_says_where_one_is(self):
        self.assertIn("Reeve", self.window.get_name())
        self.assertIsNotNone(self.wait_for_node(name="Sample plane"))
        self.assertIsNotNone(self.wait_for_node(name="Search or type a command"))
        self.assertIsNotNone(self.wait_for_node(name="Read-only"))
        self.assertIsNotNone(self.wait_for_node(name="Environment: "))

    def test_the_table_can_be_read(self):
        table = wait_for(self.tenants, "the list of tenants", 20)
        headers = [table.get_column_description(i) or table.get_column_header(i).get_name() for i in range(table.get_n_columns())]
        self.assertEqual(headers[:3], ["Slug", "Legal name", "State"])
        first = [table.get_accessible_at(0, i).get_name() for i in range(3)]
        self.assertTrue(all(first), first)
        self.assertRegex(first[0], "^Slug: [a-z0-9-]{3,63}$")
        self.assertRegex(first[2], "^State: (Draft|Active|Suspended|Archived)$")

    def test_every_control_has_a_name(self):
        unnamed, unlabelled = [], []
        wanted = (Atspi.Role.PUSH_BUTTON, Atspi.Role.TOGGLE_BUTTON, Atspi.Role.CHECK_BOX, Atspi.Role.RADIO_BUTTON, Atspi.Role.ENTRY,
                  Atspi.Role.TEXT, Atspi.Role.TABLE, Atspi.Role.TREE, Atspi.Role.TREE_TABLE, Atspi.Role.LIST)
        for page in ("Overview", "Settings", "Audit", "Tenants"):
            press(find_button(self.window, page))
            wait_for(lambda: self.window.get_name().startswith(page), f"the page {page}", 20)
            for node in below(self.window):
                if not node.get_state_set().contains(Atspi.StateType.SHOWING):
                    continue
                labels = [r for r in node.get_relation_set() if r.get_relation_type() == Atspi.RelationType.LABELLED_BY]
                if node.get_role() == Atspi.Role.COMBO_BOX and not labels:
                    unlabelled.append((page, node.get_name()))
                if node.get_role() in wanted and not node.get_name() and not labels:
                    unnamed.append((page, node.get_role_name(), node.get_parent().get_name()))
        self.assertEqual(unnamed, [])
        self.assertEqual(unlabelled, [])

    def test_changes_are_announced(self):  # REQ ARC-23
        said = []
        listener = Atspi.EventListener.new(lambda event: said.append(event.source.get_description()))
        listener.register("object:property-change:accessible-description")
        for wanted in ("Read-only is on.", "Read-only is off."):
            press(wait_for(lambda: find(self.window, Atspi.Role.CHECK_BOX, "Read-only"), "the read-only switch", 20))
            wait_for(lambda: pump() and any(text.startswith(wanted) for text in said), f"the announcement {wanted}", 20)
        listener.deregister("object:property-change:accessible-description")


if __name__ == "__main__":
    unittest.main(verbosity=2)
