# SPDX-License-Identifier: GPL-3.0-or-later
"""`listen voices add`: a voice is checked by speaking with it, and made ready."""
import json
import os
import shutil

from . import frames, model, voice

EXIT_DONE, EXIT_DATA, EXIT_UNREADABLE, EXIT_UNWRITABLE = 0, 65, 66, 73
# Digits, which the engine reads in any language.
TRIAL = "1, 2, 3. 4 5 6."


def add(source, target, engine, say):
    try:
        with open(source, "rb") as file:
            data = file.read()
    except OSError as error:
        say(f"cannot read \"{source}\": {error.strerror}")
        return EXIT_UNREADABLE
    temporary = target + ".part"
    try:
        ready = model.with_durations(data)
        configuration = voice.Configuration(source + ".json")
        os.makedirs(os.path.dirname(os.path.abspath(target)), exist_ok=True)
        with open(temporary, "wb") as file:
            file.write(ready)
        shutil.copyfile(source + ".json", temporary + ".json")
        seconds = trial(temporary, configuration, engine)
        os.replace(temporary + ".json", target + ".json")
        os.replace(temporary, target)
    except (model.Damaged, voice.Unusable) as error:
        remove(temporary)
        say(f"\"{source}\" is not taken: {error}")
        return EXIT_DATA
    except OSError as error:
        remove(temporary)
        say(f"cannot write \"{target}\": {error.strerror}")
        return EXIT_UNWRITABLE
    print(json.dumps({
        "language": configuration.language or configuration.engine_voice,
        "engineVoice": configuration.engine_voice, "speakers": configuration.speakers,
        "trialSeconds": round(seconds, 3), "wasReady": len(ready) == len(data),
    }))
    return EXIT_DONE


def remove(path):
    for name in (path, path + ".json"):
        try:
            os.remove(name)
        except OSError:
            pass


def trial(path, configuration, engine):
    """Speaks twice; the seconds of the sound."""
    request = frames.Request(
        frames.WORDS, frames.NAME, configuration.engine_voice, 175, 50, 50, 0, 100, 10, 60, TRIAL)
    outcome, words = engine.words(request, configuration.engine_voice)
    if outcome != (frames.DONE, 0) or not words:
        raise voice.Unusable(f"espeak-ng has no voice \"{configuration.engine_voice}\" for its phonemes")
    loaded = voice.Voice(path)
    first, second = (loaded.speak(TRIAL, words) for _ in range(2))
    if first.samples.tobytes() != second.samples.tobytes():
        raise voice.Unusable("the same words do not sound alike twice")
    if abs(first.samples.astype(int)).max(initial=0) < 100:
        raise voice.Unusable("it is silent")
    return len(first.samples) / voice.RATE
