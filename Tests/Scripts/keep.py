#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A site of many articles over many days that keeps its WAV files and its speech for some of them.

Renders the site, indexes it with `keep`, and asks a real server for every address that any feed, page, playlist or
manifest names: those of before, which clients still have, and those of after, a week later too. Prints a table of what
the site takes, and ends with 1 where an address is not answered or `verify` finds a fault.

usage: keep.py LISTEN [ARTICLES] [DAYS]
"""
import html.parser, http.client, json, os, pathlib, re, socket, subprocess, sys, tempfile, time, urllib.parse

listen = os.path.abspath(sys.argv[1])
COUNT = int(sys.argv[2]) if len(sys.argv) > 2 else 300
DAYS = int(sys.argv[3]) if len(sys.argv) > 3 else 60
KEEP = 7
BASE = "https://gazette.example/audio/"
TEXTS = {
    "en": ("Ship {n} came in", "It carried {n} crates of tea from the south.",
           "The harbour master counted {n} crates twice, and then he let the crew go ashore."),
    "es": ("Llegó el barco {n}", "Traía {n} cajas de té del sur.",
           "El capitán del puerto contó {n} cajas dos veces y dejó bajar a la tripulación."),
    "ar": ("وصلت السفينة {n}", "حملت {n} صندوقا من الشاي.", "عد مدير الميناء {n} صندوقا مرتين ثم سمح للطاقم بالنزول."),
}
faults = []


def run(*arguments):
    done = subprocess.run([listen, *map(str, arguments)], text=True, capture_output=True)
    if done.returncode:
        sys.exit(f"{arguments[0]}: {done.returncode} {done.stderr.strip()[-400:]} {done.stdout.strip()[-400:]}")
    return done.stdout


class Links(html.parser.HTMLParser):
    """The addresses of a page."""

    def __init__(self, text):
        super().__init__()
        self.found = []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        for name, value in attributes:
            if name in ("href", "src", "poster") and value:
                self.found.append(value)
            if (tag, name) == ("meta", "content") and dict(attributes).get("property") == "og:audio":
                self.found.append(value)


def addresses(value):
    """The addresses in JSON, by the names of their keys."""
    if isinstance(value, dict):
        for key, inner in value.items():
            if key in ("url", "href", "audioref", "textref", "uri", "image", "icon", "feed_url", "home_page_url") \
                    and isinstance(inner, str):
                yield inner
            yield from addresses(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from addresses(inner)


class Crawler:
    """Asks a server for what documents name, each address once."""

    def __init__(self, site):
        with socket.create_server(("127.0.0.1", 0)) as free:
            self.port = free.getsockname()[1]
        self.process = subprocess.Popen([listen, "serve", site, "--port", str(self.port)], stdout=subprocess.DEVNULL,
                                        stderr=subprocess.DEVNULL)
        for _ in range(200):
            try:
                socket.create_connection(("127.0.0.1", self.port), 1).close()
                break
            except OSError:
                time.sleep(0.05)
        self.client = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)

    def end(self):
        self.process.terminate()
        self.process.wait()

    def ask(self, method, path):
        for attempt in (1, 2):
            try:
                self.client.request(method, path)
                answer = self.client.getresponse()
                break
            except http.client.RemoteDisconnected:
                # A server may close a connection that was idle.
                self.client.close()
                if attempt == 2:
                    raise
        return answer.status, answer.getheader("content-type", ""), answer.read()

    def named(self, path, kind, body):
        """The paths that the document at `path` names."""
        here = urllib.parse.urljoin(BASE, path.lstrip("/"))
        if kind.startswith("text/html"):
            found = Links(body.decode()).found
            # The manifest in a player is that of its own address.
            for source, text in re.findall(
                    r'<listen-player src="([^"]*)"[^>]*>\s*<script type="application/json">(.*?)</script>', body.decode(), re.S):
                base = urllib.parse.urljoin(here, html.unescape(source))
                found += [urllib.parse.urljoin(base, one) for one in addresses(json.loads(text))]
        elif "xml" in kind:
            found = re.findall(r'(?:url|href|uri)="([^"]+)"|<link>([^<]+)</link>', body.decode())
            found = [html.unescape(a or b) for a, b in found]
        elif "json" in kind:
            found = list(addresses(json.loads(body)))
        elif "mpegurl" in kind:
            found = [line for line in body.decode().splitlines() if line and not line.startswith("#")]
        else:
            return []
        whole = {urllib.parse.urljoin(here, address).split("#")[0] for address in found}
        return ["/" + one[len(BASE):] for one in whole if one.startswith(BASE)]

    def crawl(self, start):
        """Every address from the documents `start` on, with its status."""
        seen, queue = {}, list(start)
        while queue:
            path = queue.pop()
            if path in seen:
                continue
            is_document = not re.search(r"\.(wav|mp3|opus|png|jpg|js|css)$", path)
            status, kind, body = self.ask("GET" if is_document else "HEAD", path)
            seen[path] = status
            if status == 200 and is_document:
                queue += self.named(path, kind, body)
        return seen


def size(folder):
    """Bytes on the disk, files of several names once."""
    return int(subprocess.run(["du", "-s", "--apparent-size", "-B1", folder], text=True, capture_output=True,
                              check=True).stdout.split()[0])


def megabytes(number):
    return f"{number / 1e6:8.1f} MB"


def main():
    with tempfile.TemporaryDirectory() as scratch:
        root = pathlib.Path(scratch)
        site, inbox, config = root / "site", root / "in", root / "listen.json"
        inbox.mkdir()
        first = time.mktime((2026, 9, 1, 12, 0, 0, 0, 0, 0))
        for number in range(COUNT):
            language = list(TEXTS)[number % 3]
            day = time.strftime("%Y-%m-%d", time.localtime(first + 86_400 * (number * DAYS // COUNT)))
            title, standfirst, text = (part.format(n=number + 2) for part in TEXTS[language])
            (inbox / f"{number:03}.md").write_text(
                f"---\ntitle: {title}\nlang: {language}\ndate: {day}T{number % 12 + 8:02}:00\nstandfirst: {standfirst}\n"
                f"---\n\n{text}\n")
        settings = {"title": "The Gazette", "baseURL": BASE, "language": "en", "briefing": True,
                    "category": "News", "owner": {"name": "Ada", "email": "ada@gazette.example"},
                    "feeds": [{"file": "es.xml", "where": {"language": "es"}}]}
        config.write_text(json.dumps(settings))
        started = time.monotonic()
        run("edition", inbox, "-o", site, "--config", config, "--formats", "wav,mp3", "-q")
        print(f"{COUNT} articles over {DAYS} days, rendered in {time.monotonic() - started:.0f} s")
        start = ["/index.html"] + ["/" + p.name for p in site.glob("*.xml")] + [
            "/" + str(p.relative_to(site)) for p in site.glob("*/*/manifest.json")] + [
            "/" + str(p.relative_to(site)) for p in site.glob("editions/*/*/manifest.json")]
        crawler = Crawler(site)
        before = crawler.crawl(start)
        full = size(site)
        rows = [("before", full, len(before), sum(s != 200 for s in before.values()))]
        settings["keep"] = {"wav": KEEP, "store": KEEP}
        config.write_text(json.dumps(settings))
        run("index", site, "--config", config, "-q")
        old = {path: crawler.ask("HEAD", path)[0] for path in before}
        dead = sorted(path for path, status in old.items() if status != 200)
        faults.extend(f"named before, not answered after: {path}" for path in dead)
        rows.append(("what was named before, after", size(site), len(old), len(dead)))
        after = crawler.crawl(start)
        dead = sorted(path for path, status in after.items() if status != 200)
        faults.extend(f"named after, not answered: {path}" for path in dead)
        rows.append(("after, earlier files still there", size(site), len(after), len(dead)))
        # A week later: as if what was replaced had been so eight days ago.
        for record in (site / ".listen/earlier").iterdir():
            lines = [line.split(" ", 1) for line in record.read_text().splitlines()]
            record.write_text("".join(f"{int(second) - 8 * 86_400} {path}\n" for second, path in lines))
        run("index", site, "--config", config, "-q")
        later = crawler.crawl(start)
        dead = sorted(path for path, status in later.items() if status != 200)
        faults.extend(f"named a week later, not answered: {path}" for path in dead)
        rest = size(site)
        rows.append(("a week later", rest, len(later), len(dead)))
        crawler.end()
        kept = sum(1 for path in site.glob("articles/*/audio"))
        clips = 0
        for path in site.glob("articles/*/manifest.json"):
            clips += "#t=" in json.loads(path.read_text())["readingOrder"][0]["url"]
        if clips + kept != COUNT or not clips:
            faults.append(f"{clips} articles live on their MP3, {kept} have segments, of {COUNT}")
        again = {p: p.stat().st_mtime_ns for p in site.glob("*/*/manifest.json")}
        run("edition", inbox, "-o", site, "--config", config, "--formats", "wav,mp3", "-q")
        changed = [p for p, when in again.items() if p.stat().st_mtime_ns != when]
        faults.extend(f"made again by a run without changes: {path}" for path in changed[:5])
        run("verify", site)
        for what, total, count, lost in rows:
            print(f"{what:34} {megabytes(total)}  {count:6} addresses, {lost} not answered")
        print(f"{clips} articles live on their MP3, {kept} keep their segments; {100 * rest / full:.0f} % of the bytes")
        print(run("store", "stats", "--store", site / ".listen/store").replace(str(root), "").strip())
    for fault in faults[:20]:
        print(fault)
    print(f"{len(faults)} faults")
    sys.exit(1 if faults else 0)


main()
