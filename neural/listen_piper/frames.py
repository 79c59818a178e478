# SPDX-License-Identifier: GPL-3.0-or-later
"""The speaker protocol: requests in, frames out (docs/speakers.md)."""
import os
import struct
from dataclasses import dataclass

SPEECH, PHONEMES, WORDS = 0, 1, 2
FILE, NAME = 0, 1
READY, AUDIO, WORD, TEXT, FINISHED, SOUND, SHARED = 1, 2, 3, 4, 5, 6, 7
DONE, VOICE_MISSING, REFUSED, KILLED = 0, 1, 2, 3
# A write of one frame to a pipe is atomic (PIPE_BUF).
MOST_BYTES = 4096
HEADER = struct.Struct("<IB")
MOST_SAMPLES = (MOST_BYTES - HEADER.size) // 2
MOST_REQUEST = 64 << 20


class Garbage(Exception):
    """The bytes are not a request or a frame."""


class Closed(Exception):
    """The other side is gone."""


def write_all(descriptor, data):
    view = memoryview(data)
    while view:
        try:
            view = view[os.write(descriptor, view):]
        except BrokenPipeError:
            raise Closed from None


def read_exactly(descriptor, count):
    parts = []
    while count:
        part = os.read(descriptor, min(count, 1 << 20))
        if not part:
            raise Closed
        parts.append(part)
        count -= len(part)
    return b"".join(parts)


def frame(kind, payload):
    return HEADER.pack(len(payload), kind) + payload


def ready(text, rate):
    return frame(READY, struct.pack("<I", rate) + text.encode())


def word(position, length, sample):
    return frame(WORD, struct.pack("<III", position, length, sample))


def sound(sample, is_pause):
    return frame(SOUND, struct.pack("<IB", sample, is_pause))


def shared(samples):
    return frame(SHARED, struct.pack("<I", samples))


def finished(outcome, detail=0):
    return frame(FINISHED, struct.pack("<Ii", outcome, detail))


class FrameReader:
    """Frames from a pipe."""

    def __init__(self, descriptor):
        self.descriptor = descriptor

    def next(self):
        length, kind = HEADER.unpack(read_exactly(self.descriptor, HEADER.size))
        if length > MOST_BYTES - HEADER.size:
            raise Garbage
        return kind, read_exactly(self.descriptor, length)


@dataclass
class Request:
    """A request, field by field in their order on the wire."""

    kind: int
    voice_kind: int
    voice: str
    words_per_minute: int
    pitch: int
    range: int
    word_gap: int
    volume: int
    processor_seconds: int
    idle_seconds: int
    text: str

    @classmethod
    def read(cls, descriptor):
        """The next request; None at the end of the input."""
        first = os.read(descriptor, 4)
        if not first:
            return None
        (length,) = struct.unpack("<I", first + read_exactly(descriptor, 4 - len(first)))
        if length > MOST_REQUEST:
            raise Garbage
        return cls.decode(read_exactly(descriptor, length))

    @classmethod
    def decode(cls, body):
        at = 0

        def take(count):
            nonlocal at
            if len(body) - at < count:
                raise Garbage
            at += count
            return body[at - count:at]

        def text():
            (length,) = struct.unpack("<I", take(4))
            return take(length).decode("utf-8", "replace")

        kind, voice_kind = struct.unpack("<II", take(8))
        if kind > WORDS or voice_kind > NAME:
            raise Garbage
        voice = text()
        numbers = struct.unpack("<5iII", take(28))
        return cls(kind, voice_kind, voice, *numbers, text())

    def encoded(self):
        voice, text = self.voice.encode(), self.text.encode()
        body = b"".join((
            struct.pack("<III", self.kind, self.voice_kind, len(voice)), voice,
            struct.pack(
                "<5iIII", self.words_per_minute, self.pitch, self.range, self.word_gap, self.volume,
                self.processor_seconds, self.idle_seconds, len(text)), text))
        return struct.pack("<I", len(body)) + body
