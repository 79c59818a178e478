// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle
internal import ListenFormats

extension SettingsDocument {
  /// The condition in `value`, the `where` of a rule: `{"language": "es", "section": ["Costa", "Puerto"]}`.
  ///
  /// - Throws: ``SettingsError``.
  func condition(_ value: JSONValue) throws(SettingsError) -> ArticleCondition {
    let members = try members(
      value, "where", known: ArticleCondition.Property.allCases.map(\.rawValue))
    var values: [ArticleCondition.Property: [String]] = [:]
    for property in ArticleCondition.Property.allCases {
      let expected =
        property == .language ? "a BCP 47 tag such as \"es\", or a list" : "a text, or a list"
      guard let texts = try texts(members, property.rawValue, expected: expected) else {
        continue
      }
      let isRight = texts.allSatisfy { text in
        property == .language ? LanguageTag.isValid(text) : !text.allSatisfy(\.isWhitespace)
      }
      guard !texts.isEmpty, isRight else {
        throw wrong(property.rawValue, members[property.rawValue] ?? value, expected)
      }
      values[property] = texts
    }
    guard !values.isEmpty else {
      throw wrong("where", value, "language, section, author or tag")
    }
    return ArticleCondition(values)
  }
}
