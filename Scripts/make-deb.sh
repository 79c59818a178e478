#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds .build/package/listen_VERSION_ARCHITECTURE.deb. Swift's libraries are linked in, so that it
# needs no toolchain where it is installed. The same commit gives the same bytes, in any folder.
set -eu

cd "$(dirname "$0")/.."
here=$(pwd -P)
package=.build/package
stage=$package/stage
export LC_ALL=C TZ=UTC
umask 022
# https://reproducible-builds.org/specs/source-date-epoch/
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || stat -c %Y CHANGELOG.md)}
export SOURCE_DATE_EPOCH

for product in listen listen-speaker listen-fetch; do
  swift build -c release --product $product --scratch-path $package/build --static-swift-stdlib \
    -debug-info-format none --disable-local-rpath \
    -Xswiftc -file-prefix-map -Xswiftc "$here=." -Xcc "-ffile-prefix-map=$here=."
done
bin=$package/build/release

rm -rf $stage $package/shlibs $package/listen_*.deb
# Where Debian keeps the Z shell's completions that packages bring. No neural voice: it is of one machine's Python.
NEURAL= PREFIX=/usr DESTDIR=$stage ZSH_FUNCTIONS=zsh/vendor-completions sh Scripts/install-tree.sh install $bin
for program in $stage/usr/bin/listen $stage/usr/libexec/listen/listen-*; do
  # Hashes of what the compiler and the linker had before it, which differ from folder to folder.
  strip --strip-unneeded --remove-section=.comment --remove-section=.note \
    --remove-section=.swift_modhash --remove-section=.note.gnu.build-id $program
  if grep -q -F "$here" $program; then
    echo "make-deb: $program names the folder that it was built in" >&2
    exit 70
  fi
done

version=$($bin/listen --version | cut -d ' ' -f 2)-1
architecture=$(dpkg --print-architecture)
doc=$stage/usr/share/doc/listen
rm $doc/LICENSE  # Debian has the text in common-licenses.
mv $doc/CHANGELOG.md $doc/changelog
printf 'listen (%s) unstable; urgency=medium\n\n  * See changelog.gz.\n\n -- %s  %s\n' "$version" \
  "$(sed -n 's/^Maintainer: //p' packaging/debian/control)" \
  "$(date -R -d "@$SOURCE_DATE_EPOCH")" >$doc/changelog.Debian
gzip -9n $doc/changelog $doc/changelog.Debian $stage/usr/share/man/man1/listen.1

# The libraries that the programs load, with the oldest version of each that will do.
mkdir -m 755 $stage/DEBIAN
mkdir -p $package/shlibs/debian
printf 'Source: listen\n\nPackage: listen\nArchitecture: any\n' >$package/shlibs/debian/control
depends=$(cd $package/shlibs && dpkg-shlibdeps -O \
  ../stage/usr/bin/listen ../stage/usr/libexec/listen/listen-* | sed 's/^shlibs:Depends=//')
size=$(find $stage -type f -printf '%s\n' | awk '{ sum += int(($1 + 1023) / 1024) } END { print sum }')
units=$(find $stage/usr/lib/systemd -type f -printf '%f ' 2>/dev/null | tr ' ' '\n' | sort | tr '\n' ' ')

sed -e "s/@version@/$version/" -e "s/@architecture@/$architecture/" -e "s/@size@/$size/" \
  -e "s/@depends@/$depends, espeak-ng-data, passwd/" packaging/debian/control >$stage/DEBIAN/control
for script in postinst prerm postrm; do
  # A package without services has nothing to do when it comes or goes.
  [ -n "$units" ] || continue
  sed "s/@units@/$(echo $units)/" packaging/debian/$script >$stage/DEBIAN/$script
  chmod 755 $stage/DEBIAN/$script
done
(cd $stage && find . -path ./DEBIAN -prune -o -type f -print | sed 's|^\./||' | sort | xargs md5sum) \
  >$stage/DEBIAN/md5sums
find $stage -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +

deb=$package/listen_${version}_$architecture.deb
dpkg-deb --root-owner-group -Zxz --build $stage $deb >/dev/null
echo "$deb"
echo "  $(stat -c %s $deb) bytes; listen $(stat -c %s $stage/usr/bin/listen)," \
  "listen-speaker $(stat -c %s $stage/usr/libexec/listen/listen-speaker)," \
  "listen-fetch $(stat -c %s $stage/usr/libexec/listen/listen-fetch)"
echo "  sha256 $(sha256sum <$deb | cut -d ' ' -f 1)"
