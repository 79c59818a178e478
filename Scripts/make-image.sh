#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds .build/package/listen_VERSION_ARCHITECTURE.oci.tar, an OCI image with the package, the libraries that it needs, and
# no shell, package manager or root. As root; the Debian comes from this machine's apt. The same commit gives the same
# bytes for as long as Debian's packages stay what they are.
set -eu

[ $# -eq 1 ] || { echo "usage: make-image.sh DEB" >&2; exit 64; }
[ "$(id -u)" = 0 ] || { echo "make-image: only root can put a Debian together" >&2; exit 69; }
deb=$(realpath "$1")
cd "$(dirname "$0")/.."
work=$(pwd -P)/.build/package/image
export LC_ALL=C TZ=UTC
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || stat -c %Y CHANGELOG.md)}
export SOURCE_DATE_EPOCH
created=$(date -u -d "@$SOURCE_DATE_EPOCH" +%Y-%m-%dT%H:%M:%SZ)
version=$(dpkg-deb -f "$deb" Version)
architecture=$(dpkg-deb -f "$deb" Architecture)
# A user is in the image's own passwd; nothing that makes one is needed.
packages=$(dpkg-deb -f "$deb" Depends | tr ',' '\n' | sed -e 's/|.*//' -e 's/(.*//' -e 's/ //g' | grep -vx passwd | sort -u | paste -sd ,)

rm -rf "$work"
mkdir -p "$work"
# Packages are unpacked, not installed: what their scripts would do here stands in the hook.
cat >"$work/finish" <<HOOK
#!/bin/sh
set -eu
root=\$1
dpkg-deb -x '$deb' "\$root"
cat "\$root"/usr/share/ca-certificates/mozilla/*.crt >"\$root/etc/ssl/certs/ca-certificates.crt"
echo 'root:x:0:0:root:/:/sbin/nologin' >"\$root/etc/passwd"
echo 'listen:x:10001:10001:listen:/tmp:/sbin/nologin' >>"\$root/etc/passwd"
printf 'root:x:0:\nlisten:x:10001:\n' >"\$root/etc/group"
mkdir -p "\$root/site" "\$root/news"
chown 10001:10001 "\$root/site"
chmod 1777 "\$root/tmp"
cd "\$root"
rm -rf bin/* sbin/* usr/sbin/* usr/lib/systemd usr/share/X11 usr/share/alsa usr/share/bash-completion usr/share/debconf \\
  usr/share/lintian usr/share/man usr/share/perl5 usr/share/zsh usr/share/fish usr/share/bug var/lib/apt var/lib/dpkg var/cache
find usr/bin -mindepth 1 ! -name listen -delete
HOOK
chmod 755 "$work/finish"
mmdebstrap --quiet --variant=extract --architectures="$architecture" \
  --include="base-files,ca-certificates,netbase,$packages" \
  --dpkgopt='path-exclude=/usr/share/doc/*' --dpkgopt='path-include=/usr/share/doc/*/copyright' \
  --dpkgopt='path-exclude=/usr/share/locale/*' --dpkgopt='path-exclude=/usr/share/info/*' \
  --extract-hook="$work/finish \"\$1\"" bookworm "$work/layer.tar"

layout=$work/layout
umoci init --layout "$layout"
umoci new --image "$layout:$version"
umoci raw add-layer --image "$layout:$version" --history.created "$created" \
  --history.created_by "Debian 12 and listen $version" "$work/layer.tar"
umoci config --image "$layout:$version" --created "$created" --no-history --author "The listen authors" \
  --architecture "$architecture" --os linux --config.user 10001:10001 --config.workingdir /site \
  --config.entrypoint /usr/bin/listen --config.cmd --help \
  --config.env PATH=/usr/bin --config.env XDG_CACHE_HOME=/site/.cache --config.env LC_ALL=C.UTF-8 \
  --config.volume /site --config.exposedports 8080/tcp \
  --config.label "org.opencontainers.image.title=listen" \
  --config.label "org.opencontainers.image.version=$version" \
  --config.label "org.opencontainers.image.licenses=GPL-3.0-or-later"
umoci gc --layout "$layout"

image=.build/package/listen_${version}_$architecture.oci.tar
tar --sort=name --owner=0 --group=0 --numeric-owner --mtime="@$SOURCE_DATE_EPOCH" -C "$layout" -cf "$image" .
# The profile under which speakers may fix their addresses, beside it.
python3 Scripts/seccomp.py /usr/share/containers/seccomp.json >.build/package/seccomp.json
echo "$image"
echo "  $(stat -c %s "$image") bytes, $(stat -c %s "$work/layer.tar") unpacked"
echo "  sha256 $(sha256sum <"$image" | cut -d ' ' -f 1)"
echo ".build/package/seccomp.json"
