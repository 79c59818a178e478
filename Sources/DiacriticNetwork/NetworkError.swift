// SPDX-License-Identifier: GPL-3.0-or-later

/// Why a network can't be used.
public enum NetworkError: Error, Sendable, Hashable {
  /// The file is not what its name says.
  case damaged(String)
  /// The file lacks a tensor that the network needs, or has it in another shape.
  case missing(tensor: String)
}
