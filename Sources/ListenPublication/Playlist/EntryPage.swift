// SPDX-License-Identifier: GPL-3.0-or-later

/// The parts of an article's page, ``ArticlePage``, to which lists link.
public enum EntryPage {
  /// The page's file name.
  public static let fileName = "index.html"

  /// The id of a segment's element, by its place in the reading order.
  public static func identifier(of segment: Int) -> String { "s\(segment)" }
}
