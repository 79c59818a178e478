# SPDX-License-Identifier: GPL-3.0-or-later
"""What is to be seen: the pixels of a screenshot, read without a library."""
import struct, zlib


class Picture:
    """A PNG of 8 bits a channel, RGB or RGBA, as browsers write it."""

    def __init__(self, data):
        if data[:8] != b"\x89PNG\r\n\x1a\n":
            raise ValueError("no PNG")
        place, packed = 8, b""
        while place < len(data):
            length, kind = struct.unpack(">I4s", data[place:place + 8])
            body = data[place + 8:place + 8 + length]
            if kind == b"IHDR":
                self.width, self.height, depth, colours, _, _, interlaced = struct.unpack(">IIBBBBB", body)
                if depth != 8 or colours not in (2, 6) or interlaced:
                    raise ValueError("another kind of PNG")
                self.channels = 3 if colours == 2 else 4
            elif kind == b"IDAT":
                packed += body
            place += 12 + length
        self.rows = list(self._rows(zlib.decompress(packed)))

    def _rows(self, data):
        size, step = self.width * self.channels, self.channels
        before = bytearray(size)
        for row in range(self.height):
            start = row * (size + 1)
            kind, line = data[start], bytearray(data[start + 1:start + 1 + size])
            if kind == 1:
                for place in range(step, size):
                    line[place] = (line[place] + line[place - step]) & 255
            elif kind == 2:
                line = bytearray((one + other) & 255 for one, other in zip(line, before))
            elif kind == 3:
                for place in range(size):
                    left = line[place - step] if place >= step else 0
                    line[place] = (line[place] + (left + before[place]) // 2) & 255
            elif kind == 4:
                for place in range(size):
                    left, corner = (line[place - step], before[place - step]) if place >= step else (0, 0)
                    above = before[place]
                    guess = left + above - corner
                    by_left, by_above, by_corner = abs(guess - left), abs(guess - above), abs(guess - corner)
                    nearest = (left if by_left <= by_above and by_left <= by_corner
                               else above if by_above <= by_corner else corner)
                    line[place] = (line[place] + nearest) & 255
            yield line
            before = line

    def at(self, x, y):
        """Red, green and blue at a place."""
        return tuple(self.rows[y][x * self.channels:x * self.channels + 3])

    def part(self, left, top, right, bottom):
        """The rows of a part, as they can be compared."""
        step = self.channels
        return [bytes(self.rows[y][max(0, left) * step:right * step])
                for y in range(max(0, top), min(self.height, bottom))]

    def changed(self, other, left, top, right, bottom):
        """The rows from `top` to `bottom` in which two pictures differ between two columns, by more than the last
        digit of a blend, which WebKit rounds otherwise from tile to tile."""
        pairs = zip(self.part(left, top, right, bottom), other.part(left, top, right, bottom))
        return [max(0, top) + place for place, (one, two) in enumerate(pairs) if one != two and max(map(abs, map(int.__sub__, one, two))) > 12]

    def share(self, other, left, top, right, bottom):
        """The share of pixels of a part, from 0 to 1, in which two pictures differ."""
        places = [(x, y) for y in range(top, bottom) for x in range(left, right)]
        return sum(max(abs(one - two) for one, two in zip(self.at(*place), other.at(*place))) > 12
                   for place in places) / len(places)

    def colours(self, left, top, right, bottom):
        """How often each colour is in a part."""
        counts = {}
        for y in range(max(0, top), min(self.height, bottom)):
            row = self.rows[y]
            for x in range(max(0, left), min(self.width, right)):
                colour = tuple(row[x * self.channels:x * self.channels + 3])
                counts[colour] = counts.get(colour, 0) + 1
        return counts
