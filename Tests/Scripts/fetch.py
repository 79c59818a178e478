#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A site on this machine, good and bad in every way, and what `listen fetch` does with it.

Each of the site's parts has an address of its own in 127.0.0.0/8, since a host that asks to wait is left
alone as a whole. Prints a table, and ends with 1 where anything is otherwise than it should be.

usage: fetch.py LISTEN
"""
import gzip, json, os, pathlib, signal, socket, subprocess, sys, tempfile, threading, time

listen = os.path.abspath(sys.argv[1])
GOOD, MOVED, SLOW, BUSY, ILL, PRIVATE = ("127.0.0.%d" % n for n in (1, 3, 4, 5, 6, 9))
ALLOWED = ",".join([GOOD, MOVED, SLOW, BUSY, ILL])
BODY = " ".join("<p>The ferry to the outer islands left on time for the %s day, and the harbour master said that "
                "nobody had complained since the timetable was printed anew.</p>" % day
                for day in ("first", "second", "third", "fourth"))


def page(title, more=""):
    return (f'<!doctype html><html lang="en"><head><title>{title}</title>{more}</head><body><article><h1>{title}'
            f"</h1>{BODY}</article></body></html>").encode()


class Site:
    """Answers by raw bytes, so that it can lie; keeps the head of every request."""

    def __init__(self):
        self.requests = []
        self.lock = threading.Lock()
        first = socket.create_server((GOOD, 0))
        self.port = first.getsockname()[1]
        others = [socket.create_server((host, self.port)) for host in (MOVED, SLOW, BUSY, ILL, PRIVATE)]
        for server in [first] + others:
            threading.Thread(target=self.accept, args=(server,), daemon=True).start()

    def accept(self, server):
        while True:
            client, _ = server.accept()
            threading.Thread(target=self.serve, args=(client,), daemon=True).start()

    def url(self, host, path):
        return f"http://{host}:{self.port}{path}"

    def serve(self, client):
        try:
            with client:
                head = b""
                while True:
                    while b"\r\n\r\n" not in head:
                        part = client.recv(65536)
                        if not part:
                            return
                        head += part
                    request, head = head.split(b"\r\n\r\n", 1)
                    lines = request.decode().split("\r\n")
                    path = lines[0].split(" ")[1]
                    fields = {k.lower(): v for k, v in (line.split(": ", 1) for line in lines[1:])}
                    host = fields["host"].split(":")[0]
                    with self.lock:
                        self.requests.append((host, path, fields))
                    if not self.answer(client, host, path, fields):
                        return
        except OSError:
            pass

    def answer(self, client, host, path, fields):
        """Whether the connection goes on."""
        def send(status, body=b"", **more):
            more = {k.replace("_", "-"): v for k, v in more.items()}
            more.setdefault("Content-Length", str(len(body)))
            more.setdefault("Date", "Mon, 30 Nov 2026 12:00:00 GMT")
            text = f"HTTP/1.1 {status} X\r\n" + "".join(f"{k}: {v}\r\n" for k, v in more.items())
            client.sendall(text.encode() + b"\r\n" + body)
            return True

        def known(body, type="text/html", tag=None, modified=None, **more):
            """With validators, so that a second request may be answered by 304."""
            stamp = {"ETag": tag} if tag else {"Last-Modified": modified} if modified else {}
            since = modified or "Mon, 30 Nov 2026 12:00:00 GMT"
            if tag and fields.get("if-none-match") == tag or not tag and fields.get("if-modified-since") == since:
                return send(304, Content_Length="0", **stamp)
            return send(200, body, Content_Type=type, **stamp, **more)

        if path == "/robots.txt":
            return send(200, b"User-agent: *\nDisallow: /drafts/\nAllow: /drafts/open\n", Content_Type="text/plain")
        here = f"http://{GOOD}:{self.port}"
        title = path.strip("/").replace("/", " ").capitalize()
        if host in (GOOD, PRIVATE):
            if path == "/feed.xml":
                return known(f"""<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
                    <title>Harbour News</title><link>{here}/</link><language>en</language>
                    <item><title>In full</title><link>{here}/full?utm_source=rss</link><guid>full</guid>
                    <content:encoded><![CDATA[{BODY}]]></content:encoded></item>
                    <item><title>In short</title><link>{here}/news/short?utm_source=rss</link>
                    <description>The ferry left on time…</description></item></channel></rss>""".encode(),
                             "application/rss+xml", tag='"feed-1"')
            if path == "/atom.xml":
                return known(f"""<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Harbour</title>
                    <entry><title>An entry</title><id>urn:1</id><updated>2026-11-29T08:00:00Z</updated>
                    <link href="/news/entry"/><summary>The ferry…</summary></entry></feed>""".encode(),
                             "application/atom+xml", modified="Sun, 29 Nov 2026 09:00:00 GMT")
            if path == "/feed.json":
                return known(json.dumps({
                    "version": "https://jsonfeed.org/version/1.1", "title": "Harbour", "language": "en",
                    "items": [{"id": "j1", "url": here + "/json/one", "title": "From JSON",
                               "content_html": BODY}]}).encode(), "application/feed+json", tag='W/"json"')
            sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9"
            if path in ("/sitemap.xml", "/sitemap.xml.gz"):
                text = f"""<urlset xmlns="{sitemap}"><url><loc>{here}/news/old</loc><lastmod>2026-01-02</lastmod></url>
                    <url><loc>{here}/news/new</loc><lastmod>2026-11-29</lastmod></url></urlset>""".encode()
                if path.endswith(".gz"):
                    return known(gzip.compress(text), "application/gzip", tag='"gz"')
                return known(text, "application/xml", tag='"map"')
            if path == "/news-sitemap.xml":
                return known(f"""<urlset xmlns="{sitemap}" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"
                    xmlns:image="http://www.google.com/schemas/sitemap-image/1.1"><url>
                    <image:image><image:loc>{here}/picture.png</image:loc></image:image><loc>{here}/news/latest</loc>
                    <news:news><news:publication_date>2026-11-30T07:00:00Z</news:publication_date>
                    <news:title>Latest</news:title></news:news></url></urlset>""".encode(), "text/xml", tag='"nm"')
            if path == "/index.xml":
                return known(f"""<sitemapindex xmlns="{sitemap}"><sitemap><loc>{here}/sitemap.xml.gz</loc></sitemap>
                    </sitemapindex>""".encode(), "application/xml", tag='"ix"')
            if path == "/news/packed":
                return known(gzip.compress(page(title)), Content_Encoding="gzip", tag='"packed"')
            if path == "/news/latin":
                return known(page(title, "").replace(b"ferry", b"caf\xe9"), "text/html; charset=iso-8859-1", tag='"l"')
            if path == "/news/plain":
                return known(page(title))  # without validators: by its date alone
            if path == "/news/keeps":
                return known(page(title), tag='"k"', Cache_Control="max-age=600")
            return known(page(title), tag=f'"{path}"')
        if host == MOVED:
            if path.startswith("/chain/"):
                return send(302, Location=f"/chain/{int(path[7:]) + 1}")
            to = {"/for-good": here + "/news/target", "/loop": "/loop", "/metadata": "http://169.254.169.254/latest/",
                  "/inside": self.url(PRIVATE, "/news/secret"), "/file": "file:///etc/passwd",
                  "/six": f"http://[::ffff:127.0.0.9]:{self.port}/news/secret",
                  "/number": f"http://2130706441:{self.port}/news/secret",
                  "/name": f"http://localhost:{self.port}/news/secret"}[path]
            return send(301 if path == "/for-good" else 302, Location=to)
        if host == SLOW:
            if path == "/silent":
                time.sleep(20)
            client.sendall(b"HTTP/1.1 200 X\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n")
            started = time.time()
            while time.time() - started < 60:
                part = b"x" * (1 << 16) if path == "/flood" else b"x"
                client.sendall(b"%x\r\n%s\r\n" % (len(part), part))
                if path == "/drip":
                    time.sleep(0.2)
            return False
        if host == BUSY:
            if path == "/429":
                return send(429, b"slow down", Retry_After="120")
            return send(503, b"later")
        if path == "/500":
            return send(500, b"broken")
        if path == "/404":
            return send(404, b"none")
        if path == "/304":
            return send(304)
        if path == "/short":
            send(200, page(title)[:400], Content_Type="text/html", Content_Length="50000")
            return False
        if path == "/lying-gzip":
            return send(200, page(title), Content_Type="text/html", Content_Encoding="gzip")
        if path in ("/bomb", "/bomb.xml.gz"):
            bomb = gzip.compress(b"<urlset>" + bytes(200 << 20), 9)
            if path == "/bomb":
                return send(200, bomb, Content_Type="text/html", Content_Encoding="gzip")
            return send(200, bomb, Content_Type="application/gzip")
        if path == "/huge":
            return send(200, b"", Content_Type="text/html", Content_Length=str(5 << 30)) and False
        if path == "/picture":
            return send(200, b"\x89PNG\r\n", Content_Type="image/png")
        if path == "/empty":
            return send(200, b"", Content_Type="text/html")
        if path == "/header":
            client.sendall(b"HTTP/1.1 200 X\r\n" + b"".join(b"X-%d: %s\r\n" % (n, b"y" * 1000) for n in range(400)))
            return False
        client.sendall(b"SSH-2.0-OpenSSH_9.2\r\n")
        return False


site = Site()
faults = []
rows = []


def run(urls, inbox, *options, allow=ALLOWED, timeout=60):
    arguments = [listen, "fetch", *urls, "-o", str(inbox), "--pause", "0", "--timeout", str(timeout), "--json", *options]
    if allow:
        arguments += ["--allow", allow]
    done = subprocess.run(arguments, text=True, capture_output=True, timeout=300)
    return done, [json.loads(line) for line in done.stdout.splitlines()]


def check(what, is_right, found):
    rows.append((what, found, "" if is_right else "WRONG"))
    if not is_right:
        faults.append(what)


def asked():
    with site.lock:
        before = list(site.requests)
        site.requests.clear()
    return before


scratch = tempfile.TemporaryDirectory()
root = pathlib.Path(scratch.name)
inbox = root / "inbox"

# What is good, and a second run.
good = [site.url(GOOD, path) for path in (
    "/feed.xml", "/atom.xml", "/feed.json", "/index.xml", "/sitemap.xml", "/news-sitemap.xml", "/news/packed",
    "/news/latin", "/news/plain", "/news/keeps")] + [site.url(MOVED, "/for-good")]
pages = ["/full", "/json/one", "/news/entry", "/news/keeps", "/news/latest", "/news/latin", "/news/new", "/news/old",
         "/news/packed", "/news/plain", "/news/short", "/news/target"]
done, events = run(good, inbox)
first = asked()
saved = sorted(e["url"].split(str(site.port))[1] for e in events if e["event"] == "saved")
check("a first run", done.returncode == 0 and saved == pages, f"{len(saved)} of {len(pages)} documents saved")
for event in events:
    if event["event"] in ("feed", "sitemap"):
        rows.append(("  " + event["event"] + " " + event["url"].split(str(site.port))[1],
                     f"{event['items']} entries", ""))
names = sorted(p.name for p in inbox.iterdir() if not p.name.startswith("."))
agents = {fields["user-agent"] for _, _, fields in first}
check("the agent names itself", agents == {"listen/" + subprocess.run(
    [listen, "--version"], text=True, capture_output=True).stdout.split()[1]}, " ".join(agents))
check("robots.txt is asked for once a host", [r[1] for r in first].count("/robots.txt") == 2,
      f"{[r[1] for r in first].count('/robots.txt')} requests for 2 hosts")
done = subprocess.run([listen, "inspect", "--json", str(inbox)], text=True, capture_output=True)
titles = sorted(json.loads(line)["title"] for line in done.stdout.splitlines())
check("the folder is what edition takes", done.returncode == 0 and len(titles) == len(pages),
      f"{len(titles)} articles read")
latin = next(inbox.glob("*news-latin*"))
check("an encoding that the header alone names", "café" in subprocess.run(
    [listen, "inspect", str(latin)], text=True, capture_output=True).stdout, "read as it was meant")
before = {name: (inbox / name).stat().st_mtime_ns for name in names}
done, events = run(good, inbox)
second = asked()
plain = [path for _, path, fields in second
         if "if-none-match" not in fields and "if-modified-since" not in fields]
kinds = sorted({e["event"] for e in events})
check("a second run asks conditional requests only", done.returncode == 0 and second and not plain,
      f"{len(second)} requests, {len(plain)} without a condition")
check("what holds by Cache-Control is not asked for", "/news/keeps" not in [r[1] for r in second]
      and "fresh" in kinds, ", ".join(kinds))
check("no document is written again", before == {n: (inbox / n).stat().st_mtime_ns for n in names}, "none")
(inbox / names[0]).unlink()
run(good, inbox)
check("a document that was removed is fetched again", (inbox / names[0]).exists(), names[0])
asked()

# What is refused without a request.
for what, url, allow in (
        ("a private address", site.url(GOOD, "/news/one"), None),
        ("a private address, by a name", site.url("localhost", "/news/one"), ALLOWED),
        ("a private address, as a number", f"http://2130706433:{site.port}/news/one", None),
        ("a private address, in IPv6", f"http://[::ffff:7f00:1]:{site.port}/news/one", None),
        ("this machine's IPv6", f"http://[::1]:{site.port}/news/one", None),
        ("the clouds' metadata", "http://169.254.169.254/latest/meta-data/", None),
        ("an address inside", "http://10.0.0.1/", None)):
    done, events = run([url], root / "none", allow=allow)
    reason = events[0].get("reason", "") if events else done.stderr
    check(what, done.returncode == 66 and "private" in reason and not asked(), reason.split(";")[0])
for url in ("file:///etc/passwd", "ftp://127.0.0.1/x", "gopher://127.0.0.1/x", "/etc/passwd", "javascript:1"):
    done, _ = run([url], root / "none")
    check(url, done.returncode == 64 and not asked(), done.stderr.strip().replace("listen: ", ""))

# What is wrong in one way each.
secret = "s3cret"
for what, host, path, event, words in (
        ("robots.txt says no", GOOD, "/drafts/one", "refused", "stay away"),
        ("robots.txt says yes inside of no", GOOD, "/drafts/open", "saved", ""),
        ("a redirect loop", MOVED, "/loop", "failed", "redirects"),
        ("a chain of redirects", MOVED, "/chain/1", "failed", "redirects"),
        ("a redirect to the metadata", MOVED, "/metadata", "failed", "169.254.169.254"),
        ("a redirect to a private address", MOVED, "/inside", "failed", "127.0.0.9"),
        ("a redirect to it in IPv6", MOVED, "/six", "failed", "127.0.0.9"),
        ("a redirect to it as a number", MOVED, "/number", "failed", "127.0.0.9"),
        ("a redirect to it by a name", MOVED, "/name", "failed", "private"),
        ("a redirect to a file", MOVED, "/file", "failed", "no address of http"),
        ("a host that says nothing", SLOW, "/silent", "failed", "2 s"),
        ("a host that never ends, slowly", SLOW, "/drip", "failed", "2 s"),
        ("a host that never ends, fast", SLOW, "/flood", "failed", "larger than 16777216"),
        ("304 of what is unknown", ILL, "/304", "failed", "nothing of it is known"),
        ("404", ILL, "/404", "failed", "HTTP 404"),
        ("500", ILL, "/500", "failed", "HTTP 500"),
        ("a body shorter than its length", ILL, "/short", "failed", "not whole"),
        ("a body that is not compressed", ILL, "/lying-gzip", "failed", "not whole"),
        ("a gzip bomb as a page", ILL, "/bomb", "failed", "larger than"),
        ("a gzip bomb as a sitemap", ILL, "/bomb.xml.gz", "failed", "larger than"),
        ("a length of 5 GiB", ILL, "/huge", "failed", "larger than"),
        ("a picture", ILL, "/picture", "failed", "image/png"),
        ("nothing", ILL, "/empty", "failed", "empty"),
        ("a header of 400 kB", ILL, "/header", "failed", ""),
        ("another protocol", ILL, "/ssh", "failed", "not HTTP"),
        ("429", BUSY, "/429", "waiting", "120 s"),
        ("another page of that host", BUSY, "/other", "waiting", "are left")):
    folder = root / host
    done, events = run([site.url(host, path)], folder, timeout=2 if words == "2 s" else 60)
    last = events[-1] if events else {"event": "none", "reason": done.stderr}
    left = [p.name for p in folder.iterdir() if not p.name.startswith(".listen-fetch")]
    is_right = (last["event"] == event and words in last.get("reason", "")
                and (event == "saved" or done.returncode == 66 and (host == GOOD or not left)))
    check(what, is_right, f"{last['event']}: {last.get('reason', '')}".strip(": "))
check("no request reached the private address", not [r for r in asked() if r[0] == PRIVATE or "secret" in r[1]], "none")

# 503 on a host of its own: the state of the one before is not there.
done, events = run([site.url(BUSY, "/503")], root / "busy")
check("503", events[-1]["event"] == "waiting", events[-1]["reason"])
asked()
done = subprocess.run([listen, "fetch", f"http://editor:{secret}@{ILL}:{site.port}/404?api_key={secret}", "-o",
                       str(root / "named"), "--allow", ALLOWED, "--pause", "0"], text=True, capture_output=True)
told = done.stdout + done.stderr + (root / "named" / ".listen-fetch.json").read_text()
sent = [f.get("authorization") for _, p, f in asked() if p.startswith("/404")]
check("name and password are sent, not told", done.returncode == 66 and secret not in done.stdout + done.stderr
      and f"editor:{secret}" not in told and sent and sent[0], done.stderr.strip())

# A run that is killed, and the next.
folder = root / "killed"
process = subprocess.Popen([listen, "fetch", *good, "-o", str(folder), "--allow", ALLOWED, "--pause", "0"],
                           stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
process.stdout.readline()
process.send_signal(signal.SIGKILL)
process.wait()
done, events = run(good, folder)
whole = sorted(p.name for p in folder.iterdir() if not p.name.startswith("."))
broken = [p.name for p in folder.iterdir() if p.name.startswith(".tmp")]
check("a run that was killed", done.returncode == 0 and whole == names, f"{len(whole)} documents after the next")

# render takes a URL.
done = subprocess.run([listen, "render", "-q", site.url(GOOD, "/news/one"), "--allow", ALLOWED, "-o", str(root / "out")],
                      text=True, capture_output=True, env=os.environ | {"XDG_CACHE_HOME": str(root / "cache")})
made = list((root / "out").glob("*/manifest.json"))
check("listen render URL", done.returncode == 0 and len(made) == 1, made[0].parent.name if made else done.stderr)

# In rounds, a minute apart, until it is told to stop.
settings = root / "listen.json"
settings.write_text(json.dumps({"fetch": {
    "from": [site.url(GOOD, "/feed.xml"), site.url(GOOD, "/news/target")], "inbox": "watched", "every": 1,
    "allow": ALLOWED.split(",")}}))
asked()
process = subprocess.Popen([listen, "fetch", "--watch", str(settings), "--pause", "0"], text=True, stdout=subprocess.PIPE,
                           stderr=subprocess.PIPE)


def waits(what, seconds=180):
    """Whether `what` becomes true."""
    until = time.monotonic() + seconds
    while not what() and time.monotonic() < until and process.poll() is None:
        time.sleep(0.1)
    return bool(what())


def feeds():
    with site.lock:
        return [fields for _, path, fields in site.requests if path == "/feed.xml"]


watched = root / "watched"
is_there = waits(lambda: len(list(watched.glob("[!.]*"))) == 3)
check("--watch, the first round", is_there, f"{len(list(watched.glob('[!.]*')))} documents")
times = {path: path.stat().st_mtime_ns for path in watched.glob("[!.]*")}
is_there = waits(lambda: len(feeds()) == 2)
check("--watch, the second round asks conditionally", is_there and "if-none-match" in feeds()[1],
      f"{len(feeds())} requests for the feed")
process.send_signal(signal.SIGTERM)
output, told = process.communicate(timeout=60)
check("--watch ends when it is told to", process.returncode == 143, f"exit code {process.returncode}")
check("--watch prints what is new, once", len([line for line in output.splitlines() if line.startswith("saved")]) == 3
      and times == {path: path.stat().st_mtime_ns for path in watched.glob("[!.]*")},
      f"{len(output.splitlines())} lines")
settings.write_text('{"fetch": {"from": []}}')
done = subprocess.run([listen, "fetch", "--watch", str(settings)], text=True, capture_output=True, timeout=60)
check("--watch of settings without addresses", done.returncode == 65 and "found from" in done.stderr,
      done.stderr.strip().split(": ", 1)[-1][:90])

width = max(len(row[0]) for row in rows)
for what, found, verdict in rows:
    print(f"{what:{width}}  {verdict or 'ok':5}  {found}")
print(f"{len(rows)} rows, {len(faults)} wrong")
sys.exit(1 if faults else 0)
