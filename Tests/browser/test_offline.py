# SPDX-License-Identifier: GPL-3.0-or-later
"""Kept for the way: an article and an edition on the device, where there is no network any more."""
import re

from browser import serving
from test_player import play
from testing import Skipped, complains, equal, near, test

BUTTON = "document.querySelector('[data-listen-keep]')"
NOTE = BUTTON + ".nextElementSibling"


def open_with_workers(it, host, path):
    """A page behind a host, once its button is shown."""
    it.page.open(host + path)
    if not it.page.value("Boolean(navigator.serviceWorker && globalThis.caches)"):
        raise Skipped(f"{it.browser} has no service workers here")
    it.page.until(f"!{BUTTON}.hidden", "the button")


def keep(page):
    page.click(BUTTON)
    page.until(f"{NOTE}.textContent === {BUTTON}.dataset.kept", "all of it is kept", seconds=60)
    page.until("Boolean(navigator.serviceWorker.controller)", "the worker answers")


@test
@complains
def test_kept(it):
    """An article and an edition that are kept are read along and played when the host has gone, from the middle too"""
    page = it.page
    edition = "/editions/2025-03-14/index.html"
    with serving(it.folder) as host:
        open_with_workers(it, host, it.arabic + "/index.html")
        keep(page)
        open_with_workers(it, host, edition)
        keep(page)
    for path, label in ((it.arabic + "/index.html", "أزل من هذا الجهاز"), (it.arabic + "/", "أزل من هذا الجهاز"),
                        (edition, "Remove from this device")):
        page.open(host + path, keep=True)
        page.until(f"{BUTTON}.textContent === '{label}'", path)
        play(page, 0)
        page.js("player.seek(player.segments[1].start + 1.5);")
        page.until("player.segment === 1 && heard && heard.currentTime > 1.7", "from the middle")
        near(page.value("heard.duration"), page.value("player.segments[1].duration"), 0.1, "the whole file")
        page.js("player.pause();")
    page.js("localStorage.clear();")
    drop_all(page)


@test
def test_kept_follows_corrections(it):
    """With a network the page is the host's; what is kept follows it, and goes when it is removed"""
    page = it.page
    with serving(it.folder) as host:
        open_with_workers(it, host, it.english + "/index.html")
        keep(page)
        count = "(await (await caches.open((await caches.keys()).find((name) => name.startsWith('listen-kept')))).keys()).length"
        before = page.later(f"(async () => done({count}))();")
        # Pretend that a correction added one sound and removed another.
        page.later("""(async () => {
          const cache = await caches.open((await caches.keys())[0]);
          await cache.delete(player.segments[2].url);
          await cache.put(player.segments[2].url.replace('.wav', '-old.wav'), new Response('old'));
          done();
        })();""")
        page.open(host + it.english + "/index.html", keep=True)
        page.until(f"!{BUTTON}.hidden && {NOTE}.textContent === {BUTTON}.dataset.kept")
        found = page.later("""(async () => {
          const cache = await caches.open((await caches.keys())[0]);
          const wait = async () => {
            const there = await cache.match(player.segments[2].url);
            const old = (await cache.keys()).some(({ url }) => url.includes('-old'));
            if (there && !old) done(true);
            else setTimeout(wait, 100);
          };
          wait();
        })();""")
        equal(found, True, "what is missing is fetched, what is old is gone")
        equal(page.later(f"(async () => done({count}))();"), before, "as many files as before")
        page.click(BUTTON)
        page.until(f"{BUTTON}.textContent === 'Keep on this device'")
        left = "(async () => done([(await caches.keys()).length, (await navigator.serviceWorker.getRegistrations()).length]))();"
        equal(page.later(left), [0, 0], "no cache and no worker is left")
    page.js("localStorage.clear();")


@test
@complains
def test_kept_all_or_nothing(it):
    """What cannot be kept whole is not kept, and that is said"""
    page = it.page
    with serving(it.folder) as host:
        open_with_workers(it, host, it.english + "/index.html")
        page.js("""const real = window.fetch;
          window.fetch = (url, more) => String(url).endsWith('.wav') && more?.cache
            ? Promise.resolve(new Response('', { status: 404 })) : real(url, more);""")
        page.click(BUTTON)
        page.until(f"{NOTE}.textContent === {BUTTON}.dataset.failed")
        equal(page.later("(async () => done((await caches.keys()).length))();"), 0)
        equal(page.value(f"{BUTTON}.textContent"), "Keep on this device")
        drop_all(page)


@test
def test_taken_as_a_file(it):
    """From a file there is the download alone, beside articles and editions"""
    page = it.page
    for path, pattern in ((it.english, r"article[^/]*\.mp3$"), ("/editions/2025-03-14", r"edition[^/]*\.mp3$")):
        page.open(f"file://{it.folder}{path}/index.html")
        link = page.value("document.querySelector('.keep a[download]').href")
        equal(bool(re.search(pattern, link)), True, link)
        equal(page.value("document.querySelector('.keep a').textContent"), "Download as MP3")
        equal(page.value(f"{BUTTON}.hidden"), True)


def drop_all(page):
    page.later("""(async () => {
      for (const name of await caches.keys()) await caches.delete(name);
      for (const one of await navigator.serviceWorker.getRegistrations()) await one.unregister();
      done();
    })();""")
