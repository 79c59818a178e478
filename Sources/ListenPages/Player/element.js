// The element: its attributes, properties, methods and events, and its life on the page.

const STEP = 10;

/** The player that sounds; there is one at a time on a page. */
let sounding = null;

class ListenPlayer extends HTMLElement {
  static observedAttributes = ["src", "text", "rate", "lang", "queue"];

  #bar;
  #playback;
  #recovery;
  #following;
  #along;
  #publication = null;
  #base = null;
  #isOut = false;
  #isDismissed = false;
  #wantsFollowing = true;
  #life = null;
  #reading = null;
  #saved = 0;

  constructor() {
    super();
    const root = this.attachShadow({ mode: "open" });
    root.adoptedStyleSheets = [PLAYER_SHEET];
    this.#bar = new Bar(root, {
      play: () => (this.paused ? this.#playNow() : this.pause()),
      retry: () => this.#playNow(),
      previous: () => this.#playback.skip(-1),
      next: () => this.#playback.skip(1),
      back: () => this.#skim(-STEP),
      forward: () => this.#skim(STEP),
      skim: (seconds) => this.#skim(seconds),
      seek: (seconds) => this.seek(seconds),
      speed: (rate) => (this.playbackRate = rate),
      follow: () => {
        this.#wantsFollowing = this.#following.isOn = !this.#following.isOn;
        this.#light();
      },
      close: () => {
        this.pause();
        this.#isDismissed = true;
        this.#float();
      },
    });
    this.#recovery = new Recovery((...labels) => this.#bar.say(...labels), (failure) => {
      this.#tell("error", { ...failure, segment: this.segment });
      if (!failure.willRetry) this.pause();
      this.#show();
    });
    this.#playback = new Playback(root, this.#recovery, (type) => this.#heard(type));
    this.#following = new Following(() => this.#show());
    this.#along = new Along(this.#following);
  }

  // MARK: Properties and methods

  get segments() {
    return this.#playback.segments.map(({ index, kind, name, url, start, duration }) => ({
      index, kind, name, url, start, duration,
      text: this.#along.textOf(index), element: this.#along.elementOf(index),
    }));
  }
  get segment() {
    return this.#playback.index;
  }
  set segment(index) {
    this.go(index);
  }
  get duration() {
    return this.#playback.duration;
  }
  get paused() {
    return !this.#playback.isPlaying;
  }
  get currentTime() {
    return this.#playback.time;
  }
  set currentTime(seconds) {
    this.seek(seconds);
  }
  get playbackRate() {
    return this.#playback.rate;
  }
  set playbackRate(rate) {
    if (!(Number(rate) > 0)) return;
    this.#playback.rate = Number(rate);
    if (this.#playback.isStarted) this.#remember();
    this.#show();
    this.#tellSession();
  }

  /** Reads on from where it is; rejected where the browser wants a gesture of the reader first. */
  async play() {
    if (!this.#playback.segments.length) {
      if (this.#recovery.isDue) this.#recovery.retry();
      await this.#reading;
      if (!this.#playback.segments.length) return;
    }
    const isAnother = sounding !== this;
    if (isAnother) sounding?.pause();
    sounding = this;
    this.#following.isOn = this.#wantsFollowing;
    this.#isDismissed = false;
    // The page may have been filled since.
    if (!this.#playback.isStarted) this.#match();
    // Another player had the light.
    else if (isAnother) this.#along.move();
    const promise = this.#playback.play();
    this.#light();
    SESSION.handle({
      play: () => this.#playNow(),
      pause: () => this.pause(),
      stop: () => this.pause(),
      seekbackward: (details) => this.#skim(-(details.seekOffset ?? STEP)),
      seekforward: (details) => this.#skim(details.seekOffset ?? STEP),
      seekto: (details) => this.seek(details.seekTime),
      previoustrack: () => this.#playback.skip(-1),
      nexttrack: () => this.#playback.skip(1),
    });
    this.#tellSession();
    this.#show();
    this.#float();
    try {
      await promise;
    } catch (error) {
      if (error.name !== "NotAllowedError") return;
      this.pause();
      throw error;
    }
  }

  pause() {
    this.#playback.pause();
  }

  /** To a time of the whole, in seconds. */
  seek(seconds) {
    this.#playback.seek(seconds);
  }

  /** To the beginning of a segment, by its number from 0. */
  go(segment) {
    this.#playback.go(segment);
  }

  // MARK: Life

  connectedCallback() {
    this.#life = new AbortController();
    const { signal } = this.#life;
    const begin = () => {
      for (const sound of this.querySelectorAll("audio")) sound.pause();
      this.#reading = this.#read();
    };
    if (document.readyState === "loading") {
      document.addEventListener("DOMContentLoaded", begin, { once: true, signal });
    } else begin();
    document.addEventListener("click", (event) => this.#clicked(event), { signal });
    addEventListener("online", () => this.#recovery.isDue && this.#recovery.retry(), { signal });
    addEventListener("pagehide", () => this.#playback.isStarted && this.#remember(), { signal });
    this.#following.watch(this, signal);
    const watcher = new IntersectionObserver((entries) => {
      this.#isOut = !entries.at(-1).isIntersecting;
      this.#float();
    });
    watcher.observe(this);
    signal.addEventListener("abort", () => watcher.disconnect());
  }

  disconnectedCallback() {
    this.pause();
    this.#life.abort();
    this.#close();
  }

  attributeChangedCallback(name) {
    if (name === "rate") this.playbackRate = this.getAttribute("rate");
    if (!this.#reading || this.#life.signal.aborted) return;
    if (name === "src") {
      // What is written in the element was the old manifest.
      this.querySelector("script[type='application/json']")?.remove();
      this.pause();
      this.#close();
      this.#reading = this.#read();
    } else if (name === "text") {
      this.#match();
      this.#light();
    } else if (this.#publication) this.#label();
  }

  async #read() {
    const { signal } = this.#life;
    const base = new URL(this.getAttribute("src") ?? "", document.baseURI);
    this.#label();
    try {
      const publication = await readPublication(this, base, signal);
      if (!signal.aborted) this.#open(publication, base);
    } catch ({ cause = "manifest" }) {
      if (signal.aborted) return;
      this.#recovery.fail(cause, base.href, () => (this.#reading = this.#read()));
    }
  }

  #open(publication, base) {
    this.#playback.open(segmentsOf(publication, base));
    this.#publication = publication;
    this.#base = base;
    const { position, rate } = MEMORY.of(this.#id);
    if (rate) this.playbackRate = rate;
    if (position > 0 && position < this.duration - 1) this.seek(position);
    this.#recovery.succeed();
    this.#match();
    this.#label();
  }

  #close() {
    if (sounding === this) {
      sounding = null;
      this.#along.dark();
      SESSION.clear();
    }
    this.#playback.close();
    this.#publication = null;
    this.#float();
  }

  // MARK: What happens

  #heard(type) {
    switch (type) {
      case "move":
        this.#along.move();
        this.#tellSession();
        return this.#show();
      case "sound":
        return this.#tellSession();
      case "frame":
        return this.#mark();
      case "segmentchange":
        this.#tell(type, { segment: this.segment, element: this.#along.elementOf(this.segment) });
        return this.#light();
      case "timeupdate":
        if (!this.paused && performance.now() - this.#saved > 5000) this.#remember();
        break;
      case "pause":
        this.#remember();
        this.#tellSession();
        break;
      case "ended":
        this.#remember(true);
        this.#along.move();
        this.#along.dark();
        this.#tellSession();
    }
    this.#tell(type);
    this.#show();
  }

  #clicked(event) {
    const place = this.#along.clicked(event);
    if (!place || !(place.isAsked || this.#playback.isStarted)) return;
    this.go(place.index);
    this.#playNow();
  }

  /** Plays by the reader's own hand, which no browser refuses. */
  #playNow() {
    this.play().catch(() => {});
  }

  #skim(seconds) {
    this.seek(this.currentTime + seconds);
  }

  // MARK: What is shown, told and remembered

  get #isQueue() {
    return this.hasAttribute("queue");
  }

  #match() {
    this.#along.match(this, this.#playback.segments, this.#isQueue);
  }

  #light() {
    if (sounding === this) this.#along.light(this.segment, this.#bar.covered);
  }

  #mark() {
    const { index, offset, rate } = this.#playback;
    const word = this.#along.mark(index, offset, rate, sounding === this, this.#bar.covered);
    if (word) this.#tell("wordchange", word);
  }

  #label() {
    const tag = this.lang || this.closest("[lang]")?.lang || this.#publication?.inLanguage;
    const file = wholeOf(this.#publication, this.#base);
    this.#bar.label(tag, this.#isQueue, this.#playback.segments, file);
    this.#show();
  }

  #show() {
    const { isPlaying, isStarted, time, rate, segment } = this.#playback;
    const state = isPlaying ? "playing" : isStarted ? "paused" : "idle";
    if (this.dataset.state !== state) this.dataset.state = state;
    const isFollowing = this.#following.isOn;
    this.#bar.show({ state, time, rate, isFollowing, title: segment?.name ?? "" });
  }

  /** The bar floats where its place is out of view, once it has been started. */
  #float() {
    this.#bar.float(this.#isOut && this.#playback.isStarted && !this.#isDismissed);
  }

  #tellSession() {
    if (sounding !== this || !this.#publication) return;
    const item = this.#isQueue ? this.#playback.segment.name : null;
    SESSION.tell({
      ...factsOf(this.#publication, this.#base, item), isPlaying: !this.paused,
      duration: this.duration, position: this.currentTime, playbackRate: this.playbackRate,
    });
  }

  get #id() {
    return this.#publication.id ?? this.#base.href;
  }

  #remember(isOver = false) {
    if (!this.#publication) return;
    this.#saved = performance.now();
    const position = isOver ? undefined : Math.round(this.currentTime * 10) / 10;
    MEMORY.add(this.#id, { position, rate: this.playbackRate });
  }

  #tell(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}

if (!customElements.get("listen-player")) {
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, HIGHLIGHT_SHEET];
  customElements.define("listen-player", ListenPlayer);
}
