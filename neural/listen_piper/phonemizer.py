# SPDX-License-Identifier: GPL-3.0-or-later
"""Words and their phonemes, from libespeak-ng by `listen-speaker`."""
import dataclasses
import signal
import struct
import subprocess

from . import frames


@dataclasses.dataclass
class Word:
    """A word of the text: its place in Unicode scalars from 0, and its IPA, which a pause in brackets lacks."""

    position: int
    length: int
    ipa: str
    # Whether a clause ends with it.
    is_last: bool = False


class Unavailable(Exception):
    """The program cannot be started, or is no speaker that tells words."""


class Phonemizer:
    """A running `listen-speaker`, started again where it died."""

    def __init__(self, path):
        self.path = path
        self.process = None
        self.version = self.start()

    def start(self):
        """Starts the program; its version."""
        try:
            self.process = subprocess.Popen(
                [self.path], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL, bufsize=0)
            kind, payload = self.reader().next()
        except (OSError, frames.Closed, frames.Garbage) as error:
            raise Unavailable(f"{self.path}: {error or 'it is no speaker'}") from None
        lines = payload[4:].decode("utf-8", "replace").split("\n")
        if kind != frames.READY or not any(
                line.startswith("abilities ") and "words" in line.split() for line in lines):
            raise Unavailable(f"{self.path}: it does not tell words")
        return lines[0]

    def reader(self):
        return frames.FrameReader(self.process.stdout.fileno())

    def ask(self, request, voice, receive):
        """Asks the engine by its voice `voice`; hands on each frame, and returns the outcome."""
        if self.process is None or self.process.poll() is not None:
            self.start()
        asked = dataclasses.replace(request, voice_kind=frames.NAME, voice=voice)
        reader = self.reader()
        try:
            frames.write_all(self.process.stdin.fileno(), asked.encoded())
            while True:
                kind, payload = reader.next()
                if kind == frames.FINISHED:
                    return struct.unpack("<Ii", payload)
                receive(kind, payload)
        except (frames.Closed, frames.Garbage):
            self.process.kill()
            self.process.wait()
            # As of a child that was killed from outside: asked again, it will be there.
            return frames.KILLED, signal.SIGKILL

    def words(self, request, voice):
        """The outcome, and the words."""
        found = []

        def receive(kind, payload):
            if kind == frames.WORD:
                position, length, _ = struct.unpack("<III", payload)
                found.append(Word(max(0, position - 1), length, ""))
            elif kind == frames.TEXT and found:
                found[-1].ipa += payload[4:].decode("utf-8", "replace")
            elif kind == frames.SOUND and found:
                found[-1].is_last = True

        request = dataclasses.replace(
            request, kind=frames.WORDS, processor_seconds=min(request.processor_seconds, 10))
        return self.ask(request, voice, receive), found
