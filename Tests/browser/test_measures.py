# SPDX-License-Identifier: GPL-3.0-or-later
"""What is measured: gaps between paragraphs, the time of words, memory."""
import statistics

from samples import tones
from test_player import open_article, play
from testing import equal, in_both, test

TONES = """<!DOCTYPE html><html lang="en"><link rel="icon" href="data:,"><title>Tones</title>
<script type="module" src="listen-player.js"></script><body>
<listen-player src="manifest.json" text="main"></listen-player><main>{}</main>"""


def attempts(measure, isGood, times=3):
    """The figures of a measurement in milliseconds. A busy machine stalls a browser now and then: what
    was late is measured again, and each figure is its best of the tries."""
    best = measure()
    tries = 1
    while not isGood(best) and tries < times:
        best = [min(pair, key=abs) for pair in zip(best, measure(), strict=True)]
        tries += 1
    if not isGood(best):
        raise AssertionError(f"{[round(item, 1) for item in best]} ms")
    return best, "" if tries == 1 else f", in {tries} tries"


@in_both
def test_gaps(it):
    """Between paragraphs: under 5 ms of silence from `ended` of one sound to `playing` of the next"""
    page = it.page

    def measure():
        open_article(it)
        page.js("""
          window.gaps = []; let end = 0; let start = 0; let next = null;
          const met = () => {
            if (end && start) { gaps.push(start - end); next = null; }
          };
          // The end of one paragraph, and the first sound of the next.
          window.await = (index) => {
            end = start = 0;
            next = player.segments[index];
            player.seek(next.start - 0.5);
          };
          for (const sound of sounds) {
            sound.addEventListener('ended', (event) => { end ||= event.timeStamp; met(); });
            sound.addEventListener('playing', (event) => {
              if (sound.src === next?.url) { start ||= event.timeStamp; met(); }
            });
          }""")
        play(page)
        for segment in range(1, 11 if it.language == "english" else 6):
            page.js("window.await(arguments[0]);", segment)
            page.until(f"player.segment === {segment} && window.gaps.length === {segment}")
        return page.value("window.gaps")

    def isGood(gaps):
        return max(gaps) < 5 and min(gaps) > -60

    gaps, before = attempts(measure, isGood)
    return (f"{len(gaps)} gaps, median {statistics.median(gaps):.1f} ms, from {min(gaps):.1f} to "
            f"{max(gaps):.1f} ms{before}")


@in_both
def test_word_times(it):
    """`wordchange` comes within 40 ms of the word's time, on 50 words"""
    page = it.page

    # Arabic words are long: at twice the speed it takes as long as the English ones.
    rate = 1 if it.language == "english" else 2

    def measure():
        open_article(it)
        page.js("player.playbackRate = arguments[0];", rate)
        play(page, page.value("player.segments[3].start"))
        page.until("listened.filter((e) => e.type === 'wordchange').length > 52", seconds=60)
        page.js("player.pause();")
        return page.value("listened.filter((e) => e.type === 'wordchange').slice(1, 51)"
                          f".map((e) => 1000 * (e.time - e.detail.start) / {rate})")

    late, before = attempts(measure, lambda late: max(map(abs, late)) < 40)
    equal(len(late), 50)
    return (f"median {statistics.median(late):.1f} ms, from {min(late):.1f} to {max(late):.1f} ms"
            f"{before}")


@test
def test_memory(it):
    """200 segments: memory, listeners and nodes do not grow"""
    page = it.page
    text = "".join(f"<p>Tone number {index}</p>" for index in range(200))
    folder = tones("tones", 200, 0.1, TONES.format(text))
    with it.serve(folder) as address:
        page.open(address + "/index.html")
        page.js("""
          player.playbackRate = 4;
          player.addEventListener('segmentchange', ({ detail }) => {
            if (detail.segment === 20 || detail.segment === 195) player.pause();
          });""")

        def figures():
            page.command("HeapProfiler.collectGarbage")
            page.command("HeapProfiler.collectGarbage")
            metrics = page.command("Performance.getMetrics")["metrics"]
            return {item["name"]: item["value"] for item in metrics
                    if item["name"] in ("JSEventListeners", "Nodes", "JSHeapUsedSize", "Documents")}

        page.command("Performance.enable")
        page.command("HeapProfiler.enable")
        page.js("player.play();")
        page.until("player.segment === 20", seconds=60)
        page.js("window.listened.length = 0;")
        before = figures()
        page.js("player.play();")
        page.until("player.segment === 195", seconds=120)
        page.js("window.listened.length = 0;")
        after = figures()
    growth = {name: after[name] - before[name] for name in before}
    equal(growth["JSEventListeners"] <= 0, True, f"{growth}: no more listeners")
    equal(growth["Nodes"] <= 5, True, f"{growth}: no more nodes")
    equal(growth["JSHeapUsedSize"] < 200_000, True, f"{growth}: no more memory")
    return (f"from segment 20 to 195: heap {growth['JSHeapUsedSize'] / 1000:+.0f} kB of "
            f"{before['JSHeapUsedSize'] / 1000:.0f}, listeners {growth['JSEventListeners']:+.0f}, "
            f"nodes {growth['Nodes']:+.0f}")
