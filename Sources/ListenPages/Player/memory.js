// The reader's place in each article. If storage is forbidden, nothing is remembered.

/** What `localStorage` holds under `key`, else `other`. */
function kept(key, other) {
  try {
    return JSON.parse(localStorage.getItem(key)) ?? other;
  } catch {
    return other;
  }
}

function keep(key, value) {
  try {
    localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // Full or forbidden: it is simply new the next time.
  }
}

/** What names an article in all lists: its folder, so that its own page and an edition share it. */
function placeOf(url) {
  const place = new URL(url, document.baseURI);
  place.hash = place.search = "";
  place.pathname = place.pathname.replace(/\/(manifest\.json|index\.html|article[^/]*)$/, "/");
  return place.href;
}

const MEMORY = {
  key: "listen-player",
  limit: 500,

  /** `{ position, duration, heard }` of an article in seconds, `{ item }` of a queue; empty where it is new. */
  of(place) {
    const all = kept(this.key, {});
    return Object.hasOwn(all, place) && all[place] ? all[place] : {};
  },

  /** Adds to what is known of an article; undefined takes away. */
  add(place, values) {
    const all = kept(this.key, {});
    const entry = { ...all[place], ...values };
    delete all[place];
    keep(this.key, Object.fromEntries([...Object.entries(all), [place, entry]].slice(-this.limit)));
    LISTS.show();
  },

  /** Seconds into an article at which to go on. */
  resume(place, duration) {
    const { position } = this.of(place);
    return position > 0 && position < duration - 1 ? position : 0;
  },
};
