#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Builds and runs the package of docs/library.md as it stands there, against this checkout as the
release that it names.

usage: run.py [SCRATCH]      SCRATCH: where it is built; default .build/library
"""
import os, pathlib, re, shutil, subprocess, sys

root = pathlib.Path(__file__).resolve().parents[2]
scratch = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else root / ".build/library").resolve()


def run(*command, cwd=root, **more):
    return subprocess.run(command, cwd=cwd, check=True, text=True, **more)


def block(text, language, start):
    """The first code block of `language` that begins with `start`."""
    found = re.search(rf"```{language}\n({re.escape(start)}.*?)```", text, re.S)
    if not found:
        sys.exit(f'docs/library.md has no block of "{language}" that begins with "{start}"')
    return found.group(1)


def release(folder, version):
    """A repository of this checkout's files, as they are, with `version` as its tag."""
    shutil.rmtree(folder, ignore_errors=True)
    names = run("git", "ls-files", "-z", "--cached", "--others", "--exclude-standard",
                capture_output=True).stdout.split("\0")
    for name in filter(None, names):
        if (root / name).is_file():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(root / name, folder / name)
    who = ("-c", "user.name=Test", "-c", "user.email=test@example.org")
    run("git", "init", "-q", cwd=folder)
    run("git", "add", "-A", cwd=folder)
    run("git", *who, "commit", "-q", "-m", "A release", cwd=folder)
    run("git", *who, "tag", version, cwd=folder)


def main():
    text = (root / "docs/library.md").read_text()
    manifest = block(text, "swift", "// swift-tools-version")
    version = re.search(r'static let version = "(.*?)"', (root / "Sources/listen/Listen.swift").read_text()).group(1)
    address, asked = re.search(r'url: "(.*?)", from: "(.*?)"', manifest).groups()
    if asked != version:
        sys.exit(f"docs/library.md depends on {asked}, this is {version}")
    listen, reader = scratch / "listen", scratch / "reader"
    release(listen, version)
    sources = reader / "Sources/reader"
    shutil.rmtree(reader, ignore_errors=True)
    sources.mkdir(parents=True)
    (reader / "Package.swift").write_text(manifest.replace(address, listen.as_uri()))
    (sources / "speak.swift").write_text(block(text, "swift", "import ListenCore"))
    (sources / "Reader.swift").write_text(block(text, "swift", "import Foundation"))
    *_, command = block(text, "sh", "swift run").splitlines()
    expected = text.split("It prints\n\n```\n")[1].split("```")[0]
    # What a user has in these is no business of the package's.
    environment = {k: v for k, v in os.environ.items() if not k.startswith("LISTEN_")}
    printed = run(*command.split(), cwd=reader, stdout=subprocess.PIPE, env=environment).stdout
    shutil.rmtree(scratch, ignore_errors=True)
    if printed != expected:
        sys.exit(f"it printed\n{printed}instead of\n{expected}")
    print("the package of docs/library.md builds, and says what it should")


main()
