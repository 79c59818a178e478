#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Shows that a language pack without a member does not compile.

Takes the pack of Tests/ListenNarrationTests/NewLanguage/EsperantoPack.swift, leaves out one argument
after the other, of the pack itself and of the words in it, and lets the compiler check all of them at
once: each must be refused for the argument that it lacks, and the whole pack must be accepted.

    Tests/Scripts/pack-members.py      after swift build
"""

import pathlib
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
PACK = ROOT / "Tests/ListenNarrationTests/NewLanguage/EsperantoPack.swift"
BUILD = ROOT / ".build/debug"
# Values whose every argument is a word that the program says.
WORDS = ["OpeningWords", "BriefingWords", "FeedWords", "PageLabels", "PlayerLabels"]


def arguments(text, start):
    """The arguments of a call, whose bracket opens at `start`, as (label, text), and where it closes."""
    depth, quoted, begin, found = 0, False, start + 1, []
    for index in range(start, len(text)):
        mark = text[index]
        if mark == '"' and text[index - 1] != "\\":
            quoted = not quoted
        if quoted:
            continue
        if mark in "([{":
            depth += 1
        elif mark in ")]}":
            depth -= 1
        if depth == 1 and mark == "," or depth == 0:
            piece = text[begin:index].strip()
            found.append((piece.split(":", 1)[0], piece))
            begin = index + 1
        if depth == 0:
            return found, index
    raise SystemExit(f"{PACK}: a bracket is not closed")


def main():
    source = PACK.read_text(encoding="utf-8")
    call = source.index("LanguagePack(", source.index("static let esperanto = LanguagePack("))
    pack, end = arguments(source, call + len("LanguagePack"))
    lacking = []
    for label, _ in pack:
        rest = ", ".join(piece for other, piece in pack if other != label)
        lacking.append((label, f"LanguagePack({rest})"))
    for name in WORDS:
        start = source.index(name + "(", call)
        words, stop = arguments(source, start + len(name))
        for label, _ in words:
            rest = ", ".join(piece for other, piece in words if other != label)
            lacking.append((label, f"{name}({rest})"))
    tail = source[end + 1 :].replace("\n}\n", "\n", 1)
    head = source[: source.index("/// The smallest language")]
    whole = "extension LanguagePack {\n  static let whole = " + source[call : end + 1] + "\n}\n"
    with tempfile.TemporaryDirectory() as folder:
        for name, bodies in [("whole", []), ("lacking", lacking)]:
            lines = [f"private let case{n} = {body}" for n, (_, body) in enumerate(bodies)]
            file = pathlib.Path(folder) / f"{name}.swift"
            file.write_text(head + whole + tail + "\n".join(lines) + "\n", encoding="utf-8")
            wrong = check(file, [label for label, _ in bodies])
            if wrong:
                sys.exit(wrong)
    print(f"{len(pack)} members of a pack and {len(lacking) - len(pack)} words: none can be left out")


def check(file, labels):
    """What is wrong with the compiler's verdict on `file`, in which `labels` lack, in order."""
    package = re.search(r'"-package-name","([^"]+)"', (BUILD.parent / "debug.yaml").read_text()).group(1)
    command = ["swiftc", "-typecheck", "-swift-version", "6", "-package-name", package]
    command += ["-enable-upcoming-feature", "InternalImportsByDefault", "-parse-as-library"]
    # The rooms let in the modules that Package.swift names; this test target is one.
    command += ["-module-name", "ListenNarrationTests", "-I", str(BUILD / "Modules")]
    maps = [*(ROOT / "Sources").glob("C*/**/module.modulemap"), *BUILD.glob("C*.build/module.modulemap")]
    for path in sorted(maps):
        command += ["-Xcc", f"-fmodule-map-file={path}"]
    flags = subprocess.run(["pkg-config", "--cflags", "libxml-2.0"], capture_output=True, text=True)
    for flag in flags.stdout.split():
        command += ["-Xcc", flag]
    done = subprocess.run(command + [str(file)], capture_output=True, text=True)
    if not labels:
        return done.stderr if done.returncode else None
    found = re.findall(r"error: missing argument for parameter '(\w+)'", done.stderr)
    errors = re.findall(r"^.*error: .*$", done.stderr, re.M)
    if sorted(set(found)) != sorted(set(labels)) or len(errors) < len(labels):
        missed = sorted(set(labels) - set(found))
        return f"not refused: {', '.join(missed)}\n" + "\n".join(errors[:5])
    return None


if __name__ == "__main__":
    main()
