// The element: what is played, what is shown, and what the reader does.

const RATES = [0.75, 1, 1.25, 1.5, 1.75, 2];
const STEP = 10;
/** Seconds by which a word is lit early: half a frame, since the next frame shows it. */
const LEAD = 0.008;
/** Milliseconds before each further try of a sound that failed. */
const TRIES = [1000, 2000, 4000];
/** Letter keys by their place, for keyboards of other scripts. */
const KEYS_BY_PLACE = {
  KeyK: "k", KeyJ: "j", KeyL: "l", BracketLeft: "[", BracketRight: "]", Comma: "<", Period: ">",
};

const ICONS = {
  play: { fill: "M8 5v14l11-7z" },
  pause: { fill: "M6 5h4v14H6zM14 5h4v14h-4z" },
  previous: { fill: "M5 6h2v12H5zM19 6v12l-9-6z" },
  next: { fill: "M5 6l9 6-9 6zM17 6h2v12h-2z" },
  back: { line: "M12 5a8 8 0 1 1-7.6 5.5", fill: "M13 1v8L8 5z", text: "10" },
  forward: { line: "M12 5a8 8 0 1 0 7.6 5.5", fill: "M11 1v8l5-4z", text: "10" },
  follow: { line: "M4 6h16M4 12h8M4 18h8M17.5 11v8m-3-3 3 3 3-3" },
  download: { line: "M12 4v11m-5-5 5 5 5-5M5 20h14" },
  close: { line: "M6 6l12 12M18 6 6 18" },
};

/** An element with attributes and children. */
function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

function icon(name) {
  const shape = (tag, attributes) => {
    const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element;
  };
  const svg = shape("svg", { viewBox: "0 0 24 24", "aria-hidden": "true" });
  const { line, fill, text } = ICONS[name];
  if (line) svg.append(shape("path", { d: line, class: "line" }));
  if (fill) svg.append(shape("path", { d: fill, class: "fill" }));
  if (text) {
    const figure = shape("text", { x: 12, y: 16.2, "text-anchor": "middle", class: "fill" });
    figure.textContent = text;
    svg.append(figure);
  }
  return svg;
}

/** Seconds of an ISO 8601 duration of hours, minutes and seconds. */
function secondsOf(duration) {
  const parts = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?$/.exec(duration ?? "");
  if (!parts) return 0;
  return Number(parts[1] ?? 0) * 3600 + Number(parts[2] ?? 0) * 60 + Number(parts[3] ?? 0);
}

/** A segment's words in seconds; words that are said together are one. */
function wordsOf(list, rate) {
  const words = [];
  for (const [start, end, from, to] of list ?? []) {
    const last = words.at(-1);
    if (end <= start) continue;
    if (last && last.start === start / rate) last.to = to;
    else words.push({ start: start / rate, end: end / rate, from, to });
  }
  return words;
}

/** The player that sounds; there is one at a time on a page. */
let sounding = null;
const marker = new Marker();

class ListenPlayer extends HTMLElement {
  static observedAttributes = ["src", "text", "rate", "lang", "queue"];

  #ui = {};
  #deck;
  #following;
  #words = new Words("en");
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
  #isDragged = false;
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
  #valueSaid = 0;
  #saved = 0;

