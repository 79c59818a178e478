#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Counts letters that are said as code numbers or one by one: count-code-letters.py LISTEN PAGE...

What the engine's voice has no letter for it says as "letter one d four zero" (English), "símbolo uno e" (Spanish),
"Chinese letter", "Cyrillic em"; each such place in the phonemes of `LISTEN inspect --json` is counted. Prints the pages
that have some, with the words, and the sum; ends with 1 where there are any.
"""
import concurrent.futures, json, os, re, subprocess, sys

# Glued to the number behind it; the words "letter" and "símbolo" of a text have a blank there.
DIGIT = "[ˈˌ]?(?:wʌn|wˈʌn|tuː|tˈuː|θɹ|fɔː|foː|fˈoː|fˈɔː|faɪv|fˈaɪv|sɪks|sˈɪks|sɛv|sˈɛv|eɪt|ˈeɪt|naɪ|nˈaɪ|z[ˈˌ]?iə|ɛf|ˈɛf)"
CODES = {
    "en": re.compile("l[ˈˌ]?ɛ(?:ɾɚ|tə)" + DIGIT + "|tʃ[ˈˌ]?aɪniːz(?:l|s)|s[ɪˈˌ]+ɹ[ˈˌ]?ɪlɪk|dʒ[ˈˌ]?æpəniːz(?:l|s)"),
    "es": re.compile("s[ˈˌ]?imbolo(?=[ˈˌ]?(?:uno|dos|tɾ|kw|θ|s|o|n|d))|tʃ[ˈˌ]?inos[ˈˌ]?imbolo|θ[iɾˈˌ]+liko"),
    "ar": re.compile(r"l[ˈˌ]?etə(?=\S)|tʃ[ˈˌ]?aɪniːz\(ar\)l|s[ɪˈˌ]+ɹ[ˈˌ]?ɪlɪk"),
}


def count(page):
    run = subprocess.run([listen, "inspect", "--json", page], capture_output=True, text=True)
    found = []
    for line in run.stdout.split("\n")[:-1]:
        article = json.loads(line)
        for segment in article.get("segments", []):
            codes = CODES.get(segment.get("language", article.get("language", ""))[:2])
            places = codes.findall(segment.get("phonemes", "")) if codes else []
            if places:
                letters = sorted({c for c in segment["spoken"] if ord(c) > 0x24F and c.isalpha()})
                found.append((len(places), "".join(letters), segment["text"][:60]))
    return page, found


listen, pages = sys.argv[1], sys.argv[2:]
with concurrent.futures.ThreadPoolExecutor(int(os.environ.get("JOBS", "2"))) as pool:
    total = with_some = 0
    for page, found in pool.map(count, pages):
        if not found:
            continue
        with_some += 1
        total += sum(n for n, _, _ in found)
        for n, letters, text in found:
            print(f"{os.path.basename(page)}: {n} ({letters}) {text}")
print(f"{total} letters said as codes, on {with_some} of {len(pages)} pages")
sys.exit(total > 0)
