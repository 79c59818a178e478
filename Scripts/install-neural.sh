#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Puts the speaker for neural voices into DIR, with what it runs on: ONNX Runtime and NumPy from PyPI, for the
# python3 that is found. What is there in this version already stays.
#   install-neural.sh DIR
set -eu

[ $# -eq 1 ] || { echo "usage: install-neural.sh DIR" >&2; exit 64; }
dir=$1
cd "$(dirname "$0")/.."
umask 022
python=$(command -v python3) || { echo "install-neural: python3 is missing" >&2; exit 69; }
version=$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
case $version in
  3.[0-9] | 3.10) echo "install-neural: python3 is $version; 3.11 or later is needed" >&2; exit 69 ;;
esac
mkdir -p "$dir"
stamp="$version $(cat neural/requirements.txt)"
if [ "$(cat "$dir/installed" 2>/dev/null)" != "$stamp" ]; then
  rm -rf "$dir/packages.new"
  # A folder of its own, not an environment: it can be copied, and nothing else on the machine sees it.
  "$python" -m pip install --quiet --disable-pip-version-check --no-deps --only-binary :all: \
    --target "$dir/packages.new" -r neural/requirements.txt || {
    echo "install-neural: ONNX Runtime can't be installed; docs/speakers.md has the steps by hand" >&2
    exit 69
  }
  rm -rf "$dir/packages"
  mv "$dir/packages.new" "$dir/packages"
  printf '%s\n' "$stamp" >"$dir/installed"
fi
rm -rf "$dir/listen_piper"
mkdir "$dir/listen_piper"
install -m 644 neural/listen_piper/*.py "$dir/listen_piper"
install -m 755 neural/listen-speaker-piper "$dir/listen-speaker-piper"
