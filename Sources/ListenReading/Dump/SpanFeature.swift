// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle

/// Properties of a block by which its place in the page is judged: groups of alternatives, each
/// with weights of its own (``SpanWeights``).
enum SpanFeature: Int, FeatureGroup {
  case always, length, share, ending, form, stops, gaps, column, cue, label
  case cueBefore, cueAfter, cueSecondBefore, classThirdBefore, classSecondBefore, classBefore
  case classAfter, classSecondAfter, classThirdAfter, classPair, classPairBefore
  case picture, year, clock, date, month, signed, ago, role, agency, photo, address, speaker
  case published, source, site, handle, link, quote, glue, small, shouted, titled, repeated, digits
  case separators, commas, credit
  case overlap, before, after, classBeforeShare, classAfterShare, size, around, recent, recentProse
  case headBefore, list, caption, slug, dash, classOverlap, classCueBefore, classCueSecondBefore
  case classGaps, title, core, pageKind, related, relatedRest, passed, pattern, wide, led

  /// The number of alternatives in a group.
  var count: Int {
    switch self {
    case .always: 1
    case .length: 10
    case .share: 6
    case .ending: 5
    case .form: 60
    case .stops: 4
    case .gaps: 9
    case .column: 4
    case .cue, .label, .cueBefore, .cueAfter, .cueSecondBefore: 11
    case .classThirdBefore, .classSecondBefore, .classBefore, .classAfter, .classSecondAfter,
      .classThirdAfter:
      10
    case .classPair, .classPairBefore: 100
    case .picture, .year, .clock, .date, .month, .signed, .ago, .role, .agency, .photo, .address,
      .speaker, .published, .source, .site, .handle, .link, .quote, .glue, .small, .shouted,
      .titled, .digits, .separators, .commas, .credit:
      3
    case .repeated: 9
    case .overlap: 24
    case .before, .after: 7
    case .classBeforeShare, .classAfterShare: 70
    case .size: 10
    case .around: 25
    case .recent: 66
    case .recentProse: 6
    case .headBefore: 6
    case .list: 4
    case .caption, .slug, .dash: 3
    case .classOverlap: 80
    case .classCueBefore, .classCueSecondBefore: 110
    case .classGaps: 90
    case .title: 80
    case .core: 60
    case .pageKind: 50
    case .related, .relatedRest: 70
    case .passed: 80
    case .pattern: 50
    case .wide: 75
    case .led: 30
    }
  }

  static let offsets = makeOffsets()
}
