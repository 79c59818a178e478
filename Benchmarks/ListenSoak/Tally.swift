// SPDX-License-Identifier: GPL-3.0-or-later
import ListenCore

/// What a soak has seen so far.
struct Tally: Sendable {
  /// Of one kind of paragraph.
  struct Row: Sendable {
    var paragraphs = 0
    var samples = 0
    var omitted = 0
    var withOmissions = 0
    /// Paragraphs whose marks do not rise in the text.
    var falls = 0
  }

  /// What a paragraph sounded like.
  struct Sound: Sendable, Hashable, CustomStringConvertible {
    let samples: Int
    let omitted: [Range<Int>]
    /// Of all of the speech; comparable within a run.
    let hash: Int

    init(_ speech: Speech) {
      samples = speech.samples.count
      omitted = speech.omitted
      hash = speech.hashValue
    }

    var description: String { "\(samples) samples without \(omitted)" }
  }

  var rows: [Paragraph.Kind: Row] = [:]
  var done = 0
  var killed = 0
  /// What the first paragraphs sounded like, to be compared at the end.
  var first: [Int: Sound] = [:]
  /// What must not be, one line each.
  var faults: [String] = []
  /// Kilobytes of this process and of the largest speaker, from time to time.
  var memory: [(done: Int, own: Int, speaker: Int)] = []
}
