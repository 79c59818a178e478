// SPDX-License-Identifier: GPL-3.0-or-later

/// A made-up paragraph and who reads it; the same for the same number, always.
struct Paragraph {
  /// What kinds of paragraph there are.
  enum Kind: String, CaseIterable {
    case english, spanish, arabic, cyrillic, greek, han, devanagari, thai, hangul
    case hebrew, emoji, mixed, dotted, endless, marks, controls, signs
  }

  let kind: Kind
  let text: String
  /// A language of our own voices, or nil and ``engineVoice``.
  let newsLanguage: String?
  /// A voice of the engine's own.
  let engineVoice: String

  /// Paragraph `number`, from 0.
  init(_ number: Int) {
    var random = SeededGenerator(seed: UInt64(number))
    kind = Kind.allCases[number % Kind.allCases.count]
    text = Self.text(kind, &random)
    engineVoice = Self.voices[kind] ?? "en-us"
    let news: [Kind: String] = [.english: "en", .spanish: "es", .arabic: "ar"]
    // One in three is read by a voice that does not know its script, as a stray quotation is.
    if let own = news[kind], Int.random(in: 0..<3, using: &random) > 0 {
      newsLanguage = own
    } else if Self.voices[kind] == nil || Int.random(in: 0..<3, using: &random) == 0 {
      newsLanguage = ["en", "es", "ar"].randomElement(using: &random)
    } else {
      newsLanguage = nil
    }
  }

  private static let voices: [Kind: String] = [
    .cyrillic: "ru", .greek: "el", .han: "cmn", .devanagari: "hi", .thai: "th", .hangul: "ko",
    .hebrew: "he",
  ]

  private static let alphabets: [Kind: [ClosedRange<UInt32>]] = [
    .arabic: [0x621...0x63A, 0x641...0x652], .cyrillic: [0x430...0x44F], .greek: [0x3B1...0x3C9],
    .han: [0x4E00...0x9FFF], .devanagari: [0x905...0x94D], .thai: [0xE01...0xE3A, 0xE40...0xE4C],
    .hangul: [0xAC00...0xD7A3], .hebrew: [0x5D0...0x5EA],
    .emoji: [0x1F300...0x1F6FF, 0x1F900...0x1F9FF, 0x2700...0x27BF, 0xFE0F...0xFE0F],
    .marks: [0x61...0x7A, 0x300...0x36F, 0x64B...0x65F, 0x900...0x903],
    .controls: [0...0x20, 0x7F...0xA0, 0x200B...0x200F, 0x202A...0x202E, 0x61...0x6A],
    .signs: [0x21...0x40, 0x5B...0x60, 0x7B...0x7E, 0x2010...0x2044, 0x2190...0x23FF],
  ]

  private static let english = """
    the harbour was quiet in morning and boats that had gone out at night came back with less \
    than they hoped for council said it will pay fuel until end of spring $3.5bn 1990s Dr. U.S. \
    5:30 p.m. 4.5% XIV No. 10 F-35 COVID-19 2026-03-02 http://example.org 1/2 km/h «sic» [[p'a]]
    """.split(separator: " ")
  private static let spanish = """
    el puerto estaba tranquilo por la mañana y los barcos que habían salido de noche volvieron con \
    menos ayuntamiento pagará combustible hasta primavera 3.500 € EE. UU. 17:30 4,5 % siglo XXI \
    n.º 5 OTAN ¿qué? ¡no! 20 ºC Sr. Rey
    """.split(separator: " ")

  private static func text(_ kind: Kind, _ random: inout SeededGenerator) -> String {
    let count = Int.random(in: 3...30, using: &random)
    var words: [String] = []
    for _ in 0..<count { words.append(word(kind, &random)) }
    for place in stride(from: 7, to: words.count, by: 8) {
      words[place] += [".", ",", "?", ";", "!"].randomElement(using: &random) ?? ""
    }
    return words.joined(separator: kind == .han ? "" : " ") + "."
  }

  private static func word(_ kind: Kind, _ random: inout SeededGenerator) -> String {
    switch kind {
    case .english: return String(english.randomElement(using: &random) ?? "")
    case .spanish: return String(spanish.randomElement(using: &random) ?? "")
    case .mixed: return word(Kind.allCases.randomElement(using: &random) ?? .english, &random)
    case .dotted:
      // A few hundred of them abort every voice (libespeak-ng 1.51).
      guard Int.random(in: 0..<12, using: &random) == 0 else { return word(.english, &random) }
      return String(repeating: "A.B.C.D.", count: Int.random(in: 1...120, using: &random))
    case .endless:
      guard Int.random(in: 0..<12, using: &random) == 0 else { return word(.spanish, &random) }
      let letter = ["a", "ß", "م", "7", "я", "世"].randomElement(using: &random) ?? ""
      return String(repeating: letter, count: Int.random(in: 50...1_000, using: &random))
    default:
      var scalars = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 1...9, using: &random) {
        guard let range = alphabets[kind]?.randomElement(using: &random),
          let scalar = Unicode.Scalar(UInt32.random(in: range, using: &random))
        else { continue }
        scalars.append(scalar)
      }
      return String(scalars)
    }
  }
}
