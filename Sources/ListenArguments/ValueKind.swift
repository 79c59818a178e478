// SPDX-License-Identifier: GPL-3.0-or-later

/// The kind of value that an option or operand takes.
public enum ValueKind: Sendable {
  /// Any text.
  case text
  /// The path of a file, or `-`.
  case file
  /// The path of a folder.
  case directory
  /// One of these words.
  case choice([String])
  /// One or more of these words, separated by commas.
  case list([String])
  /// A whole number in this range.
  case integer(ClosedRange<Int>)
  /// A number of bytes, such as `500M` or `2G` (powers of 1024).
  case byteCount
  /// Text that passes a check; `expected` describes a valid value: "a tag such as en-GB".
  case checked(expected: String, isValid: @Sendable (String) -> Bool)

  /// The words that may be given, where they are known.
  var words: [String] {
    switch self {
    case .choice(let words), .list(let words): words
    default: []
    }
  }

  /// The right kind of value, in words that follow "must be".
  var expected: String {
    switch self {
    case .text: "text"
    case .file: "a file"
    case .directory: "a folder"
    case .choice(let words): words.joined(separator: ", ", last: " or ")
    case .list(let words): "a list of " + words.joined(separator: ", ", last: " or ")
    case .integer(let range):
      switch (range.lowerBound, range.upperBound) {
      case (.min, .max): "a whole number"
      case (let lower, .max): "a whole number of at least \(lower)"
      case (.min, let upper): "a whole number of at most \(upper)"
      case (let lower, let upper): "a whole number from \(lower) to \(upper)"
      }
    case .byteCount: "a size such as 500M or 2G"
    case .checked(let expected, _): expected
    }
  }

  /// The part of `value` that is not right, or nothing where all of it is.
  func fault(in value: String) -> String? {
    switch self {
    case .text: nil
    case .file, .directory: value.isEmpty ? value : nil
    case .choice(let words): words.contains(value) ? nil : value
    case .list(let words): Self.elements(of: value).first { !words.contains($0) }
    case .integer(let range): Int(value).map(range.contains) == true ? nil : value
    case .byteCount: Self.byteCount(value) == nil ? value : nil
    case .checked(_, let isValid): isValid(value) ? nil : value
    }
  }

  /// The elements of a list: what stands between the commas, each once.
  static func elements(of list: String) -> [String] {
    var elements: [String] = []
    for element in list.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    where !elements.contains(element) {
      elements.append(element)
    }
    return elements
  }

  /// The number of bytes that `500M`, `2G`, `2GiB` or `1000` says, or nothing if it says none.
  static func byteCount(_ text: String) -> Int? {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard let number = Int(digits) else { return nil }
    let shift: Int
    switch text.dropFirst(digits.count).uppercased() {
    case "", "B": shift = 0
    case "K", "KB", "KIB": shift = 10
    case "M", "MB", "MIB": shift = 20
    case "G", "GB", "GIB": shift = 30
    case "T", "TB", "TIB": shift = 40
    default: return nil
    }
    let (bytes, overflow) = number.multipliedReportingOverflow(by: 1 << shift)
    return overflow ? nil : bytes
  }
}

extension Array where Element == String {
  /// The elements in one line, the last one after a word of its own: "a, b or c".
  func joined(separator: String, last: String) -> String {
    guard count > 1, let end = self.last else { return joined() }
    return dropLast().joined(separator: separator) + last + end
  }
}
