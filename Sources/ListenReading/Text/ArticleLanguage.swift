// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle

/// Settles what language an article is in, for every reader alike.
enum ArticleLanguage {
  /// Sets the article's language and marks what is in another one; returns warnings.
  ///
  /// A language that the user named stands; one that the document declares is checked.
  static func settle(_ article: inout Article, source: Source, declared: String?) -> [String] {
    var sample = article.title ?? ""
    var length = 0
    for block in article.body where length < 12_000 {
      sample += "\n" + block.text
      length += block.text.utf8.count
    }
    let verdict: LanguageDetector.Verdict
    if let named = source.language.flatMap(LanguageDetector.normalizedTag) {
      verdict = .init(language: named)
    } else {
      verdict = LanguageDetector.verdict(on: sample, declared: declared)
    }
    article.language = verdict.language
    article.body = LanguageDetector.marking(article.body, main: verdict.language)
    return verdict.warning.map { [$0] } ?? []
  }
}
