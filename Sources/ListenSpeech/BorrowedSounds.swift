// SPDX-License-Identifier: GPL-3.0-or-later

/// The promise of a voice file that takes its sounds from another language's table: on these words it
/// says what the language's own voice says, but for the sounds that it means to say otherwise.
///
/// The engine's dictionaries name sounds by number, so the table fits one version of the engine and
/// perhaps not the next. A voice file asks for the comparison in comments:
///
/// ```
/// // listen: sounds of es, where β=b ð=d ɣ=ɡ
/// // listen: words ciudad agua tres perro
/// ```
struct BorrowedSounds: Sendable, Hashable {
  /// The engine's own voice.
  let own: String
  /// Sounds of the own voice, and what stands for them, in IPA.
  let alike: [Character: Character]
  /// Words to compare, one line for each in a request.
  let words: [String]

  /// The promise in `file`, the contents of a voice file; nil where there is none.
  init?(file: String) {
    var own: String?
    var alike: [Character: Character] = [:]
    var words: [String] = []
    for line in file.split(whereSeparator: \.isNewline) {
      guard line.hasPrefix("// listen: ") else { continue }
      let parts = line.split(separator: " ").dropFirst(2)
      if parts.first == "words" { words += parts.dropFirst().map(String.init) }
      guard parts.starts(with: ["sounds", "of"]) else { continue }
      own = parts.dropFirst(2).first.map { String($0.filter { $0 != "," }) }
      for pair in parts.dropFirst(3) where pair.count == 3 && pair.dropFirst().first == "=" {
        if let from = pair.first, let to = pair.last { alike[from] = to }
      }
    }
    guard let own, !words.isEmpty else { return nil }
    self.own = own
    self.alike = alike
    self.words = words
  }

  /// The words that differ, given the IPA of each by the own voice and by the borrowing one.
  func differences(own: [String], ours: [String]) -> [String] {
    zip(words, zip(own, ours)).filter { _, said in
      said.1.isEmpty || said.0.map { alike[$0] ?? $0 } != Array(said.1)
    }.map(\.0)
  }
}
