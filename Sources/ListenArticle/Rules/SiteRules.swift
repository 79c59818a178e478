// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenFiles

/// The rules of a site, in order; where two rules disagree, the first one counts.
public struct SiteRules: Sendable, Hashable {
  /// The rules.
  public var rules: [SiteRule]
  /// The names of classes whose elements are never read, beside the standard ones.
  public var silentClasses: [String] = []

  /// Rules in the order given.
  public init(_ rules: [SiteRule] = []) { self.rules = rules }

  /// Whether there are no rules.
  public var isEmpty: Bool { rules.isEmpty && silentClasses.isEmpty }

  /// A digest of every rule that can affect the reading of `bytes`; rules for hosts that the
  /// document does not mention are left out.
  public func digest(for bytes: [UInt8]) -> String {
    let texts =
      rules.filter { rule in
        guard let host = rule.host else { return true }
        return bytes.contains(bytes: Array(host.utf8))
      }.map(\.text) + silentClasses.sorted().map { "class " + $0 }
    return texts.isEmpty ? "" : SHA256.hex(texts.joined(separator: "\n\n"))
  }

  /// The rules for the page at `link`.
  package func rules(for link: String?) -> [SiteRule] { rules.filter { $0.applies(to: link) } }
}
