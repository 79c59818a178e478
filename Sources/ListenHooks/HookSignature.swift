// SPDX-License-Identifier: GPL-3.0-or-later
internal import CCrypto
internal import Foundation

/// Signatures of hooks: HMAC-SHA-256 over identifier, time and body, as Standard Webhooks has them
/// (https://www.standardwebhooks.com), by libcrypto in the only file of this room that calls it.
///
/// ```swift
/// let value = HookSignature.value(id: "msg_1", time: 1_700_000_000, body: body, secret: secret)
/// // v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
/// ```
package enum HookSignature {
  /// Seconds that a hook's time may differ from this machine's clock, before or after.
  package static let tolerance = 300

  /// The value of `webhook-signature`.
  ///
  /// - Parameters:
  ///   - id: `webhook-id`.
  ///   - time: `webhook-timestamp`, in seconds since 1970.
  ///   - body: the body; for a request without one, ``bodiless(_:_:)``.
  ///   - secret: the secret's bytes.
  /// - Returns: the value.
  package static func value(id: String, time: Int, body: [UInt8], secret: [UInt8]) -> String {
    "v1,"
      + Data(digest(id: id, time: String(time), body: body, secret: secret)).base64EncodedString()
  }

  /// Whether `header`, a list of signatures with spaces between, holds one by any of `secrets`.
  ///
  /// The time that it takes does not depend on how much of a signature is right.
  package static func isValid(
    _ header: String, id: String, time: String, body: [UInt8], secrets: [[UInt8]]
  ) -> Bool {
    let given = header.split(separator: " ").prefix(8).compactMap { part -> [UInt8]? in
      guard part.hasPrefix("v1,"), let data = Data(base64Encoded: String(part.dropFirst(3))),
        data.count == 32
      else { return nil }
      return [UInt8](data)
    }
    var isFound = false
    for secret in secrets {
      let digest = digest(id: id, time: time, body: body, secret: secret)
      for signature in given where CRYPTO_memcmp(digest, signature, 32) == 0 { isFound = true }
    }
    return isFound
  }

  /// The bytes signed for a request without a body, the method and the path with a space between,
  /// so that the signature cannot serve another address.
  package static func bodiless(_ method: String, _ path: String) -> [UInt8] {
    Array((method + " " + path).utf8)
  }

  private static func digest(id: String, time: String, body: [UInt8], secret: [UInt8]) -> [UInt8] {
    let content = Array((id + "." + time + ".").utf8) + body
    return [UInt8](unsafeUninitializedCapacity: 32) { buffer, count in
      var size = 0
      _ = EVP_Q_mac(
        nil, "HMAC", nil, "SHA256", nil, secret, secret.count, content, content.count,
        buffer.baseAddress, 32, &size)
      count = size
    }
  }
}
