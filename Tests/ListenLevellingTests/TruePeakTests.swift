// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Testing

@testable import ListenLevelling

@Suite struct TruePeakTests {
  private static let samples = (0..<4000).map { index in
    Int16(20_000 * sin(Double(index) * 0.7) * sin(Double(index) * 0.0031))
  }

  @Test(arguments: [0.2, 0.45, 0.6, 0.61])
  func `Places above a level are those of a plain loop over the curve`(_ level: Double) {
    let samples = Self.samples
    let expected = samples.withUnsafeBufferPointer { buffer in
      samples.indices.filter { Double(TruePeak.magnitude(buffer, $0)) > level * 32768 }
    }
    #expect(TruePeak.places(samples, above: level) == expected)
    #expect(expected.isEmpty == (level > 0.6101))
  }

  @Test(arguments: [0..<4000, 100..<200, 500..<501, 3990..<4000, 7..<7])
  func `The peak within a range is that of a plain loop over it`(_ range: Range<Int>) {
    let samples = Self.samples
    samples.withUnsafeBufferPointer { buffer in
      let expected = range.map {
        max(TruePeak.magnitude(buffer, $0), TruePeak.magnitude(buffer, $0 - 1))
      }
      let found = TruePeak.peak(buffer, within: range) * 32768
      #expect(abs(found - Double(expected.max() ?? 0)) < 1e-6 * 32768)
    }
  }
}
