#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs each fuzzer for some seconds of processor time and prints what came of it.

    fuzz.py SECONDS [HARNESS]...

Corpora lie in .build/fuzz/corpus and grow from run to run; they begin with the samples, the
fixtures of the tests and Fuzz/seeds. Inputs that break a promise go to .build/fuzz/findings.
"""
import os
import pathlib
import re
import resource
import struct
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
BUILD = ROOT / ".build/fuzz"
PROGRAM = BUILD / "release/listen-fuzz"
# Bytes of the longest input: long enough for whatever nests, short enough for many a second.
LONGEST = {"any": 16384, "html": 16384, "dump": 8192, "markdown": 8192, "feed": 16384,
           "manifest": 16384, "record": 8192, "settings": 4096,
           "json": 8192, "lexicon": 8192, "frames": 16384, "request": 4096, "header": 4096}
SHORT = 1024
# What an input may cost. The slowest honest one takes well under a second.
SECONDS_EACH = 20
MEGABYTES = 3000
# After so many of a harness its time is not worth more.
MOST_FINDINGS = 5
# Seconds that are too few for another start.
LEAST = 3


def paragraphs(pattern):
    """Paragraphs of the samples, as inputs for what reads one paragraph."""
    for file in sorted((ROOT / "samples").glob(pattern)):
        yield from (line.strip().encode() for line in file.read_text().split("\n\n") if line.strip())


def pages():
    """Samples as web pages, feeds and JSON."""
    for file in sorted((ROOT / "samples").glob("*.txt")):
        parts = [p.replace("&", "&amp;").replace("<", "&lt;") for p in file.read_text().split("\n\n")]
        body = "".join(f"<p>{p}</p>\n" for p in parts[5:25])
        yield "html", f"<!DOCTYPE html><html><body><h1>{parts[0]}</h1>{body}</body></html>".encode()
        yield "feed", (f"<rss><channel><item><title>{parts[0]}</title><description>"
                       f"<![CDATA[{body}]]></description></item></channel></rss>").encode()


def frames():
    """Frames and requests as they are written."""
    def frame(kind, payload):
        return struct.pack("<IB", len(payload), kind) + payload

    def text(value):
        return struct.pack("<I", len(value)) + value
    yield "frames", (frame(1, struct.pack("<I", 22050) + b"1.51") + frame(2, b"\1\0\xff\xff")
                     + frame(3, struct.pack("<III", 1, 5, 7)) + frame(6, struct.pack("<IB", 9, 1))
                     + frame(4, struct.pack("<I", 2) + "ʃiː".encode()) + frame(7, b"\1\1\0\0")
                     + frame(5, struct.pack("<II", 3, 11)))
    for voice, kind in (b"en-us", 0), (b"/voices/engine/en-news", 1):
        body = (struct.pack("<II", kind, 1 - kind) + text(voice)
                + struct.pack("<iiiiiII", 175, 50, 50, 0, 100, 10, 60) + text("Año [[n]]".encode()))
        yield "request", struct.pack("<I", len(body)) + body


def seeds(harness):
    """The inputs that a harness begins with."""
    own = ROOT / "Fuzz/seeds"
    yield from (file.read_bytes() for file in sorted((own / harness).glob("*")))
    lines = own / (harness + ".txt")
    if lines.exists():
        yield from (line for line in lines.read_bytes().split(b"\n") if line)
    fixtures = ROOT / "Tests/Fixtures/articles"
    if harness in ("dump", "any"):
        yield from (f.read_bytes() for f in sorted(fixtures.glob("*/source.txt")))
    if harness in ("markdown", "any"):
        yield from (f.read_bytes() for f in sorted(fixtures.glob("*/source.md")))
    if harness == "any":
        for name in ("html", "markdown", "feed", "json", "dump"):
            yield from (file.read_bytes() for file in sorted((own / name).glob("*")))
    for name, data in (*pages(), *frames()):
        if name == harness or harness == "any" and name in ("html", "feed"):
            yield data
    language = {"english": "*-en.txt", "spanish": "*-es.txt", "arabic": "*-ar.txt"}.get(harness)
    if language:
        yield from paragraphs(language)
    if harness == "arabic":
        sounds = (ROOT / "Tests/Fixtures/arabic/sounds.tsv").read_bytes().split(b"\n")
        yield from (line.split(b"\t")[0] for line in sounds if b"\t" in line)
    if harness == "sentences":
        for mark, pattern in (b"c", "*-en.txt"), (b"d", "*-es.txt"), (b"b", "*-ar.txt"):
            yield from (mark + data for data in paragraphs(pattern))


def spent():
    """Processor time of the children that ended, in seconds."""
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def run(harness, seconds):
    """Runs one harness; restarts it after a finding until its processor time is over.

    Wall time would measure what else the machine does; libFuzzer knows no other, so that a run
    that got less of the processor is followed by one for what is left.
    """
    corpus = BUILD / "corpus" / harness
    corpus.mkdir(parents=True, exist_ok=True)
    for number, data in enumerate(seeds(harness)):
        (corpus / f"seed-{number:03}").write_bytes(data)
    findings = BUILD / "findings"
    findings.mkdir(exist_ok=True)
    before = set(findings.glob(harness + "-*"))
    log = BUILD / f"{harness}.log"
    options = [f"-max_len={LONGEST.get(harness, SHORT)}", f"-timeout={SECONDS_EACH}",
               f"-rss_limit_mb={MEGABYTES}", f"-artifact_prefix={findings}/{harness}-",
               "-print_final_stats=1"]
    dictionary = ROOT / f"Fuzz/dictionaries/{harness}.dict"
    if dictionary.exists():
        options.append(f"-dict={dictionary}")
    # Swift's own report of a crash would stand in libFuzzer's way.
    environment = dict(os.environ, SWIFT_BACKTRACE="enable=no")
    executions = coverage = 0
    before_all = spent()
    with open(log, "w+b") as output:
        while (left := round(seconds - (spent() - before_all))) > LEAST:
            start = output.tell()
            subprocess.run([PROGRAM, harness, f"-max_total_time={left}", *options, corpus],
                           stdout=output, stderr=output, env=environment)
            output.seek(start)
            text = output.read().decode(errors="replace")
            executions += sum(map(int, re.findall(r"number_of_executed_units: *(\d+)", text)))
            coverage = max([coverage, *map(int, re.findall(r"cov: (\d+)", text))])
            new = set(findings.glob(harness + "-*")) - before
            if len(new) >= MOST_FINDINGS:
                break
            if "INITED" not in text and "executed_units" not in text:
                sys.exit(f"{harness} does not run; see {log}")
    return executions, coverage, len(list(corpus.iterdir())), sorted(
        set(findings.glob(harness + "-*")) - before)


def main():
    seconds = int(sys.argv[1])
    names = subprocess.run([PROGRAM], capture_output=True, text=True, check=True).stdout.split()
    found = []
    print(f"{'harness':<10} {'executions':>11} {'a second':>9} {'coverage':>9} "
          f"{'corpus':>7} {'findings':>9}")
    for harness in sys.argv[2:] or names:
        executions, coverage, corpus, new = run(harness, seconds)
        print(f"{harness:<10} {executions:>11,} {executions // seconds:>9,} {coverage:>9,} "
              f"{corpus:>7,} {len(new):>9}", flush=True)
        found += new
    for path in found:
        print(path)
    sys.exit(1 if found else 0)


main()
