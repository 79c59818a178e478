// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle
internal import ListenFiles
internal import Synchronization

/// The documents in hand: each is read when an article of it is wanted, and a few are kept, so that
/// a feed is not parsed for every item.
final class DocumentShelf: Sendable {
  private struct State {
    var readings: [(path: String, articles: [Reading])] = []
    /// Standard input, which can be read but once.
    var given: [UInt8]?
  }

  private let state = Mutex(State())
  private let capacity: Int

  init(capacity: Int) { self.capacity = capacity }

  /// The contents of `document`.
  ///
  /// - Throws: ``FileError/unreadable(path:code:)``.
  func bytes(_ document: InputDocument) throws(FileError) -> [UInt8] {
    guard document.path == "-" else { return try document.bytes() }
    if let given = state.withLock({ $0.given }) { return given }
    let bytes = try document.bytes()
    state.withLock { $0.given = bytes }
    return bytes
  }

  /// The article at `index` of `document`, read by `ledger`; nil where there is none any more.
  ///
  /// - Throws: ``FileError``, ``ReadingError``.
  func reading(_ document: InputDocument, _ index: Int, _ ledger: InputLedger) throws -> Reading? {
    func article(_ articles: [Reading]) -> Reading? {
      articles.indices.contains(index) ? articles[index] : nil
    }
    let known = state.withLock { state in
      state.readings.first { $0.path == document.path }?.articles
    }
    if let known { return article(known) }
    let articles = try ledger.readings(document, bytes(document))
    state.withLock { state in
      state.readings.append((document.path, articles))
      if state.readings.count > capacity { state.readings.removeFirst() }
    }
    return article(articles)
  }
}
