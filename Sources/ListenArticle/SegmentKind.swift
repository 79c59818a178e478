// SPDX-License-Identifier: GPL-3.0-or-later

/// The part of an article that a segment of its script is, as manifests, pages and feeds know it too.
public enum SegmentKind: String, Sendable, CaseIterable, Codable, CodingKeyRepresentable {
  case title
  case byline
  case standfirst
  case caption
  case heading
  case paragraph
  case quotation
  case listItem
}
