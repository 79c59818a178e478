# SPDX-License-Identifier: GPL-3.0-or-later
"""What the browser looks at: the samples as a site, and a publication of tones that is made here."""
import json, math, pathlib, re, shutil, struct, subprocess

ROOT = pathlib.Path(__file__).resolve().parents[2]
WORK = ROOT / ".build/browser"
BIN = ROOT / ".build/debug"
RATE = 22050


def run(*command):
    return subprocess.run(
        [str(part) for part in command], check=True, capture_output=True, text=True).stdout


def site():
    """The samples as editions of a site; and the policy for its pages."""
    folder = WORK / "site"
    check = subprocess.run([BIN / "listen", "verify", folder], capture_output=True)
    if check.returncode:
        # Made by another version of the player or the pages.
        shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "listen.json").write_text(json.dumps({
        "title": "Coastline Daily", "feeds": [
            {"file": "nature.xml", "title": "Nature", "where": {"section": ["Science", "Business"]}}]}))
    run(BIN / "listen", "edition", "-q", "--formats", "wav,mp3", "--store", WORK / "store", "-o", folder,
        *sorted((ROOT / "samples").glob("*.txt")), *sorted((ROOT / "Tests/browser/articles").iterdir()))
    proxy = (ROOT / "deploy/nginx.conf").read_text()
    return folder, re.search(r'Content-Security-Policy "([^"]+)"', proxy)[1]


def kept():
    """A site of the English sample and a later one that keeps WAV files for a day, and the old one's path."""
    folder, inputs = WORK / "kept", WORK / "kept-in"
    for one in (folder, inputs):
        shutil.rmtree(one, ignore_errors=True)
        one.mkdir(parents=True)
    for name, title, day in (("old", "Old news", "2025-01-01"), ("new", "New news", "2025-03-01")):
        (inputs / f"{name}.md").write_text(
            f"---\ntitle: {title} of the harbour\nlang: en\ndate: {day}T08:00\n---\n\nThe ferry left on time this morning.\n\n"
            "Nobody had complained since the new timetable was printed, and the rain had stopped.\n\n"
            "A second boat follows in the spring.\n")
    tone = [int(8000 * math.sin(index * 440 * 2 * math.pi / RATE)) for index in range(RATE)]
    for name in ("intro", "outro"):
        (folder / f"{name}.wav").write_bytes(wav(tone))
    (folder / "listen.json").write_text(json.dumps(
        {"title": "Kept", "keep": {"wav": 1, "store": 1}, "intro": "intro.wav", "outro": "outro.wav"}))
    run(BIN / "listen", "edition", "-q", "--formats", "wav,mp3", "-o", folder, inputs)
    return folder, article(folder, "2025-01-01")


def article(folder, day, word=""):
    """The path of a sample's folder, from the site."""
    found = sorted((folder / "articles").glob(f"{day}-{word}*"))
    return "/articles/" + found[0].name


def wav(samples):
    data = struct.pack(f"<{len(samples)}h", *samples)
    return (b"RIFF" + struct.pack("<I", 36 + len(data)) + b"WAVEfmt "
            + struct.pack("<IHHIIHH", 16, 1, 1, RATE, 2 * RATE, 2, 16)
            + b"data" + struct.pack("<I", len(data)) + data)


def tones(name, count, seconds, page, pause=0.0):
    """A publication of `count` tones, each with a pause at its end; `page` is HTML around its player."""
    folder = WORK / name
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    size = int(seconds * RATE)
    loud = size - int(pause * RATE)
    tone = wav([int(8000 * math.sin(index * 440 * 2 * math.pi / RATE)) if index < loud else 0
                for index in range(size)])
    items = []
    for index in range(count):
        (folder / f"{index}.wav").write_bytes(tone)
        items.append({
            "url": f"{index}.wav", "encodingFormat": "audio/wav",
            "listen": {"kind": "paragraph", "text": f"Tone number {index}", "samples": size,
                       "words": [[0, size // 3, 0, 4], [size // 3, size // 2, 5, 11],
                                 [size // 2, size, 12, 12 + len(str(index))]]}})
    (folder / "manifest.json").write_text(json.dumps({
        "id": f"urn:test:{name}", "name": "Tones", "inLanguage": "en",
        "listen": {"sampleRate": RATE}, "readingOrder": items}))
    (folder / "index.html").write_text(page)
    shutil.copy(WORK / "site/listen-player.js", folder)
    return folder
