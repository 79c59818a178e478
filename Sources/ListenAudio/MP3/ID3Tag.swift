// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle

/// An ID3v2.3 tag, in UTF-16 throughout, so that players of any age read every script correctly.
///
/// <https://id3.org/id3v2.3.0>, chapters by <https://id3.org/id3v2-chapters-1.0>. libmp3lame's own
/// tags hold Latin-1 only in the frames that matter.
struct ID3Tag {
  private var frames: [UInt8] = []

  /// The tag of a recording.
  init(_ tags: RecordingTags) {
    add("TIT2", text: tags.title)
    add("TPE1", text: tags.artist)
    add("TALB", text: tags.album)
    if let date = tags.date {
      add("TYER", text: Self.digits(date.year, 4))
      if let month = date.month, let day = date.day {
        add("TDAT", text: Self.digits(day, 2) + Self.digits(month, 2))
      }
      if let hour = date.hour, let minute = date.minute {
        add("TIME", text: Self.digits(hour, 2) + Self.digits(minute, 2))
      }
    }
    let language = Self.language(tags.language)
    add("TLAN", text: language)
    add("TCON", text: "Speech")
    add("TSSE", text: "listen")
    add("COMM", Self.remark(language, tags.comment))
    add("USLT", Self.remark(language, tags.lyrics))
    // A frame of an address is Latin-1 (section 4.3.1).
    if let link = tags.link, link.unicodeScalars.allSatisfy({ $0.isASCII }) {
      add("WOAF", Array(link.utf8))
    }
    if tags.chapters.count > 1 { add(chapters: tags.chapters) }
    if let artwork = tags.artwork {
      // Latin-1 for the picture's label (0), front cover (3).
      add("APIC", [0] + Array(artwork.mediaType.utf8) + [0, 3, 0] + artwork.bytes)
    }
  }

  /// The bytes of the tag; empty if it has no content.
  var encoded: [UInt8] {
    guard !frames.isEmpty else { return [] }
    let size = (0..<4).map { UInt8(frames.count >> (7 * (3 - $0)) & 0x7F) }
    return Array("ID3".utf8) + [3, 0, 0] + size + frames
  }

  private mutating func add(chapters: [RecordingTags.Chapter]) {
    var list: [UInt8] = Array("toc\0".utf8) + [3, UInt8(min(255, chapters.count))]
    let listed = chapters.prefix(255)
    for index in listed.indices { list += "chp\(index)\0".utf8 }
    add("CTOC", list)
    for (index, chapter) in listed.enumerated() {
      var body: [UInt8] = Array("chp\(index)\0".utf8)
      for time in [chapter.start, chapter.end] {
        Self.append(UInt32(clamping: (time.microseconds + 500) / 1000), to: &body)
      }
      body += [UInt8](repeating: 0xFF, count: 8)  // No offsets in bytes.
      body += Self.frame("TIT2", Self.text(chapter.title))
      add("CHAP", body)
    }
  }

  private mutating func add(_ id: String, text: String) {
    if !text.isEmpty { add(id, Self.text(text)) }
  }

  private mutating func add(_ id: String, _ body: [UInt8]) { frames += Self.frame(id, body) }

  private static func frame(_ id: String, _ body: [UInt8]) -> [UInt8] {
    var frame: [UInt8] = Array(id.utf8)
    append(UInt32(body.count), to: &frame)
    return frame + [0, 0] + body
  }

  /// A text in encoding 1: UTF-16 with a byte order mark.
  private static func text(_ text: String) -> [UInt8] { [1] + utf16(text) }

  /// A comment or a text: language, an empty name, the text.
  private static func remark(_ language: String, _ text: String) -> [UInt8] {
    [1] + Array(language.utf8) + [0xFF, 0xFE, 0, 0] + utf16(text)
  }

  private static func utf16(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = [0xFF, 0xFE]
    for unit in text.utf16 where unit != 0 {
      bytes += [UInt8(truncatingIfNeeded: unit), UInt8(unit >> 8)]
    }
    return bytes
  }

  private static func append(_ value: UInt32, to bytes: inout [UInt8]) {
    for shift in stride(from: 24, through: 0, by: -8) {
      bytes.append(UInt8(truncatingIfNeeded: value >> UInt32(shift)))
    }
  }

  private static func digits(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  /// The ISO 639-2 code of a language: for likely languages with a two-letter code their
  /// three-letter code, a three-letter code unchanged, otherwise "und".
  private static func language(_ tag: String) -> String {
    let primary = LanguageTag.primary(of: tag)
    if primary.count == 3, primary.utf8.allSatisfy({ (97...122).contains($0) }) { return primary }
    let codes = [
      "ar": "ara", "bn": "ben", "ca": "cat", "cs": "cze", "da": "dan", "de": "ger", "el": "gre",
      "en": "eng", "es": "spa", "eu": "baq", "fa": "per", "fi": "fin", "fr": "fre", "gl": "glg",
      "he": "heb", "hi": "hin", "hu": "hun", "id": "ind", "it": "ita", "ja": "jpn", "ko": "kor",
      "nl": "dut", "no": "nor", "pl": "pol", "pt": "por", "ro": "rum", "ru": "rus", "sv": "swe",
      "sw": "swa", "tr": "tur", "uk": "ukr", "ur": "urd", "vi": "vie", "zh": "chi",
    ]
    return codes[primary] ?? "und"
  }
}
