#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""How much of a text does an independent recogniser hear right from a voice?

    tune.py --language es --voice voices/engine/es-news --gap 2 TEXT
    tune.py --language es --voice es TEXT                        the engine's own voice, to compare

TEXT holds what is spoken, a paragraph a line; it may hold [[phonemes]]. --expect names a text of what
should be heard, if that is written otherwise. Prints the word error rate at each rate and the mean;
--differences also prints each misheard stretch. --sound judges the sound instead (DNSMOS, overall and P.808,
1 to 5), which needs no recogniser. Needs libespeak-ng, and from PyPI faster-whisper and jiwer, or for
--sound speechmos and librosa; --model takes a model's name or folder.
"""
import argparse
import ctypes
import io
import os
import re
import wave

SYNCHRONOUS = 2
CHARACTER_POSITION = 1
UTF8, PHONEMES = 0x1, 0x100
PARAMETERS = {"rate": 1, "pitch": 3, "range": 4, "gap": 7}
CALLBACK = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p)


class Engine:
    """libespeak-ng, with a fork for every paragraph: its output depends on what it spoke before."""

    def __init__(self):
        self.library = ctypes.CDLL("libespeak-ng.so.1")
        self.sample_rate = self.library.espeak_Initialize(SYNCHRONOUS, 0, None, 0)
        if self.sample_rate <= 0:
            raise SystemExit("tune: libespeak-ng finds no data")

    def speak(self, text, voice, parameters):
        reading, writing = os.pipe()
        child = os.fork()
        if child == 0:
            os.close(reading)
            status = 70
            try:
                samples = self._samples(text, voice, parameters)
                with os.fdopen(writing, "wb") as out:
                    out.write(samples)
                status = 0
            finally:
                os._exit(status)
        os.close(writing)
        with os.fdopen(reading, "rb") as received:
            samples = received.read()
        if os.waitpid(child, 0)[1] != 0:
            raise SystemExit(f"tune: the engine failed with voice {voice} on: {text[:60]}")
        return samples

    def _samples(self, text, voice, parameters):
        samples = bytearray()

        def receive(data, count, events):
            if data and count > 0:
                samples.extend(ctypes.string_at(data, 2 * count))
            return 0

        callback = CALLBACK(receive)
        self.library.espeak_SetSynthCallback(callback)
        # A voice is set first: setting one resets the parameters.
        load = self.library.espeak_ng_SetVoiceByFile if "/" in voice else self.library.espeak_SetVoiceByName
        if load(voice.encode()) != 0:
            raise ValueError(voice)
        for name, value in parameters.items():
            if value is not None:
                self.library.espeak_SetParameter(PARAMETERS[name], value, 0)
        spoken = text.encode() + b"\0"
        flags = UTF8 | PHONEMES
        self.library.espeak_Synth(spoken, ctypes.c_size_t(len(spoken)), 0, CHARACTER_POSITION, 0, flags, None, None)
        return bytes(samples)


def recording(engine, paragraphs, voice, parameters, pause):
    silence = bytes(2 * (engine.sample_rate * pause // 1000))
    file = io.BytesIO()
    with wave.open(file, "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(engine.sample_rate)
        out.writeframes(silence.join(engine.speak(p, voice, parameters) for p in paragraphs))
    file.seek(0)
    return file


def marks(file):
    """DNSMOS (Reddy, Gopal, Cutler 2022) of a recording: overall and P.808, the mean of stretches of 30 s."""
    import librosa
    import numpy
    from speechmos import dnsmos
    sound, _ = librosa.load(file, sr=16000)
    sound = 0.9 * sound / (numpy.abs(sound).max() or 1)
    pieces = [sound[i:i + 480000] for i in range(0, len(sound), 480000)]
    found = [dnsmos.run(p, sr=16000) for p in pieces if len(p) > 160000 or len(pieces) == 1]
    return [float(numpy.mean([f[name] for f in found])) for name in ("ovrl_mos", "p808_mos")]


def words(text):
    """The words that are compared: no case, no punctuation, no vowel signs of Arabic."""
    text = re.sub("[\u064b-\u0652\u0670\u0640]", "", text.lower().replace("’", "'"))
    return " ".join(re.sub(r"[^\w' ]+", " ", text).split())


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("text")
    parser.add_argument("--expect", metavar="TEXT")
    parser.add_argument("--language", required=True)
    parser.add_argument("--voice", required=True, help="a voice file's path (with a /), or the engine's name of a voice")
    parser.add_argument("--rates", type=int, nargs="+", default=[150, 165, 180], help="words a minute")
    parser.add_argument("--pitch", type=int)
    parser.add_argument("--range", type=int)
    parser.add_argument("--gap", type=int, help="between words, in units of about 10 ms")
    parser.add_argument("--pause", type=int, default=400, help="between paragraphs, in ms")
    parser.add_argument("--model", default="base")
    parser.add_argument("--differences", action="store_true")
    parser.add_argument("--sound", action="store_true", help="judge the sound, not the words")
    options = parser.parse_args()
    with open(options.text, encoding="utf-8") as file:
        paragraphs = [line.strip() for line in file if line.strip()]
    with open(options.expect or options.text, encoding="utf-8") as file:
        expected = words(file.read())

    engine = Engine()
    recordings = [
        recording(engine, paragraphs, options.voice,
                  {"rate": rate, "pitch": options.pitch, "range": options.range, "gap": options.gap}, options.pause)
        for rate in options.rates
    ]
    if options.sound:
        each = [marks(audio) for audio in recordings]
        for rate, (overall, listeners) in zip(options.rates, each):
            print(f"{rate} words a minute\toverall {overall:.2f}\tP.808 {listeners:.2f}", flush=True)
        print("mean\toverall {:.2f}\tP.808 {:.2f}".format(*(sum(x) / len(each) for x in zip(*each))))
        return
    import jiwer
    from faster_whisper import WhisperModel
    model = WhisperModel(options.model, device="cpu", compute_type="int8")
    rates = []
    for rate, audio in zip(options.rates, recordings):
        segments, _ = model.transcribe(audio, language=options.language, beam_size=1, temperature=0.0,
                                       condition_on_previous_text=False)
        heard = words(" ".join(segment.text for segment in segments))
        result = jiwer.process_words(expected, heard)
        rates.append(result.wer)
        print(f"{rate} words a minute\t{result.wer:.3f}", flush=True)
        if options.differences:
            left, right = expected.split(), heard.split()
            for chunk in result.alignments[0]:
                if chunk.type != "equal":
                    print("   ", " ".join(left[chunk.ref_start_idx:chunk.ref_end_idx]), "→",
                          " ".join(right[chunk.hyp_start_idx:chunk.hyp_end_idx]))
    print(f"mean\t{sum(rates) / len(rates):.3f}")


main()
