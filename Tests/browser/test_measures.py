# SPDX-License-Identifier: GPL-3.0-or-later
"""What is measured: gaps between paragraphs, the time of words, memory."""
import functools, math, os, statistics

from samples import tones
from test_player import open_article, play
from testing import Skipped, equal, in_both, test

TONES = """<!DOCTYPE html><html lang="en"><link rel="icon" href="data:,"><title>Tones</title>
<script type="module" src="listen-player.js"></script><body>
<listen-player src="manifest.json" text="main"></listen-player><main>{}</main>"""


def measured(function):
    """A test of times: where it fails on a machine that has more than twice its cores to do, that says nothing."""
    @functools.wraps(function)
    def one(it):
        try:
            return function(it)
        except AssertionError as error:
            load, cores = os.getloadavg()[0], os.cpu_count()
            if load <= 2 * cores:
                raise
            raise Skipped(f"the machine was busy (load {load:.0f} on {cores} cores): {str(error)[:160]}") from None
    return one


@in_both
@measured
def test_gaps(it):
    """Between paragraphs: under 5 ms of silence from the end of one sound to `playing` of the next"""
    page = it.page
    open_article(it)
    # `stall` is the longest that the browser's own clock stood still about the end of the paragraph.
    # Firefox tells of an end first by `timeupdate`, and of none where the player fills the element then: the end that
    # its clock foretold counts. That clock goes in steps, so that its earliest word is right.
    page.js("""
      let ticks = []; let end = 0; let foretold = Infinity; let start = 0; let next = null;
      setInterval(() => {
        const now = performance.now();
        ticks = [...ticks.slice(-500), now];
        for (const sound of sounds) {
          if (!next || sound.paused || sound.seeking || sound.src === next.url) continue;
          foretold = Math.min(foretold, now + 1000 * (sound.duration - sound.currentTime));
        }
      }, 4);
      const measure = () => {
        end ||= foretold;
        const near = ticks.filter((tick) => tick > end - 100 && tick < Math.max(start, end) + 50);
        const stall = Math.max(...near.slice(1).map((tick, index) => tick - near[index]));
        next = null;
        window.gap = { gap: start - end, stall };
      };
      window.listenFor = (index) => {
        end = start = 0;
        foretold = Infinity;
        window.gap = null;
        next = player.segments[index];
        player.seek(next.start - 0.5);
      };
      for (const type of ['timeupdate', 'ended']) {
        player.shadowRoot.addEventListener(type, ({ target, timeStamp }) => {
          if (next && target.ended) end ||= timeStamp;
        }, { capture: true });
      }
      for (const sound of sounds) {
        sound.addEventListener('playing', (event) => {
          // The next sound is started and paused once, so that it may sound later.
          if (start || sound.paused || sound.src !== next?.url) return;
          start = event.timeStamp;
          setTimeout(measure, 150);
        });
      }""")
    play(page)
    gaps = []
    stalled = 0
    for segment in range(1, 11 if it.language == "english" else 6):
        while True:
            page.js("window.listenFor(arguments[0]);", segment)
            found = page.until("window.gap")
            if -60 < found["gap"] < 5:
                break
            # A browser that does nothing at all for a while is the machine's: what it did then says nothing.
            if found["stall"] < 15 or stalled == 20:
                raise AssertionError(f"{found['gap']:.1f} ms before segment {segment}")
            stalled += 1
        gaps.append(found["gap"])
    return (f"{len(gaps)} gaps, median {statistics.median(gaps):.1f} ms, from {min(gaps):.1f} to "
            f"{max(gaps):.1f} ms" + (f", {stalled} more while the browser stood still" if stalled else ""))


@test
@measured
def test_joins_as_heard(it):
    """Joins as they are heard, recorded from the sound card: the pause that the manifest says, ± 10 ms"""
    page = it.page
    if not it.sound.environment:
        raise Skipped("there is no PulseAudio to record from")
    count, pause = 16, 0.3
    folder = tones("joins", count, 1.5, TONES.format(""), pause=pause)
    with it.serve(folder) as address:
        page.open(address + "/index.html")
        page.js("window.ticks = []; setInterval(() => window.ticks.push(performance.now()), 4);")
        with it.sound.recording() as samples:
            page.js("player.play();")
            try:
                page.until("listened.at(-1)?.type === 'ended'", seconds=90)
            except AssertionError:
                if it.browser != "webkit":
                    raise
                raise Skipped("GStreamer needs seconds to begin a sound on this sound card") from None
        ticks = page.value("window.ticks")
    # A part of 48 samples is a millisecond; a tone of 440 Hz is loud in each.
    loud = [max(map(abs, samples[start:start + 144]), default=0) > 300 for start in range(0, len(samples), 48)]
    if True not in loud:
        raise Skipped("its sound does not reach the sound card")
    first, last = loud.index(True), len(loud) - 1 - loud[::-1].index(True)
    runs, length = [], 0
    for is_loud in loud[first:last + 1]:
        if not is_loud:
            length += 1
        elif length:
            # The window is three parts long.
            runs.append(length + 2)
            length = 0
    beside = [run - 1000 * pause for run in runs if run > 100]
    stalls = sum(after - before > 25 for before, after in zip(ticks, ticks[1:]))
    equal(len(beside), count - 1, "the number of pauses")
    # From the first joins the player learns what its lead must be.
    learnt = beside[4:]
    middle = statistics.median(learnt)
    note = (f"{len(learnt)} joins, beside the pause: median {middle:+.0f} ms, from {min(learnt):+.0f} to "
            f"{max(learnt):+.0f} ms; the first four {[round(one) for one in beside[:4]]}; "
            f"{stalls} times the browser stood still")
    # Joins that are wrong by the same are the player's, whatever else the machine had to do.
    if abs(middle) > 10 and stalls > 3 and max(learnt) - min(learnt) > 20:
        raise Skipped(f"the machine was busy: {note}")
    if abs(middle) > 10:
        raise AssertionError(note)
    return note


