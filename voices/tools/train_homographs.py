#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Learns from sentences how English homographs are said, and writes voices/languages/en/homographs.

    train_homographs.py DATA -o voices/languages/en/homographs      train on nine tenths, report on the tenth
    train_homographs.py DATA --folds 5                    cross-validate on the nine tenths; writes nothing
    train_homographs.py --explain "They lead the field." lead   what voices/languages/en/homographs decides, and how surely

DATA is a copy of WikipediaHomographData (Gorman, Mazovetskiy and Nikolaev 2018; Apache-2.0): wordids.tsv
and train/*.tsv. A sentence belongs to the tenth that is left out if the SHA-256 of its text, first 32
bits, is divisible by ten. Needs numpy and scipy.

The model is a conditional logistic regression: the score of a reading is the sum of the weights of the
features of its context, of which each homograph has its own, and on top of these a weight for each
part of speech that all homographs share; so "to" before *permit* teaches something about *insert*.
The features are those of HomographContext.swift, byte for byte; the classes and endings of words stand in
the file, so that the program needs no table of its own.
"""
import argparse
import collections
import csv
import glob
import hashlib
import os
import re
import struct

PATH = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "languages", "en", "homographs")
OPENING = "\"'([{<“‘„‚«‹¿¡`—…"
CLOSING = "\"')]}>”’»›`—….,;:!?،؛؟"
HYPHENS = "-\u2010\u2011"
BUCKETS = 8192
ENTRIES = 84000
OWN, BAG = 1.0, 0.7

CLASSES = {
    "det": "a an the this that these those every each some any no another either neither all both what which whatever such",
    "poss": "my your his her its our their whose",
    "subj": "i you he she it we they who there",
    "obj": "me him us them himself herself itself themselves myself yourself ourselves",
    "modal": "will would can could may might must shall should cannot can't couldn't won't wouldn't shouldn't mustn't "
             "i'll you'll he'll she'll we'll they'll i'd you'd he'd she'd we'd they'd",
    "do": "do does did don't doesn't didn't",
    "be": "be am is are was were been being isn't aren't wasn't weren't i'm you're he's she's it's we're they're that's there's",
    "have": "have has had having haven't hasn't hadn't i've you've we've they've",
    "to": "to",
    "prep": "of in on at by for with from into onto upon about against between among through during before after above "
            "below under over within without toward towards across behind beyond near off around along despite per via "
            "than as like until till since throughout beside besides except amid amidst up out down away back",
    "conj": "and or but nor yet so",
    "sub": "when where while because if although though unless whether why how whom",
    "neg": "not never",
    "adv": "also often always usually sometimes generally typically still even only just then now later soon ever again "
           "already once almost nearly most more less very too quite rather further together thus therefore instead",
    "number": "one two three four five six seven eight nine ten several many few much other others first second third "
              "last next new same own",
    "let": "let let's make made makes making help helps helped helping",
}
CLASS = {word.encode(): name.encode() for name, words in CLASSES.items() for word in words.split()}
ENDINGS = [e.encode() for e in "ly ing ed tion ment ity ness ous ive ful able ist al ic er or an s".split()]
SHARED = ["v", "n", "a", "na", "p", "vn"]


# The context, as HomographContext.swift has it.

def token(text):
    start, end = 0, len(text)
    while start < end and text[start] in OPENING:
        start += 1
    while end > start and text[end - 1] in CLOSING:
        end -= 1
    return text[:start], text[start:end], text[end:]


def ends_sentence(before, after):
    """Whether a sentence ends between two tokens."""
    if not any(c in before[2] for c in ".!?") or not after[1][:1].isupper():
        return False
    return "!" in before[2] or "?" in before[2] or len(before[1]) > 3 or before[1] == before[1].lower()


def word(piece):
    if piece is None:
        return None
    core = piece[1]
    if not core:
        return b"P" + (piece[0] + piece[2])[:1].encode()
    if any("0" <= c <= "9" for c in core):
        year = len(core) == 4 and core.isascii() and core.isdigit() and core[0] in "12"
        return b"#4" if year else b"#"
    return core.lower().replace("’", "'").encode()


def kind(of, piece):
    if of in CLASS:
        return CLASS[of]
    if of[:1] in b"#<P":
        return of
    if piece[1][:1].isupper():
        return b"Cap"
    for ending in ENDINGS:
        if of.endswith(ending) and len(of) > len(ending) + 2:
            return b"-" + ending
    return b"-"


def features(left, before, target, after, right):
    """Of the word `target`, glued to `before` and `after`, between the tokens `left` and `right`.

    Returns a list of features and the set of words around."""
    own = (before, target, after)
    stops = [token(t) for t in left]
    for index in range(len(stops) - 1, -1, -1):
        nearer = stops[index + 1] if index + 1 < len(stops) else (before, target, after)
        if ends_sentence(stops[index], nearer):
            stops = stops[index + 1:]
            break
    going = []
    last = own
    for text in right:
        piece = token(text)
        if ends_sentence(last, piece):
            break
        going.append(piece)
        last = piece

    def at(k):
        i = len(stops) + k if k < 0 else k - 1
        return (stops[i] if i >= 0 else None) if k < 0 else (going[i] if i < len(going) else None)

    result = []
    words, kinds = {}, {}
    for k in (-3, -2, -1, 1, 2, 3):
        piece = at(k)
        words[k] = (b"<s>" if k < 0 else b"</s>") if piece is None else word(piece)
        kinds[k] = kind(words[k], piece)
        result.append(b"w%d:" % k + words[k])
        result.append(b"c%d:" % k + kinds[k])
        if abs(k) < 3 and b"a" <= words[k][:1] <= b"z":
            result.append(b"s%d:" % k + words[k][-3:])
            if piece[1][:1].isupper():
                result.append(b"u%d" % k)
    gap = ((at(-1) or ("", "", ""))[2] + before)[:1]
    if gap:
        result.append(b"g-1:" + gap.encode())
    gap = (after + (at(1) or ("", "", ""))[0])[:1]
    if gap:
        result.append(b"g1:" + gap.encode())
    if after[:1] in HYPHENS and after:
        result.append(b"h1:" + token(after[1:])[1].lower().encode())
    if before[-1:] in HYPHENS and before:
        result.append(b"h-1:" + token(before[:-1])[1].lower().encode())
    result.append(b"k-2-1:" + kinds[-2] + b"|" + kinds[-1])
    result.append(b"k-11:" + kinds[-1] + b"|" + kinds[1])
    result.append(b"k12:" + kinds[1] + b"|" + kinds[2])
    result.append(b"k-2-11:" + kinds[-2] + b"|" + kinds[-1] + b"|" + kinds[1])
    result.append(b"w-2-1:" + words[-2] + b" " + words[-1])
    result.append(b"w12:" + words[1] + b" " + words[2])
    result.append(b"w-11:" + words[-1] + b" " + words[1])
    if target[:1].isupper():
        result.append(b"U" if at(-1) is not None else b"US")
    result.append(b"1")
    around = set()
    for piece in stops[-10:] + going[:10]:
        found = word(piece)
        if len(found) > 2 and found not in CLASS and found[:1] not in b"#P":
            around.add(b"b:" + (found[:-1] if found.endswith(b"s") and len(found) > 4 else found))
    return result, around


def pieces(sentence, start, end):
    """The tokens left of the word, what is glued to it, the word, and the same on the right."""
    left, right = sentence[:start].split(), sentence[end:].split()
    before = left.pop() if start and not sentence[start - 1].isspace() else ""
    after = right.pop(0) if end < len(sentence) and not sentence[end].isspace() else ""
    return left, before, sentence[start:end], after, right


# Reading the data.

def rows(path):
    with open(path, encoding="utf8") as file:
        yield from csv.DictReader(file, delimiter="\t", quotechar='"')


def speech(label):
    """The part of speech that a reading shares with those of other homographs; "" for none."""
    if "past" in label:
        return "p"
    result = ""
    if "verb" in label or "tense" in label or label == "rip":
        result += "v"
    if "noun" in label:
        result += "n"
    if "adj" in label:
        result += "a"
    result = {"an": "na"}.get(result, result)
    return result if result in SHARED else ""


def ipa(text):
    text = text.replace("ʤ", "dʒ").replace("ʧ", "tʃ").replace("'", "ˈ").replace("g", "ɡ")
    # Before a vowel the r of "ɚ" is a sound of its own, in Britain too.
    text = re.sub("ɚ(?=[ˈˌ]?[aeiouəɪɛæɑɒɔʌʊɜɐ])", "əɹ", text.replace("ɹː", "ːɹ"))
    text = re.sub("[0-9]", "", text)  # stress marks of another alphabet, left by mistake
    return text.replace("ˌ", "") if text.count("ˌ") + text.count("ˈ") > 1 and len(text) < 8 else text


def british(text):
    """The same word in Britain: the vowel of LOT is short, that of GOAT begins in the middle."""
    text = re.sub("ɑː(?!ɹ|$)", "ɒ", text)
    return text.replace("oʊ", "əʊ").replace("ɚ", "ə")


def load(folder):
    readings = collections.defaultdict(dict)
    for row in rows(os.path.join(folder, "wordids.tsv")):
        readings[row["homograph"]][row["wordid"]] = (speech(row["label"]), ipa(row["pronunciation"]))
    examples = []
    for path in sorted(glob.glob(os.path.join(folder, "train", "*.tsv"))):
        for row in rows(path):
            sentence, homograph = row["sentence"], row["homograph"]
            raw, start, end = sentence.encode(), int(row["start"]), int(row["end"])
            # Most offsets count bytes, a few characters.
            if raw[start:end].decode("utf8", "replace").lower() == homograph:
                start, end = len(raw[:start].decode()), len(raw[:end].decode())
            elif sentence[start:end].lower() != homograph:
                found = re.search(rf"\b{homograph}\b", sentence, re.IGNORECASE)
                if not found:
                    continue
                start, end = found.span()
            number = int(hashlib.sha256(raw).hexdigest()[:16], 16)
            context, around = features(*pieces(sentence, start, end))
            examples.append((homograph, row["wordid"], context, sorted(around), (number >> 32) % 10 == 0, number % 1000003))
    return readings, examples


# Learning.

def columns(readings, examples, known=None, least=2):
    """The design matrix: a row for each reading of each example, and the columns by their key."""
    import numpy
    from scipy.sparse import csr_matrix
    if known is None:
        counts = collections.Counter()
        for homograph, _, context, around, _, _ in examples:
            for feature in context:
                counts[feature] += 1
                counts[homograph, feature] += 1
            for feature in around:
                counts[homograph, feature] += 1
        known = {}
        grow = True
    else:
        counts, grow = None, False
    starts, indexes, values, groups, right = [0], [], [], [], []

    def put(key, value):
        column = known.get(key)
        if column is None:
            if not grow:
                return
            column = known[key] = len(known)
        indexes.append(column)
        values.append(value)

    for homograph, wordid, context, around, _, _ in examples:
        names = list(readings[homograph])
        for position, name in enumerate(names):
            shared = readings[homograph][name][0]
            for feature in context:
                if shared and (not grow or counts[feature] >= least):
                    put((shared, feature), 1.0)
                if position and (not grow or counts[homograph, feature] >= least):
                    put((homograph + "/" + name, feature), OWN)
            if position:
                for feature in around:
                    if not grow or counts[homograph, feature] >= least:
                        put((homograph + "/" + name, feature), BAG)
            starts.append(len(indexes))
        groups.append(len(names))
        right.append(names.index(wordid))
    matrix = csr_matrix((numpy.array(values), numpy.array(indexes, numpy.int32), numpy.array(starts)),
                        shape=(len(starts) - 1, len(known)))
    return known, matrix, numpy.array(groups), numpy.array(right)


def learn(readings, examples, strength, balance, steps):
    import numpy
    from scipy.optimize import minimize
    known, matrix, groups, right = columns(readings, examples)
    starts = numpy.concatenate([[0], numpy.cumsum(groups)[:-1]])
    example = numpy.repeat(numpy.arange(len(groups)), groups)
    chosen = starts + right
    counts = collections.Counter((e[0], e[1]) for e in examples)
    totals = collections.Counter(e[0] for e in examples)
    weight = numpy.array([(totals[e[0]] / (2 * counts[e[0], e[1]])) ** balance for e in examples])
    transposed = matrix.T.tocsr()

    def loss(weights):
        scores = matrix @ weights
        top = numpy.maximum.reduceat(scores, starts)
        odds = numpy.exp(scores - top[example])
        total = numpy.add.reduceat(odds, starts)
        gradient = odds / total[example] * weight[example]
        gradient[chosen] -= weight
        value = -((scores[chosen] - top - numpy.log(total)) * weight).sum()
        return value + strength / 2 * (weights @ weights), transposed @ gradient + strength * weights

    found = minimize(loss, numpy.zeros(len(known)), jac=True, method="L-BFGS-B", options={"maxiter": steps})
    return known, found.x


def accuracy(readings, examples, choose):
    hits = collections.defaultdict(lambda: collections.defaultdict(list))
    for example in examples:
        hits[example[0]][example[1]].append(choose(example) == example[1])
    each = [h for w in hits.values() for r in w.values() for h in r]
    mean = lambda xs: sum(xs) / len(xs)
    balanced = mean([mean([mean(r) for r in w.values()]) for w in hits.values()])
    return f"{len(each)} sentences: {100 * mean(each):.1f} %, balanced {100 * balanced:.1f} %"


# The file.

def fnv(data, state=0xCBF29CE484222325):
    for byte in data:
        state = (state ^ byte) * 0x100000001B3 & 0xFFFFFFFFFFFFFFFF
    return state


def key(group, feature):
    """A feature's bucket and its mark in it."""
    mixed = (fnv(group.encode()) ^ fnv(feature)) * 0x9E3779B97F4A7C15 & 0xFFFFFFFFFFFFFFFF
    return mixed >> 51, mixed >> 35 & 0xFFFF


def write(path, readings, known, weights):
    scaled = {}
    for (group, feature), column in known.items():
        factor = 1.0 if "/" not in group else BAG if feature.startswith(b"b:") else OWN
        scaled[group, feature] = weights[column] * factor
    kept = sorted(scaled, key=lambda k: (-abs(scaled[k]), k))[:ENTRIES]
    step = max(abs(scaled[k]) for k in kept) / 127
    buckets = collections.defaultdict(dict)
    for k in kept:
        value = round(scaled[k] / step)
        bucket, mark = key(*k)
        if value:
            buckets[bucket].setdefault(mark, value)
    lines = [f"listen homographs 1 step {step:.6f}"]
    lines += [f"class {name} {words}" for name, words in CLASSES.items()]
    lines += ["endings " + b" ".join(ENDINGS).decode(), "homograph\treading\tspeech\ten-US\ten-GB"]
    for homograph in sorted(readings):
        for name, (shared, sound) in readings[homograph].items():
            lines.append("\t".join([homograph, name, shared or "-", sound, british(sound)]))
    counts = bytes(len(buckets[b]) for b in range(BUCKETS))
    ordered = [(m, v) for b in range(BUCKETS) for m, v in sorted(buckets[b].items())]
    with open(path, "wb") as file:
        file.write("\n".join(lines).encode() + b"\n\n" + counts)
        file.write(b"".join(struct.pack("<H", m) for m, _ in ordered))
        file.write(b"".join(struct.pack("b", v) for _, v in ordered))
    print(f"{path}: {os.path.getsize(path)} bytes, {len(ordered)} weights of {len(known)}")


class Model:
    """The file, read as the program reads it."""

    def __init__(self, path):
        data = open(path, "rb").read()
        head, body = data.split(b"\n\n", 1)
        lines = head.decode().split("\n")
        self.step = float(lines[0].split()[-1])
        self.readings = collections.defaultdict(dict)
        for line in lines[2 + [line.split()[0] for line in lines].index("endings"):]:
            homograph, name, shared, sound, _ = line.split("\t")
            self.readings[homograph][name] = ("" if shared == "-" else shared, sound)
        counts = body[:BUCKETS]
        total = sum(counts)
        marks = struct.unpack(f"<{total}H", body[BUCKETS:BUCKETS + 2 * total])
        values = struct.unpack(f"{total}b", body[BUCKETS + 2 * total:])
        self.table, place = {}, 0
        for bucket, count in enumerate(counts):
            for i in range(place, place + count):
                self.table[bucket, marks[i]] = values[i]
            place += count

    def scores(self, homograph, context, around):
        result = {}
        for position, (name, (shared, _)) in enumerate(self.readings[homograph].items()):
            total = 0
            for feature in context:
                if shared:
                    total += self.table.get(key(shared, feature), 0)
                if position:
                    total += self.table.get(key(homograph + "/" + name, feature), 0)
            if position:
                for feature in around:
                    total += self.table.get(key(homograph + "/" + name, feature), 0)
            result[name] = total * self.step
        return result

    def choose(self, example):
        scores = self.scores(example[0], example[2], example[3])
        return max(scores, key=lambda name: scores[name])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", nargs="?")
    parser.add_argument("-o", "--output", default=PATH)
    parser.add_argument("--folds", type=int)
    parser.add_argument("--first", type=int, help="with --folds: stop after so many")
    parser.add_argument("--explain", nargs=2, metavar=("SENTENCE", "WORD"))
    parser.add_argument("--strength", type=float, default=0.4, help="of the regularisation")
    parser.add_argument("--balance", type=float, default=0.3, help="0: every sentence counts alike; 1: every reading")
    parser.add_argument("--steps", type=int, default=150)
    options = parser.parse_args()
    if options.explain:
        sentence, asked = options.explain
        found = re.search(rf"\b{asked}\b", sentence)
        context, around = features(*pieces(sentence, *found.span()))
        for name, score in Model(options.output).scores(asked.lower(), context, around).items():
            print(f"{name}\t{score:.3f}")
        return
    readings, examples = load(options.data)
    rest = [e for e in examples if not e[4]]
    settings = (options.strength, options.balance, options.steps)
    if options.folds:
        chosen = {}
        tested = []
        for fold in range(options.first or options.folds):
            known, weights = learn(readings, [e for e in rest if e[5] % options.folds != fold], *settings)
            test = [e for e in rest if e[5] % options.folds == fold]
            _, matrix, groups, _ = columns(readings, test, known)
            scores, place = matrix @ weights, 0
            for example, count in zip(test, groups):
                names = list(readings[example[0]])
                chosen[id(example)] = names[scores[place:place + count].argmax()]
                place += count
            tested += test
        print(accuracy(readings, tested, lambda e: chosen[id(e)]))
        return
    known, weights = learn(readings, rest, *settings)
    os.makedirs(os.path.dirname(options.output), exist_ok=True)
    write(options.output, readings, known, weights)
    model = Model(options.output)
    print("left out of training:", accuracy(readings, [e for e in examples if e[4]], model.choose))


main()
