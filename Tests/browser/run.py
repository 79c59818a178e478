# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the browser tests: python run.py [chromium|firefox|webkit] [PART OF A NAME]..."""
import sys

import samples
from browser import browser, serving
from sound import SoundCard
from testing import Page, run
import test_player, test_light, test_choices, test_next, test_pages, test_measures
import test_embed, test_examples, test_kept, test_offline


class Context:
    """The site of the samples, behind a host, and a browser."""

    def __init__(self, browser="chromium"):
        self.browser = browser
        self.folder, self.policy = samples.site()
        self.english = samples.article(self.folder, "2025-03-14", "ports")
        self.arabic = samples.article(self.folder, "2025-01-19")
        self.spanish = samples.article(self.folder, "2025-04-08")
        self.hostile = samples.article(self.folder, "2025-02-01")
        self.sound = SoundCard()
        self.driver = None
        self.reset()

    def reset(self):
        """A new browser, so that one failure does not bring the next."""
        if self.driver:
            self.driver.quit()
        self.driver = browser(self.browser, self.sound.environment)
        self.page = Page(self.driver)

    def close(self):
        self.driver.quit()
        self.sound.close()

    def serve(self, folder):
        return serving(folder)


def main():
    arguments = sys.argv[1:]
    name = arguments.pop(0) if arguments and arguments[0] in ("chromium", "firefox", "webkit") else "chromium"
    context = Context(name)
    try:
        with serving(context.folder) as context.http:
            return 1 if run(context, arguments) else 0
    finally:
        context.close()


if __name__ == "__main__":
    sys.exit(main())
