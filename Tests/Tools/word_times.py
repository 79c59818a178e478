#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares a rendered article's word times with the phoneme events of libespeak-ng itself.

usage: word_times.py VOICE FOLDER

The article's text must be spoken as it is written, by the engine's voice VOICE at 165 words a
minute. Every segment is spoken anew in a process of its own. A word begins at the first phoneme that
follows its event, and ends at the pause or the word after its last; a word without an event (the
engine runs "of the" together) begins at the phoneme that comes nearest. Boundaries further off than
30 ms are printed."""
import ctypes as C, glob, json, os, re, sys

LIBRARY = C.CDLL("libespeak-ng.so.1")
WORD, PHONEME, LIMIT = 1, 7, 30


class Id(C.Union):
    _fields_ = [("number", C.c_int), ("name", C.c_char_p), ("string", C.c_char * 8)]


class Event(C.Structure):
    _fields_ = [("type", C.c_int), ("unique", C.c_uint), ("position", C.c_int),
                ("length", C.c_int), ("audio", C.c_int), ("sample", C.c_int),
                ("data", C.c_void_p), ("id", Id)]


CALLBACK = C.CFUNCTYPE(C.c_int, C.POINTER(C.c_short), C.c_int, C.POINTER(Event))


def speak(text, voice):
    """[(is a word, character, sample, phoneme)] and the number of samples."""
    events, total = [], [0]

    def receive(samples, count, event):
        index = 0
        while event[index].type:
            e = event[index]
            if e.type in (WORD, PHONEME):
                name = e.id.string.decode("utf-8", "replace") if e.type == PHONEME else ""
                events.append((e.type == WORD, e.position - 1, e.sample, name))
            index += 1
        total[0] += max(0, count)
        return 0

    function = CALLBACK(receive)
    LIBRARY.espeak_SetVoiceByName(voice.encode())
    LIBRARY.espeak_SetParameter(1, 165, 0)
    LIBRARY.espeak_SetSynthCallback(function)
    data = text.encode() + b"\0"
    LIBRARY.espeak_Synth(data, len(data), 0, 1, 0, 0x101, None, None)
    return events, total[0]


def in_child(text, voice):
    reading, writing = os.pipe()
    if os.fork() == 0:
        os.close(reading)
        with os.fdopen(writing, "w") as out:
            json.dump(speak(text, voice), out)
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading) as source:
        answer = json.load(source)
    os.wait()
    return answer


def main():
    voice, folder = sys.argv[1:]
    LIBRARY.espeak_Initialize(2, 200, None, 1)
    manifest = json.load(open(folder + "/manifest.json"))
    rate = manifest["listen"]["sampleRate"] / 1000
    words, merged, bad, worst = 0, 0, 0, 0.0
    for item in manifest["readingOrder"]:
        terms = item["listen"]
        if terms.get("language"):
            continue  # In another voice.
        events, _ = in_child(terms["text"], voice)
        for index, (start, end, first, last) in enumerate(terms["words"]):
            words += 1
            text = terms["text"][first:last]
            place = next((i for i, e in enumerate(events) if e[0] and first <= e[1] < last), None)
            phonemes = [e for e in events if not e[0] and not e[3].startswith("_")]
            if place is None:
                merged += 1
                expected = min((e[2] for e in phonemes), key=lambda s: abs(s - start))
            else:
                expected = next((e[2] for e in events[place:]
                                 if not e[0] and not e[3].startswith("_")), start)
            off = [abs(start - expected) / rate]
            if index + 1 < len(terms["words"]):
                following = terms["words"][index + 1][0]
                before = [e for e in events if not e[0] and e[2] < following]
                pauses = []
                while before and before[-1][3].startswith("_"):
                    pauses.append(before.pop()[2])
                off.append(abs(end - (pauses[-1] if pauses else following)) / rate)
            worst = max([worst] + off)
            if max(off) > LIMIT:
                bad += 1
                print(f"{item['url']} \"{text}\": start {off[0]:.0f} ms off, end {off[-1]:.0f} ms")
    print(f"{words} words, {merged} without an event, {bad} further off than {LIMIT} ms, "
          f"worst {worst:.1f} ms")
    return bad > 0


if __name__ == "__main__":
    sys.exit(main())
