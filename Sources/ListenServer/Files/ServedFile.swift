// SPDX-License-Identifier: GPL-3.0-or-later

/// A file that is open and hashed, with the answers that most clients get.
final class ServedFile: Sendable {
  let identity: FileIdentity
  let file: OpenFile
  let facts: FileFacts
  let compressed: [UInt8]?
  /// The mapping; nil if no address space is left or the file system has no mappings.
  private let mapping: FileMapping?
  /// The answers to a request without conditions or ranges.
  ///
  /// Answers sent by sendfile(2) exist once for each thread, because the library locks an answer
  /// while it is sent.
  private let whole: [Reply]
  /// The same answers for clients that accept gzip.
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

  /// The minimum size of a compressed file; smaller files fit into one packet.
  private static let leastCompressed = 1000
  /// The maximum size of a compressed file, which limits memory.
  private static let mostCompressed = 16 << 20

  /// The memory that it uses, in bytes.
  var weight: Int {
    4096 + (compressed?.count ?? 0) * 2
      + (facts.size <= Reply.inMemory ? facts.size : 0)
  }

  /// The answer to `request`, a GET or HEAD.
  func reply(_ request: HTTPRequest, lane: Int) -> Reply? {
    let decision = FileDecision(request, facts)
    if request.isPlain {
      let replies = decision.isCompressed ? wholeCompressed : whole
      return replies[lane % replies.count]
    }
    return Reply(decision.response, file: file, mapping: mapping, compressed: compressed)
  }
}
