// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle
internal import ListenFiles

/// Tells the lines that pages put around an article's beginning: dates, authors, times of reading.
enum PageDetails {
  /// Why a short line is none of the article's text, if its form gives it away.
  static func reason(_ text: String) -> String? {
    let size = text.utf8.count
    guard size < 240 else { return nil }
    if let reason = Boilerplate.reason(text) ?? EndingWords.reason(text) { return reason }
    if size < 120, let author = BylineParser.author(in: text),
      !ClosingMarks.end(Array(text.utf8)) || AuthorWords.beginsAsName(author)
    {
      return "byline"
    }
    if size < 90, !DateParser.matches(in: text).isEmpty { return "page details" }
    let folded = text.lowercased()
    if size < 60, readingTimes.contains(where: folded.has) { return "page details" }
    if text.utf8.contains(0x7C), !ClosingMarks.end(Array(text.utf8)) { return "page details" }
    return nil
  }

  private static let readingTimes: [StaticString] = [
    "min read", "minute read", "min. read", "reading time", "read time", "lesezeit", "min lesen",
    "minuten lesen", "temps de lecture", "min de lecture", "minutes de lecture", "min de lectura",
    "tiempo de lectura", "minutos de lectura", "tempo di lettura", "tempo de leitura",
    "min de leitura", "leestijd", "czas czytania", "دقيقة قراءة", "دقائق قراءة", "время чтения",
    "阅读时间", "分で読め",
  ]
}
