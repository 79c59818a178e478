// SPDX-License-Identifier: GPL-3.0-or-later

/// Whoever decides what requests get; called by several threads.
protocol RequestHandler: AnyObject, Sendable {
  /// What `request` gets; quick, for others wait meanwhile.
  func verdict(_ request: HTTPRequest) -> Verdict

  /// A request is over. What is nil of it was never seen whole: it was refused by the library.
  ///
  /// - Parameters:
  ///   - request: as far as it was understood.
  ///   - address: whose it was.
  ///   - status: what was sent.
  ///   - bytes: of the body, nil where it did not go out whole.
  func finished(_ request: HTTPRequest, from address: ClientAddress, status: Int, bytes: Int?)
}
