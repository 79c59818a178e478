# SPDX-License-Identifier: GPL-3.0-or-later
"""The neural speaker's parts that need no network: python3 -m unittest discover -s Tests/neural."""
import os
import sys
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "neural"))

from listen_piper import frames, model, plan  # noqa: E402
from listen_piper.phonemizer import Word  # noqa: E402


def words(text, ends=()):
    """The words of a text, each said as it is written; those whose index is in `ends` end a clause."""
    result, at = [], 0
    for index, part in enumerate(text.split(" ")):
        plain = part.strip(",.?!;:—\"'()…[]")
        if plain.startswith("_"):
            # The engine tells of a pause in brackets as of a word, signs and all, without phonemes.
            plain = part.strip(",[]")
            result.append(Word(at + part.index(plain), len(plain), "", index in ends))
        elif plain:
            result.append(Word(at + part.index(plain), len(plain), plain, index in ends))
        at += len(part) + 1
    return result


def said(text, ends=()):
    return [("".join(sign for _, sign, _ in s.signs), s.pause)
            for s in plan.stretches(text, words(text, ends), list)]


class Plan(unittest.TestCase):
    def test_a_clause_is_a_run_and_its_sign_a_pause(self):
        for text, ends, expected in [
            ("one two", {1}, [("one two", 0)]),
            ("one, two", {0, 1}, [("one", 250), ("two", 0)]),
            ("one; two", {0, 1}, [("one", 350), ("two", 0)]),
            ("one — two", {0, 2}, [("one", 350), ("two", 0)]),
            ("one. two? three", {0, 1, 2}, [("one", 500), ("two", 500), ("three", 0)]),
            ("\"one,\" two", {0, 1}, [("one", 250), ("two", 0)]),
            ("one (two), three", {1, 2}, [("one two", 250), ("three", 0)]),
            ("one.", {0}, [("one", 0)]),
            ("one two", {0, 1}, [("one", 0), ("two", 0)]),
            ("", set(), []),
        ]:
            with self.subTest(text):
                self.assertEqual(said(text, ends), expected)

    def test_a_point_inside_a_word_is_no_end(self):
        text = "in the U.S, he"
        found = [Word(0, 2, "in"), Word(3, 3, "the"), Word(7, 1, "us", True), Word(12, 2, "he", True)]
        self.assertEqual([s.pause for s in plan.stretches(text, found, list)], [250, 0])

    def test_words_keep_their_index_and_silent_ones_have_none(self):
        found = [Word(0, 1, "a"), Word(2, 1, ""), Word(4, 1, "bc", True)]
        (stretch,) = plan.stretches("a b c", found, list)
        self.assertEqual(stretch.signs, [
            (0, "a", False), (None, " ", False), (2, "b", False), (None, "c", False)])

    def test_a_short_pause_in_brackets_is_a_comma_and_a_long_one_silence(self):
        for text, ends, expected in [
            ("by [[_:]] Anna", {2}, [("by, Anna", 0)]),
            ("by [[_:_:]] Anna", {2}, [("by, Anna", 0)]),
            ("by [[_:_:_:]] Anna", {2}, [("by", 215), ("Anna", 0)]),
            ("by [[_:_:_:_:_:_:_:_:]] Anna, so", {2, 3}, [("by", 490), ("Anna", 250), ("so", 0)]),
            ("[[_:]] by Anna", {2}, [("", 105), ("by Anna", 0)]),
            ("by Anna [[_:]]", {2}, [("by Anna", 105)]),
            ("by, [[_:]] Anna", {0, 2}, [("by", 250), ("", 105), ("Anna", 0)]),
            ("by [[_:]], Anna", {1, 2}, [("by", 355), ("Anna", 0)]),
            ("[[_:]]", {0}, [("", 105)]),
        ]:
            with self.subTest(text):
                self.assertEqual(said(text, ends), expected)

    def test_a_word_that_begins_with_a_line_is_no_pause(self):
        (stretch,) = plan.stretches("a _b_", [Word(0, 1, "a"), Word(2, 3, "b", True)], list)
        self.assertEqual(stretch, plan.Stretch([(0, "a", False), (None, " ", False), (1, "b", False)]))

    def test_a_comma_that_a_voice_lacks_is_silence(self):
        text = "by [[_:]] Anna"
        found = list(plan.stretches(text, words(text, {2}), lambda ipa: [c for c in ipa if c != ","]))
        self.assertEqual([s.pause for s in found], [105, 0])
        self.assertEqual(found[1].signs[0], (2, "A", False))

    def test_a_comma_is_a_pause_among_the_phonemes(self):
        text = "by [[_:]] Anna"
        (stretch,) = plan.stretches(text, words(text, {2}), list)
        self.assertEqual(stretch.signs[2:5], [(None, ",", True), (None, " ", False), (2, "A", False)])

    def test_what_has_no_clauses_is_cut_between_words(self):
        text = " ".join(["word"] * 1000)
        runs = said(text, {999})
        self.assertTrue(all(len(signs) < plan.MOST_SIGNS + 5 and pause == 0 for signs, pause in runs))
        self.assertEqual(" ".join(signs for signs, _ in runs), text)


class Frames(unittest.TestCase):
    def test_a_request_is_read_as_it_was_written(self):
        request = frames.Request(2, 0, "/a/ب", 165, 40, 60, 2, 90, 3, 12, "Año [[n]] ☃")
        self.assertEqual(frames.Request.decode(request.encoded()[4:]), request)

    def test_garbage_is_refused(self):
        whole = frames.Request(0, 1, "v", 165, 50, 50, 0, 100, 3, 12, "text").encoded()[4:]
        for body in [b"", whole[:-1], b"\x09" + whole[1:], whole[:8] + b"\xff\xff\xff\xff"]:
            with self.subTest(body), self.assertRaises(frames.Garbage):
                frames.Request.decode(body)

    def test_the_largest_frame_of_sound_fits(self):
        self.assertLessEqual(
            len(frames.frame(frames.AUDIO, bytes(2 * frames.MOST_SAMPLES))), frames.MOST_BYTES)


def field(number, contents):
    return model._encoded(number, contents)


def node(kind, output):
    return field(model.NODE, field(model.NODE_OUTPUT, output) + field(model.OP_TYPE, kind))


class Model(unittest.TestCase):
    graph = node(b"Relu", b"x") + node(b"Ceil", b"/Ceil_output_0") + field(
        model.OUTPUT, field(model.NAME, b"output"))

    def test_durations_become_an_output_once(self):
        # A number and a fixed field come before, as in files of other makers.
        data = b"\x08\x07" + b"\x15abcd" + field(model.GRAPH, self.graph)
        self.assertEqual(model.durations(data), ("/Ceil_output_0", False))
        ready = model.with_durations(data)
        self.assertTrue(ready.startswith(data))
        self.assertEqual(model.durations(ready), ("/Ceil_output_0", True))
        self.assertEqual(model.with_durations(ready), ready)

    def test_a_model_that_rounds_otherwise_is_no_voice(self):
        for graph in [node(b"Relu", b"x"), self.graph + node(b"Ceil", b"y"), b""]:
            with self.subTest(graph), self.assertRaises(model.Damaged):
                model.durations(field(model.GRAPH, graph))

    def test_what_is_no_model_is_refused(self):
        whole = field(model.GRAPH, self.graph)
        for data in [b"not a model", whole[:-3], b"\x3a\xff\xff\xff\xff\x7f", b"\x80" * 20, bytes(40)]:
            with self.subTest(data), self.assertRaises(model.Damaged):
                model.durations(data)


if __name__ == "__main__":
    unittest.main()
