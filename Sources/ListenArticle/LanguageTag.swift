// SPDX-License-Identifier: GPL-3.0-or-later

/// A language's tag by BCP 47 (RFC 5646): `en`, `es-MX`, `zh-Hant-TW`.
///
/// ```swift
/// let tag = LanguageTag("es_mx")
/// tag?.description  // "es-MX"
/// tag?.language  // "es"
/// tag?.region  // "MX"
/// tag?.lookUp.map(\.description)  // ["es-MX", "es-419", "es"]
/// ```
public struct LanguageTag: Sendable, Hashable, CustomStringConvertible {
  /// The primary subtag, in lower case.
  public let language: String
  /// The script's four letters, the first one a capital: `Hant`.
  public let script: String?
  /// The country's two letters in capitals, or the three digits of a larger region: `MX`, `419`.
  public let region: String?
  /// Variants, extensions and private subtags, in lower case.
  private let rest: [String]

  private init(language: String, script: String?, region: String?, rest: [String] = []) {
    self.language = language
    self.script = script
    self.region = region
    self.rest = rest
  }

  /// The tag written in `text`, in any case, with subtags joined by `-` or `_`; nil if it is not a
  /// tag.
  ///
  /// An extended language stands for the whole (`zh-yue` is `yue`), and a code that ISO 639 has
  /// replaced for its successor (`iw` is `he`): RFC 5646, section 4.5.
  public init?(_ text: String) {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "_" }
      .map { $0.lowercased() }
    guard let first = parts.first, (2...8).contains(first.utf8.count), Self.isLetters(first),
      parts.dropFirst().allSatisfy({ (1...8).contains($0.utf8.count) && Self.isLettersOrDigits($0) }
      )
    else { return nil }
    var language = first
    var rest = parts.dropFirst()
    if Self.isExtended.contains(first), let extended = rest.first, extended.utf8.count == 3,
      Self.isLetters(extended)
    {
      language = extended
      rest.removeFirst()
    }
    var script: String?
    if let next = rest.first, next.utf8.count == 4, Self.isLetters(next) {
      script = next.prefix(1).uppercased() + next.dropFirst()
      rest.removeFirst()
    }
    var region: String?
    if let next = rest.first,
      next.utf8.count == 2 && Self.isLetters(next)
        || next.utf8.count == 3 && next.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    {
      region = next.uppercased()
      rest.removeFirst()
    }
    self.init(
      language: Self.successors[language] ?? language, script: script, region: region,
      rest: Array(rest))
  }

  /// The tag in the case that BCP 47 recommends.
  public var description: String {
    ([language, script, region].compactMap { $0 } + rest).joined(separator: "-")
  }

  /// Tags to look up, nearest first: this tag, then without its variants, with its region's larger
  /// region, without its region, and without its script.
  ///
  /// After RFC 4647, section 3.4, with the CLDR's parents for Spanish of the Americas.
  public var lookUp: [LanguageTag] {
    var tags = [self]
    func add(_ script: String?, _ region: String?) {
      let tag = LanguageTag(language: language, script: script, region: region)
      if !tags.contains(tag) { tags.append(tag) }
    }
    add(script, region)
    if language == "es", let region, Self.isAmerican(region) { add(script, "419") }
    add(script, nil)
    if script != nil { add(nil, region) }
    add(nil, nil)
    return tags
  }

  /// The name of the engine's voice for the language; it differs from the language's code where the
  /// engine files the language under another name.
  public var engineLanguage: String { Self.engineNames[language] ?? language }

  /// The primary subtag of `text` in lower case; for text that is not a tag, everything before the
  /// first `-` or `_`.
  public static func primary(of text: String) -> String {
    LanguageTag(text)?.language
      ?? String(text.prefix { $0 != "-" && $0 != "_" }).lowercased()
  }

  /// Whether the language of a tag is written from right to left: in the script that the tag names,
  /// or else in its usual one.
  package static func isRightToLeft(_ text: String) -> Bool {
    if let script = LanguageTag(text)?.script { return scriptsFromTheRight.contains(script) }
    return languagesFromTheRight.contains(primary(of: text))
  }

  private static let scriptsFromTheRight: Set<String> = ["Arab", "Hebr", "Thaa", "Syrc", "Nkoo"]
  private static let languagesFromTheRight: Set<String> = [
    "ar", "fa", "he", "ur", "ps", "yi", "sd", "ug", "dv", "ckb",
  ]

  /// Whether `text` has the form of a tag (RFC 5646, section 2.1): subtags of letters and digits
  /// joined by hyphens, the first one of letters alone.
  public static func isValid(_ text: String) -> Bool {
    !text.contains("_") && LanguageTag(text) != nil
  }

  private static func isLetters(_ text: String) -> Bool {
    text.utf8.allSatisfy { (0x61...0x7A).contains($0) }
  }

  private static func isLettersOrDigits(_ text: String) -> Bool {
    text.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
  }

  /// Whether a country's Spanish follows `es-419`: the CLDR's `parentLocales`.
  private static func isAmerican(_ region: String) -> Bool {
    [
      "AR", "BO", "BR", "BZ", "CL", "CO", "CR", "CU", "DO", "EC", "GT", "HN", "MX", "NI", "PA",
      "PE",
      "PR", "PY", "SV", "US", "UY", "VE",
    ].contains(region)
  }

  /// Languages that the IANA registry has extended language subtags for.
  private static let isExtended: Set<String> = ["ar", "kok", "ms", "sgn", "sw", "uz", "zh"]

  /// The preferred values of the IANA registry.
  private static let successors = [
    "iw": "he", "in": "id", "ji": "yi", "jw": "jv", "mo": "ro", "arb": "ar", "swh": "sw",
  ]

  /// The engine's codes where they are not BCP 47's usual ones (`espeak-ng --voices`).
  private static let engineNames = [
    "zh": "cmn", "no": "nb", "nn": "nb", "ckb": "ku", "kmr": "ku", "prs": "fa",
  ]
}
