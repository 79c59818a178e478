#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws the picture of podcasts whose site has none: a page of print, and the waves that leave it.

usage: artwork.py      writes Sources/CListenPictures/artwork.png
An RGB PNG of 1500 by 1500 without transparency."""
import math

import png

SIZE = 1500
SOIL, PAPER, INK, SHADE, WAVE = (
    (38, 50, 56), (250, 247, 240), (38, 50, 56), (176, 184, 187), (244, 132, 70))
STEPS = 4  # of the edges' softness: few colours make a small file
rows = [bytearray(bytes(SOIL) * SIZE) for _ in range(SIZE)]


def put(x, y, colour, cover):
    step = round(min(1, max(0, cover)) * STEPS) / STEPS
    if step:
        at = 3 * x
        for index in range(3):
            under = rows[y][at + index]
            rows[y][at + index] = round(under + (colour[index] - under) * step)


def bar(x0, y0, x1, y1, colour, radius=None):
    """A rectangle with round corners."""
    radius = min(x1 - x0, y1 - y0) / 2 if radius is None else radius
    for y in range(int(y0) - 1, int(y1) + 2):
        for x in range(int(x0) - 1, int(x1) + 2):
            dx = max(x0 + radius - x - 0.5, x + 0.5 - x1 + radius, 0)
            dy = max(y0 + radius - y - 0.5, y + 0.5 - y1 + radius, 0)
            put(x, y, colour, radius - math.hypot(dx, dy) + 0.5)


def arc(cx, cy, radius, width, half, colour):
    """Part of a ring to the right, round at its ends; `half` is half its angle."""
    ends = [(cx + radius * math.cos(a), cy + radius * math.sin(a)) for a in (-half, half)]
    for y in range(SIZE):
        for x in range(int(cx), SIZE):
            dx, dy = x + 0.5 - cx, y + 0.5 - cy
            away = math.hypot(dx, dy)
            if abs(away - radius) > width:
                if all(math.hypot(x - ex, y - ey) > width for ex, ey in ends):
                    continue
            if abs(math.atan2(dy, dx)) <= half:
                gap = abs(away - radius)
            else:
                gap = min(math.hypot(x + 0.5 - ex, y + 0.5 - ey) for ex, ey in ends)
            put(x, y, colour, width / 2 - gap + 0.5)


bar(233, 283, 800, 1217, PAPER, 40)
bar(308, 375, 725, 433, INK)
bar(308, 475, 600, 533, INK)
for index, end in enumerate((725, 691, 725, 658, 725, 708, 533)):
    bar(308, 633 + 73 * index, end, 658 + 73 * index, SHADE)
for radius in (183, 333, 483):
    arc(800, 750, radius, 70, math.radians(44), WAVE)


def filtered():
    """Each row as what it differs from the one above (PNG filter 2)."""
    before = bytes(3 * SIZE)
    for row in rows:
        yield b"\2" + bytes((a - b) & 255 for a, b in zip(row, before))
        before = row


png.write("artwork.png", SIZE, 2, png.chunk(b"sRGB", b"\0"), filtered())
