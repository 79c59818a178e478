// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle
internal import ListenFiles

/// Recognises what pages say in every article, by the words of ``PageWords``.
enum Boilerplate {
  /// Whole lines, in lower case and without marks at the ends.
  private static let lines: [String: PageWords.Furnishing] = {
    var table: [String: PageWords.Furnishing] = [:]
    for kind in PageWords.Furnishing.allCases {
      for line in ReadingWords.list({ $0.page.lines[kind] ?? "" }) {
        table[line.split(whereSeparator: \.isWhitespace).joined(separator: " ")] = kind
      }
    }
    return table
  }()

  /// How such lines begin, in lower case, by their first byte.
  private static let starts: [UInt8: [([UInt8], PageWords.Furnishing)]] = {
    var table: [UInt8: [([UInt8], PageWords.Furnishing)]] = [:]
    for kind in PageWords.Furnishing.allCases {
      for start in ReadingWords.list({ $0.page.starts[kind] ?? "" }) {
        guard let first = start.utf8.first else { continue }
        table[first, default: []].append((Array(start.utf8), kind))
      }
    }
    return table
  }()

  private static let networks = ReadingWords.list(\.page.networks).map { Array($0.utf8) }
  private static let followWords = ReadingWords.list(\.page.following).map { Array($0.utf8) }

  /// Why a block of `text` is not part of an article, if its words give it away.
  static func reason(_ text: String) -> String? {
    guard text.utf8.count < 300 else { return nil }
    let folded = text.lowercased()
    if folded.utf8.count < 80, let kind = lines[folded.trimmed(of: ".:…!-–—|»›>•*[]()→")] {
      return kind.rawValue
    }
    let bytes = Array(folded.utf8)
    if bytes.count < 220, networks.lazy.filter({ bytes.contains(bytes: $0) }).prefix(2).count == 2,
      followWords.contains(where: { bytes.contains(bytes: $0) })
    {
      return PageWords.Furnishing.sharing.rawValue
    }
    guard let first = bytes.first else { return nil }
    for (start, kind) in starts[first] ?? [] where bytes.starts(with: start) {
      // A sentence may begin so too; these lines are short.
      return bytes.count < limit(kind) ? kind.rawValue : nil
    }
    return nil
  }

  /// How many bytes a line may have that begins so.
  private static func limit(_ kind: PageWords.Furnishing) -> Int {
    switch kind {
    case .related, .tags, .notice: 250
    case .newsletter: 200
    case .credits: 290
    default: 140
    }
  }
}
