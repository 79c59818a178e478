// SPDX-License-Identifier: GPL-3.0-or-later

/// Turns articles into scripts: what is read, in which order, by whom, and how it is said.
///
/// ```swift
/// let narrator = try Narrator(profile: library.profile(for: article.language), library: library)
/// let script = try narrator.script(for: article)
/// for segment in script.segments { print(segment.kind, segment.text.spoken) }
/// ```
public struct Narrator: Sendable {
  /// The profile of the article's own language.
  public let profile: VoiceProfile
  private let library: VoiceLibrary

  /// A narrator that reads by `profile`, and blocks in other languages by their own profiles of
  /// `library`.
  public init(profile: VoiceProfile, library: VoiceLibrary) {
    self.profile = profile
    self.library = library
  }

  /// The script of `article`.
  ///
  /// - Throws: ``VoiceError`` where a profile of another language that it needs is faulty.
  public func script(for article: Article) throws(VoiceError) -> Script {
    var script = Script(language: article.language, segments: [])
    func add(_ kind: Segment.Kind, _ text: String?, _ language: String? = nil) throws(VoiceError) {
      guard profile.reads(kind), let text, !text.isEmpty else { return }
      let profile =
        if let language, language != article.language {
          try library.profile(for: language)
        } else { self.profile }
      script.segments.append(
        Segment(
          index: script.segments.count, kind: kind, language: language ?? article.language,
          text: normalizer(for: profile).normalize(text), voice: profile.voice(for: kind),
          pauseMilliseconds: self.profile.pause(after: kind)))
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

  /// A text as this narrator says it.
  ///
  public func spoken(_ text: String, language: String? = nil) -> SpokenText {
    normalizer(for: profile).normalize(text)
  }

  private func normalizer(for profile: VoiceProfile) -> any TextNormalizer {
    VerbatimNormalizer()
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
