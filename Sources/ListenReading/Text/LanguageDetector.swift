// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle

/// Tells what language a text is in, by its script and by its function words.
///
/// ```swift
/// LanguageDetector.language(of: "El tren sale de la estación a las ocho.")  // "es"
/// LanguageDetector.language(of: "Al Mayadeen")                              // nil: too little
/// ```
enum LanguageDetector {
  /// The finding for a whole document.
  struct Verdict: Sendable, Hashable {
    /// BCP 47.
    var language: String
    /// For the editor, where the declared language is contradicted.
    var warning: String?
  }

  /// The language of a document whose publisher (or user) says that it is in `declared`.
  ///
  /// The declared tag stands as far as the text allows, with its region: `es-MX` for Spanish text.
  static func verdict(on text: String, declared: String?) -> Verdict {
    let found = language(of: text)
    guard let declared = declared.flatMap(normalizedTag) else {
      return Verdict(language: found ?? "en")
    }
    let base = primary(declared)
    guard let found, found != base else { return Verdict(language: declared) }
    let census = ScriptCensus(text)
    let declaredScript = WritingSystem.of(language: base)
    let isForeignScript = declaredScript != nil && census.main != declaredScript
    // Languages that have no word list here can only be contradicted by their script.
    if !isForeignScript, FunctionWords.byLanguage[base] == nil {
      return Verdict(language: declared)
    }
    if !isForeignScript, census.letters < 200 { return Verdict(language: declared) }
    return Verdict(
      language: found,
      warning: "the document says it is in \"\(declared)\", its words are in \"\(found)\"")
  }

  /// The language of `text`, or nothing where it doesn't show.
  ///
  /// Words that `home`, the article's language, lacks are the only evidence of another one: "de lunes a viernes" is
  /// not Catalan because of its "a", which is Spanish too.
  static func language(of text: String, inside home: String? = nil) -> String? {
    let census = ScriptCensus(text)
    guard let main = census.main else { return nil }
    if let only = main.onlyLanguage { return only }
    let table = FunctionWordTable.shared
    var sums = [Double](repeating: 0, count: table.languages.count)
    var words = 0
    var scanner = WordScanner(text, limit: 20_000)
    while let key = scanner.nextKey() {
      words += 1
      guard let evidence = table.evidence(key) else { continue }
      for language in evidence.languages { sums[language] += evidence.weight }
    }
    guard words > 0 else { return nil }
    let candidates = main.languages
    var scores: [String: Double] = [:]
    for (language, sum) in zip(table.languages, sums)
    where sum > 0 && candidates.contains(language) { scores[language] = sum }
    for (language, bonus) in main.letterBonuses(census) {
      scores[language, default: 0] += bonus
    }
    let ranked = scores.sorted { ($0.value, $1.key) > ($1.value, $0.key) }
    guard let best = ranked.first else { return main.defaultLanguage }
    let second = ranked.dropFirst().first?.value ?? 0
    guard best.value >= max(1.2, Double(words) * 0.06), best.value > second * 1.08 else {
      return main.defaultLanguage
    }
    if let home, home != best.key, let own = scores[home], best.value < own + 1 { return nil }
    return best.key
  }

  /// The blocks with what is in another language than `main` marked: whole blocks, quotations
  /// inside of them, and stretches in another script.
  static func marking(_ blocks: [Block], main: String) -> [Block] {
    blocks.map { block in
      var block = block
      if block.language == nil, block.text.unicodeScalars.count >= 24,
        let found = language(of: block.text, inside: primary(main)), found != primary(main),
        shows(found, in: block.text, main: primary(main))
      {
        block.language = found
      }
      let own = primary(block.language ?? main)
      block.foreignRuns = believed(block.foreignRuns, in: block.text, own: own)
      if block.foreignRuns.isEmpty {
        block.foreignRuns = ForeignRunFinder.runs(in: block.text, language: own)
      }
      return block
    }
  }

  /// The runs whose language is another one, and whose words do not show that it is the block's: editors paste
  /// text with the language of their keyboard.
  private static func believed(
    _ runs: [Block.ForeignRun], in text: String, own: String
  ) -> [Block.ForeignRun] {
    guard !runs.isEmpty else { return runs }
    let scalars = Array(text.unicodeScalars)
    return runs.filter { run in
      guard primary(run.language) != own, run.range.upperBound <= scalars.count else {
        return false
      }
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[run.range])
      return language(of: String(view)) != own
    }
  }

  /// Whether a block of an Arabic article has letters that only `found` has.
  ///
  /// The commonest word of Persian is the Arabic "and", which many write with a blank behind it.
  private static func shows(_ found: String, in text: String, main: String) -> Bool {
    guard main == "ar", WritingSystem.arabic.languages.contains(found) else { return true }
    return WritingSystem.arabic.letterBonuses(ScriptCensus(text)).contains {
      $0.0 == found && $0.1 > 0
    }
  }

  /// The language without script and region: `pt` of `pt-BR`.
  static func primary(_ tag: String) -> String { LanguageTag.primary(of: tag) }

  /// A tag in BCP 47's usual form, such as `es-MX` for `es_mx`; nothing for what is no tag.
  static func normalizedTag(_ tag: String) -> String? {
    let parts = tag.split { $0 == "-" || $0 == "_" || $0 == "." }
    guard let first = parts.first, (2...3).contains(first.count),
      first.allSatisfy({ $0.isASCII && $0.isLetter })
    else { return nil }
    var result = first.lowercased()
    for part in parts.dropFirst() where part.allSatisfy({ $0.isASCII }) {
      switch part.count {
      case 2: result += "-" + part.uppercased()
      case 4 where part.allSatisfy(\.isLetter): result += "-" + part.capitalized
      case 3 where part.allSatisfy(\.isNumber): result += "-" + part
      default: return result
      }
    }
    return result
  }
}

extension StringProtocol {
  fileprivate var capitalized: String { prefix(1).uppercased() + dropFirst().lowercased() }
}
