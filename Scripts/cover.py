#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws the cover of articles that have no picture: lines of print that become a wave of sound.

usage: cover.py      writes Sources/CListenPictures/cover.png
A PNG of 1400 by 1400 in 24 colours."""
import math

import png

SIZE = 1400
STEPS = 8  # of transparency at the edges
PAPER, INK, WAVE, SHADE = (250, 247, 240), (38, 50, 56), (194, 65, 12), (176, 184, 187)


def mixed(colour, alpha):
    return tuple(round(p + (c - p) * alpha) for p, c in zip(PAPER, colour))


palette = [PAPER]
for colour in (INK, WAVE, SHADE):
    palette += [mixed(colour, step / STEPS) for step in range(1, STEPS + 1)]
rows = [bytearray(SIZE) for _ in range(SIZE)]


def bar(x0, y0, x1, y1, colour):
    """A rectangle with round ends, in the palette's colour of that number."""
    radius = min(x1 - x0, y1 - y0) / 2
    for y in range(int(y0) - 1, int(y1) + 2):
        for x in range(int(x0) - 1, int(x1) + 2):
            dx = max(x0 + radius - x - 0.5, x + 0.5 - x1 + radius, 0)
            dy = max(y0 + radius - y - 0.5, y + 0.5 - y1 + radius, 0)
            cover = min(1, max(0, radius - math.hypot(dx, dy) + 0.5))
            step = round(cover * STEPS)
            if step:
                rows[y][x] = colour * STEPS + step


left, right = 220, 1180
bar(left, 250, right - 180, 310, 0)
bar(left, 350, right - 420, 410, 0)
for index, end in enumerate((right, right - 60, right - 300)):
    bar(left, 500 + 60 * index, end, 522 + 60 * index, 2)
count = 24
for index in range(count):
    place = (index + 0.5) / count
    height = 40 + 300 * math.sin(math.pi * place) ** 1.4 * abs(
        math.sin(place * 17.3) * 0.6 + math.sin(place * 7.1 + 1) * 0.4)
    x = left + (right - left) * place
    bar(x - 11, 930 - height / 2, x + 11, 930 + height / 2, 1)

palette = png.chunk(b"PLTE", b"".join(bytes(colour) for colour in palette))
png.write("cover.png", SIZE, 3, palette, (b"\0" + bytes(row) for row in rows))
