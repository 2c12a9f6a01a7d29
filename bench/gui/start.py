#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Reeve contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How long programs take from their start until the rows of a table are on the screen, and how much memory they hold then.

Nothing inside a program is asked. Each is started on a screen of its own (Xvfb) whose pixels are mapped into this process, and every
five milliseconds the rectangle in which its table shows rows is looked at. When nothing has changed in it for three seconds, the picture
that is there then is the true one, and the first time it was seen is when the rows were painted: neither a frame, nor placeholders, nor
rows that are put elsewhere later count. Looking costs the program nothing. Method and figures: bench/README.md.
"""
import argparse
import hashlib
import mmap
import os
import pathlib
import statistics
import struct
import subprocess
import sys
import tempfile
import time

from Xlib import X, display
from Xlib.protocol import event

SCREEN = (1280, 800)
LOOK = 0.005        # seconds between two looks at the screen
SETTLE = 3.0        # seconds without a change
LONGEST = 30.0      # seconds


class Screen:
    """An X server without a window manager. Its picture is a file in memory, in the format of xwd."""

    def __init__(self, folder):
        reads, writes = os.pipe()
        self.server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writes), "-screen", "0", "%dx%dx24" % SCREEN, "-nolisten", "tcp", "-fbdir", folder],
            pass_fds=[writes], stderr=subprocess.DEVNULL)
        os.close(writes)
        number = os.read(reads, 16).decode().strip()
        if not number:
            sys.exit("Xvfb does not start")
        self.name = ":" + number
        self.display = display.Display(self.name)
        self.display.screen().root.warp_pointer(SCREEN[0] - 1, 0)  # off the tables: the pointer is in the picture
        self.display.flush()
        with open(os.path.join(folder, "Xvfb_screen0"), "rb") as file:
            self.pixels = mmap.mmap(file.fileno(), 0, prot=mmap.PROT_READ)
        head = struct.unpack(">25I", self.pixels[:100])
        self.offset, self.line = head[0] + head[19] * 12, head[12]  # the header, then the colours of 12 bytes each

    def rows(self, rectangle):
        x, y, width, height = rectangle
        for row in range(y, y + height):
            begin = self.offset + row * self.line + x * 4
            yield self.pixels[begin:begin + width * 4]

    def look(self, rectangle):
        """What a rectangle shows, as a value that can be compared."""
        check = hashlib.blake2b(digest_size=16)
        for row in self.rows(rectangle):
            check.update(row)
        return check.digest()

    def save(self, path):
        with open(path, "wb") as file:
            file.write(b"P6 %d %d 255\n" % SCREEN)
            for row in self.rows((0, 0) + SCREEN):
                rgb = bytearray(len(row) // 4 * 3)
                rgb[0::3], rgb[1::3], rgb[2::3] = row[2::4], row[1::4], row[0::4]
                file.write(rgb)

    def close_windows(self):
        """Asks every window to close, as a person does."""
        delete, protocols = self.display.get_atom("WM_DELETE_WINDOW"), self.display.get_atom("WM_PROTOCOLS")
        for window in self.display.screen().root.query_tree().children:
            if window.get_wm_protocols() and window.get_attributes().map_state == X.IsViewable:
                window.send_event(event.ClientMessage(window=window, client_type=protocols, data=(32, [delete, 0, 0, 0, 0])))
        self.display.flush()

    def end(self):
        self.display.close()
        self.server.terminate()
        self.server.wait()


def memory(process):
    """PSS and RSS of a process, MiB."""
    found = {}
    with open("/proc/%d/smaps_rollup" % process.pid, encoding="ascii") as file:
        for line in file:
            name, _, rest = line.partition(":")
            if name in ("Pss", "Rss"):
                found[name] = int(rest.split()[0]) / 1024
    return found["Pss"], found["Rss"]


def computed(process):
    """Milliseconds that all threads of a process had a processor."""
    tasks = pathlib.Path("/proc/%d/task" % process.pid).iterdir()
    return sum(int((each / "schedstat").read_text(encoding="ascii").split()[0]) for each in tasks) / 1e6


class Program:
    """name; command; rectangle: where its rows show; files: settings that it finds in its home each time, by path."""

    def __init__(self, name, command, rectangle, files):
        self.name, self.command, self.rectangle, self.files = name, command, rectangle, files
        self.milliseconds, self.computed, self.then, self.later = [], [], [], []

    def measure(self, screen, home, picture):
        """Starts it, waits until its table's rectangle keeps still, and notes when that picture appeared first."""
        for path, text in self.files.items():
            place = pathlib.Path(home, path)
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_text(text, encoding="utf-8")
        environment = dict(os.environ, DISPLAY=screen.name, HOME=home, XDG_CONFIG_HOME=home + "/.config", XDG_DATA_HOME=home + "/.local",
                           QT_QPA_PLATFORM="xcb")
        empty = last = screen.look(self.rectangle)
        seen = {}  # picture: when it was there first, and what the process had used by then
        began = changed = time.monotonic()
        process = subprocess.Popen(self.command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        while last == empty or time.monotonic() - changed < SETTLE:
            if time.monotonic() - began > LONGEST or process.poll() is not None:
                sys.exit(self.name + ": shows nothing")
            time.sleep(LOOK)
            now = screen.look(self.rectangle)
            if now != last:
                changed, last = time.monotonic(), now
                if now not in seen:
                    seen[now] = (changed - began) * 1000, computed(process), memory(process)
        milliseconds, used, held = seen[last]
        self.milliseconds.append(milliseconds)
        self.computed.append(used)
        self.then.append(held)
        self.later.append(memory(process))
        if picture:
            screen.save(picture)
        screen.close_windows()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        time.sleep(0.3)  # until what it had on the screen is gone

    def forget(self):
        for figures in (self.milliseconds, self.computed, self.then, self.later):
            figures.clear()

    def line(self):
        pss, rss = (statistics.median(each[kind] for each in self.then) for kind in (0, 1))
        later = statistics.median(each[0] for each in self.later)
        return "%-28s %8.0f %8.0f %8.0f %8.0f %8.0f %8.0f %10.0f" % (
            self.name, statistics.median(self.milliseconds), min(self.milliseconds), max(self.milliseconds),
            statistics.median(self.computed), pss, rss, later)


def programs(flags):
    database = flags.data + "/reeve.db"
    settings = "[window]\npage=tenants\ntourShown=true\ntheme=light\n"
    quiet = "[checkversion]\nenabled=false\n"
    return [
        Program("reeve", [flags.reeve, "--data", flags.data], (336, 140, 560, 600), {".config/reeve/console.ini": settings}),
        Program("DB Browser for SQLite", ["sqlitebrowser", "-R", "-t", "tenant", database], (74, 190, 368, 440),
                {".config/sqlitebrowser/sqlitebrowser.conf": quiet}),
        Program("bare Qt table", [flags.bare, database], (0, 30, 560, 740), {}),
    ]


def main():
    flags = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    flags.add_argument("--reeve", required=True, help="the console")
    flags.add_argument("--bare", required=True, help="bare_table")
    flags.add_argument("--data", required=True, help="folder of the control plane")
    flags.add_argument("--runs", type=int, default=10)
    flags.add_argument("--only", default="", help="programs whose name contains this")
    flags.add_argument("--pictures", help="folder for the screen that each ended in")
    flags = flags.parse_args()
    chosen = [each for each in programs(flags) if flags.only in each.name]
    if flags.pictures:
        os.makedirs(flags.pictures, exist_ok=True)

    def picture(program):
        return flags.pictures and "%s/%s.ppm" % (flags.pictures, program.name.split()[0])
    with tempfile.TemporaryDirectory() as folder:
        screen = Screen(folder)
        try:
            for run in range(flags.runs + 1):  # in turns: what else the machine does hits all alike
                for each in chosen:
                    each.measure(screen, folder, picture(each))
                    if run == 0:
                        each.forget()  # it warmed the file cache
        finally:
            screen.end()
    print("%-28s %8s %8s %8s %8s %8s %8s %10s" % (
        "start to rows painted, warm", "median", "best", "worst ms", "CPU ms", "PSS MiB", "RSS MiB", "PSS later"))
    for each in chosen:
        print(each.line())
    print("%d runs; the memory is that of the moment when the rows were painted, and %d s later; load: %s" % (
        flags.runs, SETTLE, " ".join("%.1f" % each for each in os.getloadavg())))


if __name__ == "__main__":
    main()
