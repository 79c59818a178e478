// SPDX-License-Identifier: GPL-3.0-or-later

/// A file that was opened and hashed, with the answers that most clients get.
final class ServedFile: Sendable {
  let identity: FileIdentity
  let file: OpenFile
  let facts: FileFacts
  let compressed: [UInt8]?
  /// For a request without conditions or ranges.
  let whole: Reply?
  /// The same for a client that takes gzip.
  let wholeCompressed: Reply?

  init?(_ file: OpenFile, _ identity: FileIdentity, name: String, hash: String) {
    self.file = file
    self.identity = identity
    let pays = (Self.leastCompressed...Self.mostCompressed).contains(identity.size)
    compressed =
      pays && MediaType(fileName: name).isCompressible
      ? file.bytes(0..<identity.size).flatMap(Gzip.compressed) : nil
    facts = FileFacts(
      name: name, size: identity.size, modified: identity.modificationDate,
      hash: String(hash.prefix(32)), compressed: compressed?.count)
    var request = HTTPRequest("GET", "/")
    whole = Reply(FileDecision(request, facts).response, file: file)
    request.acceptEncoding = "gzip"
    wholeCompressed =
      compressed == nil
      ? whole : Reply(FileDecision(request, facts).response, file: file, compressed: compressed)
  }

  /// Smaller files fit into one packet as they are.
  private static let leastCompressed = 1000
  /// Larger ones would hold too much memory.
  private static let mostCompressed = 16 << 20

  /// Memory that it holds.
  var weight: Int { 4096 + (compressed?.count ?? 0) * 2 + min(facts.size, Reply.inMemory) }

  /// What `request`, a GET or HEAD, gets.
  func reply(_ request: HTTPRequest) -> Reply? {
    let decision = FileDecision(request, facts)
    if request.isPlain { return decision.isCompressed ? wholeCompressed : whole }
    return Reply(decision.response, file: file, compressed: compressed)
  }
}
