# SPDX-License-Identifier: GPL-3.0-or-later
"""The speaker: it loads a voice once, then forks for every utterance.

As in `listen-speaker`, what dies or runs away is a child. The child shares the memory of the voice, and what
it says depends on its request alone.
"""
import ctypes
import mmap
import os
import platform
import resource
import select
import signal
import stat
import sys

from . import frames

INPUT, OUTPUT, MEMORY = 0, 1, 3
MEMORY_BYTES = 2 * (1 << 22)
# Beside what the speaker has itself: a run of the network needs a few hundred megabytes.
CHILD_BYTES = 3 << 30
# Exit codes of a child, as in `listen-speaker`.
EXIT_DONE, EXIT_VOICE, EXIT_REFUSED, EXIT_ORPHANED, EXIT_OTHER_VOICE = 0, 1, 2, 3, 4
PR_SET_PDEATHSIG = 1


def die_with_parent():
    parent = os.getppid()
    ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
    if os.getppid() != parent:
        os._exit(EXIT_ORPHANED)


def processor():
    """The kind of the processor, by what changes the order in which the network's kernels add up."""
    wanted = ("avx", "avx2", "fma", "f16c", "avx512f", "avx512bw", "avx512vl", "avx512_vnni", "avx_vnni",
              "avx512_bf16", "amx_tile", "asimd", "asimddp", "i8mm", "sve", "bf16")
    try:
        with open("/proc/cpuinfo", encoding="ascii", errors="replace") as file:
            line = next((line for line in file if line.startswith(("flags", "Features"))), ":")
    except OSError:
        line = ":"
    flags = set(line.split(":", 1)[1].split())
    return "+".join([platform.machine()] + [flag for flag in wanted if flag in flags])


def ticks(process):
    """The processor time of a process in the kernel's ticks; None if it is gone."""
    try:
        with open(f"/proc/{process}/stat", encoding="ascii", errors="replace") as file:
            fields = file.read().rpartition(")")[2].split()
        return int(fields[11]) + int(fields[12])
    except (OSError, IndexError, ValueError):
        return None


