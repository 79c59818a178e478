#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Subscribes to every feed of a site with podcast programs, and downloads every episode.

The samples become a site with feeds by language, which `listen serve` serves. gPodder and newsboat with podboat (Debian's)
must each get every enclosure of every feed, byte by byte.

usage: run.py LISTEN
"""
import contextlib, hashlib, json, os, pathlib, pty, re, select, shutil, socket, subprocess, sys, tempfile, time
import urllib.request

ROOT = pathlib.Path(__file__).resolve().parents[2]
LISTEN = pathlib.Path(sys.argv[1]).resolve()
PATIENCE = 120


def digest(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()


def site(folder, port):
    """The samples as a site with a feed a language, that knows its address."""
    folder.mkdir()
    (folder / "listen.json").write_text(json.dumps({
        "title": "Gazette", "baseURL": f"http://127.0.0.1:{port}/",
        "feeds": [{"file": f"{tag}.xml", "where": {"language": tag}} for tag in ("en", "es", "ar")]}))
    subprocess.run([LISTEN, "edition", "-q", "--formats", "mp3", "--date", "2025-04-08", "-o", folder,
                    *sorted((ROOT / "samples").glob("*.txt"))], check=True, stderr=subprocess.DEVNULL)


@contextlib.contextmanager
def served(folder, port):
    server = subprocess.Popen([LISTEN, "serve", "-q", "--port", str(port), folder], stdout=subprocess.DEVNULL)
    try:
        end = time.monotonic() + PATIENCE
        while True:
            try:
                urllib.request.urlopen(f"http://127.0.0.1:{port}/feed.xml").close()
                break
            except OSError:
                if time.monotonic() > end:
                    raise
                time.sleep(0.1)
        yield
    finally:
        server.terminate()
        server.wait()


def enclosures(folder, port):
    """The address of each feed, with the hashes of what its episodes are."""
    found = {}
    for feed in sorted(folder.glob("*.xml")):
        paths = re.findall(rf'<enclosure url="http://127.0.0.1:{port}/([^"]+)"', feed.read_text())
        found[f"http://127.0.0.1:{port}/{feed.name}"] = [digest(folder / path) for path in paths]
    return found


def gpodder(home, feeds):
    environment = {**os.environ, "GPODDER_HOME": str(home), "GPODDER_DOWNLOAD_DIR": str(home / "sounds")}
    for address in feeds:
        subprocess.run(["gpo", "subscribe", address], env=environment, check=True, capture_output=True)
    subprocess.run(["gpo", "update"], env=environment, check=True, capture_output=True)
    subprocess.run(["gpo", "download"], env=environment, check=True, capture_output=True, timeout=PATIENCE)
    return home / "sounds"


def newsboat(home, feeds):
    home.mkdir()
    (home / "urls").write_text("".join(address + "\n" for address in feeds))
    (home / "config").write_text(
        f'podcast-auto-enqueue yes\ndownload-path "{home}/sounds/%h/%n"\ndownload-filename-format "%N-%F-%t.mp3"\n')
    environment = {**os.environ, "HOME": str(home), "TERM": "xterm"}
    files = ["-C", home / "config", "-q", home / ".newsboat/queue"]
    (home / ".newsboat").mkdir()
    shutil.copy(home / "urls", home / ".newsboat/urls")
    shutil.copy(home / "config", home / ".newsboat/config")
    subprocess.run(["newsboat", "-x", "reload"], env=environment, check=True, capture_output=True)
    # podboat wants a terminal, and goes on until it is told to quit.
    pid, terminal = pty.fork()
    if pid == 0:
        os.execvpe("podboat", ["podboat", "-a"], environment)
    end = time.monotonic() + PATIENCE
    queue = home / ".newsboat/queue"
    while time.monotonic() < end:
        if select.select([terminal], [], [], 0.2)[0]:
            with contextlib.suppress(OSError):
                os.read(terminal, 1 << 16)
        entries = queue.read_text().splitlines() if queue.exists() else []
        if entries and all(re.search(r"\b(downloaded|finished|played)\b", line) for line in entries):
            break
    with contextlib.suppress(OSError):
        os.write(terminal, b"q")
        time.sleep(1)
    with contextlib.suppress(ProcessLookupError):
        os.kill(pid, 15)
    os.waitpid(pid, 0)
    return home


def main():
    failed = False
    with tempfile.TemporaryDirectory() as scratch, socket.socket() as probe:
        scratch = pathlib.Path(scratch)
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
        probe.close()
        folder = scratch / "site"
        site(folder, port)
        feeds = enclosures(folder, port)
        wanted = sum(map(len, feeds.values()))
        with served(folder, port):
            for program, name in ((gpodder, "gpo"), (newsboat, "podboat")):
                if not shutil.which(name):
                    print(f"{program.__name__}: not installed, skipped")
                    continue
                sounds = program(scratch / name, feeds)
                got = [digest(path) for path in sounds.rglob("*") if path.is_file() and path.suffix == ".mp3"]
                missing = [hash for hashes in feeds.values() for hash in hashes if hash not in got]
                failed |= bool(missing)
                print(f"{program.__name__}: {len(feeds)} feeds, {wanted - len(missing)} of {wanted} episodes")
    sys.exit(1 if failed else 0)


main()
