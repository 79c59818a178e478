# SPDX-License-Identifier: GPL-3.0-or-later
"""The light on the page, as it is to be seen: by the pixels of screenshots, not by what the script says."""
import json

from samples import ROOT, tones
from test_player import open_article, open_english, play
from testing import equal, in_both, test


def box(page, expression):
    """An element's place in the window, in whole pixels."""
    return [round(place) for place in page.value(
        f"(({{ left, top, right, bottom }}) => [left, top, right, bottom])(({expression}).getBoundingClientRect())")]


def still(page):
    """Paused, at rest, with the light of its place on it, the focus and the mouse elsewhere."""
    page.js("player.pause(); document.activeElement?.blur(); getSelection().removeAllRanges();")
    page.rest()


def has_light(page, before, now, element):
    """Whether an element looks otherwise than before."""
    return bool(now.changed(before, *box(page, element)))


@in_both
def test_only_what_is_heard_is_lit(it):
    """What was read does not stay lit: title, byline and paragraphs after jumps, by pixels"""
    page = it.page
    open_article(it)
    page.js("document.querySelector('listen-player').setAttribute('float', 'none'); scrollTo(0, 0);")
    still(page)
    before = page.picture()
    play(page, 0)
    page.js("if (ui('follow').getAttribute('aria-pressed') === 'true') ui('follow').click();")
    page.until("listened.some((event) => event.type === 'wordchange')", "a word is lit")
    for segment in (1, 2, 0, 2, 1):
        page.js("player.go(arguments[0]); player.play();", segment)
        page.until("listened.at(-1).type === 'wordchange' && listened.at(-1).detail.segment === "
                   f"{segment} && !document.querySelector('listen-player').paused", "a word of it is lit")
        still(page)
        now = page.picture()
        lit = [index for index in range(3) if has_light(page, before, now, f"document.querySelector('#s{index}')")]
        equal(lit, [segment], f"what is lit while segment {segment} is heard")
    page.js("player.seek(player.duration - 0.3); player.play();")
    page.until("listened.some((event) => event.type === 'ended')")
    page.js("scrollTo(0, 0);")
    still(page)
    now = page.picture()
    equal([index for index in range(3) if has_light(page, before, now, f"document.querySelector('#s{index}')")], [],
          "what is lit after the end")


@test
def test_order(it):
    """The light goes down the page: title, byline and standfirst stand in the order in which they are said"""
    page = it.page
    open_english(it)
    tops = page.value("player.segments.map((s) => s.element.getBoundingClientRect().top)")
    equal(tops, sorted(tops), "the tops of the segments' elements")
    kinds = page.value("player.segments.slice(0, 3).map((s) => s.kind)")
    equal(kinds, ["title", "byline", "standfirst"])


@test
def test_lit_word_in_a_headline(it):
    """The light of a headline's word is on its letters: a box would be taller than its line"""
    page = it.page
    open_english(it)
    page.js("document.querySelector('listen-player').setAttribute('float', 'none'); scrollTo(0, 0);")
    still(page)
    play(page, 0)
    page.until("listened.filter((event) => event.type === 'wordchange').length >= 2")
    still(page)
    # The word alone: what changes when its light goes and the paragraph's stays.
    with_word = page.picture()
    word = box(page, "[...CSS.highlights.get('listen-word')][0]")
    page.js("CSS.highlights.get('listen-word').clear();")
    page.rest()
    share = page.picture().share(with_word, *word)
    if not 0.02 < share < 0.6:
        raise AssertionError(f"{share:.0%} of the word's box are lit")


def marks(name, texts, page=""):
    """A publication whose segments have a word for each word of their texts."""
    folder = tones(name, len(texts), 3.0, f"""<!DOCTYPE html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,">
      <title>Marks</title><script type="module" src="listen-player.js"></script><body><listen-player src="manifest.json" text="main">
      </listen-player><main>{page or "".join(f"<p>{text}</p>" for text in texts)}</main>""")
    path = folder / "manifest.json"
    manifest = json.loads(path.read_text())
    for item, text in zip(manifest["readingOrder"], texts):
        terms = item["listen"]
        words, place = [], 0
        for word in text.split():
            place = text.index(word, place)
            words.append([place, place + len(word)])
            place += len(word)
        step = terms["samples"] // len(words)
        terms.update(text=text, words=[[index * step, (index + 1) * step, *word] for index, word in enumerate(words)])
    path.write_text(json.dumps(manifest))
    return folder


@test
def test_bare_word(it):
    """A lit word leaves the marks at its ends alone: full stops, commas, quotes; that of "U.S." is its own"""
    page = it.page
    texts = ['He said: "Stop."', "The U.S. agreed, he said (again).", "¿Quién? «Nadie», dijo."]
    with it.serve(marks("marks", texts)) as address:
        page.open(address + "/index.html")
        for index, words in enumerate([["He", "said", "Stop"], ["The", "U.S.", "agreed", "he", "said", "again"],
                                       ["Quién", "Nadie", "dijo"]]):
            page.js("listened.length = 0; player.playbackRate = 1.5; player.go(arguments[0]); player.play();", index)
            page.until(f"listened.filter((e) => e.type === 'wordchange' && e.detail.segment === {index}).length >= "
                       f"{len(words)}")
            page.js("player.pause();")
            found = page.value(f"listened.filter((e) => e.type === 'wordchange' && e.detail.segment === {index})"
                               ".map((e) => e.lit)")
            # A busy machine may have shown no frame of a word.
            equal([word for word in found if word not in words], [], "what is lit but no word")
            equal(found[-1], words[-1], "the last word")


