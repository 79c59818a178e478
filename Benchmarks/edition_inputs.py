#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A day of articles out of the samples' sentences: edition_inputs.py FOLDER [--articles N] [--seed N] [--days N]

The same seed gives the same bytes. Of 100 articles 25 are Arabic, 15 Spanish, 60 English; each has 300
to 900 words (Arabic counts fewer words for the same time), a title, a byline, a section and an hour, and
no two have the same title. Of three inputs one is Markdown, one JSON, one a page.
"""
import argparse, html, json, os, random, re, sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
SAMPLES = {"en": "harbour-en.md", "es": "tren-es.txt", "ar": "water-ar.txt"}
SECTIONS = {"en": ["World", "Business", "Science", "Sport"], "es": ["Mundo", "Sociedad"], "ar": ["عالم", "اقتصاد"]}
NAMES = {"en": ["Marta Kessling", "Peter Lindqvist", "Ada Moreno"], "es": ["Lucía Herrera", "Tomás Vidal"], "ar": ["سلمى حداد", "كريم يوسف"]}
WORDS = {"en": (300, 900), "es": (300, 900), "ar": (220, 650)}


def sentences(language):
    """The body's sentences: lines of prose with an end, cut behind it."""
    with open(os.path.join(ROOT, "samples", SAMPLES[language]), encoding="utf8") as f:
        lines = [l.strip() for l in f]
    found = []
    for line in lines:
        if len(line) < 90 or line.startswith(("#", ">", "-", "•", "!", "*", "|")):
            continue
        for s in re.split(r"(?<=[.!?؟])\s+(?=[\w\"“«])", line):
            if 40 < len(s) < 400 and s[-1] in ".!?؟\"”»" and s.count('"') % 2 == 0:
                found.append(s)
    return sorted(set(found))


def article(number, language, sources, chance, days):
    stock = sources[language]
    want = chance.randint(*WORDS[language])
    head = chance.choice(stock).split()
    title = " ".join(head[: chance.randint(5, 9)]).strip(".,;:\"“«» ") + f" {number}"
    paragraphs, words = [], 0
    while words < want:
        text = " ".join(chance.choice(stock) for _ in range(chance.randint(1, 4)))
        # A number of its own keeps paragraphs apart, so that none is spoken for another.
        text += f" {chance.randint(100, 99999)}."
        paragraphs.append(text)
        words += len(text.split())
    day = 1 + number % days
    return {
        "title": title, "language": language, "byline": chance.choice(NAMES[language]), "section": chance.choice(SECTIONS[language]),
        "published": f"2025-01-{day:02d}T{chance.randint(5, 22):02d}:{chance.randint(0, 59):02d}", "paragraphs": paragraphs,
    }


def markdown(a):
    head = f"---\ntitle: {json.dumps(a['title'], ensure_ascii=False)}\nauthor: {a['byline']}\ndate: {a['published']}\nlang: {a['language']}\nsection: {a['section']}\n---\n\n"
    return "md", head + "\n\n".join(a["paragraphs"]) + "\n"


def document(a):
    body = [{"kind": "paragraph", "text": p} for p in a["paragraphs"]]
    return "json", json.dumps({"title": a["title"], "byline": [a["byline"]], "published": a["published"], "language": a["language"],
                               "section": a["section"], "body": body}, ensure_ascii=False, indent=1) + "\n"


def page(a):
    e = html.escape
    paragraphs = "\n".join(f"<p>{e(p)}</p>" for p in a["paragraphs"])
    return "html", (f'<!DOCTYPE html>\n<html lang="{a["language"]}">\n<head><meta charset="utf-8"><title>{e(a["title"])}</title>\n'
                    f'<meta name="author" content="{e(a["byline"])}"><meta property="article:published_time" content="{a["published"]}">\n'
                    f'<meta property="article:section" content="{e(a["section"])}"></head>\n'
                    f"<body><nav><a href=\"/\">Home</a></nav><article><h1>{e(a['title'])}</h1>\n{paragraphs}\n</article></body></html>\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder")
    parser.add_argument("--articles", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--days", type=int, default=1)
    options = parser.parse_args()
    chance = random.Random(options.seed)
    sources = {language: sentences(language) for language in SAMPLES}
    os.makedirs(options.folder, exist_ok=True)
    for number in range(options.articles):
        part = number * 37 % 100
        language = "ar" if part < 25 else "es" if part < 40 else "en"
        a = article(number, language, sources, chance, options.days)
        kind, text = (markdown, document, page)[number % 3](a)
        with open(os.path.join(options.folder, f"{number:05d}-{language}.{kind}"), "w", encoding="utf8") as f:
            f.write(text)


if __name__ == "__main__":
    main()
