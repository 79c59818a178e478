# SPDX-License-Identifier: GPL-3.0-or-later
"""What comes next: editions, the queue, and what is remembered of each article."""
import json

from samples import tones
from test_player import open_english, play
from testing import Skipped, equal, near, test

EDITION = "/editions/2025-03-14/index.html"


@test
def test_edition_button(it):
    """The ▶ of the article that sounds is a pause, and goes on where it was"""
    page = it.page
    page.open(it.http + EDITION)
    button = "document.querySelector('[data-listen-play=\"2\"]')"
    name = page.value("player.segments[2].name")
    equal(page.value(f"{button}.getAttribute('aria-label')"), f"Play: {name}")
    page.click(button)
    page.until("player.segment === 2 && heard && heard.currentTime > 0.4")
    equal(page.value(f"[{button}.dataset.state, {button}.getAttribute('aria-label')]"), ["playing", f"Pause: {name}"])
    page.js("player.seek(player.segments[2].start + 20);")
    page.click(button)
    page.until("player.paused", "it pauses")
    equal(page.value(f"{button}.getAttribute('aria-label')"), f"Play: {name}")
    page.click(button)
    page.until("!player.paused && heard && player.currentTime > player.segments[2].start + 19.9", "it goes on")


@test
def test_one_memory(it):
    """An article heard in part in the edition goes on there on its own page, and the other way round"""
    page = it.page
    page.open(it.http + EDITION)
    index = page.value("player.segments.findIndex((s) => s.name.startsWith('Ports'))")
    page.js(f"player.seek(player.segments[{index}].start + 61); player.play();")
    page.until("heard")
    page.js("player.pause();")
    page.open(it.http + it.english + "/index.html", keep=True)
    near(page.value("player.currentTime"), 61.5, 1, "on its own page")
    equal(page.value("ui('title').textContent"), "Continue listening")
    page.js("player.seek(90); player.play();")
    page.until("heard")
    page.js("player.pause();")
    page.open(it.http + EDITION, keep=True)
    page.click(f"document.querySelector('[data-listen-play=\"{index}\"]')")
    page.until(f"player.segment === {index} && heard && heard.currentTime > 0.2")
    near(page.value(f"player.currentTime - player.segments[{index}].start"), 91, 2, "in the edition")
    page.js("localStorage.clear();")


@test
def test_marks(it):
    """Lists mark what was heard, and how much is left"""
    page = it.page
    page.open(it.http + EDITION)
    index = page.value("player.segments.findIndex((s) => s.name.startsWith('Ports'))")
    page.js(f"player.seek(player.segments[{index}].start + 41); player.play();")
    page.until("heard")
    page.js("player.pause();")
    mark = f"document.querySelector('[data-listen=\"{index}\"] .mark')"
    page.until(f"{mark}?.textContent === '3 min left'")
    page.open(it.http + "/index.html", keep=True)
    found = "[...document.querySelectorAll('.mark')].map((mark) => [mark.closest('[data-listen-article]').querySelector('a').textContent.slice(0, 5), mark.textContent])"
    equal(page.value(found), [["Ports", "3 min left"]], "on the site's page")
    page.open(it.http + it.english + "/index.html", keep=True)
    page.js("localStorage.setItem('listen-settings', JSON.stringify({ goOn: false }));")
    page.open(it.http + it.english + "/index.html", keep=True)
    page.js("player.seek(player.duration - 0.4); player.play();")
    page.until("listened.some((event) => event.type === 'ended')")
    page.open(it.http + "/index.html", keep=True)
    equal(page.value(found), [["Ports", "Heard"]])
    page.js("localStorage.clear();")


