// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle

/// The rough classes of a dump's blocks, as their neighbours are seen.
enum BlockClass: Int, CaseIterable {
  case longProse, shortProse, word, headline, longOpen, bullet, longBullet, hint, meta, edge

  /// The class of `block`.
  init(_ block: DumpBlock) {
    if block.cue != nil, block.isLabel || block.words <= 14 {
      self = .hint
    } else if block.looksDated || block.looksSigned || block.saysHowLongAgo {
      self = .meta
    } else if block.isBullet {
      self = block.words <= 6 ? .bullet : .longBullet
    } else if block.readsAsProse {
      self = block.words >= 25 ? .longProse : .shortProse
    } else if block.words <= 3 {
      self = .word
    } else {
      self = block.words <= 20 ? .headline : .longOpen
    }
  }

  /// Whether it is running text.
  var isProse: Bool { self == .longProse || self == .shortProse }
}
