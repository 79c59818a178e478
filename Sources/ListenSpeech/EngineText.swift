// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenNarration

/// The engine's reading of text: which characters are commands to it, and what stands for them.
enum EngineText {
  /// The text that the engine is given for a sound.
  static func text(of sound: SpokenText.Sound) -> String {
    switch sound {
    case .words(let text): harmless(text)
    case .phonemes(let mnemonics, _):
      "[[" + mnemonics.filter { $0.isASCII && $0 != "[" && $0 != "]" && $0 >= " " } + "]]"
    }
  }

  /// The engine's commands in a text, which change the delivery of what follows (eSpeak NG,
  /// docs/markup.md): `^A3F` emphasis, `^A140S` words a minute, `^A60P` pitch, `^A80A` volume.
  static func commands(
    from old: SpokenText.Delivery, to new: SpokenText.Delivery, _ voice: EngineVoice
  ) -> String {
    // A network is given phonemes, and knows no commands.
    if case .model = voice.origin { return "" }
    var text = ""
    if old.stress != new.stress { text += "\(command)\(level(new.stress))F" }
    if old.rate != new.rate {
      text += "\(command)\(min(450, max(80, voice.wordsPerMinute * new.rate / 100)))S"
    }
    if old.pitch != new.pitch { text += "\(command)\(min(99, max(0, voice.pitch + new.pitch)))P" }
    if old.volume != new.volume {
      text += "\(command)\(min(200, voice.volume * new.volume / 100))A"
    }
    return text
  }

  /// The level of emphasis that the engine is told; 0 is none, 5 the highest.
  private static func level(_ stress: SpokenText.Delivery.Stress) -> Int {
    switch stress {
    case .none: 0
    case .moderate: 3
    case .strong: 4
    }
  }

  /// The character that begins a command.
  private static let command: Unicode.Scalar = "\u{1}"

  /// `text` without commands of delivery.
  static func withoutCommands(_ text: String) -> String {
    guard text.unicodeScalars.contains(command) else { return text }
    return text.replacing(/\u{1}[0-9]*[A-Z]/, with: "")
  }

  /// Whether `[[` right behind `scalar` is understood: behind a quotation mark, a bracket or most
  /// other signs the engine drops the whole word, and behind `]]` it takes the colon of the second `[[i:]]`
  /// for the end of a clause (1.51), so a blank must come between.
  static func canPrecedePhonemes(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || scalar.properties.isAlphabetic || scalar == "-"
  }

  /// `text` without commands: square brackets, which could open phoneme input, become spaces, as
  /// do control characters; marks of direction, which the engine may stumble over, go.
  static func harmless(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { isCommand($0) || isDirection($0) }) else {
      return text
    }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where !isDirection(scalar) {
      result.append(isCommand(scalar) ? " " : scalar)
    }
    return String(result)
  }

  private static func isCommand(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "[" || scalar == "]" || scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
  }

  private static func isDirection(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }
}
