// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenAudio

extension Manifest {
  /// Samples, bytes and characters of the largest thing that is counted: a year and a half of sound.
  private static let most = 1 << 40

  /// Whether every number is one that a recording can have, so that sums and products of them fit.
  ///
  /// A manifest comes from the disk, where anybody may have written.
  var hasSaneNumbers: Bool {
    let segments = readingOrder.compactMap(\.listen)
    guard WAVHeader.sampleRates.contains(listen.sampleRate),
      Self.isSum(segments.map(\.samples) + [listen.before ?? 0, listen.after ?? 0]),
      Self.isSum((readingOrder + resources).compactMap(\.bytes))
    else { return false }
    return segments.allSatisfy { terms in
      (terms.words + terms.sentences).allSatisfy { $0.allSatisfy((0...Self.most).contains) }
        && (terms.runs ?? []).allSatisfy { run in
          run.count == 5 && run.allSatisfy((0...Self.most).contains) && isVoice(run[4])
        } && (terms.voice.map(isVoice) ?? true)
    }
  }

  /// Whether there is a voice at this position.
  private func isVoice(_ index: Int) -> Bool {
    (listen.voices ?? []).indices.contains(index)
  }

  /// Whether each of `numbers`, and all of them together, may be.
  private static func isSum(_ numbers: [Int]) -> Bool {
    var sum = 0
    for number in numbers {
      guard (0...most).contains(number) else { return false }
      sum += number
      if sum > most { return false }
    }
    return true
  }
}
