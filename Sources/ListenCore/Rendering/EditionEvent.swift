// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenAudio

/// A progress report of an edition's run.
public enum EditionEvent: Sendable {
  /// An article that was read and is now in the site.
  public struct Article: Sendable, Hashable {
    /// The document's name, as given by the user.
    public var input: String
    /// The name of its folder.
    public var name: String
    /// Its playing time.
    public var time: PlayingTime
    /// The number of segments; 0 if no file was opened.
    public var segments: Int
    /// The number of segments that had to be spoken.
    public var spoken: Int
    /// Whether it was up to date already.
    public var isUnchanged: Bool
    /// Warnings of one line each.
    public var warnings: [String]
  }

  /// The amount of work that the run found.
  public struct Plan: Sendable, Hashable {
    /// The number of articles in this run or shard.
    public var articles: Int
    /// The number of articles that are up to date.
    public var unchanged: Int
    /// The size of the other articles' text in bytes.
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
  /// Work begins on an article with `text` bytes of text.
  case started(name: String, text: Int)
  /// An article is done or was up to date.
  case article(Article, text: Int)
  /// An input, or one of its articles, failed.
  case failed(input: String, any Error)
  /// An article repeats an earlier one, in the folder `name`.
  case repeated(input: String, name: String)
  /// An article claims the identifier or address of the one in the folder `name`, but has a
  /// different title and text; both are kept.
  case mistaken(input: String, name: String, identity: String)
  /// An article's input has disappeared; `isPruned` says whether its folder is removed.
  case removed(input: String, name: String, isPruned: Bool)
  /// Something that an editor should look at, in one line.
  case warned(String)
  /// The site's own files are written.
  case indexed(SiteIndexer.Report)
}
