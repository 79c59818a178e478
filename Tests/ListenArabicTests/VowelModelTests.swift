// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ListenTesting
import Testing

@testable import DiacriticNetwork
@testable import ListenArabic

@Suite struct VowelModelTests {
  @Test("Where the files are absent, the error names both and where they were looked for")
  func absent() throws {
    let scratch = try Scratch()
    #expect(throws: VowelModelError.self) {
      try VowelModel.locate(in: [scratch.url.path])
    }
    do { _ = try VowelModel.locate(in: [scratch.url.path]) } catch {
      #expect(error.description.contains(VowelModel.modelFile))
      #expect(error.description.contains(VowelModel.vocabularyFile))
      #expect(error.description.contains(scratch.url.path))
      #expect(error.hint.contains("make deps"))
    }
  }

  @Test("A file that is no model is an error, wherever it ends", arguments: [0, 1, 7, 100, 3000])
  func damaged(length: Int) {
    var bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 37 &+ 58) }
    #expect(throws: NetworkError.self) {
      try VowelNetwork(ONNXFile(bytes))
    }
    // A graph that claims to be longer than the file.
    bytes = [0x3A, 0xFF, 0xFF, 0x03] + bytes
    #expect(throws: NetworkError.self) { try VowelNetwork(ONNXFile(bytes)) }
  }

  @Test(
    "Products of bytes, in wide registers and in narrow ones are the same",
    arguments: [(64, 10, 7), (64, 12, 1), (32, 1, 33), (40, 6, 5), (8, 4, 16), (256, 30, 37)])
  func products(inputs: Int, outputs: Int, count: Int) {
    // All 256 weights, and rows that begin at -255, at 0 and between.
    let weights = (0..<(inputs * outputs)).map { Int8(truncatingIfNeeded: $0 &* 7 &- 90) }
    let matrix = IntegerMatrix(weights[...], inputs: inputs, outputs: outputs)
    let rows = Storage<IntegerMatrix.Lanes>(count * matrix.width)
    func value(_ row: Int, _ input: Int) -> Int {
      (row * 31 + input * 97) % 256 - (row * 51) % 256
    }
    for row in 0..<count {
      for input in 0..<inputs {
        rows.pointer[row * matrix.width + input / 8][input % 8] = Int16(value(row, input))
      }
    }
    let stride = (outputs + 3) / 4 * 4
    let all = (0..<3).map { _ in Storage<Int32>(count * stride) }
    matrix.multiply(rows.pointer, count: count, into: all[0].pointer, stride: stride)
    matrix.multiplyWide(rows.pointer, count: count, into: all[1].pointer, stride: stride)
    matrix.multiplyNarrow(rows.pointer, count: count, into: all[2].pointer, stride: stride)
    for row in 0..<count {
      for output in 0..<outputs {
        let expected = (0..<inputs).reduce(0) { sum, input in
          sum + value(row, input) * Int(weights[input * outputs + output])
        }
        let found = all.map { $0.pointer[row * stride + output] }
        #expect(found.allSatisfy { $0 == Int32(expected) }, "\(found), not \(expected)")
      }
    }
  }

  static let hasModel = ArabicFixtures.model != nil

  @Test(
    "No letter changes, and what the author marked stays",
    .enabled(if: hasModel, "the model was not fetched: make deps"),
    arguments: [
      "قال الرئيس أن الامر انتهى", "كُتب الدرس", "مدرّس", "BBC 2025 😀 نص — «مختلط»", "", "   ",
      "إلى الأمام يا آدم، رؤية ومسؤول وشيء", "\u{0627}\u{0654}حمد", "بســـم", "é à ü", "ﷺ ﻻ",
    ])
  func letters(text: String) throws {
    let model = try #require(ArabicFixtures.model)
    let result = model.vowelize([text])[0]
    #expect(ArabicFixtures.bare(result) == ArabicFixtures.bare(text))
    for (written, restored) in zip(ArabicLine.words(text), ArabicLine.words(result)) {
      for (before, after) in zip(
        ArabicLetter.letters(of: written), ArabicLetter.letters(of: restored))
      where !before.marks.isEmpty {
        #expect(after.marks.shadda == before.marks.shadda)
        if before.marks.sign != nil { #expect(after.marks.sign == before.marks.sign) }
      }
    }
  }

  @Test(
    "A sentence gets its vowels, alone as among others",
    .enabled(if: hasModel, "the model was not fetched: make deps"))
  func batch() throws {
    let model = try #require(ArabicFixtures.model)
    #expect(model.vowelize(["قال الرئيس"]) == ["قَالَ الرَّئِيسُ"])
    #expect(model.vowelize(["هذا", "قال الرئيس", "في"])[1] == "قَالَ الرَّئِيسُ")
  }

  @Test(
    "The classes are those of onnxruntime, but for one in ten thousand",
    .enabled(
      if: hasModel, "needs the model: make deps"))
  func classes() throws {
    let model = try #require(ArabicFixtures.model)
    let rows = ArabicFixtures.rows("network.tsv")
    #expect(rows.count >= 300)
    let texts = rows.map { VowelledText($0[0]) }
    let started = Date()
    let scores = model.network.scores(
      texts.map { $0.bases.map { model.vocabulary.symbol($0.scalar) } })
    let seconds = Date().timeIntervalSince(started)
    var (all, different) = (0, 0)
    var margin: Float = 0
    for (row, scores) in zip(rows, scores) {
      let expected = row[1].split(separator: " ").map { Int($0) }
      let count = model.network.classes
      #expect(scores.count == expected.count * count)
      for (position, expected) in expected.enumerated() {
        let own = scores[(position * count)..<((position + 1) * count)]
        let best = own.indices.max { own[$0] < own[$1] }.map { $0 - position * count }
        all += 1
        guard let best, let expected, best != expected else { continue }
        different += 1
        // What the two sum in another order can only decide between classes that are level.
        let first = position * count
        margin = max(margin, scores[first + best] - scores[first + expected])
      }
    }
    print(
      "\(different) of \(all) classes differ; \(Int(Double(all) / seconds)) characters a second")
    #expect(different * 1_000 <= all)
    #expect(margin < 0.05)
  }
}
