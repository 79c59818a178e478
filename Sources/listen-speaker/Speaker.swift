// SPDX-License-Identifier: GPL-3.0-or-later
import CListenShims
import Glibc
import SpeakerProtocol

/// A speaker: it initialises the engine and sets its voice once, then forks for every request.
///
/// The engine keeps its state in globals, and what it says depends on what it said before; a
/// fresh copy of the same pristine process for every utterance makes its output depend on the
/// request alone, and a crash costs one child. A speaker has one voice, that of its first request:
/// setting another would leave something of the first behind.
@main
struct Speaker {
  private let engine: Engine
  private let output: Pipe
  private var voice: Request.Voice?

  static func main() {
    // The thread that started us may have had signals blocked; a child's limits need them.
    var none = sigset_t()
    sigemptyset(&none)
    sigprocmask(SIG_SETMASK, &none, nil)
    signal(SIGINT, SIG_IGN)  // Ctrl-C is the parent's to handle; its end closes our input.
    listen_die_with_parent(SIGKILL)
    // Descriptors that other threads of the parent had open without O_CLOEXEC: the ends of pipes that someone
    // waits to see closed, as Foundation's Process does.
    for descriptor in SharedSound.descriptor + 1..<1024 { close(descriptor) }
    guard let engine = Engine() else { exit(69) }
    let input = Pipe(STDIN_FILENO)
    let output = Pipe(STDOUT_FILENO)
    CallbackTarget.output = output
    CallbackTarget.shared = SharedSound(SharedSound.descriptor)
    var speaker = Speaker(engine: engine, output: output)
    do {
      let identity = SpeakerIdentity(
        name: SpeakerIdentity.standardName, version: engine.version,
        abilities: [.speech, .phonemes, .words])
      try output.write(
        Frame.ready(version: identity.text, sampleRate: engine.sampleRate).encoded)
      while let request = try input.readRequest() {
        try output.write(Frame.finished(speaker.serve(request)).encoded)
      }
    } catch {
      exit(error == .closed ? 0 : 70)
    }
  }

  /// Speaks `request` in a child and waits for its end.
  private mutating func serve(_ request: Request) -> Frame.Outcome {
    if voice == nil {
      // A voice that crashes the engine is to cost a child, not the speaker.
      let outcome = child(request) { engine.set(request.voice) }
      guard outcome == .done else { return outcome }
      guard engine.set(request.voice) == Engine.Exit.done else { return .voiceMissing }
      voice = request.voice
    }
    guard voice == request.voice else { return .refused(Engine.Exit.otherVoice) }
    return child(request) { engine.serve(request, to: output) }
  }

  /// The end of `work` in a child; its value is a code of ``Engine/Exit``.
  private func child(_ request: Request, _ work: () -> Int32) -> Frame.Outcome {
    let child = listen_fork()
    if child == 0 {
      Limits(request).apply()
      _exit(work())
    }
    guard child > 0 else { return .killed(signal: 0) }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 {
      guard errno == EINTR else { return .killed(signal: 0) }
    }
    let signal = status & 0x7f
    guard signal == 0 else { return .killed(signal: signal) }
    switch (status >> 8) & 0xff {
    case Engine.Exit.done: return .done
    case Engine.Exit.voiceMissing: return .voiceMissing
    case let code: return .refused(code)
    }
  }
}
