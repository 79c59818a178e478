// SPDX-License-Identifier: GPL-3.0-or-later
internal import Synchronization

/// One request on its way, from its first line to the last byte of its answer.
///
/// One thread has it at a time: the connection's, and while that is suspended whoever makes the answer. The library's own lock stands between them, so that there is none here.
final class Exchange: @unchecked Sendable {
  /// As far as it was understood.
  var request: HTTPRequest
  /// The answer, once there is one.
  var reply: Reply?
  /// Whether the request's header has been read.
  var isSeen = false
  /// Whether the answer is made elsewhere.
  var isDeferred = false

  init(target: String) { request = HTTPRequest("-", target, version: "HTTP/1.1") }
}
