// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle
internal import ListenFiles

/// Finds any of a list of phrases in a text, in one pass over its bytes.
struct PhraseFinder<Value: Sendable>: Sendable {
  private struct Phrase: Sendable {
    var bytes: [UInt8]
    var value: Value
  }

  /// The phrases by their first two bytes.
  private var phrases: [UInt16: [Phrase]] = [:]
  /// Which first bytes occur at all.
  private var isFirst = [Bool](repeating: false, count: 256)

  /// A finder of `list`; each phrase has two bytes or more.
  init(_ list: [(String, Value)]) {
    for (phrase, value) in list {
      let bytes = Array(phrase.utf8)
      guard bytes.count >= 2 else { continue }
      phrases[UInt16(bytes[0]) << 8 | UInt16(bytes[1]), default: []].append(
        Phrase(bytes: bytes, value: value))
      isFirst[Int(bytes[0])] = true
    }
  }

  /// The value of the first phrase that stands anywhere in `text`.
  func first(in text: some StringProtocol) -> Value? {
    let bytes = Array(text.utf8)
    var index = 0
    while index + 1 < bytes.count {
      if let value = value(bytes, at: index) { return value }
      index += 1
    }
    return nil
  }

  /// The value of a phrase that `text` begins with.
  func prefix(of text: some StringProtocol) -> Value? {
    let bytes = Array(text.utf8.prefix(80))
    return bytes.count > 1 ? value(bytes, at: 0) : nil
  }

  /// Hands over what belongs to each phrase that stands in `text`.
  func forEach(in text: some StringProtocol, _ body: (Value) -> Void) {
    let bytes = Array(text.utf8)
    for index in bytes.indices.dropLast() where isFirst[Int(bytes[index])] {
      let pair = UInt16(bytes[index]) << 8 | UInt16(bytes[index + 1])
      for phrase in phrases[pair] ?? [] where bytes[index...].starts(with: phrase.bytes) {
        body(phrase.value)
      }
    }
  }

  /// `text` up to the first phrase in it, in any case; nil where there is none.
  func text(before text: String) -> String? {
    let lower = Array(text.lowercased().utf8)
    guard let place = lower.indices.dropLast().first(where: { value(lower, at: $0) != nil }) else {
      return nil
    }
    // A few letters have another length in lower case; phrases begin after the same number of letters.
    guard lower.count != text.utf8.count else {
      return String(decoding: text.utf8.prefix(place), as: UTF8.self)
    }
    return String(text.prefix(String(decoding: lower[..<place], as: UTF8.self).count))
  }

  private func value(_ bytes: [UInt8], at index: Int) -> Value? {
    guard isFirst[Int(bytes[index])],
      let candidates = phrases[UInt16(bytes[index]) << 8 | UInt16(bytes[index + 1])]
    else { return nil }
    for phrase in candidates where index + phrase.bytes.count <= bytes.count {
      if bytes[index..<index + phrase.bytes.count].elementsEqual(phrase.bytes) {
        return phrase.value
      }
    }
    return nil
  }
}

extension StringProtocol {
  /// Whether `words` stand in it, byte by byte.
  func has(words: String) -> Bool {
    words.utf8.count > 2 && Array(utf8).contains(bytes: Array(words.utf8))
  }

  /// Whether `phrase` stands in it, byte by byte: the standard library's search is made for
  /// canonical equivalence and takes a hundred times as long.
  func has(_ phrase: StaticString) -> Bool { place(of: phrase) != nil }

  /// How many bytes come before `phrase`, where it stands in the text.
  func place(of phrase: StaticString) -> Int? {
    let needle = Array("\(phrase)".utf8)
    let bytes = Array(utf8)
    guard let first = needle.first, bytes.count >= needle.count else { return nil }
    for index in 0...bytes.count - needle.count
    where bytes[index] == first && bytes[index..<index + needle.count].elementsEqual(needle) {
      return index
    }
    return nil
  }
}
