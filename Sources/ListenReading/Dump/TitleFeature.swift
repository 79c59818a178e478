// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle

/// Properties of a block by which it is judged as a headline: groups of alternatives, each with a
/// weight of its own (``TitleWeights``).
enum TitleFeature: Int, FeatureGroup {
  case none, distance, between, words, ending, share, shared, repeated, column, gapBefore, gapAfter
  case cue, bullet, classBefore, classAfter, classSecondAfter, metaAfter, metaBefore, row, label
  case titled, shouted, glue, separators, year, date, digits, quote, handle, link, picture, signed
  case address, site, place, twin, first, alone, small, colon, best, echo
  case caption, nameplate, arrow, numbered, wordsAfter, wordsBefore, surroundings, shareAfter
  case shareBefore, menuBefore, menuAfter, elsewhere, opening, own, gaps, columnGap, rank, tail
  case labels, columnRank, sizeAfter, sizeBefore

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
    case .caption, .nameplate, .arrow, .numbered: 3
    case .wordsAfter, .wordsBefore: 60
    case .surroundings: 100
    case .shareAfter, .shareBefore: 5
    case .menuBefore: 5
    case .menuAfter: 5
    case .elsewhere: 7
    case .opening, .own: 15
    case .gaps: 16
    case .columnGap: 24
    case .rank: 6
    case .tail: 4
    case .labels: 16
    case .columnRank: 12
    case .sizeAfter, .sizeBefore: 5
    }
  }

  static let offsets = makeOffsets()
}
