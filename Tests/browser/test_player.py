# SPDX-License-Identifier: GPL-3.0-or-later
"""The player: listening, reading along, the reader's hands."""
import json

from browser import scheme, screen
from samples import tones
from testing import complains, equal, in_both, near, test


def open_english(it, keep=False):
    it.page.open(it.http + it.english + "/index.html", keep)


def open_article(it, keep=False):
    it.page.open(it.http + it.path + "/index.html", keep)


def manifest(it):
    with open(it.folder / it.path[1:] / "manifest.json") as file:
        return json.load(file)


def play(page, seconds=0):
    page.js("player.seek(arguments[0]); player.play();", seconds)
    page.until("heard && heard.currentTime > 0", "it sounds")


@in_both
def test_reads_from_the_title(it):
    """Listen is pressed, and the title is read and lit, then the next paragraphs"""
    page = it.page
    open_article(it)
    equal(page.value("player.dataset.state"), "idle")
    equal(page.value("ui('play').getAttribute('aria-label')"),
          {"english": "Listen to this article", "arabic": "استمع إلى هذا المقال"}[it.language])
    equal(page.value("sounds.map((sound) => sound.hasAttribute('src'))"), [False, False],
          "what is loaded before")
    page.click("ui('play')")
    page.until("heard && heard.currentTime > 1")
    equal(page.value("player.dataset.state"), "playing")
    page.js("player.pause();")
    equal(page.value("lit('listen-paragraph')"), page.value("document.querySelector('h1').textContent"))
    word = page.value("lit('listen-word')")
    if word not in page.value("document.querySelector('h1').textContent"):
        raise AssertionError(f"the lit word is {word!r}")
    equal(page.value("listened.slice(0, 2).map((event) => event.type)"), ["play", "segmentchange"])
    page.js("player.seek(player.segments[1].start - 0.3); player.play();")
    page.until("player.segment === 1")
    equal(page.value("lit('listen-paragraph')"), page.value("player.segments[1].text"))
    page.click("ui('play')")
    page.until("player.paused && sounds.every((sound) => sound.paused)", "the button pauses")


@test
def test_arabic(it):
    """Arabic: right to left, labels in Arabic, the title's words lit one after the other"""
    page = it.page
    page.open(it.http + it.arabic + "/index.html")
    equal(page.value("document.documentElement.dir"), "rtl")
    equal(page.value("ui('place').dir"), "rtl")
    equal(page.value("ui('play').title"), "استمع إلى هذا المقال")
    play(page)
    page.until("listened.filter((event) => event.type === 'wordchange').length >= 4")
    page.js("player.pause();")
    words = page.value("listened.filter((e) => e.type === 'wordchange').map((e) => e.detail.text)")
    equal(" ".join(words), " ".join(page.value("player.segments[0].text").split()[:len(words)]))
    equal(page.value("lit('listen-word')"), words[-1])
    page.js("player.seek(65);")
    text = page.value("ui('slider').getAttribute('aria-valuetext')")
    equal(text.startswith("دقيقة"), True, f"{text!r}: its beginning")
    page.js("player.pause(); ui('slider').focus(); player.seek(30);")
    page.press("ArrowRight")
    near(page.value("player.currentTime"), 35, 0.1, "a clock runs from left to right: the time")


@test
def test_labels(it):
    """Labels: English, Arabic, Spanish, by the page or by `lang`"""
    page = it.page
    page.open(it.http + it.spanish + "/index.html")
    names = ("['play', 'back', 'next', 'speed', 'download'].map((n) => "
             "ui(n).getAttribute('aria-label') ?? ui(n).textContent)")
    equal(page.value(names), ["Escuchar este artículo", "Retroceder 10 segundos", "Párrafo siguiente",
                              "Velocidad", "Descargar en MP3"])
    page.js("player.lang = 'en-GB';")
    equal(page.value(names)[:2], ["Listen to this article", "Back 10 seconds"])
    page.js("player.lang = 'fr';")
    equal(page.value(names)[0], "Listen to this article", "a language without labels")
    page.js("player.lang = 'ar';")
    equal(page.value(names)[1], "رجوع 10 ثوانٍ")


