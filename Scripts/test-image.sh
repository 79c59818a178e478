#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs an image in containers of crun: not as root, on a root file system that cannot be written, without a network, under
# the seccomp profile that lies beside it. As root.
set -eu

[ $# -eq 1 ] || { echo "usage: test-image.sh IMAGE" >&2; exit 64; }
image=$(realpath "$1")
profile=$(dirname "$image")/seccomp.json
cd "$(dirname "$0")/.."
work=$(mktemp -d /tmp/listen-image.XXXXXX)
trap 'rm -rf "$work"' EXIT
fail() { echo "test-image: $*" >&2; exit 1; }

mkdir "$work/layout" "$work/news" "$work/site"
tar -xf "$image" -C "$work/layout"
version=$(python3 -c 'import json, sys; print(json.load(open(sys.argv[1]))["manifests"][0]["annotations"]["org.opencontainers.image.ref.name"])' "$work/layout/index.json")
umoci unpack --image "$work/layout:$version" "$work/bundle"
cp samples/harbour-en.txt samples/water-ar.txt samples/tren-es.txt "$work/news/"
chown -R 10001:10001 "$work/site"

# Runs listen with these arguments in a container.
inside() {
  python3 Scripts/container.py "$work/bundle/config.json" "$profile" "$work/news" "$work/site" "$@"
  # crun knows no machine with cgroups of both versions: it sees those of version 2 alone.
  unshare --mount sh -c 'mount -t cgroup2 none /sys/fs/cgroup && exec crun --cgroup-manager=disabled run --bundle "$@"' \
    sh "$work/bundle" "listen-$$"
}

inside --version
inside edition /news -o /site -j 2 -q 2>"$work/said" || { cat "$work/said" >&2; fail "no edition"; }
cat "$work/said"
if grep -q personality "$work/said"; then fail "the profile does not let speakers fix their addresses"; fi
inside verify /site
[ "$(find "$work/site/articles" -name article.mp3 -size +1000k | wc -l)" = 3 ] || fail "three articles were to be recorded"
[ "$(stat -c %u "$work/site/index.html")" = 10001 ] || fail "somebody else wrote the site"
if ls "$work/bundle/rootfs/bin/sh" "$work/bundle/rootfs/usr/bin/dpkg" 2>/dev/null; then fail "there is a shell or a package manager inside"; fi
# The same bytes as the command makes outside, which has the same libraries.
if [ -n "${LISTEN:-}" ]; then
  "$LISTEN" edition "$work/news" -o "$work/alone" -j 2 -q
  diff -r --exclude=.listen "$work/site" "$work/alone" || fail "the image's site differs"
fi
echo "test-image: passed"
