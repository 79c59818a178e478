// SPDX-License-Identifier: GPL-3.0-or-later

/// Cuts a text after full stops, question and exclamation marks that white space and no small letter
/// follow.
enum SentenceCutter {
  /// The sentences of `text` without the white space between them, in Unicode scalars.
  static func sentences(in text: String, language: String) -> [Range<Int>] {
    let scalars = Array(text.unicodeScalars)
    var result: [Range<Int>] = []
    var start = 0
    for index in scalars.indices where ".!?؟…。".unicodeScalars.contains(scalars[index]) {
      var end = index + 1
      while end < scalars.count, "\"'”’»)]".unicodeScalars.contains(scalars[end]) { end += 1 }
      var next = end
      while next < scalars.count, scalars[next].properties.isWhitespace { next += 1 }
      guard next > end, next < scalars.count, !scalars[next].properties.isLowercase else {
        continue
      }
      result.append(start..<end)
      start = next
    }
    if start < scalars.count { result.append(start..<scalars.count) }
    return result
  }
}
