// The sleep timer: it fades the sound out, then pauses.

const MINUTES = [10, 20, 30];
/** Seconds in which the sound fades. */
const FADE = 8;

/** Pauses after minutes, or where the paragraph or the article ends. `acts` are the player's:
 * `volume`, `pause`, and `left`, the seconds to the end of `paragraph` or `article`. */
class Sleep {
  #choice = null;
  #end = 0;
  #whole = 0;
  #timer = 0;
  #acts;
  #changed;

  constructor(acts, changed) {
    this.#acts = acts;
    this.#changed = changed;
  }

  /** Minutes, `paragraph`, `article`, or null for no timer. */
  get choice() {
    return this.#choice;
  }

  set choice(choice) {
    const isEnd = choice === "paragraph" || choice === "article";
    this.#choice = isEnd || Number(choice) > 0 ? (isEnd ? choice : Number(choice)) : null;
    clearInterval(this.#timer);
    this.#acts.volume(1);
    if (this.#choice !== null) {
      this.#whole = isEnd ? Infinity : 60 * this.#choice;
      this.#end = performance.now() + 1000 * this.#whole;
      this.#timer = setInterval(() => this.#look(), 100);
    }
    this.#changed();
  }

  /** Seconds until it pauses; Infinity without a timer. */
  get left() {
    if (this.#choice === null) return Infinity;
    return typeof this.#choice === "number" ? (this.#end - performance.now()) / 1000
      : this.#acts.left(this.#choice);
  }

  /** It is over: the end was reached. */
  finish() {
    if (this.#choice === null) return;
    this.#acts.pause();
    this.choice = null;
  }

  #look() {
    const { left } = this;
    if (left <= 0 && typeof this.#choice === "number") this.finish();
    // A short time fades for half of it.
    else this.#acts.volume(Math.min(1, Math.max(0.02, left / Math.min(FADE, this.#whole / 2))));
  }
}
