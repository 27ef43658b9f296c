#!/usr/bin/env bash
# Makes a library of 1,000 photographs of 24 megapixels and measures the kiosk on it. Each photograph is one of
# the sample's with a comment of its own, so that every original is different and really imported. Needs about
# 8 GB in BUILD_FOLDER/bench, kept for the next time.
#
#     tests/bench/thousand.sh [BUILD_FOLDER [COUNT]]
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
build=${1:-$root/build}
count=${2:-1000}
folder=$build/bench
library=$folder/photographs-$count.sala
mkdir -p "$folder"

if [ ! -f "$library" ]; then
    mkdir -p "$folder/originals"
    photographs=("$build"/sample/photographs/*.jpg)
    for i in $(seq 1 "$count"); do
        from=${photographs[$((i % ${#photographs[@]}))]}
        comment=$(printf 'photograph %06d' "$i") # 17 bytes, and 2 for the length
        { head -c 2 "$from"; printf '\xff\xfe\x00\x13%s' "$comment"; tail -c +3 "$from"; } >"$folder/originals/p$i.jpg"
    done
    rm -f "$folder/part.sala"
    "$build/sala" new "$folder/part.sala"
    time "$build/sala" --library "$folder/part.sala" import "$folder/originals"
    mv "$folder/part.sala" "$library"
    rm -rf "$folder/originals"
fi
QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen} "$build/tests/sala_kiosk_bench" "$library" 1920x1080
