// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenNarration

extension ElectronicForms.Words {
  /// The Spanish words for the signs of addresses.
  static let spanish = ElectronicForms.Words(
    at: "arroba", dot: "punto", slash: "barra", dash: "guion", underscore: "guion bajo",
    colon: "dos puntos", hashtag: "hashtag", world: "W.W.W", letters: SpanishInitialisms.letters,
    domain: "es", vocabulary: [], isForeign: isForeign, acronym: { $0 }, rest: "etcétera")

  /// Letters and clusters that Spanish does not write: a name with them is not understood when it
  /// is read by Spanish rules, and is spelled.
  private static let isForeign: @Sendable (String) -> Bool = { name in
    let name = name.lowercased()
    if known.contains(name) { return false }
    guard name.utf8.count > 3 else { return true }
    for cluster in [
      "w", "k", "tt", "ee", "oo", "sh", "ph", "pp", "ss", "ff", "dd", "bb", "gg", "mm", "th",
    ]
    where name.contains(cluster) {
      return true
    }
    return false
  }

  /// Names that every Spanish speaker says as words.
  private static let known: Set<String> = [
    "facebook", "twitter", "google", "gmail", "yahoo", "hotmail", "outlook", "youtube", "whatsapp",
    "instagram", "telegram", "wikipedia", "tiktok", "linkedin", "www", "http", "gob", "gov", "com",
    "org", "net",
  ]
}
