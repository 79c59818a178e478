// Light on the page, which stays as it is.

const HIGHLIGHTS = globalThis.CSS?.highlights && typeof Highlight === "function" ? CSS.highlights : null;

/** Lights `range` under `name`; null for nothing. */
function light(name, range, priority = 0) {
  if (!HIGHLIGHTS) return;
  // WebKit paints anew only where a highlight is emptied, not where it is replaced or deleted.
  HIGHLIGHTS.get(name)?.clear();
  HIGHLIGHTS.delete(name);
  if (!range) return;
  const highlight = new Highlight(range);
  highlight.priority = priority;
  HIGHLIGHTS.set(name, highlight);
}

/** Lights a paragraph and a word of it: by highlights, which leave the page as it is, or by classes. */
class Marker {
  #element = null;
  #word = null;

  /** Lights `element`; null for nothing. */
  paragraph(element) {
    if (element && element === this.#element) return;
    this.word(null);
    light("listen-paragraph", null);
    this.#element?.classList.remove("listen-paragraph");
    this.#element = element;
    if (!element) return;
    // Forced colours are the same for all highlights: the paragraph is framed there.
    if (HIGHLIGHTS && !matchMedia("(forced-colors: active)").matches) {
      const range = document.createRange();
      range.selectNodeContents(element);
      light("listen-paragraph", range);
    } else element.classList.add("listen-paragraph");
  }

  /** Lights `range` as a paragraph is lit, where there are highlights; null for nothing. */
  sentence(range) {
    this.paragraph(null);
    light("listen-paragraph", range);
  }

  /** Lights `range`; null for nothing. */
  word(range) {
    if (HIGHLIGHTS) return light("listen-word", range, 1);
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
