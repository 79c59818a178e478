// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenCore
import ListenNarration
import Testing

@Suite struct SpanishNewsTests {
  static let normalizer = Normalizers.normalizer(for: "es-ES")

  @Test(
    "A capital after a unit, a time or a country begins a sentence; after a title it does not",
    arguments: [
      ("Pesa 3 kg. Mide poco.", "Pesa tres kilogramos. Mide poco."),
      ("Vino a las 5 p.m. Llegó tarde.", "Vino a las cinco de la tarde. Llegó tarde."),
      ("Vino a las 5 p. m. Llegó tarde.", "Vino a las cinco de la tarde. Llegó tarde."),
      ("Vive en EE. UU. Vive bien.", "Vive en Estados Unidos. Vive bien."),
      ("Vive en EE.UU. ¿Vive bien?", "Vive en Estados Unidos. ¿Vive bien?"),
      ("cierra a las 21 h. Luego salió", "cierra a las veintiuna horas. Luego salió"),
      ("pan, vino, etc. Luego salió", "pan, vino, etcétera. Luego salió"),
      ("pesa 3 kg. de harina", "pesa tres kilogramos de harina"),
      ("dijo el Sr. Ruiz", "dijo el señor Ruiz"),
      ("su S. M. Felipe", "su su majestad Felipe"),
    ])
  func ends(written: String, spoken: String) {
    #expect(Self.normalizer.normalize(written).spoken == spoken)
  }

  @Test(
    "Telephone numbers are read by their groups, thousands are not",
    arguments: [
      (
        "tel. 91 123 45 67",
        "teléfono noventa y uno, ciento veintitrés, cuarenta y cinco, sesenta y siete"
      ),
      (
        "el 912 34 56 78",
        "el novecientos doce, treinta y cuatro, cincuenta y seis, setenta y ocho"
      ),
      (
        "al 900 123 456 o", "al novecientos, ciento veintitrés, cuatrocientos cincuenta y seis o"
      ),
      (
        "900-123-456", "novecientos, ciento veintitrés, cuatrocientos cincuenta y seis"
      ),
      (
        "900 123 456 habitantes",
        "novecientos millones ciento veintitrés mil cuatrocientos cincuenta y seis habitantes"
      ),
      ("llamó a 100 000 000 casas", "llamó a cien millones casas"),
    ])
  func telephones(written: String, spoken: String) {
    #expect(Self.normalizer.normalize(written).spoken == spoken)
  }

  @Test(
    "Money has its millions in many forms, and its groups apart",
    arguments: [
      ("2.500 M€", "dos mil quinientos millones de euros"),
      ("40MM€", "cuarenta millones de euros"),
      ("3 M$", "tres millones de dólares"),
      ("300 000 € más", "trescientos mil euros más"),
      ("US$ 1 500 000", "un millón quinientos mil dólares"),
      ("500 mdp", "quinientos millones de pesos"),
      ("20 €/mes", "veinte euros al mes"),
      ("1,5 M de euros", "1,5 millones de euros"),
    ])
  func money(written: String, spoken: String) {
    #expect(Self.normalizer.normalize(written).spoken == spoken)
  }

  @Test(
    "Times by the official clock, seasons, halves and places",
    arguments: [
      ("a las 20.30 horas", "a las veinte treinta horas"),
      ("a las 8.05 h", "a las ocho cero cinco"),
      ("a las 20.30", "a las veinte y media"),
      ("la temporada 2024/25", "la temporada dos mil veinticuatro veinticinco"),
      ("3½ horas", "tres horas y media"), ("2 1/2 años", "dos años y medio"),
      ("a 40,5° N", "a cuarenta coma cinco grados norte"),
      ("40°25′N", "cuarenta grados veinticinco minutos norte"),
      ("tardó 1 h 30 min en", "tardó una hora y treinta minutos en"),
      ("de 9.00 a 14.00 h", "de nueve a catorce horas"), ("La S. D. Eibar", "La S D Eibar"),
      ("2 l. de leche", "dos litros de leche"), ("en el 3T de", "en el tercer trimestre de"),
      ("un 2 % i. a. en", "un 2 % interanual en"),
      ("Boeing 737-800", "Boeing setecientos treinta y siete ochocientos"),
      ("$1,500 MXN", "mil quinientos pesos mexicanos"),
      ("máxima de 35º en", "máxima de treinta y cinco grados en"),
      ("1½ l de leche", "un litro y medio de leche"), ("3 €/ud", "tres euros por unidad"),
      ("el s. XIX", "el siglo diecinueve"), ("siglos XV-XVI", "siglos quince a dieciséis"),
      ("un 3 % m/m", "un 3 % intermensual"), ("en 100 pb", "en cien puntos básicos"),
      ("y Cía. S. L. Anunció", "y compañía sociedad limitada. Anunció"),
      ("3 uds. de", "3 unidades de"), ("el vol. III", "el volumen tres"),
    ])
  func forms(written: String, spoken: String) {
    #expect(Self.normalizer.normalize(written).spoken == spoken)
  }

  @Test(
    "Sets, extremes and what is short for them",
    arguments: [
      ("ganó 7-6(4), 6-3", "ganó siete a seis, cuatro, seis a tres"),
      ("La temp. máx. será de 35º.", "La temperatura máxima será de treinta y cinco grados."),
      ("Las temperaturas mín. bajan", "Las temperaturas mínimas bajan"),
      ("Mín. de 12 ºC.", "Mínima de doce grados Celsius."),
      ("el precio máx. es", "el precio máximo es"),
      ("la 2.ª temp. de", "la segunda temporada de"), ("c. 12", "c. 12"),
      ("nació c. 1850", "nació hacia 1850"), ("un 4x4", "un cuatro por cuatro"),
      ("a 30° C. 100 casos", "a treinta grados Celsius. 100 casos"),
      ("3/4 partes del", "tres cuartas partes del"), ("1/3 parte", "una tercera parte"),
      ("tras 9/11 y", "tras nueve once y"), ("Lun.-Vie. de 9:00", "lunes a viernes de nueve"),
      ("la Mtra. Vega", "la maestra Vega"),
      ("$17.25 M.N. por", "diecisiete dólares veinticinco centavos moneda nacional por"),
      ("abierto 24/7 todo", "abierto veinticuatro siete todo"),
    ])
  func sets(written: String, spoken: String) {
    #expect(Self.normalizer.normalize(written).spoken.lowercased() == spoken.lowercased())
  }
}
