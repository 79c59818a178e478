#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes voices/languages/TAG/emoji.tsv from the Unicode CLDR: short names of emoji, to be said.

The names are those of Debian's package unicode-cldr-core. Names that a later CLDR gave, and emoji that
the package does not know yet, are in Scripts/emoji-newer.tsv, and win. To add a language, name it in
LANGUAGES and run this script.

    Scripts/emoji-names.py [CLDR-FOLDER]
"""

import pathlib
import re
import sys
import xml.etree.ElementTree as ElementTree

ROOT = pathlib.Path(__file__).resolve().parent.parent
CLDR = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else "/usr/share/unicode/cldr/common")
LANGUAGES = ["ar", "en", "es"]

# Emoji among the older symbols (Emoji=Yes in Unicode's emoji-data.txt); the rest begin at U+1F000.
SYMBOLS = set(
    "‼⁉™ℹ↔↕↖↗↘↙↩↪⌚⌛⌨⏏⏩⏪⏫⏬⏭⏮⏯⏰⏱⏲⏳⏸⏹⏺Ⓜ▪▫▶◀◻◼◽◾☀☁☂☃☄☎☑☔☕☘☝☠☢☣☦☪☮☯☸☹☺♀♂"
    "♈♉♊♋♌♍♎♏♐♑♒♓♟♠♣♥♦♨♻♾♿⚒⚓⚔⚕⚖⚗⚙⚛⚜⚠⚡⚧⚪⚫⚰⚱⚽⚾⛄⛅⛈⛎⛏⛑⛓⛔⛩⛪⛰⛱⛲⛳⛴⛵⛷⛸⛹⛺⛽"
    "✂✅✈✉✊✋✌✍✏✒✔✖✝✡✨✳✴❄❇❌❎❓❔❕❗❣❤➕➖➗➡➰➿⤴⤵⬅⬆⬇⬛⬜⭐⭕〰〽㊗㊙"
)
# Signs that English and Spanish text is full of have rules of their own.
SYMBOLS_BY_LANGUAGE = {"ar": set("©®")}
# "1⃣" is one word with the digit before its sign, which English and Spanish say without the key.
NAMES_KEYCAPS = {"ar"}
KEYCAP = "\N{COMBINING ENCLOSING KEYCAP}"
# In Arabic most people have a word for a man and one for a woman, and none for both.
NAMES_MEN_AND_WOMEN = {"ar"}

VARIATION = "\N{VARIATION SELECTOR-16}"
JOINER = "\N{ZERO WIDTH JOINER}"


def annotations(tag):
    """All names of the CLDR in one language, by emoji without variation selectors."""
    names = {}
    for folder in ("annotations", "annotationsDerived"):
        for node in ElementTree.parse(CLDR / folder / f"{tag}.xml").iter("annotation"):
            if node.get("type") == "tts":
                names[node.get("cp").replace(VARIATION, "")] = node.text
    return names


def is_said(emoji, tag):
    """Whether the table names `emoji`: no skin tones, no people by their gender."""
    if any("\U0001f3fb" <= scalar <= "\U0001f3ff" for scalar in emoji):
        return False
    if len(emoji) > 1 and set(emoji) & set("♂♀"):
        return False
    if KEYCAP in emoji and tag not in NAMES_KEYCAPS:
        return False
    if tag not in NAMES_MEN_AND_WOMEN and JOINER in emoji and emoji[0] in "👨👩":
        return False
    if len(emoji) == 1 and emoji < "\U0001f000":
        return emoji in SYMBOLS or emoji in SYMBOLS_BY_LANGUAGE.get(tag, ())
    return True


def spoken(name, tag):
    """A name as it is said: without quotation marks, colons and marks of direction."""
    if tag == "en":
        name = name.removeprefix("flag: ")
    else:
        name = name.lower()
    name = re.sub("[\u200e\u200f\u202a-\u202e“”\"«»]", "", name)
    name = name.replace(": ", " ").replace(" - ", "-").replace("،", "").replace(", ", " ")
    # Doublings and tanwin, which the voice adds where the word needs them.
    return re.sub("[\u064b-\u064d\u0651]", "", name).strip()


def newer():
    """Names by language and emoji, from the table beside this script."""
    names = {}
    for line in (ROOT / "Scripts/emoji-newer.tsv").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            tag, emoji, name = line.split("\t")
            names.setdefault(tag, {})[emoji] = name
    return names


def version():
    """The CLDR's version, as its DTD fixes it."""
    dtd = (CLDR / "dtd/ldml.dtd").read_text(encoding="utf-8")
    return re.search(r'cldrVersion CDATA #FIXED "([^"]+)"', dtd).group(1)


def main():
    later = newer()
    for tag in LANGUAGES:
        names = {e: spoken(n, tag) for e, n in annotations(tag).items() if is_said(e, tag)}
        names |= later.get(tag, {})
        folder = ROOT / "voices/languages" / tag
        folder.mkdir(parents=True, exist_ok=True)
        lines = [
            f"# Names of emoji in {tag}, from the Unicode CLDR {version()} and, where that has none or a"
            " worse one, from later versions.",
            "# Made by Scripts/emoji-names.py. © 1991–2022 Unicode, Inc.; terms of use: ../UNICODE-LICENSE.",
        ]
        lines += [f"{emoji}\t{name}" for emoji, name in sorted(names.items())]
        (folder / "emoji.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
