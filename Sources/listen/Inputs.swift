// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ListenArguments
import ListenCore

/// The documents that a command line names: files, folders of files, standard input.
struct Inputs {
  /// Each with the name that it has in messages; a folder without a document is one that holds no article.
  let documents: [InputDocument]
  private let format: Source.Format?
  private let language: String?
  private let rules: SiteRules
  /// The time limit for each document.
  let limit: TimeLimit

  /// `rules` are those of the site whose pages the documents are, `fetched` the documents of URLs.
  init(
    _ command: ParsedCommand, rules: SiteRules = SiteRules(),
    fetched: FetchedInputs = FetchedInputs()
  ) {
    self.rules = rules
    let followsLinks = command.flag("follow-links")
    documents = command.operands("INPUT").flatMap { operand in
      if let paths = fetched.documents[operand] { return InputDocument.documents(paths) }
      let found = InputDocument.documents([operand], followsLinks: followsLinks)
      return found.isEmpty ? [InputDocument(emptyFolder: operand)] : found
    }
    limit = TimeLimit(command)
    format = command.string("from").flatMap(Source.Format.init)
    language = command.string("language")
  }

  /// The articles of `document`.
  func readings(_ document: InputDocument) throws -> [Reading] {
    let path = document.path
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue {
      throw ReadingError.noArticle(name: path, found: "there is no document in this folder")
    }
    let source = Source(
      name: path, bytes: try document.bytes(), format: format, language: language)
    return try limit.run(path) { [rules] in try ArticleReader(rules: rules).read(source) }
  }
}

extension TimeLimit {
  /// The limit that a command line names.
  init(_ command: ParsedCommand) {
    self.init(seconds: command.int("time-limit") ?? Self.standard)
  }
}
