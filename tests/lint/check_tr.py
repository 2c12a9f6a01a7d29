#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Reeve contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Texts that users read: tr() takes whole sentences, and what should be translated is. A text that must not be translated is marked on its
line with the comment "no tr"."""
import re

import lint

HOMES = ("app/", "client/", "models/", "ui/", "widgets/")
TR = re.compile(r"(?<![\w.>])(?:\w+::)?tr\s*\(")
LITERALS = re.compile(r'\s*((?:"(?:\\.|[^"\\\n])*"\s*)+)(?=[,)])')
LITERAL = re.compile(r'"((?:\\.|[^"\\\n])*)"')
TAG = re.compile(r"</?[A-Za-z][^>]*>|&(?:nbsp|lt|gt|amp|quot);")
SETTERS = (
    "setText setPlainText setWindowTitle setTitle setSubTitle setToolTip setStatusTip setWhatsThis setPlaceholderText setAccessibleName "
    "setAccessibleDescription setInformativeText setDetailedText setLabelText setHeaderLabels setIconText setButtonText addAction addMenu addTab "
    "addItem addRow addButton insertTab showMessage QLabel QPushButton QToolButton QCheckBox QRadioButton QGroupBox QAction QMessageBox"
).split()
SHOWN = re.compile(
    r"\b(?:" + "|".join(SETTERS) + r")\s*[({](?:[^;{}\"]*,)?\s*"
    r'(?:(?:QStringLiteral|QLatin1String|QLatin1StringView|QString::fromUtf8|QString::fromLatin1|QString)\s*\(\s*)?u?"((?:\\.|[^"\\\n])*)"'
)


def closing(code, start):
    """Where the parenthesis that opens before start is closed, literals aside."""
    depth = 1
    for match in re.finditer(r'"(?:\\.|[^"\\\n])*"|[()]', code[start:]):
        if match[0] == "(":
            depth += 1
        elif match[0] == ")":
            depth -= 1
            if depth == 0:
                return start + match.start()
    return len(code)


def arguments(text):
    """Number of arguments in the inside of a call."""
    bare = re.sub(r'"(?:\\.|[^"\\\n])*"', '""', text)
    depth, count = 0, 1
    for c in bare:
        depth += c in "([{"
        depth -= c in ")]}"
        count += c == "," and depth == 0
    return count


def check_call(code, start, after):
    """What is wrong with the tr() call whose name begins at start and whose arguments begin at after."""
    end = closing(code, after)
    if re.match(r"\s*\+(?!\+)", code[end + 1:]) or re.search(r"(?<!\+)\+\s*$", code[:start]):
        yield "a sentence is not put together with +: use one tr() with %1"
    match = LITERALS.match(code, after)
    if not match:
        return
    sentence = "".join(LITERAL.findall(match[1]))
    if sentence != sentence.strip() or sentence.startswith(r"\n") or sentence.endswith(r"\n"):
        yield "no space or line break at the edges of a sentence"
    if TAG.search(sentence):
        yield "no HTML in a sentence"
    counted = arguments(code[after:end]) >= 3
    says = re.search(r"%L?n", sentence)
    if counted and not says:
        yield "a sentence with a count says it with %n"
    if says and not counted:
        yield "%n needs the count as third argument"


def check(files):
    found = []
    for path, text in files.items():
        if not lint.is_cpp(path) or not path.startswith(HOMES):
            continue
        code = lint.without_comments(text)
        for match in TR.finditer(code):
            for what in check_call(code, match.start(), match.end()):
                found.append(f"{path}:{lint.line_of(code, match.start())}: {what}")
        for match in SHOWN.finditer(code):
            shown = match[1]
            if " " in shown and re.search(r"[A-Za-z]{2}", shown) and "no tr" not in lint.line_text(text, match.end()):
                found.append(f'{path}:{lint.line_of(code, match.end())}: "{shown}" is shown to users: use tr(), or mark the line "// no tr"')
    return found


def one(code):
    return {"ui/page.cpp": code}


PLANTED = [
    (one('a = tr("Suspend the tenant");'), None),
    (one('a = tr("Suspend " "the tenant");'), None),
    (one('a = tr("Suspended since %1").arg(when);'), None),
    (one('a = tr("Suspended since ");'), "edges"),
    (one('a = tr(" tenants");'), "edges"),
    (one('a = QObject::tr("tenants\\n");'), "edges"),
    (one('a = Page::tr("Suspended", "state of a tenant");'), None),
    (one('a = tr("<b>Suspended</b>");'), "HTML"),
    (one('a = tr("a&nbsp;b");'), "HTML"),
    (one('a = tr("fewer than %1, more than %2");'), None),
    (one('a = tr("x < y and y > z");'), None),
    (one('a = tr("Suspended") + when;'), "put together"),
    (one('a = when + tr("Suspended");'), "put together"),
    (one('a = tr("Suspended (%1)").arg(f(")") + when);'), None),
    (one('a = tr("%n tenant(s)", nullptr, count);'), None),
    (one('a = tr("%n tenant(s)", "in the list", int(list.size()));'), None),
    (one('a = tr("tenants: %1", nullptr, count);'), "with %n"),
    (one('a = tr("%n tenants");'), "third argument"),
    (one('a = tr("%Ln tenant(s)", nullptr, count);'), None),
    (one('a = tr("%Ln tenants");'), "third argument"),
    (one('str("x ") + b; m.attr("x ");'), None),
    (one('// tr("x ")'), None),
    (one('label->setText(QStringLiteral("Nothing here yet"));'), "shown to users"),
    (one('label->setText("Nothing here yet");'), "shown to users"),
    (one('menu->addAction(icon, QLatin1String("Copy id"), this);'), "shown to users"),
    (one('auto* l = new QLabel(QStringLiteral("Nothing here"), this);'), "shown to users"),
    (one('label->setText(QStringLiteral("Nothing here yet")); // no tr: for tests'), None),
    (one('label->setText(tr("Nothing here yet"));'), None),
    (one('edit->setPlaceholderText(QStringLiteral("https://"));'), None),
    (one('label->setText(QStringLiteral("%1 %2").arg(a, b));'), None),
    (one('box->setObjectName(QStringLiteral("a b"));'), None),
    ({"core/audit/a.cpp": 'setText("two words");'}, None),
]

if __name__ == "__main__":
    lint.main(check, PLANTED)
