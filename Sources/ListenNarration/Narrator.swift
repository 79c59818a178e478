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
  private let voices: [String: VoiceProfile]
  private let lexicons: [String]
  /// The readers by language; a profile's lexicons are read once.
  private let readers = Mutex<[String: ProfileReader]>([:])
  private let fingerprints = Mutex<[String: String]>([:])

  /// A narrator that reads each language by its profile of `library`.
  ///
  /// - Parameters:
  ///   - languages: The language packs.
  ///   - library: The folders of profiles.
  ///   - profile: the profile that reads every article instead, and blocks in its language.
  ///   - voices: profiles that read their language instead of the library's; languages in lower
  ///     case.
  ///   - lexicons: paths of PLS lexicons that win over the profiles' own.
  public init(
    languages: Languages, library: VoiceLibrary, profile: VoiceProfile? = nil,
    voices: [String: VoiceProfile] = [:], lexicons: [String] = []
  ) {
    self.languages = languages
    self.library = library
    self.voices = voices
    self.chosen = profile
    self.lexicons = lexicons
  }

  /// The profile that reads an article in `language`.
  ///
  /// - Throws: ``VoiceError``.
  public func profile(for language: String) throws(VoiceError) -> VoiceProfile {
    if let chosen { return chosen }
    return try foreign(language)
  }

  /// The profile that reads a block in `language` inside an article in another.
  private func foreign(_ language: String) throws(VoiceError) -> VoiceProfile {
    let tag = language.lowercased()
    if let own = voices[tag] ?? voices[LanguageTag.primary(of: language)] { return own }
    return try library.profile(for: language)
  }

  /// A digest of everything that a script depends on besides its article: voices, lexicons and the
  /// Arabic network.
  ///
  /// It is computed without reading a lexicon's entries.
  ///
  /// - Parameters:
  ///   - main: the article's language.
  ///   - others: the languages of its blocks that have another.
  /// - Returns: one line, the same on every machine with the same files.
  /// - Throws: ``VoiceError`` if a profile or one of its files is missing or faulty.
  public func fingerprint(main: String, others: [String]) throws(VoiceError) -> String {
    var parts = [try fingerprint(main, isMain: true)]
    for language in others { parts.append(try fingerprint(language, isMain: false)) }
    return parts.joined(separator: " ")
  }

  private func fingerprint(_ language: String, isMain: Bool) throws(VoiceError) -> String {
    let key = isMain ? "main " + language : language
    if let known = fingerprints.withLock({ $0[key] }) { return known }
    let profile = isMain ? try self.profile(for: language) : try foreign(language)
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
    let main = try reader(for: article.language, isMain: true)
    let items = items(of: article).filter { main.profile.reads($0.kind) && !$0.text.isEmpty }
      .prefix(count)
    var segments = [Segment?](repeating: nil, count: items.count)
    var warnings: [String] = []
    for language in Self.languages(of: items) {
      let isMain = language == article.language
      let reader = isMain ? main : try self.reader(for: language, isMain: false)
      warnings += reader.warnings
      let indexes = items.indices.filter { items[$0].language == language }
      let marks = languages.marks(for: language)
      let said = reader.spoken(indexes.map { (items[$0].text, items[$0].marks) })
      warnings += said.warnings
      for (index, text) in zip(indexes, said.texts) {
        let kind = items[index].kind
        segments[index] = Segment(
          index: index, kind: kind, language: language, text: text,
          sentences: SentenceSplitter.sentences(in: text.source, marks: marks),
          voice: reader.profile.voice(for: kind),
          pauseMilliseconds: main.profile.pause(after: kind))
      }
    }
    return Script(
      language: article.language, voice: main.profile.name, segments: segments.compactMap { $0 },
      warnings: warnings)
  }

  /// The spoken form of `texts` in `language`.
  ///
  /// - Throws: ``VoiceError``.
  public func spoken(_ texts: [String], language: String) throws(VoiceError) -> [SpokenText] {
    try reader(for: language, isMain: true).spoken(texts.map { ($0, []) }).texts
  }

  private struct Item {
    let kind: Segment.Kind
    let text: String
    let language: String
    var marks: [Block.Mark] = []
  }

  /// All that could be read, in order.
  private func items(of article: Article) -> [Item] {
    let byline = languages.byline(for: article.language).text(
      byline: article.byline, source: article.source, published: article.published)
    let head: [(Segment.Kind, String?)] = [
      (.title, article.title), (.byline, byline), (.standfirst, article.standfirst),
      (.caption, article.caption),
    ]
    return head.map { Item(kind: $0.0, text: $0.1 ?? "", language: article.language) }
      + article.body.map {
        Item(
          kind: Segment.Kind($0.kind), text: $0.text, language: $0.language ?? article.language,
          marks: $0.marks)
      }
  }

  /// The languages in the order of their first item.
  private static func languages(of items: some Sequence<Item>) -> [String] {
    var seen: Set<String> = []
    return items.map(\.language).filter { seen.insert($0).inserted }
  }

  private func reader(for language: String, isMain: Bool) throws(VoiceError) -> ProfileReader {
    let key = isMain ? "main " + language : language
    if let known = readers.withLock({ $0[key] }) { return known }
    let profile = isMain ? try self.profile(for: language) : try foreign(language)
    let reader = try ProfileReader(
      profile, language: language, languages: languages, library: library, lexicons: lexicons)
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
