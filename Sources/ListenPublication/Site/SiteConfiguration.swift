// SPDX-License-Identifier: GPL-3.0-or-later
package import ListenFiles
public import ListenArticle
public import ListenAudio

/// A site's settings, `listen.json`; every one has a value that works where it is not given.
public struct SiteConfiguration: Sendable, Hashable {
  /// Whom a directory of podcasts writes to.
  public struct Owner: Sendable, Hashable {
    /// A person or an organization.
    public var name: String
    /// Shown in the feed.
    public var email: String

    /// An owner.
    public init(name: String, email: String) {
      self.name = name
      self.email = email
    }
  }

  /// Of the site and of its podcast.
  public var title = "Listen"
  /// A sentence or two.
  public var description = "Articles read aloud by a synthetic voice."
  /// The publisher's own site, absolute; where not given, `baseURL`.
  public var link: String?
  /// Where the site's folder is served, absolute, with or without a slash at its end.
  public var baseURL: String?
  /// Who publishes.
  public var author: String?
  /// Whom a directory writes to.
  public var owner: Owner?
  /// Apple's categories, a subcategory after `>`, such as `News > Politics`.
  public var categories: [String] = []
  /// BCP 47.
  public var language = "en"
  /// Whether the file says which; else an edition is opened in the language of most of its articles.
  public var isLanguageGiven = false
  /// A square picture of 1400 to 3000 pixels, a path beside the file; ours where not given.
  public var artwork: String?
  /// Whether some of it is not for children.
  public var explicit = false
  /// A voice profile's name or file, by language.
  public var voices: [String: String] = [:]
  /// Of the whole article; nil where not given.
  public var formats: [RecordingFormat]?
  /// The newest articles that the feed holds, at most.
  public var feedItems = 500
  /// Days after which an article leaves the feed, counted from its newest article; nil for never.
  public var feedDays: Int?
  /// Whether an edition opens with its date and headlines; nil leaves it to the voice profile.
  public var opening: Bool?
  /// A WAV file before every whole recording, a path beside the file.
  public var intro: String?
  /// A WAV file after every whole recording, a path beside the file.
  public var outro: String?

  /// What the newsroom says of its own pages.
  public var rules = SiteRules()

  /// Where paths begin: the folder of the file.
  public var folder = "."

  /// Whether all files that are named lie below the folder: so it is where the settings are the site's own,
  /// which anybody may have written who may write the site.
  package var isConfined = false

  /// Bytes of the largest picture or sound that settings may name.
  package static let largestFile = 256 << 20

  /// The settings of a site without `listen.json`.
  public init() {}

  /// A path of the settings as it can be opened.
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

  /// `baseURL` with one slash at its end.
  public var root: String? {
    baseURL.map { $0.hasSuffix("/") ? $0 : $0 + "/" }
  }
}
