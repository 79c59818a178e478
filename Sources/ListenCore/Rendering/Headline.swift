// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenPublication

/// An article as a day's opening and briefing name it.
struct Headline: Sendable, Hashable {
  /// The title.
  var title: String
  /// The standfirst; nil if it has none.
  var standfirst: String?
  /// The language as a BCP 47 tag.
  var language: String
  /// `ltr` or `rtl`.
  var direction: String
}

extension Headline {
  /// The headline of the article of `manifest`.
  init(_ manifest: Manifest) {
    title = manifest.name
    standfirst = manifest.listen.standfirst
    language = manifest.inLanguage
    direction = manifest.readingProgression
  }
}
