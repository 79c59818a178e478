# SPDX-License-Identifier: GPL-3.0-or-later
"""How cost grows: with the number of articles, of workers, and of an article's paragraphs; for bench.py."""
import os, shutil

SENTENCE = "The ferry left the harbour at dawn, and the crowd on the quay went home. Number {n} of {m}."


def write(folder, articles, paragraphs):
    """Markdown articles, no two paragraphs alike."""
    os.makedirs(folder)
    for m in range(articles):
        with open(os.path.join(folder, f"{m:05d}.md"), "w", encoding="utf8") as f:
            body = "\n\n".join(SENTENCE.format(n=n, m=m) for n in range(paragraphs))
            f.write(f"---\ntitle: Growth {m} of {articles}\nlang: en\ndate: 2025-01-22\n---\n\n{body}\n")


def measure(bench, run):
    def edition(articles, paragraphs, jobs):
        inputs, site = bench.path("inputs"), bench.path("site")
        write(inputs, articles, paragraphs)
        spent, _ = run([bench.listen, "edition", inputs, "-o", site, "-q", "-j", str(jobs), "--formats", "wav"])
        shutil.rmtree(inputs), shutil.rmtree(site)
        return spent

    costs = {n: edition(n, 4, 2) / n for n in (10, 100, 1000)}
    for n, cost in costs.items():
        bench.figure(f"an edition of {n} short articles: milliseconds each", [1000 * cost])
    bench.row("1,000 articles: times the cost of 100, each", [costs[1000] / costs[100]], 1.2, False)
    alone, both = edition(60, 8, 1), edition(60, 8, 2)
    bench.row("two workers: times as fast as one", [alone / both], 1.0, True)
    costs = {n: edition(1, n, 2) / n for n in (1, 10, 100, 1000)}
    for n, cost in costs.items():
        bench.figure(f"an article of {n} paragraphs: milliseconds each", [1000 * cost])
    bench.row("1,000 paragraphs: times the cost of 100, each", [costs[1000] / costs[100]], 1.2, False)
