// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle
internal import ListenAudio
internal import ListenFiles

extension Manifest {
  /// Bytes of the longest title, name, address or label.
  static let longestText = 1 << 14
  /// Authors, readers, tags or links, at most.
  static let mostNames = 1 << 10

  /// Whether every text is one that a manifest of ours can have.
  ///
  /// A manifest comes from the disk, where anybody may have written. Languages and dates are taken into
  /// account by other rooms, so that one that is none must not get there.
  var hasSaneTexts: Bool {
    let terms = listen
    let names = author + readBy
    let tags = terms.tags ?? []
    guard names.count <= Self.mostNames, tags.count <= Self.mostNames,
      (links ?? []).count <= Self.mostNames, (terms.voices ?? []).count <= Self.mostNames
    else { return false }
    let texts =
      [id, url, name, terms.render, terms.voice] + names.flatMap { [$0.type, $0.name] } + tags
      + [
        terms.speaker, terms.section, terms.standfirst, terms.source, terms.link, terms.address,
        terms.digest,
      ]
      .compactMap(\.self)
      + (links ?? []).flatMap { [$0.url, $0.name ?? ""] }
      + (terms.voices ?? []).flatMap { [$0.name, $0.speaker, $0.voice] }
    guard texts.allSatisfy({ $0.utf8.count <= Self.longestText }),
      (terms.voices ?? []).allSatisfy({ LanguageTag.isValid($0.language) }),
      LanguageTag.isValid(inLanguage), LanguageTag.isValid(locale.language),
      Self.directions.contains(readingProgression), Self.directions.contains(locale.direction),
      [datePublished, dateModified].allSatisfy({ $0.map(Self.isDate) ?? true }),
      terms.edition.map({ PublicationDate(day: $0) != nil }) ?? true,
      terms.gain.magnitude < 200
    else { return false }
    return (readingOrder + resources).allSatisfy { item in
      (item.name?.utf8.count ?? 0) <= Self.longestText
        && item.encodingFormat.utf8.count <= Self.longestText
        && (item.listen?.language.map(LanguageTag.isValid) ?? true)
        && (item.alternate ?? []).count <= Self.mostNames
    }
  }

  /// Whether every file that is named lies where files of such a publication do: in its folder; the
  /// recordings of an edition in those of articles beside it too.
  ///
  /// None is named twice, or a small manifest could make whoever checks it read one file for ever.
  var hasSaneNames: Bool {
    guard Set((readingOrder + resources).map(\.url)).count == readingOrder.count + resources.count
    else { return false }
    return (readingOrder + resources).allSatisfy { item in
      guard item.url.utf8.count <= Self.longestText,
        !item.url.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F })
      else { return false }
      if let components = ConfinedFolder.components(item.url) {
        return !components.contains { $0.hasPrefix(".") }
      }
      guard listen.edition != nil, item.url.hasPrefix(Self.beside),
        let components = ConfinedFolder.components(String(item.url.dropFirst(Self.beside.count)))
      else { return false }
      return components.count == 2 && !components.contains { $0.hasPrefix(".") }
    }
  }

  /// The path from an edition's folder to those of articles.
  static let beside = "../../articles/"

  private static let directions = ["ltr", "rtl"]

  /// Whether `text` is a date of ours: `2025`, `2025-01`, `2025-01-22`, and that with a time.
  private static func isDate(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.count <= 25 else { return false }
    func isNumber(_ range: Range<Int>, _ most: Int) -> Bool {
      guard range.upperBound <= bytes.count,
        bytes[range].allSatisfy({ (0x30...0x39).contains($0) })
      else { return false }
      return (Int(String(decoding: bytes[range], as: UTF8.self)) ?? .max) <= most
    }
    guard isNumber(0..<4, 9999) else { return false }
    if bytes.count == 4 { return true }
    if bytes.count == 7 { return bytes[4] == 0x2D && isNumber(5..<7, 12) }
    guard bytes.count >= 10, PublicationDate(day: String(text.prefix(10))) != nil else {
      return false
    }
    if bytes.count == 10 { return true }
    guard bytes[10] == UInt8(ascii: "T"), isNumber(11..<13, 23), bytes.count >= 16,
      isNumber(14..<16, 59)
    else { return false }
    return bytes[16...].allSatisfy { (0x30...0x39).contains($0) || "Z+-:".utf8.contains($0) }
  }
}

extension String {
  /// The text as a manifest holds it: cut where it is longer than any title is.
  var bounded: String {
    guard utf8.count > Manifest.longestText else { return self }
    var end = utf8.index(startIndex, offsetBy: Manifest.longestText - 3)
    // Not within a character, as the encoding counts it.
    while end.samePosition(in: unicodeScalars) == nil { end = utf8.index(before: end) }
    return self[..<end] + "…"
  }
}
