#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the processor's time goes: profile.py LISTEN FOLDER

Samples a render, an edition of twelve articles, the same edition unchanged, and a server under requests, each with `perf`,
and writes a flame graph of each into FOLDER, with the functions that take most by themselves on standard output.
"""
import collections, glob, html, os, re, shutil, subprocess, sys, tempfile, threading, time, urllib.request, zlib

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
WIDTH, ROW, LEAST = 1200, 17, 0.6  # Pixels; frames narrower than LEAST are left out.


def frame(line):
    """The function in a line of a stack, or its library, in brackets, where that has no symbols."""
    name, library = re.fullmatch(r"\s*[0-9a-f]+\s+(.*?)(?:\s+\(([^()]*)\))?\s*", line).groups()
    if name not in ("", "[unknown]"):
        return name
    return f"[{os.path.basename(library)}]" if library and library != "[unknown]" else "[unknown]"


def folded(data):
    """Stacks with their samples, outermost function first, out of perf's data."""
    text = subprocess.run(["perf", "script", "-i", data, "--no-inline", "-F", "comm,ip,sym,dso"], stdout=subprocess.PIPE,
                          stderr=subprocess.DEVNULL, text=True, errors="replace").stdout
    text = subprocess.run(["swift", "demangle", "--simplified"], input=text, stdout=subprocess.PIPE, text=True).stdout
    stacks = collections.Counter()
    for block in text.split("\n\n"):
        lines = block.strip("\n").split("\n")
        frames = [frame(line) for line in lines[1:]]
        if frames:
            stacks[(lines[0].strip(), *reversed(frames))] += 1
    return stacks


def graph(stacks, title):
    """An SVG in which a function is as wide as the time in it and below it."""
    tree = {}
    for stack, count in stacks.items():
        node = tree
        for frame in stack:
            entry = node.setdefault(frame, [0, {}])
            entry[0] += count
            node = entry[1]
    total, rows, depth = sum(stacks.values()) or 1, [], 0

    def draw(node, x, level):
        nonlocal depth
        for name, (count, below) in sorted(node.items()):
            width = WIDTH * count / total
            if width >= LEAST:
                depth = max(depth, level)
                rows.append((name, x, level, width, count))
                draw(below, x, level + 1)
            x += width

    draw(tree, 0, 0)
    height = (depth + 1) * ROW + 30
    out = [f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{height}" font-family="monospace" font-size="11">',
           f'<text x="4" y="16">{html.escape(title)}: {total} samples</text>']
    for name, x, level, width, count in rows:
        y = height - (level + 1) * ROW
        hue = 20 + zlib.crc32(name.encode()) % 40
        label = name if len(name) * 6.7 < width - 6 else name[: max(0, int((width - 6) / 6.7))]
        out.append(f'<g><title>{html.escape(name)}: {100 * count / total:.1f} %</title><rect x="{x:.1f}" y="{y}" width="{width:.1f}" '
                   f'height="{ROW - 1}" fill="hsl({hue},80%,65%)"/><text x="{x + 3:.1f}" y="{y + 12}">{html.escape(label)}</text></g>')
    return "\n".join(out + ["</svg>", ""])


def top(stacks, count=12):
    """The functions at the ends of most stacks, with their share in per cent."""
    ends = collections.Counter()
    for stack, samples in stacks.items():
        ends[stack[-1]] += samples
    total = sum(ends.values()) or 1
    return [(100 * samples / total, name) for name, samples in ends.most_common(count)]


def sample(command, data, during=None):
    """Runs `command` under perf; `during`, if given, says when it may end."""
    process = subprocess.Popen(["perf", "record", "-q", "-F", "499", "--call-graph", "fp", "-o", data, *command],
                               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    if during:
        during()
        process.terminate()
    process.wait()


def requests(address, site):
    """Asks for pages, feeds and ranges for five seconds, from four threads."""
    for _ in range(100):
        try:
            urllib.request.urlopen(address).close()
            break
        except OSError:
            time.sleep(0.1)
    paths = ["/", "/feed.xml"] + ["/" + os.path.relpath(p, site) for p in glob.glob(site + "/articles/*/article.mp3")]
    end = time.monotonic() + 5

    def ask(number):
        while time.monotonic() < end:
            for path in paths:
                more = {"Range": f"bytes={number * 1000}-{number * 1000 + 65535}"} if path.endswith(".mp3") else {}
                with urllib.request.urlopen(urllib.request.Request(address + path, headers=more)) as answer:
                    answer.read()

    threads = [threading.Thread(target=ask, args=(n,)) for n in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def main():
    listen, folder = os.path.abspath(sys.argv[1]), sys.argv[2]
    if not shutil.which("perf"):
        sys.exit("profile: perf is not installed")
    os.makedirs(folder, exist_ok=True)
    with tempfile.TemporaryDirectory() as work:
        news, site = work + "/news", work + "/site"
        subprocess.run([sys.executable, ROOT + "/Benchmarks/edition_inputs.py", news, "--articles", "12"], check=True)
        edition = [listen, "edition", news, "-o", site, "-q"]
        samples = sorted(glob.glob(ROOT + "/samples/*.txt"))
        runs = [
            ("render", [listen, "render", "-q", "--formats", "wav,mp3", "--store", work + "/store", "-o", work + "/out", *samples], None),
            ("edition", edition, None),
            ("unchanged", edition, None),
            ("serve", [listen, "serve", site, "--port", "18473"], lambda: requests("http://127.0.0.1:18473", site)),
        ]
        for name, command, during in runs:
            data = work + "/perf.data"
            sample(command, data, during)
            stacks = folded(data)
            with open(os.path.join(folder, name + ".svg"), "w", encoding="utf8") as f:
                f.write(graph(stacks, name))
            print(f"{name}: {sum(stacks.values())} samples, {folder}/{name}.svg")
            for share, function in top(stacks):
                print(f"  {share:5.1f} %  {function[:110]}")


main()