# Both sounds of the player go through one graph, whose samples are what its output gets. A tone of 440 Hz is loud in
# every millisecond; `silences` are the lengths of the rests between, in milliseconds.
CAPTURE = """(async () => {
  const context = new AudioContext({ latencyHint: 'interactive' });
  const code = `registerProcessor('rests', class extends AudioWorkletProcessor {
    quiet = 0;
    begun = false;
    process([[left]]) {
      for (let index = 0; index < 128; index += 1) {
        if (Math.abs(left?.[index] ?? 0) < 0.01) this.quiet += 1;
        else {
          if (this.begun && this.quiet > 0.1 * sampleRate) this.port.postMessage(1000 * this.quiet / sampleRate);
          this.quiet = 0;
          this.begun = true;
        }
      }
      return true;
    }
  });`;
  await context.audioWorklet.addModule(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
  const node = new AudioWorkletNode(context, 'rests', { channelCount: 1, channelCountMode: 'explicit' });
  window.silences = [];
  node.port.onmessage = ({ data }) => window.silences.push(data);
  for (const sound of sounds) context.createMediaElementSource(sound).connect(node);
  node.connect(context.destination);
  await context.resume();
  done(context.state);
})().catch((error) => done(String(error)));"""


@test
@measured
def test_joins_as_captured(it):
    """Joins as the browser's own audio graph has them: the pause that the manifest says, ± 10 ms"""
    page = it.page
    count, pause = 16, 0.3
    folder = tones("joins", count, 1.5, TONES.format(""), pause=pause)
    with it.serve(folder) as address:
        page.open(address + "/index.html")
        state = page.later(CAPTURE)
        if state != "running":
            raise Skipped(f"its audio graph is not to be had: {state}")
        page.js("window.ticks = []; setInterval(() => window.ticks.push(performance.now()), 4); player.play();")
        try:
            page.until("listened.at(-1)?.type === 'ended'", seconds=90)
        except AssertionError:
            if it.browser != "webkit":
                raise
            raise Skipped("GStreamer needs seconds to begin a sound here") from None
        silences, ticks = page.value("[window.silences, window.ticks]")
    if not silences:
        raise Skipped("its sound does not reach its audio graph")
    beside = [silence - 1000 * pause for silence in silences]
    stalls = sum(after - before > 25 for before, after in zip(ticks, ticks[1:]))
    learnt = beside[4:]
    middle = statistics.median(learnt or [math.inf])
    note = (f"{len(learnt)} joins, beside the pause: median {middle:+.1f} ms, from {min(learnt, default=0):+.1f} to "
            f"{max(learnt, default=0):+.1f} ms; {stalls} times the browser stood still")
    if stalls > 3 and (abs(middle) > 10 or len(beside) != count - 1):
        raise Skipped(f"the machine was busy: {note}")
    equal(len(beside), count - 1, "the number of pauses")
    if abs(middle) > 10:
        raise AssertionError(note)
    return note


@in_both
@measured
def test_word_times(it):
    """`wordchange` comes within 40 ms of the word's time, on 50 words"""
    page = it.page
    # Arabic words are long: at twice the speed it takes as long as the English ones.
    rate = 1 if it.language == "english" else 2
    open_article(it)
    # A word that comes late in the first frame since its time is as early as the browser can show it.
    page.js("""
      player.playbackRate = arguments[0];
      window.words = [];
      let frame = player.currentTime;
      player.addEventListener('wordchange', ({ detail }) => window.words.push({
        late: 1000 * (player.currentTime - detail.start) / arguments[0], wasShown: frame >= detail.start }));
      const look = () => {
        frame = player.currentTime;
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);""", rate)
    play(page, page.value("player.segments[3].start"))
    judged = "window.words.slice(1).filter((word) => Math.abs(word.late) < 40 || word.wasShown)"
    page.until(f"{judged}.length >= 50", seconds=120)
    page.js("player.pause();")
    late = [word["late"] for word in page.value(judged)[:50]]
    stalled = page.value("window.words.length - 1") - page.value(f"{judged}.length")
    if max(map(abs, late)) >= 40 or stalled > 25:
        raise AssertionError(f"{[round(item, 1) for item in late]} ms, {stalled} without a frame")
    return (f"median {statistics.median(late):.1f} ms, from {min(late):.1f} to {max(late):.1f} ms"
            + (f", {stalled} more without a frame in time" if stalled else ""))


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
