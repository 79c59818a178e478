# SPDX-License-Identifier: GPL-3.0-or-later
"""listen-speaker-piper: a speaker for `listen`, by a Piper voice.

usage: listen-speaker-piper [--speaker PATH]
           Speaks the protocol of docs/speakers.md on its standard input and output.
       listen-speaker-piper [--speaker PATH] --add FILE.onnx --to FILE.onnx
           Checks a voice and writes it with its durations as an output; prints what it is as JSON.

--speaker names the program `listen-speaker`, from which phonemes come.
"""
import argparse
import os
import signal
import sys

# Before numpy is loaded: a library with threads cannot fork.
for variable in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ[variable] = "1"

from . import frames, phonemizer  # noqa: E402
from . import speaker as speakers  # noqa: E402

EXIT_USAGE, EXIT_DATA, EXIT_UNAVAILABLE, EXIT_FAULT = 64, 65, 69, 70


def beside():
    """The `listen-speaker` of the installation, or of the checkout."""
    folder = os.path.dirname(os.path.abspath(__file__))
    for _ in range(4):
        folder = os.path.dirname(folder)
        for name in ("listen-speaker", "release/listen-speaker", "debug/listen-speaker"):
            path = os.path.join(folder, name)
            if os.access(path, os.X_OK):
                return path
    return "listen-speaker"


def say(line):
    print(f"listen-speaker-piper: {line}", file=sys.stderr)


def main():
    parser = argparse.ArgumentParser(prog="listen-speaker-piper", usage=__doc__.split("usage: ")[1])
    parser.add_argument("--speaker", default=os.environ.get("LISTEN_SPEAKER") or beside())
    parser.add_argument("--add")
    parser.add_argument("--to")
    arguments = parser.parse_args()
    if (arguments.add is None) != (arguments.to is None):
        say("--add and --to go together")
        return EXIT_USAGE
    if arguments.add is None:
        # The thread that started us may have had signals blocked; a child's limits need them.
        signal.pthread_sigmask(signal.SIG_SETMASK, [])
        # Ctrl-C is the parent's to handle; its end closes our input.
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        signal.signal(signal.SIGPIPE, signal.SIG_IGN)
        speakers.die_with_parent()
        os.closerange(speakers.MEMORY + 1, 1024)
    try:
        engine = phonemizer.Phonemizer(arguments.speaker)
    except phonemizer.Unavailable as error:
        say(error)
        return EXIT_UNAVAILABLE
    try:
        text = speakers.identity(engine)
    except ImportError as error:
        say(f"{error}; `make neural` installs it")
        return EXIT_UNAVAILABLE
    if arguments.add is not None:
        from . import adding
        return adding.add(arguments.add, arguments.to, engine, say)
    from . import voice
    try:
        frames.write_all(speakers.OUTPUT, frames.ready(text, voice.RATE))
        speakers.Speaker(engine).run()
    except frames.Closed:
        return 0
    except frames.Garbage:
        return EXIT_FAULT
    return 0


if __name__ == "__main__":
    # Without the interpreter's own end, which would wait for nothing.
    code = main()
    sys.stdout.flush()
    os._exit(code)
