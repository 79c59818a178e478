# SPDX-License-Identifier: GPL-3.0-or-later
"""What is spoken in one run of the network, and how long the silence after it is.

A clause is a run of its own, without its comma or full stop; the pauses between clauses are ours. So words are
heard better than with the signs, which the network turns into hurried ends. A short pause in brackets, as beside a
name, is a comma of the network's: names are heard better with it than with a silence (docs/voices.md has the figures).
"""
from dataclasses import dataclass, field

# Milliseconds at the voice's own speed.
PAUSES = {",": 250, ";": 350, ".": 500}
COMMAS, SENTENCE_ENDS, OTHERS = ",،、", ".?!؟…।。", ";:؛—–-"
# Milliseconds of a pause `[[_:]]` as the engine makes it, and the longest for which a comma stands.
BRACKETED, EACH, MOST_COMMA = 50, 55, 200
# Signs in one run: some 30 s of sound. Memory grows with its square.
MOST_SIGNS = 500


@dataclass
class Stretch:
    """Signs in order, each with the index of the word that starts with it and whether it is a pause.

    Without signs it is silence alone.
    """

    signs: list = field(default_factory=list)
    pause: int = 0


def mark(text, start, end):
    """The last sign between a word that starts at `start` and the next: what ends the clause."""
    for sign in reversed(text[start:end]):
        if sign.isalnum() or sign == "]":
            break
        if sign in COMMAS + SENTENCE_ENDS + OTHERS:
            return sign
    return ""


def pause(sign):
    if sign in COMMAS:
        return PAUSES[","] if sign else 0
    return PAUSES["."] if sign in SENTENCE_ENDS else PAUSES[";"]


def bracketed(written):
    """Milliseconds of a word that is written as a pause in brackets; 0 for others."""
    return BRACKETED + EACH * written.count("_:") if written.startswith("_") else 0


def stretches(text, words, phonemes):
    """The stretches of `text`, whose words have the signs that `phonemes` makes of their IPA."""
    stretch = Stretch()
    for index, word in enumerate(words):
        is_end = index + 1 == len(words)
        end = len(text) if is_end else words[index + 1].position
        wanted = 0 if word.ipa else bracketed(text[word.position:word.position + word.length])
        signs = phonemes("," if wanted else word.ipa)
        if wanted and not (signs and stretch.signs and wanted <= MOST_COMMA and not word.is_last and not is_end):
            stretch.pause += wanted
        elif wanted:
            stretch.signs += [(None, sign, True) for sign in signs]
        else:
            if signs and stretch.signs:
                stretch.signs.append((None, " ", False))
            stretch.signs += [(index if n == 0 else None, sign, False) for n, sign in enumerate(signs)]
        if word.is_last and not is_end and stretch.signs:
            stretch.pause += pause(mark(text, word.position, end))
        elif len(stretch.signs) < MOST_SIGNS and not stretch.pause and not is_end and not word.is_last:
            continue
        if stretch.signs or stretch.pause:
            yield stretch
        stretch = Stretch()
