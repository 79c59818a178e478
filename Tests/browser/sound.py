# SPDX-License-Identifier: GPL-3.0-or-later
"""A sound card that nobody hears, and what is played on it: PulseAudio's null sink, a daemon of the tests' own."""
import array, contextlib, os, shutil, subprocess, tempfile, time

RATE = 48000


class SoundCard:
    """A daemon until `close`; `environment` is what a browser must be started with. None of it where there is no
    PulseAudio."""

    def __init__(self):
        self.environment = {}
        self._daemon = None
        if not shutil.which("pulseaudio") or not shutil.which("parec"):
            return
        self._folder = tempfile.mkdtemp(prefix="listen-sound-")
        socket = self._folder + "/socket"
        own = {**os.environ, "HOME": self._folder, "XDG_RUNTIME_DIR": self._folder, "PULSE_RUNTIME_PATH": self._folder}
        self._daemon = subprocess.Popen(
            ["pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no", "--disable-shm=yes",
             "-L", f"module-null-sink sink_name=listen rate={RATE} channels=1",
             "-L", f"module-native-protocol-unix socket={socket} auth-anonymous=1"],
            env=own, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        for _ in range(100):
            if os.path.exists(socket):
                # Or the card sleeps for two seconds at a time, and a sound begins that late.
                self.environment = {"PULSE_SERVER": "unix:" + socket, "PULSE_LATENCY_MSEC": "20"}
                return
            time.sleep(0.1)

    @contextlib.contextmanager
    def recording(self):
        """What is played meanwhile, as samples from -32768 to 32767; the list is filled at the end."""
        samples = array.array("h")
        path = self._folder + "/record"
        with open(path, "wb") as file:
            recorder = subprocess.Popen(
                ["parec", "--device=listen.monitor", "--raw", "--format=s16le", f"--rate={RATE}", "--channels=1",
                 "--latency-msec=20"], env={**os.environ, **self.environment}, stdout=file)
            try:
                yield samples
            finally:
                time.sleep(0.3)
                recorder.terminate()
                recorder.wait()
        with open(path, "rb") as file:
            data = file.read()
        samples.frombytes(data[:len(data) // 2 * 2])

    def close(self):
        if self._daemon:
            self._daemon.terminate()
            self._daemon.wait()
            shutil.rmtree(self._folder, ignore_errors=True)
