// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle
internal import ListenAudio
internal import ListenNarration
internal import ListenPublication
internal import ListenSpeech

/// The spoken opening of a day: the date and the first headlines.
public struct EditionOpening: Sendable {
  let narrator: Narrator
  private let store: SpeechStore
  private let concurrency: Int
  private let engine: @Sendable () throws(SpeechError) -> any SpeechEngine

  /// The number of headlines that are read.
  static let headlines = 6
  /// Characters of a headline, at most.
  private static let longestHeadline = 300
  /// The name of its folder inside the edition's folder.
  static let folderName = "opening"

  /// An opening in the voices of `narrator`.
  ///
  /// It calls `engine` only when there is something to make.
  public init(
    narrator: Narrator, store: SpeechStore, concurrency: Int,
    engine: @escaping @Sendable () throws(SpeechError) -> any SpeechEngine
  ) {
    self.narrator = narrator
    self.store = store
    self.concurrency = concurrency
    self.engine = engine
  }

  /// The opening of a day as an article; nil if no opening is wanted.
  ///
  /// - Throws: ``VoiceError``.
  func article(_ date: String, _ articles: [Headline], _ configuration: SiteConfiguration)
    throws(VoiceError) -> Article?
  {
    let language =
      configuration.isLanguageGiven ? configuration.language : Self.mainLanguage(articles)
    guard let language else { return nil }
    let profile = try narrator.profile(for: language)
    guard configuration.opening ?? profile.opensEditions else { return nil }
    guard let day = PublicationDate(day: date) else { return nil }
    let said = narrator.languages.byline(for: language).date(day) ?? date
    let words = narrator.languages.pack(for: language).opening
    let headlines = articles.prefix(Self.headlines).map { article in
      Block(
        .paragraph, Self.headline(article.title),
        language: article.language == language ? nil : article.language)
    }
    return Article(
      title: words.title(day: said), source: configuration.title, published: day,
      language: language,
      body: (words.lead.map { [Block(.paragraph, $0)] } ?? []) + headlines)
  }

  /// A title as it is read: what is longer than any headline is cut at a word.
  static func headline(_ title: String) -> String {
    guard title.unicodeScalars.count > longestHeadline else { return title }
    let start = String(String.UnicodeScalarView(title.unicodeScalars.prefix(longestHeadline)))
    return String(start[..<(start.lastIndex(of: " ") ?? start.endIndex)])
  }

  /// A digest of the voices that read `article`.
  ///
  /// - Throws: ``VoiceError``.
  func fingerprint(_ article: Article) throws(VoiceError) -> String {
    let facts = ArticleFacts(article)
    return facts.digest + " "
      + (try narrator.fingerprint(facts.traits, others: facts.others))
  }

  /// Renders `article` into its folder in `output`.
  ///
  /// - Returns: the names of its speech in the store.
  /// - Throws: ``EditionError``.
  func render(
    _ article: Article, _ formats: Set<RecordingFormat>, _ configuration: SiteConfiguration,
    of site: Site, into output: String
  ) async throws(EditionError) -> [String] {
    try await render(
      article, formats, of: site, into: output, name: Self.folderName, previous: nil
    ) {
      sampleRate throws(EditionError) in try configuration.framing(sampleRate: sampleRate)
    }
  }

  /// Renders `article` into the folder `name` in `output`, with the sounds that `framing` gives for the
  /// engine's sample rate; from `previous`, the same folder as it was, if that is still right.
  ///
  /// - Returns: the names of its speech in the store.
  /// - Throws: ``EditionError``.
  func render(
    _ article: Article, _ formats: Set<RecordingFormat>, of site: Site, into output: String,
    name: String, previous: String?, framing: (Int) throws(EditionError) -> Framing
  ) async throws(EditionError) -> [String] {
    let engine: any SpeechEngine
    do throws(SpeechError) { engine = try self.engine() } catch { throw .speech(error) }
    var framing = try framing(engine.sampleRate)
    do throws(RenderError) {
      let script: Script
      let profile: VoiceProfile
      do throws(VoiceError) {
        script = try self.script(article)
        profile = try narrator.profile(for: article)
      } catch { throw .voice(error) }
      framing.breaks = Self.breaks(in: script)
      _ = try await ArticleRenderer(
        engine: engine, store: store, concurrency: concurrency, formats: formats,
        framing: framing, publication: .part(site, previous: previous)
      ).render(article, script, profile: profile, into: output, name: name)
      return script.segments.flatMap { SpeechStore.keys($0, engine: engine.version) }
    } catch { throw EditionError(error) }
  }

  /// The script of `article`, without a byline, since the title holds the date.
  private func script(_ article: Article) throws(VoiceError) -> Script {
    var script = try narrator.script(for: article)
    script.segments.removeAll { $0.kind == .byline }
    for index in script.segments.indices { script.segments[index].index = index }
    return script
  }

  /// The language of most articles; in a tie, the one that comes first.
  static func mainLanguage(_ articles: [Headline]) -> String? {
    var counts: [String: Int] = [:]
    for article in articles { counts[article.language, default: 0] += 1 }
    let most = counts.values.max()
    return articles.first { counts[$0.language] == most }?.language
  }
}
