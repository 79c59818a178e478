#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# The pages of ListenCore's API in .build/docs, by the toolchain's own docc; a warning is a fault.
set -eu

cd "$(dirname "$0")/.."
build=.build/debug
symbols=.build/symbols
rm -rf $symbols .build/docs
mkdir -p $symbols

swift build --quiet --target ListenCore
# The C libraries as the build found them.
set -- -Xcc -fmodule-map-file=$build/CListenShims.build/module.modulemap
for map in Sources/*/module.modulemap; do set -- "$@" -Xcc "-fmodule-map-file=$map"; done
for flag in $(pkg-config --cflags-only-I lame libxml-2.0 libopusenc); do set -- "$@" "$flag"; done
# What ListenCore exports is its API too.
rooms=$(sed -n 's/^@_exported public import //p' Sources/ListenCore/Exports.swift | paste -sd, -)
swift symbolgraph-extract -module-name ListenCore -experimental-allowed-reexported-modules="$rooms" -I $build/Modules "$@" \
  -target "$(swift -print-target-info | sed -n 's/^ *"triple": "\(.*\)",/\1/p' | head -n 1)" \
  -minimum-access-level public -output-dir $symbols

# docc lies beside the compiler that swift runs.
docc=$(command -v docc || echo "$(dirname "$(readlink -f "$(command -v swift)")")/docc")
"$docc" convert Sources/ListenCore/ListenCore.docc --additional-symbol-graph-dir $symbols \
  --fallback-bundle-identifier listen.ListenCore --warnings-as-errors --output-dir .build/docs
echo ".build/docs: serve the folder and open /documentation/listencore"
