#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What an edition costs: edition.py LISTEN [--articles N] [--kills N] [--large N] [--scratch DIR] [--seed N]

First run, the same again, one paragraph changed, two runs at once, kills at seeded moments, four shards. A line a
figure: what was measured, and the bound. --large measures the memory of a larger edition too.
"""
import argparse, ctypes, filecmp, json, os, random, re, resource, shutil, signal, subprocess, sys, tempfile, threading, time

HERE = os.path.dirname(os.path.abspath(__file__))
# Speakers end a moment after the command does; their time is counted where they are this process's children then.
ctypes.CDLL(None).prctl(36, 1, 0, 0, 0)  # PR_SET_CHILD_SUBREAPER


def reap():
    """Waits for what a run has left behind, a second at most."""
    for _ in range(100):
        try:
            if os.waitpid(-1, os.WNOHANG) == (0, 0):
                time.sleep(0.01)
        except ChildProcessError:
            return


class Run:
    """A run of the command, its time, its processors' time, and the most memory that it took itself."""

    def __init__(self, command, kill_after=None):
        self.peak = 0
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        started = time.monotonic()
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True)
        threading.Thread(target=self.watch, daemon=True).start()
        if kill_after is not None:
            try:
                self.process.wait(kill_after)
            except subprocess.TimeoutExpired:
                os.killpg(self.process.pid, signal.SIGKILL)
        self.output, self.errors = self.process.communicate()
        self.wall = time.monotonic() - started
        reap()
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        self.cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        self.code = self.process.returncode

    def watch(self):
        while self.process.poll() is None:
            try:
                with open(f"/proc/{self.process.pid}/status") as f:
                    for line in f:
                        if line.startswith("VmHWM:"):
                            self.peak = max(self.peak, int(line.split()[1]) / 1024)
            except OSError:
                return
            time.sleep(0.05)


def same(a, b):
    """The files that differ between two sites, locks aside."""
    def files(root):
        return {os.path.relpath(os.path.join(d, f), root) for d, _, fs in os.walk(root) for f in fs if not f.startswith("lock")}
    one, two = files(a), files(b)
    return sorted(one ^ two) + [f for f in sorted(one & two) if not filecmp.cmp(os.path.join(a, f), os.path.join(b, f), False)]