@in_both
def test_interface(it):
    """Properties, methods and events are as docs/player.md says"""
    page = it.page
    open_article(it)
    items = manifest(it)["readingOrder"]
    lengths = [item["listen"]["samples"] / 22050 for item in items]
    near(page.value("player.duration"), sum(lengths), 0.001, "duration")
    # Nothing goes on after the end.
    page.js("ui('goOn').checked = false; ui('goOn').dispatchEvent(new Event('change'));")
    equal(page.value("[player.paused, player.segment, player.currentTime, player.playbackRate]"),
          [True, 0, 0, 1])
    equal(page.value("player.segments.map((s) => s.text)"),
          [item["listen"]["text"] for item in items])
    equal(page.value("player.segments.every((s) => s.element.dataset.listen === String(s.index))"), True)
    page.js("player.go(3);")
    near(page.value("player.currentTime"), sum(lengths[:3]), 0.001, "after go(3)")
    page.js("player.currentTime = 30; player.playbackRate = 1.25; player.segment = 2;")
    equal(page.value("[player.segment, player.playbackRate, ui('speed').value]"), [2, 1.25, "1.25"])
    page.js("player.seek(1e9);")
    equal(page.value("player.segment"), len(lengths) - 1, "beyond the end")
    page.js("player.seek(-5); player.go(-1); player.go(99); player.go('x');")
    equal(page.value("player.segment"), 0)
    page.js("player.setAttribute('rate', '1.5');")
    equal(page.value("player.playbackRate"), 1.5)
    page.js("player.playbackRate = 1; player.play().then(() => window.done = true);")
    page.until("window.done")
    page.js("player.seek(player.duration - 0.3);")
    page.until("listened.at(-1).type === 'ended'")
    equal(page.value("[player.paused, player.currentTime, player.segment, CSS.highlights.size]"),
          [True, 0, 0, 0], "after the end")
    types = page.value("[...new Set(listened.map((event) => event.type))].sort()")
    equal(types, ["ended", "play", "segmentchange", "wordchange"])
    changed = page.value("listened.filter((event) => event.type === 'segmentchange').map((e) => e.detail.segment)")
    equal(changed, [0, len(lengths) - 1])


@in_both
def test_buttons(it):
    """10 s back and forward, previous and next paragraph"""
    page = it.page
    open_article(it)
    play(page, 40)
    page.js("player.pause(); player.seek(40);")
    page.click("ui('forward')")
    near(page.value("player.currentTime"), 50, 0.1)
    page.click("ui('back')")
    page.click("ui('back')")
    near(page.value("player.currentTime"), 30, 0.1)
    segment = page.value("player.segment")
    page.click("ui('next')")
    equal(page.value("player.segment"), segment + 1)
    page.click("ui('previous')")
    equal(page.value("player.segment"), segment, "previous at a paragraph's beginning")
    page.js("player.seek(player.currentTime + 5);")
    page.click("ui('previous')")
    equal(page.value("player.currentTime - player.segments[player.segment].start"), 0,
          "previous within a paragraph: seconds into it")
    equal(page.value("player.segment"), segment)


@in_both
def test_keys(it):
    """Keys: k, j, l, arrows, brackets, < and >, space; only with focus inside"""
    page = it.page
    open_article(it)
    play(page, 50)
    page.js("player.pause(); player.seek(50); document.activeElement.blur();")
    for key in "kjl[]<> ":
        page.press(key)
    near(page.value("player.currentTime"), 50, 0.1, "with focus outside, the time")
    equal(page.value("[player.paused, player.playbackRate]"), [True, 1])
    page.js("ui('forward').focus();")
    time_after = 50
    for key, change in [("l", 10), ("j", -10), ("L", 10), ("ArrowRight", 5), ("ArrowLeft", -5)]:
        page.press(key)
        time_after += change
        near(page.value("player.currentTime"), time_after, 0.1, f"after {key}")
    segment = page.value("player.segment")
    page.press("]")
    equal(page.value("player.segment"), segment + 1, "after ]")
    page.press("[")
    equal(page.value("player.segment"), segment, "after [")
    page.press(">", shift=True)
    page.press(">", shift=True)
    equal(page.value("player.playbackRate"), 1.5, "after > twice")
    page.press("<", shift=True)
    equal(page.value("player.playbackRate"), 1.25, "after <")
    # The key that has k on it, on an Arabic keyboard.
    page.press(*(["ن", "KeyK"] if it.browser == "chromium" else ["k"]))
    equal(page.value("player.paused"), False, "paused after k")
    page.press("k", code="KeyK")
    equal(page.value("player.paused"), True, "paused after k again")
    page.js("ui('slider').focus();")
    page.press(" ")
    equal(page.value("player.paused"), False, "paused after space on the slider")
    page.js("player.pause();")
    page.press("Home")
    near(page.value("player.currentTime"), 0, 0.1, "after Home")
    page.js("ui('next').focus();")
    page.press_button()
    equal(page.value("[player.segment, player.paused]"), [1, True], "space presses the button it is on")
    text = page.value("ui('slider').getAttribute('aria-valuetext')")
    equal(text, {"english": "7 seconds of 3 minutes 41 seconds, paragraph 2 of 19",
                 "arabic": "10 ثوان من 4 دقائق 57 ثانية، الفقرة 2 من 19"}[it.language])


