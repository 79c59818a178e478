// SPDX-License-Identifier: GPL-3.0-or-later

/// A rule for reading written forms: its name, the traits of the tokens that it looks at, and the
/// function that reads them.
///
/// A rule that is not sure returns nil and leaves the text as it is.
package struct Rule: Sendable {
  /// The rule's name in ``SpokenText/Piece/rule``.
  let name: String
  /// The traits of which a token must have one to be looked at.
  package let traits: Token.Traits
  /// Reads the token at the index, and the tokens after it that belong to it; nil if the rule does
  /// not apply.
  package let read: @Sendable (Line, Int) -> Verbalization?

  /// A rule of this name.
  package init(
    _ name: String, _ traits: Token.Traits,
    _ read: @escaping @Sendable (_ line: Line, _ index: Int) -> Verbalization?
  ) {
    self.name = name
    self.traits = traits
    self.read = read
  }
}
