// SPDX-License-Identifier: GPL-3.0-or-later
internal import Foundation
internal import ListenArticle
internal import ListenFiles
internal import ListenFormats
internal import ListenPublication
internal import ListenReading

/// A record of documents' contents by the hash of their bytes, so that an unchanged document is not
/// parsed again.
///
/// Each document has one file, named by everything that reading depends on. Several runs may write
/// side by side, and a lost file is simply made again.
struct InputLedger: Sendable {
  private let folder: String
  /// The program, and the format and language that the user named.
  private let context: String
  private let format: Source.Format?
  private let language: String?
  private let rules: SiteRules
  private let limit: TimeLimit

  /// The ledger of `site`.
  init(
    _ site: Site, program: String, format: Source.Format?, language: String?, rules: SiteRules,
    limit: TimeLimit = TimeLimit()
  ) {
    self.rules = rules
    self.limit = limit
    folder = site.hidden + "/ledger"
    self.format = format
    self.language = language
    context = ["listen-input-1", program, format?.rawValue ?? "", language ?? ""].joined(
      separator: "\n")
  }

  /// The facts about `document`, and the name of its entry.
  ///
  /// - Throws: ``FileError`` or ``ReadingError``; boxed, since either concerns only one input.
  func facts(_ document: InputDocument, _ bytes: [UInt8]) throws -> (
    facts: DocumentFacts, entry: String
  ) {
    // A change of rules reads again only the documents that the changed rules may be for.
    let entry = SHA256.hex(
      [context, rules.digest(for: bytes), document.name, SHA256.hex(bytes)].joined(separator: "\n"))
    let path = folder + "/" + entry + ".json"
    if let known = try? ConfinedFolder(folder).read(entry + ".json", most: FileBound.record),
      let facts = DocumentFacts(known)
    {
      return (facts, entry)
    }
    let source = source(document, bytes)
    let readings = try limit.run(document.path) { [rules] in
      try ArticleReader(rules: rules).read(source)
    }
    let isFeed = (format ?? FormatSniffer.format(of: bytes)) == .feed
    let facts = DocumentFacts(
      isFeed: isFeed, articles: readings.map { ArticleFacts($0.article) },
      rules: readings.allSatisfy(\.rules.isEmpty) ? nil : readings.map(\.rules))
    try Files.makeFolder(folder)
    try Files.write(JSONDocument.bytes(facts), to: path, durable: false)
    return (facts, entry)
  }

  /// The articles of `document`, with their text.
  ///
  /// - Throws: ``ReadingError``, ``TimeLimit/Exceeded``.
  func readings(_ document: InputDocument, _ bytes: [UInt8]) throws -> [Reading] {
    let source = source(document, bytes)
    return try limit.run(document.path) { [rules] in try ArticleReader(rules: rules).read(source) }
  }

  /// Removes the entries that no document of the run used.
  func sweep(keeping entries: Set<String>) {
    for name in Files.names(in: folder) where !entries.contains(String(name.dropLast(5))) {
      Files.remove(folder + "/" + name)
    }
  }

  private func source(_ document: InputDocument, _ bytes: [UInt8]) -> Source {
    Source(name: document.path, bytes: bytes, format: format, language: language)
  }
}
