#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The neural speaker and a voice, as `make neural` installs them: run.py LISTEN NEURAL.

Nothing here waits for a time: whatever the machine does, the answers are the same.
"""
import glob
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time

listen, neural = (os.path.abspath(path) for path in sys.argv[1:3])
speaker = os.path.join(neural, "listen-speaker-piper")
profile = os.path.join(neural, "voices", "en_US-joe-medium.json")
voice = os.path.join(neural, "voices", "piper", "en_US-joe-medium.onnx")
failures = 0


def check(name, is_right, seen=""):
    global failures
    failures += not is_right
    print(("ok    " if is_right else "FAULT ") + name + ("" if is_right else f": {seen}"), flush=True)


def run(*arguments, **environment):
    return subprocess.run(
        [listen, *arguments], capture_output=True, text=True, check=False,
        env={**os.environ, "LISTEN_SPEAKER_PIPER": speaker, **environment})


def article(folder, name, title, paragraphs, section="News", language="en"):
    with open(os.path.join(folder, name + ".md"), "w", encoding="utf-8") as file:
        file.write(f"---\ntitle: {title}\ndate: 2025-03-14\nlanguage: {language}\nsection: {section}\n---\n\n")
        file.write("\n\n".join(paragraphs) + "\n")


def sounds(folder):
    """Each article's sounds by their place."""
    result = {}
    for path in sorted(glob.glob(folder + "/**/audio/*.wav", recursive=True)):
        with open(path, "rb") as file:
            result[os.path.relpath(path, folder)] = file.read()
    return result


def manifests(folder):
    for path in sorted(glob.glob(folder + "/**/manifest.json", recursive=True)):
        with open(path, encoding="utf-8") as file:
            yield json.load(file)


PARAGRAPHS = [
    "The ferry to the northern islands will run again from Monday, the harbour office said. "
    "Repairs took three weeks longer than planned.",
    "\"We have waited for this,\" said the mayor, who lives on the largest island. "
    "Some 1,200 people use the line each day, and $3.5bn was never the question.",
]

