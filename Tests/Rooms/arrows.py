#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Shows that no room can import what it may not.

ALLOWED is the picture of ARCHITECTURE.md. Package.swift must let a room depend on nothing else, and tells
the compiler of each room who may import it (`-allowable-client`). The rooms are built here as
empty modules with the dependencies and flags of Package.swift; then the compiler is given, for each room,
a file that imports all it may, which must compile, and one that imports all it may not, in which every
import must be refused.

usage: arrows.py
"""
import json, pathlib, re, subprocess, sys, tempfile

root = pathlib.Path(__file__).resolve().parents[2]

ARTICLES = ["ListenFiles", "ListenFormats", "ListenArticle"]
LANGUAGE = ARTICLES + ["ListenNarration"]
PUBLISHED = ARTICLES + ["ListenAudio", "ListenLevelling", "ListenPublication"]
ALL = ["ListenFiles", "ListenFormats", "ListenArticle", "ListenReading", "ListenNarration", "ListenEnglish", "ListenSpanish",
       "ListenArabic", "ListenSpeech", "ListenLevelling", "ListenAudio", "ListenPublication", "ListenBooks",
       "ListenPages", "ListenPodcast"]
ALLOWED = {
    "SpeakerProtocol": [],
    "DiacriticNetwork": [],
    "ListenLevelling": [],
    "ListenArguments": ["ListenFiles"],
    "listen-speaker": ["SpeakerProtocol"],
    "ListenFiles": [],
    "ListenFormats": ["ListenFiles"],
    "ListenArticle": ["ListenFiles", "ListenFormats"],
    "ListenReading": ARTICLES,
    "ListenNarration": ARTICLES,
    "ListenEnglish": LANGUAGE,
    "ListenSpanish": LANGUAGE,
    "ListenArabic": LANGUAGE + ["DiacriticNetwork"],
    "ListenSpeech": ["ListenFiles", "ListenNarration", "SpeakerProtocol"],
    "ListenAudio": ["ListenFiles", "ListenArticle", "ListenNarration", "ListenSpeech", "ListenLevelling"],
    "ListenPublication": ARTICLES + ["ListenNarration", "ListenAudio", "ListenLevelling"],
    "ListenPages": PUBLISHED + ["ListenNarration"],
    "ListenBooks": PUBLISHED,
    "ListenPodcast": PUBLISHED,
    "ListenCore": ALL,
    "FetchProtocol": [],
    "listen-fetch": ["FetchProtocol"],
    "ListenFetch": ["FetchProtocol", "ListenCore"],
    "ListenHooks": ["FetchProtocol", "ListenCore", "ListenFetch"],
    "ListenServer": ["ListenCore", "ListenHooks"],
    "listen": ["ListenArguments", "ListenCore", "ListenFetch", "ListenHooks", "ListenServer"],
}
# Libraries in C: which room may talk to which.
CLIBRARIES = {
    "CESpeakNG": ["listen-speaker"], "CCrypto": ["ListenFiles", "ListenHooks"], "CMicroHTTPD": ["ListenServer"],
    "CZlib": ["ListenBooks", "ListenFetch", "ListenServer"], "CCurl": ["listen-fetch"], "CLAME": ["ListenAudio"],
    "CMPG123": ["ListenAudio"],
    "CSoxr": ["ListenAudio"], "COpusEnc": ["ListenAudio"],
}


def manifest():
    text = subprocess.run(["swift", "package", "dump-package"], cwd=root, check=True, text=True,
                          capture_output=True).stdout
    return {t["name"]: t for t in json.loads(text)["targets"]}


def dependencies(target):
    return [next(iter(d.values()))[0] for d in target["dependencies"]]


def module(room):
    return room.replace("-", "_")


def clients(target):
    """The flags that say who may import the target."""
    flags = [f for s in target["settings"] for f in s["kind"].get("unsafeFlags", {}).get("_0", [])]
    return flags if "-allowable-client" in flags else []


def faults(targets):
    for room, allowed in ALLOWED.items():
        for other in dependencies(targets[room]):
            if other in ALLOWED and other not in allowed or room not in CLIBRARIES.get(other, [room]):
                yield f"Package.swift: {room} may not depend on {other}"


def skeleton(folder, targets):
    """The rooms as empty modules in `folder`, by SwiftPM."""
    lines = []
    for room in ALLOWED:
        needs = ", ".join(f'"{module(d)}"' for d in dependencies(targets[room]) if d in ALLOWED)
        flags = ", ".join(f'"{f}"' for f in clients(targets[room]) if f != "-O")
        lines.append(f'    .target(name: "{module(room)}", dependencies: [{needs}], '
                     f"swiftSettings: [.unsafeFlags([{flags}])]),")
        path = folder / "Sources" / module(room)
        path.mkdir(parents=True)
        (path / "Empty.swift").write_text(f"enum Empty{module(room)} {{}}\n")
    (folder / "Package.swift").write_text(
        "// swift-tools-version: 6.2\nimport PackageDescription\n\nlet package = Package(\n"
        '  name: "rooms",\n  targets: [\n' + "\n".join(lines) + "\n  ])\n")
    result = subprocess.run(["swift", "build"], cwd=folder, text=True, stdout=subprocess.PIPE,
                            stderr=subprocess.STDOUT)
    if result.returncode:
        sys.exit(f"the rooms do not build by themselves:\n{result.stdout}")
    return next(folder.glob(".build/*/debug/Modules"))


def refused(modules, room, others):
    """Those of `others` that the compiler does not let a file of `room` import."""
    file = modules / "Planted.swift"
    file.write_text("".join(f"import {module(other)}\n" for other in others))
    result = subprocess.run(
        ["swiftc", "-typecheck", "-module-name", module(room), "-I", str(modules), str(file)],
        text=True, capture_output=True)
    said = re.findall(r"module '(\w+)' doesn't allow importation", result.stderr)
    return {other for other in others if module(other) in said}


def main():
    targets = manifest()
    found = list(faults(targets))
    forbidden = 0
    with tempfile.TemporaryDirectory() as scratch:
        modules = skeleton(pathlib.Path(scratch), targets)
        for room in ALLOWED:
            needs = [d for d in dependencies(targets[room]) if d in ALLOWED]
            # ListenCore and ListenServer are for everyone, programs are no modules; whoever imports
            # the room is kept from it by the other arrow.
            others = [r for r in ALLOWED if r not in needs and r != room
                      and r not in ("ListenCore", "ListenServer", "listen", "listen-speaker",
                                    "listen-fetch")]
            forbidden += len(others)
            for other in sorted(refused(modules, room, needs)):
                found.append(f"{room} depends on {other}, but cannot import it")
            for other in sorted(set(others) - refused(modules, room, others)):
                found.append(f"a file of {room} can import {other}")
    for fault in found:
        print(fault)
    if found:
        sys.exit(1)
    print(f"{forbidden} forbidden imports, each refused by the compiler")


main()
