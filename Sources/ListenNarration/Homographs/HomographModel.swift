// SPDX-License-Identifier: GPL-3.0-or-later

/// A model that tells from the words around a homograph (*lead*, *record*, *use*) how it is pronounced.
///
/// A conditional logistic regression: a reading's score is the sum of the weights of the context's
/// features, of which each homograph has its own and each part of speech some that all homographs
/// share. It was learnt by `voices/tools/train_homographs.py` from WikipediaHomographData (Gorman,
/// Mazovetskiy and Nikolaev 2018, Apache-2.0).
///
/// The file begins with lines of text: `listen homographs 1 step S`; `class NAME WORDS…`, a line for each
/// class of words; `endings …`; the columns' names; and a line for each reading (homograph, its name, its
/// part of speech, and its IPA for each of the voices that the columns name, set apart by tabs). After
/// an empty line come 8,192 bytes, the number of weights in each bucket; a mark of 16 bits
/// (little-endian) for each weight, by bucket; and the weights, a signed byte each. A feature's key
/// gives its bucket and its mark.
struct HomographModel: Sendable {
  /// One pronunciation.
  struct Reading: Sendable {
    /// A name such as "lead_nou".
    let name: String
    /// The IPA by the tag of the voice that says it.
    let sounds: [String: String]
    /// The hash of the group of weights that is its own; the first reading, to which the others are
    /// compared, has none.
    fileprivate let own: UInt64?
    /// The hash of the group of weights that it shares with readings of its part of speech.
    fileprivate let shared: UInt64?
  }

  /// A reason why a file cannot be read.
  struct Fault: Error, Hashable, CustomStringConvertible {
    let reason: String
    var description: String { reason }
  }

  /// The readings by homograph, in lower case.
  let readings: [String: [Reading]]
  /// The tag of the voice whose IPA stands first; it serves where a voice has none of its own.
  let firstVoice: String
  private let grammar: HomographContext.Grammar
  private let starts: [Int32]
  private let marks: [UInt16]
  private let weights: [Int8]

  /// Reads the file's contents.
  init(_ bytes: [UInt8]) throws(Fault) {
    guard let end = Self.headEnd(bytes) else {
      throw Fault(reason: "no empty line after the readings")
    }
    let head = try Head(String(decoding: bytes[..<end], as: UTF8.self))
    (readings, grammar, firstVoice) = (head.readings, head.grammar, head.voices[0])
    let body = bytes[(end + 2)...]
    guard body.count >= Self.buckets else { throw Fault(reason: "it ends too early") }
    var starts: [Int32] = [0]
    starts.reserveCapacity(Self.buckets + 1)
    var total: Int32 = 0
    for count in body.prefix(Self.buckets) {
      total += Int32(count)
      starts.append(total)
    }
    let rest = body.dropFirst(Self.buckets)
    guard rest.count == 3 * Int(total) else {
      throw Fault(reason: "\(rest.count) bytes of weights where \(3 * total) are announced")
    }
    let first = rest.startIndex
    self.starts = starts
    marks = (0..<Int(total)).map {
      UInt16(rest[first + 2 * $0]) | UInt16(rest[first + 2 * $0 + 1]) << 8
    }
    weights = rest.suffix(Int(total)).map { Int8(bitPattern: $0) }
  }

  private static let buckets = 8192

  private static func headEnd(_ bytes: [UInt8]) -> Int? {
    bytes.indices.dropLast().first { bytes[$0] == 0x0A && bytes[$0 + 1] == 0x0A }
  }

  /// The lines of text.
  private struct Head {
    var readings: [String: [Reading]] = [:]
    var grammar = HomographContext.Grammar()
    var voices: [String] = []

    init(_ text: String) throws(Fault) {
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      guard let first = lines.first, first.hasPrefix("listen homographs 1 ") else {
        throw Fault(reason: "it does not begin with \"listen homographs 1\"")
      }
      var hasColumns = false
      for (number, line) in lines.enumerated().dropFirst() {
        if line.hasPrefix("class ") || line.hasPrefix("endings ") {
          let words = line.split(separator: " ").map(String.init)
          if words[0] == "endings" { grammar.endings = Array(words.dropFirst()) }
          for word in words.dropFirst(2) where words[0] == "class" {
            grammar.classes[word] = words[1]
          }
          continue
        }
        let parts = line.split(separator: "\t").map(String.init)
        if voices.isEmpty { voices = Array(parts.dropFirst(3)) }
        guard !voices.isEmpty, parts.count == 3 + voices.count else {
          let wanted = voices.isEmpty ? "4 or more" : "\(3 + voices.count)"
          throw Fault(reason: "line \(number + 1): \(parts.count) columns, expected \(wanted)")
        }
        if hasColumns { add(parts) }
        hasColumns = true
      }
      guard !readings.isEmpty else { throw Fault(reason: "it has no readings") }
    }

    private mutating func add(_ parts: [String]) {
      let isFirst = readings[parts[0]] == nil
      readings[parts[0], default: []].append(
        Reading(
          name: parts[1],
          sounds: Dictionary(zip(voices, parts.dropFirst(3))) { first, _ in first },
          own: isFirst ? nil : HomographContext.hash("\(parts[0])/\(parts[1])".utf8),
          shared: parts[2] == "-" ? nil : HomographContext.hash(parts[2].utf8)))
    }
  }

  /// The likeliest reading of `homograph`, which is a part of the token at `index`, in any case; nil
  /// where it is none, and of equally likely ones the first.
  ///
  /// `before` and `after` are glued to it; where the text is `inCapitals` as a whole, capitals say
  /// nothing.
  func reading(
    of homograph: Substring, in line: Line, at index: Int, before: String, after: String,
    inCapitals: Bool
  ) -> Reading? {
    guard let candidates = readings[homograph.lowercased()] else { return nil }
    let context = HomographContext(
      of: homograph, in: line, at: index, before: before, after: after, inCapitals: inCapitals,
      grammar: grammar)
    var best: (reading: Reading, score: Int)?
    for candidate in candidates {
      var score = 0
      for feature in context.features {
        if let shared = candidate.shared { score += weight(shared ^ feature) }
        if let own = candidate.own { score += weight(own ^ feature) }
      }
      if let own = candidate.own {
        for feature in context.around { score += weight(own ^ feature) }
      }
      if score > best?.score ?? .min { best = (candidate, score) }
    }
    return best?.reading
  }

  private func weight(_ hash: UInt64) -> Int {
    let key = hash &* 0x9E37_79B9_7F4A_7C15
    let bucket = Int(key >> 51)
    let mark = UInt16(truncatingIfNeeded: key >> 35)
    for position in Int(starts[bucket])..<Int(starts[bucket + 1]) where marks[position] == mark {
      return Int(weights[position])
    }
    return 0
  }
}
