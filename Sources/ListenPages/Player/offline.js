// SPDX-License-Identifier: GPL-3.0-or-later
// Articles and editions kept on the reader's device. The pages load this file for its button, and the
// browser again as a service worker, which answers where there is no network.
"use strict";
(() => {
  /** A cache for each article or edition, named by its folder. */
  const PREFIX = "listen-kept ";
  /** Milliseconds after which a network that says nothing counts as none. */
  const PATIENCE = 4000;

  // MARK: In the page

  /** The button of a page, for the publication in its folder. */
  class Keeping {
    #button;
    #note;
    #folder = new URL("./", location.href).href;
    #name = PREFIX + this.#folder;
    #isBusy = false;

    constructor(button) {
      this.#button = button;
      this.#note = button.nextElementSibling;
      button.addEventListener("click", () => this.#pressed());
    }

    /** Shows the button, and completes what was kept of an article that was corrected since. */
    async begin() {
      const isKept = await this.#isKept();
      this.#show(isKept);
      this.#button.hidden = false;
      if (!isKept || !navigator.onLine) return;
      const cache = await caches.open(this.#name);
      for (const url of await this.#urls()) if (!(await cache.match(url))) return this.#keep();
    }

    /** Whether all of it is kept: the mark is written last. */
    async #isKept() {
      return (await caches.has(this.#name)) && Boolean(await (await caches.open(this.#name)).match(this.#mark));
    }

    get #mark() {
      return this.#folder + "listen-kept";
    }

    /** The page, what it needs, and every sound of its player. */
    async #urls() {
      const player = document.querySelector("listen-player");
      while (!player.segments?.length) await new Promise((done) => setTimeout(done, 100));
      const parts = [...document.querySelectorAll("link[rel=stylesheet], script[src], main img")]
        .map((element) => element.href ?? element.src);
      const urls = [
        this.#folder + "index.html", new URL(player.getAttribute("src"), document.baseURI).href, ...parts,
        ...player.segments.map((segment) => segment.url),
      ];
      return new Set(urls.filter((url) => url.startsWith(location.origin)));
    }

    async #pressed() {
      if (this.#isBusy) return;
      this.#isBusy = true;
      try {
        if (await this.#isKept()) await this.#drop();
        else await this.#keep();
      } catch {
        await caches.delete(this.#name);
        this.#show(false);
        this.#note.textContent = this.#button.dataset.failed;
      }
      this.#isBusy = false;
    }

    async #keep() {
      await navigator.serviceWorker.register(new URL(this.#button.dataset.listenKeep, document.baseURI));
      // Or the browser may take the place back; it decides.
      navigator.storage?.persist?.();
      const cache = await caches.open(this.#name);
      const urls = await this.#urls();
      let done = 0;
      for (const url of urls) {
        this.#note.textContent = `${this.#button.dataset.keeping} ${Math.floor((100 * done) / urls.size)} %`;
        const isThere = await cache.match(url);
        // Sounds have a name for each of their contents.
        if (!isThere || !isSound(url)) {
          const answer = await fetch(url, { cache: "no-cache" });
          if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
          // A copy: an answer that was redirected is refused for a page.
          await cache.put(url, new Response(await answer.blob(), { headers: answer.headers }));
        }
        done += 1;
      }
      await cache.put(this.#mark, new Response(""));
      for (const { url } of await cache.keys()) if (!urls.has(url) && url !== this.#mark) await cache.delete(url);
      this.#show(true);
    }

    async #drop() {
      await caches.delete(this.#name);
      this.#show(false);
      if ((await caches.keys()).some((name) => name.startsWith(PREFIX))) return;
      const address = new URL(this.#button.dataset.listenKeep, document.baseURI);
      await (await navigator.serviceWorker.getRegistration(new URL("./", address)))?.unregister();
    }

    #show(isKept) {
      const { dataset } = this.#button;
      dataset.keep ??= this.#button.textContent;
      this.#button.textContent = isKept ? dataset.drop : dataset.keep;
      this.#note.textContent = isKept ? dataset.kept : "";
    }
  }

  function isSound(url) {
    return /\.(wav|mp3|opus)$/.test(new URL(url).pathname);
  }

  // MARK: In the worker

  /** What is kept for `request`, else undefined. */
  async function keptFor({ url }) {
    const address = url.replace(/[?#].*/, "").replace(/\/$/, "/index.html");
    for (const name of await caches.keys()) {
      const answer = name.startsWith(PREFIX) && await (await caches.open(name)).match(address);
      if (answer) return answer;
    }
  }

  /** `answer`, or the part of it that `range` asks for (RFC 9110, 14.2). */
  async function partOf(answer, range) {
    const parts = /^bytes=(\d*)-(\d*)$/.exec(range ?? "");
    if (!parts || !(parts[1] || parts[2])) return answer;
    const blob = await answer.blob();
    const { size, type } = blob;
    const first = parts[1] ? Number(parts[1]) : Math.max(0, size - Number(parts[2]));
    const last = parts[1] && parts[2] ? Math.min(Number(parts[2]), size - 1) : size - 1;
    if (first > last) return new Response("", { status: 416, headers: { "Content-Range": `bytes */${size}` } });
    return new Response(blob.slice(first, last + 1, type), {
      status: 206,
      headers: {
        "Content-Range": `bytes ${first}-${last}/${size}`, "Content-Length": String(last + 1 - first),
        "Content-Type": answer.headers.get("Content-Type") ?? type, "Accept-Ranges": "bytes",
      },
    });
  }

  /** Sounds from the device where they are kept; all else from the network, as long as there is one. */
  async function answerTo(request) {
    const kept = await keptFor(request);
    if (!kept) return fetch(request);
    if (!isSound(request.url)) {
      const fresh = fetch(request).catch(() => null);
      const late = new Promise((done) => setTimeout(done, PATIENCE, null));
      const answer = await Promise.race([fresh, late]);
      if (answer && answer.status < 500) return answer;
    }
    return partOf(kept, request.headers.get("Range"));
  }

  if ("document" in globalThis) {
    // Neither from a file nor over plain HTTP: the download is there.
    const isAble = location.protocol.startsWith("http") && navigator.serviceWorker && globalThis.caches;
    const button = isAble && document.querySelector("[data-listen-keep]");
    // The button is hidden too if storage is forbidden or broken.
    if (button) new Keeping(button).begin().catch(() => (button.hidden = true));
  } else {
    addEventListener("install", () => skipWaiting());
    addEventListener("activate", (event) => event.waitUntil(clients.claim()));
    addEventListener("fetch", (event) => {
      const { request } = event;
      if (request.method === "GET" && request.url.startsWith(location.origin)) event.respondWith(answerTo(request));
    });
  }
})();
