// SPDX-License-Identifier: GPL-3.0-or-later

// The table in words, alike in help pages, the manual and completions.

extension Option {
  /// How lists of options show it: `-o, --output DIR`.
  var label: String {
    (short.map { "-\($0), " } ?? "") + usage
  }

  /// Its help with the values that it may have and the one that it has by default.
  var fullHelp: String {
    switch kind {
    case .flag: help
    case .value(_, let kind):
      // An adapted option may have kept the default of the shared one, which no longer holds.
      help.adding(kind.notes(defaultText: isRequired ? nil : defaultText))
    }
  }
}

extension ValueKind {
  /// The addition in parentheses that help makes.
  func notes(defaultText: String?) -> String {
    var notes: [String] = []
    if !words.isEmpty { notes.append("values: \(words.joined(separator: ", "))") }
    if case .integer(let range) = self, range.lowerBound > .min, range.upperBound < .max {
      notes.append("\(range.lowerBound) to \(range.upperBound)")
    }
    if let defaultText { notes.append("default: \(defaultText)") }
    return notes.joined(separator: "; ")
  }
}

extension String {
  /// The text with a note in parentheses after it, if there is one.
  func adding(_ note: String) -> String {
    note.isEmpty ? self : "\(self) (\(note))"
  }
}

extension Array where Element == Command {
  /// The exit statuses of the last command that has any: it speaks for those below it.
  var exitStatuses: [ExitStatus] {
    last { !$0.exitStatuses.isEmpty }?.exitStatuses ?? []
  }
}
