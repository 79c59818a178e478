# SPDX-License-Identifier: GPL-3.0-or-later
"""What a reader can choose: sleep, steps, speed, words, selections, captions; what a site can set."""
import json

from browser import screen
from samples import tones
from test_light import marks
from test_player import open_article, open_english, play
from testing import Skipped, equal, in_both, near, test

CHOOSE = """
  const [name, value] = arguments;
  const field = ui(name);
  if (field.type === 'checkbox') field.checked = value;
  else field.value = value;
  field.dispatchEvent(new Event('change'));"""


def choose(page, name, value):
    page.js(CHOOSE, name, value)


@test
def test_sleep_timer(it):
    """The sleep timer fades the sound out, pauses, and is off again with the sound as loud as before"""
    page = it.page
    open_english(it)
    equal(page.value("[...ui('sleep').options].map((option) => option.textContent)"),
          ["Off", "10 min", "20 min", "30 min", "End of the paragraph", "End of the article"])
    play(page, 20)
    choose(page, "sleep", "20")
    equal(page.value("player.sleep"), 20)
    page.js("""
      window.volumes = [];
      for (const sound of sounds) sound.addEventListener('volumechange', () => window.volumes.push(sound.volume));
      player.sleep = 0.03;""")
    page.until("player.paused", "it pauses")
    equal(page.value("[player.sleep, ui('sleep').value, ...sounds.map((sound) => sound.volume)]"), [None, "off", 1, 1])
    if page.value("Math.min(...window.volumes)") > 0.7:
        raise AssertionError(f"it did not fade: {page.value('window.volumes')}")


@test
def test_sleep_at_an_end(it):
    """The sleep timer at the end of the paragraph and of the article: nothing after it sounds"""
    page = it.page
    folder = marks("sleep", ["One two three", "Four five six", "Seven eight nine"])
    with it.serve(folder) as address:
        page.open(address + "/index.html")
        play(page, 0)
        page.js("player.sleep = 'paragraph'; player.seek(2.2);")
        page.until("player.paused", "it pauses")
        equal(page.value("[player.segment, player.sleep]"), [1, None], "it waits at the next paragraph")
        near(page.value("player.currentTime"), 3, 0.01, "where it waits")
        page.js("player.play();")
        page.until("heard && player.currentTime > 3.1 && player.segment === 1", "it goes on")
        page.js("player.sleep = 'article'; player.seek(5.5);")
        page.until("player.segment === 2", "not at the paragraph's end")
        page.js("player.seek(8.6);")
        page.until("listened.at(-1).type === 'ended'")
        equal(page.value("[player.paused, player.sleep]"), [True, None])


@in_both
def test_steps(it):
    """Steps by sentence, paragraph and heading: by buttons and by keys, each with its label"""
    page = it.page
    open_article(it)
    play(page, 0)
    page.js("player.pause(); player.go(3);")
    segment = page.value("player.segments.findIndex((s) => s.kind === 'paragraph' && /[.!؟] /.test(s.text))")
    page.js("player.go(arguments[0]);", segment)
    start = page.value("player.currentTime")
    choose(page, "step", "sentence")
    equal(page.value("ui('next').title"), {"english": "Next sentence", "arabic": "الجملة التالية"}[it.language])
    page.click("ui('next')")
    second = page.value("player.currentTime")
    equal([page.value("player.segment"), second > start + 0.5], [segment, True], "the next sentence")
    with open(it.folder / it.path[1:] / "manifest.json") as file:
        terms = json.load(file)["readingOrder"][segment]["listen"]
    near(second - start, terms["sentences"][1][0] / 22050, 0.01, "where it begins")
    page.click("ui('previous')")
    near(page.value("player.currentTime"), start, 0.01, "the sentence before")
    page.js("ui('forward').focus();")
    page.press(".")
    near(page.value("player.currentTime"), second, 0.01, "after .")
    page.press(",")
    near(page.value("player.currentTime"), start, 0.01, "after ,")
    page.press("]")
    equal(page.value("player.segment"), segment + 1, "after ]")
    choose(page, "step", "heading")
    page.js("player.go(0);")
    page.click("ui('next')")
    heading = page.value("player.segments.find((s) => s.kind === 'heading').index")
    equal(page.value("player.segment"), heading, "the first heading")
    page.js("ui('forward').focus();")
    page.press("H", code="KeyH", shift=True)
    equal(page.value("player.segment"), 0, "after H")
    page.press("h")
    equal(page.value("player.segment"), heading, "after h")
    page.js("localStorage.clear();")


