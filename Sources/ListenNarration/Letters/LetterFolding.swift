// SPDX-License-Identifier: GPL-3.0-or-later
internal import Foundation

/// Letters that no voice has a name for, turned into letters that every voice reads.
///
/// The engine spells what its voice lacks as a code number ("letter one d four zero one"). Here styled
/// letters (𝐁𝐨𝐥𝐝, full width, ligatures, superscripts, Roman numeral characters, circled ones) become
/// plain ones, Latin letters of other languages fall back to their base, and words in another script
/// become their Latin name (``ForeignScript``).
package struct LetterFolding: Sendable {
  /// The alphabet of the voice.
  package enum Home: Sendable { case latin, arabic }

  package var home: Home
  /// Names of Greek letters that stand alone ("α-synuclein"), by letter in lower case.
  package var greek: [Unicode.Scalar: String]

  package init(home: Home, greek: [Unicode.Scalar: String] = [:]) {
    self.home = home
    self.greek = greek
  }

  /// Whether any of `scalars` may be folded; most texts have none, and are told in one pass.
  func isNeeded(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    scalars.contains { $0.value > 0x131 && Self.isForeign($0.value, home) }
  }

  private static func isForeign(_ value: UInt32, _ home: Home) -> Bool {
    switch value {
    case ..<0x17F: false
    case ..<0x600: true
    case 0x600...0x6FF, 0x750...0x77F, 0x8A0...0x8FF:
      home != .arabic || value >= 0x679 && value < 0x6D4
    case 0x2000...0x206F: false
    case 0x2070...0x209C, 0x2100...0x2188, 0x2460...0x24FF, 0x2776...0x2793: true
    case 0x20A0...0x20CF, 0x2190...0x27BF: false
    // The words of prayer that are one character are read as they are in Arabic.
    case 0xFDF0...0xFDFF: home != .arabic
    case 0xFB50...0xFDEF, 0xFE70...0xFEFC: true
    case 0xFE00...0xFE0F, 0xFEFF, 0xFFF9...0xFFFF, 0xE000...0xF8FF: false
    case 0x10000...0x1D3FF: true
    case 0x1D400...0x1D7FF: true
    case 0x1F100...0x1F189: true
    case 0x1D800...0x1F0FF, 0x1F18A...0x1FFFF: false
    case 0xE0000...: false
    default: true
    }
  }

  /// `scalars` with every letter one that the voice has.
  func folded(_ scalars: ArraySlice<Unicode.Scalar>) -> [Unicode.Scalar] {
    var plain: [Unicode.Scalar] = []
    plain.reserveCapacity(scalars.count)
    for index in scalars.indices { Self.plain(scalars, index, home, into: &plain) }
    return isForeign(plain) ? foreign(plain) : plain
  }

  private func isForeign(_ scalars: [Unicode.Scalar]) -> Bool {
    scalars.contains { ForeignScript.of($0, home: home) != nil }
  }

  /// Runs in another script as their Latin names, the rest as it is.
  private func foreign(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    var index = 0
    while index < scalars.count {
      guard let script = ForeignScript.of(scalars[index], home: home) else {
        result.append(scalars[index])
        index += 1
        continue
      }
      let start = index
      while index < scalars.count,
        ForeignScript.of(scalars[index], home: home)?.isKin(to: script) == true
          || index > start && ForeignScript.isMark(scalars[index])
      {
        index += 1
      }
      let run = scalars[start..<index]
      if script == .greek, Self.isMicro(scalars, start, end: index) {
        result.append("µ")
      } else if script == .greek, index - start == 1, let name = greekName(run) {
        if let last = result.last, Scanner.isLetter(last) || Scanner.isDigit(last) {
          result.append(" ")
        }
        result += Array(name.unicodeScalars)
        if index < scalars.count,
          Scanner.isLetter(scalars[index]) || Scanner.isDigit(scalars[index])
        {
          result.append(" ")
        }
      } else if script == .cyrillic, let latin = Self.lookalikes(scalars, start..<index) {
        result += latin
      } else {
        result += Array(script.latin(run).unicodeScalars)
      }
    }
    return result
  }

  /// Cyrillic letters that stand for Latin ones inside a Latin word ("Аdvеrtіѕе"), as tricksters type
  /// them; nil where a letter looks like none or the word is Cyrillic as a whole.
  private static func lookalikes(
    _ scalars: [Unicode.Scalar], _ run: Range<Int>
  ) -> [Unicode.Scalar]? {
    var start = run.lowerBound
    var end = run.upperBound
    while start > 0, scalars[start - 1].properties.isAlphabetic { start -= 1 }
    while end < scalars.count, scalars[end].properties.isAlphabetic { end += 1 }
    guard scalars[start..<end].contains(where: { $0.value < 0x250 }) else { return nil }
    let latin = scalars[run].compactMap { similar[$0] }
    return latin.count == run.count ? latin : nil
  }

  private static let similar: [Unicode.Scalar: Unicode.Scalar] = [
    "А": "A", "а": "a", "В": "B", "Е": "E", "е": "e", "Ѕ": "S", "ѕ": "s", "І": "I", "і": "i",
    "Ј": "J", "ј": "j", "К": "K", "к": "k", "М": "M", "Н": "H", "О": "O", "о": "o", "Р": "P",
    "р": "p", "С": "C", "с": "c", "Т": "T", "Х": "X", "х": "x", "У": "Y", "у": "y", "һ": "h",
    "ԁ": "d", "ԛ": "q", "ԝ": "w", "Ԛ": "Q", "Ԝ": "W", "в": "b", "т": "t", "м": "m", "н": "h",
  ]

  private func greekName(_ run: ArraySlice<Unicode.Scalar>) -> String? {
    guard let letter = run.first?.properties.lowercaseMapping.unicodeScalars.first else {
      return nil
    }
    return greek[letter]
  }

  /// The mu of "5 μm", which units know as the micro sign.
  private static func isMicro(_ scalars: [Unicode.Scalar], _ start: Int, end: Int) -> Bool {
    guard scalars[start] == "μ", end == start + 1, end < scalars.count else { return false }
    guard scalars[..<start].allSatisfy({ !Scanner.isLetter($0) }) else { return false }
    return "mgslLAVFTJWM".unicodeScalars.contains(scalars[end])
  }

  // MARK: Compatibility forms

  /// Appends what stands for the scalar at `index`.
  private static func plain(
    _ scalars: ArraySlice<Unicode.Scalar>, _ index: Int, _ home: Home,
    into result: inout [Unicode.Scalar]
  ) {
    let scalar = scalars[index]
    switch scalar.value {
    case ..<0x132: result.append(scalar)
    // Stress marks and whatever has no letter of its own with the one before it.
    case 0x0300...0x036F, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF: break
    // "Nᵒ 5" is number five.
    case 0x1D52
    where index > scalars.startIndex && "Nn".unicodeScalars.contains(scalars[index - 1]):
      result.append("º")
    case 0x132...0x2FF, 0x1D00...0x1DBF, 0x1E00...0x1EFF, 0xA720...0xA7FF, 0xAB30...0xAB6F:
      result += base(scalar)
    // Powers and ordinal signs are rules' work; lower digits are those of formulas.
    case 0x2070, 0x2074...0x207F: result.append(scalar)
    case 0x2080...0x2089: result.append(Unicode.Scalar(UInt8(scalar.value - 0x2080 + 48)))
    case 0x208A: result.append("+")
    case 0x208B: result.append("-")
    case 0x2103, 0x2109, 0x2116, 0x2117, 0x2120, 0x2122, 0x2139: result.append(scalar)
    case 0x2126: result.append("Ω")
    case 0x2150...0x215F, 0x2189: result.append(scalar)
    case 0x2776...0x2793: result += circled(scalar.value)
    case 0x3001: result.append(",")
    case 0x3002: result.append(".")
    case 0x3008...0x3011, 0x3014...0x301B: result.append(scalar.value % 2 == 0 ? "“" : "”")
    case 0x679...0x6D3:
      let letter = home == .arabic ? neighbours[scalar] : nil
      result.append(letter ?? scalar)
    case 0x1F150...0x1F169: result.append(letter(scalar.value - 0x1F150))
    case 0x1F170...0x1F189:
      // One alone is an emoji (blood types, parking); beside others it is a letter.
      let neighbours = [index - 1, index + 1].filter { scalars.indices.contains($0) }
      let isRun = neighbours.contains { (0x1F170...0x1F189).contains(scalars[$0].value) }
      result.append(isRun ? letter(scalar.value - 0x1F170) : scalar)
    default:
      guard isStyled(scalar.value, home) else { return result.append(scalar) }
      result += compatible(scalar)
    }
  }

  private static func letter(_ offset: UInt32) -> Unicode.Scalar {
    Unicode.Scalar(UInt8(truncatingIfNeeded: offset % 26 + 65))
  }

  /// The digits of a circled number: ❶ to ❿, ➀ to ➉, ➊ to ➓.
  private static func circled(_ value: UInt32) -> [Unicode.Scalar] {
    Array(String((value - 0x2776) % 10 + 1).unicodeScalars)
  }

  private static func isStyled(_ value: UInt32, _ home: Home) -> Bool {
    switch value {
    case 0x2071, 0x2090...0x209C, 0x2100...0x2188, 0x2460...0x24FF, 0x3131...0x33FF,
      0xF900...0xFAFF, 0xFB00...0xFB4F, 0xFF01...0xFFEF, 0x1D400...0x1D7FF, 0x1F100...0x1F14F,
      0x10780...0x107BA:
      true
    case 0xFDF0...0xFDFF: home != .arabic
    case 0xFB50...0xFDEF, 0xFE70...0xFEFC: true
    default: false
    }
  }

  /// The scalars of the compatibility mapping of Unicode (NFKC).
  private static func compatible(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    let mapped = String(Character(scalar)).precomposedStringWithCompatibilityMapping
    return mapped.unicodeScalars.flatMap { $0 == scalar || $0.value < 0x180 ? [$0] : base($0) }
  }

  /// A Latin letter of any language as letters that the engine's voices have.
  private static func base(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    if scalar.value >= 0x370, scalar.value < 0x1D00 || (0x1F00...0x1FFF).contains(scalar.value) {
      return [scalar]
    }
    if let letters = letters[scalar] { return Array(letters.unicodeScalars) }
    // The engine knows the accents of the first blocks.
    if scalar.value < 0x250 { return [scalar] }
    let parts = String(Character(scalar)).decomposedStringWithCompatibilityMapping.unicodeScalars
      .filter { !(0x0300...0x036F).contains($0.value) }
    guard parts.contains(where: { $0 != scalar }) else { return [scalar] }
    return parts.flatMap { part in
      part.value > 0x17F ? letters[part].map { Array($0.unicodeScalars) } ?? [part] : [part]
    }
  }

  /// `text` without the accents of Latin letters: "Chí" is "Chi", "Đà" is "Da".
  static func bases(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { $0.value > 0xBF }) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.decomposedStringWithCanonicalMapping.unicodeScalars {
      switch scalar {
      case "đ", "ð": result.append("d")
      case "Đ": result.append("D")
      case "ł": result.append("l")
      case "Ł": result.append("L")
      case "ø": result.append("o")
      case "Ø": result.append("O")
      default: if !(0x300...0x36F).contains(scalar.value) { result.append(scalar) }
      }
    }
    return String(result)
  }

  /// Letters of Persian, Urdu, Pashto and Kurdish that the Arabic voice lacks, by those it has.
  private static let neighbours: [Unicode.Scalar: Unicode.Scalar] = [
    "ہ": "ه", "ھ": "ه", "ۃ": "ة", "ە": "ه", "ۀ": "ه", "ے": "ي", "ی": "ي", "ې": "ي", "ێ": "ي",
    "ۍ": "ي", "ک": "ك", "ں": "ن", "ٹ": "ت", "ڈ": "د", "ڑ": "ر", "ڕ": "ر", "ڵ": "ل", "ۆ": "و",
    "ټ": "ت", "ډ": "د", "ړ": "ر", "ښ": "ش", "ځ": "ز", "څ": "س", "ڼ": "ن", "ږ": "ج",
  ]

  /// Letters without a decomposition (espeak-ng 1.51 was asked for each which it lacks), marks that
  /// stand for a glottal stop, and phonetic letters by the ones they look like.
  private static let letters: [Unicode.Scalar: String] = {
    let table = """
      ĳ ij Ĳ IJ ŀ l Ŀ L ŉ n ſ s Ƅ b ƅ b Ɓ B ɓ b Ƃ B ƃ b Ƈ C ƈ c Ɖ D ɖ d Ɗ D ɗ d Ǝ E ǝ e Ɛ E ɛ e
      Ɠ G ɠ g Ɣ Gh ɣ gh Ɩ I ɩ i Ɨ I ɨ i Ɯ M ɯ u Ɲ Ny ɲ ny Ɵ O ɵ o Ɔ O ɔ o Ʀ R ʀ r Ƨ S ƨ s Ʃ Sh
      ʃ sh Ʈ T ʈ t Ʊ U ʊ u Ʋ V ʋ v Ʒ Zh ʒ zh Ƽ 5 ƽ 5 ƾ ts Ⱥ A Ⱦ T Ɂ '' Ʉ U ʉ u Ʌ V ʌ u ɑ a ɐ a
      ɒ o ɕ sh ɘ e ɚ er ɜ e ɝ er ɞ e ɟ j ɡ g ɢ g ɤ o ɥ y ɦ h ɧ sh ɪ i ɫ l ɬ l ɭ l ɮ l ɰ w ɱ m ɳ n
      ɴ n ɶ o ɷ o ɸ f ɹ r ɺ r ɻ r ɼ r ɽ r ɾ r ɿ r ʁ r ʂ sh ʄ j ʅ s ʆ sh ʇ t ʍ wh ʎ ly ʏ y ʐ zh
      ʑ zh ʓ zh ʔ '' ʕ '' ʖ '' ʗ '' ʘ '' ʙ b ʚ e ʛ g ʜ h ʝ y ʞ k ʟ l ʠ q ʡ '' ʢ '' ʣ dz ʤ j ʥ dz
      ʦ ts ʧ ch ʨ ch ʩ ng ʪ ls ʫ lz ʮ h ʯ h ʹ '' ʺ '' ʻ '' ʼ ’ ʽ '' ʾ '' ʿ '' ˀ '' ˁ '' ˈ '' ˌ ''
      ː '' ˑ '' ʲ y ʷ w ʱ h ʳ r ʴ r ʵ r ʶ r ʸ y ˠ gh ˤ '' ẞ SS ẚ a ẟ d ᴀ a ʙ b ᴄ c ᴅ d ᴇ e ꜰ f ᴊ j
      ᴋ k ᴌ l ᴍ m ᴏ o ᴘ p ꜱ s ᴛ t ᴜ u ᴠ v ᴡ w ᴢ z ᴁ ae ᴃ b ᴎ n ᴐ o ᴑ o ᴓ o ᴙ r ᴚ r ᴦ g ᴨ p ꞌ ’
      Ꞌ ’ Ɪ I Ɡ G Ɑ A Ʞ K Ʝ J Ꞓ C ꞓ c ꬱ e ᵺ th ᵽ p ᵻ i ᵾ u ꝛ r ꝺ d ꝼ f ꞇ t
      """
    var letters: [Unicode.Scalar: String] = [:]
    let parts = table.split(whereSeparator: \.isWhitespace)
    for index in stride(from: 0, to: parts.count - 1, by: 2) {
      guard let letter = parts[index].unicodeScalars.first else { continue }
      letters[letter] = parts[index + 1] == "''" ? "" : String(parts[index + 1])
    }
    return letters
  }()
}
