#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs a package in a Debian 12 that holds nothing else, uses it there, purges it, and looks at
# what is left. As root; the mirror and the way to it are those of this machine's apt.
set -eu

[ $# -eq 1 ] || { echo "usage: test-deb.sh DEB" >&2; exit 64; }
cd "$(dirname "$0")/.."
deb=$(realpath "$1")
work=$(pwd -P)/.build/package
root=$work/bookworm
[ "$(id -u)" = 0 ] || { echo "test-deb: only root can make a Debian to test in" >&2; exit 69; }
fail() { echo "test-deb: $*" >&2; exit 1; }
step() { echo "== $*"; }

mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Identifier: Packages' 'Component: main' \
  'Origin: Debian' 'Codename: bookworm' 2>/dev/null | head -n 1)
[ -n "$mirror" ] || { apt-get update -qq; mirror=$(apt-get indextargets --format '$(REPO_URI)' \
  'Identifier: Packages' 'Component: main' 'Codename: bookworm' | head -n 1); }
[ -n "$mirror" ] || fail "this machine's apt knows no mirror of Debian 12"

step "a Debian 12 with nothing else"
rm -rf "$root"
mkdir -p "$work/debs" "$root"
include=
case $mirror in https:*) include=--include=ca-certificates ;; esac
debootstrap --variant=minbase --cache-dir="$work/debs" $include bookworm "$root" "$mirror" \
  >"$work/debootstrap.log" 2>&1 || { tail -n 5 "$work/debootstrap.log" >&2; exit 69; }
# How this machine gets there.
cp -L /etc/resolv.conf "$root/etc/resolv.conf"
{ cat /etc/apt/apt.conf /etc/apt/apt.conf.d/* 2>/dev/null || true; } |
  grep -i '^ *acquire::.*proxy' >"$root/etc/apt/apt.conf.d/99proxy" || true

# Runs its arguments inside, with a /proc of its own that is gone with the last process.
inside() {
  unshare --mount --pid --fork chroot "$root" /usr/bin/env \
    DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 HOME=/root TERM=dumb \
    /bin/sh -c 'mount -t proc proc /proc && exec "$@"' sh "$@"
}

# Every file with its mode and owner, and what is in those of /etc; not what apt and dpkg note down,
# nor the copies that useradd and userdel make of what was before.
copies='/(passwd|group|shadow|gshadow)-( |$)'
files() {
  (cd "$root" && find . \( -path ./proc -o -path ./tmp -o -path ./root -o -path ./var/cache \
    -o -path ./var/log -o -path ./var/lib/apt -o -path './var/lib/dpkg/*-old' \
    -o -path ./var/lib/dpkg/status -o -path ./var/lib/dpkg/available \) -prune \
    -o -printf '%M %u %g %p %l\n' | LC_ALL=C sort) | grep -Ev "$copies"
  (cd "$root" && find etc -type f ! -name ld.so.cache -exec md5sum {} + | LC_ALL=C sort -k 2) | grep -Ev "$copies"
}

files >"$work/before"
step "install"
cp "$deb" samples/harbour-en.txt samples/water-ar.txt samples/tren-es.txt "$root/tmp/"
inside apt-get update -qq
inside apt-get install -y -qq --no-install-recommends "/tmp/$(basename "$deb")" \
  >"$work/install.log" 2>&1 || { tail -n 20 "$work/install.log" >&2; exit 1; }
if inside sh -c 'command -v swift'; then fail "there is a toolchain inside"; fi
inside dpkg --verify listen
inside ldd /usr/bin/listen /usr/libexec/listen/listen-speaker | grep 'not found' && fail "libraries"
echo "$(grep -c '^Unpacking' "$work/install.log") packages"

step "use"
inside listen --version
inside listen voices
# The network for Arabic is there: without it the same words sound otherwise.
echo 'لبحث مسائل مختلفة' >"$root/tmp/arabic"
inside sh -c 'listen phonemes -l ar </tmp/arabic' >"$work/vowels"
inside sh -c 'LISTEN_MODELS=/nowhere listen phonemes -l ar </tmp/arabic' >"$work/bare" 2>/dev/null
if cmp -s "$work/vowels" "$work/bare"; then fail "Arabic is read without its vowels"; fi
cat "$work/vowels"
inside listen render --formats wav,mp3,opus -o /tmp/site/articles \
  /tmp/harbour-en.txt /tmp/water-ar.txt /tmp/tren-es.txt
inside listen verify /tmp/site/articles
[ "$(find "$root/tmp/site/articles" -name article.mp3 -size +1000k | wc -l)" = 3 ] ||
  fail "three articles were to be recorded"
for file in share/man/man1/listen.1.gz share/bash-completion/completions/listen \
  share/zsh/vendor-completions/_listen share/fish/vendor_completions.d/listen.fish; do
  [ -s "$root/usr/$file" ] || fail "/usr/$file is missing"
done
inside bash -c '. /usr/share/bash-completion/completions/listen && complete -p listen'

if inside listen serve --help >/dev/null 2>&1; then
  step "serve"
  if inside listen index --help >/dev/null 2>&1; then inside listen index /tmp/site; fi
  article=$(basename "$(find "$root/tmp/site/articles" -mindepth 1 -maxdepth 1 -type d | sort | head -n 1)")
  inside bash -c '
    listen serve /tmp/site --port 0 >/tmp/served 2>&1 & server=$!
    for try in 1 2 3 4 5 6 7 8 9 10; do
      port=$(sed -n "s|.*serving .* at http://127.0.0.1:\([0-9]*\).*|\1|p" /tmp/served)
      [ -z "$port" ] || break
      sleep 1
    done
    exec 3<>/dev/tcp/127.0.0.1/$port
    printf "GET /articles/%s/article.mp3 HTTP/1.1\r\nHost: localhost\r\nRange: bytes=0-99\r\nConnection: close\r\n\r\n" "$1" >&3
    head -n 1 <&3 | grep "206" || { cat /tmp/served; exit 1; }
    kill -TERM $server
    wait $server' bash "$article"
else
  echo "no listen serve in this package"
fi

step "purge"
inside apt-get purge -y -qq --auto-remove listen >"$work/purge.log" 2>&1 || {
  tail -n 20 "$work/purge.log" >&2
  exit 1
}
files >"$work/after"
diff "$work/before" "$work/after" || fail "this is left"
rm -rf "$root"
echo "nothing is left"
