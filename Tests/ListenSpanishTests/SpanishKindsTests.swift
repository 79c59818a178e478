// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenCore
import ListenNarration
import Testing

@Suite struct SpanishKindsTests {
  static let normalizer = Normalizers.normalizer(for: "es")

  @Test(
    "Every letter is one that the voice has",
    arguments: [
      ("𝐍𝐨𝐭𝐢𝐜𝐢𝐚", "Noticia"),
      ("ﬁn", "fin"),
      ("Nguyễn Văn Linh", "Nguyen Van Linh"),
      ("1ᵉʳ", "primer"),
      ("siglo ⅩⅤ", "siglo quince"),
      ("Москва", "Moskva"),
      ("Київ", "Kyiv"),
      ("Αθήνα", "Athina"),
      ("北京", "Beijing"),
      ("서울", "Seoul"),
      ("القدس", "Al Quds"),
      ("rayos γ", "rayos gamma"),
    ])
  func letters(written: String, spoken: String) {
    let said = Self.normalizer.normalize(written)
    #expect(said.spoken == spoken)
    #expect(said.source == written)
  }

  @Test(
    "Powers and formulas are read",
    arguments: [
      ("10⁶ personas", "diez elevado a seis personas"),
      ("5² losas", "cinco al cuadrado losas"),
      ("x²", "X al cuadrado"),
      ("10⁻³", "diez elevado a menos tres"),
      ("E=mc²", "E igual a M.C al cuadrado"),
      ("3×10⁸ m/s", "tres por diez elevado a ocho metros por segundo"),
      ("CO₂", "C.O dos"),
      ("H₂O", "H dos O"),
      ("5 km²", "cinco kilómetros cuadrados"),
      ("5×3", "cinco por tres"),
      ("√2", "raíz cuadrada de dos"),
    ])
  func formulas(written: String, spoken: String) {
    let said = Self.normalizer.normalize(written)
    #expect(said.spoken == spoken)
    #expect(said.source == written)
  }

  @Test(
    "Signs before numbers are read",
    arguments: [
      ("<5", "menos de 5"),
      (">90", "más de 90"),
      ("≥ 18", "al menos 18"),
      ("±3 %", "más o menos 3 %"),
      ("≈5 km", "unos cinco kilómetros"),
      ("5★", "cinco estrellas"),
      ("★★★★☆", "cuatro estrellas"),
      ("©2024", "2024"),
      ("7:3", "siete a tres"),
      ("1:100", "uno a cien"),
    ])
  func signs(written: String, spoken: String) {
    let said = Self.normalizer.normalize(written)
    #expect(said.spoken == spoken)
    #expect(said.source == written)
  }

  @Test(
    "Numbers in every shape are read",
    arguments: [
      ("1 300 000", "un millón trescientos mil"),
      ("10 000 habitantes", "diez mil habitantes"),
      ("1,500 personas", "mil quinientas personas"),
      ("2,300 millones", "dos mil trescientos millones"),
      ("12,345 votos", "doce mil trescientos cuarenta y cinco votos"),
      ("3,125 km", "tres coma ciento veinticinco kilómetros"),
      ("Capítulo 02", "Capítulo dos"),
      ("Temporada 02, episodio 07", "Temporada dos, episodio siete"),
      ("2½", "dos y medio"),
      ("4-4-2", "cuatro cuatro dos"),
      ("3-1", "tres a uno"),
      ("7-6(5)", "siete a seis, cinco"),
    ])
  func numbers(written: String, spoken: String) {
    let said = Self.normalizer.normalize(written)
    #expect(said.spoken == spoken)
    #expect(said.source == written)
  }

  @Test(
    "Money is read by the region",
    arguments: [
      ("20-30 €", "veinte a treinta euros"),
      ("5 M€", "cinco millones de euros"),
      ("$500", "quinientos dólares"),
      ("US$5", "cinco dólares"),
      ("MX$300", "trescientos pesos mexicanos"),
      ("3,50 €/kg", "tres euros cincuenta céntimos por kilogramo"),
      ("0,99 €", "noventa y nueve céntimos"),
    ])
  func money(written: String, spoken: String) {
    let said = Self.normalizer.normalize(written)
    #expect(said.spoken == spoken)
    #expect(said.source == written)
  }

  @Test(
    "Units are read per any other",
    arguments: [
      ("120 km/h", "ciento veinte kilómetros por hora"),
      ("35 °C", "treinta y cinco grados Celsius"),
      ("litros/día", "litros por día"),
      ("5 mg/kg/día", "5 miligramos por kilogramo por día"),
      ("personas/km²", "personas por kilómetro cuadrado"),
      ("casos/100.000", "casos por cien mil"),
      ("niños/as", "niños o niñas"),
      ("y/o", "y o"),
      ("33.5N", "treinta y tres punto cinco norte"),
      ("1,80 m", "uno coma ochenta metros"),
    ])
  func rates(written: String, spoken: String) {
    let said = Self.normalizer.normalize(written)
    #expect(said.spoken == spoken)
    #expect(said.source == written)
  }

  @Test(
    "Short days are read where a date is near",
    arguments: [
      ("mar – mié", "martes a miércoles"),
      ("vie. 5 de mayo", "viernes 5 de mayo"),
      ("sáb 10-14", "sábado diez a catorce"),
      ("Lun y Mié", "lunes y miércoles"),
      ("17/05/2024", "diecisiete de mayo de dos mil veinticuatro"),
      ("1939-45", "mil novecientos treinta y nueve a cuarenta y cinco"),
      ("44 a. C.", "44 antes de Cristo."),
      ("10:45", "diez y cuarenta y cinco"),
      ("17:00 h", "diecisiete horas"),
      ("7:30 p. m.", "siete y media de la tarde."),
    ])
  func days(written: String, spoken: String) {
    let said = Self.normalizer.normalize(written)
    #expect(said.spoken == spoken)
    #expect(said.source == written)
  }

  @Test(
    "Words in capitals are words, initialisms letters",
    arguments: [
      ("ERA TARDE cuando llegó", "era tarde cuando llegó"),
      ("LA CASA está vacía", "la casa está vacía"),
      ("La CE aprobó", "La C.E aprobó"),
      ("La CA y el PP", "La C.A y el P.P"),
      ("EE. UU.", "Estados Unidos."),
      ("ONG", "O.N.G"),
      ("J. K. Rowling", "J K Rowling"),
    ])
  func capitals(written: String, spoken: String) {
    let said = Self.normalizer.normalize(written)
    #expect(said.spoken == spoken)
    #expect(said.source == written)
  }

  @Test(
    "A missing blank ends a sentence and no address",
    arguments: [
      ("Se fue.Nadie lo vio.", "Se fue. Nadie lo vio."),
      ("¿Quién ganó?Nadie.", "¿Quién ganó? Nadie."),
      ("Fin.¿Y ahora?", "Fin. ¿Y ahora?"),
      ("Lima,Perú", "Lima, Perú"),
      ("véase ejemplo.com", "véase ejemplo punto com"),
    ])
  func blanks(written: String, spoken: String) {
    let said = Self.normalizer.normalize(written)
    #expect(said.spoken == spoken)
    #expect(said.source == written)
  }
}
