# SPDX-FileCopyrightText: 2026 Reeve contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the checks share. A check is a function from {path: text} to a list of "path:line: message"; it also runs on planted violations
(--self-test), so that a check that has gone blind is noticed."""
import os
import re
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
SKIPPED = {"build", "node_modules", "__pycache__"}
TEXT = (".h", ".cpp", ".py", ".sh", ".cmake", ".txt", ".ui", ".qrc", ".md", ".json", ".in")


def tree():
    """Every text file of the project, by its path from the root."""
    files = {}
    for folder, folders, names in os.walk(ROOT):
        folders[:] = sorted(f for f in folders if f not in SKIPPED and (not f.startswith(".") or f == ".ci"))
        for name in sorted(names):
            path = os.path.relpath(os.path.join(folder, name), ROOT).replace(os.sep, "/")
            if path.startswith("tests/data/"):
                continue
            if name.endswith(TEXT) or path in ("dev", ".ci/run"):
                with open(os.path.join(folder, name), encoding="utf-8") as file:
                    files[path] = file.read()
    return files


def is_cpp(path):
    return path.endswith((".h", ".cpp"))


TOKEN = re.compile(r'//[^\n]*|/\*.*?\*/|R"(?P<d>[^()\s\\]{0,16})\(.*?\)(?P=d)"|"(?:\\.|[^"\\\n])*"|(?<![0-9A-Fa-f])\'(?:\\.|[^\'\\\n])+\'', re.S)


def _blank(text):
    return re.sub(r"[^\n]", " ", text)


def without_comments(code):
    """The code with comments blanked; positions and lines stay."""
    return TOKEN.sub(lambda m: _blank(m[0]) if m[0].startswith("/") else m[0], code)


def without_comments_and_text(code):
    """The code with comments and the inside of literals blanked; positions and lines stay."""
    return TOKEN.sub(lambda m: _blank(m[0]) if m[0].startswith("/") else '"' + _blank(m[0][1:-1]) + '"', code)


def line_of(text, position):
    return text.count("\n", 0, position) + 1


def line_text(text, position):
    start = text.rfind("\n", 0, position) + 1
    end = text.find("\n", position)
    return text[start:end if end >= 0 else len(text)]


def main(check, planted):
    """Runs @p check on the project, or with --self-test on planted: a list of ({path: text}, part of the expected message or None for
    "finds nothing")."""
    if "--self-test" in sys.argv:
        blind = 0
        for files, expected in planted:
            found = check(files)
            good = any(expected in line for line in found) if expected else not found
            if not good:
                blind += 1
                print(f"self-test: expected {expected!r}, found {found} in {files}", file=sys.stderr)
        print(f"{os.path.basename(sys.argv[0])}: self-test, {len(planted)} cases, {blind} wrong")
        sys.exit(1 if blind else 0)
    found = check(tree())
    for line in found:
        print(line, file=sys.stderr)
    print(f"{os.path.basename(sys.argv[0])}: {len(found)} findings")
    sys.exit(1 if found else 0)
