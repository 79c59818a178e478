#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Lays out the player as a package for npm: npm-package.sh LISTEN FOLDER
set -eu
listen=$1 folder=$2
source=$(cd "$(dirname "$0")/../packaging/npm" && pwd)
site=$(mktemp -d)
trap 'rm -rf "$site"' EXIT
# The program holds the player, and writes it into every site.
"$listen" index "$site" > /dev/null
rm -rf "$folder"
mkdir -p "$folder"
cp "$site/listen-player.js" "$source/package.json" "$source/listen-player.d.ts" "$source/README.md" "$folder"
cp -r "$source/examples" "$folder"
