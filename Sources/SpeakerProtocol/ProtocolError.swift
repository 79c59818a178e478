// SPDX-License-Identifier: GPL-3.0-or-later

/// Why a pipe between `listen` and a speaker is of no more use.
public enum ProtocolError: Error, Sendable, Hashable {
  /// The other side is gone.
  case closed
  /// What came is not a frame or a request.
  case garbage
  /// The call failed with this `errno`.
  case failed(Int32)
}
