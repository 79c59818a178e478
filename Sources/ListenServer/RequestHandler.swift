// SPDX-License-Identifier: GPL-3.0-or-later

/// A decision maker for requests, called by several threads.
protocol RequestHandler: AnyObject, Sendable {
  /// The verdict on `request`.
  ///
  /// It must be quick, since other clients wait meanwhile.
  ///
  /// - Parameters:
  ///   - request: the request's header.
  ///   - address: the client's address.
  ///   - lane: a connection number; connections whose numbers differ by a multiple of the thread
  ///     count are served by the same thread.
  /// - Returns: the answer, or the promise of one.
  func verdict(_ request: HTTPRequest, from address: ClientAddress, lane: Int) -> Verdict

  /// The most bytes of the body that `request` is to be read with; nil where the body says nothing.
  func bodyLimit(_ request: HTTPRequest) -> Int?

  /// Whether the handler wants to be told about finished requests.
  var logs: Bool { get }

  /// A request is finished.
  ///
  /// Missing fields: the library rejected the request before parsing them.
  ///
  /// - Parameters:
  ///   - request: the parts of the request that were understood.
  ///   - address: the client's address.
  ///   - status: the status that was sent.
  ///   - bytes: the size of the body; nil if it was not sent completely.
  func finished(_ request: HTTPRequest, from address: ClientAddress, status: Int, bytes: Int?)
}

extension RequestHandler {
  /// Bodies say nothing.
  func bodyLimit(_ request: HTTPRequest) -> Int? { nil }
}
