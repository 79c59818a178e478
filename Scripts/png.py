# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes a PNG: what the scripts that draw the program's pictures share."""
import pathlib
import struct
import zlib

FOLDER = pathlib.Path(__file__).resolve().parent.parent / "Sources/CListenPictures"


def chunk(name, data):
    """One chunk of a PNG, with its length and its check sum."""
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def write(name, size, colour_type, before_data, lines):
    """Writes the square picture `name` of 8-bit samples: `lines` begin with their filter's number."""
    (FOLDER / name).write_bytes(
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", struct.pack(">IIBBBBB", size, size, 8, colour_type, 0, 0, 0))
        + before_data
        + chunk(b"IDAT", zlib.compress(b"".join(lines), 9))
        + chunk(b"IEND", b""))
