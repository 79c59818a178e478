# SPDX-License-Identifier: GPL-3.0-or-later
"""What a command costs before it does anything: wall time and memory of small runs, beside espeak-ng and trafilatura;
for bench.py."""
import os, shutil, subprocess, time

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(HERE)

PAGE = """<!DOCTYPE html><html lang="en"><head><title>The night ferry returns</title></head><body><nav><a href="/">Home</a></nav>
<article><h1>The night ferry returns</h1>%s</article></body></html>
"""
PARAGRAPH = "<p>The ferry left the harbour at dawn, and the crowd on the quay went home, all %d of them, before it rained.</p>\n"


def cost(command, environment):
    """Seconds of wall time, and the most memory that the process held, in MB."""
    started = time.monotonic()
    process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=environment)
    _, status, usage = os.wait4(process.pid, 0)
    spent = time.monotonic() - started
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"{command}: exit {process.returncode}")
    return spent, usage.ru_maxrss / 1024


def measure(bench):
    page, out = bench.path("page.html"), bench.path("s-out")
    with open(page, "w", encoding="utf8") as f:
        f.write(PAGE % "".join(PARAGRAPH % n for n in range(20, 40)))
    render = [bench.listen, "render", "-q", "--store", bench.path("s-store"), "-o", out, page]
    cost(render, os.environ)
    commands = {
        "listen --version": [bench.listen, "--version"],
        "listen inspect, a page": [bench.listen, "inspect", page],
        "listen inspect --json, a page": [bench.listen, "inspect", "--json", page],
        "listen render, a page that is up to date": render,
    }
    if shutil.which("espeak-ng"):
        commands["espeak-ng --version"] = ["espeak-ng", "--version"]
        commands["espeak-ng -q, a sentence"] = ["espeak-ng", "-q", "The ferry left the harbour at dawn."]
    trafilatura = os.path.join(ROOT, ".build", "bench-venv", "bin", "trafilatura")
    if os.path.exists(trafilatura):
        commands["trafilatura, the same page"] = [trafilatura, "-i", page]
    for name, command in commands.items():
        costs = [cost(command, os.environ) for _ in range(2 * bench.runs)]
        bench.figure(f"{name}: milliseconds", [1000 * c[0] for c in costs])
        bench.figure(f"{name}: MB at most", [c[1] for c in costs])
