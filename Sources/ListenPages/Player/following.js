// Scrolling along with the voice, until the reader scrolls.

const SCROLL_KEYS = ["ArrowUp", "ArrowDown", "PageUp", "PageDown", "Home", "End", " "];

/** Keeps what is read in view. */
class Following {
  #busyUntil = 0;
  #pressed = false;
  #isOn = true;
  #changed;

  constructor(changed) {
    this.#changed = changed;
  }

  get isOn() {
    return this.#isOn;
  }

  set isOn(isOn) {
    if (isOn === this.#isOn) return;
    this.#isOn = isOn;
    this.#changed();
  }

  /** Watches the reader's hand until `signal`; `host` is the player. */
  watch(host, signal) {
    const options = { passive: true, capture: true, signal };
    const stop = () => (this.isOn = false);
    for (const type of ["wheel", "touchmove"]) addEventListener(type, stop, options);
    addEventListener("keydown", (event) => {
      if (SCROLL_KEYS.includes(event.key) && !event.composedPath().includes(host)) stop();
    }, options);
    // A scroll with the pointer down is the scroll bar.
    addEventListener("pointerdown", () => (this.#pressed = true), options);
    for (const type of ["pointerup", "pointercancel"]) {
      addEventListener(type, () => (this.#pressed = false), options);
    }
    addEventListener("scroll", () => {
      if (this.#pressed && performance.now() > this.#busyUntil) stop();
    }, options);
    addEventListener("scrollend", () => (this.#busyUntil = 0), options);
  }

  /** Brings `range` of `element` into view where it is not; `covered` pixels at the window's head and
   * foot are hidden. */
  show(element, range, covered = { head: 0, foot: 0 }) {
    if (!this.#isOn || !element || performance.now() < this.#busyUntil) return;
    const height = innerHeight - covered.foot;
    const box = (range ?? element).getBoundingClientRect();
    if (box.top >= Math.max(covered.head, height * 0.08) && box.bottom <= height * 0.8) return;
    this.#busyUntil = performance.now() + 1000;
    const behavior = matchMedia("(prefers-reduced-motion: reduce)").matches ? "instant" : "smooth";
    const paragraph = element.getBoundingClientRect();
    if (paragraph.height < height * 0.5) element.scrollIntoView({ block: "center", behavior });
    else scrollBy({ top: box.top - height * 0.3, behavior });
  }
}
