// SPDX-License-Identifier: GPL-3.0-or-later

/// The stylesheet of a book.
///
/// It leaves fonts, sizes and colours to the reader's own settings.
enum EPUBStyle {
  /// The class of the sentence being heard, named in the package document (EPUB 3.3, section 9.4.2).
  static let activeClass = "-epub-media-overlay-active"

  static let bytes = Array(
    """
    body { line-height: 1.5; }
    h1, h2 { line-height: 1.2; }
    .standfirst { font-style: italic; }
    .byline, .caption { font-size: 0.9em; }
    .\(activeClass) { background-color: #fde68a; color: #111; }

    """.utf8)
}
