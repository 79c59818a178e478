// SPDX-License-Identifier: GPL-3.0-or-later

/// A reason why a network is unusable.
public enum NetworkError: Error, Sendable, Hashable {
  /// The file has invalid contents.
  case damaged(String)
  /// The file lacks a tensor that the network needs, or has it in a different shape.
  case missing(tensor: String)
}
