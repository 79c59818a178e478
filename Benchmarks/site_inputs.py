#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A large site of short articles: site_inputs.py FOLDER [--articles N] [--seed N]

The same seed gives the same bytes. A thousand articles make a folder; twenty make a day. Titles differ; the paragraph is
one of a hundred, so that the store has most of the speech and the site is affordable to make.
"""
import argparse, datetime, os, random

THINGS = ["ferry", "bridge", "market", "library", "harbour", "railway", "museum", "theatre", "school", "orchard"]
DEEDS = ["opens", "closes", "moves", "grows", "waits", "returns", "sells", "wins", "loses", "changes"]


def write(folder, articles, seed=1):
    """Markdown articles in `folder`, numbered from 0."""
    chance = random.Random(seed)
    first = datetime.date(2019, 1, 1)
    for n in range(articles):
        part = os.path.join(folder, f"{n // 1000:03d}")
        if n % 1000 == 0:
            os.makedirs(part, exist_ok=True)
        thing, deed = chance.choice(THINGS), chance.choice(DEEDS)
        day = first + datetime.timedelta(days=n // 20)
        with open(os.path.join(part, f"{n:06d}.md"), "w", encoding="utf8") as f:
            f.write(f"---\ntitle: The {thing} {deed}, part {n}\nauthor: Marta Kessling\ndate: {day}T08:{n % 20:02d}\nlang: en\n---\n\n"
                    f"The {thing} {deed}.\n")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder")
    parser.add_argument("--articles", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    write(options.folder, options.articles, options.seed)
