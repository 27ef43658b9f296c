#!/usr/bin/env bash
# From process start to the first photograph on screen, against feh on the same 24-megapixel photograph, in
# pairs within one run: feh opens the JPEG, Sala a library into which it was imported. Prints each pair, then
# the median of the ratios. Needs ./deploy/test to have built everything.
#
#     tests/bench/startup_vs_feh.sh [PAIRS]
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
build=${SALA_BUILD:-$root/build}
pairs=${1:-9}
work=$(mktemp -d)
display=:$((200 + RANDOM % 700))
trap 'kill "${server:-}" 2>/dev/null || true; rm -rf "$work"' EXIT

"$build/tests/bench/make_photograph" "$work/photograph.jpg" 6000x4000 c83c78
"$build/sala" new "$work/one.sala"
"$build/sala" --library "$work/one.sala" import "$work/photograph.jpg"

Xvfb "$display" -screen 0 1920x1080x24 -nolisten tcp -noreset >/dev/null 2>&1 &
server=$!
export DISPLAY=$display QT_QPA_PLATFORM=xcb
for _ in $(seq 50); do xdpyinfo >/dev/null 2>&1 && break; [ -e "/tmp/.X11-unix/X${display#:}" ] && break; sleep 0.1; done

watch=$build/tests/bench/first_picture
for i in $(seq 0 "$pairs"); do # the first pair warms the disk cache and is not counted
    theirs=$("$watch" c83c78 -- feh --fullscreen --hide-pointer "$work/photograph.jpg")
    ours=$("$watch" c83c78 -- "$build/sala" --library "$work/one.sala" show)
    [ "$i" = 0 ] && continue
    awk -v o="$ours" -v t="$theirs" 'BEGIN { printf "sala %7.1f ms   feh %7.1f ms   ratio %.3f\n", o, t, o / t }'
done | tee "$work/pairs"
sort -k8 -n "$work/pairs" | awk '{ r[NR] = $8 } END { printf "median ratio %.3f of %d pairs\n", r[int((NR + 1) / 2)], NR }'