@in_both
def test_paragraph_click(it):
    """A click on a paragraph jumps there, once it has been started; a link stays a link"""
    page = it.page
    open_article(it)
    page.click("document.querySelector('#s5')")
    equal(page.value("[player.paused, player.segment]"), [True, 0], "before it was started")
    play(page)
    # The page is to stay where it is scrolled to; an earlier test may have left that so.
    page.js("if (ui('follow').getAttribute('aria-pressed') === 'true') ui('follow').click();")
    page.click("document.querySelector('#s5')")
    page.until("player.segment === 5 && !player.paused")
    page.js("player.pause();")
    page.click("document.querySelector('#s7')")
    page.until("player.segment === 7 && !player.paused", "a click plays on")
    page.click("document.querySelector('.contents li:last-child a')")
    equal(page.value("player.segment"), 7, "after a click on a link")


@in_both
def test_speed_and_memory(it):
    """Speed with pitch kept; the position of each article and the speed for all are remembered"""
    page = it.page
    open_article(it)
    play(page, 33)
    page.js("ui('speed').value = '1.75'; ui('speed').dispatchEvent(new Event('change'));")
    equal(page.value("sounds.map((s) => [s.playbackRate, s.preservesPitch])"), [[1.75, True]] * 2)
    page.js("player.seek(77); player.pause();")
    open_article(it, keep=True)
    open_article(it, keep=True)
    near(page.value("player.currentTime"), 77, 0.2, "the remembered position, looked at twice")
    equal(page.value("[player.playbackRate, ui('speed').value]"), [1.75, "1.75"])
    equal(page.value("ui('title').textContent"),
          {"english": "Continue listening", "arabic": "تابع الاستماع"}[it.language])
    page.js("player.addEventListener('timeupdate', () => { if (!player.paused) window.first ??= player.currentTime; });")
    page.click("ui('play')")
    near(page.until("window.first"), 77.5, 1, "where it goes on")
    page.open(it.http + it.spanish + "/index.html", keep=True)
    equal(page.value("[player.currentTime, player.playbackRate]"), [0, 1.75], "another article")
    page.js("try { localStorage.clear() } catch {}")


@in_both
def test_download(it):
    """The whole article is a download: its MP3"""
    page = it.page
    open_article(it)
    equal(page.value("ui('download').href"), it.http + it.path + "/article.mp3")
    equal(page.value("ui('download').hasAttribute('download')"), True)


@in_both
def test_media_session(it):
    """Media Session: title, author, position, and every action"""
    page = it.page
    hook = page.command("Page.addScriptToEvaluateOnNewDocument", source="""
      window.acts = {};
      MediaSession.prototype.setActionHandler = (name, act) => { window.acts[name] = act; };
      MediaSession.prototype.setPositionState = (state) => { window.state = state; };""")
    try:
        open_article(it)
        play(page, 60)
        meta = "(({title, artist, album}) => [title, artist, album])(navigator.mediaSession.metadata)"
        own = manifest(it)
        equal(page.value(meta), [own["name"], own["author"][0]["name"], own["listen"]["source"]])
        equal(page.value("navigator.mediaSession.playbackState"), "playing")
        near(page.value("window.state.duration"), page.value("player.duration"), 0.001)
        equal(page.value("Object.keys(acts).sort()"), sorted([
            "play", "pause", "stop", "seekbackward", "seekforward", "seekto", "previoustrack",
            "nexttrack"]))
        page.js("acts.pause();")
        equal(page.value("[player.paused, navigator.mediaSession.playbackState]"), [True, "paused"])
        page.js("player.seek(60); acts.seekforward({}); acts.seekbackward({ seekOffset: 30 });")
        near(page.value("player.currentTime"), 40, 0.1)
        page.js("acts.seekto({ seekTime: 100 });")
        near(page.value("[player.currentTime, window.state.position]")[1], 100, 0.1)
        segment = page.value("player.segment")
        page.js("acts.nexttrack(); acts.nexttrack(); acts.previoustrack();")
        equal(page.value("player.segment"), segment + 1)
        page.js("acts.play();")
        page.until("heard")
    finally:
        page.command("Page.removeScriptToEvaluateOnNewDocument", identifier=hook["identifier"])


