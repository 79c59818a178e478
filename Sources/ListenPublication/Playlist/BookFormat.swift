// SPDX-License-Identifier: GPL-3.0-or-later

/// A single-file format in which reading apps take an article or a day.
public enum BookFormat: String, Sendable, Hashable, CaseIterable, Codable {
  /// EPUB 3.3 with Media Overlays: text and sound, sentence by sentence.
  case epub
  /// W3C Lightweight Packaging Format: a packaged audiobook.
  case lpf

  /// The file's name for a recording called `stem`, such as `article.epub`.
  public func fileName(_ stem: String) -> String { stem + "." + rawValue }

  /// The name that people know it by.
  package var name: String {
    switch self {
    case .epub: "EPUB"
    case .lpf: "LPF"
    }
  }

  /// The media type: EPUB's as registered with IANA, LPF's as given in section 5 of its
  /// specification.
  public var mediaType: String {
    switch self {
    case .epub: "application/epub+zip"
    case .lpf: "application/lpf+zip"
    }
  }
}
