// SPDX-License-Identifier: GPL-3.0-or-later
import CListenShims

/// A matrix of small integers by which rows are multiplied.
///
/// Its elements are kept as 16-bit numbers, so that one `pmaddwd` (in every x86-64 processor, with
/// equivalents elsewhere) makes eight products; and as bytes where the processor multiplies these faster.
///
/// The numbers of a row lie within 255 of each other, as ``Quantizer`` makes them.
///
/// It is immutable, so any number of threads may use it.
final class IntegerMatrix: @unchecked Sendable {
  typealias Lanes = SIMD8<Int16>

  /// The length of an input row and of an output row.
  let inputs: Int
  let outputs: Int
  /// The number of lanes in an input row.
  let width: Int
  /// `[output][input]`, padded to even outputs.
  private let weights: UnsafeMutablePointer<Lanes>
  /// The same as bytes, in rows of ``byteWidth``, with the sum of each output's; nil where they
  /// would gain nothing.
  private let bytes: (weights: UnsafeMutablePointer<Int8>, sums: UnsafeMutablePointer<Int32>)?
  private let byteWidth: Int

  /// A matrix of weights given as `[input][output]`.
  init(_ values: ArraySlice<Int8>, inputs: Int, outputs: Int) {
    self.inputs = inputs
    self.outputs = outputs
    width = (inputs + 7) / 8
    let padded = (outputs + 3) / 4 * 4
    weights = .allocate(capacity: padded * width)
    weights.initialize(repeating: Lanes(repeating: 0), count: padded * width)
    byteWidth = (inputs + 31) / 32 * 32
    if Self.hasBytes {
      let bytes = UnsafeMutablePointer<Int8>.allocate(capacity: padded * byteWidth)
      bytes.initialize(repeating: 0, count: padded * byteWidth)
      let sums = UnsafeMutablePointer<Int32>.allocate(capacity: padded)
      sums.initialize(repeating: 0, count: padded)
      self.bytes = (bytes, sums)
    } else {
      bytes = nil
    }
    fill(values)
  }

  /// Turns `[input][output]` round, for all that keeps the weights.
  private func fill(_ values: ArraySlice<Int8>) {
    values.withUnsafeBufferPointer { values in
      UnsafeMutableRawPointer(weights).withMemoryRebound(
        to: Int16.self, capacity: outputs * width * 8
      ) { wide in
        for output in 0..<outputs {
          var sum: Int32 = 0
          for input in 0..<inputs {
            let value = values[input &* outputs &+ output]
            wide[output &* width &* 8 &+ input] = Int16(value)
            bytes?.weights[output &* byteWidth &+ input] = value
            sum &+= Int32(value)
          }
          bytes?.sums[output] = sum
        }
      }
    }
  }

  private static let isWide = listen_has_wide_products() != 0
  private static let hasBytes = listen_has_byte_products() != 0

  deinit {
    weights.deallocate()
    bytes?.weights.deallocate()
    bytes?.sums.deallocate()
  }

  /// `products[row * stride + output] = Σ rows[row][input] · weights[input][output]`.
  ///
  /// `rows` holds `count` rows of ``width`` lanes; `products` must have room for outputs rounded
  /// up to four.
  func multiply(
    _ rows: UnsafePointer<Lanes>, count: Int, into products: UnsafeMutablePointer<Int32>,
    stride: Int
  ) {
    if let bytes {
      multiplyBytes(
        rows, count: count, bytes.weights, sums: bytes.sums, into: products, stride: stride)
      return
    }
    multiplyWide(rows, count: count, into: products, stride: stride)
  }

