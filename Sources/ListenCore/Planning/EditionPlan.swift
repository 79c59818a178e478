// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenFiles
internal import ListenPublication

/// The articles of all inputs without repetitions, with their folders.
///
/// Every shard makes the same plan, so shards need not communicate. An article that the site knows
/// keeps its folder, whatever its title has become. A new article's folder is named by its date and
/// title; if another article has that name already, eight digits of a hash of the identity follow.
/// Among several new articles of the same date and title, the one with the smallest hash keeps the
/// plain name.
struct EditionPlan {
  /// The articles, in the order of the inputs.
  private(set) var articles: [PlannedArticle] = []
  /// Articles that were given more than once: the later document, and the article's folder.
  var repeated: [(document: InputDocument, name: String)] {
    repetitions.map { ($0.document, articles[$0.first].name) }
  }
  private var repetitions: [(document: InputDocument, first: Int)] = []
  /// Articles that claim the identity of an earlier one, with that one's number.
  ///
  /// Neither title nor text agrees, so they are separate articles.
  private(set) var mistaken: [(article: Int, for: Int)] = []

  /// The contents of a document, with its position.
  struct Found {
    var document: InputDocument
    var facts: DocumentFacts
    /// The position in an `edition.json`.
    var place: Int?
    var day: String?
  }

  /// The plan of the documents that could be read.
  ///
  /// - Parameters:
  ///   - found: The articles that were found, in the order of the inputs.
  ///   - records: The site's records, by folder.
  ///   - undated: the day of articles without a date of their own.
  ///   - owner: the identity that the manifest in a folder gives, for one without a record.
  init(
    _ found: [Found], records: [String: ArticleRecord], undated: String?,
    owner: (String) -> String?
  ) {
    let known = Dictionary(
      records.map { ($0.value.identity, $0.key) }, uniquingKeysWith: { min($0, $1) })
    // By what articles say they are: those of one name are one where title or text agree as well.
    var sayingTheSame: [String: [Int]] = [:]
    var byContent: [Content: Int] = [:]
    for document in found {
      for (index, facts) in document.facts.articles.enumerated() {
        var identity = facts.own ?? Self.place(facts, document.document, index)
        let content = Content(base: facts.base, digest: facts.digest)
        let others = sayingTheSame[identity] ?? []
        let same = others.first { articles[$0].facts.base == facts.base }
        if let first = same ?? byContent[content] {
          repetitions.append((document.document, first))
          continue
        }
        sayingTheSame[identity, default: []].append(articles.count)
        byContent[content] = articles.count
        if let first = others.first {
          // One address for a whole site, say: no text may be lost for it.
          mistaken.append((articles.count, first))
          identity = Self.place(facts, document.document, index) + "\n" + identity
        }
        let place: [Int]? =
          document.place.map { [0, $0, index] } ?? (document.facts.isFeed ? [1, index] : nil)
        articles.append(
          PlannedArticle(
            number: articles.count, document: document.document, index: index, facts: facts,
            identity: identity, name: "", place: place,
            day: document.day ?? (facts.day == nil ? undated : nil)))
      }
    }
    assignNames(records, known, owner)
  }

  /// An article's date and title, and all that was read of it.
  private struct Content: Hashable {
    var base: String
    var digest: String
  }

  /// The identity of an article that states none or a wrong one: its date, its title and its
  /// document's name.
  private static func place(_ facts: ArticleFacts, _ document: InputDocument, _ index: Int)
    -> String
  {
    "\(facts.base)\n\(document.name)" + (index == 0 ? "" : "\n\(index)")
  }

  private mutating func assignNames(
    _ records: [String: ArticleRecord], _ known: [String: String], _ owner: (String) -> String?
  ) {
    let identities = Set(articles.map(\.identity))
    var claims: [String: [Int]] = [:]
    for index in articles.indices {
      let article = articles[index]
      if let name = known[article.identity] {
        keep(index, name)
      } else {
        claims[article.facts.base, default: []].append(index)
      }
    }
    for (base, claimants) in claims {
      let ordered = claimants.map { (SHA256.hex(articles[$0].identity), $0) }
        .sorted { $0.0 < $1.0 }
      var isFree = true
      if let record = records[base] {
        // The same text under a new file name takes its folder over.
        isFree = false
        if !identities.contains(record.identity),
          let heir = ordered.first(where: { articles[$0.1].facts.digest == record.digest })
        {
          keep(heir.1, base)
        }
      } else if let holder = owner(base) {
        // A folder without a record: of a run that was cut off, or that something else put there.
        isFree = articles[ordered[0].1].facts.identifier == holder
      }
      for (hash, index) in ordered where articles[index].name.isEmpty {
        if isFree {
          keep(index, base)
          isFree = false
        } else {
          keep(index, base + "-" + hash.prefix(8))
        }
      }
    }
  }

  /// Gives an article its folder.
  ///
  /// An article without an identifier of its own, or with somebody else's, gets a distinct
  /// identifier if it cannot have its plain name.
  private mutating func keep(_ index: Int, _ name: String) {
    articles[index].name = name
    let article = articles[index]
    if article.facts.own.map({ $0 != article.identity }) ?? (name != article.facts.base) {
      articles[index].identifier = PublicationName.uuid("listen-article\n" + article.identity)
    }
  }
}
