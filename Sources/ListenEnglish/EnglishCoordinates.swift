// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenNarration

extension CoordinateForm.Words {
  /// The English words for latitudes and longitudes.
  static func english(_ numbers: EnglishNumbers) -> Self {
    Self(
      degree: ("degree", "degrees"), minute: ("minute", "minutes"), second: ("second", "seconds"),
      directions: ["N": "north", "S": "south", "E": "east", "W": "west"], marks: .commaThousands,
      number: { numbers.spoken($0) })
  }
}
