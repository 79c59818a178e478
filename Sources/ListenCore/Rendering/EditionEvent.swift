// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenAudio

/// What a run of an edition has to tell while it goes on.
public enum EditionEvent: Sendable {
  /// An article that was read, and is in the site now.
  public struct Article: Sendable, Hashable {
    /// The document, as it was named.
    public var input: String
    /// Of its folder.
    public var name: String
    /// How long it plays.
    public var time: PlayingTime
    /// How many segments there are; 0 where nothing was opened.
    public var segments: Int
    /// How many of them had to be spoken.
    public var spoken: Int
    /// Whether it was there already.
    public var isUnchanged: Bool
    /// One line each.
    public var warnings: [String]
  }

  /// What the run found to do.
  public struct Plan: Sendable, Hashable {
    /// Articles of this run, or of this shard.
    public var articles: Int
    /// Those that are as they were.
    public var unchanged: Int
    /// Bytes of text of the others.
    public var text: Int

    /// A plan.
    public init(articles: Int, unchanged: Int, text: Int) {
      self.articles = articles
      self.unchanged = unchanged
      self.text = text
    }
  }

  /// All inputs are read, and nothing is spoken yet.
  case planned(Plan)
  /// Work on an article with so many bytes of text begins.
  case started(name: String, text: Int)
  /// An article is done, or was as it should be.
  case article(Article, text: Int)
  /// An input, or an article of it, could not be done.
  case failed(input: String, any Error)
  /// An article was given before, and is one with that in the folder `name`.
  case repeated(input: String, name: String)
  /// An article says by its identifier or address that it is the one in the folder `name`, but has
  /// neither its title nor its text; both are kept.
  case mistaken(input: String, name: String, identity: String)
  /// An article's input is gone; its folder too, if it was to be.
  case removed(input: String, name: String, isPruned: Bool)
  /// Something that an editor should look at, in one line.
  case warned(String)
  /// The site's own files are made.
  case indexed(SiteIndexer.Report)
}
