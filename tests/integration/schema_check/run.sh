#!/bin/sh
# SPDX-FileCopyrightText: 2026 Reeve contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs the validator into a build folder, once, and runs check.mjs there. Exit 77 = skipped.
# Usage: run.sh <source folder> <build folder>
set -eu
source=$1
build=$2
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)

command -v node >/dev/null 2>&1 && command -v npm >/dev/null 2>&1 || { echo "skipped: Node.js and npm are not installed"; exit 77; }
major=$(node -p 'process.versions.node.split(".")[0]')
[ "$major" -ge 18 ] || { echo "skipped: Node.js 18 or newer is needed, this is $(node --version)"; exit 77; }

mkdir -p "$build"
if ! cmp -s "$here/package-lock.json" "$build/package-lock.json"; then
  cp "$here/package.json" "$here/package-lock.json" "$build"
  (cd "$build" && npm ci --no-audit --no-fund --ignore-scripts >install.log 2>&1) || {
    rm -f "$build/package-lock.json" # try again next time
    echo "skipped: the validator could not be installed, see $build/install.log"
    exit 77
  }
fi
cp "$here/check.mjs" "$build/check.mjs"
exec node "$build/check.mjs" "$source"