class Speaker:
    """Answers requests until its input ends."""

    def __init__(self, phonemizer):
        self.phonemizer = phonemizer
        self.path = None
        self.voice = None
        self.memory = self.shared_memory()

    @staticmethod
    def shared_memory():
        try:
            status = os.fstat(MEMORY)
            if stat.S_ISREG(status.st_mode) and status.st_size == MEMORY_BYTES:
                return mmap.mmap(MEMORY, MEMORY_BYTES)
        except OSError:
            pass
        return None

    def serve(self, request):
        """Answers one request but for its last frame; the outcome."""
        if self.path is None:
            if request.voice_kind != frames.FILE:
                return frames.VOICE_MISSING, 0
            outcome = self.child(request, lambda: self.load(request.voice))
            if outcome != (frames.DONE, 0):
                return outcome
            if self.load(request.voice) != EXIT_DONE:
                return frames.VOICE_MISSING, 0
            self.path = request.voice
        if (request.voice_kind, request.voice) != (frames.FILE, self.path):
            return frames.REFUSED, EXIT_OTHER_VOICE
        if not 80 <= request.words_per_minute <= 450 or not 0 <= request.volume <= 200:
            return frames.REFUSED, EXIT_REFUSED
        if request.kind != frames.SPEECH:
            return self.phonemizer.ask(
                request, self.voice.configuration.engine_voice,
                lambda kind, payload: frames.write_all(OUTPUT, frames.frame(kind, payload)))
        outcome, words = self.phonemizer.words(request, self.voice.configuration.engine_voice)
        if outcome != (frames.DONE, 0):
            return outcome
        return self.child(request, lambda: self.speak(request, words))

    def load(self, path):
        from . import voice
        try:
            self.voice = voice.Voice(path)
            return EXIT_DONE
        except voice.Unusable as error:
            print(f"listen-speaker-piper: {error}", file=sys.stderr)
            return EXIT_VOICE

    def speak(self, request, words):
        """Speaks in a child; its exit code."""
        sound = self.voice.speak(request.text, words, request.words_per_minute, request.volume)
        pending = bytearray()

        def send(frame):
            if len(pending) + len(frame) > frames.MOST_BYTES:
                frames.write_all(OUTPUT, bytes(pending))
                pending.clear()
            pending.extend(frame)

        # In the order of their samples; a word comes before its first phoneme.
        events = [(sample, 0, words[index]) for index, sample in sound.words]
        events += [(sample, 1, is_pause) for sample, is_pause in sound.phonemes]
        for sample, kind, value in sorted(events, key=lambda event: event[:2]):
            if kind == 0:
                send(frames.word(value.position + 1, value.length, sample))
            else:
                send(frames.sound(sample, value))
        data = sound.samples.tobytes()
        if self.memory is not None:
            first = data[:MEMORY_BYTES]
            self.memory[:len(first)] = first
            send(frames.shared(len(first) // 2))
            data = data[len(first):]
        for start in range(0, len(data), 2 * frames.MOST_SAMPLES):
            send(frames.frame(frames.AUDIO, data[start:start + 2 * frames.MOST_SAMPLES]))
        if pending:
            frames.write_all(OUTPUT, bytes(pending))
        return EXIT_DONE

    def child(self, request, work):
        """The outcome of `work`, whose value is an exit code, in a child with limits."""
        try:
            process = os.fork()
        except OSError:
            return frames.KILLED, 0
        if process == 0:
            code = EXIT_REFUSED
            try:
                die_with_parent()
                self.limit(request)
                code = work()
            except frames.Closed:
                code = EXIT_ORPHANED
            except BaseException as error:  # Whatever it is, the parent goes on.
                print(f"listen-speaker-piper: {type(error).__name__} {error}", file=sys.stderr)
            finally:
                os._exit(code)
        status = self.wait(process, request.idle_seconds)
        if os.WIFSIGNALED(status):
            return frames.KILLED, os.WTERMSIG(status)
        code = os.WEXITSTATUS(status)
        if code == EXIT_DONE:
            return frames.DONE, 0
        return (frames.VOICE_MISSING, 0) if code == EXIT_VOICE else (frames.REFUSED, code)

    @staticmethod
    def limit(request):
        signal.signal(signal.SIGPIPE, signal.SIG_DFL)
        # The hard limit comes a second later: SIGXCPU tells of the limit, SIGKILL of a hand from outside.
        seconds = max(1, request.processor_seconds)
        resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 1))
        size = int(open("/proc/self/statm", encoding="ascii").read().split()[0]) * mmap.PAGESIZE
        resource.setrlimit(resource.RLIMIT_AS, (size + CHILD_BYTES, size + CHILD_BYTES))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))

    @staticmethod
    def wait(process, idle_seconds):
        """The status with which a child ended; one that does nothing for so long is ended by SIGALRM.

        Wall time is no limit: on a busy machine an honest child may need any.
        """
        handle = os.pidfd_open(process)
        try:
            idle, used = 0, -1
            while not select.select([handle], [], [], 1)[0]:
                now = ticks(process)
                idle = idle + 1 if now is not None and now == used else 0
                used = now
                if idle >= max(1, idle_seconds):
                    os.kill(process, signal.SIGALRM)
                    idle = 0
        finally:
            os.close(handle)
        return os.waitpid(process, 0)[1]

    def run(self):
        while (request := frames.Request.read(INPUT)) is not None:
            frames.write_all(OUTPUT, frames.finished(*self.serve(request)))


def identity(phonemizer):
    import numpy
    import onnxruntime
    return (
        f"3, onnxruntime {onnxruntime.__version__}, numpy {numpy.__version__}, "
        f"espeak-ng {phonemizer.version}, {processor()}\nname piper\nabilities speech phonemes words")
