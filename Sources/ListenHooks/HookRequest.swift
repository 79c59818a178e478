// SPDX-License-Identifier: GPL-3.0-or-later

/// The signed parts of a hook that came in, and whether it may be acted on.
package struct HookRequest: Sendable {
  /// `webhook-id`.
  package var id: String
  /// `webhook-timestamp`, in seconds since 1970.
  package var time: Int
  /// The name of the key that signed it.
  package var key: String

  /// A reason why a hook is turned away.
  package enum Refusal: Error, Sendable, Hashable {
    /// A header field is missing or is none.
    case unsigned(missing: String)
    /// The time is too far from this machine's.
    case untimely(seconds: Int)
    /// No key gives this signature.
    case forged
    /// It was accepted before.
    case replayed
  }

  /// The hook, checked.
  ///
  /// - Parameters:
  ///   - id: `webhook-id`.
  ///   - time: `webhook-timestamp`.
  ///   - signature: `webhook-signature`.
  ///   - body: the body, or what stands for it (``HookSignature/bodiless(_:_:)``).
  ///   - keys: the keys.
  ///   - names: the names of those keys that are accepted.
  ///   - now: this machine's time.
  ///   - seen: the hooks that were accepted before.
  /// - Throws: ``Refusal``.
  package init(
    id: String?, time: String?, signature: String?, body: [UInt8], keys: HookKeys, names: [String],
    now: Int, seen: SeenHooks
  ) throws(Refusal) {
    guard let id, !id.isEmpty, id.utf8.count <= 200,
      id.utf8.allSatisfy({ (0x21...0x7E).contains($0) })
    else { throw .unsigned(missing: "webhook-id") }
    guard let time, let seconds = Int(time), time.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else { throw .unsigned(missing: "webhook-timestamp") }
    guard let signature, !signature.isEmpty else {
      throw .unsigned(missing: "webhook-signature")
    }
    guard abs(seconds - now) <= HookSignature.tolerance else {
      throw .untimely(seconds: seconds - now)
    }
    let signer = names.first {
      HookSignature.isValid(
        signature, id: id, time: time, body: body, secrets: keys.secrets(of: $0))
    }
    guard let signer else { throw .forged }
    guard !seen.contains(id) else { throw .replayed }
    self.id = id
    self.time = seconds
    key = signer
  }
}

extension HookRequest.Refusal: CustomStringConvertible {
  /// A line for the answer, which tells nothing of the keys.
  package var description: String {
    switch self {
    case .unsigned(let missing): "\(missing) is missing or malformed"
    case .untimely(let seconds):
      "webhook-timestamp is \(abs(seconds)) s \(seconds < 0 ? "behind" : "ahead")"
    case .forged: "webhook-signature is by no known key"
    case .replayed: "webhook-id was accepted before"
    }
  }
}
