// SPDX-License-Identifier: GPL-3.0-or-later
package import ListenFiles
public import ListenArticle
public import ListenAudio

/// A site's settings (`listen.json`); every setting has a usable default.
public struct SiteConfiguration: Sendable, Hashable {
  /// The person whom a podcast directory contacts.
  public struct Owner: Sendable, Hashable {
    /// The name of a person or an organization.
    public var name: String
    /// The address, which the feed shows.
    public var email: String

    /// An owner.
    public init(name: String, email: String) {
      self.name = name
      self.email = email
    }
  }

  /// The numbers of days for which a site keeps things, counted back from the newest article; nil
  /// means for ever.
  public struct Keep: Sendable, Hashable {
    /// The WAV recordings of whole articles that have one in another format.
    public var wav: Int?
    /// The speech in the site's own store.
    public var store: Int?
    /// Files of earlier contents, counted from the day on which they were replaced; nil for a week.
    public var earlier: Int?

    /// Everything stays.
    public init() {}
  }

  /// A day's briefing: its titles and standfirsts alone, as an episode of its own.
  public struct Briefing: Sendable, Hashable {
    /// The maximum number of articles: 20 take about five minutes.
    public var articles = 20
    /// A WAV file played between two articles, as a path relative to the settings' file.
    public var between: String?
    /// A WAV file played before the briefing; the site's own intro if nil.
    public var intro: String?
    /// A WAV file played after the briefing; the site's own outro if nil.
    public var outro: String?

    /// A briefing in speech alone.
    public init() {}
  }

  /// A voice profile for the articles that fit a condition.
  public struct VoiceChoice: Sendable, Hashable {
    /// The condition.
    public var condition: ArticleCondition
    /// The name or file of the profile.
    public var profile: String

    /// A choice.
    public init(_ condition: ArticleCondition, profile: String) {
      self.condition = condition
      self.profile = profile
    }
  }

  /// The title of the site and its podcast.
  public var title = "Listen"
  /// A description of one or two sentences.
  public var description = "Articles read aloud by a synthetic voice."
  /// The absolute address of the publisher's own site; defaults to `baseURL`.
  public var link: String?
  /// The absolute address at which the site's folder is served, with or without a trailing slash.
  public var baseURL: String?
  /// The publisher's name.
  public var author: String?
  /// The person whom podcast directories contact.
  public var owner: Owner?
  /// Apple's categories, with a subcategory after `>`, such as `News > Politics`.
  public var categories: [String] = []
  /// The site's language as a BCP 47 tag.
  public var language = "en"
  /// Whether the file states the language; otherwise an edition opens in the language of most of
  /// its articles.
  public var isLanguageGiven = false
  /// A square picture of 1400 to 3000 pixels, as a path relative to the file; the standard picture
  /// if nil.
  public var artwork: String?
  /// Whether some of the content is unsuitable for children.
  public var explicit = false
  /// The name or file of a voice profile for each language.
  public var voices: [String: String] = [:]
  /// The names or files of voice profiles for articles that fit a condition, in order.
  public var voiceRules: [VoiceChoice] = []
  /// Formats to record each complete article in; nil if not given.
  public var formats: [RecordingFormat]?
  /// Book formats to write each article in, and a day whose articles all have them.
  public var books: [BookFormat] = []
  /// The maximum number of articles in the feed.
  public var feedItems = 500
  /// The number of days after which an article leaves the feed, counted back from the newest
  /// article; nil for never.
  public var feedDays: Int?
  /// The time for which the site keeps files that it could make again or do without.
  public var keep = Keep()
  /// Feeds of some of the articles, beside that of all.
  public var feeds: [FeedRule] = []
  /// The address of the WebSub hub that feeds name.
  public var hub: String?
  /// The address that players tell how far an article was heard; nil for none.
  public var report: String?
  /// Whether the player goes on after an article with the next of its section, before the edition's.
  public var goesOnBySection = false
  /// Whether an edition opens with the date and the headlines; nil leaves that to the voice
  /// profile.
  public var opening: Bool?
  /// The briefing of each day; nil for none.
  public var briefing: Briefing?
  /// A WAV file played before every complete recording, as a path relative to the file.
  public var intro: String?
  /// A WAV file played after every complete recording, as a path relative to the file.
  public var outro: String?

  /// The newsroom's rules for its own pages.
  public var rules = SiteRules()

  /// The folder of the settings file, against which relative paths are resolved.
  public var folder = "."

  /// Whether all files that are named lie below the folder: so it is where the settings are the site's own,
  /// which anybody may have written who may write the site.
  package var isConfined = false

  /// The size in bytes of the largest picture or sound that settings may name.
  package static let largestFile = 256 << 20

  /// The settings of a site without `listen.json`.
  public init() {}

  /// The path of a file named in the settings, as it can be opened.
  public func resolved(_ path: String) -> String {
    path.hasPrefix("/") ? path : folder + "/" + path
  }

  /// Whether a file that the settings name by `path` is there, and may be taken.
  package func hasFile(_ path: String) -> Bool {
    isConfined ? ConfinedFolder(folder).size(path) != nil : Files.size(of: resolved(path)) != nil
  }

  /// The contents of a file that the settings name by `path`.
  ///
  /// - Throws: ``FileError/unreadable(path:code:)``, ``FileError/refused(path:_:)``.
  package func bytes(_ path: String, most: Int = Self.largestFile) throws(FileError) -> [UInt8] {
    isConfined
      ? try ConfinedFolder(folder).read(path, most: most)
      : try Files.read(resolved(path), most: most)
  }

  /// `baseURL` with exactly one trailing slash.
  public var root: String? {
    baseURL.map { $0.hasSuffix("/") ? $0 : $0 + "/" }
  }
}
