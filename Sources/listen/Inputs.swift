// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ListenArguments
import ListenCore

/// The documents that a command line names: files, folders of files, standard input.
struct Inputs {
  /// Each with the name that it has in messages; a folder without a document is one that holds no article.
  let paths: [String]
  private let format: Source.Format?
  private let language: String?
  private let rules: SiteRules

  /// `rules` are those of the site whose pages the documents are.
  init(_ command: ParsedCommand, rules: SiteRules = SiteRules()) {
    self.rules = rules
    paths = command.operands("INPUT").flatMap { operand in
      let found = InputDocument.documents([operand]).map(\.path)
      return found.isEmpty ? [operand] : found
    }
    format = command.string("from").flatMap(Source.Format.init)
    language = command.string("language")
  }

  /// The articles of the document at `path`.
  func readings(_ path: String) throws -> [Reading] {
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue {
      throw ReadingError.noArticle(name: path, found: "there is no document in this folder")
    }
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try Document.bytes(of: path == "-" ? "/dev/stdin" : path)
    } catch {
      guard case .unreadable(_, let code) = error else { throw error }
      throw FileError.unreadable(path: path, code: code)
    }
    return try ArticleReader(rules: rules).read(
      Source(name: path, bytes: bytes, format: format, language: language))
  }
}
