// What is remembered of each article: position and speed. Storage may be forbidden; then nothing is.

const MEMORY = {
  key: "listen-player",
  limit: 200,

  /** All of it: articles by identifier, the latest last. */
  all() {
    try {
      return JSON.parse(localStorage.getItem(this.key)) ?? {};
    } catch {
      return {};
    }
  },

  /** `{ position, rate }` of an article, empty where it is new. */
  of(id) {
    const all = this.all();
    return Object.hasOwn(all, id) && all[id] ? all[id] : {};
  },

  /** Adds to what is known of an article; undefined takes away. */
  add(id, values) {
    const all = this.all();
    const entry = { ...all[id], ...values };
    delete all[id];
    const entries = [...Object.entries(all), [id, entry]].slice(-this.limit);
    try {
      localStorage.setItem(this.key, JSON.stringify(Object.fromEntries(entries)));
    } catch {
      // Full or forbidden: the article simply starts at its beginning the next time.
    }
  },
};