scratch = tempfile.mkdtemp()
try:
    # The protocol.
    result = run("speaker", "check", speaker, "-v", voice, "--patience", "300", "--json")
    findings = [json.loads(line) for line in result.stdout.splitlines()]
    check("the speaker keeps every promise", result.returncode == 0 and len(findings) == 16,
          [f for f in findings if f["result"] != "ok"] or result.stderr)
    check("it says what it is", findings[0]["text"].startswith("piper ") and "onnxruntime" in findings[0]["text"],
          findings[0])

    # An article, twice.
    documents = os.path.join(scratch, "documents")
    os.mkdir(documents)
    article(documents, "ferry", "Ferry line opens again", PARAGRAPHS)
    outputs = []
    for turn in ("one", "two"):
        out = os.path.join(scratch, turn)
        result = run("render", "-v", profile, "-o", out, "--store", out + ".store", documents, "-q")
        check(f"an article is spoken ({turn})", result.returncode == 0, result.stderr)
        outputs.append(sounds(out))
    check("twice the same bytes", outputs[0] == outputs[1] and len(outputs[0]) == 4, list(outputs[0]))
    check("the folder is whole", run("verify", out).returncode == 0)
    plain = os.path.join(scratch, "plain")
    run("render", "-o", plain, "--store", plain + ".store", documents, "-q")
    check("it is another sound than the engine's", all(
        sounds(plain).get(name) not in (None, data) for name, data in outputs[0].items()), list(sounds(plain)))
    for manifest in manifests(out):
        for entry in manifest["readingOrder"]:
            words = entry["listen"]["words"]
            times = [word[0] for word in words]
            check("words come in order, inside the sound", times == sorted(times) and all(
                word[0] < word[1] for word in words) and len(words) >= 3, words)

    # An edition; then as it is; then one paragraph corrected.
    for index in range(3):
        article(documents, f"short-{index}", f"Short news number {index + 1}", [
            f"The council met for the {index + 3}rd time this week. Nothing was decided."])
    site = os.path.join(scratch, "site")
    os.mkdir(site)
    # Settings inside a site name no file outside it.
    settings = os.path.join(scratch, "listen.json")
    with open(settings, "w", encoding="utf-8") as file:
        json.dump({"title": "Test", "voices": {"en": profile}}, file)
    arguments = ["edition", documents, "-o", site, "--config", settings, "--json"]
    first = run(*arguments)
    lines = [json.loads(line) for line in first.stdout.splitlines()]
    check("an edition is spoken", first.returncode == 0 and sum(l.get("spoken", 0) for l in lines) >= 9,
          first.stdout + first.stderr)
    second = run(*arguments)
    check("unchanged, nothing is spoken", second.returncode == 0 and sum(
        json.loads(line).get("spoken", 0) for line in second.stdout.splitlines()) == 0, second.stdout)
    article(documents, "short-1", "Short news number 2", [
        "The council met for the 9th time this week. Nothing was decided."])
    third = run(*arguments)
    check("one correction, one paragraph is spoken", third.returncode == 0 and sum(
        json.loads(line).get("spoken", 0) for line in third.stdout.splitlines()) == 1, third.stdout)

    # An edition in both voices: a section in one, the rest and another language in the other.
    mixed = os.path.join(scratch, "mixed")
    os.mkdir(mixed)
    article(mixed, "view", "What the ferry is for", PARAGRAPHS[:1], section="Opinion")
    article(mixed, "report", "Ferry line opens again", PARAGRAPHS[1:])
    article(mixed, "vista", "El transbordador vuelve", ["El lunes vuelve el barco a las islas del norte."],
            section="Opinion", language="es")

    TITLES = {"What the ferry is for", "Ferry line opens again", "El transbordador vuelve"}

    def spoken(entries):
        """The edition with these voices: its exit code, segments spoken, and the voices of each article."""
        with open(settings, "w", encoding="utf-8") as file:
            json.dump({"title": "Test", "opening": False, "voices": entries}, file)
        result = run("edition", mixed, "-o", mixed + "-site", "--config", settings, "--json")
        count = sum(json.loads(line).get("spoken", 0) for line in result.stdout.splitlines())
        voices = {m["name"]: m["listen"]["voice"] for m in manifests(mixed + "-site") if m["name"] in TITLES}
        return result.returncode, count, voices

    os.mkdir(mixed + "-site")
    opinion = [{"where": {"section": "Opinion"}, "profile": profile}]
    seen = spoken(opinion)
    check("a section in one voice, the rest in the other", seen == (0, 9, {
        "What the ferry is for": "en_US-joe-medium", "Ferry line opens again": "en-news",
        "El transbordador vuelve": "es-news"}), seen)
    check("the mixed edition is whole", run("verify", mixed + "-site").returncode == 0)
    seen = spoken(opinion)
    check("the mixed edition unchanged, nothing is spoken", seen[:2] == (0, 0), seen)
    # Its date was spoken for the other article.
    seen = spoken([*opinion, {"where": {"language": "en"}, "profile": profile}])
    check("another section in that voice, and only that is spoken", seen[:2] == (0, 2) and
          seen[2]["Ferry line opens again"] == "en_US-joe-medium", seen)
    article(mixed, "vista", "El transbordador vuelve", ["El martes vuelve el barco a las islas del norte."],
            section="Opinion", language="es")
    result = run("edition", mixed, "-o", mixed + "-site", "--config", settings, "--json", LISTEN_SPEAKER_PIPER="/no/speaker")
    check("without the neural speaker the edition ends at once", result.returncode == 69 and "make neural" in result.stderr,
          (result.returncode, result.stderr))

    # Speakers that are killed.
    out = os.path.join(scratch, "killed")
    stop = threading.Event()
    kills = 0

    def children(process):
        result = set()
        for path in glob.glob(f"/proc/{process}/task/*/children"):
            with open(path, encoding="ascii") as file:
                result |= set(file.read().split())
        return result

    def kill():
        """Kills speakers of the run below while they speak: they have a child for it, and one for phonemes."""
        global kills
        while not stop.is_set() and kills < 4:
            try:
                speaking = [child for child in children(process.pid) if len(children(child)) > 1]
                for child in speaking:
                    os.kill(int(child), signal.SIGKILL)
                    kills += 1
            except (OSError, ValueError):
                pass
            time.sleep(0.2)

    process = subprocess.Popen(
        [listen, "render", "-v", profile, "-o", out, "--store", out + ".store",
         os.path.join(documents, "ferry.md"), "-q"], env={**os.environ, "LISTEN_SPEAKER_PIPER": speaker})
    thread = threading.Thread(target=kill)
    thread.start()
    code = process.wait()
    stop.set()
    thread.join()
    check(f"killed {kills} times, nothing is lost", code == 0 and kills > 0 and sounds(out) == outputs[0], code)

    # Voices that are none.
    voices = os.path.join(scratch, "voices")
    bad = os.path.join(scratch, "bad.onnx")
    with open(voice + ".json", encoding="utf-8") as file:
        description = json.load(file)
    with open(voice, "rb") as file:
        model = file.read()

    def attempt(data, values):
        with open(bad, "wb") as file:
            file.write(data)
        with open(bad + ".json", "w", encoding="utf-8") as file:
            json.dump(values, file)
        return run("voices", "add", bad, "-o", voices)

    for name, data, values, line in [
            ("text", b"This is no model.", description, "not an ONNX model"),
            ("half a model", model[:len(model) // 2], description, "not a whole ONNX model"),
            ("another rate", model, {**description, "audio": {"sample_rate": 16000}}, "16000 Hz"),
            ("another alphabet", model, {**description, "phoneme_type": "pinyin"}, "pinyin"),
            ("no description", model, {}, "does not describe a Piper voice"),
            ("an unknown language", model, {**description, "espeak": {"voice": "xx-none"}}, "xx-none"),
            # Weights of zeros: the network runs and says nothing of use.
            ("a damaged model", model[:-40_000_000] + bytes(40_000_000), description, "bad.onnx")]:
        result = attempt(data, values)
        check(f"a voice that is none is refused: {name}",
              result.returncode == 65 and line in result.stderr and result.stderr.count("\n") == 1
              and not glob.glob(voices + "/**/*", recursive=True)[1:], (result.returncode, result.stderr))
    result = run("voices", "add", os.path.join(scratch, "none.onnx"), "-o", voices)
    check("a file that is not there is said", result.returncode == 66 and "No such file" in result.stderr,
          (result.returncode, result.stderr))
    result = run("voices", "add", voice, "-o", voices, "--name", "mine", "--source", "here")
    kept = sorted(os.path.relpath(p, voices) for p in glob.glob(voices + "/**/*", recursive=True))
    check("a voice is added with its licence and source", result.returncode == 0 and kept == [
        "mine.json", "piper", "piper/mine.onnx", "piper/mine.onnx.LICENCE", "piper/mine.onnx.SOURCE",
        "piper/mine.onnx.json"], (result, kept))

    # An engine that is not there.
    result = run("render", "-v", profile, "-o", out + "-2", documents, LISTEN_SPEAKER_PIPER="/no/speaker")
    check("an engine that is not installed is said before anything is spoken",
          result.returncode == 69 and "make neural" in result.stderr and not os.path.exists(out + "-2"),
          (result.returncode, result.stderr))
finally:
    shutil.rmtree(scratch)
print("failed: %d" % failures if failures else "all done")
sys.exit(1 if failures else 0)
