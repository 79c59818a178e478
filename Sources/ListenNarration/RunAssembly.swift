// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle

/// Joins the spoken stretches of a text, each with the voice that speaks it.
struct RunAssembly {
  let text: SpokenText
  /// The runs, which tile the pieces of the text; there is always one.
  let runs: [Segment.Run]

  /// The assembly of `parts`, the stretches of `item` in order with the profiles that read them.
  init(_ item: NarratedText, _ parts: [(text: SpokenText, profile: VoiceProfile)]) {
    var pieces: [SpokenText.Piece] = []
    var runs: [Segment.Run] = []
    var offset = 0
    for (text, profile) in parts {
      for var piece in text.pieces {
        piece.source = (piece.source.lowerBound + offset)..<(piece.source.upperBound + offset)
        let wanted = item.deliveries.filter { $0.range.overlaps(piece.source) }.map(\.delivery)
        if !wanted.isEmpty {
          piece.delivery = SpokenText.Delivery(wanted.reduce(.plain) { $1.within($0) })
        }
        let isQuoted =
          profile.readsQuotesApart && item.quotations.contains { $0.overlaps(piece.source) }
        let kind = isQuoted ? .quotation : item.kind
        let index = pieces.count
        pieces.append(piece)
        // A silent part begins no run.
        if let last = runs.indices.last, !piece.isAudible {
          runs[last].pieces = runs[last].pieces.lowerBound..<(index + 1)
          continue
        }
        runs.append(
          Segment.Run(
            pieces: index..<(index + 1), voice: profile.voice(for: kind),
            reader: profile.reader(of: kind)))
      }
      offset += text.source.unicodeScalars.count
    }
    let isAsRead = parts.count == 1 && item.deliveries.isEmpty
    text = isAsRead ? parts[0].text : SpokenText(source: item.text, pieces: pieces)
    self.runs = Self.joined(runs, pieces)
  }

  /// The runs with neighbours of the same voice joined, and without runs of silence alone.
  private static func joined(
    _ runs: [Segment.Run], _ pieces: [SpokenText.Piece]
  ) -> [Segment.Run] {
    var result: [Segment.Run] = []
    for run in runs {
      if let last = result.indices.last {
        let isSame = result[last].voice == run.voice && result[last].reader == run.reader
        let isSilent = !pieces[result[last].pieces].contains(where: \.isAudible)
        if isSame || isSilent {
          let start = result[last].pieces.lowerBound
          if isSilent { result[last] = run }
          result[last].pieces = start..<run.pieces.upperBound
          continue
        }
      }
      result.append(run)
    }
    return result
  }
}

extension SpokenText.Piece {
  /// Whether the piece is white space with a pause.
  package var isPause: Bool {
    !isAudible
      && sounds.contains { sound in
        if case .phonemes = sound { true } else { false }
      }
  }

  /// Whether anything but a pause is heard for it.
  package var isAudible: Bool {
    sounds.contains { sound in
      switch sound {
      case .phonemes(let mnemonics, _): mnemonics.contains { $0 != "_" && $0 != ":" }
      case .words(let text):
        text.unicodeScalars.contains { scalar in
          scalar.properties.isAlphabetic || scalar.properties.numericType != nil
            || scalar.value > 0x2100
        }
      }
    }
  }
}
