// SPDX-License-Identifier: GPL-3.0-or-later
public import ListenArticle
internal import ListenAudio

/// A feed of some of a site's articles, as `feeds` in `listen.json` describes it.
///
/// ```json
/// {"file": "es.xml", "title": "La Gaceta", "where": {"language": "es", "section": ["Costa", "Puerto"]}}
/// ```
public struct FeedRule: Sendable, Hashable {
  /// A property of articles that a rule can ask for.
  public typealias Property = ArticleCondition.Property

  /// The feed's file name in the site's folder, which ends in `.xml`.
  public var file: String
  /// The values that an article may have, by property; all properties must fit.
  public var conditions: [Property: [String]]
  /// The feed's title.
  public var title: String
  /// The feed's description; the site's if nil.
  public var description: String?
  /// The feed's language as a BCP 47 tag; the site's if nil.
  public var language: String?
  /// A picture as for the site; the site's if nil.
  public var artwork: String?
  /// The feed's `podcast:guid`, a UUID, which a feed keeps when it moves here; if nil, it is
  /// derived from the feed's address.
  public var guid: String?
  /// The maximum number of articles; the site's if nil.
  public var feedItems: Int?
  /// The age in days at which an article leaves the feed; the site's if nil.
  public var feedDays: Int?

  /// A feed of the articles that fit `conditions`.
  public init(file: String, title: String, conditions: [Property: [String]]) {
    self.file = file
    self.title = title
    self.conditions = conditions
  }

  /// The name of the same feed as JSON Feed.
  public var jsonFile: String { String(file.dropLast(4)) + ".json" }

  /// Whether the article of `manifest`, which may be shortened, belongs in the feed and has a recording for it.
  package func feeds(_ manifest: Manifest) -> Bool {
    manifest.recording(.mp3) != nil && holds(manifest)
  }

  /// Whether the article of `manifest`, which may be shortened, belongs in the feed.
  public func holds(_ manifest: Manifest) -> Bool {
    ArticleCondition(conditions).holds(
      ArticleTraits(
        language: manifest.inLanguage, section: manifest.listen.section,
        authors: manifest.author.map(\.name), tags: manifest.listen.tags ?? []))
  }
}

extension SiteConfiguration {
  /// The file of the feed, as JSON, with whose next article the player goes on after one with `traits`; nil
  /// where that is the edition's alone.
  package func queue(after traits: ArticleTraits) -> String? {
    guard goesOnBySection else { return nil }
    return feeds.first {
      $0.conditions[.section] != nil && ArticleCondition($0.conditions).holds(traits)
    }?.jsonFile
  }

  /// The settings with those of `rule` in their place.
  package func adapted(to rule: FeedRule) -> SiteConfiguration {
    var result = self
    result.title = rule.title
    result.description = rule.description ?? description
    if let language = rule.language {
      result.language = language
      result.isLanguageGiven = true
    }
    result.artwork = rule.artwork ?? artwork
    result.feedItems = rule.feedItems ?? feedItems
    result.feedDays = rule.feedDays ?? feedDays
    return result
  }
}
