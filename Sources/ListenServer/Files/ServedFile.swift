// SPDX-License-Identifier: GPL-3.0-or-later

/// A file that was opened and hashed, with the answers that most clients get.
final class ServedFile: Sendable {
  let identity: FileIdentity
  let file: OpenFile
  let facts: FileFacts
  let compressed: [UInt8]?
  /// Nil where there are no addresses left, or the file system has none.
  private let mapping: FileMapping?
  /// For a request without conditions or ranges; those that are sent by sendfile(2) once for each thread,
  /// for the library locks an answer meanwhile.
  private let whole: [Reply]
  /// The same for a client that takes gzip.
  private let wholeCompressed: [Reply]

  init?(_ file: OpenFile, _ identity: FileIdentity, name: String, hash: String, lanes: Int) {
    self.file = file
    self.identity = identity
    mapping = FileMapping(file, size: identity.size)
    let pays = (Self.leastCompressed...Self.mostCompressed).contains(identity.size)
    let compressed =
      pays && MediaType(fileName: name).isCompressible
      ? file.bytes(0..<identity.size).flatMap(Gzip.compressed) : nil
    self.compressed = compressed
    let facts = FileFacts(
      name: name, size: identity.size, modified: identity.modificationDate,
      hash: String(hash.prefix(32)), compressed: compressed?.count)
    self.facts = facts
    var request = HTTPRequest("GET", "/")
    let response = FileDecision(request, facts).response
    let isInMemory = identity.size <= Reply.inMemory
    whole = (0..<(isInMemory ? 1 : lanes)).compactMap { _ in
      Reply(response, file: file, isKept: true)
    }
    if compressed == nil {
      wholeCompressed = whole
    } else {
      request.acceptEncoding = "gzip"
      let response = FileDecision(request, facts).response
      wholeCompressed = Reply(response, file: file, compressed: compressed).map { [$0] } ?? []
    }
    if whole.isEmpty || wholeCompressed.isEmpty { return nil }
  }

  /// Smaller files fit into one packet as they are.
  private static let leastCompressed = 1000
  /// Larger ones would hold too much memory.
  private static let mostCompressed = 16 << 20

  /// Memory that it holds.
  var weight: Int {
    4096 + (compressed?.count ?? 0) * 2
      + (facts.size <= Reply.inMemory ? facts.size : 0)
  }

  /// What `request`, a GET or HEAD, gets.
  func reply(_ request: HTTPRequest, lane: Int) -> Reply? {
    let decision = FileDecision(request, facts)
    if request.isPlain {
      let replies = decision.isCompressed ? wholeCompressed : whole
      return replies[lane % replies.count]
    }
    return Reply(decision.response, file: file, mapping: mapping, compressed: compressed)
  }
}
