// SPDX-License-Identifier: GPL-3.0-or-later

/// A reason why a pipe between `listen` and a speaker is unusable.
public enum ProtocolError: Error, Sendable, Hashable {
  /// The other side is gone.
  case closed
  /// The bytes received are not a frame or a request.
  case garbage
  /// Whoever waited for a frame gave it up.
  case givenUp
  /// The call failed with this `errno`.
  case failed(Int32)
}
