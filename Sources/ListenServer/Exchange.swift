// SPDX-License-Identifier: GPL-3.0-or-later
internal import Synchronization

/// A request in progress, from its first line to the last byte of its answer.
///
/// Only one thread holds it at a time: the connection's thread or, while the connection is
/// suspended, the one that makes the answer. The library's own lock lies between them, so no lock
/// is needed here.
final class Exchange: @unchecked Sendable {
  /// The parts of the request that were understood.
  var request: HTTPRequest
  /// The answer, once there is one.
  var reply: Reply?
  /// Whether the request's header has been read.
  var isSeen = false
  /// Whether the request's body is kept, and not passed over.
  var takesBody = false
  /// Whether that body is one of the few that are large.
  var hasLargeBody = false
  /// Whether another thread makes the answer.
  var isDeferred = false

  init(target: String) { request = HTTPRequest("-", target, version: "HTTP/1.1") }
}
