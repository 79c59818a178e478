// Sound: one audio element is heard, the other holds what comes next.

/** Milliseconds before a sound's end at which the next one is started at first: what a browser needs
 * to start it. How late it was is measured at every join, and the lead follows. */
const LEAD_AT_FIRST = 30;
const LONGEST_LEAD = 150;
/** Milliseconds by which a sound's clock may be late; what is more was a seek, a pause or a standstill. */
const LONGEST_STEP = 50;
const HEARD = [
  "ended", "error", "loadedmetadata", "pause", "playing", "seeked", "timeupdate", "waiting",
];

/** Two audio elements. `tell` hears the type of what happens to the one that is current: `ended`,
 * `error`, `playing`, `timeupdate`, `waiting`; `pause` where somebody else paused it; and `ending`
 * just before its end, when the next may `join`. */
class Deck {
  #sounds;
  #urls = [null, null];
  #wholes = [null, null];
  /** What fetches a whole file, while it does. */
  #fetches = [null, null];
  /** What was paused here, until it may sound; word of it comes later. */
  #hushed = new Set();
  #current = 0;
  /** Where the current sound is to be, until it is there. */
  #place = null;
  #rate = 1;
  #lead = LEAD_AT_FIRST;
  /** When the current sound ends, as far as is known. */
  #end = 0;
  /** When the sound before the current one ends, until its join is measured. */
  #seam = 0;
  #wants = false;
  #unlocked = false;
  #timer = 0;
  #tell;

