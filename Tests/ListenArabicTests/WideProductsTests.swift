// SPDX-License-Identifier: GPL-3.0-or-later
import CListenShims
import Testing

@Suite struct WideProductsTests {
  @Test(
    "Every way to multiply gives the sums of plain arithmetic",
    .enabled(if: listen_has_wide_products() != 0, "needs AVX2"), arguments: [1, 3, 4, 17])
  func same(count: Int) {
    let (width, outputs, stride) = (64, 6, 8)
    func numbers(_ size: Int, _ seed: Int) -> [Int16] {
      (0..<size).map { Int16(($0 * 73 + seed * 31) % 511 - 255) }
    }
    let rows = numbers(count * width, 1)
    let columns = numbers(outputs * width, 2)
    var plain = [Int32](repeating: 0, count: count * stride)
    var widest = plain
    listen_products_plain(rows, count, columns, outputs, width, &plain, stride)
    listen_products_wide(rows, count, columns, outputs, width, &widest, stride)
    for row in 0..<count {
      for column in 0..<outputs {
        let sum = (0..<width).reduce(Int32(0)) {
          $0 + Int32(rows[row * width + $1]) * Int32(columns[column * width + $1])
        }
        #expect(plain[row * stride + column] == sum && widest[row * stride + column] == sum)
      }
    }
  }
}
