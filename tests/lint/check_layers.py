#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Reeve contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The house's arrows: who may include and link whom. There are no exceptions; a new arrow is drawn in CONTRIBUTING.md and here together."""
import re

import lint

LOW = {"base", "crypto", "storage"}  # what every domain may use
DOMAINS = {  # domain -> other domains, as drawn
    "audit": set(),
    "registry": {"audit"},
    "events": {"audit"},
    "policy": {"registry"},
    "quota": {"registry"},
    "topology": {"registry"},
    "provision": set(),
    "telemetry": set(),
    "controller": {"provision", "topology", "registry", "events", "audit"},
    "lifecycle": {"controller", "policy", "quota", "topology", "provision", "registry", "events", "audit"},
    "incident": {"telemetry", "audit", "events"},
}
CORE = {"base": set(), "crypto": {"base"}, "storage": {"base"}, "control": LOW | set(DOMAINS)}
CORE.update({domain: LOW | others for domain, others in DOMAINS.items()})

HOUSE = {  # folder -> folders; "core" is all of it, "core values" are api.h headers and the values of core/base
    "app/console": {"ui", "client", "core"},
    "app/server": {"core"},
    "app/cli": {"client", "core"},
    "ui": {"models", "widgets", "client", "core values"},
    "models": {"client", "core values"},
    "client": {"core"},
    "widgets": set(),
    "tests/core": {"core", "tests/support"},
}
HOUSE.update({f"core/{name}": {f"core/{other}" for other in others} for name, others in CORE.items()})
SERVICES_OF_BASE = {"core/base/id.h", "core/base/metrics.h", "core/base/random.h"}

LIBRARIES = {  # system headers that only some folders may include; tests may look behind any of them
    r"openssl/": {"core/crypto"},
    r"sqlite3\.h$|libpq-fe\.h$": {"core/storage"},
    r"yaml-cpp/": {"core/registry"},
    r"utf8proc\.h$": {"core/base"},
    r"CLI/|CLI11": {"app/cli", "app/console", "app/server"},
    r"Qsci/": {"ui", "widgets"},
}
INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*(?:"([^"]+)"|<([^>]+)>)', re.M)
QT = re.compile(r"^(Q[A-Z]|Qt|Qsci/)")
GENERATED = re.compile(r"(^|/)(ui_\w+\.h|moc_\w+\.cpp|\w+\.moc)$")
LINK = re.compile(r"(?:reeve_library|target_link_libraries)\s*\(\s*([\w/]+)([^)]*)\)")


def folder_of(path):
    """The part of the house that a file lies in."""
    parts = path.split("/")
    deep = 2 if parts[0] in ("app", "core", "tests") and len(parts) > 2 else 1
    return "/".join(parts[:deep])


def allowed(path, target):
    """May the file at path include the project's file target?"""
    source, other = folder_of(path), folder_of(target)
    if source == other or source not in HOUSE:
        return True  # other tests and benchmarks may use everything
    arrows = HOUSE[source]
    if other in arrows or ("core" in arrows and other.startswith("core/")):
        return True
    if "core values" in arrows:
        return target.endswith("/api.h") if other != "core/base" else target not in SERVICES_OF_BASE
    return False


def cycles(includes):
    """One message for each include cycle."""
    found, state = [], {}

    def visit(path, trail):
        state[path] = "open"
        for other in sorted(includes.get(path, ())):
            if state.get(other) == "open":
                found.append(f"{other}:1: include cycle: " + " -> ".join(trail[trail.index(other):] + [other]))
            elif other not in state:
                visit(other, trail + [other])
        state[path] = "done"

    for path in sorted(includes):
        if path not in state:
            visit(path, [path])
    return found


def qt_inside(path, includes, system, seen):
    """The first Qt header that path includes, directly or through others."""
    for header in system.get(path, ()):
        if QT.match(header):
            return f"<{header}> in {path}"
    for other in sorted(includes.get(path, ())):
        if other not in seen:
            seen.add(other)
            if inside := qt_inside(other, includes, system, seen):
                return inside
    return None


def links(path, text, folders):
    """The arrows again, in the link lines of CMake."""
    if path == "CMakeLists.txt" or path.startswith("tests/") or folder_of(path) not in HOUSE:
        return
    folder = folder_of(path)
    for call in LINK.finditer(text):
        for name in re.findall(r"\breeve_(\w+)", call[2]):
            other = folders.get(name)
            arrows = HOUSE[folder]
            if other is None or other == folder or other in arrows or ("core" in arrows and other.startswith("core/")):
                continue
            if "core values" in arrows and other == "core/base":
                continue
            yield f"{path}:{lint.line_of(text, call.start())}: {folder} may not link {other}"


