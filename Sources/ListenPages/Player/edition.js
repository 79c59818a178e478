// SPDX-License-Identifier: GPL-3.0-or-later
// Reading along in an edition: the paragraph that is heard stands below its article's headline, the word marked.
"use strict";
(() => {
  /** The folder of a sound. */
  const folderOf = (url) => new URL("./", url).href;

  /** What is said in the recording at `url` as `{ start, end, text, language, words }`, in seconds of it. */
  async function textsOf(url) {
    const answer = await fetch(new URL("manifest.json", url));
    const { listen, readingOrder, inLanguage } = await answer.json();
    const { sampleRate, before = 0 } = listen;
    let end = before / sampleRate;
    return readingOrder.map(({ listen: { samples, text, language = inLanguage, words } }) => {
      const start = end;
      end += samples / sampleRate;
      const times = words.map(([first, , from, to]) => ({ start: start + first / sampleRate, from, to }));
      return { start, end, text, language, words: times };
    });
  }

  /** The line below the article that is heard. */
  class Along {
    #player;
    #line = document.createElement("p");
    #texts = [];
    #start = 0;
    #url = "";
    #shown = "";
    #frame = 0;

    constructor(player) {
      this.#player = player;
      this.#line.className = "along";
      this.#line.dir = "auto";
      for (const type of ["segmentchange", "articlechange"]) player.addEventListener(type, () => this.#change());
      player.addEventListener("play", () => this.#look());
      player.addEventListener("ended", () => this.#line.remove());
    }

    /** Another recording is heard. */
    async #change() {
      const { url, start } = this.#player.segments[this.#player.segment] ?? {};
      if (!url || url === this.#url) return;
      this.#url = url;
      this.#start = start;
      this.#texts = [];
      this.#line.remove();
      // Without a network, or of another host, there is nothing to read.
      const texts = await textsOf(url).catch(() => []);
      if (url !== this.#url) return;
      this.#texts = texts;
      this.#place(folderOf(url));
      this.#look();
    }

    /** Puts the line below the article's entry, the edition's head for its opening, or the player. */
    #place(folder) {
      const entries = [...document.querySelectorAll(".entry[data-listen-article]")];
      const entry = entries.find((one) => new URL(one.dataset.listenArticle, document.baseURI).href === folder);
      const opening = /\/editions\/[^/]+\/opening\/$/.test(folder) && document.querySelector(".head[data-listen]");
      const place = entry ?? (opening || null);
      if (place) place.append(this.#line);
      else this.#player.after(this.#line);
    }

    #look() {
      cancelAnimationFrame(this.#frame);
      const time = this.#player.currentTime - this.#start + 0.008;
      const text = this.#texts.find((one) => time < one.end);
      if (text && time >= text.start) this.#show(text, text.words.findLast((word) => word.start <= time));
      if (!this.#player.paused) this.#frame = requestAnimationFrame(() => this.#look());
    }

    #show({ text, language, start }, word) {
      const key = `${start} ${word?.from}`;
      if (key === this.#shown && this.#line.firstChild) return;
      this.#shown = key;
      this.#line.lang = language;
      this.#line.hidden = isUnwanted();
      const signs = [...text];
      const part = (from, to) => signs.slice(from, to).join("");
      const mark = document.createElement("mark");
      mark.textContent = word ? part(word.from, word.to) : "";
      this.#line.replaceChildren(part(0, word?.from ?? signs.length), mark, word ? part(word.to) : "");
    }
  }

  /** Whether the reader chose to have nothing lit. */
  function isUnwanted() {
    try {
      return JSON.parse(localStorage.getItem("listen-settings"))?.light === "none";
    } catch {
      return false;
    }
  }

  // A page from a file cannot read what is said.
  const player = location.protocol.startsWith("http") && document.querySelector("listen-player[queue]");
  if (player) new Along(player);
})();
