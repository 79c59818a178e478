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
}

const HIGHLIGHTS = globalThis.CSS?.highlights && typeof Highlight === "function" ? CSS.highlights : null;

/** Lights a paragraph and a word of it: by highlights, which leave the page as it is, or by classes. */
class Marker {
  #element = null;
  #word = null;

  /** Lights `element`; null for nothing. */
  paragraph(element) {
    if (element === this.#element) return;
    this.word(null);
    HIGHLIGHTS?.delete("listen-paragraph");
    this.#element?.classList.remove("listen-paragraph");
    this.#element = element;
    if (!element) return;
    // Forced colours are the same for all highlights: the paragraph is framed there.
    if (HIGHLIGHTS && !matchMedia("(forced-colors: active)").matches) {
      const range = document.createRange();
      range.selectNodeContents(element);
      HIGHLIGHTS.set("listen-paragraph", new Highlight(range));
    } else element.classList.add("listen-paragraph");
  }

  /** Lights `range`; null for nothing. */
  word(range) {
    if (HIGHLIGHTS) {
      if (!range) return HIGHLIGHTS.delete("listen-word");
      const highlight = new Highlight(range);
      highlight.priority = 1;
      HIGHLIGHTS.set("listen-word", highlight);
      return;
    }
    if (this.#word) {
      const parent = this.#word.parentNode;
      this.#word.replaceWith(...this.#word.childNodes);
      parent?.normalize();
      this.#word = null;
    }
    // A range that crosses an element's border cannot be wrapped; its paragraph is lit all the same.
    if (range && range.startContainer === range.endContainer) {
      this.#word = document.createElement("span");
      this.#word.className = "listen-word";
      range.surroundContents(this.#word);
    }
  }
}
