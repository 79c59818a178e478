// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenNarration

extension CoordinateForm.Words {
  /// The Spanish words for latitudes and longitudes.
  static func spanish(_ numbers: SpanishNumbers) -> Self {
    Self(
      degree: ("grado", "grados"), minute: ("minuto", "minutos"), second: ("segundo", "segundos"),
      directions: ["N": "norte", "S": "sur", "E": "este", "O": "oeste", "W": "oeste"],
      marks: numbers.marks, number: { numbers.spoken($0, .masculine) })
  }
}
