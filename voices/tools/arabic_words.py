#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes voices/lexicons/ar-loans.pls: loanwords and foreign names with their vowels.

    arabic_words.py [--cldr FILE FILE] [-o voices/lexicons/ar-loans.pls]

From arabic_words.txt (our own list), and from the names of countries and cities that the Unicode CLDR
gives in Arabic and in English (/usr/share/unicode/cldr/common/main/{ar,en}.xml, Debian's package
unicode-cldr-core): Arabic prints such a name without its short vowels, English with them, so the two
are laid side by side, letter by letter, and what English has between two consonants is the vowel.
Names that cannot be laid side by side are left out, and so are words that ar-news.pls has, but for those
with the article: there an alias lets them join their neighbours and take their case.
"""
import argparse
import os
import re
import unicodedata
import xml.etree.ElementTree as ElementTree
from xml.sax.saxutils import escape

HERE = os.path.dirname(os.path.abspath(__file__))
LEXICONS = os.path.join(HERE, "..", "lexicons")
FATHA, DAMMA, KASRA, SHADDA, SUKUN = "\u064e", "\u064f", "\u0650", "\u0651", "\u0652"
MARKS = re.compile("[\u064b-\u0652\u0670]")
SUN = "تثدذرزسشصضطظلن"

# What a letter may stand for in a Latin name, longest first.
LATIN = {
    "ب": ["bb", "b", "pp", "p"], "ت": ["tt", "th", "t"], "ث": ["th"], "ج": ["dj", "gg", "j", "g"],
    "ح": ["h"], "خ": ["kh", "ch", "j", "h"], "د": ["dd", "d"], "ذ": ["dh", "th"], "ر": ["rr", "rh", "r"],
    "ز": ["zz", "z", "s"], "س": ["ss", "sc", "s", "c", "z"], "ش": ["sch", "sh", "ch", "s"], "ص": ["s"],
    "ض": ["d"], "ط": ["tt", "t"], "ظ": ["z"], "غ": ["gh", "gu", "gg", "g"], "ف": ["ff", "ph", "f", "v", "w"],
    "ق": ["q", "k", "c"], "ك": ["ck", "cc", "kh", "ch", "qu", "k", "c", "q"], "ل": ["ll", "l"], "م": ["mm", "m"],
    "ن": ["nn", "n"], "ه": ["h"], "ة": ["ah", "a"],
}
VOWELS = "aeiouyàáâãäåèéêëìíîïòóôõöøùúûüýœæ"
SHORT = {**{c: FATHA for c in "aàáâãäå"}, **{c: KASRA for c in "eiyèéêëìíîïý"}, **{c: DAMMA for c in "ouòóôõöøùúûü"}}
LONG = {"ا": "aàáâãäå", "و": "ouwòóôõöøùúûü", "ي": "eiyjèéêëìíîï"}


def fit(arabic, latin):
    """`arabic` with the vowels of `latin`, None where their letters don't match."""
    latin = re.sub(r"[^a-zà-ÿœæ]", "", latin.lower().replace("ñ", "n").replace("ç", "s").replace("ß", "ss"))

    def go(i, j, hasVowel):
        # i letters of the Arabic word are said, j of the Latin one; the last consonant has its vowel.
        if i == len(arabic):
            return "" if not latin[j:] or latin[j:] in ("e", "s", "es", "h") else None
        letter = arabic[i]
        if letter in "أإآ" and i == 0:
            if j < len(latin) and latin[j] in VOWELS:
                end = j + 1
                while end < len(latin) and latin[end] in VOWELS and letter != "آ":
                    end += 1
                mark = "" if letter == "آ" else KASRA if letter == "إ" else SHORT[latin[j]] if latin[j] in SHORT else None
                if mark == KASRA and letter == "أ":
                    mark = FATHA
                if mark is None:
                    return None
                next_ = arabic[1:2]
                if next_ in LONG and latin[j] in LONG[next_] or next_ == "و" and latin[j:j + 2] in ("ou", "au"):
                    rest = go(2, end, True)
                    return None if rest is None else letter + mark + next_ + rest
                rest = go(1, end, True)
                return None if rest is None else letter + mark + rest
            return None
        if letter in LONG and i > 0:
            # A long vowel: the vowels of the Latin word here.
            end = j
            while end < len(latin) and (latin[end] in VOWELS or latin[end] in "wj" and letter != "ا"):
                end += 1
            if end > j and latin[j] in LONG[letter]:
                for stop in range(end, j, -1):
                    rest = go(i + 1, stop, True)
                    if rest is not None:
                        return letter + rest
            if letter in "يو" and j < len(latin) and latin[j] in ("yij" if letter == "ي" else "wu"):
                rest = consonant(letter, i + 1, j + 1)
                if rest is not None:
                    return rest
            return None
        if letter == "و" and j < len(latin) and latin[j] in "wv":
            return consonant(letter, i + 1, j + 1)
        if letter == "ي" and j < len(latin) and latin[j] in "yj":
            return consonant(letter, i + 1, j + 1)
        for spelling in LATIN.get(letter, []):
            if latin.startswith(spelling, j):
                found = consonant(letter, i + 1, j + len(spelling))
                if found is not None:
                    return found
        return None

    def consonant(letter, i, j):
        # Its mark: that of the long vowel that follows, a short one of the Latin word, or none.
        if i < len(arabic) and arabic[i] in LONG and j < len(latin):
            rest = go(i, j, False)
            if rest is not None and rest[:1] == arabic[i] and rest[1:2] not in (FATHA, DAMMA, KASRA, SUKUN):
                return letter + {"ا": FATHA, "و": DAMMA, "ي": KASRA}[arabic[i]] + rest
            if rest is not None:
                return letter + SUKUN + rest
        if j < len(latin) and latin[j] in SHORT and i < len(arabic):
            end = j + 1
            while end < len(latin) and latin[end] in VOWELS:
                end += 1
            rest = go(i, end, True)
            if rest is not None:
                return letter + SHORT[latin[j]] + rest
        rest = go(i, j, False)
        return None if rest is None else letter + SUKUN + rest

    found = go(0, 0, True)
    return found


