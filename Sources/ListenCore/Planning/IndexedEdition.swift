// SPDX-License-Identifier: GPL-3.0-or-later

/// The data about an edition that the site's feeds need of every edition at once.
struct IndexedEdition: Sendable {
  /// Its day.
  var date: String
  /// The digest of everything that its folder was made from.
  var key: String
  /// Whether it has one MP3 for the whole day.
  var hasMP3: Bool
}
