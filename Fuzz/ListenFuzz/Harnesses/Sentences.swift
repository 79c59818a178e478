// SPDX-License-Identifier: GPL-3.0-or-later
import ListenCore

extension Harness {
  /// A paragraph that is split into sentences; its first byte chooses the language.
  static let sentences = Harness(name: "sentences") { bytes in
    guard let first = bytes.first else { return }
    let language = ["en", "es", "ar"][Int(first) % 3]
    let text = String(decoding: bytes.dropFirst(), as: UTF8.self)
    let scalars = Array(text.unicodeScalars)
    var end = 0
    for range in SentenceSplitter.sentences(in: text, language: language) {
      claim(range.lowerBound >= end && range.upperBound <= scalars.count, "rising sentences")
      claim(!range.isEmpty, "sentences of something")
      claim(
        scalars[end..<range.lowerBound].allSatisfy(\.properties.isWhitespace),
        "nothing between sentences, at \(end)")
      claim(
        !scalars[range.lowerBound].properties.isWhitespace
          && !scalars[range.upperBound - 1].properties.isWhitespace, "sentences trimmed")
      end = range.upperBound
    }
    claim(scalars[end...].allSatisfy(\.properties.isWhitespace), "nothing behind the last sentence")
  }
}
