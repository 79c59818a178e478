// The panel of the reader's choices, below the bar.

const SLEEPS = ["off", ...MINUTES.map(String), "paragraph", "article"];

/** Choices, the download, and the queue. `acts` are the player's, by name. */
class Panel {
  element;
  #ui = {};
  #listed = "";

  constructor(acts) {
    const field = (name, values) => {
      const label = make("span", { class: "name" });
      const select = piece("select", name, {},
        ...values.map((value) => make("option", { value })));
      select.addEventListener("change", () => acts.choose(name, select.value));
      this.#ui[name] = { label, select };
      return make("label", {}, label, select);
    };
    const box = (name) => {
      const label = make("span", { class: "name" });
      const input = piece("input", name, { type: "checkbox" });
      input.addEventListener("change", () => acts.choose(name, input.checked));
      this.#ui[name] = { label, input };
      return make("label", { class: "box" }, input, label);
    };
    const later = button("later");
    later.addEventListener("click", () => acts.later());
    const download = piece("a", "download", { download: "" }, icon("download"), make("span"));
    const heading = make("p", { class: "name" });
    const list = make("ol");
    Object.assign(this.#ui, {
      later, download, heading, list, queue: piece("div", "queue", {}, heading, list),
    });
    this.element = piece("div", "panel", { id: "panel", hidden: "" },
      make("div", { class: "fields" },
        field("sleep", SLEEPS), field("step", CHOICES.step), field("light", CHOICES.light),
        field("colours", CHOICES.colours)),
      make("div", { class: "fields" }, box("captions"), box("following"), box("goOn")),
      make("div", { class: "fields" }, later, download),
      this.#ui.queue);
  }

  get download() {
    return this.#ui.download;
  }

  /** All labels from `words`; `file` is the download, where there is one. */
  label(words, isQueue, file) {
    const ui = this.#ui;
    const keys = { following: "follow" };
    for (const [name, { label, select }] of Object.entries(ui).filter(([, part]) => part.label)) {
      label.textContent = words.say(keys[name] ?? name);
      for (const option of select?.options ?? []) {
        const minutes = Number(option.value);
        const key = name === "sleep" && option.value !== "off" ? "End" : "";
        option.textContent = minutes ? words.minutes(60 * minutes) : words.say(option.value + key);
      }
    }
    // A queue has no text to step through or to light.
    for (const name of ["step", "light", "colours"]) ui[name].select.parentElement.hidden = isQueue;
    ui.sleep.select.options[SLEEPS.indexOf("paragraph")].hidden = isQueue;
    ui.heading.textContent = words.say("line");
    ui.download.hidden = !file;
    if (!file) return;
    ui.download.href = file.url;
    ui.download.lastChild.textContent = words.say("download", { format: file.format });
  }

  /** Shows the reader's `settings`, whether the page follows, the timer's `sleep`, and whether what is
   * heard `isListed` in the queue; null where it cannot be. */
  show(words, settings, isFollowing, sleep, isListed) {
    const ui = this.#ui;
    for (const name of Object.keys(CHOICES)) ui[name].select.value = settings[name];
    for (const name of ["captions", "goOn"]) ui[name].input.checked = settings[name];
    ui.following.input.checked = isFollowing;
    ui.sleep.select.value = sleep ?? "off";
    ui.later.hidden = isListed === null;
    const text = words.say(isListed ? "unlist" : "later");
    if (ui.later.textContent !== text) ui.later.textContent = text;
  }

  /** Writes the queue `items`. */
  list(words, items) {
    const { list, queue } = this.#ui;
    const key = JSON.stringify([words.language, items]);
    if (key === this.#listed) return;
    this.#listed = key;
    queue.hidden = !items.length;
    list.replaceChildren(...items.map((item) => {
      const remove = button("remove", icon("close"));
      remove.title = `${words.say("unlist")}: ${item.name}`;
      remove.setAttribute("aria-label", remove.title);
      remove.addEventListener("click", () => {
        LATER.toggle(item);
        (list.querySelector("button") ?? this.element.querySelector("select")).focus();
      });
      return make("li", {}, make("a", { href: item.place, dir: "auto" }, item.name), remove);
    }));
  }
}
