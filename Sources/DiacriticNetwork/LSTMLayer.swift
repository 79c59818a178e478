// SPDX-License-Identifier: GPL-3.0-or-later

/// A bidirectional LSTM layer as the operator DynamicQuantizeLSTM of `com.microsoft` defines it.
final class LSTMLayer: Sendable {
  /// Sentences that are processed in parallel, longest first.
  struct Batch {
    let lengths: [Int]
    /// The row of each sentence's first symbol.
    let offsets: [Int]
    let total: Int

    init(lengths: [Int]) {
      self.lengths = lengths
      var rows = 0
      offsets = lengths.map { length in
        defer { rows += length }
        return rows
      }
      total = rows
    }
  }

  let inputs: Int
  let hidden: Int
  private let inputWeights: [IntegerMatrix]
  private let inputScales: [Float]
  private let recurrentWeights: [IntegerMatrix]
  private let recurrentScales: [Float]
  /// The sums of the biases of input and state; gates in ONNX's order: input, output, forget, cell.
  private let bias: [[Float]]

  init(
    _ file: ONNXFile, input: String, recurrent: String, bias: String
  ) throws(NetworkError) {
    let w = try file.tensor(input + "_quantized", .int8, rank: 3)
    let r = try file.tensor(recurrent + "_quantized", .int8, rank: 3)
    let b = try file.tensor(bias, .float, rank: 2)
    let (inputs, hidden) = (w.shape[1], r.shape[1])
    guard w.shape == [2, inputs, 4 * hidden], r.shape == [2, hidden, 4 * hidden] else {
      throw .missing(tensor: recurrent)
    }
    guard b.shape == [2, 8 * hidden] else { throw .missing(tensor: bias) }
    // A zero point would add a term to every product; this exporter quantises symmetrically.
    for name in [input, recurrent] {
      guard let zero = file.tensors[name + "_zero_point"], zero.bytes.allSatisfy({ $0 == 0 })
      else { throw .missing(tensor: name + "_zero_point") }
    }
    self.inputs = inputs
    self.hidden = hidden
    inputScales = try file.scale(input + "_scale", 2)
    recurrentScales = try file.scale(recurrent + "_scale", 2)
    inputWeights = LSTMLayer.matrices(w)
    recurrentWeights = LSTMLayer.matrices(r)
    let values = b.floats
    self.bias = (0..<2).map { direction in
      (0..<4 * hidden).map { gate in
        values[direction * 8 * hidden + gate] + values[direction * 8 * hidden + 4 * hidden + gate]
      }
    }
  }

  private static func matrices(_ tensor: ONNXFile.Tensor) -> [IntegerMatrix] {
    let values = tensor.signed
    let size = tensor.shape[1] * tensor.shape[2]
    return (0..<2).map {
      IntegerMatrix(
        values[($0 * size)..<(($0 + 1) * size)], inputs: tensor.shape[1], outputs: tensor.shape[2])
    }
  }

  /// The input's part of the gates for `rows` rows that are quantised together.
  func multiplyInput(
    _ values: UnsafePointer<Float>, rows: Int, direction: Int,
    into gates: UnsafeMutablePointer<Float>
  ) {
    let matrix = inputWeights[direction]
    let quantized = Storage<IntegerMatrix.Lanes>(rows * matrix.width)
    let scale = Quantizer.quantize(values, count: rows * inputs, into: quantized.pointer)
    let products = Storage<Int32>(rows * 4 * hidden)
    matrix.multiply(
      quantized.pointer, count: rows, into: products.pointer, stride: 4 * hidden)
    let factor = scale * inputScales[direction]
    for index in 0..<(rows &* 4 &* hidden) {
      gates[index] = Float(products.pointer[index]) * factor
    }
  }

  /// The input's part of the gates for every sentence.
  func project(
    _ batch: Batch, _ values: UnsafePointer<Float>, direction: Int,
    into gates: UnsafeMutablePointer<Float>
  ) {
    for (length, offset) in zip(batch.lengths, batch.offsets) where length > 0 {
      multiplyInput(
        values + offset * inputs, rows: length, direction: direction,
        into: gates + offset * 4 * hidden)
    }
  }

  /// Runs the steps of one direction; a row of `output` is the forward state and then the
  /// backward one.
  func run(
    _ batch: Batch, direction: Int, gates: UnsafePointer<Float>,
    into output: UnsafeMutablePointer<Float>
  ) {
    let matrix = recurrentWeights[direction]
    let count = batch.lengths.count
    let state = Storage<Float>(count * hidden, zeroed: true)
    let cell = Storage<Float>(count * hidden, zeroed: true)
    let quantized = Storage<IntegerMatrix.Lanes>(count * matrix.width)
    let products = Storage<Int32>(count * 4 * hidden)
    let scales = Storage<Float>(count)
    var running = count
    for step in 0..<(batch.lengths.first ?? 0) {
      while batch.lengths[running - 1] <= step { running -= 1 }
      for row in 0..<running {
        scales.pointer[row] = Quantizer.quantize(
          state.pointer + row * hidden, count: hidden,
          into: quantized.pointer + row * matrix.width)
      }
      matrix.multiply(
        quantized.pointer, count: running, into: products.pointer, stride: 4 * hidden)
      for row in 0..<running {
        let place = direction == 0 ? step : batch.lengths[row] - 1 - step
        let position = batch.offsets[row] + place
        bias[direction].withUnsafeBufferPointer { bias in
          guard let bias = bias.baseAddress else { return }
          advance(
            gates: gates + position * 4 * hidden, products: products.pointer + row * 4 * hidden,
            factor: scales.pointer[row] * recurrentScales[direction], bias: bias,
            state: state.pointer + row * hidden, cell: cell.pointer + row * hidden)
        }
        (output + (position * 2 + direction) * hidden).update(
          from: state.pointer + row * hidden, count: hidden)
      }
    }
  }

  private func advance(
    gates: UnsafePointer<Float>, products: UnsafePointer<Int32>, factor: Float,
    bias: UnsafePointer<Float>, state: UnsafeMutablePointer<Float>,
    cell: UnsafeMutablePointer<Float>
  ) {
    let size = hidden
    withUnsafeTemporaryAllocation(of: Float.self, capacity: 5 &* size) { buffer in
      guard let sum = buffer.baseAddress else { return }
      for index in 0..<(4 &* size) {
        sum[index] = (gates[index] + Float(products[index]) * factor) + bias[index]
      }
      for index in 0..<(3 &* size) { sum[index] = 0.5 + 0.5 * Quantizer.tanh(0.5 * sum[index]) }
      for index in (3 &* size)..<(4 &* size) { sum[index] = Quantizer.tanh(sum[index]) }
      let (input, output) = (sum, sum + size)
      let (forget, block) = (sum + 2 &* size, sum + 3 &* size)
      for index in 0..<size {
        cell[index] = cell[index] * forget[index] + input[index] * block[index]
      }
      for index in 0..<size { state[index] = output[index] * Quantizer.tanh(cell[index]) }
    }
  }
}