def check(files):
    found, includes, system = [], {}, {}
    sources = {path: lint.without_comments(text) for path, text in files.items() if lint.is_cpp(path)}
    for path, code in sources.items():
        includes[path], system[path] = set(), []
        for match in INCLUDE.finditer(code):
            place = f"{path}:{lint.line_of(code, match.start())}"
            if header := match[1]:
                if GENERATED.search(header):
                    continue
                if header not in files:
                    found.append(f'{place}: "{header}" is no file of the project; name it from the root, system headers in <>')
                    continue
                includes[path].add(header)
                if not allowed(path, header):
                    found.append(f"{place}: {folder_of(path)} may not include {header}")
            else:
                system[path].append(match[2])
                for pattern, homes in LIBRARIES.items():
                    if re.match(pattern, match[2]) and not path.startswith(("tests/", "bench/")) and folder_of(path) not in homes:
                        found.append(f"{place}: only {' and '.join(sorted(homes))} may include <{match[2]}>")
    for path in sources:
        if path.startswith(("core/", "tests/core/")) and (inside := qt_inside(path, includes, system, set())):
            found.append(f"{path}:1: the core and its tests are free of Qt, but here is {inside}")
    found += cycles(includes)
    folders = {name.rsplit("/", 1)[-1]: name for name in HOUSE if not name.startswith(("app/", "tests/"))}
    for path, text in files.items():
        if path.endswith("CMakeLists.txt"):
            found += links(path, text, folders)
    return found


def one(path, include, target=None):
    return {path: f"#include {include}\n", (target or include.strip('"')): ""}


PLANTED = [
    (one("ui/page.cpp", '"models/list.h"'), None),
    (one("ui/page.cpp", '"core/registry/api.h"'), None),
    (one("ui/page.cpp", '"core/base/result.h"'), None),
    (one("ui/page.cpp", '"core/registry/registry.h"'), "ui may not include core/registry/registry.h"),
    (one("ui/page.cpp", '"core/base/metrics.h"'), "ui may not include core/base/metrics.h"),
    (one("models/list.h", '"ui/page.h"'), "models may not include ui/page.h"),
    (one("models/list.h", '"widgets/chip.h"'), "models may not include widgets/chip.h"),
    (one("widgets/chip.h", '"client/connection.h"'), "widgets may not include client/connection.h"),
    (one("widgets/chip.h", '"core/base/text.h"'), "widgets may not include core/base/text.h"),
    (one("client/embedded.cpp", '"core/control/control_plane.h"'), None),
    (one("client/embedded.cpp", '"ui/page.h"'), "client may not include ui/page.h"),
    (one("core/policy/gates.cpp", '"core/registry/api.h"'), None),
    (one("core/policy/gates.cpp", '"core/quota/limits.h"'), "core/policy may not include core/quota/limits.h"),
    (one("core/registry/a.cpp", '"core/lifecycle/api.h"'), "core/registry may not include core/lifecycle/api.h"),
    (one("core/base/a.cpp", '"core/storage/database.h"'), "core/base may not include core/storage/database.h"),
    (one("core/control/a.cpp", '"core/lifecycle/lifecycle.h"'), None),
    (one("core/audit/a.cpp", '"client/connection.h"'), "core/audit may not include client/connection.h"),
    (one("app/server/main.cpp", '"client/connection.h"'), "app/server may not include client/connection.h"),
    (one("tests/core/audit/a.cpp", '"client/connection.h"'), "tests/core may not include client/connection.h"),
    (one("tests/gui/a.cpp", '"core/audit/log.h"'), None),
    (one("core/audit/a.cpp", '"log.h"', "core/audit/log.h"), "name it from the root"),
    (one("ui/page.cpp", '"page.moc"', "x.h"), None),
    (one("core/audit/a.h", "<QString>", "x.h"), "free of Qt"),
    ({"tests/core/audit/a.cpp": '#include "tests/support/q.h"\n', "tests/support/q.h": "#include <QtTest>\n"}, "free of Qt"),
    (one("ui/page.h", "<QString>", "x.h"), None),
    (one("core/audit/a.cpp", "<openssl/evp.h>", "x.h"), "only core/crypto may include"),
    (one("core/crypto/a.cpp", "<openssl/evp.h>", "x.h"), None),
    (one("core/registry/a.cpp", "<sqlite3.h>", "x.h"), "only core/storage may include"),
    (one("core/storage/a.cpp", "<sqlite3.h>", "x.h"), None),
    ({"ui/a.cpp": '// #include "core/registry/registry.h"\n', "core/registry/registry.h": ""}, None),
    ({"ui/a.h": '#include "ui/b.h"\n', "ui/b.h": '#include "ui/c.h"\n', "ui/c.h": '#include "ui/a.h"\n'}, "include cycle: ui/a.h -> ui/b.h -> ui/c.h -> ui/a.h"),
    ({"core/quota/CMakeLists.txt": "reeve_library(core/quota LINK reeve_registry reeve_base)"}, None),
    ({"core/quota/CMakeLists.txt": "reeve_library(core/quota LINK reeve_policy)"}, "core/quota may not link core/policy"),
    ({"models/CMakeLists.txt": "target_link_libraries(reeve_models PUBLIC reeve_registry)"}, "models may not link core/registry"),
]

if __name__ == "__main__":
    lint.main(check, PLANTED)