@test
def test_goes_on(it):
    """At an article's end the edition goes on with the next, which can be stopped; back leads to the article"""
    page = it.page
    page.open(it.http + EDITION)
    names = page.value("player.segments.map((s) => s.name)")
    cork = next(index for index, name in enumerate(names) if name.startswith("Cork"))
    folder = next((it.folder / "articles").glob("*cork*")).name
    page.open(it.http + f"/articles/{folder}/index.html")
    page.js("""player.addEventListener('articlechange', ({ detail }) => (window.changed = detail));
      player.seek(player.duration - 0.4); player.play();""")
    page.until("window.changed && heard && heard.currentTime > 0.3", "the next one sounds")
    equal([page.value("window.changed.name"), page.value("ui('title').textContent")], [names[cork + 1]] * 2)
    equal(page.value("ui('news').textContent"), f"Next: {names[cork + 1]}")
    page.click("ui('previous')")
    page.until("player.segments.length > 1", "the article again")
    equal(page.value("[player.paused, player.segments[0].name.slice(0, 4)]"), [True, "Cork"])
    page.js("ui('goOn').checked = false; ui('goOn').dispatchEvent(new Event('change')); window.changed = null;"
            "listened.length = 0; player.seek(player.duration - 0.4); player.play();")
    page.until("listened.some((event) => event.type === 'ended')")
    page.rest()
    equal(page.value("[player.paused, window.changed, player.segments.length > 1]"), [True, None, True], "told not to")
    page.js("localStorage.clear();")


@test
def test_listen_later(it):
    """"Listen later" in a list puts an article into the queue, which is heard next and can be emptied"""
    page = it.page
    page.open(it.http + "/index.html")
    count = page.value("document.querySelectorAll('.entry .later').length")
    equal(count, 1, "buttons beside the latest edition's article")
    page.click("document.querySelector('.entry .later')")
    equal(page.value("document.querySelector('.entry .later').textContent"), "Remove from the queue")
    queued = page.value("document.querySelector('.entry a').textContent")
    page.open(it.http + it.english + "/index.html", keep=True)
    page.click("ui('settings')")
    equal(page.value("[...ui('queue').querySelectorAll('li > a')].map((link) => link.textContent)"), [queued])
    page.click("ui('panel').querySelector('button.later')")
    equal(page.value("ui('queue').querySelectorAll('li').length"), 2, "the article itself too")
    page.click("ui('panel').querySelector('button.later')")
    page.js("player.seek(player.duration - 0.4); player.play();")
    page.until(f"ui('title').textContent === {json.dumps(queued)} && heard && heard.currentTime > 0.2", "it is heard next")
    equal(page.value("ui('queue').querySelectorAll('li').length"), 0, "it is out of the queue")
    page.js("localStorage.clear();")


@test
def test_ways_out(it):
    """Pages link to their edition and site; the site's page has headlines and ▶ for earlier editions"""
    page = it.page
    open_english(it)
    equal(page.value("[...document.querySelectorAll('.strip a')].map((a) => [a.textContent, a.href])"),
          [["Coastline Daily", it.http + "/index.html"], ["Edition: 14 March 2025", it.http + EDITION]])
    equal(page.value("document.querySelector('.source').textContent"), "Coastline Daily + Agencies")
    page.open(it.http + "/index.html")
    equal(page.value("document.querySelectorAll('.earlier > ul > li').length"), 3)
    heads = page.value("[...document.querySelectorAll('.earlier li li a')].map((a) => a.href)")
    equal(len(heads), 5)
    page.click("document.querySelector('.earlier .start')")
    page.until("location.pathname.startsWith('/editions/') && window.customElements?.get('listen-player') && "
               "document.querySelector('listen-player').segments?.length")
    if it.browser == "chromium":
        page.until("heard && heard.currentTime > 0.2", "it plays at once")


@test
def test_opening_is_marked(it):
    """While the opening is heard, the edition's head is marked"""
    page = it.page
    for path in (EDITION, "/index.html"):
        page.open(it.http + path)
        play(page, 0)
        equal(page.value("[...document.querySelectorAll('[aria-current]')].map((e) => e.className)"), ["head"], path)
        page.js("player.go(1);")
        page.until("document.querySelector('[aria-current]').classList.contains('entry')")
        page.js("player.pause();")