@in_both
def test_late_end(it):
    """A place that is asked for as a paragraph ends is not lost to the word of its end"""
    page = it.page
    open_article(it)
    play(page, page.value("player.segments[4].start + 1"))
    # Word of an end comes after the seek that made it untrue.
    page.js("player.seek(player.segments[4].start + 2); heard.dispatchEvent(new Event('ended'));")
    equal(page.value("player.segment"), 4)
    page.until("heard && player.currentTime > player.segments[4].start + 2")
    equal(page.value("player.segment"), 4)


@test
def test_one_at_a_time(it):
    """Two players on a page: one sounds"""
    folder = tones("two", 4, 5.0, """<!DOCTYPE html><html lang="en"><link rel="icon" href="data:,"><title>Two</title>
      <script type="module" src="listen-player.js"></script><body>
      <listen-player src="manifest.json" id="a"></listen-player>
      <listen-player src="manifest.json" id="b"></listen-player>""")
    page = it.page
    with it.serve(folder) as address:
        page.open(address + "/index.html")
        page.until("document.querySelector('#b').segments.length")
        page.js("document.querySelector('#a').play();")
        page.until("heard")
        page.js("document.querySelector('#b').play();")
        page.until("!document.querySelector('#b').paused && document.querySelector('#a').paused")
        sounding = page.value("[...document.querySelectorAll('listen-player')].flatMap((p) => "
                              "[...p.shadowRoot.querySelectorAll('audio')]).filter((s) => !s.paused).length")
        equal(sounding, 1, "the number of elements that sound")


@in_both
def test_follows(it):
    """The page scrolls along, stops when the reader scrolls, and can be told not to"""
    page = it.page
    screen(page.driver, 1280, 600)
    try:
        open_article(it)
        play(page, 0)
        page.js("player.go(12);")
        box = "document.querySelector('#s12').getBoundingClientRect()"
        page.until(f"{box}.top > 0 && {box}.bottom < innerHeight", "paragraph 12 is in view")
        page.until("ui('player').classList.contains('floating')", "the bar floats")
        equal(page.value("getComputedStyle(ui('player')).position"), "fixed")
        page.until("Math.abs(ui('player').getBoundingClientRect().bottom - innerHeight) < 1", "at the foot")
        page.rest()
        page.wheel(300, 200, -2000)
        page.until("ui('follow').getAttribute('aria-pressed') === 'false'", "the reader's wheel stops it")
        page.rest()
        top = page.value("scrollY")
        page.js("player.seek(player.segments[16].start + 1);")
        page.until("listened.at(-1).type === 'wordchange' && listened.at(-1).detail.segment === 16")
        page.rest()
        equal(page.value("scrollY"), top, "the place on the page, not following")
        equal(page.value("ui('follow').innerText"), {"english": "Scroll along with the voice", "arabic":
              "تمرير الصفحة مع الصوت"}[it.language], "its name in words")
        page.click("ui('follow')")
        box = box.replace("12", "16")
        page.until(f"{box}.top > 0 && {box}.top < innerHeight", "it follows again")
        page.js("ui('follow').click(); player.pause(); player.go(2); player.play();")
        page.until("listened.at(-1).type === 'wordchange' && listened.at(-1).detail.segment === 2")
        page.rest()
        equal(page.value(f"{box}.top > 0 && {box}.top < innerHeight"), True, "turned off, it stays")
        page.click("ui('close')")
        equal(page.value("[player.paused, ui('player').classList.contains('floating')]"), [True, False])
    finally:
        screen(page.driver, 1280, 900)


