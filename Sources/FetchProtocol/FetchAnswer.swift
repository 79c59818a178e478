// SPDX-License-Identifier: GPL-3.0-or-later

/// The result of a ``FetchRequest``.
package enum FetchAnswer: Sendable, Hashable {
  /// An answer of HTTP, whatever its status.
  case response(FetchResponse)
  /// No answer, and why.
  case failure(FetchFailure)

  /// The answer as it goes through the pipe.
  package var encoded: [UInt8] {
    switch self {
    case .response(let response):
      var message = FetchMessage(body: response.body)
      message.add("status", String(response.status))
      for field in response.fields { message.add("field", field.line) }
      return message.encoded
    case .failure(let failure):
      var message = FetchMessage()
      message.add("failure", failure.kind.rawValue)
      message.add("detail", failure.detail)
      return message.encoded
    }
  }

  /// The answer in `message`.
  ///
  /// - Throws: ``FetchProtocolError`` where there is none.
  package init(_ message: FetchMessage) throws(FetchProtocolError) {
    if let kind = message["failure"] {
      guard let kind = FetchFailure.Kind(rawValue: kind) else { throw .garbage }
      self = .failure(FetchFailure(kind, message["detail"] ?? ""))
      return
    }
    guard let status = message["status"].flatMap({ Int($0) }) else { throw .garbage }
    self = .response(
      FetchResponse(
        status: status, fields: message.all("field").compactMap(FetchField.init(line:)),
        body: message.body))
  }
}

/// An answer of HTTP.
package struct FetchResponse: Sendable, Hashable {
  /// The status, such as 200.
  package var status: Int
  /// The fields of the header, with their names in lower case, in order.
  package var fields: [FetchField]
  /// The body, decompressed.
  package var body: [UInt8]

  /// An answer.
  package init(status: Int, fields: [FetchField] = [], body: [UInt8] = []) {
    self.status = status
    self.fields = fields
    self.body = body
  }

  /// The value of the first field called `name`, in lower case.
  package subscript(_ name: String) -> String? { fields.first { $0.name == name }?.value }
}

/// A reason why a request has no answer.
package struct FetchFailure: Error, Sendable, Hashable {
  /// The kinds of reasons.
  package enum Kind: String, Sendable, CaseIterable {
    /// The URL is none, or its scheme is neither `http` nor `https`.
    case url
    /// The host leads to a private, local or reserved address.
    case privateAddress
    /// The host has no address.
    case unknownHost
    /// The host does not accept the connection, or ends it.
    case connection
    /// The certificate is not that of the host, or TLS fails otherwise.
    case security
    /// The time was up.
    case time
    /// The body is larger than allowed.
    case size
    /// The body ends before its announced length, or is not compressed as it claims.
    case body
    /// The answer is not HTTP.
    case malformed
    /// `listen-fetch` itself failed.
    case program
  }

  /// The kind.
  package var kind: Kind
  /// A detail in a few words, such as an address.
  package var detail: String

  /// A reason.
  package init(_ kind: Kind, _ detail: String = "") {
    self.kind = kind
    self.detail = detail
  }
}

extension FetchFailure: CustomStringConvertible {
  /// A phrase that stands after "cannot fetch …: ".
  package var description: String {
    switch kind {
    case .url: "\(detail); http:// and https:// are fetched"
    case .privateAddress:
      "its host has the private or reserved address \(detail); --allow names hosts that may"
    case .unknownHost: "its host is unknown"
    case .connection: "no connection (\(detail))"
    case .security: "no secure connection (\(detail))"
    case .time: "it was not whole after \(detail) s"
    case .size: "it is larger than \(detail) bytes"
    case .body: "it is not whole (\(detail))"
    case .malformed: "the answer is not HTTP (\(detail))"
    case .program: "listen-fetch failed (\(detail))"
    }
  }
}
