// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenFiles

/// The pronunciations of a text's homographs by one voice.
///
///     homographs.sounds(of: line, at: 2, inCapitals: false)  // [.phonemes("l'Ed", spelling: "lead")]
struct Homographs: Sendable {
  private let model: HomographModel
  private let table: PhonemeTable
  private let inflections: @Sendable (_ word: String) -> [Inflection]

  /// The homographs of the file at `path`, said with the sounds of `table` and the endings of a
  /// language.
  ///
  /// - Throws: ``HomographModel/Fault`` where the file is none; `FileError` where it cannot be read.
  init(
    path: String, table: PhonemeTable,
    inflections: @escaping @Sendable (_ word: String) -> [Inflection]
  ) throws {
    self.init(
      model: try HomographModel(Files.read(path)), table: table, inflections: inflections)
  }

  init(
    model: HomographModel, table: PhonemeTable,
    inflections: @escaping @Sendable (_ word: String) -> [Inflection]
  ) {
    self.model = model
    self.table = table
    self.inflections = inflections
  }

  /// The reading of the token at `index`; nil if no part of it is a homograph.
  ///
  /// Each part of a hyphenated word ("live-streamed", "close-up") is looked at by itself.
  func sounds(of line: Line, at index: Int, inCapitals: Bool) -> [SpokenText.Sound]? {
    let token = line.tokens[index]
    guard token.isWord, !token.hasDigits else { return nil }
    if !token.traits.contains(.joints) {
      guard
        let said = sound(
          of: token.core[...], in: line, at: index, before: token.lead, after: token.trail,
          inCapitals: inCapitals)
      else { return nil }
      return [.words(token.lead), said, .words(token.trail)].joiningWords()
    }
    return hyphenated(token, in: line, at: index, inCapitals: inCapitals)
  }

  private func hyphenated(
    _ token: Token, in line: Line, at index: Int, inCapitals: Bool
  ) -> [SpokenText.Sound]? {
    var sounds: [SpokenText.Sound] = [.words(token.lead)]
    var isKnown = false
    var position = token.core.startIndex
    while position < token.core.endIndex {
      let rest = token.core[position...]
      let end = rest.unicodeScalars.firstIndex(where: HomographContext.isHyphen) ?? rest.endIndex
      let part = token.core[position..<end]
      let before = token.lead + token.core[..<position]
      let after = token.core[end...] + token.trail
      let said = sound(
        of: part, in: line, at: index, before: before, after: String(after),
        inCapitals: inCapitals)
      isKnown = isKnown || said != nil
      sounds.append(said ?? .words(String(part)))
      guard end < token.core.endIndex else { break }
      position = token.core.unicodeScalars.index(after: end)
      sounds.append(.words(String(token.core[end..<position])))
    }
    guard isKnown else { return nil }
    return (sounds + [.words(token.trail)]).joiningWords()
  }

  private func sound(
    of part: Substring, in line: Line, at index: Int, before: String, after: String,
    inCapitals: Bool
  ) -> SpokenText.Sound? {
    // "the house's roof" is said as *house* with an ending.
    let isOwner = part.hasSuffix("'s") || part.hasSuffix("’s")
    let word = isOwner ? part.dropLast(2) : part
    let (line, index) = Self.withNumber(after: index, in: line)
    let reading = model.reading(
      of: word, in: line, at: index, before: before,
      after: part[word.endIndex...] + after, inCapitals: inCapitals)
    guard let reading, let ipa = reading.sounds[table.language] ?? reading.sounds[model.firstVoice],
      let said = try? table.pronunciation(of: ipa)
    else { return nil }
    let ending =
      isOwner
      ? inflections(String(word) + "'s").first { $0.suffix == "'s" }?.said(after: said.last) : nil
    return .phonemes(said.mnemonics + (ending ?? ""), spelling: String(part))
  }

  /// "document NO 12": before digits it is the abbreviation, and not the "no" of "they object no more".
  private static func withNumber(after index: Int, in line: Line) -> (line: Line, index: Int) {
    guard let next = line[index + 1], next.lower == "no" || next.lower == "nos",
      line[index + 2]?.core.first?.isNumber == true
    else { return (line, index) }
    let (changed, position) = line.replacing(index + 1, core: "number")
    return (changed, position - 1)
  }
}
