#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Reeve contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The translations against the texts in the sources: check.py LUPDATE. Every text is translated, none is left over, and a translation has
the placeholders, the accelerator, the line breaks and the closing punctuation of its text."""
import os
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__)))))
FOLDERS = ("app/console", "client", "models", "ui", "widgets")
ENDS = ("…", ".", ":", "?", "!")


def messages(path):
    """{(context, comment, source): (finished, [forms])} of a .ts file."""
    found = {}
    for context in xml.parse(path).iter("context"):
        name = context.findtext("name")
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation.get("type") in ("vanished", "obsolete"):
                continue
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            key = (name, message.findtext("comment") or "", message.findtext("source"))
            found[key] = (translation.get("type") != "unfinished" and all(forms), forms)
    return found


def problems(source, form):
    """What is wrong with one form of a translation."""
    placeholders = lambda text: sorted(re.findall(r"%L?(?:\d|n)", text))
    if placeholders(source) != placeholders(form):
        yield "other placeholders"
    accelerators = lambda text: len(re.findall(r"&[^&\s]", text.replace("&&", "")))
    if accelerators(source) != accelerators(form):
        yield "other accelerators"
    if source.count("\n") != form.count("\n"):
        yield "other line breaks"
    if form != form.strip():
        yield "space at an edge"
    end = lambda text: text[-1:] if text.endswith(ENDS) else ""
    if end(source) != end(form):
        yield "another end"


def check(lupdate, code, *flags):
    wrong = []
    kept = os.path.join(ROOT, "translations", f"reeve_{code}.ts")
    with tempfile.TemporaryDirectory() as folder:
        fresh = os.path.join(folder, f"reeve_{code}.ts")
        shutil.copy(kept, fresh)
        subprocess.run([lupdate, "-silent", "-locations", "none", "-no-obsolete", *flags, "-I", ROOT,
                        *(os.path.join(ROOT, each) for each in FOLDERS), "-ts", fresh], check=True)
        now, before = messages(fresh), messages(kept)
    for key in before.keys() - now.keys():
        wrong.append((key, "no longer in the sources"))
    for key, (finished, forms) in now.items():
        if not finished or key not in before:
            wrong.append((key, "not translated"))
            continue
        for form in forms:
            wrong += [(key, f"{problem}: {form}") for problem in problems(key[2], form)]
    for (context, comment, source), what in sorted(wrong):
        print(f"reeve_{code}.ts: {context}: {source!r}{f' ({comment})' if comment else ''}: {what}", file=sys.stderr)
    print(f"reeve_{code}.ts: {len(now)} texts, {len(wrong)} problems")
    return not wrong


def self_test():
    for source, form, expected in (("%1 of %2", "%1 von %2", []), ("%1 of %2", "%1 von %1", ["other placeholders"]), ("&Open", "Öffnen", ["other accelerators"]),
                                   ("a && b", "a && b", []), ("Done.", "Fertig", ["another end"]), ("Open…", "Öffnen …", []), ("x", "y ", ["space at an edge"]),
                                   ("a\nb", "a b", ["other line breaks"]), ("%n files", "%1 Dateien", ["other placeholders"])):
        assert list(problems(source, form)) == expected, (source, form, list(problems(source, form)))


if __name__ == "__main__":
    self_test()
    good = check(sys.argv[1], "de")
    good = check(sys.argv[1], "en", "-pluralonly") and good
    sys.exit(0 if good else 1)
