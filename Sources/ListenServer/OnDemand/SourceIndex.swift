// SPDX-License-Identifier: GPL-3.0-or-later
internal import Foundation
internal import Glibc
internal import ListenCore
internal import Synchronization

/// An index from articles' folders to their documents, which are read once and again when they
/// change.
final class SourceIndex: Sendable {
  /// An article of a document.
  struct Place: Sendable, Hashable {
    /// The document's path.
    let path: String
    /// Its position among the document's articles.
    let ordinal: Int
  }

  /// A document in the state in which it was read.
  private struct Document {
    var stamp: FileIdentity
    /// The folders of its articles, in order.
    var folders: [String]
  }

  /// Used on the queue alone.
  private final class State: @unchecked Sendable {
    var documents: [String: Document] = [:]
    var looked: ContinuousClock.Instant?
  }

  private let root: String
  private let language: String?
  /// Those of the site whose pages the documents are.
  private let rules: SiteRules
  /// The time limit for each document.
  let limit: TimeLimit
  private let followsLinks: Bool
  private let state = State()
  /// The place of each folder's article.
  private let places = Mutex<[String: Place]>([:])
  private let queue = DispatchQueue(label: "listen.documents")
  /// A function that receives the first article in each language.
  private let meet: @Sendable (Article) -> Void

  /// The minimum time between scans of the folder.
  private static let interval = Duration.seconds(1)

  /// An index of the documents below the folder `root`, which is scanned at once in the background.
  init(
    _ root: String, language: String?, rules: SiteRules = SiteRules(),
    limit: TimeLimit = TimeLimit(), followsLinks: Bool = false,
    meet: @escaping @Sendable (Article) -> Void
  ) {
    self.limit = limit
    self.followsLinks = followsLinks
    self.root = root
    self.language = language
    self.rules = rules
    self.meet = meet
    queue.async { [self] in scan() }
  }

  /// The place of the article with the folder `name`; nil if no document holds it.
  func place(of name: String) async -> Place? {
    await withCheckedContinuation { continuation in
      queue.async { [self] in
        if let place = knownPlace(of: name), isUnchanged(place.path) {
          continuation.resume(returning: place)
          return
        }
        scan()
        continuation.resume(returning: knownPlace(of: name))
      }
    }
  }

  /// The folder of the first article in a document, named by its path below the root, with or
  /// without its suffix.
  func folder(of document: String) async -> String? {
    await withCheckedContinuation { continuation in
      queue.async { [self] in
        if let folder = known(document), isUnchanged(document) {
          continuation.resume(returning: folder)
          return
        }
        scan()
        continuation.resume(returning: known(document))
      }
    }
  }

  /// The same for a document that has changed just now, whenever the folder was scanned last.
  func folder(ofChanged document: String) async -> String? {
    await withCheckedContinuation { continuation in
      queue.async { [self] in
        state.looked = nil
        scan()
        continuation.resume(returning: known(document))
      }
    }
  }

  /// The article at `place`, read anew.
  func reading(_ place: Place) throws -> Reading? {
    let readings = try readings(place.path)
    return place.ordinal < readings.count ? readings[place.ordinal] : nil
  }

  /// The folder of the document at `place`.
  func folder(around place: Place) -> String {
    URL(fileURLWithPath: root + "/" + place.path).deletingLastPathComponent().path
  }

  /// The current identity of the document behind the folder `name`, for comparison; nil if none is
  /// known.
  ///
  /// It only asks the file system, so it is quick and does not wait for a scan of the documents.
  func document(of name: String) -> FileIdentity? {
    knownPlace(of: name).flatMap { document(at: $0) }
  }

  /// The current identity of the document at `place`, for comparison; nil if it is gone.
  func document(at place: Place) -> FileIdentity? { stamp(place.path) }

  private func knownPlace(of name: String) -> Place? { places.withLock { $0[name] } }

  private func known(_ document: String) -> String? {
    if let exact = state.documents[document] { return exact.folders.first }
    for suffix in InputDocument.suffixes.sorted() {
      if let named = state.documents[document + "." + suffix] { return named.folders.first }
    }
    return nil
  }

  private func readings(_ path: String) throws -> [Reading] {
    let source = Source(
      name: path,
      bytes: try ListenCore.Document.bytes(of: path, in: root, followsLinks: followsLinks),
      language: language)
    return try limit.run(path) { [rules] in try ArticleReader(rules: rules).read(source) }
  }

  private func isUnchanged(_ path: String) -> Bool {
    state.documents[path].map { $0.stamp == stamp(path) } ?? false
  }

  private func stamp(_ path: String) -> FileIdentity? {
    var status = stat()
    guard stat(root + "/" + path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      return nil
    }
    return FileIdentity(status)
  }

  private func scan() {
    if let looked = state.looked, ContinuousClock.now - looked < Self.interval { return }
    defer { state.looked = ContinuousClock.now }
    var documents: [String: Document] = [:]
    var places: [String: Place] = [:]
    var languages: Set<String> = []
    for path in paths {
      guard let stamp = stamp(path) else { continue }
      if let known = state.documents[path], known.stamp == stamp {
        documents[path] = known
      } else {
        // A document that is no article has no folder; `listen inspect` says why.
        let articles = (try? readings(path).map(\.article)) ?? []
        documents[path] = Document(stamp: stamp, folders: articles.map { ArticleFolder($0).name })
        for article in articles where languages.insert(article.language).inserted { meet(article) }
      }
      for (ordinal, folder) in (documents[path]?.folders ?? []).enumerated()
      where places[folder] == nil {
        places[folder] = Place(path: path, ordinal: ordinal)
      }
    }
    state.documents = documents
    self.places.withLock { $0 = places }
  }

  /// The documents below the root, in order, without hidden ones.
  private var paths: [String] {
    let all = (try? FileManager.default.subpathsOfDirectory(atPath: root)) ?? []
    return all.sorted().filter { path in
      let names = path.split(separator: "/")
      return !names.contains { $0.hasPrefix(".") } && InputDocument.isDocument(path)
    }
  }
}
