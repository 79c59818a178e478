#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Hooks in and out of real runs: signatures, replays, order, tries, and kills in the middle.

Prints a table, and ends with 1 where anything is otherwise than it should be.

usage: hooks.py LISTEN
"""
import atexit, base64, hashlib, hmac, http.server, json, os, pathlib, secrets, signal, socket, subprocess, sys
import tempfile, threading, time, urllib.error, urllib.parse, urllib.request

listen = os.path.abspath(sys.argv[1])
faults, rows = [], []
TEXT = ("The ferry to the outer islands left on time for the first time in a week, and the harbour master said that "
        "nobody had complained since the new timetable was printed.")


MORE = ("A second boat follows in spring, as soon as the pier has been made longer; until then, islanders who miss the "
        "morning crossing wait for the evening one, which leaves at six.")


def check(what, is_right, found=""):
    rows.append((what, "ok" if is_right else "WRONG", str(found)))
    if not is_right:
        faults.append(what)


def show():
    """The table, also of a run that breaks off."""
    width = max(len(row[0]) for row in rows)
    for what, verdict, found in rows:
        print(f"{what:{width}}  {verdict:5}  {found}")
    print(f"{len(rows)} rows, {len(faults)} wrong")


atexit.register(show)


def until(is_so, seconds=60):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        value = is_so()
        if value:
            return value
        time.sleep(0.05)
    return None


def sign(key, name, at, body):
    digest = hmac.new(key, f"{name}.{at}.".encode() + body, hashlib.sha256).digest()
    return "v1," + base64.b64encode(digest).decode()


class Receiver:
    """Somebody who is told: keeps what came, and answers as `answer` says."""

    def __init__(self):
        self.got, self.answer = [], lambda number, event: 204
        outer = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_POST(self):
                body = self.rfile.read(int(self.headers["content-length"]))
                event = {"id": self.headers["webhook-id"], "at": self.headers["webhook-timestamp"],
                         "signature": self.headers["webhook-signature"], "body": body, **json.loads(body)}
                outer.got.append(event)
                status = outer.answer(len(outer.got), event)
                self.send_response(status)
                self.end_headers()

            def log_message(self, *arguments):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.url = f"http://127.0.0.1:{self.server.server_address[1]}/hook"

    def told(self):
        return [(e["type"], e["data"].get("title") or e["data"].get("input", "").split("/")[-1]) for e in self.got]


scratch = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
root = pathlib.Path(scratch.name)
key_in, key_out = secrets.token_bytes(32), secrets.token_bytes(32)
keys = root / "keys"
keys.touch(0o600)
keys.write_text("# test\ncms whsec_%s\nteller whsec_%s\n" % tuple(base64.b64encode(k).decode() for k in (key_in, key_out)))
os.environ["XDG_CACHE_HOME"] = str(root / "cache")


def run(*arguments, **options):
    return subprocess.run([listen, *map(str, arguments)], text=True, capture_output=True, timeout=300, **options)


def settings(path, calls, **more):
    path.write_text(json.dumps({"title": "Test", "language": "en", "baseURL": "https://audio.example.org/",
                                "hooks": {"call": calls, "allow": ["127.0.0.1"], **more}}))


# Hooks out: what an edition did.
receiver, site, inbox, config = Receiver(), root / "site", root / "inbox", root / "listen.json"
told = root / "told"
inbox.mkdir()
(inbox / "one.md").write_text(f"# One\n\n{TEXT}\n")
(inbox / "two.md").write_text(f"# Two\n\n{TEXT}\n")
settings(config, [{"url": receiver.url, "key": "teller"},
                  {"command": ["/bin/sh", "-c", f"echo $LISTEN_HOOK_ID >>{told}; cat >/dev/null"],
                   "events": ["article.removed"]}])


def edition(*more):
    return run("edition", inbox, "-o", site, "--config", config, "--hook-keys", keys, "--formats", "wav", "-q",
               "--prune", *more)


def settled():
    """Whether nothing waits any more."""
    return until(lambda: not run("hooks", "list", site, "--config", config).stdout, 300)


done = edition()
check("an edition", done.returncode == 0, done.stderr.strip())
settled()
made = sorted(receiver.told())
check("what was made is told", [m for m in made if m[0] == "article.made"] == [
    ("article.made", "One"), ("article.made", "Two")], made)
event = receiver.got[0]
check("by a signature over identifier, time and body",
      event["signature"] == sign(key_out, event["id"], event["at"], event["body"]), event["signature"][:20] + "…")
check("with its addresses", event["data"].get("page", "").startswith("https://audio.example.org/articles/"),
      event["data"].get("page"))
receiver.got.clear()
edition()
check("a second run has nothing to tell", settled() and not receiver.got, receiver.told())
(inbox / "one.md").write_text(f"# One\n\n{TEXT} A second boat follows in spring.\n")
(inbox / "two.md").unlink()
(inbox / "bad.md").write_text("")
edition()
settled()
kinds = sorted(t for t in receiver.told() if t[0].startswith("article"))
check("a change, a removal and a failure are told",
      kinds == [("article.changed", "One"), ("article.failed", "bad.md"), ("article.removed", "Two")], kinds)
check("a command is told too", until(lambda: told.exists() and len(told.read_text().split()) == 1), told.exists())
receiver.got.clear()
edition()
check("a failure that goes on is told once", settled() and not receiver.got, receiver.told())
(inbox / "bad.md").unlink()

# Tries and order: the first is refused twice, what follows waits for it.
receiver.answer = lambda number, event: 500 if number <= 2 else 204
(inbox / "three.md").write_text(f"# Three\n\n{TEXT}\n")
started = time.monotonic()
done = edition()
took = time.monotonic() - started
(inbox / "four.md").write_text(f"# Four\n\n{TEXT}\n")
edition()
waited = until(lambda: len(receiver.got) >= 3 and settled(), 120)
names = [e["id"] for e in receiver.got]
check("what was refused is tried again under its identifier", waited and names[0] == names[1] == names[2], len(names))
titles = [t[1] for t in receiver.told() if t[0] == "article.made"]
check("and what follows comes after it", [t for i, t in enumerate(titles) if t not in titles[:i]] == ["Three", "Four"],
      titles)
pauses = [int(b["at"]) - int(a["at"]) for a, b in zip(receiver.got, receiver.got[1:])][:2]
check("after ever longer pauses", len(pauses) == 2 and 4 <= pauses[0] < pauses[1], pauses)

# A kill of the sender in the middle of a request.
receiver.got.clear()
held = threading.Event()
receiver.answer = lambda number, event: (held.wait(20), 500)[1] if number == 1 else 204
(inbox / "five.md").write_text(f"# Five\n\n{TEXT}\n")
edition()
until(lambda: receiver.got)
senders = subprocess.run(["pgrep", "-f", f"hooks send.*{site}"], text=True, capture_output=True).stdout.split()
for process in senders:
    os.kill(int(process), signal.SIGKILL)
held.set()
check("a sender that is killed leaves the hook", run("hooks", "list", site, "--config", config).stdout != "",
      f"{len(senders)} killed")
done = run("hooks", "send", site, "--config", config, "--hook-keys", keys, "--for", "30")
ids = [e["id"] for e in receiver.got if e["data"].get("title") == "Five"]
check("and the next one sends it, under its identifier", done.returncode == 0 and len(ids) >= 2 and len(set(ids)) == 1,
      done.stdout.strip().replace("\t", " ").splitlines()[:1])

# A loss of power between the queue and the ledger: the ledger is as before, the queue is not.
receiver.got.clear()
receiver.answer = lambda number, event: 503
ledger = site / ".listen/hooks/told.json"
before = ledger.read_bytes()
(inbox / "six.md").write_text(f"# Six\n\n{TEXT}\n")
edition()
waiting = run("hooks", "list", site, "--config", config).stdout.splitlines()
ledger.write_bytes(before)
edition()
again = run("hooks", "list", site, "--config", config).stdout.splitlines()
check("what is found again is queued once", waiting and waiting == again, f"{len(again)} wait")

# A loss of power in the middle of a run: all is told in the end, once each.
for process in subprocess.run(["pgrep", "-f", f"hooks send.*{site}"], text=True, capture_output=True).stdout.split():
    os.kill(int(process), signal.SIGKILL)
for number in range(6):
    (inbox / f"more{number}.md").write_text(f"# More {number}\n\n{TEXT} {number} passengers.\n")
process = subprocess.Popen([listen, "edition", inbox, "-o", site, "--config", config, "--hook-keys", keys, "--formats",
                            "wav", "--json"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
for line in process.stdout:
    if '"article"' in line:
        break
process.send_signal(signal.SIGKILL)
process.wait()
receiver.answer = lambda number, event: 204
receiver.got.clear()
edition()
run("hooks", "send", site, "--config", config, "--hook-keys", keys, "--for", "200")
settled()
more = sorted(t[1] for t in receiver.told() if t[1].startswith("More") and t[0] == "article.made")
check("a run that is killed", more == [f"More {n}" for n in range(6)], f"{len(more)} of 6 told after the next")

# Who may be told.
for what, text, words in (
        ("a command in the site's own settings", {"call": [{"command": ["/bin/true"]}]}, "--config"),
        ("a private host in the site's own settings", {"call": [], "allow": ["127.0.0.1"]}, "--config"),
        ("an address without a key", {"call": [{"url": "https://example.org/"}]}, "key"),
        ("an unknown event", {"call": [{"url": "https://example.org/", "key": "x", "events": ["article.mad"]}]}, "article.made"),
        ("a file as an address", {"call": [{"url": "file:///etc/passwd", "key": "x"}]}, "address")):
    other = root / "other"
    other.mkdir(exist_ok=True)
    (other / "listen.json").write_text(json.dumps({"hooks": text}))
    done = run("index", other)
    check(what, done.returncode == 65 and words in done.stderr and "line 1" in done.stderr, done.stderr.strip()[-90:])
keys.chmod(0o644)
done = run("hooks", "send", site, "--config", config, "--hook-keys", keys)
check("keys that everybody may read", done.returncode == 65 and "chmod" in done.stderr, done.stderr.strip()[-40:])
keys.chmod(0o600)


# A WebSub hub is told of the feeds that changed, and of nothing where nothing did.
class Hub:
    def __init__(self):
        self.got, self.status = [], 202
        outer = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_POST(self):
                body = self.rfile.read(int(self.headers["content-length"])).decode()
                outer.got.append((self.headers["content-type"], dict(urllib.parse.parse_qsl(body, strict_parsing=True))))
                self.send_response(outer.status)
                self.end_headers()

            def log_message(self, *arguments):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.url = f"http://127.0.0.1:{self.server.server_address[1]}/"

    def topics(self):
        return sorted(form.get("hub.url", "").rsplit("/", 1)[-1] for _, form in self.got)


hub, fed, wire, hubbed = Hub(), root / "fed", root / "wire", root / "hubbed.json"
wire.mkdir()
for name, language in (("one", "en"), ("dos", "es")):
    (wire / f"{name}.md").write_text(f"---\ntitle: {name}\nlang: {language}\ndate: 2026-11-30T08:00\n---\n\n{TEXT}\n")
rules = {"title": "Test", "language": "en", "baseURL": "https://audio.example.org/", "hub": hub.url, "opening": False,
         "feeds": [{"file": "es.xml", "where": {"language": "es"}}], "hooks": {"allow": ["127.0.0.1"]}}
hubbed.write_text(json.dumps(rules))


def publish(*more):
    return run("edition", wire, "-o", fed, "--config", hubbed, "-q", *more)


def heard(count, seconds=120):
    until(lambda: len(hub.got) >= count and not run("hooks", "list", fed, "--config", hubbed).stdout, seconds)
    return hub.topics()


done = publish()
every = ["editions.json", "editions.xml", "es.json", "es.xml", "feed.json", "feed.xml"]
check("a hub hears of every feed of a new site", heard(6) == every, done.stderr.strip() or hub.topics())
kind, form = hub.got[0] if hub.got else ("", {})
check("in a publisher's form", kind == "application/x-www-form-urlencoded" and form.get("hub.mode") == "publish"
      and form.get("hub.url", "").startswith("https://audio.example.org/"), form)
check("and each feed names the hub", all(f'href="{hub.url}" rel="hub"' in (fed / name).read_text()
                                         for name in every if name.endswith(".xml")), hub.url)
hub.got.clear()
publish()
run("index", fed, "--config", hubbed)
time.sleep(2)
check("where nothing changed it hears nothing", heard(0) == [], hub.topics())
(wire / "one.md").write_text(f"---\ntitle: one\nlang: en\ndate: 2026-11-30T08:00\n---\n\n{TEXT} {MORE}\n")
publish()
check("of a change it hears by the feeds that changed", heard(4) == [n for n in every if not n.startswith("es")], hub.topics())
hub.got.clear()
hub.server.shutdown()
hub.server.server_close()
(wire / "dos.md").write_text(f"---\ntitle: dos\nlang: es\ndate: 2026-11-30T08:00\n---\n\n{MORE}\n")
started = time.monotonic()
done = publish()
took = time.monotonic() - started
waiting = run("hooks", "list", fed, "--config", hubbed).stdout.splitlines()
check("a hub that is down holds up no run", done.returncode == 0 and len(waiting) == 6, f"{len(waiting)} wait, {took:.1f} s")
rules.pop("baseURL")
other = root / "relative"
hubbed.write_text(json.dumps(rules))
done = run("edition", wire, "-o", other, "--config", hubbed, "-q")
check("without baseURL there is no address to tell", done.returncode == 0
      and run("hooks", "list", other, "--config", hubbed).stdout == "", done.stderr.strip()[:60])


# Hooks in.
class Server:
    def __init__(self):
        with socket.create_server(("127.0.0.1", 0)) as free:
            self.port = free.getsockname()[1]
        self.site, self.inbox = root / "served", root / "posted"
        self.site.mkdir(exist_ok=True)
        self.inbox.mkdir(exist_ok=True)
        self.log = open(root / "serve.log", "ab")
        self.start()

    def start(self):
        self.process = subprocess.Popen(
            [listen, "serve", self.site, "--port", str(self.port), "--articles", self.inbox, "--hook-keys", keys,
             "--allow", "127.0.0.1", "--formats", "wav", "--config", config], stdout=self.log, stderr=self.log)
        until(lambda: self.get("/healthz")[0] == 200)

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def get(self, path):
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{self.port}{path}", timeout=60) as answer:
                return answer.status, answer.read()
        except urllib.error.HTTPError as error:
            return error.code, b""
        except OSError:
            return 0, b""

    def hook(self, method, path, body=b"", name=None, at=None, key=key_in, signed=None, **fields):
        name = name or "evt_" + secrets.token_hex(8)
        at = str(int(time.time()) if at is None else at)
        signed = signed if signed is not None else body if method == "POST" else f"{method} {path}".encode()
        headers = {"webhook-id": name, "webhook-timestamp": at, "webhook-signature": sign(key, name, at, signed)}
        headers = {k: v for k, v in (headers | fields).items() if v is not None}
        request = urllib.request.Request(f"http://127.0.0.1:{self.port}{path}", method=method,
                                         data=body if method == "POST" else None, headers=headers)
        try:
            with urllib.request.urlopen(request, timeout=60) as answer:
                text = answer.read()
                return answer.status, json.loads(text), answer.headers["Location"]
        except urllib.error.HTTPError as error:
            return error.code, error.read().decode().strip(), None

    def articles(self):
        folder = self.site / "articles"
        return sorted(p.name for p in folder.iterdir() if not p.name.startswith(".")) if folder.exists() else []


def post(title, text=TEXT, name="post-7"):
    return json.dumps({"id": name, "document": f"<html lang=en><head><title>{title}</title></head><body><article><h1>{title}</h1>"
                                               f"<p>{text}</p><p>{MORE if text else ''}</p></article></html>"}).encode()


server = Server()
status, answer, location = server.hook("POST", "/articles", post("Rain at last"))
if status != 202:
    sys.exit(f"a document is not accepted: {status} {answer}")
check("a document is accepted", status == 202 and answer["id"] == "post-7" and location == "/articles/rain-at-last/",
      f"{status} {location}")
check("and rendered without being asked for", until(lambda: server.articles() == ["rain-at-last"]), server.articles())
check("its stable address leads to it", server.get("/listen/post-7")[0] == 200, answer["listen"])
for what, changes, expected in (
        ("without a signature", {"webhook-signature": None}, 401), ("without a time", {"webhook-timestamp": None}, 401),
        ("by another key", {"key": secrets.token_bytes(32)}, 401), ("by a key for telling", {"key": key_out}, 401),
        ("of another body", {"signed": b"{}"}, 401), ("too old", {"at": int(time.time()) - 400}, 401),
        ("too new", {"at": int(time.time()) + 400}, 401)):
    status, answer, _ = server.hook("POST", "/articles", post("Forged", name="post-8"), **changes)
    check("a hook " + what, status == expected, f"{status} {answer}")
name = "evt_replayed"
at = int(time.time())
first = server.hook("POST", "/articles", post("Once"), name=name, at=at)[0]
second = server.hook("POST", "/articles", post("Once"), name=name, at=at)
check("a replay", first == 202 and second[0] == 409, second[:2])
check("a title that was corrected", until(lambda: server.articles() == ["once"]), server.articles())
server.kill()
server.start()
check("a replay after a kill", server.hook("POST", "/articles", post("Once"), name=name, at=at)[0] == 409, 409)
status, answer, _ = server.hook("POST", "/articles", post("Overtaken"), at=at - 20)
check("an older version that comes late", (status, answer["state"]) == (200, "superseded"), answer)
check("a deletion of another address", server.hook("DELETE", "/articles/post-7", signed=b"DELETE /articles/post-9")[0] == 401, 401)
check("what is no article", server.hook("POST", "/articles", post("", "", "post-8"))[0] == 422, 422)
check("an empty body", server.hook("POST", "/articles", b"")[0] == 400, 400)
with socket.create_connection(("127.0.0.1", server.port), 60) as client:
    client.sendall(b"POST /articles HTTP/1.1\r\nHost: x\r\nContent-Length: 16777217\r\n\r\n")
    line = client.makefile("rb").readline().decode().strip()
check("a body that is too large, before it is sent", " 413 " in line, line)
check("an unknown article", server.hook("DELETE", "/articles/nothing")[0] == 404, 404)
check("only these methods and paths", [server.hook(m, p, b"{}")[0] for m, p in (
    ("POST", "/"), ("POST", "/articles/once"), ("DELETE", "/articles"))] == [405, 405, 405], 405)
before = server.articles()
check("nothing of these left a trace", server.articles() == ["once"] and not (server.inbox / "post-8.html").exists(), before)

# A page by its address.
page = root / "pages"
page.mkdir()
(page / "news.html").write_text(f"<html lang=en><head><title>By its address</title></head><body><article><h1>By its address</h1><p>{TEXT}</p><p>{MORE}</p></article>")


class Pages(http.server.SimpleHTTPRequestHandler):
    def __init__(self, *arguments):
        super().__init__(*arguments, directory=str(page))

    def log_message(self, *arguments):
        pass


pages = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Pages)
threading.Thread(target=pages.serve_forever, daemon=True).start()
address = f"http://127.0.0.1:{pages.server_address[1]}/news.html"
status, answer, location = server.hook("POST", "/articles", json.dumps({"id": "page-1", "url": address}).encode())
check("an address is accepted, and where it will be is told", status == 202 and location == "/listen/page-1", location)
check("it is fetched and rendered", until(lambda: "by-its-address" in server.articles()), server.articles())
# The example for other systems, as docs/publishing-systems.md has it.
(page / "other.html").write_text((page / "news.html").read_text().replace("By its address", "From another system"))
manual = pathlib.Path(__file__).resolve().parents[2] / "docs" / "publishing-systems.md"
example = {}
exec(manual.read_text().split("```python\n")[1].split("```")[0], example)
told = example["listen"](f"http://127.0.0.1:{server.port}", "whsec_" + base64.b64encode(key_in).decode(),
                         {"id": "ghost-1", "url": address.replace("news.html", "other.html")})
check("the manual's example for other systems", told == "/listen/ghost-1" and until(
    lambda: "from-another-system" in server.articles()), told)
server.hook("POST", "/articles", json.dumps({"id": "page-2", "url": "http://169.254.169.254/latest/"}).encode())
check("a private address is refused", until(lambda: "169.254.169.254" in (root / "serve.log").read_text()),
      "the reason is in the log")

# A kill between the answer and the sound.
status, _, _ = server.hook("POST", "/articles", post("Through the storm", name="post-10"))
server.kill()
document = (server.inbox / "post-10.html").exists()
server.start()
check("a hook that was answered survives a kill", status == 202 and document and until(
    lambda: "through-the-storm" in server.articles()), server.articles())
status, answer, _ = server.hook("DELETE", "/articles/post-10")
server.kill()
server.start()
check("and so does a deletion", status == 202 and until(lambda: "through-the-storm" not in server.articles()), answer)
status, _, _ = server.hook("DELETE", "/articles/by-its-address")
check("a deletion by the folder's name", status == 202 and until(lambda: "by-its-address" not in server.articles()), status)
server.kill()
for process in subprocess.run(["pgrep", "-f", f"hooks send.*{root}"], text=True, capture_output=True).stdout.split():
    os.kill(int(process), signal.SIGKILL)
sys.exit(1 if faults else 0)