  /// The same by bytes: of each row the least number is taken away, and what it would have added to
  /// each product is added afterwards, so the sums are the same.
  private func multiplyBytes(
    _ rows: UnsafePointer<Lanes>, count: Int, _ columns: UnsafePointer<Int8>,
    sums: UnsafePointer<Int32>, into products: UnsafeMutablePointer<Int32>, stride: Int
  ) {
    let tile = 16
    let scratch = Storage<UInt8>(tile * byteWidth, zeroed: true)
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: tile) { least in
      var start = 0
      while start < count {
        let size = min(tile, count &- start)
        for row in 0..<size {
          UnsafeRawPointer(rows + (start &+ row) &* width).withMemoryRebound(
            to: Int16.self, capacity: inputs
          ) {
            least[row] = listen_bytes_of_row($0, inputs, scratch.pointer + row &* byteWidth)
          }
        }
        let out = products + start &* stride
        listen_products_bytes(scratch.pointer, size, columns, outputs, byteWidth, out, stride)
        for row in 0..<size {
          let (line, offset) = (out + row &* stride, least[row])
          for output in 0..<outputs { line[output] &+= offset &* sums[output] }
        }
        start &+= size
      }
    }
  }

  /// The same with 16-bit numbers and the widest registers that the processor has.
  func multiplyWide(
    _ rows: UnsafePointer<Lanes>, count: Int, into products: UnsafeMutablePointer<Int32>,
    stride: Int
  ) {
    if IntegerMatrix.isWide, width % 2 == 0 {
      UnsafeRawPointer(rows).withMemoryRebound(to: Int16.self, capacity: count * width * 8) {
        rows in
        UnsafeRawPointer(weights).withMemoryRebound(to: Int16.self, capacity: outputs * width * 8) {
          listen_products_wide(rows, count, $0, outputs, width * 8, products, stride)
        }
      }
      return
    }
    multiplyNarrow(rows, count: count, into: products, stride: stride)
  }

  /// The same with the registers that every processor has.
  func multiplyNarrow(
    _ rows: UnsafePointer<Lanes>, count: Int, into products: UnsafeMutablePointer<Int32>,
    stride: Int
  ) {
    // A tile of rows stays in the first cache while the weights stream past it.
    var tile = 0
    while tile < count {
      let end = min(tile &+ 32, count)
      var output = 0
      while output < outputs {
        var row = tile
        while row &+ 4 <= end {
          fourRows(
            rows + row &* width, weights + output &* width, products + (row &* stride &+ output),
            stride)
          fourRows(
            rows + row &* width, weights + (output &+ 2) &* width,
            products + (row &* stride &+ output &+ 2), stride)
          row &+= 4
        }
        while row < end {
          oneRow(
            rows + row &* width, weights + output &* width, products + (row &* stride &+ output))
          row &+= 1
        }
        output &+= 4
      }
      tile = end
    }
  }

  /// Eight products, added in pairs: what `pmaddwd` does.
  @inline(__always)
  private func products(_ a: Lanes, _ b: Lanes) -> SIMD4<Int32> {
    let all = SIMD8<Int32>(truncatingIfNeeded: a) &* SIMD8<Int32>(truncatingIfNeeded: b)
    return all.evenHalf &+ all.oddHalf
  }

  /// Four rows by two outputs: as many running sums as sixteen registers hold well.
  @inline(__always)
  private func fourRows(
    _ rows: UnsafePointer<Lanes>, _ weights: UnsafePointer<Lanes>,
    _ sums: UnsafeMutablePointer<Int32>, _ stride: Int
  ) {
    var (a0, a1, b0, b1) = (SIMD4<Int32>(), SIMD4<Int32>(), SIMD4<Int32>(), SIMD4<Int32>())
    var (c0, c1, d0, d1) = (SIMD4<Int32>(), SIMD4<Int32>(), SIMD4<Int32>(), SIMD4<Int32>())
    var row = rows
    var weight = weights
    let end = rows + width
    while row < end {
      let (left, right) = (weight[0], weight[width])
      let (a, b, c, d) = (row[0], row[width], row[2 &* width], row[3 &* width])
      a0 &+= products(a, left)
      a1 &+= products(a, right)
      b0 &+= products(b, left)
      b1 &+= products(b, right)
      c0 &+= products(c, left)
      c1 &+= products(c, right)
      d0 &+= products(d, left)
      d1 &+= products(d, right)
      row += 1
      weight += 1
    }
    sums[0] = a0.wrappedSum()
    sums[1] = a1.wrappedSum()
    sums[stride] = b0.wrappedSum()
    sums[stride &+ 1] = b1.wrappedSum()
    sums[2 &* stride] = c0.wrappedSum()
    sums[2 &* stride &+ 1] = c1.wrappedSum()
    sums[3 &* stride] = d0.wrappedSum()
    sums[3 &* stride &+ 1] = d1.wrappedSum()
  }

  /// One row by four outputs.
  @inline(__always)
  private func oneRow(
    _ row: UnsafePointer<Lanes>, _ weights: UnsafePointer<Lanes>,
    _ sums: UnsafeMutablePointer<Int32>
  ) {
    var (a, b, c, d) = (SIMD4<Int32>(), SIMD4<Int32>(), SIMD4<Int32>(), SIMD4<Int32>())
    var lane = 0
    while lane < width {
      let x = row[lane]
      a &+= products(x, weights[lane])
      b &+= products(x, weights[lane &+ width])
      c &+= products(x, weights[lane &+ 2 &* width])
      d &+= products(x, weights[lane &+ 3 &* width])
      lane &+= 1
    }
    sums[0] = a.wrappedSum()
    sums[1] = b.wrappedSum()
    sums[2] = c.wrappedSum()
    sums[3] = d.wrappedSum()
  }
}
