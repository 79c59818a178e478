// SPDX-License-Identifier: GPL-3.0-or-later

/// A language's tag by BCP 47, such as `en` or `es-MX`.
public enum LanguageTag {
  /// Whether `text` has a tag's form: RFC 5646, section 2.1, in its common part, subtags of letters and
  /// digits, the first of letters alone.
  public static func isValid(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard let first = parts.first, (2...8).contains(first.count),
      first.allSatisfy({ $0.isASCII && $0.isLetter })
    else { return false }
    return parts.dropFirst().allSatisfy { part in
      (1...8).contains(part.count) && part.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
    }
  }
}
