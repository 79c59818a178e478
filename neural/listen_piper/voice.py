# SPDX-License-Identifier: GPL-3.0-or-later
"""A Piper voice: from words with their IPA to samples and the times of words and phonemes."""
import json
import re
import unicodedata
from dataclasses import dataclass, field

import numpy
import onnxruntime

from . import model, plan

# Hertz, as the engine of `listen` has it; a recording has one rate.
RATE = 22_050
# Samples in a step of the network (VITS, its generator's total stride).
STEP = 256
# The speed at which a voice speaks as it was trained; other speeds are in proportion.
NORMAL_WORDS_PER_MINUTE = 175
FIRST, LAST, PAD, BLANK = "^", "$", "_", " "


class Unusable(Exception):
    """The files are not a voice that can be spoken with."""


@dataclass
class Sound:
    """What was spoken: samples, starts of words (index, sample) and of phonemes (sample, is a pause)."""

    samples: numpy.ndarray
    words: list = field(default_factory=list)
    phonemes: list = field(default_factory=list)


class Configuration:
    """What the `.onnx.json` beside a model says of it."""

    def __init__(self, path):
        try:
            with open(path, encoding="utf-8") as file:
                values = json.load(file)
            self.rate = int(values["audio"]["sample_rate"])
            self.engine_voice = str(values["espeak"]["voice"])
            self.speakers = int(values.get("num_speakers", 1))
            self.length_scale = float(values.get("inference", {}).get("length_scale", 1))
            self.language = str(values.get("language", {}).get("code", "")).replace("_", "-")
            self.ids = {key: [int(i) for i in ids] for key, ids in values["phoneme_id_map"].items()}
            self.kind = str(values.get("phoneme_type", "espeak"))
            step = int(values.get("hop_length", STEP))
        except FileNotFoundError:
            raise Unusable(f"there is no \"{path}\"; a voice is two files, FILE.onnx and FILE.onnx.json") from None
        except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
            raise Unusable(f"\"{path}\" does not describe a Piper voice: {type(error).__name__} {error}") from None
        if self.kind != "espeak":
            raise Unusable(f"its phonemes are of the kind \"{self.kind}\", not of espeak-ng")
        if self.rate != RATE:
            raise Unusable(
                f"it speaks at {self.rate} Hz; a recording has {RATE} Hz: take the voice in the quality \"medium\" or \"high\"")
        if step != STEP:
            raise Unusable(f"its steps have {step} samples, not {STEP}")
        for mark in (FIRST, LAST, PAD, BLANK):
            if not self.ids.get(mark):
                raise Unusable(f"\"{path}\" has no phoneme \"{mark}\"")


class Voice:
    """A loaded voice."""

    def __init__(self, path):
        self.configuration = Configuration(path + ".json")
        options = onnxruntime.SessionOptions()
        # One thread adds up in one order; a process with one thread can fork.
        options.intra_op_num_threads = 1
        options.inter_op_num_threads = 1
        options.execution_mode = onnxruntime.ExecutionMode.ORT_SEQUENTIAL
        # Rewriting the graph took three times as long to load and made nothing faster (measured).
        options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_DISABLE_ALL
        options.log_severity_level = 4
        try:
            with open(path, "rb") as file:
                data = file.read()
            self.durations, _ = model.durations(data)
            self.session = onnxruntime.InferenceSession(
                model.with_durations(data), options, providers=["CPUExecutionProvider"])
        except model.Damaged as error:
            raise Unusable(f"\"{path}\": {error}") from None
        except Exception as error:  # onnxruntime's have no common type of their own.
            line = str(error).splitlines()[0] if str(error) else type(error).__name__
            raise Unusable(f"\"{path}\" cannot be loaded: {line}") from None
        inputs = {value.name for value in self.session.get_inputs()}
        if not {"input", "input_lengths", "scales"} <= inputs:
            raise Unusable(f"\"{path}\" is not a Piper voice: its inputs are {', '.join(sorted(inputs))}")
        self.output = self.session.get_outputs()[0].name
        self.has_speakers = "sid" in inputs

    def phonemes(self, ipa):
        """The signs of `ipa` that the voice has sounds for."""
        # The engine tells of another language's sounds by its name in parentheses, and has no sign of its
        # own for the audible tap of our Spanish voice.
        ipa = re.sub(r"\([a-z-]+\)", "", ipa).replace("r.", "ɾ")
        return [sign for sign in unicodedata.normalize("NFD", ipa) if sign in self.configuration.ids]

    def speak(self, text, words, words_per_minute=NORMAL_WORDS_PER_MINUTE, volume=100):
        """The sound of the words of `text`."""
        slowness = NORMAL_WORDS_PER_MINUTE / words_per_minute
        parts, count = [], 0
        result = Sound(numpy.zeros(0, numpy.int16))
        for stretch in plan.stretches(text, words, self.phonemes):
            sound = self.run(stretch, slowness) if stretch.signs else Sound(numpy.zeros(0, numpy.float32))
            result.words += [(word, count + sample) for word, sample in sound.words]
            result.phonemes += [(count + sample, pause) for sample, pause in sound.phonemes]
            silence = int(stretch.pause * slowness * RATE / 1000)
            count += len(sound.samples)
            if silence:
                result.phonemes.append((count, True))
            parts += [sound.samples * (volume / 100), numpy.zeros(silence, numpy.float32)]
            count += silence
        if parts:
            whole = numpy.concatenate(parts)
            result.samples = numpy.clip(whole * 32767, -32767, 32767).astype("<i2")
        return result

    def run(self, stretch, slowness):
        """One run of the network: samples from -1 to 1."""
        ids, starts = [], []

        def add(sign):
            ids.extend(self.configuration.ids[sign])
            ids.extend(self.configuration.ids[PAD])

        add(FIRST)
        for word, sign, is_pause in stretch.signs:
            starts.append((word, len(ids), is_pause))
            add(sign)
        ids += self.configuration.ids[LAST]
        feed = {
            "input": numpy.array([ids], numpy.int64),
            "input_lengths": numpy.array([len(ids)], numpy.int64),
            # Noise of the sound, slowness, noise of the durations: without noise, the same sound each time.
            "scales": numpy.array([0, slowness * self.configuration.length_scale, 0], numpy.float32),
        }
        if self.has_speakers:
            feed["sid"] = numpy.zeros(1, numpy.int64)
        samples, durations = self.session.run([self.output, self.durations], feed)
        samples = samples.reshape(-1)
        steps = durations.reshape(-1).astype(numpy.int64)
        if len(steps) != len(ids) or int(steps.sum()) * STEP != len(samples):
            raise Unusable("its durations do not add up to its sound")
        if not numpy.isfinite(samples).all():
            raise Unusable("its sound is not of numbers")
        at = numpy.concatenate(([0], numpy.cumsum(steps))) * STEP
        sound = Sound(samples)
        for word, index, is_pause in starts:
            sample = int(at[index])
            if word is not None:
                sound.words.append((word, sample))
            sound.phonemes.append((sample, is_pause))
        sound.steps = steps
        return sound
