// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ListenCore

extension Harness {
  /// A pronunciation lexicon: checked, loaded, and asked for its own words.
  static let lexicon = Harness(name: "lexicon") { bytes in
    guard let file = MemoryFile(bytes) else { return }
    let check = LexiconCheck(file.url)
    for line in check.report {
      claim(!line.unicodeScalars.contains(where: ReadingClaims.isControl), "a report line by line")
    }
    claim(check.isSound || !check.faults.isEmpty, "a reason")
    for language in ["en-US", "es", "ar"] {
      guard let lexicon = try? Lexicon.load([file.url], language: language) else { continue }
      let normalizer = Normalizers.normalizer(for: language, pronunciations: lexicon)
      SpokenClaims.check(normalizer.normalize("Xi met Ana Rey's NATO in Rio de Janeiro."))
      for entry in check.entries.prefix(8) {
        SpokenClaims.check(normalizer.normalize("“\(entry.grapheme)’s” \(entry.grapheme), 5."))
      }
    }
  }
}
