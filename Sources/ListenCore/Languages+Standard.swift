// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArabic
public import ListenArticle
internal import ListenEnglish
public import ListenNarration
internal import ListenSpanish
public import Foundation

extension Languages {
  /// The languages of this package, without parts that are installed separately.
  public static let standard = installed(models: [])

  /// The languages of this package: English, Spanish and Arabic.
  ///
  /// - Parameter models: folders that may hold the network which gives Arabic its vowels; without it,
  ///   words that are printed without vowels are left to the engine.
  /// - Returns: the languages, for a ``Narrator``.
  public static func installed(models: [String]) -> Languages {
    Languages([.english, .arabic(models: models), .spanish], fallback: .english)
  }
}

extension FeedLanguages {
  /// The words of feeds in the languages of this package.
  public static let standard = Languages.standard.feeds
}

extension Narrator {
  /// A narrator in the languages of this package that reads each by its profile in `installation`.
  ///
  /// - Parameters:
  ///   - installation: The locations of profiles and models.
  ///   - profile: the profile that reads every article instead, and blocks in its language.
  ///   - rules: profiles for articles that fit a condition; the first that fits counts.
  ///   - voices: profiles that read their language instead of the installation's; languages in lower
  ///     case.
  ///   - lexicons: paths of PLS lexicons that win over the profiles' own.
  public convenience init(
    _ installation: Installation, profile: VoiceProfile? = nil, rules: [VoiceRule] = [],
    voices: [String: VoiceProfile] = [:], lexicons: [String] = []
  ) {
    self.init(
      languages: .installed(models: installation.models), library: installation.voices,
      profile: profile, rules: rules, voices: voices, lexicons: lexicons)
  }

  /// A narrator in the languages of this package that reads each by its profile in `library`, and
  /// Arabic without restored vowels.
  ///
  /// - Parameters:
  ///   - library: The folders of profiles.
  ///   - profile: the profile that reads every article instead, and blocks in its language.
  ///   - rules: profiles for articles that fit a condition; the first that fits counts.
  ///   - voices: profiles that read their language instead of the library's; languages in lower
  ///     case.
  ///   - lexicons: paths of PLS lexicons that win over the profiles' own.
  public convenience init(
    library: VoiceLibrary, profile: VoiceProfile? = nil, rules: [VoiceRule] = [],
    voices: [String: VoiceProfile] = [:], lexicons: [String] = []
  ) {
    self.init(
      languages: .standard, library: library, profile: profile, rules: rules, voices: voices,
      lexicons: lexicons)
  }
}

extension SentenceSplitter {
  /// The sentences of `text` in order, as ranges of Unicode scalars without the white space between
  /// them.
  ///
  /// - Parameters:
  ///   - text: One paragraph.
  ///   - language: BCP 47; what is not Spanish or Arabic is split by English habits.
  /// - Returns: A range a sentence; none for an empty text.
  public static func sentences(in text: String, language: String) -> [Range<Int>] {
    sentences(in: text, marks: Languages.standard.marks(for: language))
  }
}

extension Lexicon {
  /// A lexicon without entries, for a voice of one of this package's languages.
  public init(language: String) { self.init(language: language, languages: .standard) }

  /// The lexicon of all `files` for a voice of one of this package's languages.
  ///
  /// - Parameters:
  ///   - files: PLS files: ours, the user's, the site's; a later one overrides those before it.
  ///   - language: The voice's, as BCP 47.
  ///   - transcribe: Says words of another language; without it, the voice reads them.
  /// - Returns: The entries of all files for this voice.
  /// - Throws: The first fault of the first faulty file.
  public static func load(
    _ files: [URL], language: String, transcribe: Transcriber? = nil
  ) throws(LexiconError) -> Lexicon {
    try load(files, language: language, languages: .standard, transcribe: transcribe)
  }
}

extension LexiconCheck {
  /// Checks the lexicon at `url` for a voice of its own language, which must be one of this
  /// package's.
  public init(_ url: URL, transcribe: Lexicon.Transcriber? = nil) {
    self.init(url, languages: .standard, transcribe: transcribe)
  }
}
