# SPDX-License-Identifier: GPL-3.0-or-later
"""The examples of the package for npm, opened as they are: plain HTML, React, and a static generator."""
import contextlib, json, pathlib, shutil, subprocess, tempfile

from browser import serving
from samples import ROOT
from testing import Skipped, equal, test

EXAMPLES = ROOT / "packaging/npm/examples"
MODULES = pathlib.Path("/usr/share/nodejs")


def texts(it):
    """The English sample's paragraphs, as a page of somebody else's has them."""
    manifest = json.loads((it.folder / it.english[1:] / "manifest.json").read_text())
    return [item["listen"]["text"] for item in manifest["readingOrder"]]


@contextlib.contextmanager
def host(it, page):
    """A host with the site's article and player, and `page`."""
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        (root / "articles").symlink_to(it.folder / "articles")
        shutil.copy(it.folder / "listen-player.js", root)
        page(root)
        with serving(root) as address:
            yield address


def plays(it, address, heard=None):
    """The page's player reads, and lights the page's own paragraphs."""
    page = it.page
    page.errors()
    page.open(address)
    page.js("player.go(1); player.play();")
    page.until("heard && player.segment === 1 && lit('listen-paragraph')", "it reads along")
    equal(page.value("lit('listen-paragraph')"), texts(it)[1], "what is lit")
    if heard:
        page.until(f"document.querySelector('#heard').textContent.startsWith('{heard}')", "the page hears of it")
    page.js("player.pause();")
    equal([line for line in page.errors() if "SEVERE" in line or "rror" in line], [], "errors")


@test
def test_plain(it):
    """plain.html plays, with its article's name and paragraphs in their places"""
    def page(root):
        paragraphs = "\n  ".join(f"<p>{text}</p>" for text in texts(it))
        (root / "index.html").write_text(
            (EXAMPLES / "plain.html").read_text().replace("ARTICLE", it.english.split("/")[-1])
            .replace("TEXT", paragraphs))
    with host(it, page) as address:
        plays(it, address + "/index.html", "Segment 1 of")


@test
def test_react(it):
    """react.js plays in a page that React makes, and React hears of segments"""
    if not (MODULES / "react/umd/react.production.min.js").exists():
        raise Skipped("no node-react")

    def page(root):
        for name in ("react", "react-dom"):
            shutil.copy(MODULES / name / f"umd/{name}.production.min.js", root)
        shutil.copy(EXAMPLES / "react.js", root)
        facts = json.dumps({"article": it.english.split("/")[-1], "paragraphs": texts(it)})
        scripts = "".join(f'<script src="{name}"></script>' for name in (
            "react.production.min.js", "react-dom.production.min.js", "react.js"))
        (root / "index.html").write_text(
            '<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>React</title><div id="root"></div>'
            f'{scripts}<script type="module" src="listen-player.js"></script>'
            f"<script>ReactDOM.createRoot(document.querySelector('#root')).render(createElement(Page, {facts}));</script>")
    with host(it, page) as address:
        plays(it, address + "/index.html", "Segment 1")


@test
def test_generator(it):
    """Hugo makes a page that plays from the template, and one without a player where nothing was recorded"""
    if not shutil.which("hugo"):
        raise Skipped("no hugo")

    def page(root):
        with tempfile.TemporaryDirectory() as folder:
            source = pathlib.Path(folder) / "hugo"
            shutil.copytree(EXAMPLES / "hugo", source)
            content = source / "content"
            content.mkdir()
            body = "\n\n".join(texts(it)[1:])
            (content / "ports.md").write_text(
                f"---\ntitle: {json.dumps(texts(it)[0])}\naudio: {it.english.split('/')[-1]}\n---\n\n{body}\n")
            (content / "silent.md").write_text("---\ntitle: Nothing to hear\n---\n\nSilence.\n")
            subprocess.run(["hugo", "--quiet", "--destination", root, "--source", source], check=True)
    with host(it, page) as address:
        it.page.driver.get(address + "/silent/")
        equal(it.page.value("document.querySelector('listen-player')"), None, "a player where nothing was recorded")
        plays(it, address + "/ports/")
