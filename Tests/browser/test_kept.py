# SPDX-License-Identifier: GPL-3.0-or-later
"""An article whose WAV files are gone: its segments are parts of the MP3."""
import json

from browser import serving
from samples import kept
from testing import equal, near, test


@test
def test_old_article(it):
    """It reads through its segments without a seek, lights the right words, and ends before the outro"""
    page = it.page
    folder, path = kept()
    order = json.loads((folder / path[1:] / "manifest.json").read_text())["readingOrder"]
    equal(all("#t=" in item["url"] for item in order), True, "parts of the MP3")
    with serving(folder) as address:
        page.open(address + path + "/index.html")
        page.errors()
        count = page.value("player.segments.length")
        # Compare the start of each segment on the page's clock with its start in the file.
        before = float(order[0]["url"].split("#t=")[1].split(",")[0])
        page.js("""
          window.seeks = 0; window.places = [];
          for (const sound of sounds) sound.addEventListener('seeking', () => window.seeks += 1);
          player.addEventListener('segmentchange', ({ detail }) =>
            window.places.push([detail.segment, player.currentTime, (heard ?? sounds[0]).currentTime]));
          player.playbackRate = 2;
          player.play();""")
        page.until("player.segment >= 2 && heard", "it goes on by itself", 90)
        page.js("player.pause();")
        # The first seek is to the end of the intro.
        equal(page.value("seeks") <= 1, True, "seeks")
        equal(page.value("places.map((place) => place[0])"), [0, 1, 2], "segments in their order")
        for segment, time, place in page.value("places.slice(1)"):
            start = page.value(f"player.segments[{segment}].start")
            near(time, start, 0.2, f"segment {segment} on the page's clock")
            near(place, start + before, 0.2, f"segment {segment} in the file")
        equal(page.value("sounds.filter((sound) => sound.hasAttribute('src')).length"), 1, "files that are loaded")
        # A word in the middle is lit where it is heard.
        page.js("player.playbackRate = 1; player.go(3); player.play();")
        page.until("player.segment === 3 && lit('listen-word')", "a word is lit")
        equal(page.value("lit('listen-paragraph')"), page.value("player.segments[3].text"))
        near(page.value("heard.currentTime - player.currentTime"), before, 0.05, "both clocks")
        # A selection ends within the file, and so does the whole.
        page.js(f"player.seek(player.segments[{count - 1}].start + player.segments[{count - 1}].duration - 1.5);"
                "player.play();")
        page.until("listened.some((event) => event.type === 'ended')", "it ends")
        last = page.value("sounds[0].currentTime")
        equal(page.value("player.paused && player.segment === 0 && sounds.every((sound) => sound.paused)"), True, "the end")
        near(last, before, 0.3, "and is at the first segment again")
        equal([line for line in page.errors() if "SEVERE" in line], [], "errors")


@test
def test_old_link(it):
    """#s2 and #t= lead to the right place in the file"""
    page = it.page
    folder, path = kept()
    with serving(folder) as address:
        for fragment, expected in (("#s2", "player.segments[2].start"), ("#t=9", "9")):
            page.driver.get("about:blank")
            page.open(address + path + "/index.html" + fragment)
            near(page.value("player.currentTime"), page.value(expected), 0.01, fragment)


@test
def test_old_sleep(it):
    """The sleep timer ends with the paragraph, within the file"""
    page = it.page
    folder, path = kept()
    with serving(folder) as address:
        page.open(address + path + "/index.html")
        page.js("player.seek(player.segments[1].start + player.segments[1].duration - 2);"
                "player.sleep = 'paragraph'; player.play();")
        page.until("heard", "it sounds")
        page.until("player.paused", "it pauses")
        near(page.value("player.currentTime"), page.value("player.segments[2].start"), 0.1, "at the paragraph's end")
