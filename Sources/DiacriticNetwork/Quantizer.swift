// SPDX-License-Identifier: GPL-3.0-or-later

/// The arithmetic that ONNX's dynamically quantised operators share.
enum Quantizer {
  /// Turns `count` numbers into whole ones from -255 to 255 and returns what one of them is worth:
  /// ONNX's DynamicQuantizeLinear, with the zero point already taken away.
  ///
  /// `count` is a multiple of the lanes.
  static func quantize(
    _ values: UnsafePointer<Float>, count: Int, into lanes: UnsafeMutablePointer<SIMD8<Int16>>
  ) -> Float {
    var low = SIMD8<Float>(repeating: 0)
    var high = SIMD8<Float>(repeating: 0)
    UnsafeRawPointer(values).withMemoryRebound(to: SIMD8<Float>.self, capacity: count / 8) {
      for index in 0..<(count / 8) {
        low.replace(with: $0[index], where: $0[index] .< low)
        high.replace(with: $0[index], where: $0[index] .> high)
      }
    }
    let (least, most) = (low.min(), high.max())
    let scale = most == least ? 1 : (most - least) / 255
    let zero = min(255, max(0, (0 - least / scale).rounded(.toNearestOrEven)))
    let (bottom, top) = (SIMD8<Float>(repeating: -zero), SIMD8<Float>(repeating: 255 - zero))
    // 1.5 · 2²³: adding it rounds to the nearest whole number, ties to even, and leaves that
    // number in the low bits.
    let magic: Float = 12_582_912
    UnsafeRawPointer(values).withMemoryRebound(to: SIMD8<Float>.self, capacity: count / 8) {
      for index in 0..<(count / 8) {
        var quotient = $0[index] / scale
        quotient.replace(with: bottom, where: quotient .< bottom)
        quotient.replace(with: top, where: quotient .> top)
        let rounded = quotient + magic
        let bits = unsafeBitCast(rounded, to: SIMD8<Int32>.self)
        lanes[index] = SIMD8<Int16>(truncatingIfNeeded: bits &- Int32(bitPattern: magic.bitPattern))
      }
    }
    return scale
  }

  /// The hyperbolic tangent as a quotient of polynomials that is exact to a few units in the last
  /// place: the coefficients of Eigen's `ptanh`, which onnxruntime uses as well.
  @inline(__always)
  static func tanh(_ value: Float) -> Float {
    let x = min(9, max(-9, value))
    let y = x * x
    var p = y * -2.76076847742355e-16 + 2.00018790482477e-13
    p = y * p + -8.60467152213735e-11
    p = y * p + 5.12229709037114e-08
    p = y * p + 1.48572235717979e-05
    p = y * p + 6.37261928875436e-04
    p = y * p + 4.89352455891786e-03
    var q = y * 1.19825839466702e-06 + 1.18534705686654e-04
    q = y * q + 2.26843463243900e-03
    q = y * q + 4.89352518554385e-03
    return x * p / q
  }
}