  constructor(root, tell) {
    this.#tell = tell;
    this.#sounds = [0, 1].map(() => {
      const sound = document.createElement("audio");
      sound.preload = "auto";
      for (const type of HEARD) sound.addEventListener(type, (event) => this.#heard(event));
      root.append(sound);
      return sound;
    });
  }

  /** Seconds from the beginning of the sound. */
  get time() {
    return this.#place ?? this.#sounds[this.#current].currentTime;
  }

  /** From 0 to 1; not every system lets a page set it. */
  set volume(volume) {
    for (const sound of this.#sounds) sound.volume = volume;
  }

  set rate(rate) {
    this.#rate = rate;
    for (const sound of this.#sounds) this.#pace(sound);
  }

  /** Makes `url` current at `seconds`; what sounds goes on sounding. */
  load(url, seconds = 0, afresh = false) {
    clearTimeout(this.#timer);
    this.#seam = 0;
    const spare = 1 - this.#current;
    if (!afresh && this.#urls[spare] === url && !this.#sounds[spare].error) {
      this.#sounds[this.#current].pause();
      this.#current = spare;
    } else if (afresh || this.#urls[this.#current] !== url || this.#sounds[this.#current].error) {
      this.#fill(this.#current, url);
    }
    this.#place = seconds;
    if (this.#sounds[this.#current].readyState >= HTMLMediaElement.HAVE_METADATA) this.#goToPlace();
    if (this.#wants) this.#sound();
  }

  /** Starts `url`, loaded ahead, while the last of the current sound runs out; false where it is not
   * loaded yet. */
  join(url) {
    const spare = 1 - this.#current;
    const next = this.#sounds[spare];
    if (this.#urls[spare] !== url || next.readyState < HTMLMediaElement.HAVE_FUTURE_DATA) return false;
    this.#seam = performance.now() + this.#left(this.#sounds[this.#current]);
    this.#current = spare;
    this.#place = null;
    this.#sound();
    return true;
  }

  /** Has `url` loaded ahead. */
  prepare(url) {
    const spare = 1 - this.#current;
    const sound = this.#sounds[spare];
    if (!sound.paused) {
      // It still runs out.
      sound.addEventListener("ended", () => this.#sounds[this.#current] !== sound && this.prepare(url),
        { once: true });
    } else if (this.#urls[spare] !== url || this.#sounds[spare].error) this.#fill(spare, url);
  }

  /** Sounds; the promise is the audio element's. */
  play() {
    this.#wants = true;
    if (!this.#unlocked) {
      // Some browsers let only those elements sound that were once started by the reader's own hand.
      this.#unlocked = true;
      const spare = this.#sounds[1 - this.#current];
      spare.muted = true;
      spare.play().catch(() => {});
      spare.pause();
      spare.muted = false;
    }
    return this.#sound();
  }

  pause() {
    this.#wants = false;
    clearTimeout(this.#timer);
    this.#seam = 0;
    // The one before may still run out.
    for (const sound of this.#sounds) sound.pause();
  }

  /** Lets go of all sound. */
  clear() {
    this.pause();
    for (const index of [0, 1]) this.#fill(index, null);
    this.#place = null;
  }

  #fill(index, url) {
    const sound = this.#sounds[index];
    this.#urls[index] = url;
    this.#hushed.delete(sound);
    this.#fetches[index]?.abort();
    this.#fetches[index] = null;
    if (this.#wholes[index]) URL.revokeObjectURL(this.#wholes[index]);
    this.#wholes[index] = null;
    if (url) sound.src = url;
    else sound.removeAttribute("src");
    sound.load();
    this.#pace(sound);
  }

  #pace(sound) {
    sound.defaultPlaybackRate = sound.playbackRate = this.#rate;
    sound.preservesPitch = true;
  }

  #sound() {
    const sound = this.#sounds[this.#current];
    const promise = sound.play();
    promise.catch(() => {});
    // Until the place can be reached, the file's beginning would be heard.
    if (this.#fetches[this.#current]) this.#hush(sound);
    else this.#hushed.delete(sound);
    return promise;
  }

  #hush(sound) {
    this.#hushed.add(sound);
    sound.pause();
  }

  #goToPlace() {
    const sound = this.#sounds[this.#current];
    const place = this.#place;
    const reach = sound.seekable.length ? sound.seekable.end(sound.seekable.length - 1) : 0;
    if (Math.abs(sound.currentTime - place) < 0.001) this.#place = null;
    else if (place <= reach || this.#wholes[this.#current]) sound.currentTime = place;
    else if (!this.#fetches[this.#current]) this.#fetchWhole(this.#current);
  }

  /** A host that knows no ranges gives the whole file, in which any place can be reached. */
  async #fetchWhole(index) {
    const url = this.#urls[index];
    const sound = this.#sounds[index];
    const { signal } = (this.#fetches[index] = new AbortController());
    this.#hush(sound);
    if (this.#wants) this.#tell("waiting");
    let whole = null;
    try {
      const answer = await fetch(url, { signal });
      if (!answer.ok) throw new Error(String(answer.status));
      whole = await answer.blob();
    } catch {
      // Said below, where it still matters.
    }
    if (signal.aborted) return;
    this.#fetches[index] = null;
    const isCurrent = index === this.#current;
    if (whole) {
      if (isCurrent) this.#place ??= sound.currentTime;
      sound.src = this.#wholes[index] = URL.createObjectURL(whole);
      this.#pace(sound);
    } else if (isCurrent) {
      if (new URL(url).origin === location.origin) return this.#tell("error");
      // Another host may forbid to fetch what it lets sound; then it sounds from its beginning.
      this.#place = null;
    }
    if (this.#wants && isCurrent) this.#sound();
  }

  #heard({ type, target }) {
    if (target !== this.#sounds[this.#current]) return;
    if (type === "loadedmetadata") {
      if (this.#place !== null) this.#goToPlace();
    } else if (type === "seeked") {
      if (!target.seeking) this.#place = null;
    } else if (type === "pause") {
      // The end and an error pause too; of them there is other word, and it may sound again by now.
      const isOurs = target.ended || target.error || this.#hushed.has(target);
      if (this.#wants && target.paused && !isOurs) this.#tell(type);
    } else if (type === "playing") {
      // It may have been paused between its start and the word of it.
      if (!target.paused) this.#tell(type);
    } else if (type === "ended" && !target.ended) {
      // Word of an end that came after all: by now it is to sound from another place.
    } else if (type !== "error" || target.hasAttribute("src")) {
      if (type === "timeupdate") {
        // Its clock is right then.
        this.#end = 0;
        this.#awaitEnd(target);
        this.#learn(target);
      }
      this.#tell(type);
    }
  }

  #awaitEnd(sound) {
    clearTimeout(this.#timer);
    if (!this.#wants || sound !== this.#sounds[this.#current]) return;
    const wait = this.#left(sound) - this.#lead;
    // A clock that is shown in steps may seem late: it is looked at again.
    if (wait < 4) this.#tell("ending");
    else if (wait < 600) this.#timer = setTimeout(() => this.#awaitEnd(sound), wait);
  }

  /** Milliseconds to the end of `sound`, which is the current one.
   *
   * Firefox shows its time in steps of 40 ms, late by up to as much: the earliest end since its last word is right. */
  #left(sound) {
    const now = performance.now();
    const end = now + (1000 * (sound.duration - sound.currentTime)) / this.#rate;
    // It is no number before the sound is loaded.
    if (!(end >= this.#end && end <= this.#end + LONGEST_STEP)) this.#end = end;
    return this.#end - now;
  }

  /** Measures the last join once the new sound runs, for the next one. */
  #learn(sound) {
    const heard = (1000 * sound.currentTime) / this.#rate;
    if (!this.#seam || heard < 150) return;
    const late = performance.now() - this.#seam - heard;
    this.#seam = 0;
    // A longer standstill was the machine's.
    if (Math.abs(late) < LONGEST_LEAD) {
      this.#lead = Math.min(LONGEST_LEAD, Math.max(0, this.#lead + late / 2));
    }
  }
}
