#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Shows that the package for npm is whole: its files are those that it names, and its declarations are the player's.

Every property, method, event and attribute that listen-player.d.ts declares must be one of the player's. Where npm is
installed, it must pack just these files.

usage: npm-package.py LISTEN
"""
import json, pathlib, re, shutil, subprocess, sys, tempfile

root = pathlib.Path(__file__).resolve().parents[2]


def declared(text, name):
    """The names of the members of the interface `name`."""
    body = re.search(r"interface %s\b[^{]*\{(.*?)\n\}" % name, text, re.S).group(1)
    return set(re.findall(r"^  (?:readonly )?\"?([a-zA-Z]+)\"?\??[:(]", body, re.M))


def main():
    found = []
    with tempfile.TemporaryDirectory() as scratch:
        folder = pathlib.Path(scratch) / "package"
        subprocess.run(["sh", root / "Scripts/npm-package.sh", sys.argv[1], folder], check=True)
        package = json.loads((folder / "package.json").read_text())
        listed = set(package["files"])
        if listed | {"package.json"} != {path.name for path in folder.iterdir()}:
            found.append("package.json does not list the files that are there")
        for name in [package["main"], package["types"]]:
            if name not in listed:
                found.append(f"package.json names {name}, which is not packed")
        version = subprocess.run([sys.argv[1], "--version"], text=True, capture_output=True, check=True).stdout
        if package["version"] not in version:
            found.append(f"package.json has version {package['version']}, the program {version.strip()}")
        types = (folder / package["types"]).read_text()
        # The module that is packed has no blanks to tell its members by.
        parts = sorted((root / "Sources/ListenPages/Player").glob("*.js"))
        player = "\n".join(path.read_text() for path in parts)
        for name in declared(types, "ListenPlayer") - {"addEventListener"}:
            if not re.search(rf"^  (?:async |get |set )?{name}\(", player, re.M):
                found.append(f"the player has no {name}")
        for name in declared(types, "ListenPlayerEventMap"):
            if f'"{name}"' not in player:
                found.append(f"the player tells of no {name}")
        attributes = re.search(r"observedAttributes = \[([^\]]*)\]", player).group(1)
        for name in declared(types, "ListenPlayerAttributes"):
            if f'"{name}"' not in attributes and f'Attribute("{name}")' not in player:
                found.append(f"the player has no attribute {name}")
        if shutil.which("npm"):
            packed = json.loads(subprocess.run(["npm", "pack", "--dry-run", "--json", "--offline"], cwd=folder,
                                               text=True, capture_output=True, check=True).stdout)
            names = {file["path"].split("/")[0] for file in packed[0]["files"]}
            if names != listed | {"package.json"}:
                found.append(f"npm packs {sorted(names)}")
    for fault in found:
        print(fault)
    if found:
        sys.exit(1)
    print("the package for npm is whole" + ("" if shutil.which("npm") else "; npm itself is not installed"))


main()
