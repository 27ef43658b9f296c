#!/usr/bin/env bash
# Makes a library of 1,000 photographs of 24 megapixels and measures the kiosk on it. Needs about 10 GB in
# BUILD_FOLDER/bench while it imports, and some minutes on two cores; the library is kept for the next time.
# 10,000 photographs need not be as large: what visitors see are the renditions, of 1920 pixels at most.
#
#     tests/bench/thousand.sh [BUILD_FOLDER [COUNT [WIDTHxHEIGHT]]]
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
build=${1:-$root/build}
count=${2:-1000}
size=${3:-6000x4000}
folder=$build/bench
library=$folder/photographs-$count-$size.sala
mkdir -p "$folder"

if [ ! -f "$library" ]; then
    mkdir -p "$folder/originals"
    # Every picture its own: copies would share their renditions, and a cache would look better than it is.
    seq 1 $(((count + 24) / 25)) | xargs -P "$(nproc)" -I{} \
        "$build/tests/bench/make_photograph" "$folder/originals/p{}.jpg" "$size" c83c78 {} 25
    rm -f "$folder/part.sala"
    "$build/sala" new "$folder/part.sala"
    time "$build/sala" --library "$folder/part.sala" import "$folder/originals"
    mv "$folder/part.sala" "$library"
    rm -rf "$folder/originals"
fi
QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen} "$build/tests/sala_kiosk_bench" "$library" 1920x1080