@complains
@test
def test_missing_file(it):
    """A missing file is said in words, tried again, and played once it is there"""
    folder = tones("missing", 3, 4.0, """<!DOCTYPE html><html lang="en"><link rel="icon" href="data:,"><title>Missing</title>
      <script type="module" src="listen-player.js"></script><body>
      <listen-player src="manifest.json"></listen-player>""")
    (folder / "1.wav").rename(folder / "away.wav")
    page = it.page
    with it.serve(folder) as address:
        page.open(address + "/index.html")
        page.js("""
          window.said = [];
          new MutationObserver(() => window.said.push(ui('message').textContent))
            .observe(ui('message'), { childList: true, characterData: true, subtree: true });""")
        play(page, 3.6)
        page.until("window.said.length", "something is said")
        equal(page.value("window.said[0]"), "The sound of this part is missing. Trying again…")
        equal(page.value("ui('message').getAttribute('role')"), "status")
        page.until("!ui('retry').hidden", "it gives up", seconds=20)
        errors = page.value("listened.filter((e) => e.type === 'error').map((e) => [e.detail.reason, "
                            "e.detail.segment, e.detail.willRetry])")
        equal(errors, [["missing", 1, True]] * 3 + [["missing", 1, False]])
        equal(page.value("[player.paused, ui('message').textContent]"),
              [True, "The sound of this part is missing."])
        (folder / "away.wav").rename(folder / "1.wav")
        page.click("ui('retry')")
        page.until("player.segment === 2", "it goes on")
        equal(page.value("[ui('message').textContent, ui('retry').hidden]"), ["", True])


@complains
@test
def test_offline(it):
    """Without a network it says so, and goes on by itself when there is one"""
    # From a host of its own: what the browser has kept of another test, it plays without a network too.
    folder = tones("offline", 3, 8.0, """<!DOCTYPE html><html lang="en"><link rel="icon" href="data:,"><title>Offline</title>
      <script type="module" src="listen-player.js"></script><body>
      <listen-player src="manifest.json"></listen-player>""")
    page = it.page
    page.command("Network.enable")

    def network(is_off):
        page.command("Network.emulateNetworkConditions", offline=is_off, latency=0,
                     downloadThroughput=-1, uploadThroughput=-1)
    try:
        with it.serve(folder) as address:
            page.open(address + "/index.html")
            play(page)
            network(True)
            page.js("player.seek(18);")
            page.until("ui('message').textContent.startsWith('There is no connection')")
            equal(page.value("[player.paused, player.currentTime]"), [False, 18], "while it waits")
            network(False)
            page.until("heard && player.segment === 2 && player.currentTime > 18.2", "it goes on")
            page.until("ui('message').textContent === ''", "nothing is said")
    finally:
        network(False)
        page.command("Network.disable")


@complains
@test
def test_bad_manifest(it):
    """A manifest that is missing or none is said in words, and read once it is there"""
    page = it.page
    folder = tones("bad", 2, 1.0, """<!DOCTYPE html><html lang="es"><link rel="icon" href="data:,"><title>Malo</title>
      <script type="module" src="listen-player.js"></script><body>
      <listen-player src="other.json"></listen-player>""")
    (folder / "other.json").write_text("{ not JSON")
    with it.serve(folder) as address:
        page.driver.get(address + "/index.html")
        page.until("ui('message').textContent.startsWith('No se puede leer la lista')")
        page.js("player.setAttribute('src', 'manifest.json');")
        page.until("player.segments.length === 2")
        equal(page.value("ui('message').textContent"), "")


@test
def test_existing_page(it):
    """A page of another site: paragraphs found by their text, quotes, links and notes within"""
    folder = it.folder / it.english[1:]
    with open(folder / "manifest.json") as file:
        texts = [item["listen"]["text"] for item in json.load(file)["readingOrder"]]
    body = "".join(f"<div class='ad'>Advertisement</div><p>{text}</p>" for text in texts[3:])
    body = body.replace('"For a century', "“For a <em>cen</em>tury").replace(' is."', " is.” <sup>1</sup>")
    body = body.replace("Rotterdam, Antwerp", "<a href='#'>Rotterdam</a>,\n   Antwerp", 1)
    other = folder / "other.html"
    other.write_text(f"""<!DOCTYPE html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>Other</title>
      <script type="module" src="listen-player.js"></script><body><h2>{texts[0]}</h2>
      <listen-player src="manifest.json" text="article, h2"></listen-player>
      <article>{body}</article>""")
    try:
        page = it.page
        page.open(it.http + it.english + "/other.html")
        found = page.value("player.segments.map((s) => s.element?.tagName ?? null)")
        equal([found[0]] + found[3:], ["H2"] + ["P"] * (len(texts) - 3))
        quote = next(index for index, text in enumerate(texts) if text.startswith('"For a century'))
        play(page, page.value(f"player.segments[{quote}].start"))
        page.until("listened.some((event) => event.lit === 'century')", "a word with a tag in it is lit")
        page.js(f"player.go({quote + 1});")
        page.until("listened.some((event) => event.lit.startsWith('Rotterdam'))")
        page.click(f"player.segments[{quote + 2}].element")
        page.until(f"player.segment === {quote + 2}")
    finally:
        other.unlink()