@in_both
def test_word_tap(it):
    """A tap on a word: it is heard from there, in the middle of a paragraph too, by either way to ask"""
    page = it.page
    open_article(it)
    play(page, 0)
    segment = page.value("player.segments.findIndex((s) => s.kind === 'paragraph' && s.text.length > 150)")
    with open(it.folder / it.path[1:] / "manifest.json") as file:
        terms = json.load(file)["readingOrder"][segment]["listen"]
    words = terms["words"]
    # One whose sound is its own.
    number = next(index for index in range(len(words) // 2, len(words)) if words[index][0] < words[index][1])
    page.js("if (ui('follow').getAttribute('aria-pressed') === 'true') ui('follow').click(); player.pause();")
    for hide in ("", "document.caretPositionFromPoint = undefined;"):
        page.js(hide + "player.go(0);")
        page.js("player.segments[arguments[0]].element.scrollIntoView({ block: 'center', behavior: 'instant' });", segment)
        page.rest()
        x, y = page.value(f"""(() => {{
          const range = document.createRange();
          const node = player.segments[{segment}].element.firstChild;
          const units = [...node.data].slice(0, {words[number][2]}).join('').length;
          range.setStart(node, units);
          range.setEnd(node, units + 2);
          const {{ left, top, width, height }} = range.getBoundingClientRect();
          return [left + width / 2, top + height / 2];
        }})()""")
        page.click_at(x, y)
        page.until(f"player.segment === {segment} && !player.paused", "it plays there")
        time = page.value("player.currentTime - player.segments[player.segment].start")
        page.js("player.pause();")
        first = words[number][0] / 22050
        if not first - 0.02 <= time < first + 3:
            raise AssertionError(f"it plays at {time}, the word begins at {first}")
        if hide == "" and not page.value("Boolean(document.caretRangeFromPoint)"):
            return "without caretRangeFromPoint"


@in_both
def test_selection(it):
    """What is selected is heard, from its first word to its last, then it pauses"""
    page = it.page
    open_article(it)
    segment = page.value("player.segments.findIndex((s) => s.kind === 'paragraph' && s.text.length > 100)")
    equal(page.value("ui('selection').hidden"), True, "without a selection")
    page.js("""
      const node = player.segments[arguments[0]].element.firstChild;
      const spaces = [...node.data.matchAll(/ /g)].map((found) => found.index);
      getSelection().setBaseAndExtent(node, spaces[2] + 1, node, spaces[4]);""", segment)
    page.until("!ui('selection').hidden", "there is a button")
    page.click("ui('selection')")
    page.until("listened.some((event) => event.type === 'play')", "it plays")
    page.until("player.paused", "it pauses by itself")
    heard = page.value("listened.filter((e) => e.type === 'wordchange').map((e) => e.detail.text)")
    wanted = page.value("player.segments[arguments[0]].text.split(' ').slice(3, 5)", segment)
    equal([word for word in heard if word not in " ".join(wanted)], [], "words beside it")
    times = page.value(f"player.currentTime - player.segments[{segment}].start")
    with open(it.folder / it.path[1:] / "manifest.json") as file:
        words = json.load(file)["readingOrder"][segment]["listen"]["words"]
    end = next(word[1] for word in reversed(words) if word[3] <= len(" ".join(page.value(
        "player.segments[arguments[0]].text.split(' ').slice(0, 5)", segment))))
    if not end / 22050 - 0.1 <= times < end / 22050 + 1.5:
        raise AssertionError(f"it pauses at {times}, the selection ends at {end / 22050}")
    equal(page.value("getSelection().toString().length > 0"), True, "the selection stays")


@test
def test_speeds(it):
    """Speeds from 0.5 to 3, the pitch kept; the one that was chosen holds for other articles too"""
    page = it.page
    open_english(it)
    rates = page.value("[...ui('speed').options].map((option) => Number(option.value))")
    equal([rates[0], rates[-1]], [0.5, 3])
    play(page, 20)
    for rate in (0.5, 3):
        choose(page, "speed", str(rate))
        equal(page.value("sounds.map((s) => [s.playbackRate, s.preservesPitch])"), [[rate, True]] * 2)
    page.js("player.pause();")
    page.open(it.http + it.spanish + "/index.html", keep=True)
    equal(page.value("player.playbackRate"), 3)
    page.js("localStorage.clear();")


@in_both
def test_captions(it):
    """Captions: the sentence that is heard, its word marked, in the article's language"""
    page = it.page
    open_article(it)
    play(page, page.value("player.segments[3].start"))
    equal(page.value("ui('captions').hidden"), True)
    page.js("ui('forward').focus();")
    page.press("c")
    page.until("!ui('captions').hidden && ui('captions').querySelector('mark')", "a word is marked")
    page.js("player.pause();")
    text, word, language = page.value("[ui('captions').textContent, ui('captions').querySelector('mark').textContent, "
                                      "ui('captions').lang]")
    whole = page.value("player.segments[player.segment].text")
    equal([text.strip() in whole, word in text, language], [True, True, {"english": "en", "arabic": "ar"}[it.language]])
    open_article(it, keep=True)
    equal(page.value("player.shadowRoot.querySelector('input.captions').checked"), True, "it is remembered")
    page.js("localStorage.clear();")


@in_both
def test_panel_by_keyboard(it):
    """The panel of choices: opened, gone through and closed by the keyboard; every field has a name"""
    page = it.page
    open_article(it)
    page.js("ui('settings').focus();")
    page.press_button()
    equal(page.value("[ui('panel').hidden, ui('settings').getAttribute('aria-expanded')]"), [False, "true"])
    names = page.value("[...ui('panel').querySelectorAll('select, input')].map((f) => f.labels[0].textContent.trim())")
    equal([len(names), all(names)], [7, True])
    page.js("ui('light').focus();")
    page.press("k")
    equal(page.value("player.paused"), True, "letters choose in a list")
    page.press("Escape")
    equal(page.value("[ui('panel').hidden, player.shadowRoot.activeElement === ui('settings')]"), [True, True])


@test
def test_fragment(it):
    """#t=83 and #s12 in the address: it begins there; #t=20,21.5 ends there too"""
    page = it.page
    open_english(it)

    def at(fragment):
        # Another page each time, or the browser would only scroll.
        page.driver.get("about:blank")
        page.driver.get(it.http + it.english + "/index.html" + fragment)
        page.until("player.dataset.state && player.segments.length")

    for fragment, time in (("#t=83", 83), ("#t=1:23", 83), ("#t=npt:0:01:23.5", 83.5), ("#s12", None)):
        at(fragment)
        wanted = time or page.value("player.segments[12].start")
        near(page.value("player.currentTime"), wanted, 0.01, fragment)
    for fragment in ("#t=", "#t=x", "#s99", "#s", "#t=1,x"):
        at(fragment)
        equal(page.value("player.currentTime < 2"), True, fragment)
    at("#t=20,21.5")
    page.click("ui('play')")
    page.until("player.currentTime > 20.5 && !player.paused", "it plays")
    page.until("player.paused", "it pauses at the end that was asked for")
    near(page.value("player.currentTime"), 21.9, 0.6, "where it pauses")
    page.js("location.hash = '#t=50';")
    page.until("Math.abs(player.currentTime - 50) < 0.1", "another address on the same page")


@test
def test_bar_place(it):
    """The bar's place is the site's: top or bottom, an offset, a z-index, or in its place alone"""
    page = it.page
    open_english(it)
    page.js("""document.documentElement.style.setProperty('--listen-offset', '70px');
      document.documentElement.style.setProperty('--listen-z', '7');""")
    play(page, 0)
    page.js("if (ui('follow').getAttribute('aria-pressed') === 'true') ui('follow').click();"
            "scrollTo(0, document.body.scrollHeight);")
    page.until("ui('player').classList.contains('floating')")
    page.rest()
    box = "(({ top, bottom }) => [Math.round(top), Math.round(innerHeight - bottom)])(ui('player').getBoundingClientRect())"
    equal([page.value(box)[1], page.value("getComputedStyle(ui('player')).zIndex")], [70, "7"])
    page.js("player.setAttribute('float', 'top');")
    page.rest()
    equal(page.value(box)[0], 70, "pixels from the top")
    page.js("player.setAttribute('float', 'none');")
    page.until("!ui('player').classList.contains('floating')", "it stays in its place")


@test
def test_own_labels(it):
    """Labels in any language, by attribute, by a file and by script"""
    page = it.page
    open_english(it)
    page.js("""player.labels = { language: 'fr', listen: 'Écouter cet article', next: 'Paragraphe suivant',
      left: 'encore {time}', place: '{time} sur {total}, {number} de {count}' };""")
    equal(page.value("[ui('play').title, ui('next').title, ui('place').lang, ui('previous').title]"),
          ["Écouter cet article", "Paragraphe suivant", "fr", "Previous paragraph"])
    said = page.value("ui('slider').getAttribute('aria-valuetext').replaceAll('\u00a0', ' ')")
    equal(said, "0 seconde sur 3 minutes 41 secondes, 1 de 19")
    page.js("""player.setAttribute('labels', JSON.stringify({ language: 'he', direction: 'rtl', listen: 'האזינו' }));""")
    page.until("ui('play').title === 'האזינו'")
    equal(page.value("ui('place').dir"), "rtl")
    (it.folder / "fr.json").write_text(json.dumps({"language": "fr", "listen": "Écoutez"}))
    try:
        page.js("player.setAttribute('labels', '/fr.json');")
        page.until("ui('play').title === 'Écoutez'")
    finally:
        (it.folder / "fr.json").unlink()


@test
def test_contrast_of_a_site(it):
    """A site's colours that cannot be told apart are mended, others are left as they are"""
    page = it.page
    open_english(it)
    found = []
    for accent, ink in (("#ffd400", "#fff"), ("#0b57d0", "#fff")):
        page.js("""player.style.setProperty('--listen-accent', arguments[0]);
          player.style.setProperty('--listen-on-accent', arguments[1]);
          player.pause(); player.remove(); document.querySelector('main').prepend(player);""", accent, ink)
        page.until("player.segments.length")
        found.append(page.value("getComputedStyle(ui('play')).color"))
    equal(found, ["rgb(0, 0, 0)", "rgb(255, 255, 255)"])


@test
def test_report(it):
    """Figures of listening: at the start and at each tenth, once each, with no word of the reader; none where
    Do Not Track or Global Privacy Control is set"""
    page = it.page
    open_english(it)
    hook = """
      window.sent = [];
      navigator.sendBeacon = (address, text) => window.sent.push([String(address), JSON.parse(text)]);
      player.setAttribute('report', '/heard');"""
    page.js(hook)
    play(page, 0)
    page.until("window.sent.length")
    for share in (0.11, 0.115, 0.52):
        page.js("player.seek(arguments[0] * player.duration);", share)
        page.until(f"window.sent.some(([, told]) => told.tenth === {int(share * 10)})")
    sent = page.value("window.sent")
    equal([told["tenth"] for _, told in sent], [0, 1, 5])
    equal([sent[0][0], sorted(sent[0][1])], [it.http + "/heard", ["article", "speed", "tenth"]])
    equal(sent[0][1]["article"], it.http + it.english + "/")
    for signal in ("Object.defineProperty(navigator, 'doNotTrack', { value: '1' });",
                   "Object.defineProperty(navigator, 'globalPrivacyControl', { value: true });"):
        open_english(it)
        page.js(hook + signal)
        play(page, 0)
        page.until("listened.some((event) => event.type === 'wordchange')")
        page.js("player.pause();")
        equal(page.value("window.sent"), [], signal)
