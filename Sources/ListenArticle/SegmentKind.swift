// SPDX-License-Identifier: GPL-3.0-or-later

/// The part of an article that a segment of its script reads, as named in manifests, pages and
/// feeds.
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
