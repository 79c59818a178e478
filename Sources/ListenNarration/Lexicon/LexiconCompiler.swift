// SPDX-License-Identifier: GPL-3.0-or-later

/// Turns lexemes of a file into entries for one voice.
struct LexiconCompiler {
  let language: String
  let pack: LanguagePack
  let file: String
  let layer: Int
  var transcribe: Lexicon.Transcriber?

  private let table: PhonemeTable?

  init(
    language: String, pack: LanguagePack, file: String, layer: Int,
    transcribe: Lexicon.Transcriber?
  ) {
    self.language = language
    self.pack = pack
    self.table = pack.phonemes(language)
    self.file = file
    self.layer = layer
    self.transcribe = transcribe
  }

  /// An entry for each written form of `lexeme`.
  func entries(of lexeme: PLSDocument.Lexeme) throws(LexiconError) -> [LexiconEntry] {
    guard !lexeme.isForMarkedTokens, !lexeme.isSilent else { return [] }
    let isName = lexeme.role == "name"
    var result: [LexiconEntry] = []
    for grapheme in lexeme.graphemes {
      guard grapheme.text.contains(where: { $0.isLetter || $0.isNumber }) else {
        throw LexiconError(file: file, line: grapheme.line, problem: .noGrapheme)
      }
      let saying = try saying(of: lexeme, grapheme: grapheme.text)
      result.append(
        LexiconEntry(
          grapheme: grapheme.text, saying: saying,
          alias: lexeme.phonemes.isEmpty && !isName ? nil : lexeme.aliases.first?.text,
          layer: layer, line: grapheme.line, isName: isName))
    }
    return result
  }

  private func saying(
    of lexeme: PLSDocument.Lexeme, grapheme: String
  ) throws(LexiconError) -> LexiconEntry.Saying {
    let alias = lexeme.aliases.first?.text
    if let role = lexeme.role {
      return self.saying(of: alias ?? grapheme, role: role)
    }
    if lexeme.prefersAlias, let alias { return .words(alias) }
    guard let phoneme = lexeme.phonemes.first else { return .words(alias ?? grapheme) }
    guard let table else {
      throw LexiconError(file: file, line: phoneme.line, problem: .noSounds(language: language))
    }
    do {
      return .phonemes(try table.pronunciation(of: phoneme.text))
    } catch {
      throw LexiconError(
        file: file, line: phoneme.line,
        problem: .symbol(error.symbol, ipa: phoneme.text, language: table.language))
    }
  }

  private func saying(of text: String, role: String) -> LexiconEntry.Saying {
    switch role {
    // In lower case no engine spells a word out.
    case "word": .words(text.lowercased())
    case "letters": letters(of: text)
    case "name": .words(text)
    default: foreign(text, language: role)
    }
  }

  private func letters(of text: String) -> LexiconEntry.Saying {
    let letters = text.filter { $0.isLetter || $0.isNumber }
    if let table, let ipa = LetterNames.ipa(of: letters, names: pack.letterNames),
      let pronunciation = try? table.pronunciation(of: ipa)
    {
      return .phonemes(pronunciation)
    }
    return .words(letters.map { String($0).uppercased() }.joined(separator: " "))
  }

  private func foreign(_ text: String, language: String) -> LexiconEntry.Saying {
    guard let table, let ipa = transcribe?(text, language),
      let pronunciation = try? table.pronunciation(of: ipa, approximating: true)
    else { return .words(text) }
    return .phonemes(pronunciation)
  }
}
