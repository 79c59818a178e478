// SPDX-License-Identifier: GPL-3.0-or-later

/// One of the two networks in ``VowelNetwork``: an embedding, two bidirectional LSTM layers, and dense
/// layers that read the same states.
///
/// Its weights are bytes with a scale, and so are its activations, each time they are multiplied:
/// the ONNX operators DynamicQuantizeLSTM and DynamicQuantizeLinear, reproduced so that a sentence
/// gets the classes that onnxruntime gives it, alone. Scales are a sentence's own, so sentences
/// that share a batch don't change each other.
final class VowelBranch: Sendable {
  /// The names of a branch's tensors, which the exporter numbers by their place in the graph.
  struct Names {
    /// Stands before every name.
    var prefix: String
    /// Number of the bias of each LSTM layer; those of its weights follow it.
    var layers: [Int]
    /// Number of the weights of each dense layer, and the name of its bias.
    var dense: [(weights: Int, bias: String)]
  }

  /// A dense layer.
  struct Dense: Sendable {
    let matrix: IntegerMatrix
    let scale: Float
    let bias: [Float]
  }

  /// Symbols that the embedding knows.
  let symbols: Int
  let dense: [Dense]
  private let embedding: [Float]
  private let embeddingWidth: Int
  private let layers: [LSTMLayer]

  /// The branch whose weights `file` holds.
  ///
  /// - Throws: ``NetworkError`` where a tensor is missing or has another shape.
  init(_ file: ONNXFile, _ names: Names) throws(NetworkError) {
    let prefix = names.prefix
    let table = try file.tensor(prefix + "embedding.weight_quantized", .uint8, rank: 2)
    let tableScale = try file.scale(prefix + "embedding.weight_scale", 1)[0]
    let zeros = try file.tensor(prefix + "embedding.weight_zero_point", .uint8, rank: 0)
    let zero = Int(zeros.bytes.first ?? 0)
    symbols = table.shape[0]
    embeddingWidth = table.shape[1]
    embedding = table.bytes.map { Float(Int($0) - zero) * tableScale }
    var layers: [LSTMLayer] = []
    var width = embeddingWidth
    for number in names.layers {
      let name = prefix + "onnx::LSTM_"
      let layer = try LSTMLayer(
        file, input: name + "\(number + 1)", recurrent: name + "\(number + 2)",
        bias: name + "\(number)")
      guard layer.inputs == width else { throw .damaged("its layers don't fit each other") }
      width = 2 * layer.hidden
      layers.append(layer)
    }
    self.layers = layers
    var dense: [Dense] = []
    for (number, bias) in names.dense {
      let name = prefix + "onnx::MatMul_\(number)"
      let matrix = try file.tensor(name + "_quantized", .int8, rank: 2)
      guard matrix.shape[0] == width else { throw .damaged("its layers don't fit each other") }
      let biases = try file.tensor(prefix + bias, .float, rank: 1).floats
      guard biases.count == matrix.shape[1] else { throw .missing(tensor: prefix + bias) }
      dense.append(
        Dense(
          matrix: IntegerMatrix(matrix.signed[...], inputs: width, outputs: matrix.shape[1]),
          scale: try file.scale(name + "_scale", 1)[0], bias: biases))
    }
    self.dense = dense
  }

  /// The outputs of each dense layer for each sentence, symbol by symbol.
  ///
  /// Sentences come longest first.
  func outputs(_ sentences: [[Int]]) -> [[[Float]]] {
    let batch = LSTMLayer.Batch(lengths: sentences.map(\.count))
    guard batch.total > 0 else { return sentences.map { _ in dense.map { _ in [] } } }
    var states = Storage<Float>(0)
    for (number, layer) in layers.enumerated() {
      let next = Storage<Float>(batch.total * 2 * layer.hidden)
      for direction in 0..<2 {
        let gates = Storage<Float>(batch.total * 4 * layer.hidden)
        if number == 0 {
          for (sentence, offset) in zip(sentences, batch.offsets) {
            embed(sentence, direction: direction, into: gates.pointer + offset * 4 * layer.hidden)
          }
        } else {
          layer.project(batch, states.pointer, direction: direction, into: gates.pointer)
        }
        layer.run(batch, direction: direction, gates: gates.pointer, into: next.pointer)
      }
      states = next
    }
    let width = 2 * (layers.last?.hidden ?? 0)
    return zip(batch.lengths, batch.offsets).map { length, offset in
      read(states.pointer + offset * width, length)
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

  /// The output of the dense layers for `count` rows of states, quantised together.
  private func read(_ rows: UnsafePointer<Float>, _ count: Int) -> [[Float]] {
    guard count > 0, let first = dense.first else { return dense.map { _ in [] } }
    let quantized = Storage<IntegerMatrix.Lanes>(count * first.matrix.width)
    let scale = Quantizer.quantize(
      rows, count: count * first.matrix.inputs, into: quantized.pointer)
    return dense.map { layer in
      let outputs = layer.matrix.outputs
      let stride = (outputs + 3) / 4 * 4
      let products = Storage<Int32>(count * stride)
      layer.matrix.multiply(
        quantized.pointer, count: count, into: products.pointer, stride: stride)
      let factor = scale * layer.scale
      return [Float](unsafeUninitializedCapacity: count * outputs) { values, initialized in
        for row in 0..<count {
          for column in 0..<outputs {
            values[row * outputs + column] =
              Float(products.pointer[row * stride + column]) * factor + layer.bias[column]
          }
        }
        initialized = count * outputs
      }
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