@test
def test_without_highlights(it):
    """Where there is no Custom Highlight API, classes do it, and leave the text as it was"""
    page = it.page
    hook = page.command("Page.addScriptToEvaluateOnNewDocument", source="delete window.Highlight;")
    try:
        open_english(it)
        before = page.value("document.querySelector('#s3').textContent")
        play(page, page.value("player.segments[3].start"))
        page.until("document.querySelector('#s3.listen-paragraph .listen-word')")
        page.until("new Set(listened.map((event) => event.lit).filter(Boolean)).size >= 4", "words are lit")
        page.js("player.go(4);")
        page.until("document.querySelector('#s4.listen-paragraph')")
        equal(page.value("[document.querySelector('#s3').textContent, "
                         "document.querySelector('#s3').childNodes.length]"), [before, 1])
    finally:
        page.command("Page.removeScriptToEvaluateOnNewDocument", identifier=hook["identifier"])


@test
def test_edition(it):
    """An edition: article after article, the current one marked, a button each"""
    page = it.page
    page.open(it.http + "/editions/2025-03-14/index.html")
    equal(page.value("player.segments.length"), 4, "the opening and three articles")
    equal(page.value("ui('play').title"), "Listen to this edition")
    play(page, page.value("player.segments[1].start - 1"))
    page.until("player.segment === 1 && heard && heard.currentTime > 0.2", "the next article")
    name = page.value("player.segments[1].name")
    equal(page.value("document.querySelector('[aria-current] a').textContent"), name)
    equal(page.value("ui('title').textContent"), name)
    equal(page.value("navigator.mediaSession.metadata.title"), name)
    equal(page.value("ui('next').title"), "Next article")
    page.click("document.querySelector('[data-listen-play=\"2\"]')")
    page.until("player.segment === 2 && heard")
    equal(page.value("document.querySelectorAll('[aria-current]').length"), 1)
    page.js("player.seek(player.duration - 0.5);")
    page.until("listened.at(-1).type === 'ended'", seconds=20)
    page.open(it.http + "/index.html")
    page.click("document.querySelector('[data-listen-play]')")
    page.until("heard && heard.currentTime > 0.2", "the site's page plays the latest edition")


@test
def test_removed(it):
    """Taken from the page it falls silent; put back it plays"""
    page = it.page
    open_english(it)
    play(page, 20)
    page.js("window.kept = player; player.remove();")
    equal(page.value("[window.kept.paused, CSS.highlights.size]"), [True, 0])
    page.js("document.body.prepend(window.kept);")
    page.until("player.segments.length")
    play(page, 5)


@test
def test_motion_and_contrast(it):
    """Reduced motion: nothing moves; forced colours and more contrast: all can be seen"""
    page = it.page
    try:
        scheme(page.driver, prefers_reduced_motion="reduce")
        open_english(it)
        play(page, 0)
        equal(page.value("getComputedStyle(ui('next')).transitionDuration"), "0s")
        page.rest()
        box = "document.querySelector('#s14').getBoundingClientRect()"
        page.js("player.go(14);")
        equal(page.value(f"{box}.top > 0 && {box}.bottom < innerHeight"), True, "scrolled at once")
        page.js("player.pause();")
        scheme(page.driver, forced_colors="active")
        page.js("player.go(3);")
        equal(page.value("getComputedStyle(document.querySelector('#s3')).outlineStyle"), "solid",
              "the frame of the paragraph")
        equal(page.value("getComputedStyle(ui('next')).borderTopStyle"), "solid", "a button's border")
        scheme(page.driver, prefers_contrast="more")
        equal(page.value("getComputedStyle(ui('total')).color === getComputedStyle(ui('player')).color"), True)
    finally:
        scheme(page.driver)
