#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Classes of the vowel network by onnxruntime, for Tests/Fixtures/arabic/network.tsv.

    pip install onnxruntime numpy
    network-classes.py MODELS < lines > network.tsv

MODELS is the folder `models` of the package text2tashkeel: rawi_v2.int8.onnx and rawi_v3.int8.onnx are the
two networks in rawi_ensemble.int8.onnx, whose own vote is another than ours. Each line is run alone,
for the operators quantise all of a batch together.
"""
import json
import os
import sys
import unicodedata

import numpy
import onnxruntime

folder = sys.argv[1]
with open(os.path.join(folder, "rawi_v2.vocab.json"), encoding="utf8") as file:
    symbols = json.load(file)["char_to_idx"]
whole, split = (
    onnxruntime.InferenceSession(os.path.join(folder, f"rawi_{name}.int8.onnx"), providers=["CPUExecutionProvider"])
    for name in ("v2", "v3"))
for line in sys.stdin:
    line = line.rstrip("\n").split("\t")[0]
    if not line or line.startswith("#"):
        continue
    bases = [c for c in unicodedata.normalize("NFD", line)
             if unicodedata.category(c) not in ("Mn", "So")]
    ids = numpy.array([[symbols.get(c, 1) for c in bases]], dtype=numpy.int64)
    scores = whole.run(None, {"input": ids})[0][0]
    presence, value = (output[0] for output in split.run(["presence", "value"], {"input": ids}))
    marked = value[:, 1:]
    top = marked.max(-1, keepdims=True)
    scores[:, 1:] += presence[:, None] + marked - top - numpy.log(numpy.exp(marked - top).sum(-1, keepdims=True))
    print(line, " ".join(map(str, scores.argmax(-1))), sep="\t")
