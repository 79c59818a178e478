// SPDX-License-Identifier: GPL-3.0-or-later

/// Decides the answer to a request from the facts about a file.
///
/// ```swift
/// var request = HTTPRequest("GET", "/feed.xml")
/// request.ifNoneMatch = facts.tag.field
/// print(FileDecision(request, facts).response.status)  // 304
/// ```
public struct FileDecision: Sendable {
  private let request: HTTPRequest
  private let facts: FileFacts
  /// Whether this client gets the compressed bytes.
  let isCompressed: Bool

  /// A decision about `request` for the file with these facts.
  public init(_ request: HTTPRequest, _ facts: FileFacts) {
    self.request = request
    self.facts = facts
    isCompressed =
      facts.compressed != nil && request.range == nil
      && Self.accepts("gzip", request.acceptEncoding ?? "")
  }

  private var tag: EntityTag { isCompressed ? facts.compressedTag : facts.tag }

  /// The answer to a GET or HEAD.
  public var response: HTTPResponse {
    // The order of RFC 9110, section 13.2.2.
    if let list = request.ifMatch {
      if !EntityTagList(list).matchesStrongly(tag) { return failed }
    } else if let date = request.ifUnmodifiedSince.flatMap(HTTPDate.init(field:)),
      facts.modified > date
    {
      return failed
    }
    if let list = request.ifNoneMatch {
      if EntityTagList(list).matchesWeakly(tag) { return HTTPResponse(304, fields.unchanged) }
    } else if let date = request.ifModifiedSince.flatMap(HTTPDate.init(field:)),
      facts.modified <= date
    {
      return HTTPResponse(304, fields.unchanged)
    }
    if request.method == "GET", let field = request.range, isRangeWanted {
      switch ByteRanges(field, size: facts.size) {
      case .whole: break
      case .unsatisfiable:
        var response = HTTPResponse.plain(416, "Range not satisfiable")
        response.contentRange = "bytes */\(facts.size)"
        return response
      case .some(let ranges): return partial(ranges)
      }
    }
    return whole
  }

  private var fields: FileFacts.Fields { isCompressed ? facts.packed : facts.plain }

  private var whole: HTTPResponse {
    HTTPResponse(200, fields.whole, isCompressed ? .gzip : .file(0..<facts.size))
  }

  private func partial(_ ranges: [Range<Int>]) -> HTTPResponse {
    func extent(_ range: Range<Int>) -> String {
      "bytes \(range.lowerBound)-\(range.upperBound - 1)/\(facts.size)"
    }
    if ranges.count == 1 {
      return HTTPResponse(
        206, fields.partial, .file(ranges[0]), contentRange: extent(ranges[0]))
    }
    // The hash of the contents stands in no file but by an accident that nobody can bring about.
    let boundary = "listen-" + facts.hash.prefix(32)
    let parts = ranges.map { range in
      HTTPResponse.Part(
        header: Array(
          ("\r\n--\(boundary)\r\nContent-Type: \(facts.type.field)\r\n"
            + "Content-Range: \(extent(range))\r\n\r\n").utf8), range: range)
    }
    var fields = fields.partial
    fields[0].value = "multipart/byteranges; boundary=\(boundary)"
    return HTTPResponse(
      206, fields, .parts(parts, closing: Array("\r\n--\(boundary)--\r\n".utf8)))
  }

  private var failed: HTTPResponse { .plain(412, "Precondition failed") }

  /// Whether `If-Range` (section 13.1.5) permits ranges: a matching strong tag, or the exact date.
  private var isRangeWanted: Bool {
    guard let condition = request.ifRange else { return true }
    if let given = EntityTag(field: condition) { return !given.isWeak && given == facts.tag }
    return HTTPDate(field: condition) == facts.modified
  }

  /// Whether `field` accepts the coding (section 12.5.3).
  static func accepts(_ coding: String, _ field: String) -> Bool {
    var byStar = false
    for item in field.split(separator: ",") {
      let parts = item.split(separator: ";").map { part in
        part.filter { $0 != " " && $0 != "\t" }.lowercased()
      }
      guard let name = parts.first else { continue }
      let weight = parts.dropFirst().first { $0.hasPrefix("q=") }?.dropFirst(2)
      let isWanted = weight.map { $0.contains { ("1"..."9").contains($0) } } ?? true
      if name == coding { return isWanted }
      if name == "*" { byStar = isWanted }
    }
    return byStar
  }
}
