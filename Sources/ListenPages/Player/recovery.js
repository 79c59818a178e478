// Failures: each is put into words, and the player tries again.

/** Milliseconds before each further try. */
const TRIES = [1000, 2000, 4000];
/** Milliseconds of silence that need no word. */
const PATIENCE = 700;

/** Why a sound cannot be had: `offline`, `network`, `missing` or `broken`. */
async function reasonFor(url) {
  if (!navigator.onLine) return "offline";
  if (!url.startsWith("http")) return "missing";
  try {
    const answer = await fetch(url, { method: "HEAD", cache: "no-store" });
    return answer.ok ? "broken" : "missing";
  } catch {
    return navigator.onLine ? "network" : "offline";
  }
}

/** Tries again what failed. `say` shows labels, and whether to offer a try; `told` hears of each failure. */
class Recovery {
  #again = null;
  #tries = 0;
  #timer = 0;
  #patience = 0;
  #say;
  #told;

  constructor(say, told) {
    this.#say = say;
    this.#told = told;
  }

  /** Whether something failed, and nothing has sounded since. */
  get isDue() {
    return this.#again !== null;
  }

  /** Says that `url` failed; `again` is done after a while, then when asked for. */
  fail(reason, url, again) {
    this.rest();
    this.#again = again;
    const isOffline = reason === "offline";
    const willRetry = isOffline || this.#tries < TRIES.length;
    if (willRetry && !isOffline) {
      this.#timer = setTimeout(() => this.#again?.(), TRIES[this.#tries]);
      this.#tries += 1;
      this.#say([reason, "again"]);
    } else this.#say([reason], true);
    this.#told({ reason, url, willRetry });
  }

  /** Nothing comes of `url` for now. */
  wait(url, again) {
    clearTimeout(this.#patience);
    this.#patience = setTimeout(() => {
      if (navigator.onLine) this.#say(["loading"]);
      else this.fail("offline", url, again);
    }, PATIENCE);
  }

  /** What failed is tried now, and as often as the first time. */
  retry() {
    clearTimeout(this.#timer);
    this.#tries = 0;
    this.#again?.();
  }

  /** It sounds, or something else is wanted. */
  succeed() {
    this.rest();
    this.#tries = 0;
    this.#again = null;
    this.#say([]);
  }

  /** Tries nothing by itself. */
  rest() {
    clearTimeout(this.#timer);
    clearTimeout(this.#patience);
  }
}
