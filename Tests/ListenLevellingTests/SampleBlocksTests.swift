// SPDX-License-Identifier: GPL-3.0-or-later
import Testing

@testable import ListenLevelling

@Suite struct SampleBlocksTests {
  @Test(arguments: [0, 1, 31, 32, 33, 100])
  func `Peaks of blocks are those of a plain loop`(_ count: Int) {
    var samples = (0..<count).map { Int16(truncatingIfNeeded: $0 * 7919 - 20_000) }
    if count > 40 { samples[40] = .min }
    let expected = stride(from: 0, to: count, by: SampleBlocks.size).map { start in
      samples[start..<min(start + SampleBlocks.size, count)].map { Int($0.magnitude) }.max() ?? 0
    }
    let found = samples.withUnsafeBufferPointer { SampleBlocks.peaks($0) }
    #expect(found.count == expected.count)
    for (a, b) in zip(found, expected) {
      #expect((min(b, 32_767)...min(b + 1, 32_767)).contains(Int(a)))
    }
  }

  @Test(arguments: [0.1, 0.5, 1, 1.7, 9] as [Float])
  func `Scaled samples are rounded to the nearest, half to even, and held`(_ gain: Float) {
    let samples = (0..<1003).map { Int16(truncatingIfNeeded: $0 * 65 - 32_000) } + [.min, .max]
    let expected = samples.map {
      Int16(max(-32_768, min(32_767, (Float($0) * gain).rounded(.toNearestOrEven))))
    }
    #expect(SampleBlocks.scaled(samples, by: gain) == expected)
    #expect(samples.map { SampleBlocks.scaled($0, by: gain) } == expected)
  }

  @Test func `Energy is the sum of the squares`() {
    let samples = (0..<5003).map { Int16(truncatingIfNeeded: $0 * 31) }
    let expected = samples.reduce(0.0) { $0 + Double($1) * Double($1) }
    let found = samples.withUnsafeBufferPointer { SampleBlocks.energy($0) }
    #expect(abs(found / expected - 1) < 1e-6)
  }
}
