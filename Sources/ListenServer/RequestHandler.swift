// SPDX-License-Identifier: GPL-3.0-or-later

/// Whoever decides what requests get; called by several threads.
protocol RequestHandler: AnyObject, Sendable {
  /// What `request` gets; quick, for others wait meanwhile.
  ///
  /// - Parameters:
  ///   - request: its header.
  ///   - lane: connections whose numbers differ by a multiple of the count of threads are served by the
  ///     same thread.
  /// - Returns: the answer, or the promise of one.
  func verdict(_ request: HTTPRequest, lane: Int) -> Verdict

  /// Whether it wants to hear of requests that are over.
  var logs: Bool { get }

  /// A request is over. What is nil of it was never seen whole: it was refused by the library.
  ///
  /// - Parameters:
  ///   - request: as far as it was understood.
  ///   - address: whose it was.
  ///   - status: what was sent.
  ///   - bytes: of the body, nil where it did not go out whole.
  func finished(_ request: HTTPRequest, from address: ClientAddress, status: Int, bytes: Int?)
}
