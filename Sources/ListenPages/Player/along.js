// Reading along: the paragraph and the word that are heard, lit on the page and kept in view.

/** Seconds by which a word is lit early: half a frame, since the next frame shows it. */
const LEAD = 0.008;
/** Where a click has a meaning of its own. */
const BUSY = "a, button, input, select, textarea, label, summary, audio, video";

const marker = new Marker();

/** The page's text beside the sound. One player has the light at a time. */
class Along {
  #segments = [];
  #elements = [];
  #isQueue = false;
  #word = -1;
  #map = null;
  #following;

  constructor(following) {
    this.#following = following;
  }

  /** Finds `segments` on the page of `host`; of a queue they are articles, which are not read along. */
  match(host, segments, isQueue) {
    this.#segments = segments;
    this.#isQueue = isQueue;
    this.#elements = findElements(host.getAttribute("text"), host, segments);
    this.#map = null;
    if (!isQueue) return;
    for (const button of document.querySelectorAll("[data-listen-play]")) button.hidden = false;
  }

  elementOf(index) {
    return this.#elements[index] ?? null;
  }

  textOf(index) {
    return this.#segments[index].text ?? this.#elements[index]?.textContent ?? "";
  }

  /** The number of the segment that a click is on: `asked` by its button; null for none. */
  clicked(event) {
    const target = event.composedPath()[0];
    if (!(target instanceof Element)) return null;
    const button = this.#isQueue && target.closest("[data-listen-play]");
    if (button) return { index: Number(button.dataset.listenPlay), isAsked: true };
    if (event.defaultPrevented || event.button) return null;
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return null;
    if (target.closest(BUSY) || !getSelection().isCollapsed) return null;
    for (let element = target; element; element = element.parentElement) {
      const index = this.#elements.indexOf(element);
      if (index >= 0) return { index, isAsked: false };
    }
    return null;
  }

  /** Another place: its word is not known yet. */
  move() {
    this.#word = -1;
    this.#map = null;
  }

  /** Lights segment `index`; `covered` pixels at the foot of the window are hidden. */
  light(index, covered) {
    const element = this.elementOf(index);
    if (this.#isQueue) {
      this.#leave();
      element?.setAttribute("aria-current", "true");
      // Of an article in a list, some is enough.
      const box = element?.getBoundingClientRect();
      if (box && box.bottom > 0 && box.top < innerHeight) return;
    } else marker.paragraph(element);
    this.#following.show(element, null, covered);
  }

  /** Puts out the light. */
  dark() {
    marker.paragraph(null);
    if (this.#isQueue) this.#leave();
  }

  #leave() {
    for (const element of this.#elements) element?.removeAttribute("aria-current");
  }

  /** Lights the word at `time` of segment `index`, where `hasLight`; gives what there is to tell of it,
   * null where it is the same as before or none. */
  mark(index, time, rate, hasLight, covered) {
    const { words, start: base } = this.#segments[index];
    const now = time + LEAD * rate;
    let word = this.#word;
    if (word >= 0 && words[word].start > now) word = -1;
    while (word + 1 < words.length && words[word + 1].start <= now) word += 1;
    if (word === this.#word) return null;
    this.#word = word;
    if (word < 0) {
      marker.word(null);
      return null;
    }
    const { from, to, start, end } = words[word];
    const element = this.elementOf(index);
    const text = this.textOf(index);
    if (element && hasLight) {
      if (!HIGHLIGHTS) marker.word(null);
      if (!this.#map || !HIGHLIGHTS) this.#map = new WordMap(text, element);
      const range = this.#map.range(from, to);
      marker.word(range);
      this.#following.show(element, range, covered);
    }
    return {
      segment: index, word, text: [...text].slice(from, to).join(""),
      start: base + start, end: base + end,
    };
  }
}
