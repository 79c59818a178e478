// The element: its attributes, properties, methods and events, and its life on the page.

const STEP = 10;

/** The player that sounds; there is one at a time on a page. */
let sounding = null;

class ListenPlayer extends HTMLElement {
  static observedAttributes = ["src", "text", "rate", "lang", "queue", "labels", "float"];

  #bar;
  #playback;
  #recovery;
  #following;
  #along;
  #sleep;
  #settings = SETTINGS.all();
  /** The article of each queue that was heard last. */
  #last = {};
  /** Those that were heard, to which no queue leads back. */
  #past = new Set();
  #labels = null;
  #later = LATER.all();
  #publication = null;
  #base = null;
  /** The article that is heard in place of the page's own, after it. */
  #guest = null;
  #isOut = false;
  #isDismissed = false;
  #wantsFollowing = true;
  #selected = null;
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
      previous: () => this.#skip(-1),
      next: () => this.#skip(1),
      step: (unit, by) => (this.#isQueue ? this.#skip(by) : this.#playback.step(unit, by)),
      back: () => this.#skim(-STEP),
      forward: () => this.#skim(STEP),
      skim: (seconds) => this.#skim(seconds),
      seek: (seconds) => this.seek(seconds),
      speed: (rate) => {
        this.playbackRate = rate;
        this.#choose("rate", this.playbackRate);
      },
      follow: () => this.#follow(!this.#following.isOn),
      captions: () => this.#choose("captions", !this.#settings.captions),
      choose: (name, value) => this.#choose(name, value),
      later: () => this.#own && LATER.toggle(this.#own),
      selection: () => this.hear(this.#selected).catch(() => {}),
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
    this.#sleep = new Sleep({
      volume: (volume) => (this.#playback.volume = volume),
      pause: () => this.pause(),
      left: (end) => this.#leftOf(end),
    }, () => this.#show());
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
    this.#show();
    this.#tellSession();
  }
  /** The sleep timer: minutes, `paragraph`, `article`, or null for none. */
  get sleep() {
    return this.#sleep.choice;
  }
  set sleep(choice) {
    this.#playback.until = null;
    this.#sleep.choice = choice;
    if (this.#isEnd(choice)) this.#aimSleep();
  }
  /** Labels by their keys, with `language` and `direction`; what is missing is in the page's language. */
  get labels() {
    return this.#labels;
  }
  set labels(labels) {
    this.#labels = labels ? { ...labels } : null;
    this.#label();
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

  /** Reads what `range` of the page holds of the article, then pauses. */
  async hear(range) {
    const times = this.#along.timesOf(range);
    if (!times) return;
    this.seek(times[0]);
    this.#playback.until = times[1];
    await this.play();
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
    document.addEventListener("selectionchange", () => this.#select(), { signal });
    addEventListener("hashchange", () => this.#goToFragment(), { signal });
    addEventListener("online", () => this.#recovery.isDue && this.#recovery.retry(), { signal });
    addEventListener("pagehide", () => this.#playback.isStarted && this.#remember(), { signal });
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => this.#suit(), { signal });
    this.#following.watch(this, signal);
    const show = () => {
      this.#later = LATER.all();
      this.#bar.panel.list(this.#bar.words, this.#later);
      this.#show();
    };
    LISTS.watchers.add(show);
    const watcher = new IntersectionObserver((entries) => {
      this.#isOut = !entries.at(-1).isIntersecting;
      this.#float();
    });
    watcher.observe(this);
    signal.addEventListener("abort", () => {
      watcher.disconnect();
      LISTS.watchers.delete(show);
    });
  }

  disconnectedCallback() {
    this.pause();
    this.#life.abort();
    this.#sleep.choice = null;
    this.#close();
  }

  attributeChangedCallback(name) {
    if (name === "rate") this.playbackRate = this.getAttribute("rate");
    if (!this.#reading || this.#life.signal.aborted) return;
    if (name === "src") {
      // The element still holds the old manifest.
      this.querySelector("script[type='application/json']")?.remove();
      this.pause();
      this.#close();
      this.#guest = null;
      this.#reading = this.#read();
    } else if (name === "text") {
      this.#match();
      this.#light();
    } else if (name === "labels") this.#readLabels();
    else if (name === "float") this.#float();
    else if (this.#publication) this.#label();
  }

  async #read() {
    const { signal } = this.#life;
    const base = new URL(this.getAttribute("src") ?? "", document.baseURI);
    this.#readLabels();
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
    const { rate } = this.#settings;
    if (rate) this.playbackRate = rate;
    if (this.#isQueue) {
      const { item } = MEMORY.of(placeOf(base));
      const index = this.#playback.segments.findIndex((segment) => placeOf(segment.url) === item);
      if (index >= 0) this.#goItem(index);
    } else this.seek(MEMORY.resume(this.#place, this.duration));
    this.#recovery.succeed();
    this.#match();
    this.#label();
    this.#suit();
    this.#goToFragment(true);
    LISTS.show();
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

  /** The place that the page's address names: at first a segment too, later times alone, since links
   * within a page lead to segments. */
  #goToFragment(isFirst = false) {
    if (this.#guest || !this.#publication) return;
    if (location.hash === "#play" && isFirst) return this.#playNow();
    const place = placeIn(location.hash, this.#playback.segments);
    if (!place || !(isFirst || location.hash.includes("t="))) return;
    this.seek(place.time);
    this.#playback.until = place.until;
  }

  // MARK: What happens

  #heard(type) {
    switch (type) {
      case "move":
        this.#along.move();
        if (this.#isEnd(this.sleep)) this.#aimSleep();
        this.#tellSession();
        this.#caption();
        return this.#show();
      case "sound":
        return this.#tellSession();
      case "frame":
        return this.#mark();
      case "over":
        if (this.#isQueue) this.#remember(true);
        return;
      case "until":
        if (this.#isEnd(this.sleep)) this.sleep = null;
        return;
      case "segmentchange":
        this.#tell(type, { segment: this.segment, element: this.#along.elementOf(this.segment) });
        if (this.#isQueue && !this.#guest) MEMORY.add(placeOf(this.#base), { item: this.#place });
        return this.#light();
      case "timeupdate":
        this.#count();
        if (!this.paused && performance.now() - this.#saved > 5000) this.#remember();
        break;
      case "pause":
        this.#remember();
        this.#tellSession();
        break;
      case "ended":
        if (!this.#isQueue) this.#remember(true);
        this.#along.move();
        this.#along.dark();
        this.#tellSession();
    }
    this.#tell(type);
    this.#show();
    if (type === "ended") this.#goOn();
  }

  #clicked(event) {
    if (this.#guest) return;
    const place = this.#along.clicked(event);
    if (!place || !(place.isAsked || this.#playback.isStarted)) return;
    if (place.isAsked && place.index === this.segment && this.#playback.isStarted) {
      return this.paused ? this.#playNow() : this.pause();
    }
    if (this.#isQueue) this.#goItem(place.index);
    else this.#playback.go(place.index, place.offset);
    this.#playNow();
  }

  #select() {
    const selection = document.getSelection();
    const range = selection?.rangeCount ? selection.getRangeAt(0) : null;
    const selected = this.#along.timesOf(range) ? range.cloneRange() : null;
    if (!selected && !this.#selected) return;
    this.#selected = selected;
    this.#show();
    this.#float();
  }

  /** Plays by the reader's own hand, which no browser refuses. */
  #playNow() {
    this.play().catch(() => {});
  }

  #skim(seconds) {
    this.seek(this.currentTime + seconds);
  }

  /** A step of the reader's unit; of a queue an article. */
  #skip(by) {
    if (this.#guest) return by > 0 ? this.#goOn(true) : this.#return();
    if (!this.#isQueue) return this.#playback.step(this.#settings.step, by);
    const isWithin = by < 0 && this.#playback.offset > 3;
    if (isWithin) this.go(this.segment);
    else this.#goItem(Math.max(0, this.segment + by));
  }

  /** To an article of a queue, where it was left. */
  #goItem(index) {
    const item = this.#playback.segments[index];
    if (item) this.#playback.go(index, MEMORY.resume(placeOf(item.url), item.duration));
  }

  // MARK: What comes next

  /** Goes on with the next article, where the reader wants it. */
  async #goOn(isAsked = false) {
    const wasAsleep = this.sleep === "article";
    if (this.#isEnd(this.sleep)) this.sleep = null;
    if (wasAsleep || !(isAsked || this.#settings.goOn)) return this.#guest && this.#return();
    const { signal } = this.#life;
    const next = await this.#nextOf(this.#place, signal);
    // The reader may have pressed something meanwhile.
    if (signal.aborted || !(isAsked || this.paused) || !this.#publication) return;
    if (!next) return this.#guest && this.#return();
    if (LATER.has(next.place)) LATER.toggle(next);
    this.#swap(next, publicationOf(next, this.#publication.inLanguage), document.baseURI);
    this.seek(MEMORY.resume(next.place, this.duration));
    this.#bar.tell(this.#bar.words.say("upNext", { title: next.name }));
    this.#tell("articlechange", { name: next.name, url: next.place });
    this.#playNow();
  }

  /** The article after the one at `place`: the first of the reader's queue, else the next of a queue in
   * which the article is, or was one before it. */
  async #nextOf(place, signal) {
    this.#past.add(place);
    let next = this.#later.find((item) => item.place !== place);
    for (const address of this.getAttribute("next")?.split(" ") ?? []) {
      if (next) break;
      const items = await queueAt(address, signal);
      const indexOf = (wanted) => items.findIndex((item) => item.place === wanted);
      if (indexOf(place) >= 0) this.#last[address] = place;
      const index = indexOf(this.#last[address]);
      if (index >= 0) next = items.find((item, at) => at > index && !this.#past.has(item.place));
    }
    return next;
  }

  /** Back to the page's own article. */
  #return() {
    this.#swap(null, null);
    this.#reading = this.#read();
    this.#tell("articlechange", { name: document.title, url: this.getAttribute("src") });
  }

  #swap(guest, publication, base) {
    this.pause();
    this.#remember(false);
    this.#close();
    this.#guest = guest;
    if (!publication) return;
    this.#playback.open(segmentsOf(publication, base));
    this.#publication = publication;
    this.#base = new URL(base);
    this.#match();
    this.#label();
  }

  // MARK: The reader's choices

  #choose(name, value) {
    if (name === "sleep") return void (this.sleep = value);
    if (name === "following") return this.#follow(value);
    SETTINGS.set(name, value);
    this.#settings = { ...this.#settings, [name]: value };
    if (name === "step") this.#label();
    this.#along.move();
    this.#suit();
    this.#light();
    this.#caption();
    if (this.#playback.isStarted) this.#mark();
    this.#show();
  }

  #follow(isOn) {
    this.#wantsFollowing = this.#following.isOn = isOn;
    this.#light();
  }

  #isEnd(choice) {
    return choice === "paragraph" || choice === "article";
  }

  /** The sleep timer ends with the paragraph, or with the article of a queue, that is heard now. */
  #aimSleep() {
    const segment = this.#playback.segment;
    if (!segment || !(this.#isQueue || this.sleep === "paragraph")) return;
    this.#playback.until = segment.end;
  }

  /** Seconds as heard to the end of the `paragraph` or `article`. */
  #leftOf(end) {
    const { segment, time, rate, duration } = this.#playback;
    if (!segment) return Infinity;
    const isPart = end === "paragraph" || this.#isQueue;
    return ((isPart ? segment.end : duration) - time) / rate;
  }

  // MARK: What is shown, told and remembered

  get #isQueue() {
    return this.#guest !== null || this.hasAttribute("queue");
  }

  /** What names the article that is heard. */
  get #place() {
    if (this.#guest) return this.#guest.place;
    return placeOf(this.#isQueue ? this.#playback.segment.url : this.#base);
  }

  /** The article that is heard, as the queue has it; null where it is no file of its own. */
  get #own() {
    if (this.#guest) return this.#guest;
    if (!this.#publication) return null;
    const { segment } = this.#playback;
    if (!segment) return null;
    const file = this.#isQueue ? segment : wholeOf(this.#publication, this.#base);
    const { name, duration } = this.#isQueue ? segment : { name: this.#publication.name, duration: this.duration };
    return file && { place: this.#place, name, url: file.url, duration };
  }

  async #readLabels() {
    const written = this.getAttribute("labels");
    try {
      if (written?.trim().startsWith("{")) this.#labels = JSON.parse(written);
      else if (written) this.#labels = await (await fetch(new URL(written, document.baseURI))).json();
    } catch (error) {
      console.error("listen-player:", error);
    }
    this.#label();
  }

  #match() {
    this.#along.match(this, this.#guest ? [] : this.#playback.segments, this.#isQueue);
  }

  #light() {
    if (sounding !== this || this.#guest) return;
    this.#along.mode = this.#settings.light;
    this.#suit();
    this.#along.light(this.segment, this.#bar.covered);
  }

  /** Follows the page's colours and the reader's. */
  #suit() {
    this.#bar.suit(isDarkBehind(this));
    const text = this.#along.elementOf(this.segment) ?? document.body;
    paintLight(this.#settings.colours, isDarkBehind(text));
  }

  #mark() {
    if (this.#guest) return;
    const { index, offset, rate } = this.#playback;
    const word = this.#along.mark(index, offset, rate, sounding === this, this.#bar.covered);
    if (!word) return;
    this.#tell("wordchange", word);
    this.#caption(word.word);
  }

  #caption(word = -1) {
    const { captions } = this.#bar;
    const { segment, offset, isStarted } = this.#playback;
    captions.element.hidden = !(this.#settings.captions && isStarted && segment && !this.#isQueue);
    if (captions.element.hidden) return;
    const sentence = segment.sentences[this.#along.sentenceAt(segment.index, offset)];
    const language = segment.language ?? this.#publication.inLanguage;
    captions.show(this.#along.textOf(segment.index), language, sentence, segment.words[word]);
  }

  #label() {
    const tag = this.lang || this.closest("[lang]")?.lang || this.#publication?.inLanguage;
    const file = wholeOf(this.#publication, this.#base);
    const { segments } = this.#playback;
    this.toggleAttribute("data-queue", this.#isQueue);
    this.#bar.label(tag, this.#labels, this.#isQueue, segments, file, this.#settings.step);
    this.#show();
  }

  #show() {
    const { isPlaying, isStarted, time, rate, segment } = this.#playback;
    const state = isPlaying ? "playing" : isStarted ? "paused" : "idle";
    if (this.dataset.state !== state) this.dataset.state = state;
    const isFollowing = this.#following.isOn;
    const { words, panel } = this.#bar;
    this.#bar.show({
      state, time, rate, isFollowing, title: segment?.name ?? "", isSelected: this.#selected !== null,
      left: this.sleep,
    });
    const own = this.#own;
    const isListed = own && this.#later.some((item) => item.place === own.place);
    panel.show(words, this.#settings, isFollowing, this.sleep, isListed);
    this.#along.showButtons(isPlaying && !this.#guest ? this.segment : -1, words);
  }

  /** The bar floats where its place is out of view, once it has been started or text is selected. */
  #float() {
    const wanted = this.getAttribute("float");
    const isWanted = this.#playback.isStarted ? !this.#isDismissed : this.#selected !== null;
    const floats = this.#isOut && isWanted && wanted !== "none";
    this.#bar.float(floats ? (wanted === "top" ? "top" : "bottom") : null);
  }

  #tellSession() {
    if (sounding !== this || !this.#publication) return;
    const item = this.#isQueue ? this.#playback.segment.name : null;
    SESSION.tell({
      ...factsOf(this.#publication, this.#base, item), isPlaying: !this.paused,
      duration: this.duration, position: this.currentTime, playbackRate: this.playbackRate,
    });
  }

  #remember(isOver = false) {
    const { segment, offset } = this.#playback;
    if (!segment) return;
    this.#saved = performance.now();
    const [time, duration] = this.#isQueue ? [offset, segment.duration] : [this.currentTime, this.duration];
    const isHeard = isOver || time > duration - 1;
    const position = isHeard ? undefined : Math.round(time * 10) / 10;
    MEMORY.add(this.#place, { position, duration, ...(isHeard && { heard: true }) });
  }

  /** Tells the newsroom how far the article was heard, where it wants to know. */
  #count() {
    const { segment, offset } = this.#playback;
    if (!segment) return;
    const share = this.#isQueue ? offset / segment.duration : this.currentTime / this.duration;
    report(this.getAttribute("report"), this.#place, share, this.playbackRate);
  }

  #tell(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}

if (!customElements.get("listen-player")) {
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, COLOUR_SHEET, HIGHLIGHT_SHEET];
  customElements.define("listen-player", ListenPlayer);
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", () => LISTS.show());
  else LISTS.show();
  addEventListener("storage", () => LISTS.show());
}
