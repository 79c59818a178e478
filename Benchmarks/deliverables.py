# SPDX-License-Identifier: GPL-3.0-or-later
"""The same deliverables by hand: espeak-ng, ffmpeg and sox in a shell, on both cores; for bench.py.

An article becomes a levelled WAV a paragraph, a WAV of the whole and an MP3 of 64 kbit/s at 44,100 Hz. One gain brings the
article to -16 LUFS, as its integrated loudness by ffmpeg's ebur128 asks; sox's limiter keeps the peaks. There are no
captions, no times of words and no manifest, which ours has besides.
"""
import os, shutil

TOOLS = ["espeak-ng", "ffmpeg", "sox", "xargs"]

SPEAK = "xargs -0 -P2 -n3 sh -c 'espeak-ng -v \"$0\" -s 175 -f \"$1\" -w \"$2\"' < %s"

# One article: $0 is its folder, which holds numbered WAVs and their list for ffmpeg.
FINISH = r"""
cd "$0" || exit 1
loudness=$(ffmpeg -nostdin -hide_banner -f concat -safe 0 -i list.txt -af ebur128 -f null - 2>&1 |
  awk '/^ *I:/ { value = $2 } END { print value }')
gain=$(awk -v l="$loudness" 'BEGIN { printf "%.1f", -16 - l }')
mkdir audio || exit 1
for name in [0-9]*.wav; do sox "$name" "audio/$name" gain -l "$gain" || exit 1; done
sox audio/*.wav article.wav || exit 1
ffmpeg -nostdin -v error -i article.wav -c:a libmp3lame -b:a 64k -ar 44100 article.mp3 || exit 1
"""


def prepare(folder, articles):
    """Folders with the text and ffmpeg's list of each article, and the list of all paragraphs; its path.

    `articles` are pairs of an engine's voice and an article's paragraphs.
    """
    os.makedirs(folder)
    listing = os.path.join(folder, "paragraphs")
    with open(listing, "wb") as out:
        for number, (voice, paragraphs) in enumerate(articles):
            article = os.path.join(folder, f"{number:03d}")
            os.makedirs(article)
            with open(os.path.join(article, "list.txt"), "w", encoding="utf8") as names:
                for n, text in enumerate(paragraphs):
                    path = os.path.join(article, f"{n:03d}")
                    with open(path + ".txt", "w", encoding="utf8") as f:
                        f.write(text)
                    names.write(f"file {n:03d}.wav\n")
                    out.write(f"{voice}\0{path}.txt\0{path}.wav\0".encode())
    return listing


def measure(bench, run):
    missing = [tool for tool in TOOLS if not shutil.which(tool)]
    if missing:
        return print("deliverables: not installed:", ", ".join(missing))
    inputs = bench.plain_inputs()
    finish = bench.path("finish.sh")
    with open(finish, "w", encoding="utf8") as f:
        f.write(FINISH)
    ratios = []
    for n in range(bench.runs):
        # New names each time, as in `speak`.
        store, out, peer = bench.path(f"d-store{n}"), bench.path(f"d-out{n}"), bench.path(f"d-peer{n}")
        listing = prepare(peer, bench.articles())
        os.sync()
        ours = bench.render(inputs, store, out, "--formats", "wav,mp3")
        os.sync()
        theirs = run(["sh", "-c", SPEAK % listing])[0]
        theirs += run(["sh", "-c", f"ls -d {peer}/*/ | xargs -P2 -I% sh -c '. {finish}' %"])[0]
        ratios.append(theirs / ours)
    bench.row("the same deliverables: times as fast as espeak-ng, ffmpeg, sox", ratios, 3, True)
