#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a large site costs: site.py LISTEN FOLDER [--articles N] [--seed N] [--formats LIST] [--no-verify]

Makes the inputs of site_inputs.py and a site of WAV alone, or of other formats, in FOLDER, unless they are there, and runs it
again: unchanged, with one article corrected, the index alone, with feeds to be made, and `verify`. Prints wall time, processor
time and memory of each, the least of three runs where a run changes nothing, and how many files an unchanged run opens, where
strace is installed.
"""
import argparse, os, re, shutil, subprocess, sys, time

import site_inputs


def cost(command):
    """Seconds of wall time and of processor time, and the most memory that the process held, in MB."""
    started = time.monotonic()
    process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    said = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        sys.exit(f"{command}: exit {process.returncode} {said.decode()[-400:]}")
    return time.monotonic() - started, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("listen")
    parser.add_argument("folder")
    parser.add_argument("--articles", type=int, default=3000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--formats", default="wav")
    parser.add_argument("--no-verify", action="store_true")
    options = parser.parse_args()
    listen, folder = os.path.abspath(options.listen), os.path.abspath(options.folder)
    news, site = folder + "/news", folder + "/site"
    edition = [listen, "edition", news, "-o", site, "-q", "--formats", options.formats]
    index = [listen, "index", site, "-q"]

    def row(what, *costs):
        # Choose the run by processor time, because wall time includes other programs' work.
        wall, spent, memory = min(costs, key=lambda found: found[1])
        print(f"{what:20s} {wall:8.2f} s  {spent:8.2f} s of processors  {1000 * wall / options.articles:6.2f} ms an article  "
              f"{memory:5.0f} MB", flush=True)

    if not os.path.exists(news):
        site_inputs.write(news, options.articles, options.seed)
    print(f"{options.articles} articles, seed {options.seed}", flush=True)
    if not os.path.exists(site + "/index.html"):
        row("first run", cost(edition))
    row("unchanged", *(cost(edition) for _ in range(3)))
    corrections = []
    for _ in range(3):
        name = f"{options.articles // 2:06d}.md"
        with open(os.path.join(news, name[:3], name), "a", encoding="utf8") as f:
            f.write(f"\nThis was corrected {len(corrections) + 1} times.\n")
        corrections.append(cost(edition))
    row("one correction", *corrections)
    row("index", *(cost(index) for _ in range(3)))
    feeds = []
    for _ in range(3):
        os.remove(site + "/.listen/podcasts")
        feeds.append(cost(index))
    row("index and feeds", *feeds)
    if not options.no_verify:
        row("verify", cost([listen, "verify", "-q", site]))
    if shutil.which("strace"):
        said = subprocess.run(["strace", "-f", "-c", "-U", "calls,name", "-e", "trace=open,openat,openat2", *edition],
                              stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True).stderr
        opened = sum(int(count) for count in re.findall(r"^\s*(\d+)\s+(?:\d+\s+)?open", said, re.M))
        print(f"opened by an unchanged run: {opened}, {opened / options.articles:.1f} an article")


main()