def earlier(file):
    """Whether the first site may have it from the time of its changed paragraph: speech, and files that its feed named."""
    return file.startswith(".listen/store") or re.search(r"-[0-9a-f]{16}\.", file) is not None


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("listen")
    parser.add_argument("--articles", type=int, default=100)
    parser.add_argument("--kills", type=int, default=20)
    parser.add_argument("--large", type=int, default=0)
    parser.add_argument("--scratch")
    parser.add_argument("--seed", type=int, default=1)
    o = parser.parse_args()
    scratch = o.scratch or tempfile.mkdtemp(prefix="listen-edition.")
    path = lambda *names: os.path.join(scratch, *names)
    good = True

    def say(name, value, bound=None, met=None):
        nonlocal good
        good = good and met is not False
        print(f"{name:52s} {value:<28s} {bound or ''}" + ("" if met is None else "  ok" if met else "  MISSED"), flush=True)

    def inputs(folder, articles):
        subprocess.run([sys.executable, os.path.join(HERE, "edition_inputs.py"), folder, "--articles", str(articles), "--seed", str(o.seed)], check=True)

    def edition(site, *more, source="in", **options):
        return Run([o.listen, "edition", path(source), "-o", path(site), "--json", *more], **options)

    inputs(path("in"), o.articles)
    load = os.getloadavg()[0]
    first = edition("site")
    if first.code:
        sys.exit(first.errors)
    last = json.loads(first.output.splitlines()[-1])
    seconds = float(last["duration"][2:-1])
    cores = os.cpu_count()
    say(f"{o.articles} articles, load {load:.1f} before", f"{seconds / 60:.0f} min in {first.wall:.1f} s", f"{seconds / first.wall:.0f}x")
    bound = 1.15 * first.cpu / cores
    say(f"wall against 1.15 x CPU / {cores}", f"{first.wall:.1f} s, {first.cpu:.1f} s CPU", f"{bound:.1f} s", first.wall <= bound)
    say("peak memory of listen", f"{first.peak:.0f} MB", "150 MB", first.peak < 150)
    again = edition("site")
    say("again, unchanged", f"{again.wall:.2f} s, {100 * again.wall / first.wall:.2f} %", "2 %", again.wall < 0.02 * first.wall)
    name = max(os.listdir(path("in")), key=lambda f: (f.endswith(".md"), f.endswith("-en.md"), f))
    with open(path("in", name), encoding="utf8") as f:
        text = f.read()
    with open(path("in", name), "w", encoding="utf8") as f:
        f.write(text.rstrip("\n") + " 31415.\n")
    changed = edition("site")
    spoken = sum(json.loads(line).get("spoken", 0) for line in changed.output.splitlines())
    say("one paragraph changed", f"{changed.wall:.2f} s, {100 * changed.wall / first.wall:.2f} %, {spoken} spoken", "4 %, 1", changed.wall < 0.04 * first.wall and spoken == 1)
    with open(path("in", name), "w", encoding="utf8") as f:
        f.write(text)
    edition("site")
    verify = Run([o.listen, "verify", path("site")])
    say("verify", f"{verify.wall:.1f} s", verify.output.strip()[-60:], verify.code == 0)
    runs = [subprocess.Popen([o.listen, "edition", path("in"), "-o", path("two"), "-q"], stderr=subprocess.PIPE) for _ in range(1)]
    while not os.path.exists(path("two", ".listen", "lock")):
        time.sleep(0.01)
    time.sleep(0.3)
    second = edition("two")
    say("a second run on the site", f"{second.wall:.2f} s, exit {second.code}", "73", second.code == 73)
    for run in runs:
        run.wait()
    shutil.rmtree(path("two"), ignore_errors=True)
    chance = random.Random(o.seed)
    broken = 0
    for number in range(o.kills):
        edition("killed", kill_after=chance.random() * first.wall)
        check = Run([o.listen, "verify", path("killed")])
        if os.path.exists(path("killed")) and check.code:
            broken += 1
            print(check.output[-500:])
        # The site begins again at times, so that early moments are met as well as late ones.
        if number % 4 == 3:
            shutil.rmtree(path("killed"), ignore_errors=True)
    if o.kills:
        end = edition("killed")
        differing = same(path("site"), path("killed"))
        # What only the changed paragraph left in the store of the first site is no difference.
        differing = [f for f in differing if not (earlier(f) and not os.path.exists(path("killed", f)))]
        say(f"{o.kills} kills", f"{broken} broken, {len(differing)} files differ", "0, 0", broken == 0 and not differing and end.code == 0)
        shutil.rmtree(path("killed"), ignore_errors=True)
    started = time.monotonic()
    shards = [subprocess.Popen([o.listen, "edition", path("in"), "-o", path("shards"), "-q", "-j", "1", "--shard", f"{k}/4"]) for k in range(4)]
    codes = [s.wait() for s in shards] + [Run([o.listen, "index", path("shards")]).code]
    differing = [f for f in same(path("site"), path("shards")) if not (earlier(f) and not os.path.exists(path("shards", f)))]
    say("four shards and an index", f"{time.monotonic() - started:.1f} s, {len(differing)} files differ", "0", not any(codes) and not differing)
    for site in ["site", "shards"]:
        shutil.rmtree(path(site), ignore_errors=True)
    if o.large:
        inputs(path("large"), o.large)
        large = edition("big", source="large")
        say(f"peak memory, {o.large} articles", f"{large.peak:.0f} MB in {large.wall:.0f} s", f"{1.2 * first.peak:.0f} MB", large.code == 0 and large.peak <= 1.2 * first.peak)
    if not o.scratch:
        shutil.rmtree(scratch)
    sys.exit(0 if good else 1)


if __name__ == "__main__":
    main()
