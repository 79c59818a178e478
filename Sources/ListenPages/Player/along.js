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
  #sentence = -1;
  #map = null;
  #following;

  /** What is lit: `word` with its paragraph, `sentence`, `paragraph`, or `none`. */
  mode = "word";

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
    return this.#segments[index]?.text ?? this.#elements[index]?.textContent ?? "";
  }

  /** The words of a segment on the page; they must be found anew once the page was changed. */
  #mapOf(index) {
    return new WordMap(this.textOf(index), this.#elements[index]);
  }

  /** The segment that a click is on and the seconds into it at which its word begins: `isAsked` by its
   * button; null for none. */
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
      if (index >= 0) return { index, offset: this.#offsetAt(index, event), isAsked: false };
    }
    return null;
  }

  #offsetAt(index, { clientX, clientY }) {
    const caret = !this.#isQueue && caretAt(clientX, clientY);
    if (caret?.[0].nodeType !== Node.TEXT_NODE || !this.#elements[index].contains(caret[0])) return 0;
    const place = this.#mapOf(index).placeAt(...caret);
    return this.#segments[index].words.findLast((word) => word.from <= place)?.start ?? 0;
  }

  /** The times of the whole between which `range` of the page is heard; null where it holds no text of
   * the article. */
  timesOf(range) {
    if (this.#isQueue || !range || range.collapsed) return null;
    const found = this.#elements.flatMap((element, index) =>
      element && range.intersectsNode(element) && this.#mapOf(index).within(range) ? [index] : []);
    if (!found.length) return null;
    const [first, last] = [found[0], found.at(-1)];
    const [from] = this.#mapOf(first).within(range);
    const [, to] = this.#mapOf(last).within(range);
    const start = this.#segments[first].words.findLast((word) => word.from <= from)?.start ?? 0;
    const end = this.#segments[last].words.findLast((word) => word.from <= to)?.end;
    return [
      this.#segments[first].start + start,
      this.#segments[last].start + (end ?? this.#segments[last].duration),
    ];
  }

  /** Another place: its word is not known yet. */
  move() {
    this.#word = this.#sentence = -1;
    this.#map = null;
  }

  /** Lights segment `index`; `covered` pixels at the window's head and foot are hidden. */
  light(index, covered) {
    const element = this.elementOf(index);
    if (this.#isQueue) {
      this.#leave();
      element?.setAttribute("aria-current", "true");
      // For an article in a list, partly heard is enough.
      const box = element?.getBoundingClientRect();
      if (box && box.bottom > 0 && box.top < innerHeight) return;
    } else {
      this.#sentence = -1;
      marker.paragraph(this.mode === "word" || this.mode === "paragraph" ? element : null);
    }
    this.#following.show(element, null, covered);
  }

  /** Shows on the buttons of a queue which of its articles sounds, else -1. */
  showButtons(sounding, words) {
    if (!this.#isQueue) return;
    for (const button of document.querySelectorAll("[data-listen-play]")) {
      const index = Number(button.dataset.listenPlay);
      const state = index === sounding ? "playing" : "idle";
      const name = this.#segments[index]?.name ?? "";
      const text = words.say(index === sounding ? "pause" : "play") + ": " + name;
      if (button.getAttribute("aria-label") === text && button.dataset.state === state) continue;
      button.dataset.state = state;
      button.setAttribute("aria-label", text);
    }
  }

  /** Puts out the light. */
  dark() {
    marker.paragraph(null);
    if (this.#isQueue) this.#leave();
  }

  #leave() {
    for (const element of this.#elements) element?.removeAttribute("aria-current");
  }

  /** The number of the sentence that is heard at `time` of segment `index`. */
  sentenceAt(index, time) {
    return Math.max(0, this.#segments[index].sentences.findLastIndex((one) => one.start <= time + LEAD));
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
      if (!this.#map || !HIGHLIGHTS) this.#map = this.#mapOf(index);
      const range = this.#map.range(...bareWord(text, words[word]));
      marker.word(this.mode === "word" ? range : null);
      if (this.mode === "sentence") this.#lightSentence(index, time);
      this.#following.show(element, range, covered);
    }
    return {
      segment: index, word, text: [...text].slice(from, to).join(""),
      start: base + start, end: base + end,
    };
  }

  #lightSentence(index, time) {
    const number = this.sentenceAt(index, time);
    if (number === this.#sentence) return;
    this.#sentence = number;
    const { from, to } = this.#segments[index].sentences[number];
    marker.sentence(this.#map.range(from, to));
  }
}
