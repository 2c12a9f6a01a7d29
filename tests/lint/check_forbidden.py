#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Reeve contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the sources must not contain: other clocks and randomness than the injected ones, waiting, nested event loops, dropped results,
colours outside the theme, files without a licence, notes for later."""
import re

import lint

PRODUCT = ("app/", "client/", "core/", "models/", "ui/", "widgets/")
GUI = ("client/", "models/", "ui/", "widgets/")
TESTED = PRODUCT + ("tests/",)

# (pattern in the code without comments and literals, where, files that may, what to do instead)
RULES = [
    (r"::now\s*\(\s*\)(?!\s*const)|\b(?:gettimeofday|clock_gettime)\s*\(|\btime\s*\(\s*(?:nullptr|NULL|0)\s*\)", TESTED, {"core/base/clock.cpp"}, "take the time from base::Clock"),
    (r"\bQ(?:DateTime|Date|Time)::current\w+", TESTED, set(), "take the time from base::Clock"),
    (r"(?<![\w.:>])(?:std::)?s?rand\s*\(|\brandom_device\b|\bQRandomGenerator\b", TESTED, set(), "take randomness from base::Random"),
    (r"\bmt19937(?:_64)?\b", TESTED, {"tests/support/fakes.h"}, "take randomness from base::Random, in tests from SeededRandom"),
    (r"\bsleep_(?:for|until)\b|\b(?:u|nano)sleep\s*\(|(?<![\w.>])sleep\s*\(|\bQThread::\w*sleep\b|\bQTest::q(?:Sleep|Wait)\s*\(", TESTED, set(), "wait for the event itself, with a timeout"),
    (r"\bprocessEvents\b", TESTED, set(), "return to the event loop"),
    (r"\bQEventLoop\b|\bwaitFor(?:Finished|Started|ReadyRead|BytesWritten|Connected|Disconnected|Encrypted)\s*\(|\bexecuteAndWait\s*\(|\bBlockingQueuedConnection\b|\bQtConcurrent::blocking\w+", GUI, set(), "no nested loop and no blocking wait: take the answer in a callback"),
    (r"\bQ(?:Semaphore|WaitCondition)\b|\bstd::(?:condition_variable\w*|(?:counting|binary)_semaphore|latch|barrier|future|async)\b", GUI, set(), "nothing waits for another thread here: take the answer in a callback"),
    (r"(?:\.|->|\bQ\w*(?:Dialog|Menu|Drag|MessageBox)::)exec\s*\(", GUI, set(), "no nested loop: open() or popup(), and take the answer in a slot"),
    (r"\bQ(?:MessageBox::(?:information|question|warning|critical|about)|InputDialog::get\w+|FileDialog::get\w+|ColorDialog::getColor)\s*\(", GUI, set(), "no nested loop: open() the dialog, and take the answer in a slot"),
]
DROPPED = re.compile(r"\(\s*void\s*\)\s*\*?[\w:.>-]+\s*\(|\bstatic_cast\s*<\s*void\s*>|\bstd::ignore\s*=")
COLOUR = re.compile(r"\bQColor(?:::from\w+)?\s*[({]\s*[\d\"]|\bqRgba?\s*\(|\bQt::(?:dark|light)?(?:[Rr]ed|[Gg]reen|[Bb]lue|[Cc]yan|[Mm]agenta|[Yy]ellow|[Gg]ray|black|white)\b")
HEX = re.compile(r"#[0-9A-Fa-f]{6}(?:[0-9A-Fa-f]{2})?\b")
COLOUR_HOMES = re.compile(r"^(?:ui/theme\w*\.(?:cpp|h)|resources/.*)$")
SPDX = ("SPDX-FileCopyrightText: 2026 Reeve contributors", "SPDX-License-Identifier: GPL-3.0-or-later")
LATER = re.compile(r"\b(?:TO" r"DO|FIX" r"ME|X" r"XX)\b")


def needs_licence(path):
    return path.endswith((".h", ".cpp", ".py", ".sh", ".cmake", ".ui", ".qrc")) or path.rsplit("/", 1)[-1] in ("CMakeLists.txt", "dev", "run")


def check_cpp(path, text):
    bare, literal = lint.without_comments_and_text(text), lint.without_comments(text)
    for pattern, where, homes, instead in RULES:
        if path.startswith(where) and path not in homes:
            for match in re.finditer(pattern, bare):
                yield f"{path}:{lint.line_of(bare, match.start())}: {match[0].strip()}: {instead}"
    for match in DROPPED.finditer(bare):
        if not re.search(r"// dropped: \w", lint.line_text(text, match.end())):
            yield f"{path}:{lint.line_of(bare, match.start())}: {match[0].strip()}: handle the result, hand it on, or say why not: // dropped: reason"
    if path.startswith(PRODUCT) and not COLOUR_HOMES.match(path):
        for match in list(COLOUR.finditer(literal)) + list(HEX.finditer(literal)):
            yield f"{path}:{lint.line_of(literal, match.start())}: {match[0]}: colours come from the theme, by role"
    if path.endswith(".h"):
        if "\n#pragma once\n" not in text:
            yield f"{path}:1: a header begins with #pragma once"
        for match in re.finditer(r"^\s*using\s+namespace\b", bare, re.M):
            yield f"{path}:{lint.line_of(bare, match.start())}: no using namespace in a header"


def check(files):
    found = []
    for path, text in files.items():
        if needs_licence(path) and not all(line in "\n".join(text.split("\n")[:5]) for line in SPDX):
            found.append(f"{path}:1: the two SPDX lines are missing at the head")
        for match in LATER.finditer(text):
            found.append(f"{path}:{lint.line_of(text, match.start())}: {match[0]}: finish it, or leave it out")
        if lint.is_cpp(path):
            found += check_cpp(path, text)
        elif path.endswith(".ui"):
            found += [f"{path}:{lint.line_of(text, m.start())}: {m[0]}: colours come from the theme, by role" for m in HEX.finditer(text)]
    return found


def one(path, code):
    head = "".join(f"// {line}\n" for line in SPDX)
    return {path: head + ("#pragma once\n" if path.endswith(".h") else "") + code + "\n"}


PLANTED = [
    (one("core/audit/a.cpp", "auto t = m_clock.now();"), None),
    (one("core/audit/a.cpp", "auto t = std::chrono::system_clock::now();"), "base::Clock"),
    (one("core/base/clock.cpp", "auto t = std::chrono::system_clock::now();"), None),
    (one("tests/support/fakes.h", "base::Timestamp now() const override;"), None),
    (one("core/base/other.cpp", "Timestamp OtherClock::now() const { return {}; }"), None),
    (one("core/audit/a.cpp", "// system_clock::now() is forbidden\nauto s = \"x::now()\";"), None),
    (one("core/audit/a.cpp", "auto t = time(nullptr);"), "base::Clock"),
    (one("ui/a.cpp", "auto t = QDateTime::currentDateTimeUtc();"), "base::Clock"),
    (one("core/audit/a.cpp", "int x = rand();"), "base::Random"),
    (one("core/audit/a.cpp", "int x = std::rand();"), "base::Random"),
    (one("core/audit/a.cpp", "int x = brand(); operand(x); m.rand();"), None),
    (one("core/audit/a.cpp", "std::random_device d;"), "base::Random"),
    (one("tests/core/audit/a.cpp", "std::mt19937 engine;"), "SeededRandom"),
    (one("tests/core/audit/a.cpp", "std::this_thread::sleep_for(1s);"), "wait for the event"),
    (one("tests/gui/a.cpp", "QTest::qWait(100);"), "wait for the event"),
    (one("tests/gui/a.cpp", "QTest::qWaitFor(ready);"), None),
    (one("ui/a.cpp", "qApp->processEvents();"), "event loop"),
    (one("ui/a.cpp", "QEventLoop loop;"), "no nested loop"),
    (one("ui/a.cpp", "process.waitForReadyRead(100);"), "no blocking wait"),
    (one("client/a.cpp", "plane.executeAndWait(name, op, caller);"), "no blocking wait"),
    (one("core/control/a.cpp", "plane.executeAndWait(name, op, caller);"), None),
    (one("ui/a.cpp", "connect(a, f, b, g, Qt::BlockingQueuedConnection);"), "no blocking wait"),
    (one("models/a.cpp", "auto rows = QtConcurrent::blockingMapped(all, f);"), "no blocking wait"),
    (one("models/a.cpp", "std::future<int> answer = std::async(f);"), "take the answer in a callback"),
    (one("ui/a.cpp", "QWaitCondition ready;"), "take the answer in a callback"),
    (one("core/storage/a.cpp", "std::condition_variable ready;"), None),
    (one("ui/a.cpp", "if (dialog.exec() == 1) {}"), "no nested loop"),
    (one("ui/a.cpp", "QMessageBox::warning(this, a, b);"), "no nested loop"),
    (one("core/storage/a.cpp", "REEVE_TRY(connection.exec(sql));"), None),
    (one("app/console/main.cpp", "return application.exec();"), None),
    (one("core/audit/a.cpp", "(void)log.append(entry);"), "handle the result"),
    (one("core/audit/a.cpp", "(void)db.command(rollback); // dropped: the first error is the one to report"), None),
    (one("core/audit/a.cpp", "(void)db.command(rollback); // dropped:"), "handle the result"),
    (one("core/audit/a.cpp", "std::ignore = log.append(entry);"), "handle the result"),
    (one("core/audit/a.cpp", "static_cast<void>(log.append(entry));"), "handle the result"),
    (one("core/audit/a.cpp", "(void)unused; void f(void); using F = void (*)(int);"), None),
    (one("ui/a.cpp", "QColor c(1, 2, 3);\nauto d = QColor(10, 20, 30);"), "by role"),
    (one("ui/a.cpp", 'auto c = QStringLiteral("#A1b2C3");'), "by role"),
    (one("ui/a.cpp", "painter.setPen(Qt::darkGray);"), "by role"),
    (one("ui/theme.cpp", 'auto c = QStringLiteral("#A1b2C3");'), None),
    (one("ui/a.cpp", "painter.setPen(palette.color(QPalette::Text)); x = Qt::transparent;"), None),
    ({"ui/a.ui": f"<!-- {SPDX[0]} -->\n<!-- {SPDX[1]} -->\n<x>color: #112233</x>"}, "by role"),
    ({"ui/a.cpp": "int x;\n"}, "SPDX"),
    ({"core/audit/CMakeLists.txt": "x\n"}, "SPDX"),
    ({"README.md": "plain words\n"}, None),
    ({"README.md": "to" "do: TO" "DO later\n"}, "finish it"),
    (one("core/audit/a.cpp", "// FIX" "ME"), "finish it"),
    ({"core/a.h": "".join(f"// {line}\n" for line in SPDX) + "int x;\n"}, "#pragma once"),
    (one("core/a.h", "using namespace std;"), "using namespace"),
]

if __name__ == "__main__":
    lint.main(check, PLANTED)
