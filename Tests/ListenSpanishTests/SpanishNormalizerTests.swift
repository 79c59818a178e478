// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenCore
import ListenNarration
import Testing

@Suite struct SpanishNormalizerTests {
  static let normalizer = Normalizers.normalizer(for: "es-ES")

  @Test(
    "Numbers agree with what they count",
    arguments: [
      ("41 mujeres", "cuarenta y una mujeres"),
      ("51 soldados", "cincuenta y un soldados"),
      ("300 familias", "trescientas familias"),
      ("21 millones", "veintiún millones"),
      ("3 500 000", "tres millones quinientos mil"),
      ("el 21 de mayo", "el 21 de mayo"),
      ("en 2001 empezó", "en 2001 empezó"),
    ])
  func agreement(written: String, spoken: String) {
    #expect(Self.normalizer.normalize(written).spoken == spoken)
  }

  @Test(
    "Money, measures, dates and times are read in words",
    arguments: [
      ("7,25 €", "siete euros veinticinco céntimos"),
      ("€3,4", "tres coma cuatro euros"),
      ("US$ 4 millones", "cuatro millones de dólares"),
      ("a 80 km/h", "a ochenta kilómetros por hora"),
      ("-7 °C", "menos siete grados Celsius"),
      ("14/02/1987", "catorce de febrero de mil novecientos ochenta y siete"),
      ("9:15 p.m.", "nueve y quince de la noche."),
      ("3/4", "tres cuartos"),
      ("la 12.ª edición", "la duodécima edición"),
    ])
  func forms(written: String, spoken: String) {
    #expect(Self.normalizer.normalize(written).spoken == spoken)
  }

  @Test(
    "Rulers have ordinals up to ten, centuries have none",
    arguments: [
      ("Isabel II", "Isabel segunda"), ("Alfonso XIII", "Alfonso trece"),
      ("siglo XVIII", "siglo dieciocho"), ("el Sr. Ruiz", "el señor Ruiz"),
      ("EE. UU. dijo", "Estados Unidos dijo"), ("dos ONG", "dos O.N.G"),
      ("No. No lo sé.", "No. No lo sé."),
    ])
  func names(written: String, spoken: String) {
    #expect(Self.normalizer.normalize(written).spoken == spoken)
  }
}
