// SPDX-License-Identifier: GPL-3.0-or-later
internal import DiacriticNetwork
public import Foundation

/// Puts the short vowels back into Arabic text, which is printed without them.
///
/// ```swift
/// let model = try VowelModel.locate(in: ["/usr/share/listen/models"])
/// model.vowelize(["قال الرئيس"])  // ["قَالَ الرَّئِيسُ"]
/// ```
///
/// Letters are never changed, and marks that the author wrote stay. The network is `rawi_ensemble` of
/// the PyPI package `text2tashkeel` (Apache-2.0); `docs/arabic.md` has the measurements.
public struct VowelModel: Sendable {
  /// The name of the network's file.
  public static let modelFile = "rawi_ensemble.int8.onnx"
  /// The name of the file with its symbols and classes.
  public static let vocabularyFile = "rawi_v2.vocab.json"

  let network: VowelNetwork
  let vocabulary: VowelVocabulary

  /// Reads the network from `onnx`, and its symbols and classes from `vocabulary`.
  public init(onnx: URL, vocabulary: URL) throws(VowelModelError) {
    let words = try VowelVocabulary(VowelModel.read(vocabulary), from: vocabulary)
    let bytes = try [UInt8](VowelModel.read(onnx))
    let network: VowelNetwork
    do throws(NetworkError) { network = try VowelNetwork(ONNXFile(bytes)) } catch {
      switch error {
      case .damaged(let what): throw .damaged(what)
      case .missing(let tensor): throw .missing(tensor: tensor)
      }
    }
    guard network.classes == words.classes.count else { throw .vocabulary(vocabulary) }
    self.vocabulary = words
    self.network = network
  }

  private static func read(_ url: URL) throws(VowelModelError) -> Data {
    do { return try Data(contentsOf: url) } catch { throw .unreadable(url) }
  }

  /// The sentences with their vowels.
  ///
  /// Each sentence is processed on its own, so its result does not depend on the others; many at
  /// once take less time.
  public func vowelize(_ sentences: [String]) -> [String] {
    restore(sentences, addsHamza: false)
  }

  /// As ``vowelize(_:)``; with `addsHamza` an alif gets the hamza that the network, which never
  /// sees one, thinks it should have: half the writers on the web leave it out.
  func restore(_ sentences: [String], addsHamza: Bool) -> [String] {
    let texts = sentences.map { VowelledText($0) }
    // Every text in stretches that the network has the breath for.
    var stretches: [(text: Int, range: Range<Int>)] = []
    for (index, text) in texts.enumerated() {
      stretches += text.stretches().map { (index, $0) }
    }
    let scores = network.scores(
      stretches.map { stretch in
        texts[stretch.text].bases[stretch.range].map { vocabulary.symbol($0.scalar) }
      })
    var marks = texts.map { $0.bases.map(\.marks) }
    var hamzas = [[Int: UInt32]](repeating: [:], count: texts.count)
    for (stretch, scores) in zip(stretches, scores) {
      for (offset, position) in stretch.range.enumerated() {
        let base = texts[stretch.text].bases[position]
        let start = offset * network.classes
        let own = scores[start..<(start + network.classes)]
        if addsHamza, texts[stretch.text].opensWord(position), let seat = hamza(own) {
          hamzas[stretch.text][position] = seat
          var full = base
          full.hamza = seat
          marks[stretch.text][position] = choose(full, own)
        } else {
          marks[stretch.text][position] = choose(base, own)
        }
      }
    }
    return texts.indices.map { texts[$0].rebuilt(with: marks[$0], hamzas: hamzas[$0]) }
  }

  /// The hamza of the best class, above or below.
  private func hamza(_ scores: ArraySlice<Float>) -> UInt32? {
    let best = zip(vocabulary.classes, scores).max { $0.1 < $1.1 }
    guard let hamza = best?.0.hamza, hamza == 0x0654 || hamza == 0x0655 else { return nil }
    return hamza
  }

  /// The best class that leaves the letter, and what the author wrote on it, as they are.
  private func choose(_ base: VowelledText.Base, _ scores: ArraySlice<Float>) -> VowelMarks {
    guard base.isArabicLetter else { return base.marks }
    // An author who set a vowel would have set a doubling with it.
    if base.marks.sign != nil { return base.marks }
    var best: (score: Float, marks: VowelMarks)?
    for (candidate, score) in zip(vocabulary.classes, scores)
    where candidate.isLawful && candidate.hamza == base.hamza {
      if base.marks.shadda, !candidate.marks.shadda || candidate.marks.sign == nil { continue }
      if score > best?.score ?? -.infinity { best = (score, candidate.marks) }
    }
    return best?.marks ?? base.marks
  }
}
