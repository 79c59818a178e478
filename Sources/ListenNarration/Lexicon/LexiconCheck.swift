// SPDX-License-Identifier: GPL-3.0-or-later
public import Foundation
internal import ListenFiles

/// The contents of a lexicon file, entry by entry, with every faulty line.
public struct LexiconCheck: Sendable {
  /// A written form with its pronunciation.
  public struct Entry: Sendable, Hashable {
    /// Its line in the file, from 1.
    public let line: Int
    /// The written form as it stands in the file.
    public let grapheme: String
    /// The words of an alias, the engine's mnemonics between `[[` and `]]`, or for a name that
    /// the voice says by itself whose it is ("a given name").
    public let said: String
  }

  /// The file's name.
  public let file: String
  /// The language of its words; empty if the file could not be read as a lexicon.
  public let language: String
  /// The entries in the order of the file.
  public let entries: [Entry]
  /// The faults in the order of the file.
  public let faults: [LexiconError]

  /// Checks the file at `url` for a voice of the file's language.
  public init(_ url: URL, languages: Languages, transcribe: Lexicon.Transcriber? = nil) {
    file = url.lastPathComponent
    let document: PLSDocument
    do {
      document = try PLSDocument(contentsOf: url)
    } catch {
      (language, entries, faults) = ("", [], [error])
      return
    }
    let voice = document.language
    let compiler = LexiconCompiler(
      language: voice, pack: languages.pack(for: voice), file: document.file, layer: 0,
      transcribe: transcribe)
    var entries: [Entry] = []
    var faults = document.faults
    var lines: [String: Int] = [:]
    for lexeme in document.lexemes {
      do {
        let found = try compiler.entries(of: lexeme).map { entry in
          (entry.words.map(\.text).joined(separator: " "), Entry(entry))
        }
        for (key, entry) in found + Entry.persons(lexeme) {
          if let first = lines[key] {
            faults.append(
              LexiconError(
                file: document.file, line: entry.line,
                problem: .duplicate(grapheme: entry.grapheme, firstLine: first)))
          } else {
            lines[key] = entry.line
            entries.append(entry)
          }
        }
      } catch {
        faults.append(error)
      }
    }
    self.language = voice
    self.entries = entries
    self.faults = faults.sorted { $0.line ?? 0 < $1.line ?? 0 }
  }

  /// Whether the file has no faults.
  public var isSound: Bool { faults.isEmpty }

  /// A line for every entry (`names.pls:3: Xi → [[S'i:]]`) and every fault, in the order of the
  /// file.
  ///
  /// A fault's remedy follows a semicolon.
  public var report: [String] {
    let said = entries.map {
      ($0.line, "\(file):\($0.line): \($0.grapheme) → \($0.said)".onOneLine)
    }
    let wrong = faults.map { fault in
      (fault.line ?? 0, fault.description + (fault.remedy.map { "; " + $0 } ?? ""))
    }
    return (said + wrong).enumerated()
      .sorted { ($0.element.0, $0.offset) < ($1.element.0, $1.offset) }
      .map(\.element.1)
  }
}

extension LexiconCheck.Entry {
  /// The names of persons that are said as the voice says them, with a key for each.
  fileprivate static func persons(_ lexeme: PLSDocument.Lexeme) -> [(String, LexiconCheck.Entry)] {
    guard lexeme.isSilent, let part = lexeme.personParts.first else { return [] }
    return lexeme.graphemes.map { grapheme in
      let entry = LexiconCheck.Entry(
        line: grapheme.line, grapheme: grapheme.text,
        said: part == .first ? "a given name" : "a person's name")
      return (LexiconWord.parts(of: grapheme.text).joined(separator: " "), entry)
    }
  }

  fileprivate init(_ entry: LexiconEntry) {
    line = entry.line
    grapheme = entry.grapheme
    said =
      switch entry.saying {
      case .words(let text): text
      case .phonemes(let pronunciation): "[[\(pronunciation.mnemonics)]]"
      }
  }
}
