# SPDX-License-Identifier: GPL-3.0-or-later
"""The player alone, in a frame of somebody else's page."""
import contextlib, json, pathlib, re, tempfile

from browser import serving
from testing import Skipped, equal, test


@contextlib.contextmanager
def host(it, path):
    """A page of another origin that has the frame of the oEmbed document of the article at `path`."""
    document = json.loads((pathlib.Path(str(it.folder) + path) / "oembed.json").read_text())
    frame = document["html"].replace('src="', f'src="{it.http}{path}/', 1)
    with tempfile.TemporaryDirectory() as folder:
        (pathlib.Path(folder) / "index.html").write_text(
            f"<!DOCTYPE html><title>Elsewhere</title><h1>Elsewhere</h1>{frame}")
        with serving(folder) as address:
            yield address, document


@test
def test_frame(it):
    """A frame from oembed.json plays in another site's page, within its policy, and needs no scrolling"""
    page = it.page
    if not hasattr(page.driver, "find_element"):
        raise Skipped(f"{page.driver.name}'s driver finds no frames")
    with host(it, it.english) as (address, document):
        page.errors()
        page.driver.get(address + "/index.html")
        frame = page.driver.find_element("tag name", "iframe")
        equal(frame.get_attribute("title"), document["title"], "title")
        page.driver.switch_to.frame(frame)
        try:
            page.until("player && player.dataset.state && player.segments.length", "the player is there")
            equal(page.value("document.scrollingElement.scrollHeight <= innerHeight"), True, "all is in view")
            equal(page.value("document.scrollingElement.scrollWidth <= innerWidth"), True, "all is in view")
            # A click by the driver, which knows where the frame is.
            page.driver.find_element("tag name", "listen-player").shadow_root \
                .find_element("css selector", ".play").click()
            page.until("player.currentTime > 0.5 && !player.paused", "it plays")
            page.js("player.pause();")
        finally:
            page.driver.switch_to.default_content()
        equal([line for line in page.errors() if "Content Security" in line], [], "breaches of the policy")


@test
def test_discovery(it):
    """The article's page names its oEmbed document, which holds the frame"""
    page = it.page
    page.open(it.http + it.english + "/index.html")
    found = page.later(
        "const link = document.querySelector(\"link[type='application/json+oembed']\");"
        "fetch(link.href).then((answer) => answer.json()).then(done);")
    equal([found["type"], found["version"]], ["rich", "1.0"], "oEmbed")
    size = re.search(r'width="(\d+)" height="(\d+)"', found["html"])
    equal([int(size[1]), int(size[2])], [found["width"], found["height"]], "the frame's size")
