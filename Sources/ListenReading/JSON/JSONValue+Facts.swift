// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle
internal import ListenFiles
internal import ListenFormats

extension JSONValue {
  /// The value under `path`, names divided by full stops, such as "title.rendered".
  func at(_ path: String) -> JSONValue? {
    var value: JSONValue? = self
    for name in path.split(separator: ".") { value = value?[String(name)] }
    return value
  }

  /// The first of `paths` that is a string with text in it, or a number.
  func fact(_ paths: String...) -> String? {
    for path in paths {
      switch at(path) {
      case .string(let text) where text.contains { !$0.isWhitespace }: return text
      case .number(let text): return text
      default: continue
      }
    }
    return nil
  }

  /// The names in the first of `paths` that has any: strings, or objects with a name.
  func names(_ paths: String...) -> [String] {
    for path in paths {
      let names = (at(path)?.elements ?? []).compactMap { item in
        item.string
          ?? item.fact(
            "name", "title", "text", "display_name", "displayName", "full_name", "rendered", "label"
          )
          ?? item.joined("first_name", "last_name") ?? item.joined("firstName", "lastName")
      }
      if !names.isEmpty { return names }
    }
    return []
  }

  private func joined(_ first: String, _ last: String) -> String? {
    let names = [fact(first), fact(last)].compactMap(\.self)
    return names.isEmpty ? nil : names.joined(separator: " ")
  }

  /// The address of a picture: a string, or an object with one.
  func address(_ paths: String...) -> String? {
    for path in paths {
      guard let value = at(path)?.elements.first else { continue }
      if let address = value.string ?? value.fact("url", "href", "src", "source_url", "contentUrl")
      {
        return address
      }
    }
    return nil
  }
}
