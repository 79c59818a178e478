// SPDX-License-Identifier: GPL-3.0-or-later
public import ListenArticle
internal import Synchronization

/// Turns articles into scripts: which parts are read, in which order, in which voice, and in which
/// words.
///
/// ```swift
/// let narrator = Narrator(library: library)
/// let script = try narrator.script(for: article)
/// for segment in script.segments { print(segment.kind, segment.text.spoken) }
/// ```
public final class Narrator: Sendable {
  package let languages: Languages
  private let library: VoiceLibrary
  private let chosen: VoiceProfile?
  private let rules: [VoiceRule]
  private let voices: [String: VoiceProfile]
  private let lexicons: [String]
  /// The readers by profile and language; a profile's lexicons are read once.
  private let readers = Mutex<[String: ProfileReader]>([:])
  private let fingerprints = Mutex<[String: String]>([:])
  /// The library's profiles by language, in lower case.
  private let profiles = Mutex<[String: VoiceProfile]>([:])

  /// A narrator that reads each language by its profile of `library`.
  ///
  /// - Parameters:
  ///   - languages: The language packs.
  ///   - library: The folders of profiles.
  ///   - profile: the profile that reads every article instead, and blocks in its language.
  ///   - rules: profiles for articles that fit a condition; the first that fits counts.
  ///   - voices: profiles that read their language instead of the library's; languages in lower
  ///     case.
  ///   - lexicons: paths of PLS lexicons that win over the profiles' own.
  public init(
    languages: Languages, library: VoiceLibrary, profile: VoiceProfile? = nil,
    rules: [VoiceRule] = [], voices: [String: VoiceProfile] = [:], lexicons: [String] = []
  ) {
    self.languages = languages
    self.library = library
    self.rules = rules
    self.voices = voices
    self.chosen = profile
    self.lexicons = lexicons
  }

  /// The profile that reads an article in `language` of which nothing else is known.
  ///
  /// - Throws: ``VoiceError``.
  public func profile(for language: String) throws(VoiceError) -> VoiceProfile {
    try choice(ArticleTraits(language: language), isMain: true).profile
  }

  /// The profile that reads `article`.
  ///
  /// - Throws: ``VoiceError``.
  public func profile(for article: Article) throws(VoiceError) -> VoiceProfile {
    try choice(ArticleTraits(article), isMain: true).profile
  }

  /// The profile for an article with `traits`, or where it is not the main one for a part of it in their
  /// language, and a key that tells choices apart.
  private func choice(
    _ traits: ArticleTraits, isMain: Bool
  ) throws(VoiceError) -> (key: String, profile: VoiceProfile) {
    if isMain, let chosen { return ("main " + traits.language, chosen) }
    if let index = rules.firstIndex(where: { $0.holds(traits) }) {
      return ("rule \(index) " + traits.language, rules[index].profile)
    }
    let tag = traits.language.lowercased()
    if let own = voices[tag] ?? voices[LanguageTag.primary(of: traits.language)] {
      return (traits.language, own)
    }
    // The library looks through its folders and reads a file: once for each language, not for each article.
    if let known = profiles.withLock({ $0[tag] }) { return (traits.language, known) }
    let found = try library.profile(for: traits.language)
    profiles.withLock { $0[tag] = found }
    return (traits.language, found)
  }

  /// A digest of everything that a script depends on besides its article: voices, lexicons and the
  /// Arabic network.
  ///
  /// It is computed without reading a lexicon's entries.
  ///
  /// - Parameters:
  ///   - traits: the article's properties.
  ///   - others: the languages of its parts that have another.
  /// - Returns: one line, the same on every machine with the same files.
  /// - Throws: ``VoiceError`` if a profile or one of its files is missing or faulty.
  public func fingerprint(_ traits: ArticleTraits, others: [String]) throws(VoiceError) -> String {
    var parts = [try fingerprint(traits, isMain: true)]
    for language in others {
      var part = traits
      part.language = language
      parts.append(try fingerprint(part, isMain: false))
    }
    return parts.joined(separator: " ")
  }

  private func fingerprint(_ traits: ArticleTraits, isMain: Bool) throws(VoiceError) -> String {
    let (key, profile) = try choice(traits, isMain: isMain)
    if let known = fingerprints.withLock({ $0[key] }) { return known }
    let made = try profile.fingerprint(
      languages: languages, library: library, lexicons: lexicons)
    fingerprints.withLock { $0[key] = made }
    return made
  }

