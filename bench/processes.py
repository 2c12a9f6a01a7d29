#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Reeve contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures whole processes on a large control plane: import of manifest files, export and verification of the audit log from a cold disk,
export of all tenants to CSV with the event loop watched. Beside each stands what a limit or a rival takes for the same bytes."""
import argparse
import json
import os
import pathlib
import re
import shutil
import subprocess
import tempfile
import time


def run(command, **options):
    return subprocess.run([str(word) for word in command], check=True, text=True, stdout=subprocess.PIPE, **options).stdout


def timed(command, **options):
    began = time.perf_counter()
    out = run(command, **options)
    return time.perf_counter() - began, out


def drop_caches(folder):
    """Takes the files of a folder out of memory. @return whether the system's own switch did it"""
    os.sync()
    try:
        pathlib.Path("/proc/sys/vm/drop_caches").write_text("3\n")
        return True
    except OSError:
        for file in pathlib.Path(folder).rglob("*"):
            if file.is_file():
                with open(file, "rb") as opened:
                    os.posix_fadvise(opened.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        return False


def hashing_rate(length):
    """Bytes a second that OpenSSL hashes on all cores, in pieces of that length."""
    out = subprocess.run(["openssl", "speed", "-seconds", "2", "-bytes", str(length), "-multi", str(os.cpu_count()), "-mr", "-evp", "sha256"],
                         check=True, text=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL).stdout
    return float(re.findall(r"^\+F:.*:([0-9.]+)$", out, re.M)[-1])


def line(what, bar, value, beside):
    print(f"| {what} | {bar} | {value} | {beside} |", flush=True)


def import_files(bin_folder, work, count):
    files = work / "files"
    run([bin_folder / "reevectl", "fleet", "generate", "--tenants", count, "--out", files, "--progress", "none"])
    parse, out = timed([bin_folder / "bench_plane", "--parse", files])
    found = int(out.split()[0])
    took, out = timed([bin_folder / "reevectl", "--data", work / "imported", "--output", "json", "manifests", "import", files])
    report = json.loads(out)
    assert report.get("refused", 0) == 0, report
    line(f"import of {found:,} manifest files", "3,000 files/s", f"{found / took:,.0f} files/s", f"yaml-cpp parse alone, one thread: {found / parse:,.0f} files/s")
    shutil.rmtree(files)
    shutil.rmtree(work / "imported")


def verify(bin_folder, work, plane):
    bundle = work / "bundle"
    took, _ = timed([bin_folder / "reevectl", "--data", plane, "audit", "export", "--out", bundle])
    size = sum(file.stat().st_size for file in bundle.rglob("*") if file.is_file())
    key = json.loads(run([bin_folder / "reevectl", "--data", plane, "--output", "json", "system", "info"]))["vkey"]
    figures = []
    for _ in range(3):
        drop_caches(bundle)
        cold, out = timed([bin_folder / "reevectl", "--output", "json", "audit", "verify", bundle, "--key", key])
        report = json.loads(out)
        assert report["verdict"] == "proven", report
        figures.append(cold)
    warm, _ = timed([bin_folder / "reevectl", "--output", "json", "audit", "verify", bundle, "--key", key])
    entries = report["size"]
    cold = sorted(figures)[1]
    hashing = hashing_rate(max(1, report["bytes"] // entries)) / (report["bytes"] / entries)
    line(f"audit verification of a bundle of {entries:,} entries, cold", "500,000 entries/s", f"{entries / cold:,.0f} entries/s",
         f"warm {entries / warm:,.0f}/s; SHA-256 of the same bytes alone {hashing:,.0f}/s, {hashing / (entries / cold):.1f}x; {size / cold / 1e6:,.0f} MB/s read")
    line("audit export to a bundle", "", f"{entries / took:,.0f} entries/s", "")
    shutil.rmtree(bundle)
    drop_caches(plane)
    took, out = timed([bin_folder / "reevectl", "--data", plane, "--output", "json", "audit", "verify"])
    report = json.loads(out)
    report = report.get("result", report)
    assert report["verdict"] == "proven", report
    line("audit verification of the plane's own log, cold", "500,000 entries/s", f"{entries / took:,.0f} entries/s", "whole process")


def export(bin_folder, work, plane):
    out = run([bin_folder / "bench_export", "--data", plane, "--out", work / "tenants.csv"])
    report = json.loads(out)
    columns = ("id, slug, legal_name, display_name, state, profile, plan, region, revision, version, created_at, updated_at, "
               "state_since, state_reason, purge_at, legal_hold")
    rival, _ = timed(["sqlite3", "-readonly", plane / "reeve.db", ".mode csv", f".output {work / 'rival.csv'}",
                      f"SELECT {columns} FROM tenant WHERE state <> 4 ORDER BY slug"])
    line(f"export of {report['rows']:,} tenants to CSV", "200,000 rows/s, live", f"{report['rows'] / report['seconds']:,.0f} rows/s",
         f"longest stall {report['longestStall']:.1f} ms; sqlite3 shell .mode csv {report['rows'] / rival:,.0f} rows/s")


def main():
    flags = argparse.ArgumentParser(description=__doc__)
    flags.add_argument("--bin", type=pathlib.Path, required=True, help="folder of the programs")
    flags.add_argument("--data", type=pathlib.Path, required=True, help="folder of a large control plane")
    flags.add_argument("--files", type=int, default=100_000, help="how many manifest files are imported")
    flags.add_argument("--only", choices=["import", "verify", "export"])
    options = flags.parse_args()
    print("| what | bar | measured | seen beside |\n|---|---|---|---|")
    with tempfile.TemporaryDirectory(dir=options.data.parent, prefix="work-") as folder:
        work = pathlib.Path(folder)
        if options.only in (None, "import"):
            import_files(options.bin, work, options.files)
        if options.only in (None, "verify"):
            verify(options.bin, work, options.data)
        if options.only in (None, "export"):
            export(options.bin, work, options.data)


if __name__ == "__main__":
    main()
