// The article's text on the page: which paragraph is which segment, and where each word stands.

const BLOCKS = "p, h1, h2, h3, h4, h5, h6, li, blockquote, figcaption, dt, dd";
const isSpace = (sign) => /\s/u.test(sign);
const isLetter = (sign) => /[\p{L}\p{N}]/u.test(sign);

/** A sign without its accents and its case, so that spellings of the same text meet. */
const plain = (sign) => [...sign.normalize("NFKD").toLowerCase()][0];

/** The signs of `text` that count, by place in Unicode scalars. */
function signsOf(text, counts, fold) {
  const signs = [];
  let place = 0;
  for (const sign of text) {
    if (counts(sign)) signs.push({ sign: fold(sign), place });
    place += 1;
  }
  return signs;
}

/** The same of an element's text nodes: node, and offsets in its UTF-16. */
function signsIn(element, counts, fold) {
  const signs = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    let start = 0;
    for (const sign of node.data) {
      const end = start + sign.length;
      if (counts(sign)) signs.push({ sign: fold(sign), node, start, end });
      start = end;
    }
  }
  return signs;
}

const joined = (signs) => signs.map((item) => item.sign).join("\u0000");

/** The letters and digits of a text, by which paragraphs are told. */
const lettersOf = (text) => text.normalize("NFKD").toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

/** The page's elements of `segments`, in their order; undefined where a segment is not on it.
 *
 * `selector` names the paragraphs or what holds them. `data-listen`, the number of a segment, goes
 * before the text. */
function findElements(selector, host, segments) {
  const roots = selector
    ? [...document.querySelectorAll(selector)]
    : [host.closest("article, main") ?? document.body];
  const within = (query) => {
    const found = new Set();
    for (const root of roots) {
      if (root.matches(query)) found.add(root);
      for (const element of root.querySelectorAll(query)) found.add(element);
    }
    return [...found];
  };
  const elements = new Array(segments.length);
  for (const element of within("[data-listen]")) {
    const index = Number(element.dataset.listen);
    if (index in segments && !elements[index]) elements[index] = element;
  }
  if (!selector || elements.some((element) => element)) return elements;
  // A block that holds blocks is no paragraph.
  const blocks = [...new Set([...roots, ...within(BLOCKS)])].filter(
    (element) => !element.querySelector(BLOCKS));
  const texts = blocks.map((element) => lettersOf(element.textContent));
  const byText = new Map();
  texts.forEach((text, place) => {
    if (!byText.has(text)) byText.set(text, []);
    byText.get(text).push(place);
  });
  segments.forEach((segment, index) => {
    const letters = lettersOf(segment.text ?? "");
    if (!letters) return;
    const same = byText.get(letters);
    let place = same?.length ? same.shift() : -1;
    // A paragraph may hold more than the segment: a footnote's number, two paragraphs in one.
    if (place < 0 && letters.length > 40) place = texts.findIndex((text) => text.includes(letters));
    if (place >= 0) elements[index] = blocks[place];
  });
  return elements;
}

/** The words of a segment as ranges of its element. */
class WordMap {
  #signs;
  #places;

  constructor(text, element) {
    // As written, white space aside; where the page has other quotes or dashes, letters alone.
    for (const [counts, fold] of [[(sign) => !isSpace(sign), (sign) => sign], [isLetter, plain]]) {
      const own = signsOf(text, counts, fold);
      const shown = signsIn(element, counts, fold);
      const all = joined(shown);
      let start = all.indexOf(joined(own));
      if (start < 0) continue;
      start = all.slice(0, start).split("\u0000").length - 1;
      this.#places = own.map((item) => item.place);
      this.#signs = shown.slice(start, start + own.length);
      return;
    }
  }

  /** The range of the text between two places in Unicode scalars, null where it is not found. */
  range(start, end) {
    if (!this.#places) return null;
    const first = this.#places.findIndex((place) => place >= start);
    let last = this.#places.findIndex((place) => place >= end);
    last = (last < 0 ? this.#places.length : last) - 1;
    if (first < 0 || last < first) return null;
    const range = document.createRange();
    range.setStart(this.#signs[first].node, this.#signs[first].start);
    range.setEnd(this.#signs[last].node, this.#signs[last].end);
    return range;
  }

  /** The place in the text of the sign at, or else before, an offset of a text node; -1 for none. */
  placeAt(node, offset) {
    const here = this.#signs?.findIndex((sign) => sign.node === node && sign.start <= offset && offset < sign.end);
    if (here >= 0) return this.#places[here];
    const range = document.createRange();
    range.setStart(node, offset);
    const before = this.#signs?.findLastIndex((sign) => range.comparePoint(sign.node, sign.end) <= 0);
    return before >= 0 ? this.#places[before] : -1;
  }

  /** The places of the first and the last sign in `range`; null where there is none. */
  within(range) {
    const isIn = (sign) => range.comparePoint(sign.node, sign.start) >= 0 && range.comparePoint(sign.node, sign.end) <= 0;
    const first = this.#signs?.findIndex(isIn) ?? -1;
    return first < 0 ? null : [this.#places[first], this.#places[this.#signs.findLastIndex(isIn)]];
  }
}

/** A word's place in `text` without the marks at its ends: a full stop is no part of it, that of "U.S." is. */
function bareWord(text, { from, to }) {
  const signs = [...text].slice(from, to);
  const isMark = (sign) => /[\p{Pi}\p{Pf}\p{Ps}\p{Pe}.,:;!?¡¿…"'،؛؟。、—–-]/u.test(sign);
  let [start, end] = [0, signs.length];
  while (start < end && isMark(signs[start])) start += 1;
  const isShort = /\p{L}\.\p{L}\.$/u.test(signs.slice(start, end).join(""));
  while (end > start && isMark(signs[end - 1]) && !isShort) end -= 1;
  return start < end ? [from + start, from + end] : [from, to];
}

/** The text node and offset under a point of the window; null for none. */
function caretAt(x, y) {
  const position = document.caretPositionFromPoint?.(x, y);
  if (position) return [position.offsetNode, position.offset];
  const range = document.caretRangeFromPoint?.(x, y);
  return range ? [range.startContainer, range.startOffset] : null;
}

