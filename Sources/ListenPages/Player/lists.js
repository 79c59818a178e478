// Lists of articles on a page, and the reader's own list of what to hear later.

/** Articles to hear later as `{ place, name, url, duration }`, in the reader's order. */
const LATER = {
  key: "listen-later",
  limit: 200,

  all() {
    const all = kept(this.key, []);
    return Array.isArray(all) ? all.filter((item) => item?.place && item.url) : [];
  },

  has(place) {
    return this.all().some((item) => item.place === place);
  },

  /** Adds an article at the end, or takes it out. */
  toggle(item) {
    const all = this.all();
    const others = all.filter((other) => other.place !== item.place);
    keep(this.key, (others.length < all.length ? others : [...all, item]).slice(-this.limit));
    LISTS.show();
  },
};

/** Marks "Heard" and "3 min left", and buttons "Listen later", on elements with `data-listen-article`. */
const LISTS = {
  /** What wants to hear of a change. */
  watchers: new Set(),

  /** Writes them as things are. */
  show() {
    for (const watcher of this.watchers) watcher();
    for (const element of document.querySelectorAll("[data-listen-article]")) {
      const place = placeOf(element.dataset.listenArticle);
      const words = new Words(element.parentElement.closest("[lang]")?.lang);
      showMark(element, words, MEMORY.of(place));
      if (element.dataset.listenSound) offerLater(element, words, place);
    }
  },
};

/** The child of `element` with a class, made where it is missing. */
function childOf(element, tag, name) {
  const line = element.querySelector(".facts") ?? element;
  const found = line.querySelector(`:scope > .${name}`);
  if (found) return found;
  const child = make(tag, { class: name });
  line.append(" ", child);
  return child;
}

function showMark(element, words, { heard, position, duration }) {
  const text = position > 1 && duration > 0 ? words.say("left", { time: words.minutes(duration - position) })
    : heard ? words.say("heard") : "";
  if (!text && !element.querySelector(".mark")) return;
  const mark = childOf(element, "span", "mark");
  if (mark.textContent !== text) mark.textContent = text;
}

function offerLater(element, words, place) {
  const button = childOf(element, "button", "later");
  const name = (element.querySelector("a") ?? element).textContent.trim();
  if (!button.onclick) {
    button.type = "button";
    button.onclick = () => LATER.toggle({
      place, name, url: new URL(element.dataset.listenSound, place).href,
      duration: secondsOf(element.dataset.listenDuration),
    });
  }
  const text = words.say(LATER.has(place) ? "unlist" : "later");
  if (button.textContent === text) return;
  button.textContent = text;
  button.setAttribute("aria-label", `${text}: ${name}`);
}

/** The articles of the queue at `address`, a manifest or a JSON Feed, as in `LATER`; none where it cannot be
 * read. */
async function queueAt(address, signal) {
  try {
    const base = new URL(address, document.baseURI);
    const answer = await fetch(base, { signal });
    const { readingOrder, items, feed_url: own } = await answer.json();
    // A feed's addresses are those of its site, wherever it was got from.
    const home = own?.replace(/[^/]*$/, "") ?? "";
    const at = (url) => new URL(url.replace(home, ""), base);
    return readingOrder?.map(({ url, name, duration }) => ({
      place: placeOf(at(url)), name, url: at(url).href, duration: secondsOf(duration),
    })) ?? items.map(({ url, title, attachments: [file] }) => ({
      place: placeOf(at(url)), name: title, url: at(file.url).href, duration: file.duration_in_seconds,
    }));
  } catch {
    // From a file, or without a network: nothing comes next.
    return [];
  }
}

/** An article as a publication of one sound, which needs nothing but that. */
function publicationOf({ place, name, url, duration }, language) {
  return {
    id: place, name, inLanguage: language, author: [], readingOrder: [{ url, name, duration: `PT${duration}S` }],
  };
}
