// SPDX-License-Identifier: GPL-3.0-or-later

/// One request that `listen-fetch` is to make: exactly one, without redirects.
package struct FetchRequest: Sendable, Hashable {
  /// `GET` or `POST`.
  package var method = "GET"
  /// An absolute URL.
  package var url: String
  /// Names of hosts whose private addresses may be connected to, each alone or with `:PORT`.
  package var allowed: [String] = []
  /// The most bytes of the answer's body, after decompression.
  package var mostBytes = 16 << 20
  /// The most seconds from the beginning to the last byte.
  package var seconds = 60
  /// The value of `User-Agent`.
  package var agent = ""
  /// Further fields of the header.
  package var fields: [FetchField] = []
  /// The body of a `POST`.
  package var body: [UInt8] = []

  /// A `GET` of `url`.
  package init(_ url: String) { self.url = url }

  /// The request as it goes through the pipe.
  package var encoded: [UInt8] {
    var message = FetchMessage(body: body)
    message.add("method", method)
    message.add("url", url)
    for host in allowed { message.add("allow", host) }
    message.add("most", String(mostBytes))
    message.add("seconds", String(seconds))
    message.add("agent", agent)
    for field in fields { message.add("field", field.line) }
    return message.encoded
  }

  /// The request in `message`.
  ///
  /// - Throws: ``FetchProtocolError`` where there is none.
  package init(_ message: FetchMessage) throws(FetchProtocolError) {
    guard let url = message["url"], let method = message["method"],
      let most = message["most"].flatMap({ Int($0) }),
      let seconds = message["seconds"].flatMap({ Int($0) })
    else { throw .garbage }
    self.url = url
    self.method = method
    mostBytes = most
    self.seconds = seconds
    agent = message["agent"] ?? ""
    allowed = message.all("allow")
    fields = message.all("field").compactMap(FetchField.init(line:))
    body = message.body
  }
}
