# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictures of the pages: python screenshots.py FOLDER"""
import base64, pathlib, sys, time

from browser import scheme, screen, serving
from run import Context

PHONE, TABLET, DESK = (390, 844), (820, 1100), (1280, 860)


def main():
    folder = pathlib.Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    it = Context()
    page = it.page

    def picture(name, path, size, dark=False, at=None, settle=2.2, scale=1, then=""):
        screen(it.driver, *size, scale=2 if size == PHONE else 1, mobile=size == PHONE)
        scheme(it.driver, dark)
        page.open(it.http + path)
        if at is not None:
            page.js("player.seek(arguments[0]); player.play();", at)
            page.js(then)
            time.sleep(settle)
        width, height = page.value("[innerWidth, innerHeight]")
        shot = page.command("Page.captureScreenshot", format="png", clip={
            "x": 0, "y": page.value("scrollY"), "width": width, "height": height, "scale": scale})
        (folder / f"{name}.png").write_bytes(base64.b64decode(shot["data"]))
        if at is not None:
            page.js("player.pause();")
        print(folder / f"{name}.png")

    try:
        with serving(it.folder) as it.http:
            english, arabic = it.english + "/index.html", it.arabic + "/index.html"
            edition = "/editions/2025-03-14/index.html"
            picture("player", english, (960, 980), at=25, scale=0.8)
            picture("article-desk", english, DESK)
            picture("article-desk-listening", english, DESK, at=25)
            picture("article-desk-dark", english, DESK, dark=True, at=25)
            picture("article-desk-floating", english, DESK, at=120)
            picture("article-phone", english, PHONE)
            picture("article-phone-listening", english, PHONE, at=60)
            picture("article-phone-dark", english, PHONE, dark=True, at=60)
            picture("arabic-desk", arabic, DESK, at=20)
            picture("arabic-phone", arabic, PHONE, at=3)
            open_panel = "ui('settings').click();"
            picture("panel-desk", english, DESK, at=25, then=open_panel)
            picture("panel-tablet-dark", english, TABLET, dark=True, at=25, then=open_panel)
            picture("panel-arabic-phone", arabic, PHONE, at=3, then=open_panel)
            picture("captions-phone", english, PHONE, at=60, then="player.shadowRoot.querySelector('input.captions').click();")
            picture("article-320", english, (320, 640), at=2)
            picture("edition-desk", edition, DESK, at=40)
            picture("edition-phone", edition, PHONE)
            picture("edition-tablet", edition, TABLET, at=40)
            picture("site-desk", "/index.html", DESK)
            picture("site-desk-earlier", "/index.html", DESK, at=1, then="scrollTo(0, document.body.scrollHeight);")
            picture("site-phone-dark", "/index.html", PHONE, dark=True)
    finally:
        it.close()


if __name__ == "__main__":
    main()
