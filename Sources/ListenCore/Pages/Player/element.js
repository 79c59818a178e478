// The element: what is played, what is shown, and what the reader does.

const STEP = 10;
/** Seconds by which a word is lit early: half a frame, since the next frame shows it. */
const LEAD = 0.008;
/** Milliseconds before each further try of a sound that failed. */
const TRIES = [1000, 2000, 4000];

/** The player that sounds; there is one at a time on a page. */
let sounding = null;
const marker = new Marker();

class ListenPlayer extends HTMLElement {
  static observedAttributes = ["src", "text", "rate", "lang", "queue"];

  #bar;
  #deck;
  #following;
  #publication = null;
  #base = null;
  #segments = [];
  #elements = [];
  #map = null;
  #duration = 0;
  #index = 0;
  #offset = 0;
  #word = -1;
  #told = -1;
  #rate = 1;
  #isStarted = false;
  #isPlaying = false;
  #isOut = false;
  #isDismissed = false;
  #wantsFollowing = true;
  #frame = 0;
  #tries = 0;
  #timer = 0;
  #patience = 0;
  #failure = null;
  #life = null;
  #reading = null;
  #saved = 0;

  constructor() {
    super();
    const root = this.attachShadow({ mode: "open" });
    root.adoptedStyleSheets = [PLAYER_SHEET];
    this.#bar = new Bar(root, {
      play: () => this.#toggle(),
      retry: () => this.#playNow(),
      previous: () => this.#skip(-1),
      next: () => this.#skip(1),
      back: () => this.#skim(-STEP),
      forward: () => this.#skim(STEP),
      skim: (seconds) => this.#skim(seconds),
      seek: (seconds) => this.seek(seconds),
      speed: (rate) => (this.playbackRate = rate),
      slower: () => this.#pace(-1),
      faster: () => this.#pace(1),
      follow: () => {
        this.#wantsFollowing = this.#following.isOn = !this.#following.isOn;
        this.#lightUp();
      },
      close: () => {
        this.pause();
        this.#isDismissed = true;
        this.#float();
      },
    });
    this.#deck = new Deck(root, (type) => this.#heard(type));
    this.#following = new Following(() => this.#show());
  }

  // MARK: Properties and methods

  get segments() {
    return this.#segments.map(({ index, kind, name, url, start, duration }) => ({
      index, kind, name, url, start, duration,
      text: this.#textOf(index), element: this.#elements[index] ?? null,
    }));
  }
  get segment() {
    return this.#index;
  }
  set segment(index) {
    this.go(index);
  }
  get duration() {
    return this.#duration;
  }
  get paused() {
    return !this.#isPlaying;
  }
  get currentTime() {
    const offset = this.#isStarted ? this.#deck.time : this.#offset;
    return (this.#segments[this.#index]?.start ?? 0) + offset;
  }
  set currentTime(seconds) {
    this.seek(seconds);
  }
  get playbackRate() {
    return this.#rate;
  }
  set playbackRate(rate) {
    const value = Number(rate);
    if (!(value > 0)) return;
    this.#rate = Math.min(4, Math.max(0.25, value));
    this.#deck.rate = this.#rate;
    if (this.#isStarted) this.#remember();
    this.#show();
    this.#tellSession();
  }

  /** Reads on from where it is; rejected where the browser wants a gesture of the reader first. */
  async play() {
    if (!this.#segments.length) {
      if (this.#failure) this.#retry();
      await this.#reading;
      if (!this.#segments.length) return;
    }
    const isAnother = sounding !== this;
    if (isAnother) sounding?.pause();
    sounding = this;
    const isNew = !this.#isPlaying;
    this.#isPlaying = true;
    this.#following.isOn = this.#wantsFollowing;
    this.#isDismissed = false;
    if (isNew) this.#tell("play");
    if (!this.#isStarted) {
      this.#isStarted = true;
      // The page may have been filled since.
      this.#match();
      this.#enter(this.#index, this.#offset);
    } else {
      if (this.#failure) this.#retry();
      // Another player had the light.
      if (isAnother) this.#word = -1;
      this.#lightUp();
    }
    const promise = this.#deck.play();
    this.#announce();
    SESSION.handle({
      play: () => this.#playNow(),
      pause: () => this.pause(),
      stop: () => this.pause(),
      seekbackward: (details) => this.#skim(-(details.seekOffset ?? STEP)),
      seekforward: (details) => this.#skim(details.seekOffset ?? STEP),
      seekto: (details) => this.seek(details.seekTime),
      previoustrack: () => this.#skip(-1),
      nexttrack: () => this.#skip(1),
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
    if (!this.#isPlaying) return;
    this.#isPlaying = false;
    clearTimeout(this.#timer);
    clearTimeout(this.#patience);
    this.#deck.pause();
    this.#remember();
    this.#tell("pause");
    this.#show();
    this.#tellSession();
  }

  /** To a time of the whole, in seconds. */
  seek(seconds) {
    if (!this.#segments.length) return;
    const time = Math.min(Math.max(0, Number(seconds) || 0), Math.max(0, this.#duration - 0.05));
    const index = Math.max(0, this.#segments.findLastIndex((segment) => segment.start <= time));
    this.#enter(index, time - this.#segments[index].start);
  }

  /** To the beginning of a segment, by its number from 0. */
  go(segment) {
    if (segment in this.#segments) this.#enter(Number(segment), 0);
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
    addEventListener("online", () => this.#failure && this.#retry(), { signal });
    addEventListener("pagehide", () => this.#isStarted && this.#remember(), { signal });
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
      this.#lightUp();
    } else if (this.#publication) this.#label();
  }

  /** Reads the manifest: the one written inside the element, else the one at `src`. */
  async #read() {
    const { signal } = this.#life;
    const base = new URL(this.getAttribute("src") ?? "", document.baseURI);
    const inside = this.querySelector("script[type='application/json']");
    this.#label();
    let reason = "manifest";
    try {
      let text = inside?.textContent;
      if (!inside) {
        const answer = await fetch(base, { signal }).catch((error) => {
          reason = navigator.onLine ? "network" : "offline";
          throw error;
        });
        if (!answer.ok) throw new Error(String(answer.status));
        text = await answer.text();
      }
      if (!signal.aborted) this.#open(JSON.parse(text), base);
    } catch {
      if (!signal.aborted) this.#fail(reason, base.href, () => (this.#reading = this.#read()));
    }
  }

  #open(publication, base) {
    this.#segments = segmentsOf(publication, base);
    this.#publication = publication;
    this.#base = base;
    this.#duration = this.#segments.reduce((sum, segment) => sum + segment.duration, 0);
    const { position, rate: speed } = MEMORY.of(this.#id);
    if (speed) this.playbackRate = speed;
    if (position > 0 && position < this.#duration - 1) this.seek(position);
    this.#succeeded();
    this.#match();
    this.#label();
  }

  #close() {
    clearTimeout(this.#timer);
    clearTimeout(this.#patience);
    if (sounding === this) {
      sounding = null;
      this.#unlight();
      SESSION.clear();
    }
    this.#deck.clear();
    this.#segments = [];
    this.#publication = null;
    this.#isStarted = false;
    this.#index = this.#offset = 0;
    this.#told = -1;
    this.#float();
  }

  get #id() {
    return this.#publication.id ?? this.#base.href;
  }

  #remember(isOver = false) {
    if (!this.#publication) return;
    this.#saved = performance.now();
    const position = isOver ? undefined : Math.round(this.currentTime * 10) / 10;
    MEMORY.add(this.#id, { position, rate: this.#rate });
  }

  // MARK: Sound

  /** To a place of a segment; `joins` where its sound has started already. */
  #enter(index, offset, joins = false) {
    this.#index = index;
    this.#offset = offset;
    this.#word = -1;
    this.#map = null;
    if (this.#isStarted) {
      this.#tries = 0;
      if (this.#failure) this.#succeeded();
      if (!joins) this.#deck.load(this.#segments[index].url, offset);
      this.#announce();
      const next = this.#segments[index + 1];
      if (next) this.#deck.prepare(next.url);
      this.#mark();
      this.#tellSession();
    }
    this.#show();
  }

  #announce() {
    if (this.#told === this.#index) return;
    this.#told = this.#index;
    this.#tell("segmentchange", {
      segment: this.#index, element: this.#elements[this.#index] ?? null,
    });
    this.#lightUp();
  }

  #heard(type) {
    switch (type) {
      case "ending":
        if (this.#deck.join(this.#segments[this.#index + 1]?.url)) this.#enter(this.#index + 1, 0, true);
        break;
      case "ended":
        if (this.#index + 1 < this.#segments.length) this.#enter(this.#index + 1, 0);
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
        clearTimeout(this.#patience);
        this.#patience = setTimeout(() => {
          if (navigator.onLine) this.#bar.say(["loading"]);
          else this.#fail("offline", this.#segments[this.#index].url, () => this.#again());
        }, 700);
        break;
      case "playing":
        clearTimeout(this.#patience);
        this.#tries = 0;
        this.#succeeded();
        if (!this.#frame) this.#frame = requestAnimationFrame(this.#tick);
        this.#tellSession();
        break;
      case "timeupdate":
        this.#offset = this.#deck.time;
        if (this.#isPlaying && performance.now() - this.#saved > 5000) this.#remember();
        this.#tell("timeupdate");
        this.#show();
    }
  }

  #finish() {
    this.#isPlaying = false;
    this.#deck.pause();
    this.#remember(true);
    this.#index = this.#offset = 0;
    this.#word = this.#told = -1;
    this.#map = null;
    this.#deck.load(this.#segments[0].url);
    this.#unlight();
    this.#tell("ended");
    this.#show();
  }

  /** The current sound cannot be had: says why, and tries again. */
  async #broke() {
    const { url } = this.#segments[this.#index];
    const index = this.#index;
    const reason = await this.#reasonFor(url);
    if (index !== this.#index || !this.#isStarted) return;
    this.#fail(reason, url, () => this.#again());
  }

  async #reasonFor(url) {
    if (!navigator.onLine) return "offline";
    if (!url.startsWith("http")) return "missing";
    try {
      const answer = await fetch(url, { method: "HEAD", cache: "no-store" });
      return answer.ok ? "broken" : "missing";
    } catch {
      return navigator.onLine ? "network" : "offline";
    }
  }

  /** Says what failed; `again` is tried after a while, then when asked for. */
  #fail(reason, url, again) {
    this.#failure = again;
    clearTimeout(this.#timer);
    clearTimeout(this.#patience);
    const isOffline = reason === "offline";
    const willRetry = isOffline || this.#tries < TRIES.length;
    if (willRetry && !isOffline) {
      this.#timer = setTimeout(() => this.#failure?.(), TRIES[this.#tries]);
      this.#tries += 1;
      this.#bar.say([reason, "again"]);
    } else this.#bar.say([reason], true);
    this.#tell("error", { reason, url, segment: this.#index, willRetry });
    if (!willRetry) this.pause();
    this.#show();
  }

  #again() {
    this.#deck.load(this.#segments[this.#index].url, this.#deck.time, true);
  }

  #retry() {
    clearTimeout(this.#timer);
    this.#tries = 0;
    this.#failure?.();
  }

  #succeeded() {
    clearTimeout(this.#timer);
    this.#failure = null;
    this.#bar.say([]);
  }

  // MARK: Reading along

  #textOf(index) {
    return this.#segments[index].text ?? this.#elements[index]?.textContent ?? "";
  }

  #match() {
    this.#elements = findElements(this.getAttribute("text"), this, this.#segments);
    this.#map = null;
    if (!this.#isQueue) return;
    for (const button of document.querySelectorAll("[data-listen-play]")) button.hidden = false;
  }

  #lightUp() {
    if (sounding !== this) return;
    const element = this.#elements[this.#index];
    if (this.#isQueue) {
      for (const other of this.#elements) other?.removeAttribute("aria-current");
      element?.setAttribute("aria-current", "true");
      // A list of articles is not read along: some of the current one is enough.
      const box = element?.getBoundingClientRect();
      if (box && box.bottom > 0 && box.top < innerHeight) return;
    } else marker.paragraph(element ?? null);
    this.#following.show(element, null, this.#bar.covered);
  }

  #unlight() {
    marker.paragraph(null);
    for (const element of this.#elements) {
      if (this.#isQueue) element?.removeAttribute("aria-current");
    }
  }

  #tick = () => {
    this.#frame = 0;
    if (!this.#isPlaying) return;
    this.#mark();
    this.#frame = requestAnimationFrame(this.#tick);
  };

  /** Lights the word of this moment. */
  #mark() {
    const { words } = this.#segments[this.#index];
    const time = this.#deck.time + LEAD * this.#rate;
    let word = this.#word;
    if (word >= 0 && words[word].start > time) word = -1;
    while (word + 1 < words.length && words[word + 1].start <= time) word += 1;
    if (word === this.#word) return;
    this.#word = word;
    const element = this.#elements[this.#index];
    if (word < 0) return marker.word(null);
    const { from, to, start, end } = words[word];
    const base = this.#segments[this.#index].start;
    const text = this.#textOf(this.#index);
    let range = null;
    if (element && sounding === this) {
      if (!HIGHLIGHTS) marker.word(null);
      if (!this.#map || !HIGHLIGHTS) this.#map = new WordMap(text, element);
      range = this.#map.range(from, to);
      marker.word(range);
      this.#following.show(element, range, this.#bar.covered);
    }
    this.#tell("wordchange", {
      segment: this.#index, word, text: [...text].slice(from, to).join(""),
      start: base + start, end: base + end,
    });
  }

  #clicked(event) {
    const target = event.composedPath()[0];
    if (!(target instanceof Element)) return;
    const button = target.closest("[data-listen-play]");
    if (button && this.#isQueue) {
      this.go(button.dataset.listenPlay);
      this.#playNow();
      return;
    }
    if (!this.#isStarted || event.defaultPrevented || event.button) return;
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (target.closest("a, button, input, select, textarea, label, summary, audio, video")) return;
    if (!getSelection().isCollapsed) return;
    for (let element = target; element; element = element.parentElement) {
      const index = this.#elements.indexOf(element);
      if (index < 0) continue;
      this.go(index);
      this.#playNow();
      return;
    }
  }

  // MARK: What the reader does

  #toggle() {
    if (this.#isPlaying) this.pause();
    else this.#playNow();
  }

  /** Plays by the reader's own hand, which no browser refuses. */
  #playNow() {
    this.play().catch(() => {});
  }

  /** A paragraph on or back; back first to the beginning of this one. */
  #skip(by) {
    const inside = this.currentTime - (this.#segments[this.#index]?.start ?? 0);
    if (by < 0 && inside > 3) this.go(this.#index);
    else this.go(Math.max(0, this.#index + by));
  }

  #skim(seconds) {
    this.seek(this.currentTime + seconds);
  }

  #pace(by) {
    const rates = by < 0 ? RATES.toReversed() : RATES;
    const next = rates.find((rate) => (rate - this.#rate) * by > 0);
    if (next) this.playbackRate = next;
  }

  // MARK: What is told

  get #isQueue() {
    return this.hasAttribute("queue");
  }

  #label() {
    const tag = this.lang || this.closest("[lang]")?.lang || this.#publication?.inLanguage;
    this.#bar.label(tag, this.#isQueue, this.#segments, wholeOf(this.#publication, this.#base));
    this.#show();
  }

  #show() {
    const state = this.#isPlaying ? "playing" : this.#isStarted ? "paused" : "idle";
    if (this.dataset.state !== state) this.dataset.state = state;
    this.#bar.show({
      state, time: this.currentTime, rate: this.#rate, isFollowing: this.#following.isOn,
      title: this.#segments[this.#index]?.name ?? "",
    });
  }

  /** The bar floats where its place is out of view, once it has been started. */
  #float() {
    this.#bar.float(this.#isOut && this.#isStarted && !this.#isDismissed);
  }

  #tellSession() {
    if (sounding !== this || !this.#publication) return;
    const { name, author, listen, resources } = this.#publication;
    const cover = resources?.find((file) => [file.rel].flat().includes("cover"));
    SESSION.tell({
      title: (this.#isQueue && this.#segments[this.#index].name) || name || document.title,
      artist: (author ?? []).map((party) => party.name).join(", "),
      album: (this.#isQueue ? name : listen?.source) ?? "",
      cover: cover && { url: new URL(cover.url, this.#base).href, type: cover.encodingFormat },
      isPlaying: this.#isPlaying, duration: this.#duration, position: this.currentTime,
      playbackRate: this.#rate,
    });
  }

  #tell(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}

if (!customElements.get("listen-player")) {
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, HIGHLIGHT_SHEET];
  customElements.define("listen-player", ListenPlayer);
}
