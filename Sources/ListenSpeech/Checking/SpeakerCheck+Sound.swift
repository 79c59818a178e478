// SPDX-License-Identifier: GPL-3.0-or-later
internal import SpeakerProtocol

/// The tests of a speaker's sound: its words, with their times.
extension SpeakerCheck {
  typealias Fault = CheckedSpeaker.Fault

  func ready() throws(Fault) -> String {
    let (_, identity, rate) = try start()
    guard (8_000...48_000).contains(rate) else {
      throw Fault(text: "it speaks at \(rate) Hz; 8,000 to 48,000 would be right")
    }
    guard !identity.version.isEmpty else { throw Fault(text: "it says no version") }
    let name = identity.name.isEmpty ? "a speaker without a name" : identity.name
    return "\(name) \(identity.version), \(rate) Hz"
  }

  func speech() throws(Fault) -> String {
    let (speaker, _, rate) = try start()
    let answer = try spoken(speaker, request(Self.sentence))
    let seconds = Double(answer.samples.count) / Double(rate)
    guard (1...30).contains(seconds) else {
      throw Fault(text: "14 words take it \(Self.text(seconds)) s; 1 to 30 would be right")
    }
    guard answer.samples.contains(where: { $0.magnitude > 500 }) else {
      throw Fault(text: "its sound is silence")
    }
    return "\(Self.text(seconds)) s"
  }

  func words() throws(Fault) -> String {
    let (speaker, _, _) = try start()
    let answer = try spoken(speaker, request(Self.sentence))
    try check(answer, in: Self.sentence)
    return "\(answer.words.count) words"
  }

  /// Checks the places and times of the words of `answer`.
  private func check(_ answer: CheckedSpeaker.Answer, in text: String) throws(Fault) {
    let length = text.unicodeScalars.count
    var last = 0
    for word in answer.words {
      guard word.position >= 1, word.position <= length, word.position + word.length - 1 <= length
      else {
        throw Fault(
          text: "a word is at \(word.position), \(word.length) long, in a text of \(length)")
      }
      guard word.sample >= last else {
        throw Fault(text: "a word starts at sample \(word.sample), after one at \(last)")
      }
      guard word.sample < answer.samples.count else {
        throw Fault(
          text: "a word starts at sample \(word.sample) of \(answer.samples.count)")
      }
      last = word.sample
    }
    // Two words may be spoken as one, and a number is several.
    let written = text.split(separator: " ").count
    guard answer.words.count * 4 >= written * 3 else {
      throw Fault(text: "\(answer.words.count) of \(written) words have a time")
    }
    guard last * 2 > answer.samples.count else {
      throw Fault(text: "the last word starts in the first half of the sound")
    }
  }

  func sounds() throws(Fault) -> String {
    let (speaker, _, _) = try start()
    let answer = try spoken(speaker, request(Self.sentence))
    var last: UInt32 = 0
    for sample in answer.sounds {
      guard sample >= last, Int(sample) <= answer.samples.count else {
        throw Fault(
          text: "a sound starts at sample \(sample), after one at \(last), of "
            + "\(answer.samples.count)")
      }
      last = sample
    }
    if answer.sounds.isEmpty { return "none; words end where the next begins" }
    return "\(answer.sounds.count)"
  }

  func repetition() throws(Fault) -> String {
    let (one, _, _) = try start()
    let first = try spoken(one, request(Self.sentence))
    _ = try spoken(one, request(Self.other))
    let again = try spoken(one, request(Self.sentence))
    let (two, _, _) = try start()
    _ = try spoken(two, request(Self.other))
    let elsewhere = try spoken(two, request(Self.sentence))
    guard first == again else {
      throw Fault(text: "the same request has another answer after others: \(first.how(again))")
    }
    guard first == elsewhere else {
      throw Fault(text: "another process has another answer: \(first.how(elsewhere))")
    }
    return "3 answers alike"
  }

  func empty() throws(Fault) -> String {
    let (speaker, _, _) = try start()
    let before = try spoken(speaker, request(Self.other))
    for text in ["", "   \n\t", "… — !", "\u{200E}"] {
      let answer = try speaker.ask(request(text))
      if case .voiceMissing = answer.outcome {
        throw Fault(text: "it misses its voice where there is nothing to say")
      }
    }
    guard try spoken(speaker, request(Self.other)) == before else {
      throw Fault(text: "it speaks otherwise after an empty text")
    }
    return ""
  }

  func long() throws(Fault) -> String {
    let (speaker, _, rate) = try start()
    let text = (0..<50).map { _ in Self.sentence }.joined(separator: " ")
    let short = try spoken(speaker, request(Self.sentence))
    let answer = try spoken(speaker, request(text))
    try check(answer, in: text)
    guard answer.samples.count > 25 * short.samples.count else {
      throw Fault(
        text: "fifty sentences have \(answer.samples.count) samples, one has "
          + "\(short.samples.count)")
    }
    return "\(Self.text(Double(answer.samples.count) / Double(rate))) s"
  }

  func brackets() throws(Fault) -> String {
    let (speaker, _, _) = try start()
    let text = "We met [[S'i:]] there."
    let answer = try spoken(speaker, request(text))
    try check(answer, in: text)
    let inside = answer.words.filter { (8...15).contains($0.position) }.count
    guard inside == 1 else {
      throw Fault(text: "phonemes in brackets are \(inside) words, not 1")
    }
    let plain = try spoken(speaker, request("We met there."))
    guard plain.samples.count < answer.samples.count else {
      throw Fault(text: "phonemes in brackets are not heard")
    }
    return ""
  }

  func abilities() throws(Fault) -> String {
    let (speaker, identity, _) = try start()
    if identity.abilities.contains(.phonemes) {
      let answer = try spoken(speaker, request("noon\n\nlast train", kind: .phonemes))
      guard answer.phonemes[0]?.isEmpty == false, answer.phonemes[1] ?? "" == "",
        answer.phonemes[2]?.isEmpty == false, answer.samples.isEmpty
      else { throw Fault(text: "three lines have the phonemes \(answer.phonemes)") }
    }
    if identity.abilities.contains(.words) {
      let answer = try spoken(speaker, request(Self.other, kind: .words))
      guard answer.words.count == 5, answer.samples.isEmpty,
        (0..<5).allSatisfy({ answer.phonemes[$0]?.isEmpty == false })
      else {
        throw Fault(
          text: "five words are \(answer.words.count), with the phonemes \(answer.phonemes)")
      }
    }
    guard identity.abilities.contains(.speech) else {
      throw Fault(text: "speech is not among its abilities")
    }
    return identity.abilities.map(\.ability).sorted().joined(separator: ", ")
  }

  static func text(_ seconds: Double) -> String {
    "\(Int(seconds)).\(Int(seconds * 10) % 10)"
  }
}

extension CheckedSpeaker.Answer {
  /// How another answer differs from this one.
  fileprivate func how(_ other: Self) -> String {
    if samples.count != other.samples.count {
      return "\(samples.count) samples and \(other.samples.count)"
    }
    if let first = samples.indices.first(where: { samples[$0] != other.samples[$0] }) {
      return "from sample \(first) on"
    }
    return words != other.words ? "other times of words" : "other frames"
  }
}
