// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ListenCore
import ListenTesting
import Testing

@Suite(.tags(.engine), .serialized) struct SpeakerCheckTests {
  @Test("The speaker that listen brings along keeps every promise", .timeLimit(.minutes(30)))
  func own() async {
    let findings = await SpeakerCheck(Products.speaker).run()
    #expect(findings.map(\.test) == SpeakerCheck.Test.allCases)
    #expect(findings.compactMap { $0.fault.map { "\($0)" } } == [])
    #expect(findings.first?.note.hasPrefix("espeak-ng 1.") == true)
    #expect(
      findings.first { $0.test == .abilities }?.note == "phonemes, speech, words")
  }

  /// A way in which a speaker may break a promise: what its script does, and what is said of it.
  struct Broken: Sendable, CustomTestStringConvertible {
    var name: String
    /// Python, after the definitions of ``prelude``.
    var script: String
    var test: SpeakerCheck.Test
    var fault: String
    var testDescription: String { name }
  }

  /// A speaker by a short script: `answer(text)` has samples, words and the frames to send.
  private static let prelude = """
    import os, struct, sys, time
    def frame(kind, payload): return struct.pack("<IB", len(payload), kind) + payload
    def out(data):
        while data: data = data[os.write(1, data):]
    def ready(text="1\\nname odd\\nabilities speech", rate=22050):
        out(frame(1, struct.pack("<I", rate) + text.encode()))
    def read(count):
        data = b""
        while len(data) < count:
            part = os.read(0, count - len(data))
            if not part: sys.exit(0)
            data += part
        return data
    def request():
        body = read(struct.unpack("<I", read(4))[0])
        length = struct.unpack("<I", body[8:12])[0]
        if struct.unpack("<I", body[:4])[0] > 2: sys.exit(70)
        return body[12 + length + 28 + 4:].decode(), body[12:12 + length].decode()
    def audio(count, value=9000):
        for start in range(0, count, 2000):
            out(frame(2, struct.pack("<h", value) * min(2000, count - start)))
    def word(position, length, sample): out(frame(3, struct.pack("<III", position, length, sample)))
    def done(outcome=0): out(frame(5, struct.pack("<Ii", outcome, 0)))
    def places(text):
        at, result = 0, []
        for part in text.split(" "):
            if part.strip("\\n\\t… —!\\u200e"): result.append((at + 1, len(part)))
            at += len(part) + 1
        return result
    def honest(text):
        found = places(text)
        for index, (position, length) in enumerate(found): word(position, length, index * 5000)
        audio(5000 * len(found))
    count = 0

    """

  private static let serving = """
    ready()
    while True:
        text, voice = request()
        count += 1
        if "no-such" in voice or "/no/" in voice: done(1); continue

    """

  static let speakers: [Broken] = [
    Broken(
      name: "says nothing", script: "time.sleep(60)", test: .ready,
      fault: "it gave no answer in 5 s"),
    Broken(name: "ends at once", script: "", test: .ready, fault: "it ended without an answer"),
    Broken(
      name: "talks nonsense", script: "out(b'Hello, I am a speaker! ' * 9); time.sleep(60)",
      test: .ready, fault: "it sent bytes that are no frame"),
    Broken(
      name: "sends half a frame", script: "out(frame(1, b'1234567')[:8])", test: .ready,
      fault: "it ended without an answer"),
    Broken(
      name: "has another first frame", script: "audio(9); time.sleep(60)", test: .ready,
      fault: "its first frame is not ready (kind 1)"),
    Broken(
      name: "has a rate of nothing known", script: "ready(rate=7); time.sleep(60)", test: .ready,
      fault: "it speaks at 7 Hz; 8,000 to 48,000 would be right"),
    Broken(
      name: "hangs at a request", script: "ready(); request(); time.sleep(60)", test: .speech,
      fault: "it gave no answer in 5 s"),
    Broken(
      name: "sends a frame that is too short",
      script: serving + "    out(frame(3, b'12'))\n    time.sleep(60)", test: .speech,
      fault: "it sent bytes that are no frame"),
    Broken(
      name: "is silent", script: serving + "    audio(50000, 0); done()", test: .speech,
      fault: "its sound is silence"),
    Broken(
      name: "never ends", script: serving + "    while True: audio(2000)", test: .speech,
      fault: "its answer does not end"),
    Broken(
      name: "refuses", script: serving + "    done(2)", test: .speech,
      fault: "it answers refused (0), not done"),
    Broken(
      name: "has words past the sound",
      script: serving + "    honest(text); word(1, 3, 900000); done()", test: .words,
      fault: "a word starts at sample 900000 of 70000"),
    Broken(
      name: "has words that go back",
      script: serving + "    honest(text); word(1, 3, 10); done()", test: .words,
      fault: "a word starts at sample 10, after one at 65000"),
    Broken(
      name: "has words outside the text",
      script: serving + "    honest(text); word(500, 3, 65001); done()", test: .words,
      fault: "a word is at 500, 3 long, in a text of 73"),
    Broken(
      name: "has no words", script: serving + "    audio(50000); done()", test: .words,
      fault: "0 of 14 words have a time"),
    Broken(
      name: "crowds its words at the start",
      script: serving + "    [word(p, n, 9) for p, n in places(text)]; audio(50000); done()",
      test: .words, fault: "the last word starts in the first half of the sound"),
    Broken(
      name: "speaks otherwise each time",
      script: serving + "    honest(text); audio(count); done()", test: .repetition,
      fault: "the same request has another answer after others: 70001 samples and 70003"),
    Broken(
      name: "depends on its process",
      script: serving + "    honest(text); audio(1, os.getpid() % 30000); done()",
      test: .repetition, fault: "another process has another answer: from sample 70000 on"),
    Broken(
      name: "dies of an empty text",
      script: serving + "    if not text: sys.exit(1)\n    honest(text); done()", test: .empty,
      fault: "it ended without an answer"),
    Broken(
      name: "cuts a long text",
      script: serving + "    honest(text[:400]); done()", test: .long,
      fault: "76 of 700 words have a time"),
    Broken(
      name: "takes any voice",
      script: serving.replacing("done(1); continue", with: "pass")
        + "    honest(text); done()", test: .voice,
      fault: "it answers done for a voice that is not there, not voice missing"),
    Broken(
      name: "ignores the end of its input",
      script: serving + "    honest(text); done()\n    sys.exit = lambda code: time.sleep(60)",
      test: .end,
      fault: "it goes on after its input has ended"),
    Broken(
      name: "ignores SIGTERM",
      script: "import signal; signal.signal(15, signal.SIG_IGN)\n" + serving
        + "    honest(text); done()", test: .term, fault: "it goes on after SIGTERM"),
    Broken(
      name: "answers nonsense",
      script: "ready()\nread(4); done(); sys.exit(0)", test: .garbage,
      fault: "it answers a request longer than any"),
    Broken(
      name: "leaves a process behind",
      script: serving + "    honest(text); done()\n    if count == 1 and not os.fork():\n"
        + "        os.close(0); os.close(1); time.sleep(60); os._exit(0)", test: .killed,
      fault: "1 of its processes outlive it"),
  ]

  @Test(
    "A speaker that breaks a promise is told which, and how",
    .enabled(if: Products.has("python3")), arguments: speakers)
  func broken(_ speaker: Broken) async throws {
    let scratch = try Scratch()
    let path = scratch.url.appendingPathComponent("speaker.py").path
    try Data((Self.prelude + speaker.script + "\n").utf8).write(to: URL(fileURLWithPath: path))
    let check = SpeakerCheck("/usr/bin/env", arguments: ["python3", path], patience: 5)
    let findings = await check.run([speaker.test])
    #expect(findings.map(\.fault) == [speaker.fault])
  }

  @Test("A program that is not there is told once")
  func missing() async {
    let findings = await SpeakerCheck("/no/speaker").run()
    #expect(findings.map(\.fault) == ["it cannot be started: No such file or directory"])
  }
}