@test
def test_goes_on_by_section(it):
    """The player goes on with the section's next article, then with the edition's, and with none twice"""
    page = it.page
    folder = next((it.folder / "articles").glob("*cork*")).name
    page.open(it.http + EDITION)
    edition = page.value("player.segments.map((s) => s.name)")
    feed = [item["title"] for item in json.loads((it.folder / "nature.json").read_text())["items"]]
    equal([name[:4] for name in feed], ["Cork", "What"], "the feed, the newest first")
    page.open(it.http + f"/articles/{folder}/index.html")
    page.js("""window.changes = [];
      player.addEventListener('articlechange', ({ detail }) => window.changes.push(detail.name));
      player.setAttribute('next', '../../nature.json ../../editions/2025-03-14/manifest.json');
      player.seek(player.duration - 0.4); player.play();""")
    page.until("window.changes.length === 1 && heard && heard.currentTime > 0.3", "the section's next one")
    equal(page.value("window.changes"), [feed[1]])
    others = [name for name in edition[edition.index(feed[1]) + 1:] if name not in feed]
    for count, name in enumerate(others, start=2):
        page.js("player.seek(player.duration - 0.4);")
        page.until(f"window.changes.length === {count} && heard && heard.currentTime > 0.3", name)
    equal(page.value("window.changes"), [feed[1], *others], "then the edition's")
    page.js("player.pause(); localStorage.clear();")


@test
def test_later_in_earlier_editions(it):
    """Headlines of earlier editions have "Listen later" too"""
    page = it.page
    page.open(it.http + "/index.html")
    buttons = "[...document.querySelectorAll('.earlier .later')]"
    equal(page.value(f"{buttons}.length"), 5)
    name = page.value(f"{buttons}[0].closest('li').querySelector('a').textContent")
    page.click("document.querySelector('.earlier .later')")
    equal(page.value("JSON.parse(localStorage.getItem('listen-later')).map((item) => [item.name, item.duration > 1])"),
          [[name, True]])
    page.js("localStorage.clear();")


@test
def test_reads_along_in_the_edition(it):
    """In an edition the paragraph that is heard stands below its article, the word that is heard marked"""
    page = it.page
    page.open(it.http + EDITION)
    index = page.value("player.segments.findIndex((s) => s.name.startsWith('Ports'))")
    whole = json.loads((it.folder / it.english[1:] / "manifest.json").read_text())
    rate, start = whole["listen"]["sampleRate"], whole["listen"].get("before", 0)
    start += sum(item["listen"]["samples"] for item in whole["readingOrder"][:5])
    said = whole["readingOrder"][5]["listen"]
    words = [said["text"][word[2]:word[3]] for word in said["words"][7:16]]
    page.js("player.seek(player.segments[arguments[0]].start + arguments[1]); player.playbackRate = 0.5; player.play();",
            index, (start + said["words"][8][0]) / rate + 0.01)
    line = f"document.querySelector('.entry[data-listen=\"{index}\"] .along')"
    page.until(f"heard && {line}?.querySelector('mark').textContent", "the line")
    equal(page.value(f"{line}.textContent"), said["text"], "the paragraph")
    seen = page.value(f"{line}.querySelector('mark').textContent")
    equal(seen in words, True, f"{seen!r} of {words}")
    page.js("player.pause(); player.seek(0.5); player.play();")
    page.until("document.querySelector('.head .along mark')?.textContent", "the opening too")
    equal(page.value("document.querySelectorAll('.along').length"), 1)
    page.js("player.pause();")
    page.open(it.http + "/index.html")
    play(page, page.value("player.segments[1].start + 1"))
    page.until("document.querySelector('.entry[aria-current] .along mark')?.textContent", "on the site's page")
    page.js("player.pause(); localStorage.clear();")
