// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenNarration

extension ElectronicForms.Words {
  /// The English words for the signs of addresses.
  static let english = ElectronicForms.Words(
    at: "at", dot: "dot", slash: "slash", dash: "dash", underscore: "underscore", colon: "colon",
    hashtag: "hashtag", world: "W.W.W", letters: EnglishInitialisms.letters,
    domain: nil, vocabulary: EnglishVocabulary.words, initials: EnglishVocabulary.initials,
    isForeign: { _ in false },
    acronym: EnglishInitialisms.inHashtag,
    rest: "and so on")
}
