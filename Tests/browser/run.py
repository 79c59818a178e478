# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the browser tests: python run.py [chromium] [firefox] [webkit] [PART OF A NAME]..."""
import sys

import samples
from browser import browser, serving
from sound import SoundCard
from testing import Page, report, run
import test_player, test_light, test_choices, test_next, test_pages, test_measures
import test_embed, test_examples, test_kept, test_offline


BROWSERS = ("chromium", "firefox", "webkit")


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
    browsers = [name for name in sys.argv[1:] if name in BROWSERS] or ["chromium"]
    wanted = [part for part in sys.argv[1:] if part not in BROWSERS]
    tallies = []
    for name in browsers:
        if len(browsers) > 1:
            print(f"{name}:", flush=True)
        context = Context(name)
        try:
            with serving(context.folder) as context.http:
                tallies.append(run(context, wanted))
        finally:
            context.close()
    report(tallies)
    return 1 if any(tally.failed for tally in tallies) else 0


if __name__ == "__main__":
    sys.exit(main())
