// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle

/// The labels, beginnings and phrases of ``DumpWords``, to be found by the hashes of their words.
enum CueTable {
  /// The way in which a hint was found.
  enum Kind { case whole, labelled, beginning, phrase }

  /// The hint in a block that `scan` was made of.
  static func find(_ scan: TextScan) -> (cue: Cue, kind: Kind)? {
    guard scan.words > 0, scan.words <= 60 else { return nil }
    if scan.beginsWithCopyright, scan.words <= 30 { return (.notice, .beginning) }
    var whole = TextScan.seed
    var beginning: Cue?
    var labelled: Cue?
    for (index, hash) in scan.hashes.prefix(14).enumerated() {
      whole = TextScan.mix(whole, hash)
      if index < 8, let cue = prefixes[whole] { beginning = cue }
      if index + 1 == scan.wordsBeforeColon, let cue = labels[whole], openers.contains(cue) {
        labelled = cue
      }
      if index + 1 == scan.words, let cue = labels[whole] { return (cue, .whole) }
    }
    if let labelled, scan.words <= 30 { return (labelled, .labelled) }
    if let beginning, scan.words <= 14 || (beginning == .notice || beginning == .credit) {
      return (beginning, .beginning)
    }
    guard scan.marks.contains(.phrase) else { return nil }
    return phrase(scan.hashes).map { ($0, .phrase) }
  }

  private static func phrase(_ hashes: [UInt64]) -> Cue? {
    for (index, hash) in hashes.enumerated() {
      guard let candidates = phrases[hash] else { continue }
      for candidate in candidates where index + candidate.rest.count < hashes.count {
        if hashes[(index + 1)...].starts(with: candidate.rest) { return candidate.cue }
      }
    }
    return nil
  }

  /// The cues that may stand before a colon and the text that it announces.
  private static let openers: Set<Cue> = [
    .related, .credit, .tags, .advertisement, .sharing, .comments, .ending, .readingTime,
  ]

  private static let labels = HashTable(rows(DumpWords.all.map(\.labels)))
  private static let prefixes = HashTable(rows(DumpWords.all.map(\.prefixes)))

  private static let phrases: [UInt64: [(rest: [UInt64], cue: Cue)]] = {
    var table: [UInt64: [(rest: [UInt64], cue: Cue)]] = [:]
    for language in DumpWords.all {
      for (cue, list) in language.phrases {
        for entry in DumpWords.entries(list) {
          let hashes = TextScan.rawHashes(of: entry)
          guard let first = hashes.first else { continue }
          table[first, default: []].append((Array(hashes.dropFirst()), cue))
        }
      }
    }
    return table
  }()

  /// The rows of words of `lists` by their hashes; the first list that has a row wins.
  private static func rows(_ lists: [KeyValuePairs<Cue, String>]) -> [UInt64: Cue] {
    var table: [UInt64: Cue] = [:]
    for list in lists {
      for (cue, entries) in list {
        for entry in DumpWords.entries(entries) {
          let hash = TextScan.hash(of: TextScan.rawHashes(of: entry))
          if table[hash] == nil { table[hash] = cue }
        }
      }
    }
    return table
  }
}

extension Cue {
  /// The hint in `text`.
  static func of(_ text: String) -> Cue? { CueTable.find(TextScan(text))?.cue }
}
