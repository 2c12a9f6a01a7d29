#!/bin/sh
# SPDX-FileCopyrightText: 2026 Reeve contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# run.sh REEVE: reads the console as a screen reader does. It runs on a display, a session bus and a home of its own, which end with it.
# Exits with 77 (skipped) where there is no Xvfb or no AT-SPI.
set -eu
folder=$(dirname "$0")
for program in Xvfb dbus-run-session /usr/bin/python3; do
    command -v "$program" >/dev/null || { echo "there is no $program: skipped"; exit 77; }
done
[ -x /usr/libexec/at-spi-bus-launcher ] || { echo "there is no at-spi-bus-launcher: skipped"; exit 77; }
/usr/bin/python3 -c 'import gi; gi.require_version("Atspi", "2.0")' 2>/dev/null || { echo "python3 cannot use Atspi: skipped"; exit 77; }

home=$(mktemp -d)
display=
trap '[ -z "$display" ] || kill "$display" 2>/dev/null || true; rm -rf "$home"' EXIT
# Xvfb chooses a free display and says which.
mkfifo "$home/number"
Xvfb -noreset -displayfd 3 -screen 0 1400x900x24 -nolisten tcp 3>"$home/number" 2>"$home/xvfb.log" &
display=$!
read -r number <"$home/number"
export DISPLAY=":$number" HOME="$home" XDG_DATA_HOME="$home/data" XDG_CONFIG_HOME="$home/config" XDG_CACHE_HOME="$home/cache" \
    XDG_RUNTIME_DIR="$home" LC_ALL=C.UTF-8 QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 NO_AT_BRIDGE=0
unset WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS AT_SPI_BUS_ADDRESS
timeout --kill-after=10 280 dbus-run-session -- /usr/bin/python3 "$folder/read_window.py" "$1"