def pairs(arabic, english):
    """Names of countries and cities in both languages."""
    def names(path):
        root = ElementTree.parse(path).getroot()
        result = {}
        for element in root.iterfind("./localeDisplayNames/territories/territory"):
            if "alt" not in element.attrib:
                result["territory " + element.get("type")] = element.text
        for zone in root.iterfind("./dates/timeZoneNames/zone"):
            city = zone.find("exemplarCity")
            if city is not None and city.text:
                result["city " + zone.get("type")] = city.text
        return result
    first, second = names(arabic), names(english)
    for key, name in first.items():
        other = second.get(key)
        if other is None and key.startswith("city"):
            other = key.split("/")[-1].replace("_", " ")
        if other:
            yield name, other


def bare(text):
    return MARKS.sub("", text)


def defined(word):
    """`word` behind the article."""
    if word[1:2] == SHADDA or word[0] not in SUN:
        return "ال" + word
    return "ال" + word[0] + SHADDA + word[1:]


def listed(path):
    """Vowelled words of our list, with whether they take the article."""
    kind = None
    word = None
    for line in open(path, encoding="utf8"):
        line = line.split("#")[0].strip()
        if line.startswith("["):
            kind = line.strip("[]")
            continue
        for item in line.split():
            if item == "+ات":
                yield word + FATHA + "ات", True
                continue
            word = item
            if kind == "nisba":
                for ending in ("يّ", "يَّة", "يِّين", "يُّون", "يَّات"):
                    yield word + KASRA + ending, True
            else:
                yield word, kind == "noun"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    main_ = "/usr/share/unicode/cldr/common/main/"
    parser.add_argument("--cldr", nargs=2, default=[main_ + "ar.xml", main_ + "en.xml"])
    parser.add_argument("-o", "--output", default=os.path.join(LEXICONS, "ar-loans.pls"))
    parser.add_argument("--show", action="store_true", help="what was made of the CLDR's names")
    options = parser.parse_args()
    words = {}

    def add(vowelled, force=False):
        vowelled = unicodedata.normalize("NFC", vowelled)
        if force or bare(vowelled) not in words:
            words[bare(vowelled)] = vowelled

    for word, takesArticle in listed(os.path.join(HERE, "arabic_words.txt")):
        add(word)
        if takesArticle:
            add(defined(word))
    own = len(words)
    news = open(os.path.join(LEXICONS, "ar-news.pls"), encoding="utf8").read()
    known = set(re.findall("<grapheme>([^<]*)</grapheme>", news))
    for entry in re.findall("<lexeme>(.*?)</lexeme>", news, re.S):
        grapheme, alias = re.search("<grapheme>([^<]*)<", entry), re.search("<alias>([^<]*)<", entry)
        if grapheme and alias and grapheme[1].startswith("ال") and bare(alias[1]) == grapheme[1]:
            add(alias[1], True)
            known.discard(grapheme[1])
    articles = len(words)
    for arabic, english in pairs(*options.cldr):
        parts, others = arabic.split(), english.split()
        if len(parts) != len(others):
            continue
        for part, other in zip(parts, others):
            if not re.fullmatch("[\u0621-\u064a]{4,}", part) or part.startswith("ال") or part in words or part in known:
                continue
            found = fit(part, other)
            if options.show:
                print(part, other, found)
            if found:
                last = found[-1]
                add(found if last in "اويىة" + SUKUN + FATHA + DAMMA + KASRA else found + SUKUN)
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        "<!-- SPDX-License-Identifier: GPL-3.0-or-later AND Unicode-3.0 -->",
        "<!-- Loanwords and foreign names with their vowels; made by ../tools/arabic_words.py. -->",
        "<!-- Some names are those of the Unicode CLDR: Copyright © 1991-2022 Unicode, Inc. -->",
        '<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="ipa" xml:lang="ar">',
    ]
    count = 0
    for plain, vowelled in sorted(words.items()):
        if plain in known or len(plain) < 3:
            continue
        count += 1
        lines.append(f"  <lexeme><grapheme>{escape(plain)}</grapheme><alias>{escape(vowelled)}</alias></lexeme>")
    lines.append("</lexicon>")
    with open(options.output, "w", encoding="utf8") as file:
        file.write("\n".join(lines) + "\n")
    print(f"{options.output}: {count} words; {own} of our list, {articles - own} with the article, {len(words) - articles} of the CLDR")


main()
