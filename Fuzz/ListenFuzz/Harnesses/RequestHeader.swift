// SPDX-License-Identifier: GPL-3.0-or-later
import ListenServer

extension Harness {
  /// A request's header, a field a line, after a line that chooses the file and the method.
  static let header = Harness(name: "header") { bytes in
    let lines = bytes.split(separator: 10, omittingEmptySubsequences: false)
    let choice = (lines.first ?? []).prefix(3)
    var request = HTTPRequest(choice.contains(UInt8(ascii: "H")) ? "HEAD" : "GET", "/a.xml")
    for line in lines.dropFirst() {
      let parts = line.split(separator: UInt8(ascii: ":"), maxSplits: 1)
      guard parts.count == 2 else { continue }
      parts[0].withUnsafeBytes { name in
        parts[1].drop { $0 == 0x20 }.withUnsafeBytes { request.add(name, $0) }
      }
    }
    claim(
      (request.response == nil)
        == (request.hasGoodHost && !request.hasBody && !request.isMalformed),
      "one host, no body, and names that are names")
    let size = [0, 1, 40, 1_000, 1 << 40][Int(choice.first ?? 0) % 5]
    let facts = FileFacts(
      name: "a.xml", size: size, modified: HTTPDate(seconds: 784_111_777),
      hash: "0123456789abcdef0123456789abcdef",
      compressed: choice.contains(UInt8(ascii: "Z")) ? 20 : nil)
    AnswerClaims(request: request, facts: facts).check(FileDecision(request, facts).response)
    AnswerClaims.checkLine(of: request)
  }
}