  constructor() {
    super();
    const root = this.attachShadow({ mode: "open" });
    root.adoptedStyleSheets = [PLAYER_SHEET];
    this.#build(root);
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
    if (sounding !== this) sounding?.pause();
    sounding = this;
    const isNew = !this.#isPlaying;
    this.#isPlaying = true;
    this.#following.isOn = this.#wantsFollowing;
    this.#isDismissed = false;
    if (isNew) this.#tell("play");
    if (!this.#isStarted) {
      this.#isStarted = true;
      this.#enter(this.#index, this.#offset);
    } else if (this.#failure) this.#retry();
    const promise = this.#deck.play();
    this.#announce();
    this.#startSession();
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
    let index = this.#segments.findLastIndex((segment) => segment.start <= time);
    index = Math.max(0, index);
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
    try {
      let publication;
      if (inside) publication = JSON.parse(inside.textContent);
      else {
        const answer = await fetch(base, { signal });
        if (!answer.ok) throw new Error(String(answer.status));
        publication = await answer.json();
      }
      if (!signal.aborted) this.#open(publication, base);
    } catch (error) {
      if (signal.aborted) return;
      const reason = inside || error instanceof SyntaxError ? "manifest"
        : navigator.onLine ? "network" : "offline";
      this.#fail(reason, base.href, () => (this.#reading = this.#read()));
    }
  }

  #open(publication, base) {
    const rate = publication.listen?.sampleRate ?? 1;
    let start = 0;
    this.#publication = publication;
    this.#segments = publication.readingOrder.map((item, index) => {
      const own = item.listen ?? {};
      const duration = own.samples ? own.samples / rate : secondsOf(item.duration);
      const segment = {
        index, duration, start, url: new URL(item.url, base).href, kind: own.kind ?? null,
        name: item.name ?? "", text: own.text, words: wordsOf(own.words, rate),
      };
      start += duration;
      return segment;
    });
    this.#duration = start;
    this.#base = base;
    const { position, rate: speed } = MEMORY.of(this.#id);
    if (speed) this.playbackRate = speed;
    if (position > 0 && position < start - 1) this.seek(position);
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
      if (navigator.mediaSession) navigator.mediaSession.metadata = null;
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
          if (navigator.onLine) this.#say("loading");
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
    const willRetry = reason === "offline" || this.#tries < TRIES.length;
    if (reason !== "offline" && willRetry) {
      this.#timer = setTimeout(() => this.#failure?.(), TRIES[this.#tries]);
      this.#tries += 1;
    }
    this.#say(reason, willRetry && reason !== "offline" ? "again" : null);
    this.#ui.retry.hidden = willRetry && reason !== "offline";
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
    this.#ui.retry.hidden = true;
    this.#say(null);
  }

  // MARK: Reading along

  #textOf(index) {
    return this.#segments[index].text ?? this.#elements[index]?.textContent ?? "";
  }

  #match() {
    this.#elements = findElements(this.getAttribute("text"), this, this.#segments);
    this.#map = null;
    if (!this.hasAttribute("queue")) return;
    for (const button of document.querySelectorAll("[data-listen-play]")) button.hidden = false;
  }

  #lightUp() {
    if (sounding !== this) return;
    const element = this.#elements[this.#index];
    if (this.hasAttribute("queue")) {
      for (const other of this.#elements) other?.removeAttribute("aria-current");
      element?.setAttribute("aria-current", "true");
      // A list of articles is not read along: some of the current one is enough.
      const box = element?.getBoundingClientRect();
      if (box && box.bottom > 0 && box.top < innerHeight) return;
    } else marker.paragraph(element ?? null);
    this.#following.show(element, null, this.#covered);
  }

  #unlight() {
    marker.paragraph(null);
    for (const element of this.#elements) {
      if (this.hasAttribute("queue")) element?.removeAttribute("aria-current");
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
      this.#following.show(element, range, this.#covered);
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
    if (button && this.hasAttribute("queue")) {
      this.go(button.dataset.listenPlay);
      this.play().catch(() => {});
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
      this.play().catch(() => {});
      return;
    }
  }

  // MARK: What is shown

  #build(root) {
    const button = (name, keys) => {
      const element = make("button", { type: "button", class: name, part: `button ${name}` });
      if (keys) element.setAttribute("aria-keyshortcuts", keys);
      if (ICONS[name]) element.append(icon(name));
      return (this.#ui[name] = element);
    };
    const part = (name, tag, attributes, ...children) =>
      (this.#ui[name] = make(tag, { class: name, part: name, ...attributes }, ...children));
    const moves = make("div", { class: "moves" },
      button("previous", "["), button("back", "J"), button("forward", "L"), button("next", "]"));
    const line = make("div", { class: "line-of-time" },
      part("elapsed", "span", { "aria-hidden": "true" }),
      part("slider", "input", { type: "range", min: "0", step: "1", value: "0" }),
      part("total", "span", { "aria-hidden": "true" }));
    const speed = part("speed", "select", { "aria-keyshortcuts": "< >" },
      ...RATES.map((rate) => make("option", { value: rate }, `${rate}×`)));
    const tools = make("div", { class: "tools" },
      button("follow"),
      part("download", "a", { download: "" }, icon("download")),
      button("close"));
    part("player", "section", {},
      make("div", { class: "row" },
        button("play", "K"),
        part("label", "p", {}, part("title", "span", {}), part("note", "span", {})),
        moves, speed, line, tools),
      make("p", { class: "report" },
        part("message", "span", { role: "status" }), button("retry")));
    this.#ui.retry.hidden = this.#ui.close.hidden = true;
    this.#ui.play.append(icon("pause"));
    root.append(part("place", "div", {}, this.#ui.player));
    this.#bind(root);
  }

  #bind(root) {
    const ui = this.#ui;
    const on = (name, type, act) => ui[name].addEventListener(type, act);
    on("play", "click", () => this.#toggle());
    on("previous", "click", () => this.#skip(-1));
    on("next", "click", () => this.#skip(1));
    on("back", "click", () => this.seek(this.currentTime - STEP));
    on("forward", "click", () => this.seek(this.currentTime + STEP));
    on("retry", "click", () => this.play().catch(() => {}));
    on("close", "click", () => {
      this.pause();
      this.#isDismissed = true;
      this.#float();
    });
    on("follow", "click", () => {
      this.#wantsFollowing = this.#following.isOn = !this.#following.isOn;
      this.#lightUp();
    });
    on("speed", "change", () => (this.playbackRate = ui.speed.value));
    on("slider", "input", () => {
      this.#isDragged = true;
      ui.elapsed.textContent = clock(ui.slider.value);
      this.#sayValue(Number(ui.slider.value));
    });
    on("slider", "change", () => {
      this.#isDragged = false;
      this.seek(ui.slider.value);
      this.#sayValue(this.currentTime);
    });
    on("slider", "focus", () => this.#sayValue(this.currentTime));
    root.addEventListener("keydown", (event) => this.#pressed(event));
  }

  /** Keys, while focus is inside. */
  #pressed(event) {
    if (event.altKey || event.ctrlKey || event.metaKey || !this.#publication) return;
    const isLatin = event.key.length > 1 || (event.key >= " " && event.key <= "~");
    const key = isLatin ? event.key : KEYS_BY_PLACE[event.code] ?? event.key;
    const { target } = event;
    const isChoice = target === this.#ui.speed;
    const isSlider = target === this.#ui.slider;
    const by = (seconds) => () => {
      this.seek(this.currentTime + seconds);
      this.#sayValue(this.currentTime);
    };
    const acts = {
      k: () => this.#toggle(),
      j: by(-STEP),
      l: by(STEP),
      "[": () => this.#skip(-1),
      "]": () => this.#skip(1),
      "<": () => this.#pace(-1),
      ">": () => this.#pace(1),
    };
    if (!isChoice) Object.assign(acts, { ArrowLeft: by(-5), ArrowRight: by(5) });
    if (isSlider) Object.assign(acts, { ArrowDown: by(-5), ArrowUp: by(5) });
    if (isSlider || !/^(BUTTON|SELECT|A)$/.test(target.tagName)) acts[" "] = acts.k;
    const act = acts[key.length === 1 ? key.toLowerCase() : key];
    if (!act) return;
    event.preventDefault();
    act();
  }

  #toggle() {
    if (this.#isPlaying) this.pause();
    else this.play().catch(() => {});
  }

  /** A paragraph on or back; back first to the beginning of this one. */
  #skip(by) {
    const inside = this.currentTime - (this.#segments[this.#index]?.start ?? 0);
    if (by < 0 && inside > 3) this.go(this.#index);
    else this.go(Math.max(0, this.#index + by));
  }

  #pace(by) {
    const rates = by < 0 ? RATES.toReversed() : RATES;
    const next = rates.find((rate) => (rate - this.#rate) * by > 0);
    if (next) this.playbackRate = next;
  }

  /** All labels, in the language of the page. */
  #label() {
    const ui = this.#ui;
    const tag = this.lang || this.closest("[lang]")?.lang || this.#publication?.inLanguage;
    const words = (this.#words = new Words(tag));
    const isQueue = this.hasAttribute("queue");
    const name = (element, key, values) => {
      const text = words.say(key, values);
      element.setAttribute("aria-label", text);
      if (element !== ui.player && element !== ui.slider) element.title = text;
    };
    ui.place.lang = words.language;
    ui.place.dir = words.direction;
    name(ui.player, "region");
    name(ui.back, "back");
    name(ui.forward, "forward");
    name(ui.previous, isQueue ? "previousItem" : "previous");
    name(ui.next, isQueue ? "nextItem" : "next");
    name(ui.slider, "position");
    name(ui.speed, "speed");
    name(ui.follow, "follow");
    name(ui.close, "close");
    ui.retry.textContent = words.say("retry");
    const file = this.#download();
    ui.download.hidden = !file;
    if (file) {
      ui.download.href = file.url;
      name(ui.download, "download", { format: file.format });
    }
    ui.slider.max = Math.floor(this.#duration);
    ui.total.textContent = clock(this.#duration);
    this.#show();
  }

  /** The whole article as one file. */
  #download() {
    for (const format of ["mp3", "opus", "wav"]) {
      const item = this.#publication?.resources?.find((file) => file.listen?.format === format);
      const url = item && new URL(item.url, this.#base);
      if (url && /^(https?|file):$/.test(url.protocol)) {
        return { url: url.href, format: format.toUpperCase() };
      }
    }
    return null;
  }

  #show() {
    const ui = this.#ui;
    const words = this.#words;
    const state = this.#isPlaying ? "playing" : this.#isStarted ? "paused" : "idle";
    const time = this.currentTime;
    if (this.dataset.state !== state) this.dataset.state = state;
    ui.player.dataset.state = state;
    const isQueue = this.hasAttribute("queue");
    const invitation = time > 1 ? "resume" : isQueue ? "listenQueue" : "listen";
    const action = words.say(this.#isPlaying ? "pause" : this.#isStarted ? "play" : invitation);
    if (ui.play.title !== action) {
      ui.play.setAttribute("aria-label", action);
      ui.play.title = action;
    }
    const write = (element, text) => element.textContent !== text && (element.textContent = text);
    const current = this.#segments[this.#index]?.name ?? "";
    write(ui.title, isQueue && this.#isStarted ? current : words.say(invitation));
    const length = time > 1 ? `${clock(time)} / ${clock(this.#duration)}`
      : this.#duration ? words.minutes(this.#duration) : "";
    write(ui.note, [length, words.say("voice")].filter(Boolean).join(" · "));
    if (!this.#isDragged) {
      write(ui.elapsed, clock(time));
      ui.slider.value = time;
      // A screen reader that sits on the slider is not told of every second.
      const isFocused = this.shadowRoot.activeElement === ui.slider;
      if (!isFocused || Math.abs(time - this.#valueSaid) > 15) this.#sayValue(time);
    }
    ui.slider.style.setProperty("--at", `${(100 * ui.slider.value) / (this.#duration || 1)}%`);
    ui.follow.setAttribute("aria-pressed", String(this.#following.isOn));
    ui.speed.value = RATES.includes(this.#rate) ? this.#rate : "";
  }

  #sayValue(time) {
    const words = this.#words;
    this.#valueSaid = time;
    const number = 1 + Math.max(0, this.#segments.findLastIndex((item) => item.start <= time));
    const text = words.say(this.hasAttribute("queue") ? "placeItem" : "place", {
      time: words.duration(time), total: words.duration(this.#duration), number,
      count: this.#segments.length,
    });
    this.#ui.slider.setAttribute("aria-valuetext", text);
  }

  #say(...keys) {
    const text = keys.filter(Boolean).map((key) => this.#words.say(key)).join(" ");
    if (this.#ui.message.textContent !== text) this.#ui.message.textContent = text;
  }

  /** Pixels at the foot of the window that the floating bar covers. */
  get #covered() {
    return this.#ui.player.classList.contains("floating") ? this.#ui.player.offsetHeight : 0;
  }

  /** The bar floats where its place is out of view, once it has been started. */
  #float() {
    const { player, place, close } = this.#ui;
    const floats = this.#isOut && this.#isStarted && !this.#isDismissed;
    if (floats === player.classList.contains("floating")) return;
    // Its place on the page is kept.
    place.style.blockSize = floats ? `${player.offsetHeight}px` : "";
    player.classList.toggle("floating", floats);
    close.hidden = !floats;
    const sheets = document.adoptedStyleSheets.filter((sheet) => sheet !== FLOATING_SHEET);
    document.adoptedStyleSheets = floats ? [...sheets, FLOATING_SHEET] : sheets;
  }

  // MARK: The system's own controls

  #startSession() {
    const session = navigator.mediaSession;
    if (!session) return;
    const acts = {
      play: () => this.play().catch(() => {}),
      pause: () => this.pause(),
      stop: () => this.pause(),
      seekbackward: (details) => this.seek(this.currentTime - (details.seekOffset ?? STEP)),
      seekforward: (details) => this.seek(this.currentTime + (details.seekOffset ?? STEP)),
      seekto: (details) => this.seek(details.seekTime),
      previoustrack: () => this.#skip(-1),
      nexttrack: () => this.#skip(1),
    };
    for (const [name, act] of Object.entries(acts)) {
      try {
        session.setActionHandler(name, act);
      } catch {
        // An action that this browser does not know.
      }
    }
    this.#tellSession();
  }

  #tellSession() {
    const session = navigator.mediaSession;
    if (!session || sounding !== this || !this.#publication) return;
    const { name, author, listen, resources } = this.#publication;
    const isQueue = this.hasAttribute("queue");
    const title = (isQueue && this.#segments[this.#index].name) || name || document.title;
    if (session.metadata?.title !== title) {
      const cover = resources?.find((file) => [file.rel].flat().includes("cover"));
      const url = cover && new URL(cover.url, this.#base).href;
      session.metadata = new MediaMetadata({
        title,
        artist: (author ?? []).map((party) => party.name).join(", "),
        album: (isQueue ? name : listen?.source) ?? "",
        artwork: url?.startsWith("http") ? [{ src: url, type: cover.encodingFormat }] : [],
      });
    }
    session.playbackState = this.#isPlaying ? "playing" : "paused";
    session.setPositionState?.({
      duration: this.#duration, playbackRate: this.#rate,
      position: Math.min(this.currentTime, this.#duration),
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
