// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenFiles

/// The rules of a site, in order; of two that say the same thing the first one counts.
public struct SiteRules: Sendable, Hashable {
  /// The rules.
  public var rules: [SiteRule]

  /// Rules in the order given.
  public init(_ rules: [SiteRule] = []) { self.rules = rules }

  /// Whether there are none.
  public var isEmpty: Bool { rules.isEmpty }

  /// What the reading of `bytes` can depend on: the same for the same rules, and for others that are only
  /// for hosts which the document does not mention.
  public func digest(for bytes: [UInt8]) -> String {
    let texts = rules.filter { rule in
      guard let host = rule.host else { return true }
      return bytes.contains(bytes: Array(host.utf8))
    }.map(\.text)
    return texts.isEmpty ? "" : SHA256.hex(texts.joined(separator: "\n\n"))
  }

  /// The rules for the page at `link`.
  func rules(for link: String?) -> [SiteRule] { rules.filter { $0.applies(to: link) } }
}
