// SPDX-License-Identifier: GPL-3.0-or-later

/// A line such as `[paper]: https://example.org "Title"`, to which links refer by name.
enum LinkReference {
  /// The names that `lines` define, in lower case.
  static func labels(in lines: [Substring]) -> Set<String> {
    var labels: Set<String> = []
    for line in lines where line.has("]:") {
      if let label = label(in: line.drop { $0 == " " }) { labels.insert(label) }
    }
    return labels
  }

  /// The name that a line defines.
  static func label(in text: Substring) -> String? {
    guard text.first == "[", let close = text.firstIndex(of: "]"), close > text.startIndex else {
      return nil
    }
    let rest = text[text.index(after: close)...]
    let label = text[text.index(after: text.startIndex)..<close]
    guard rest.first == ":", !label.isEmpty, label.first != "^",
      let address = rest.dropFirst().trimmed.split(separator: " ").first,
      address.utf8.contains(0x2F) || address.utf8.contains(0x23) || address.hasPrefix("<")
    else { return nil }
    return label.lowercased()
  }
}
