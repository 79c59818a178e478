// SPDX-License-Identifier: GPL-3.0-or-later
public import Foundation

/// How two folders differ, so that a failure says where.
public enum Difference {
  /// The names that are in one alone, or whose bytes differ, with both sizes.
  public static func of(_ first: [String: Data], _ second: [String: Data]) -> [String] {
    Set(first.keys).union(second.keys).sorted().filter { first[$0] != second[$0] }.map { name in
      "\(name): \(first[name].map { "\($0.count)" } ?? "none"), "
        + "\(second[name].map { "\($0.count)" } ?? "none")"
    }
  }
}
