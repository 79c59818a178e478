// SPDX-License-Identifier: GPL-3.0-or-later
internal import Synchronization

/// Turns articles into scripts: what is read, in which order, by whom, and how it is said.
///
/// ```swift
/// let narrator = try Narrator(library: library)
/// let script = try narrator.script(for: article)
/// for segment in script.segments { print(segment.kind, segment.text.spoken) }
/// ```
public final class Narrator: Sendable {
  private let library: VoiceLibrary
  private let chosen: VoiceProfile?
  private let lexicons: [String]
  /// By language; a profile's lexicons are read once.
  private let readers = Mutex<[String: ProfileReader]>([:])

  /// A narrator that reads each language by its profile of `library`.
  ///
  /// - Parameters:
  ///   - library: where profiles are.
  ///   - profile: the profile that reads every article instead, and blocks in its language.
  ///   - lexicons: paths of PLS lexicons that win over the profiles' own.
  public init(library: VoiceLibrary, profile: VoiceProfile? = nil, lexicons: [String] = []) {
    self.library = library
    self.chosen = profile
    self.lexicons = lexicons
  }

  /// The profile that reads an article in `language`.
  ///
  /// - Throws: ``VoiceError``.
  public func profile(for language: String) throws(VoiceError) -> VoiceProfile {
    if let chosen { return chosen }
    return try library.profile(for: language)
  }

  /// The script of `article`.
  ///
  /// - Throws: ``VoiceError`` where a profile or lexicon that it needs is faulty.
  public func script(for article: Article) throws(VoiceError) -> Script {
    let main = try reader(for: article.language, isMain: true)
    var script = Script(language: article.language, segments: [])
    func add(_ kind: Segment.Kind, _ text: String?, _ language: String? = nil) throws(VoiceError) {
      guard main.profile.reads(kind), let text, !text.isEmpty else { return }
      let isForeign = language != nil && language != article.language
      let reader = isForeign ? try self.reader(for: language ?? "", isMain: false) : main
      script.segments.append(
        Segment(
          index: script.segments.count, kind: kind, language: language ?? article.language,
          text: reader.spoken(text), voice: reader.profile.voice(for: kind),
          pauseMilliseconds: main.profile.pause(after: kind)))
    }
    try add(.title, article.title)
    let byline = BylineSentence(language: article.language).text(
      byline: article.byline, source: article.source, published: article.published)
    try add(.byline, byline)
    try add(.standfirst, article.standfirst)
    try add(.caption, article.caption)
    for block in article.body { try add(Segment.Kind(block.kind), block.text, block.language) }
    return script
  }

  /// A text in `language` as it is said.
  ///
  /// - Throws: ``VoiceError``.
  public func spoken(_ text: String, language: String) throws(VoiceError) -> SpokenText {
    try reader(for: language, isMain: true).spoken(text)
  }

  private func reader(for language: String, isMain: Bool) throws(VoiceError) -> ProfileReader {
    let key = isMain ? "main " + language : language
    if let known = readers.withLock({ $0[key] }) { return known }
    let profile = isMain ? try self.profile(for: language) : try library.profile(for: language)
    let reader = try ProfileReader(profile, lexicons: lexicons)
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
