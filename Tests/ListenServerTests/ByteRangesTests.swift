// SPDX-License-Identifier: GPL-3.0-or-later
import ListenServer
import Testing

@Suite struct ByteRangesTests {
  @Test(
    "What a range asks of a file of 1,000 bytes",
    arguments: [
      ("bytes=0-99", .some([0..<100])), ("bytes=0-0", .some([0..<1])),
      ("bytes=0-1", .some([0..<2])), ("bytes=-500", .some([500..<1000])),
      ("bytes=100-", .some([100..<1000])), ("bytes=100-6000", .some([100..<1000])),
      ("bytes=-6000", .some([0..<1000])), ("bytes=999-", .some([999..<1000])),
      ("BYTES=5-6", .some([5..<7])), ("bytes= 5-6 , 9-9", .some([5..<7, 9..<10])),
      ("bytes=1000-", .unsatisfiable), ("bytes=-0", .unsatisfiable),
      ("bytes=2000-3000,5000-", .unsatisfiable), ("bytes=0-9,1000-", .some([0..<10])),
      ("bytes=99999999999999999999999-", .unsatisfiable),
      ("bytes=0-99999999999999999999999", .some([0..<1000])),
      ("lines=0-9", .whole), ("bytes", .whole), ("bytes=", .whole), ("bytes=abc", .whole),
      ("bytes=5-2", .whole), ("bytes=0-9x", .whole), ("bytes=--5", .whole), ("bytes=-", .whole),
      ("bytes\u{1D}5-9", .whole), ("bytes=+1-5", .whole), ("bytes=0-9,x", .whole),
      ("bytes=0x1-2", .whole), ("", .whole),
    ] as [(String, ByteRanges)])
  func ranges(field: String, expected: ByteRanges) {
    #expect(ByteRanges(field, size: 1000) == expected)
  }

  @Test(
    "Stretches that overlap or touch become one, in the place of the first",
    arguments: [
      ("bytes=0-9,20-29", [0..<10, 20..<30]), ("bytes=20-29,0-9", [20..<30, 0..<10]),
      ("bytes=0-9,10-19", [0..<20]), ("bytes=0-9,5-14", [0..<15]),
      ("bytes=50-59,0-9,55-70", [50..<71, 0..<10]), ("bytes=0-4,8-9,3-8", [0..<10]),
      ("bytes=0-,0-,0-,0-", [0..<1000]), ("bytes=0-9,-10,900-", [0..<10, 900..<1000]),
    ])
  func coalesced(field: String, expected: [Range<Int>]) {
    #expect(ByteRanges(field, size: 1000) == .some(expected))
  }

  @Test("Too many ranges are not looked at: the file goes out once")
  func many() {
    let few = (0..<32).map { "\($0 * 10)-\($0 * 10)" }.joined(separator: ",")
    #expect(ByteRanges("bytes=" + few, size: 1000) == .some((0..<32).map { $0 * 10..<$0 * 10 + 1 }))
    let many = (0..<10_000).map { "\($0 * 10)-\($0 * 10)" }.joined(separator: ",")
    #expect(ByteRanges("bytes=" + many, size: 1_000_000) == .whole)
  }

  @Test("An empty file has no range")
  func empty() {
    #expect(ByteRanges("bytes=0-", size: 0) == .unsatisfiable)
    #expect(ByteRanges("bytes=-5", size: 0) == .unsatisfiable)
  }
}
