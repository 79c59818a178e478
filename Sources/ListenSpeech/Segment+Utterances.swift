// SPDX-License-Identifier: GPL-3.0-or-later
package import ListenNarration

extension Segment {
  /// The utterances of the segment, one for each of its runs.
  package var utterances: [Utterance] {
    guard !runs.isEmpty else { return [Utterance(text, voice: voice)] }
    return runs.map { Utterance(text.pieces[$0.pieces], voice: $0.voice) }
  }
}
