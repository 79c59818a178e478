# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the browser tests: python run.py [PART OF A NAME]"""
import sys

import samples
from browser import chromium, serving
from testing import Page, run
import test_player, test_pages, test_measures


class Context:
    """The site of the samples, behind a host, and a browser."""

    def __init__(self):
        self.folder, self.policy = samples.site()
        self.english = samples.article(self.folder, "2025-03-14", "ports")
        self.arabic = samples.article(self.folder, "2025-01-19")
        self.spanish = samples.article(self.folder, "2025-04-08")
        self.hostile = samples.article(self.folder, "2025-02-01")
        self.driver = None
        self.reset()

    def reset(self):
        """A new browser, so that one failure does not bring the next."""
        if self.driver:
            self.driver.quit()
        self.driver = chromium()
        self.page = Page(self.driver)

    def serve(self, folder):
        return serving(folder)


def main():
    context = Context()
    try:
        with serving(context.folder) as context.http:
            return 1 if run(context, sys.argv[1] if len(sys.argv) > 1 else "") else 0
    finally:
        context.driver.quit()


if __name__ == "__main__":
    sys.exit(main())
