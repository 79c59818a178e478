#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Ratios against peers, each pair run in alternation: bench.py LISTEN [--runs N] [--json FILE] [NAME ...]

Prints a row a ratio: median, least, most, and the target. Names: speak, deliverables,
read, narrate, formats, serve, neural, growth, start.
A peer that is not installed is said, and its row left out.
"""
import argparse, glob, json, os, shutil, statistics, subprocess, sys, tempfile, time

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(HERE)
SAMPLES = ["harbour-en.txt", "tren-es.txt", "water-ar.txt"]
ENGINE_VOICE = {"en": "en-us", "es": "es", "ar": "ar"}
COPIES = 20


def run(command, **more):
    """Seconds that `command` takes; it must succeed."""
    started = time.monotonic()
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, **more)
    spent = time.monotonic() - started
    if done.returncode:
        sys.exit(f"{command}: exit {done.returncode}\n{done.stderr[-2000:]}")
    return spent, done.stdout


class Bench:
    def __init__(self, listen, runs, scratch):
        self.listen, self.runs, self.scratch = listen, runs, scratch
        self.inside = os.path.join(os.path.dirname(listen), "listen-bench")
        self.rows = []
        self.environment = dict(os.environ)

    def path(self, *names):
        return os.path.join(self.scratch, *names)

    def row(self, name, ratios, target, at_least):
        median = statistics.median(ratios)
        good = median >= target if at_least else median <= target
        self.rows.append({"name": name, "median": round(median, 3), "least": round(min(ratios), 3),
                          "most": round(max(ratios), 3), "target": target, "met": good})
        bound = "at least" if at_least else "at most"
        print(f"{name:58s} {median:8.2f}  ({min(ratios):.2f} to {max(ratios):.2f})  {bound} {target}  {'met' if good else 'MISSED'}", flush=True)

    def figure(self, name, values):
        """A row that has no target."""
        self.rows.append({"name": name, "median": round(statistics.median(values), 3), "least": round(min(values), 3), "most": round(max(values), 3)})
        print(f"{name:58s} {statistics.median(values):8.2f}  ({min(values):.2f} to {max(values):.2f})", flush=True)

    def paragraphs(self):
        """language -> the paragraphs of its sample, COPIES times, no two alike."""
        result = {}
        for name in SAMPLES:
            _, out = run([self.listen, "inspect", "--json", os.path.join(ROOT, "samples", name)])
            article = json.loads(out)
            texts = [b["text"] for b in article["body"] if b["kind"] == "paragraph"]
            result[article["language"]] = [f"{t} {n}." for n in range(1, COPIES + 1) for t in texts]
        return result

    def articles(self):
        """Pairs of an engine's voice and the paragraphs of an article, COPIES of each sample."""
        result = []
        for language, texts in self.paragraphs().items():
            per = len(texts) // COPIES
            result += [(ENGINE_VOICE[language], texts[n * per:(n + 1) * per]) for n in range(COPIES)]
        return result

    def plain_inputs(self):
        """Articles of those paragraphs, and profiles with the engine's own voices and nothing of ours."""
        inputs = []
        os.makedirs(self.path("voices"))
        for language, texts in self.paragraphs().items():
            per = len(texts) // COPIES
            for n in range(COPIES):
                name = self.path(f"{language}-{n:02d}.md")
                with open(name, "w", encoding="utf8") as f:
                    f.write(f"---\ntitle: Number {language} {n}\nlang: {language}\n---\n\n" + "\n\n".join(texts[n * per:(n + 1) * per]) + "\n")
                inputs.append(name)
            with open(self.path("voices", f"{language}-news.json"), "w", encoding="utf8") as f:
                json.dump({"language": language, "voice": ENGINE_VOICE[language], "wordsPerMinute": 175, "announce": {"title": False}}, f)
        # The peer reads Arabic as printed, so ours does here too: no vowels are restored.
        self.environment.update(LISTEN_VOICES=self.path("voices"), LISTEN_MODELS=self.path("no-models"))
        return inputs

    def render(self, inputs, store, out, *more):
        return run([self.listen, "render", "-q", "-j", "2", "--store", store, "-o", out, *more, *inputs], env=self.environment)[0]

    def speak(self):
        """Speaking: an empty store against one espeak-ng process a paragraph, both on two cores; then the store warm."""
        if not shutil.which("espeak-ng"):
            return print("speak: espeak-ng is not installed")
        inputs = self.plain_inputs()
        lists = []
        for language, texts in self.paragraphs().items():
            folder = self.path("peer", language)
            os.makedirs(folder)
            listing = self.path(f"{language}.list")
            with open(listing, "wb") as f:
                for n, text in enumerate(texts):
                    with open(os.path.join(folder, f"{n}.txt"), "w", encoding="utf8") as t:
                        t.write(text)
                    f.write(f"{n}\0".encode())
            lists.append((ENGINE_VOICE[language], folder, listing))
        cold, warm = [], []
        for n in range(self.runs):
            # New names each time, for both: where files were removed just before, the file system looks for one that
            # it may use again (ext4 keeps each for five seconds), which took 7 % of a run.
            store, out, peer = self.path(f"store{n}"), self.path(f"out{n}"), self.path(f"peer{n}")
            os.mkdir(peer)
            os.sync()
            ours = self.render(inputs, store, out)
            again = self.render(inputs, store, out + "-again")
            unchanged = self.render(inputs, store, out + "-again")
            os.sync()
            theirs = sum(run(["sh", "-c", f"xargs -0 -P2 -I% espeak-ng -v {voice} -s 175 -f {folder}/%.txt -w {peer}/{voice}-%.wav < {listing}"])[0]
                         for voice, folder, listing in lists)
            cold.append(theirs / ours)
            warm.append((theirs / again, theirs / unchanged))
        self.row("speaking, empty store: times as fast as espeak-ng", cold, 0.95, True)
        self.row("the same, store warm, new folders", [w[0] for w in warm], 20, True)
        self.row("the same, store warm, folders there", [w[1] for w in warm], 20, True)

    def deliverables(self):
        """Segments, the whole and an MP3, against the tools that a shell script would call for them."""
        import deliverables
        deliverables.measure(self, run)

    def read(self):
        """Reading pages: ours against trafilatura in one process each, start-up taken off."""
        pages = sorted(glob.glob(os.path.join(ROOT, "..", "shared", "extraction", "pages", "*.html.gz")))
        python = os.path.join(ROOT, ".build", "bench-venv", "bin", "python")
        if not pages or not os.path.exists(python):
            return print("read: the pages or trafilatura are not there")
        folder = self.path("pages")
        os.makedirs(folder)
        import gzip
        for p in pages:
            with gzip.open(p) as z, open(os.path.join(folder, os.path.basename(p)[:-3]), "wb") as f:
                f.write(z.read())
        ratios = []
        script = ("import sys,time,glob,trafilatura\nfs=sorted(glob.glob(sys.argv[1]+'/*'))\nds=[open(f,'rb').read() for f in fs]\n"
                  "more={'with_metadata': True} if sys.argv[2]=='metadata' else {}\n"
                  "trafilatura.extract(ds[0], **more)\nt=time.monotonic()\nfor d in ds: trafilatura.extract(d, **more)\nprint(time.monotonic()-t)")
        body = []
        for _ in range(self.runs):
            theirs = float(run([python, "-c", script, folder, "metadata"])[1])
            ours = float(run([self.inside, "read", folder])[1])
            ratios.append(theirs / ours)
            body.append(float(run([python, "-c", script, folder, "body"])[1]) / ours)
        self.row("reading pages and their facts: times as fast as trafilatura", ratios, 5, True)
        self.row("the same, trafilatura reading bodies alone", body, 5, True)

    def narrate(self):
        """Normalising as a share of speaking, and Arabic against English for the same seconds of audio."""
        store, out = self.path("n-store"), self.path("n-out")
        ratios = []
        speaker = os.path.join(os.path.dirname(self.listen), "listen-speaker")
        for name in SAMPLES[:2]:
            shares = []
            for _ in range(self.runs):
                normalizing, speaking = map(float, run([self.inside, "narrate", os.path.join(ROOT, "voices"), speaker, os.path.join(ROOT, "samples", name)])[1].split())
                shares.append(100 * normalizing / speaking)
            self.row(f"normalizing, per cent of speaking: {name}", shares, 3, False)
        sample = {n.split("-")[-1][:2]: os.path.join(ROOT, "samples", n) for n in SAMPLES}
        inputs = {}
        for language, path in sample.items():
            _, text = run([self.listen, "inspect", "--json", path])
            body = [b["text"] for b in json.loads(text)["body"]]
            inputs[language] = []
            for n in range(COPIES):
                name = self.path(f"narrate-{language}-{n}.md")
                with open(name, "w", encoding="utf8") as f:
                    f.write(f"---\ntitle: {language} {n}\nlang: {language}\n---\n\n" + "\n\n".join(f"{t} {n}." for t in body) + "\n")
                inputs[language].append(name)
        for _ in range(self.runs):
            cost = {}
            for language in ("en", "ar"):
                spent, printed = run([self.listen, "render", "--json", "-j", "2", "--store", store, "-o", out, *inputs[language]])
                seconds = sum(float(json.loads(line)["duration"][2:-1]) for line in printed.splitlines())
                cost[language] = spent / seconds
                shutil.rmtree(store), shutil.rmtree(out)
            ratios.append(cost["ar"] / cost["en"])
        self.row("Arabic: times the wall time of English, same audio", ratios, 2.5, False)

    def formats(self):
        """wav,mp3 against wav alone, stores empty."""
        if "mp3" not in run([self.listen, "render", "--help"])[1]:
            return print("formats: this build makes wav only")
        inputs = [os.path.join(ROOT, "samples", n) for n in SAMPLES]
        ratios = []
        for _ in range(self.runs):
            spent = []
            for formats in ("wav", "wav,mp3"):
                store, out = self.path("f-store"), self.path("f-out")
                spent.append(run([self.listen, "render", "-q", "-j", "2", "--formats", formats, "--store", store, "-o", out, *inputs])[0])
                shutil.rmtree(store), shutil.rmtree(out)
            ratios.append(spent[1] / spent[0])
        self.row("formats wav,mp3: times the wall time of wav", ratios, 1.6, False)

    def neural(self):
        """A neural voice: what an hour costs, and how much of it is heard right."""
        import neural
        neural.measure(self, run)

    def growth(self):
        """How cost grows with articles, workers and paragraphs."""
        import growth
        growth.measure(self, run)

    def start(self):
        """What a command costs before it does anything."""
        import start
        start.measure(self)

    def serve(self):
        """Serving: the feed, ranges of an MP3 and idle connections, against nginx on the same files."""
        import serve
        serve.measure(self)


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("listen")
    p.add_argument("--runs", type=int, default=5)
    p.add_argument("--json")
    p.add_argument("names", nargs="*")
    a = p.parse_intermixed_args()
    listen = os.path.abspath(a.listen)
    for name in a.names or ["speak", "deliverables", "read", "narrate", "formats", "serve", "neural", "growth", "start"]:
        with tempfile.TemporaryDirectory() as scratch:
            bench = Bench(listen, a.runs, scratch)
            getattr(bench, name)()
            if a.json:
                with open(a.json, "a", encoding="utf8") as f:
                    for row in bench.rows:
                        f.write(json.dumps(row) + "\n")


main()
