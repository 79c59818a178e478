// SPDX-License-Identifier: GPL-3.0-or-later

/// What is seen of a block when it is judged as a headline: groups of alternatives, each with a
/// weight of its own (``TitleWeights``).
enum TitleFeature: Int, FeatureGroup {
  case none, distance, between, words, ending, share, shared, repeated, column, gapBefore, gapAfter
  case cue, bullet, classBefore, classAfter, classSecondAfter, metaAfter, metaBefore, row, label
  case titled, shouted, glue, separators, year, date, digits, quote, handle, link, picture, signed
  case address, site, place, twin, first, alone, small, colon, best, echo

  var count: Int {
    switch self {
    case .none: 4
    case .distance: 12
    case .between: 10
    case .words: 9
    case .ending: 15
    case .share: 27
    case .shared: 6
    case .repeated: 9
    case .column: 6
    case .gapBefore, .gapAfter: 4
    case .cue: 22
    case .bullet: 3
    case .classBefore, .classAfter, .classSecondAfter: 10
    case .metaAfter: 9
    case .metaBefore: 4
    case .row: 5
    case .label: 4
    case .titled, .shouted, .glue, .year, .date, .digits, .quote, .handle, .link, .picture,
      .signed, .address, .site, .small, .colon:
      3
    case .separators: 4
    case .place: 6
    case .twin: 3
    case .first: 3
    case .alone: 3
    case .best: 4
    case .echo: 4
    }
  }

  static let offsets = makeOffsets()
}
