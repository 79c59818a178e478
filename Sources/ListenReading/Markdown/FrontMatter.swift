// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle

/// The facts that stand above a Markdown text, in YAML, TOML or JSON.
struct FrontMatter: Sendable, Hashable {
  /// A value: text, a list of texts, or names with texts.
  enum Value: Sendable, Hashable {
    case text(String)
    case list([Value])
    case map([String: Value])
  }

  /// A fault, with its place.
  struct Fault: Error, Hashable {
    /// From 1.
    var line: Int
    var found: String
    var expected: String
  }

  /// The values by their keys, which are in lower case.
  private(set) var values: [String: Value]

  /// Facts by their names, in lower case.
  ///
  /// Values that site generators keep under a name of their own (Hugo's `params`, Zola's `extra` and
  /// `taxonomies`) counts where the facts themselves don't say it.
  init(values: [String: Value]) {
    self.values = values
    for name in ["params", "extra", "taxonomies"] {
      if case .map(let own) = values[name] { self.values.merge(own) { given, _ in given } }
    }
  }

  /// The text of the first of `keys` that has one.
  func text(_ keys: String...) -> String? {
    for key in keys {
      if let text = values[key].flatMap(Self.text), !text.isEmpty { return text }
    }
    return nil
  }

  /// The texts of the first of `keys`; one text is split where commas are.
  func list(_ keys: String..., splitting: Bool = true) -> [String] {
    for key in keys {
      switch values[key] {
      case .text(let text) where splitting:
        return text.split { $0 == "," || $0 == "،" }.map { $0.trimmed }.filter { !$0.isEmpty }
      case .text(let text): return text.isEmpty ? [] : [text]
      case .list(let items): return items.compactMap(Self.text).filter { !$0.isEmpty }
      case .map(let map): return Self.text(.map(map)).map { [$0] } ?? []
      case nil: continue
      }
    }
    return []
  }

  /// A member of a value that has names, such as the caption of an image.
  func member(of key: String, _ names: String...) -> String? {
    var value = values[key]
    if case .list(let items) = value { value = items.first }
    guard case .map(let map) = value else { return nil }
    for name in names { if let text = map[name].flatMap(Self.text) { return text } }
    return nil
  }

  private static func text(_ value: Value) -> String? {
    switch value {
    case .text(let text): return text
    case .list(let items): return items.first.flatMap(text)
    case .map(let map):
      for key in ["name", "title", "url", "src", "path"] {
        if let text = map[key].flatMap(text) { return text }
      }
      return nil
    }
  }
}
