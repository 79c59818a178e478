// SPDX-License-Identifier: GPL-3.0-or-later
import ListenServer

/// What an answer about a file keeps to, whatever was asked.
struct AnswerClaims {
  let request: HTTPRequest
  let facts: FileFacts

  func check(_ response: HTTPResponse) {
    for field in response.fields + [.init("Content-Range", response.contentRange ?? "")] {
      claim(
        field.value.utf8.allSatisfy { (0x20...0x7E).contains($0) },
        "a header in lines of its own: \(field)")
    }
    switch response.body {
    case .empty: claim(response.status == 304, "an empty answer to nothing but a condition")
    case .bytes(let bytes):
      claim([412, 416].contains(response.status) && bytes.count < 100, "a line of text")
    case .gzip:
      claim(response.status == 200 && facts.compressed != nil, "what there is")
      let field = (request.acceptEncoding ?? "").lowercased()
      claim(field.contains("gzip") || field.contains("*"), "nothing that was not asked for")
    case .file(let range) where response.status == 200:
      claim(range == 0..<facts.size, "the whole file")
    case .file(let range):
      check([range], response)
      claim(
        response.contentRange
          == "bytes \(range.lowerBound)-\(range.upperBound - 1)/\(facts.size)",
        "what is sent said: \(response.contentRange ?? "")")
    case .parts(let parts, let closing):
      claim((2...32).contains(parts.count), "some parts: \(parts.count)")
      claim(
        parts.allSatisfy { $0.header.count < 300 } && closing.count < 100,
        "little said of each part")
      check(parts.map(\.range), response)
    }
    if response.status == 416 { checkUnsatisfiable() }
  }

  /// Ranges that were asked for, and nothing else.
  private func check(_ ranges: [Range<Int>], _ response: HTTPResponse) {
    claim(response.status == 206 && request.method == "GET", "parts are 206")
    claim(
      ranges.allSatisfy { $0.lowerBound >= 0 && $0.upperBound <= facts.size && !$0.isEmpty },
      "ranges inside the file: \(ranges)")
    let rising = ranges.sorted { $0.lowerBound < $1.lowerBound }
    for (a, b) in zip(rising, rising.dropFirst()) {
      claim(a.upperBound < b.lowerBound, "no byte twice: \(ranges)")
    }
    claim(ranges.reduce(0) { $0 + $1.count } <= facts.size, "no more bytes than the file has")
    if let condition = request.ifRange {
      let tag = EntityTag(field: condition)
      claim(
        tag == facts.tag || tag == nil && HTTPDate(field: condition) == facts.modified,
        "a range of the very bytes: \(condition)")
    }
    guard let asked = asked() else { fatalError("does not hold: a range that is one") }
    if facts.size <= 1_000 {
      claim(asked == Set(ranges.joined()), "just what was asked for: \(ranges)")
    }
  }

  private func checkUnsatisfiable() {
    guard let asked = asked() else { fatalError("does not hold: a range that is one") }
    claim(asked.isEmpty, "nothing there of what was asked for")
  }

  /// The bytes that the field names, one by one; nil where it is no list of ranges.
  private func asked() -> Set<Int>? {
    guard let field = request.range?.utf8, field.count > 6 else { return nil }
    guard String(field.prefix(6))?.lowercased() == "bytes=" else { return nil }
    var bytes: Set<Int> = []
    for item in field.dropFirst(6).split(
      separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
    {
      let text = item.drop { $0 == 0x20 || $0 == 0x09 }.reversed()
        .drop { $0 == 0x20 || $0 == 0x09 }.reversed()
      let ends = Array(text).split(
        separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
      guard ends.count == 2, ends.joined().allSatisfy({ (0x30...0x39).contains($0) }) else {
        return nil
      }
      guard facts.size <= 1_000 else { continue }
      let (first, last) = (Self.number(ends[0]), Self.number(ends[1]))
      switch (first, last) {
      case (nil, nil): return nil
      case (nil, let last?): bytes.formUnion(max(0, facts.size - last)..<facts.size)
      case (let first?, let last):
        if let last, last < first { return nil }
        if first < facts.size { bytes.formUnion(first...min(last ?? facts.size, facts.size - 1)) }
      }
    }
    return bytes
  }

  /// Nil where there are no digits; a million is past the end of any file here.
  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    digits.isEmpty ? nil : digits.reduce(0) { min($0 * 10 + Int($1 & 15), 1_000_000) }
  }

  /// The log has one line for a request, whatever its header says.
  static func checkLine(of request: HTTPRequest) {
    let line = AccessLine(
      address: "::1", time: "-", method: request.method, target: request.target,
      version: request.version, status: 200, bytes: nil, referrer: request.referrer,
      userAgent: request.userAgent)
    var buffer: [UInt8] = []
    line.write(to: &buffer)
    claim(
      buffer.last == 10 && buffer.dropLast().allSatisfy { (0x20...0x7E).contains($0) }, "a line")
    claim(buffer.count { $0 == UInt8(ascii: "\"") } == 6, "three quotations")
  }
}
