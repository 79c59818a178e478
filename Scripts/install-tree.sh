#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# What an installation is, in one place:
#   install-tree.sh install BIN    the programs built in the folder BIN, and all that goes with them
#   install-tree.sh uninstall      takes the same files away again
# $PREFIX, $DESTDIR: where (GNU coding standards, section 7.2). $ZSH_FUNCTIONS: folder of the
# Z shell's completions in the prefix. $NEURAL: folder of the neural speaker; empty leaves it out.
set -eu

usage() { echo "usage: install-tree.sh install BIN | uninstall" >&2; exit 64; }
[ $# -ge 1 ] || usage
task=$1
cd "$(dirname "$0")/.."
umask 022
prefix=${PREFIX:-/usr/local}
root=${DESTDIR:-}$prefix
share=$root/share
man=$share/man/man1/listen.1
bash=$share/bash-completion/completions/listen
zsh=$share/${ZSH_FUNCTIONS:-zsh/site-functions}/_listen
fish=$share/fish/vendor_completions.d/listen.fish
units=$root/lib/systemd/system
neural=${NEURAL-.build/neural}

# The services, if this checkout has any.
services() { find deploy -maxdepth 1 \( -name '*.service' -o -name '*.timer' \) 2>/dev/null | sort; }

# put MODE FOLDER FILE…
put() {
  mode=$1 folder=$2
  shift 2
  install -d -m 755 "$folder"
  install -m "$mode" "$@" "$folder"
}

# print NAME FILE: what the command prints for that name.
print() {
  install -d -m 755 "$(dirname "$2")"
  "$bin/listen" --installed-file "$1" >"$2"
  chmod 644 "$2"
}

case $task in
  install)
    [ $# -eq 2 ] || usage
    bin=$2
    put 755 "$root/bin" "$bin/listen"
    put 755 "$root/libexec/listen" "$bin/listen-speaker" "$bin/listen-fetch"
    put 644 "$share/listen/voices" voices/*.json
    put 644 "$share/listen/voices/engine" voices/engine/*
    put 644 "$share/listen/voices/lexicons" voices/lexicons/*.pls
    put 644 "$share/listen/voices/languages" voices/languages/UNICODE-LICENSE
    for language in voices/languages/*/; do
      put 644 "$share/listen/$language" "$language"*
    done
    if [ -d .models ]; then put 644 "$share/listen/models" .models/*; fi
    # Only where `make neural` was run.
    if [ -n "$neural" ] && [ -x "$neural/listen-speaker-piper" ]; then
      put 755 "$root/libexec/listen/neural" "$neural/listen-speaker-piper"
      put 644 "$root/libexec/listen/neural" neural/requirements.txt
      cp -R "$neural/packages" "$neural/listen_piper" "$root/libexec/listen/neural"
      put 644 "$share/listen/voices/piper" "$neural"/voices/piper/*
      put 644 "$share/listen/voices" neural/en_US-joe-medium.json
    fi
    put 644 "$share/listen/integrations/wordpress" integrations/wordpress/listen.php
    put 644 "$share/doc/listen" README.md CHANGELOG.md LICENSE packaging/debian/copyright
    print listen.1 "$man"
    print listen.bash "$bash"
    print _listen "$zsh"
    print listen.fish "$fish"
    services | while read -r unit; do
      install -d -m 755 "$units"
      sed "s|/usr/local/bin/|$prefix/bin/|g" "$unit" >"$units/$(basename "$unit")"
      chmod 644 "$units/$(basename "$unit")"
    done
    ;;
  uninstall)
    rm -rf "$root/libexec/listen" "$share/listen" "$share/doc/listen"
    rm -f "$root/bin/listen" "$man" "$bash" "$zsh" "$fish"
    services | while read -r unit; do rm -f "$units/$(basename "$unit")"; done
    ;;
  *) usage ;;
esac
