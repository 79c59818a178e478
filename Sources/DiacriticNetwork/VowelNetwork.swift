// SPDX-License-Identifier: GPL-3.0-or-later

/// The network behind ``VowelModel``: an embedding, two bidirectional LSTM layers and a dense one.
///
/// Its weights are bytes with a scale, and so are its activations, each time they are multiplied:
/// the ONNX operators DynamicQuantizeLSTM and DynamicQuantizeLinear, reproduced so that a sentence
/// gets the classes that onnxruntime gives it, alone. Scales are a sentence's own, so sentences
/// that share a batch don't change each other.
public final class VowelNetwork: Sendable {
  /// Symbols that the embedding knows.
  public let symbols: Int
  /// Classes that the dense layer tells apart.
  public let classes: Int
  private let embedding: [Float]
  private let embeddingWidth: Int
  private let layers: [LSTMLayer]
  private let dense: IntegerMatrix
  private let denseScale: Float
  private let denseBias: [Float]

  /// The network whose weights `file` holds.
  ///
  /// The exporter names weights by their place in the graph; the names are those of `rawi_v2`.
  public init(_ file: ONNXFile) throws(NetworkError) {
    let table = try file.tensor("embedding.weight_quantized", .uint8, rank: 2)
    let tableScale = try file.scale("embedding.weight_scale", 1)[0]
    let zero = Int(try file.tensor("embedding.weight_zero_point", .uint8, rank: 0).bytes.first ?? 0)
    symbols = table.shape[0]
    embeddingWidth = table.shape[1]
    embedding = table.bytes.map { Float(Int($0) - zero) * tableScale }
    let first = try LSTMLayer(
      file, input: "onnx::LSTM_353", recurrent: "onnx::LSTM_354", bias: "onnx::LSTM_352")
    let second = try LSTMLayer(
      file, input: "onnx::LSTM_396", recurrent: "onnx::LSTM_397", bias: "onnx::LSTM_395")
    layers = [first, second]
    let matrix = try file.tensor("onnx::MatMul_398_quantized", .int8, rank: 2)
    guard first.inputs == embeddingWidth, second.inputs == 2 * first.hidden,
      matrix.shape[0] == 2 * second.hidden
    else { throw .damaged("its layers don't fit each other") }
    classes = matrix.shape[1]
    dense = IntegerMatrix(matrix.signed[...], inputs: matrix.shape[0], outputs: classes)
    denseScale = try file.scale("onnx::MatMul_398_scale", 1)[0]
    denseBias = try file.tensor("fc.bias", .float, rank: 1).floats
    guard denseBias.count == classes else { throw .missing(tensor: "fc.bias") }
  }

  /// For each sentence, `classes` scores a symbol.
  public func scores(_ sentences: [[Int]]) -> [[Float]] {
    var result = [[Float]](repeating: [], count: sentences.count)
    // Longest first: at each step the sentences still running are then the first ones.
    let order = sentences.indices.sorted {
      (sentences[$1].count, $0) < (sentences[$0].count, $1)
    }
    var start = 0
    while start < order.count {
      var end = start
      var total = 0
      // 10 MB of gates and states; wider batches are hardly faster.
      while end < order.count, end - start < 24, total < 1_200 {
        total += sentences[order[end]].count
        end += 1
      }
      let batch = Array(order[start..<end])
      for (index, scores) in zip(batch, run(batch.map { sentences[$0] })) { result[index] = scores }
      start = end
    }
    return result
  }

  private func run(_ sentences: [[Int]]) -> [[Float]] {
    let batch = LSTMLayer.Batch(lengths: sentences.map(\.count))
    guard batch.total > 0 else { return sentences.map { _ in [] } }
    let first = Storage<Float>(batch.total * 2 * layers[0].hidden)
    let second = Storage<Float>(batch.total * 2 * layers[1].hidden)
    for direction in 0..<2 {
      let gates = Storage<Float>(batch.total * 4 * layers[0].hidden)
      for (sentence, offset) in zip(sentences, batch.offsets) {
        embed(sentence, direction: direction, into: gates.pointer + offset * 4 * layers[0].hidden)
      }
      layers[0].run(batch, direction: direction, gates: gates.pointer, into: first.pointer)
    }
    for direction in 0..<2 {
      let gates = Storage<Float>(batch.total * 4 * layers[1].hidden)
      layers[1].project(batch, first.pointer, direction: direction, into: gates.pointer)
      layers[1].run(batch, direction: direction, gates: gates.pointer, into: second.pointer)
    }
    return zip(batch.lengths, batch.offsets).map { length, offset in
      classify(second.pointer + offset * dense.inputs, length)
    }
  }

  /// The first layer's products for a sentence.
  ///
  /// A symbol stands in it many times but is multiplied
  /// once.
  private func embed(
    _ sentence: [Int], direction: Int, into gates: UnsafeMutablePointer<Float>
  ) {
    var rowOf = [Int](repeating: -1, count: symbols)
    var distinct: [Int] = []
    for symbol in sentence where rowOf[symbol] < 0 {
      rowOf[symbol] = distinct.count
      distinct.append(symbol)
    }
    let values = Storage<Float>(distinct.count * embeddingWidth)
    for (row, symbol) in distinct.enumerated() {
      for column in 0..<embeddingWidth {
        values.pointer[row * embeddingWidth + column] = embedding[symbol * embeddingWidth + column]
      }
    }
    let width = 4 * layers[0].hidden
    let products = Storage<Float>(distinct.count * width)
    layers[0].multiplyInput(
      values.pointer, rows: distinct.count, direction: direction, into: products.pointer)
    for (position, symbol) in sentence.enumerated() {
      (gates + position * width).update(
        from: products.pointer + rowOf[symbol] * width, count: width)
    }
  }

  private func classify(_ rows: UnsafePointer<Float>, _ count: Int) -> [Float] {
    guard count > 0 else { return [] }
    let quantized = Storage<IntegerMatrix.Lanes>(count * dense.width)
    let scale = Quantizer.quantize(rows, count: count * dense.inputs, into: quantized.pointer)
    let stride = (classes + 3) / 4 * 4
    let products = Storage<Int32>(count * stride)
    dense.multiply(quantized.pointer, count: count, into: products.pointer, stride: stride)
    let factor = scale * denseScale
    return [Float](unsafeUninitializedCapacity: count * classes) { scores, initialized in
      for row in 0..<count {
        for column in 0..<classes {
          scores[row * classes + column] =
            Float(products.pointer[row * stride + column]) * factor + denseBias[column]
        }
      }
      initialized = count * classes
    }
  }
}

extension ONNXFile {
  /// The tensor of that name, element and number of dimensions.
  func tensor(
    _ name: String, _ element: Tensor.Element, rank: Int
  ) throws(NetworkError) -> Tensor {
    guard let tensor = tensors[name], tensor.element == element, tensor.shape.count == rank,
      tensor.shape.allSatisfy({ (1...100_000).contains($0) }),
      tensor.shape.reduce(1, *) * (element == .float ? 4 : 1) == tensor.bytes.count
    else { throw .missing(tensor: name) }
    return tensor
  }

  /// `count` scales.
  func scale(_ name: String, _ count: Int) throws(NetworkError) -> [Float] {
    guard let values = tensors[name]?.floats, values.count == count else {
      throw .missing(tensor: name)
    }
    return values
  }
}
