// SPDX-License-Identifier: GPL-3.0-or-later
internal import Foundation
internal import ListenFiles

/// A W3C Pronunciation Lexicon (PLS 1.0) as it stands in its file.
struct PLSDocument: Sendable {
  /// The text of an element, with its line.
  struct Text: Sendable, Hashable {
    var text: String
    var line: Int
  }

  /// A `<lexeme>`.
  struct Lexeme: Sendable, Hashable {
    var line: Int
    var graphemes: [Text] = []
    /// The phonemes in document order; the first one is said.
    var phonemes: [Text] = []
    var aliases: [Text] = []
    /// Whether an alias stands before any phoneme.
    var prefersAlias = false
    /// The local name of our role of pronunciation: `word`, `letters`, `name` or a language tag.
    var role: String?
    /// The parts of persons' names that it is, by our other roles.
    var personParts: [PersonNames.Part] = []
    /// Whether it marks persons alone, and says nothing of how they are pronounced.
    var isSilent: Bool { role == nil && phonemes.isEmpty && aliases.isEmpty }
    /// Whether it has a role from another namespace and none from ours.
    var isForMarkedTokens = false
  }

  static let namespace = "http://www.w3.org/2005/01/pronunciation-lexicon"
  static let sayNamespace = "urn:listen:say"
  static let maximumBytes = 16 << 20

  let file: String
  let language: String
  /// The entries that can be used.
  let lexemes: [Lexeme]
  /// The faults of the other entries, in document order.
  let faults: [LexiconError]

  /// Reads the file at `url`.
  init(contentsOf url: URL) throws(LexiconError) {
    let name = url.lastPathComponent
    let bytes: [UInt8]
    do {
      bytes = try Files.read(url.path, most: FileBound.lexicon)
    } catch {
      throw LexiconError(file: url.relativePath, problem: .unreadable(error.reason))
    }
    try self.init(bytes, file: name)
  }

  /// Reads `bytes`; `file` is for messages only.
  init(_ bytes: [UInt8], file: String) throws(LexiconError) {
    guard bytes.count <= Self.maximumBytes else {
      throw LexiconError(
        file: file, problem: .tooLarge(bytes.count, limit: Self.maximumBytes))
    }
    self.file = file
    let parsed = try PLSParser(bytes, file: file)
    self.language = parsed.language
    self.lexemes = parsed.lexemes
    self.faults = parsed.faults
  }
}
