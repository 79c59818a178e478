// Playback: one clock for all segments, one after the other.

/** The segments of a publication, one after the other. `tell` hears of `play`, `pause`, `ended`, `timeupdate`,
 * `segmentchange`; of `move`, where the place is another, of `sound`, where it begins to sound, of `over`,
 * where a segment was heard to its end, of `until`, where it paused at the time that was set, and of `frame`. */
class Playback {
  #deck;
  #recovery;
  #tell;
  #segments = [];
  #duration = 0;
  #index = 0;
  #offset = 0;
  #told = -1;
  #rate = 1;
  #until = null;
  #isStarted = false;
  #isPlaying = false;
  #frame = 0;

  constructor(root, recovery, tell) {
    this.#deck = new Deck(root, (type) => this.#heard(type));
    this.#recovery = recovery;
    this.#tell = tell;
  }

  get segments() {
    return this.#segments;
  }
  get duration() {
    return this.#duration;
  }
  get index() {
    return this.#index;
  }
  get segment() {
    return this.#segments[this.#index];
  }
  get isStarted() {
    return this.#isStarted;
  }
  get isPlaying() {
    return this.#isPlaying;
  }
  /** Seconds from the beginning of the segment. */
  get offset() {
    return this.#isStarted ? this.#deck.time - this.segment.from : this.#offset;
  }
  /** Seconds from the beginning of all. */
  get time() {
    return (this.segment?.start ?? 0) + this.offset;
  }
  get rate() {
    return this.#rate;
  }
  set rate(rate) {
    this.#deck.rate = this.#rate = Math.min(4, Math.max(0.25, rate));
  }

  /** The time of the whole at which to pause, or null. */
  get until() {
    return this.#until;
  }
  set until(seconds) {
    this.#until = seconds;
  }
  set volume(volume) {
    this.#deck.volume = volume;
  }

  open(segments) {
    this.#segments = segments;
    this.#duration = segments.at(-1)?.end ?? 0;
  }

  close() {
    this.#recovery.rest();
    this.#deck.clear();
    this.#segments = [];
    this.#isStarted = false;
    this.#index = this.#offset = 0;
    this.#told = -1;
    this.#until = null;
  }

  /** Sounds on from where it is; the promise is the audio element's. */
  play() {
    const isNew = !this.#isPlaying;
    this.#isPlaying = true;
    if (isNew) this.#tell("play");
    if (!this.#isStarted) {
      this.#isStarted = true;
      this.#enter(this.#index, this.#offset);
    } else if (this.#recovery.isDue) this.#recovery.retry();
    const promise = this.#deck.play();
    this.#announce();
    return promise;
  }

  pause() {
    if (!this.#isPlaying) return;
    this.#isPlaying = false;
    this.#recovery.rest();
    this.#deck.pause();
    this.#tell("pause");
  }

  /** To a time of the whole, in seconds. */
  seek(seconds) {
    if (!this.#segments.length) return;
    this.#until = null;
    const time = Math.min(Math.max(0, Number(seconds) || 0), Math.max(0, this.#duration - 0.05));
    const index = Math.max(0, this.#segments.findLastIndex((segment) => segment.start <= time));
    this.#enter(index, time - this.#segments[index].start);
  }

  /** To a segment, by its number from 0; to its beginning, or some seconds in. */
  go(index, offset = 0) {
    if (!(index in this.#segments)) return;
    this.#until = null;
    this.#enter(Number(index), offset);
  }

  /** A `sentence`, `paragraph` (any segment) or `heading` on, or back: first to the beginning of this one. */
  step(unit, by) {
    const starts = this.#segments.flatMap(({ start, kind, sentences, index }) => {
      if (unit === "sentence") return sentences.map((sentence) => start + sentence.start);
      return unit === "paragraph" || kind === "heading" || index === 0 ? [start] : [];
    });
    const time = this.time + 0.001;
    const here = starts.findLastIndex((start) => start <= time);
    const isWithin = time - starts[here] > (unit === "sentence" ? 1.2 : 3);
    const wanted = by > 0 ? here + 1 : isWithin ? here : Math.max(0, here - 1);
    if (wanted in starts) this.seek(starts[wanted]);
  }

  /** To a place of a segment; `joins` where its sound has started already. */
  #enter(index, offset, joins = false) {
    this.#index = index;
    this.#offset = offset;
    if (this.#isStarted) {
      this.#recovery.succeed();
      if (!joins) this.#deck.load(this.segment.url, this.segment.from + offset);
    }
    this.#tell("move");
    if (!this.#isStarted) return;
    this.#announce();
    const next = this.#segments[index + 1];
    if (next && !next.from) this.#deck.prepare(next.url);
    this.#tell("frame");
  }

  #announce() {
    if (this.#told === this.#index) return;
    this.#told = this.#index;
    this.#tell("segmentchange");
  }

  #heard(type) {
    const next = this.#index + 1;
    switch (type) {
      case "ending":
        if (this.#isLast) break;
        if (this.#deck.join(this.#segments[next]?.url)) {
          this.#tell("over");
          this.#enter(next, 0, true);
        }
        break;
      case "ended":
        if (this.#isLast && next < this.#segments.length) {
          // The pause first, or the next would sound.
          this.pause();
          this.#until = null;
          this.#tell("over");
          this.#tell("until");
          this.#enter(next, 0);
          break;
        }
        this.#tell("over");
        if (next < this.#segments.length) this.#enter(next, 0, this.#segments[next].from);
        else this.#finish();
        break;
      case "pause":
        // A headset, the system, another program.
        this.pause();
        break;
      case "error":
        this.#broke();
        break;
      case "waiting":
        this.#recovery.wait(this.segment.url, this.#again);
        break;
      case "playing":
        this.#recovery.succeed();
        if (!this.#frame) this.#frame = requestAnimationFrame(this.#tick);
        this.#tell("sound");
        break;
      case "timeupdate":
        this.#offset = this.offset;
        this.#tell("timeupdate");
        this.#stopInTime();
    }
  }

  #tick = () => {
    this.#frame = 0;
    // First, or a word after the end would be told of.
    this.#stopInTime();
    if (!this.#isPlaying) return;
    this.#tell("frame");
    this.#frame = requestAnimationFrame(this.#tick);
  };

  /** Whether nothing after the current segment is to sound. */
  get #isLast() {
    return this.#until !== null && this.#until <= this.segment.end + 0.001;
  }

  #stopInTime() {
    if (!this.#isPlaying) return;
    const { end, from } = this.segment ?? {};
    // A part of a file goes over into the next.
    if ((from || this.#segments[this.#index + 1]?.from) && this.time >= end) return this.#heard("ended");
    // A segment's own end is heard of by its sound.
    if (this.#until === null || this.#until > end - 0.02) return;
    // Words are told of that much before their time.
    if (this.time < this.#until - LEAD * this.#rate) return;
    this.#until = null;
    this.pause();
    this.#tell("until");
  }

  #finish() {
    this.#isPlaying = false;
    this.#until = null;
    this.#deck.pause();
    this.#index = this.#offset = 0;
    this.#told = -1;
    this.#deck.load(this.segment.url, this.segment.from);
    this.#tell("ended");
  }

  /** The current sound cannot be had: finds out why. */
  async #broke() {
    const { url } = this.segment;
    const reason = await reasonFor(url);
    if (this.#isStarted && url === this.segment.url) this.#recovery.fail(reason, url, this.#again);
  }

  #again = () => this.#deck.load(this.segment.url, this.#deck.time, true);
}