  /// The script of `article`.
  ///
  /// - Throws: ``VoiceError`` if a required profile or lexicon is faulty.
  public func script(for article: Article) throws(VoiceError) -> Script {
    try script(for: article, first: .max)
  }

  /// The first segment of the script of `article`, without the work for the rest; nil if the script
  /// is empty.
  ///
  /// - Throws: ``VoiceError`` if a required profile or lexicon is faulty.
  public func opening(of article: Article) throws(VoiceError) -> Segment? {
    try script(for: article, first: 1).segments.first
  }

  private func script(for article: Article, first count: Int) throws(VoiceError) -> Script {
    let traits = ArticleTraits(article)
    let main = try reader(traits, isMain: true)
    let items = NarratedText.texts(of: article, byline: byline(of: article))
      .filter { main.profile.reads($0.kind) && !$0.text.isEmpty }.prefix(count)
    let stretches = items.map { $0.stretches(where: library.canRead) }
    var readers = [article.language: main]
    var said: [[SpokenText?]] = stretches.map { $0.map { _ in nil } }
    var warnings: [String] = []
    for language in Self.languages(of: stretches.joined()) {
      var part = traits
      part.language = language
      var known = readers[language]
      if known == nil { known = try self.reader(part, isMain: false) }
      guard let reader = known else { continue }
      readers[language] = reader
      warnings += reader.warnings
      let places = stretches.indices.flatMap { item in
        stretches[item].indices.filter { stretches[item][$0].language == language }
          .map { (item, $0) }
      }
      let found = reader.spoken(
        places.map { (stretches[$0][$1].text, stretches[$0][$1].marks) })
      warnings += found.warnings
      for ((item, place), text) in zip(places, found.texts) {
        said[item][place] = reader.settingNamesApart(text, of: items[item].kind)
      }
    }
    let segments = items.indices.map { index in
      segment(
        items[index], index, stretches[index], said[index].compactMap(\.self), readers, main.profile
      )
    }
    return Script(
      language: article.language, voice: main.profile.name, reader: main.profile.reader,
      segments: segments, warnings: warnings)
  }

  /// The segment of `item`, whose stretches are said as `texts`.
  private func segment(
    _ item: NarratedText, _ index: Int, _ stretches: [NarratedText.Stretch], _ texts: [SpokenText],
    _ readers: [String: ProfileReader], _ main: VoiceProfile
  ) -> Segment {
    let profiles = stretches.map { readers[$0.language]?.profile ?? main }
    let assembly = RunAssembly(item, zip(texts, profiles).map { ($0, $1) })
    let own = readers[item.language]?.profile ?? main
    let runs = assembly.runs
    let alone = runs.count == 1 ? runs.first : nil
    let reader = alone?.reader ?? own.reader(of: item.kind)
    return Segment(
      index: index, kind: item.kind, language: item.language, text: assembly.text,
      sentences: SentenceSplitter.sentences(
        in: item.text, marks: languages.marks(for: item.language)),
      voice: alone?.voice ?? own.voice(for: item.kind),
      reader: reader == main.reader ? nil : reader, runs: runs.count > 1 ? runs : [],
      pauseMilliseconds: main.pause(after: item.kind))
  }

  /// The spoken form of `texts` in `language`.
  ///
  /// - Throws: ``VoiceError``.
  public func spoken(_ texts: [String], language: String) throws(VoiceError) -> [SpokenText] {
    try reader(ArticleTraits(language: language), isMain: true)
      .spoken(texts.map { ($0, []) }).texts
  }

  private func byline(of article: Article) -> String? {
    languages.byline(for: article.language).text(
      byline: article.byline, source: article.source, published: article.published)
  }

  /// The languages in the order of their first stretch.
  private static func languages(of stretches: some Sequence<NarratedText.Stretch>) -> [String] {
    var seen: Set<String> = []
    return stretches.map(\.language).filter { seen.insert($0).inserted }
  }

  private func reader(_ traits: ArticleTraits, isMain: Bool) throws(VoiceError) -> ProfileReader {
    let (key, profile) = try choice(traits, isMain: isMain)
    if let known = readers.withLock({ $0[key] }) { return known }
    let reader = try ProfileReader(
      profile, language: traits.language, languages: languages, library: library,
      lexicons: lexicons)
    readers.withLock { $0[key] = reader }
    return reader
  }
}

extension Segment.Kind {
  /// The kind of a body block's segment.
  init(_ kind: Block.Kind) {
    switch kind {
    case .paragraph: self = .paragraph
    case .heading: self = .heading
    case .quotation: self = .quotation
    case .listItem: self = .listItem
    }
  }
}
