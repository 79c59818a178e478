// SPDX-License-Identifier: GPL-3.0-or-later
internal import Foundation
internal import ListenArticle

/// The rules for reading with one profile: its language's rules, then its lexicons, then, for
/// Arabic, the vowels that print leaves out.
struct ProfileReader: Sendable {
  let profile: VoiceProfile
  /// The warnings for the editor, of one line each.
  private(set) var warnings: [String] = []
  private let normalizer: any TextNormalizer
  private let voice: (any LanguagePack.Voice)?
  private let marked: MarkedReading
  private let nameBreaks: NameBreaks?

  /// The reader of `profile`, its own lexicons first, then `lexicons`, which win over them.
  ///
  /// Numbers and dates are read by the habits of `language`, where it is the profile's in another
  /// region: `es-MX` by `es-419-news`.
  ///
  /// - Throws: ``VoiceError/lexicon(_:)``.
  init(
    _ profile: VoiceProfile, language: String, languages: Languages, library: VoiceLibrary,
    lexicons: [String]
  ) throws(VoiceError) {
    self.profile = profile
    let isOwn = LanguageTag.primary(of: language) == LanguageTag.primary(of: profile.language)
    let hasRegion = LanguageTag(language)?.region != nil
    let emoji = try library.emojiNames(for: profile.language)
    let lexicon: Lexicon
    do throws(LexiconError) {
      lexicon = try Lexicon.load(
        (profile.lexicons + lexicons).map { URL(fileURLWithPath: $0) },
        language: profile.language, languages: languages)
    } catch { throw .lexicon(error) }
    let plain = languages.normalizer(
      for: isOwn && hasRegion ? language : profile.language, pronunciations: lexicon,
      emoji: emoji)
    if var telling = plain as? NewsNormalizer {
      telling.homographs = try library.homographs(
        for: profile.language, table: lexicon.table, inflections: lexicon.pack.inflections)
      normalizer = telling
    } else {
      normalizer = plain
    }
    marked = MarkedReading(
      normalizer: normalizer, table: lexicon.table, letterNames: lexicon.pack.letterNames,
      byline: languages.byline(for: language))
    if profile.namePauseMilliseconds > 0, let words = lexicon.pack.names {
      nameBreaks = NameBreaks(
        finder: NameFinder(names: lexicon.persons, words: words),
        milliseconds: profile.namePauseMilliseconds)
    } else {
      nameBreaks = nil
    }
    let voicing = languages.pack(for: profile.language).voicing?.voice(lexicon.respellings)
    voice = voicing?.voice
    if let warning = voicing?.warning { warnings.append(warning) }
  }

  /// `text` of a segment of `kind` with a pause beside the names of persons, where the profile asks for
  /// it; headlines, bylines and items of lists have none.
  func settingNamesApart(_ text: SpokenText, of kind: Segment.Kind) -> SpokenText {
    guard let nameBreaks, kind == .paragraph || kind == .quotation else { return text }
    return nameBreaks.applied(to: text)
  }

  /// Each of `texts` as it is said, with its author's marks; together they cost less than one by one.
  ///
  /// The warnings name marks without effect, one line each.
  func spoken(
    _ texts: [(text: String, marks: [Block.Mark])]
  ) -> (texts: [SpokenText], warnings: [String]) {
    var warnings: [String] = []
    let read = texts.map { text, marks in
      guard !marks.isEmpty else { return normalizer.normalize(text) }
      let said = marked.read(text, marks)
      warnings += said.warnings
      return said.text
    }
    return (voice?.speak(read) ?? read, warnings)
  }
}
