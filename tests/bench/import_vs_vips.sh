#!/usr/bin/env bash
# Usage: tests/bench/import_vs_vips.sh [BUILD_FOLDER [ROUNDS]]
# CPU time of an import's pictures (1920 and 512 from one decode) against chained vipsthumbnail for the same
# two sizes, paired in rounds, and PSNR at 1920 of both against an unhurried reduction of all pixels.
set -euo pipefail
bench=${1:-build}/tests/sala_import_bench
rounds=${2:-5}
photographs=(/usr/share/backgrounds/mate/abstract/Elephants_5640x3172.jpg
  /usr/share/backgrounds/mate/nature/{Wood,Storm,Garden,Dune}.jpg)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir "$folder"/{in,ours,theirs,reference}

# Real photographs brought to 24 megapixels, 8 MB or so each, as a camera writes them.
for photograph in "${photographs[@]}"; do
  name=$(basename "$photograph" .jpg)
  vips thumbnail "$photograph" "$folder/$name.v" 6000 --height 4000 --size force
  vips gaussnoise "$folder/noise.v" 6000 4000 --sigma 3
  vips add "$folder/$name.v" "$folder/noise.v" "$folder/sum.v"
  vips cast "$folder/sum.v" "$folder/cast.v" uchar
  vips copy "$folder/cast.v" "$folder/in/$name.jpg[Q=90,strip]" --interpretation srgb
  rm "$folder"/*.v
done

cpu() { # Runs a command and prints its user and system seconds together.
  local TIMEFORMAT='%U %S' times
  times=$({ time "$@" >/dev/null 2>&1; } 2>&1)
  awk '{ print $1 + $2 }' <<<"$times"
}
theirs() {
  VIPS_CONCURRENCY=1 vipsthumbnail "$folder"/in/*.jpg --size '1920x1920>' -o "$folder/theirs/%s-screen.jpg[Q=87,strip]"
  VIPS_CONCURRENCY=1 vipsthumbnail "$folder"/theirs/*-screen.jpg --size '512x512>' -o "$folder/theirs/%s-thumbnail.jpg[Q=87,strip]"
}

count=${#photographs[@]}
ratios=()
for ((round = 1; round <= rounds; round++)); do
  ours=$(cpu "$bench" renditions "$folder/ours" "$folder"/in/*.jpg)
  other=$(cpu theirs)
  ratios+=("$(awk -v a="$ours" -v b="$other" 'BEGIN { printf "%.3f", a / b }')")
  awk -v n="$count" -v a="$ours" -v b="$other" -v r="${ratios[-1]}" \
    'BEGIN { printf "CPU seconds a photograph: sala %.3f, vipsthumbnail %.3f, ratio %s\n", a / n, b / n, r }'
done
median=$(printf '%s\n' "${ratios[@]}" | sort -n | sed -n "$(((rounds + 1) / 2))p")
echo "median CPU ratio: $median"

for picture in "$folder"/in/*.jpg; do
  name=$(basename "$picture" .jpg)
  scale=$(awk 'BEGIN { printf "%.10f", 1920 / 6000 }')
  vips copy "$picture" "$folder/whole.v"
  vips resize "$folder/whole.v" "$folder/reference/$name.png" "$scale" --gap 0
  rm "$folder/whole.v"
  ours=$("$bench" psnr "$folder/reference/$name.png" "$folder/ours/$name-screen.jpg")
  other=$("$bench" psnr "$folder/reference/$name.png" "$folder/theirs/$name-screen.jpg")
  echo "PSNR at 1920, $name: sala $ours dB, vipsthumbnail $other dB, sizes" \
    "$(stat -c %s "$folder/ours/$name-screen.jpg") and $(stat -c %s "$folder/theirs/$name-screen.jpg") bytes"
done
