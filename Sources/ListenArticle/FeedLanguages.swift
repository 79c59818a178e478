// SPDX-License-Identifier: GPL-3.0-or-later

/// The words of feeds by language, as the languages of narration have them: feeds know no more of these.
public struct FeedLanguages: Sendable {
  private let find: @Sendable (_ tag: String) -> FeedWords

  /// The words that `find` has for a language's tag (BCP 47).
  package init(_ find: @escaping @Sendable (_ tag: String) -> FeedWords) { self.find = find }

  /// The words of the language `tag`.
  package func words(for tag: String) -> FeedWords { find(tag) }
}
