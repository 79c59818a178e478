// SPDX-License-Identifier: GPL-3.0-or-later

/// The words of feeds in every known language, taken from the language packs.
public struct FeedLanguages: Sendable {
  private let find: @Sendable (_ tag: String) -> FeedWords

  /// The words that `find` has for a language's tag (BCP 47).
  package init(_ find: @escaping @Sendable (_ tag: String) -> FeedWords) { self.find = find }

  /// The words of the language `tag`.
  package func words(for tag: String) -> FeedWords { find(tag) }
}
