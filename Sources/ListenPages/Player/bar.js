// The bar: what is shown and what is pressed.

/** Signs by the place of their keys, without and with shift, for keyboards of other scripts. */
const KEYS_BY_PLACE = { BracketLeft: "[", BracketRight: "]", Comma: ",<", Period: ".>" };

/** The player's controls in its shadow. `acts` are the player's, by name. */
class Bar {
  captions = new Captions();
  panel;
  #ui = {};
  #words = new Words("en");
  #isQueue = false;
  #isDragged = false;
  #valueSaid = 0;
  #starts = [0];
  #duration = 0;
  #time = 0;
  #rate = 1;
  #edge = "bottom";
  #acts;

  constructor(root, acts) {
    this.#acts = acts;
    this.panel = new Panel(acts);
    this.#build(root);
    this.#bind(root);
  }

  get words() {
    return this.#words;
  }

  #build(root) {
    const press = (name, keys, ...children) => {
      const element = button(name, ...(ICONS[name] ? [icon(name)] : []), ...children);
      if (keys) element.setAttribute("aria-keyshortcuts", keys);
      return (this.#ui[name] = element);
    };
    const part = (name, tag, attributes, ...children) =>
      (this.#ui[name] = piece(tag, name, attributes, ...children));
    const moves = make("div", { class: "moves" },
      press("previous", "["), press("back", "J"), press("forward", "L"), press("next", "]"));
    const line = make("div", { class: "line-of-time" },
      part("elapsed", "span", { "aria-hidden": "true" }),
      part("slider", "input", { type: "range", min: "0", step: "1", value: "0" }),
      part("total", "span", { "aria-hidden": "true" }));
    const speed = part("speed", "select", { "aria-keyshortcuts": "< >" },
      ...RATES.map((rate) => make("option", { value: rate }, `${rate}×`)));
    const tools = make("div", { class: "tools" }, press("settings"), press("close"));
    this.#ui.settings.setAttribute("aria-controls", "panel");
    this.#ui.settings.setAttribute("aria-expanded", "false");
    this.#ui.download = this.panel.download;
    part("player", "section", {},
      this.captions.element,
      make("div", { class: "row" },
        press("play", "K"),
        part("label", "p", {}, part("title", "span", {}), part("note", "span", {})),
        moves, speed, line, tools),
      make("div", { class: "extra" },
        press("selection", "", make("span")), press("follow", "", make("span"))),
      make("p", { class: "report" },
        part("message", "span", { role: "status" }), press("retry")),
      part("news", "p", { role: "status" }),
      this.panel.element);
    for (const name of ["retry", "close", "selection"]) this.#ui[name].hidden = true;
    this.#ui.play.append(icon("pause"));
    root.append(part("place", "div", {}, this.#ui.player));
  }

  #bind(root) {
    const { slider, elapsed, speed, selection, follow, play } = this.#ui;
    const acts = this.#acts;
    for (const name of ["play", "previous", "back", "forward", "next", "retry", "close", "selection"]) {
      this.#ui[name].addEventListener("click", () => acts[name]());
    }
    // Or a press would collapse what is to be heard.
    selection.addEventListener("pointerdown", (event) => event.preventDefault());
    selection.addEventListener("mousedown", (event) => event.preventDefault());
    follow.addEventListener("click", () => {
      acts.follow();
      if (root.activeElement === follow) play.focus();
    });
    this.#ui.settings.addEventListener("click", () => this.#open(this.panel.element.hidden));
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

  #open(isOpen) {
    this.panel.element.hidden = !isOpen;
    this.#ui.settings.setAttribute("aria-expanded", String(isOpen));
  }

  /** Keys, while focus is inside. */
  #pressed(event) {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const isLatin = event.key.length > 1 || (event.key >= " " && event.key <= "~");
    const letter = /^Key(.)/.exec(event.code)?.[1];
    const placed = letter ? letter.toLowerCase() + letter : KEYS_BY_PLACE[event.code] ?? event.key;
    const key = isLatin ? event.key : (event.shiftKey && placed[1]) || placed[0];
    const { target } = event;
    const isSlider = target === this.#ui.slider;
    const acts = this.#acts;
    const by = (seconds) => () => {
      acts.skim(seconds);
      this.#sayValue(this.#time);
    };
    const keys = {
      k: acts.play, j: by(-10), l: by(10), c: acts.captions, "<": () => this.#pace(-1), ">": () => this.#pace(1),
    };
    for (const [name, [back, on]] of Object.entries({
      paragraph: ["[", "]"], sentence: [",", "."], heading: ["H", "h"],
    })) {
      keys[back] = () => acts.step(name, -1);
      keys[on] = () => acts.step(name, 1);
    }
    if (target.tagName !== "SELECT") Object.assign(keys, { ArrowLeft: by(-5), ArrowRight: by(5) });
    // Letters choose in a list.
    else if (target !== this.#ui.speed) for (const name in keys) delete keys[name];
    if (isSlider) Object.assign(keys, { ArrowDown: by(-5), ArrowUp: by(5) });
    if (isSlider || !/^(BUTTON|SELECT|A|INPUT)$/.test(target.tagName)) keys[" "] = acts.play;
    if (!this.panel.element.hidden) {
      keys.Escape = () => {
        this.#open(false);
        this.#ui.settings.focus();
      };
    }
    const act = keys[key] ?? keys[key.length === 1 ? key.toLowerCase() : key];
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

  /** All labels, in the language `tag` or as the page's `own` say; `file` is the download, where there
   * is one, and `step` what the buttons step by. */
  label(tag, own, isQueue, segments, file, step) {
    const ui = this.#ui;
    const words = (this.#words = new Words(tag, own));
    this.#isQueue = isQueue;
    this.#starts = segments.map((segment) => segment.start);
    this.#duration = segments.at(-1)?.end ?? 0;
    const name = (element, key, values) => {
      const text = words.say(key, values);
      element.setAttribute("aria-label", text);
      if (element !== ui.player && element !== ui.slider) element.title = text;
    };
    ui.place.lang = words.language;
    ui.place.dir = words.direction;
    name(ui.player, "region");
    const unit = isQueue ? "Item" : { sentence: "Sentence", paragraph: "", heading: "Heading" }[step];
    name(ui.previous, "previous" + unit);
    name(ui.next, "next" + unit);
    name(ui.slider, "position");
    for (const key of ["back", "forward", "speed", "settings", "close"]) name(ui[key], key);
    ui.retry.textContent = words.say("retry");
    for (const key of ["follow", "selection"]) ui[key].lastChild.textContent = words.say(key);
    this.panel.label(words, isQueue, file);
    ui.slider.max = Math.floor(this.#duration);
    ui.total.textContent = clock(this.#duration);
  }

  /** Shows `state` (`idle`, `playing`, `paused`), `time`, `rate`, `isFollowing`, whether text is
   * `isSelected`, the seconds `left` of the sleep timer, and the `title` of what is heard. */
  show({ state, time, rate, isFollowing, isSelected, left, title }) {
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
    ui.selection.hidden = !isSelected;
    ui.settings.toggleAttribute("data-sleep", left !== null);
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
    message.parentElement.classList.toggle("full", text !== "");
    retry.hidden = !canRetry;
  }

  /** Tells `text` to those who do not see it. */
  tell(text) {
    this.#ui.news.textContent = text;
  }

  /** Follows the page's scheme, dark or light, and mends colours that cannot be told apart. */
  suit(isDark) {
    const { place, player, play } = this.#ui;
    place.classList.toggle("dark", isDark);
    // 3 to 1 for a symbol, 4.5 to 1 for text (WCAG 2.2, 1.4.11 and 1.4.3).
    for (const [element, least] of [[play, 3], [player, 4.5]]) {
      element.style.color = "";
      const style = getComputedStyle(element);
      const [ground, ink] = [colourOf(style.backgroundColor), colourOf(style.color)];
      if (!ground || !ink || ground[3] < 1 || contrast(ground, ink) >= least) continue;
      element.style.color = luminance(ground) > 0.18 ? "#000" : "#fff";
      console.info("listen-player: low contrast", style.backgroundColor);
    }
  }

  /** Pixels at the window's head and foot that the floating bar covers. */
  get covered() {
    const { player } = this.#ui;
    const height = player.classList.contains("floating") ? player.offsetHeight : 0;
    return this.#edge === "top" ? { head: height, foot: 0 } : { head: 0, foot: height };
  }

  /** At an `edge` of the window, `top` or `bottom`, its place on the page kept; null for in its place. */
  float(edge) {
    const { player, place, close } = this.#ui;
    const floats = edge !== null;
    if (floats === player.classList.contains("floating") && (!floats || edge === this.#edge)) return;
    this.#edge = edge ?? "bottom";
    place.style.blockSize = floats ? `${player.offsetHeight}px` : "";
    player.classList.toggle("floating", floats);
    player.classList.toggle("top", edge === "top");
    close.hidden = !floats;
    const sheets = document.adoptedStyleSheets.filter((sheet) => sheet !== FLOATING_SHEET);
    document.adoptedStyleSheets = floats ? [...sheets, FLOATING_SHEET] : sheets;
  }
}
