// SPDX-License-Identifier: GPL-3.0-or-later
import Arguments
import ListenCore

/// The documents that a command line names: files, folders of files, standard input.
struct Inputs {
  /// Each with the name that it has in messages.
  let paths: [String]
  private let format: Source.Format?
  private let language: String?

  init(_ command: ParsedCommand) {
    paths = InputDocument.documents(command.operands("INPUT")).map(\.path)
    format = command.string("from").flatMap(Source.Format.init)
    language = command.string("language")
  }

  /// The articles of the document at `path`.
  func readings(_ path: String) throws -> [Reading] {
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try Document.bytes(of: path == "-" ? "/dev/stdin" : path)
    } catch {
      guard case .unreadable(_, let code) = error else { throw error }
      throw FileError.unreadable(path: path, code: code)
    }
    return try ArticleReader().read(
      Source(name: path, bytes: bytes, format: format, language: language))
  }
}
