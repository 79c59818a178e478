// SPDX-License-Identifier: GPL-3.0-or-later
internal import Glibc
internal import SpeakerProtocol

/// How a speaker ends, and what it survives.
extension SpeakerCheck {
  /// Seconds in which a speaker ends once it is to.
  private static let mostSeconds = 10

  private static let minutes = (0..<200).map { _ in sentence }.joined(separator: " ")

  func missingVoice() throws(Fault) -> String {
    for voice in [Request.Voice.file("/no/such/voice"), .name("xx-no-such-voice")] {
      let (speaker, _, _) = try start()
      let answer = try speaker.ask(request(Self.other, voice: voice))
      guard answer.outcome == .voiceMissing, answer.samples.isEmpty else {
        throw Fault(
          text: "it answers \(Self.name(answer.outcome)) for a voice that is not there, "
            + "not voice missing")
      }
    }
    return ""
  }

  func childKilled() throws(Fault) -> String {
    let (speaker, _, _) = try start()
    let before = try spoken(speaker, request(Self.other))
    var outcomes: [String] = []
    for milliseconds in [100, 1_500] as [UInt32] {
      try speaker.send(request(Self.minutes).encoded)
      usleep(milliseconds * 1_000)
      for child in speaker.descendants { kill(child, SIGKILL) }
      let answer = try speaker.answer()
      switch answer.outcome {
      case .done, .killed: outcomes.append(Self.name(answer.outcome))
      default:
        throw Fault(text: "it answers \(Self.name(answer.outcome)) where its child was killed")
      }
      var after = try speaker.ask(request(Self.other))
      // The first request may find the old process dead; the next one starts another.
      if after.outcome == .killed(signal: SIGKILL) {
        after = try speaker.ask(request(Self.other))
      }
      guard after == before else {
        throw Fault(text: "it speaks otherwise after its child was killed")
      }
    }
    return outcomes.joined(separator: ", ")
  }

  func limit() throws(Fault) -> String {
    let (speaker, _, _) = try start()
    // Loads the voice, which has the limit of this request.
    _ = try spoken(speaker, request(Self.other))
    let answer = try speaker.ask(request(Self.minutes, seconds: 1))
    switch answer.outcome {
    case .done: return "done within a second"
    case .killed(let signal) where signal != SIGKILL: return Self.name(answer.outcome)
    default:
      throw Fault(
        text: "it answers \(Self.name(answer.outcome)) past the limit, not killed by the signal of "
          + "the limit")
    }
  }

  func killed() throws(Fault) -> String {
    let (speaker, _, _) = try start()
    _ = try spoken(speaker, request(Self.other))
    try speaker.send(request(Self.minutes).encoded)
    usleep(150_000)
    let children = speaker.descendants
    kill(speaker.identifier, SIGKILL)
    _ = speaker.end(within: Self.mostSeconds)
    for _ in 0..<(Self.mostSeconds * 100) {
      if children.allSatisfy({ ProcessState.hasEnded($0) }) { return "" }
      usleep(10_000)
    }
    let left = children.filter { !ProcessState.hasEnded($0) }
    for child in left { kill(child, SIGKILL) }
    throw Fault(text: "\(left.count) of its processes outlive it")
  }

  func inputEnds() throws(Fault) -> String {
    let (speaker, _, _) = try start()
    _ = try spoken(speaker, request(Self.other))
    speaker.closeInput()
    let (hasEnded, code) = speaker.end(within: Self.mostSeconds)
    guard hasEnded else { throw Fault(text: "it goes on after its input has ended") }
    guard code == 0 else {
      throw Fault(text: "it ends with \(code.map(String.init) ?? "a signal"), not 0")
    }
    return ""
  }

  func terminated() throws(Fault) -> String {
    let (speaker, _, _) = try start()
    _ = try spoken(speaker, request(Self.other))
    kill(speaker.identifier, SIGTERM)
    guard speaker.end(within: Self.mostSeconds).hasEnded else {
      throw Fault(text: "it goes on after SIGTERM")
    }
    return ""
  }

  func garbage() throws(Fault) -> String {
    let whole = request(Self.other).encoded
    var unknown = whole
    unknown[4] = 99
    let inputs: [(name: String, bytes: [UInt8], ends: Bool)] = [
      ("a request longer than any", [UInt8](repeating: 0xFF, count: 64), false),
      ("a request that ends early", [3, 0, 0, 0, 1, 2, 3], false),
      ("a kind that is unknown", unknown, false),
      ("half a request", Array(whole.prefix(whole.count / 2)), true),
    ]
    for (name, bytes, ends) in inputs {
      let (speaker, _, _) = try start()
      // It may be gone before all is written.
      do throws(Fault) { try speaker.send(bytes) } catch {}
      if ends { speaker.closeInput() }
      guard speaker.end(within: Self.mostSeconds).hasEnded else {
        throw Fault(text: "it goes on after \(name)")
      }
      var hasAnswered = true
      do throws(Fault) { _ = try speaker.answer() } catch { hasAnswered = false }
      if hasAnswered { throw Fault(text: "it answers \(name)") }
    }
    return ""
  }
}
