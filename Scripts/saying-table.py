#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks docs/saying.md by running its examples: saying-table.py LISTEN [--write]

Each row names a language, a written form and the words that are said for it. The written forms of a language are read by
`LISTEN inspect --json` as paragraphs of one article; a row whose words are others is printed, and the exit code is 1.
--write puts in what is said now, to be read before it is committed.
"""
import collections, json, os, subprocess, sys, tempfile

PAGE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "docs", "saying.md")


def row(line):
    cells = [cell.strip() for cell in line.split("|")]
    known = len(cells) == 5 and not cells[0] and not cells[4]
    return cells[1:4] if known and cells[1] not in ("language", "---") else None


def said(listen, language, forms):
    article = {"title": "x", "language": language, "body": [{"kind": "paragraph", "text": form} for form in forms]}
    with tempfile.NamedTemporaryFile("w", suffix=".json", encoding="utf8") as file:
        json.dump(article, file, ensure_ascii=False)
        file.flush()
        run = subprocess.run([listen, "inspect", "--json", "-l", language, file.name], capture_output=True, text=True)
    if run.returncode:
        sys.exit(f"{language}: exit {run.returncode}: {run.stderr.strip()}")
    segments = json.loads(run.stdout)["segments"]
    return {s["text"]: s["spoken"].strip() for s in segments if s["kind"] != "title"}


def main():
    listen, writes = sys.argv[1], "--write" in sys.argv[2:]
    lines = open(PAGE, encoding="utf8").read().split("\n")
    rows = [row(line) for line in lines]
    forms = collections.defaultdict(list)
    for cells in filter(None, rows):
        forms[cells[0]].append(cells[1])
    words = {language: said(listen, language, texts) for language, texts in forms.items()}
    stale = 0
    for index, cells in enumerate(rows):
        if not cells:
            continue
        language, form, expected = cells
        found = words[language].get(form, "?")
        if found != expected:
            stale += 1
            if not writes:
                print(f"docs/saying.md:{index + 1}: {language} {form}: said is \"{found}\", the table has \"{expected}\"")
        lines[index] = f"| {language} | {form} | {found} |"
    if writes:
        open(PAGE, "w", encoding="utf8").write("\n".join(lines))
    print(f"{len(list(filter(None, rows))) - stale} of {len(list(filter(None, rows)))} rows are what is said")
    sys.exit(stale > 0 and not writes)


main()
