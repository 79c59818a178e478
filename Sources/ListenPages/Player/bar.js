// The bar: what is shown and what is pressed.

const RATES = [0.75, 1, 1.25, 1.5, 1.75, 2];
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

/** The player's controls in its shadow. `acts` are the player's, by name. */
class Bar {
  #ui = {};
  #words = new Words("en");
  #isQueue = false;
  #isDragged = false;
  #valueSaid = 0;
  #starts = [0];
  #duration = 0;
  #time = 0;
  #rate = 1;
  #acts;

  constructor(root, acts) {
    this.#acts = acts;
    this.#build(root);
    this.#bind(root);
  }

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
      button("follow"), part("download", "a", { download: "" }, icon("download")), button("close"));
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
  }

  #bind(root) {
    const { slider, elapsed, speed } = this.#ui;
    const acts = this.#acts;
    for (const name of ["play", "previous", "back", "forward", "next", "retry", "close", "follow"]) {
      this.#ui[name].addEventListener("click", () => acts[name]());
    }
    speed.addEventListener("change", () => acts.speed(speed.value));
    slider.addEventListener("input", () => {
      this.#isDragged = true;
      elapsed.textContent = clock(slider.value);
      this.#sayValue(Number(slider.value));
    });
    slider.addEventListener("change", () => {
      this.#isDragged = false;
      acts.seek(slider.value);
      this.#sayValue(this.#time);
    });
    slider.addEventListener("focus", () => this.#sayValue(this.#time));
    root.addEventListener("keydown", (event) => this.#pressed(event));
  }

  /** Keys, while focus is inside. */
  #pressed(event) {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const isLatin = event.key.length > 1 || (event.key >= " " && event.key <= "~");
    const key = isLatin ? event.key : KEYS_BY_PLACE[event.code] ?? event.key;
    const { target } = event;
    const isSlider = target === this.#ui.slider;
    const acts = this.#acts;
    const by = (seconds) => () => {
      acts.skim(seconds);
      this.#sayValue(this.#time);
    };
    const keys = {
      k: acts.play, j: by(-10), l: by(10), "[": acts.previous, "]": acts.next,
      "<": () => this.#pace(-1), ">": () => this.#pace(1),
    };
    if (target !== this.#ui.speed) Object.assign(keys, { ArrowLeft: by(-5), ArrowRight: by(5) });
    if (isSlider) Object.assign(keys, { ArrowDown: by(-5), ArrowUp: by(5) });
    if (isSlider || !/^(BUTTON|SELECT|A)$/.test(target.tagName)) keys[" "] = acts.play;
    const act = keys[key.length === 1 ? key.toLowerCase() : key];
    if (!act) return;
    event.preventDefault();
    act();
  }

  /** The next of the speeds, upwards or down. */
  #pace(by) {
    const rates = by < 0 ? RATES.toReversed() : RATES;
    const next = rates.find((rate) => (rate - this.#rate) * by > 0);
    if (next) this.#acts.speed(next);
  }

  /** All labels, in the language `tag`; `file` is the download, where there is one. */
  label(tag, isQueue, segments, file) {
    const ui = this.#ui;
    const words = (this.#words = new Words(tag));
    const last = segments.at(-1);
    this.#isQueue = isQueue;
    this.#starts = segments.map((segment) => segment.start);
    this.#duration = last ? last.start + last.duration : 0;
    const name = (element, key, values) => {
      const text = words.say(key, values);
      element.setAttribute("aria-label", text);
      if (element !== ui.player && element !== ui.slider) element.title = text;
    };
    ui.place.lang = words.language;
    ui.place.dir = words.direction;
    name(ui.player, "region");
    name(ui.previous, isQueue ? "previousItem" : "previous");
    name(ui.next, isQueue ? "nextItem" : "next");
    name(ui.slider, "position");
    for (const key of ["back", "forward", "speed", "follow", "close"]) name(ui[key], key);
    ui.retry.textContent = words.say("retry");
    ui.download.hidden = !file;
    if (file) {
      ui.download.href = file.url;
      name(ui.download, "download", { format: file.format });
    }
    ui.slider.max = Math.floor(this.#duration);
    ui.total.textContent = clock(this.#duration);
  }

  /** Shows `state` (`idle`, `playing`, `paused`), `time`, `rate`, `isFollowing`, and the `title` of
   * what is heard. */
  show({ state, time, rate, isFollowing, title }) {
    const ui = this.#ui;
    const words = this.#words;
    this.#time = time;
    this.#rate = rate;
    ui.player.dataset.state = state;
    const invitation = time > 1 ? "resume" : this.#isQueue ? "listenQueue" : "listen";
    const action = words.say({ playing: "pause", paused: "play", idle: invitation }[state]);
    if (ui.play.title !== action) {
      ui.play.setAttribute("aria-label", action);
      ui.play.title = action;
    }
    const write = (element, text) => element.textContent !== text && (element.textContent = text);
    write(ui.title, this.#isQueue && state !== "idle" ? title : words.say(invitation));
    const length = time > 1 ? `${clock(time)} / ${clock(this.#duration)}`
      : this.#duration ? words.minutes(this.#duration) : "";
    write(ui.note, [length, words.say("voice")].filter(Boolean).join(" · "));
    if (!this.#isDragged) {
      write(ui.elapsed, clock(time));
      ui.slider.value = time;
      // A screen reader that sits on the slider is not told of every second.
      const isFocused = ui.slider.getRootNode().activeElement === ui.slider;
      if (!isFocused || Math.abs(time - this.#valueSaid) > 15) this.#sayValue(time);
    }
    ui.slider.style.setProperty("--at", `${(100 * ui.slider.value) / (this.#duration || 1)}%`);
    ui.follow.setAttribute("aria-pressed", String(isFollowing));
    ui.speed.value = RATES.includes(rate) ? rate : "";
  }

  #sayValue(time) {
    const words = this.#words;
    this.#valueSaid = time;
    const text = words.say(this.#isQueue ? "placeItem" : "place", {
      time: words.duration(time), total: words.duration(this.#duration),
      number: 1 + Math.max(0, this.#starts.findLastIndex((start) => start <= time)),
      count: this.#starts.length,
    });
    this.#ui.slider.setAttribute("aria-valuetext", text);
  }

  /** Says labels one after the other, nothing for none; offers to try again where `canRetry`. */
  say(keys, canRetry = false) {
    const { message, retry } = this.#ui;
    const text = keys.map((key) => this.#words.say(key)).join(" ");
    if (message.textContent !== text) message.textContent = text;
    retry.hidden = !canRetry;
  }

  /** Pixels at the foot of the window that the floating bar covers. */
  get covered() {
    const { player } = this.#ui;
    return player.classList.contains("floating") ? player.offsetHeight : 0;
  }

  /** At the foot of the window, its place on the page kept; or in its place. */
  float(floats) {
    const { player, place, close } = this.#ui;
    if (floats === player.classList.contains("floating")) return;
    place.style.blockSize = floats ? `${player.offsetHeight}px` : "";
    player.classList.toggle("floating", floats);
    close.hidden = !floats;
    const sheets = document.adoptedStyleSheets.filter((sheet) => sheet !== FLOATING_SHEET);
    document.adoptedStyleSheets = floats ? [...sheets, FLOATING_SHEET] : sheets;
  }
}