@test
def test_dark_page_without_scheme(it):
    """On a dark page that declares no color-scheme, bar and light are dark; on a light one they are light"""
    page = it.page
    for ground, ink, is_dark in (("#101418", "#eee", True), ("#fff", "#111", False), ("rgb(20 30 60)", "#fff", True)):
        texts = ["One two three four", "Five six seven eight"]
        folder = marks("dark", texts, f"<style>body {{ background: {ground}; color: {ink} }}</style>"
                       + "".join(f"<p>{text}</p>" for text in texts))
        with it.serve(folder) as address:
            page.open(address + "/index.html")
            play(page, 0)
            still(page)
            paper, text = page.value("[getComputedStyle(ui('player')).backgroundColor, getComputedStyle(ui('player')).color]"
                                     ".map((colour) => colour.match(/[\\d.]+/g).slice(0, 3)"
                                     ".reduce((sum, part) => sum + Number(part), 0) / 3)")
            equal([paper < 100, text > 150], [is_dark, is_dark], f"the bar on {ground}: paper {paper}, ink {text}")


@test
def test_light_by_choice(it):
    """Light by word, sentence, paragraph or none, in the reader's colours, kept for the next page"""
    page = it.page
    open_english(it)
    choose = """for (const [name, value] of Object.entries(arguments[0])) {
        const field = ui(name);
        field.value = value;
        field.dispatchEvent(new Event('change'));
      }"""
    lit = "[lit('listen-paragraph'), lit('listen-word')]"
    index = page.value("player.segments.findIndex((s) => s.kind === 'paragraph' && s.text.split('. ').length > 1)")
    text = page.value(f"player.segments[{index}].text")
    play(page, page.value(f"player.segments[{index}].start"))
    page.until("lit('listen-word')")
    equal(page.value("lit('listen-paragraph')"), text)
    page.js(choose, {"light": "sentence"})
    page.until(f"lit('listen-paragraph') && lit('listen-paragraph') !== {json.dumps(text)}", "a sentence is lit")
    sentence = page.value("lit('listen-paragraph')")
    equal([sentence in text, page.value("lit('listen-word')")], [True, ""], "a sentence is lit alone")
    page.js(choose, {"light": "paragraph"})
    page.until("lit('listen-paragraph')")
    equal(page.value(lit), [page.value("player.segments[player.segment].text"), ""], "a paragraph is lit alone")
    page.js(choose, {"light": "none", "colours": "blue"})
    page.until("listened.at(-1).type === 'wordchange'")
    equal(page.value(lit), ["", ""], "nothing is lit")
    page.js(choose, {"light": "word"})
    page.until("lit('listen-word')")
    rule = "[...document.adoptedStyleSheets].flatMap((sheet) => [...sheet.cssRules]).map((r) => r.cssText).join()"
    equal(["rgb(11, 87, 208)" in page.value(rule)], [True], "the word's ground is blue")
    open_english(it, keep=True)
    equal(page.value("[ui('light').value, ui('colours').value]"), ["word", "blue"], "on the next page")
    page.js("localStorage.clear();")


@test
def test_contrast_of_choices(it):
    """All colours that a reader can choose: ink on its ground 4.5 to 1 or more, a headline's word 3 to 1 from the rest,
    light and dark"""
    page = it.page
    module = (ROOT / "Sources/ListenPages/Player/settings.js").read_text()
    start = module.index("const PALETTES")
    palettes = module[start:module.index("};", start) + 2]
    found = page.value("(() => { " + palettes + """
      const parse = (text) => {
        const probe = document.createElement('canvas').getContext('2d');
        probe.fillStyle = text;
        probe.fillRect(0, 0, 1, 1);
        return probe.getImageData(0, 0, 1, 1).data;
      };
      // Over the page's own ground.
      const over = (colour, ground) => [0, 1, 2].map((i) => (colour[i] * colour[3] + ground[i] * (255 - colour[3])) / 255);
      const luminance = (colour) => [...colour].slice(0, 3).map((part) => part / 255)
        .map((part) => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
        .reduce((sum, part, i) => sum + part * [0.2126, 0.7152, 0.0722][i], 0);
      const contrast = (one, other) => {
        const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
        return (high + 0.05) / (low + 0.05);
      };
      return Object.entries(PALETTES).flatMap(([name, schemes]) => schemes.flatMap(([paragraph, word, ink, heading], dark) => {
        const page = dark ? [21, 24, 26] : [251, 249, 244];
        const text = dark ? [230, 225, 216] : [31, 37, 41];
        const ground = over(parse(paragraph), page);
        return [
          [name, dark, 'word', contrast(over(parse(ink), page), over(parse(word), ground))],
          [name, dark, 'paragraph', contrast(text, ground)],
          [name, dark, 'heading', contrast(over(parse(heading), page), page)],
          [name, dark, 'word in a heading', 1.5 * contrast(parse(heading), dark ? [255, 255, 255] : [0, 0, 0])],
        ];
      }));
    })()""")
    equal([row for row in found if row[3] < 4.5], [], "too little contrast")
    return f"{len(found)} pairs, the least {min(row[3] for row in found):.1f} to 1"
