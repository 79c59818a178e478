// SPDX-License-Identifier: GPL-3.0-or-later
import Arguments
import Foundation
import ListenCore

/// The documents that a command line names: files, folders of files, standard input.
struct Inputs {
  /// Each with the name that it has in messages.
  let paths: [String]
  private let format: Source.Format?
  private let language: String?

  init(_ command: ParsedCommand) {
    paths = command.operands("INPUT").flatMap(Self.expanded)
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

  private static let extensions: Set<String> = [
    "html", "htm", "xhtml", "txt", "md", "markdown", "json", "xml", "rss", "atom",
  ]

  /// The documents of a folder, in order of their names; a path that is no folder as it is.
  private static func expanded(_ path: String) -> [String] {
    var isFolder: ObjCBool = false
    guard path != "-", FileManager.default.fileExists(atPath: path, isDirectory: &isFolder),
      isFolder.boolValue,
      let names = try? FileManager.default.subpathsOfDirectory(atPath: path)
    else { return [path] }
    return names.sorted().filter { name in
      !name.split(separator: "/").contains { $0.hasPrefix(".") }
        && extensions.contains(name.split(separator: ".").last.map { $0.lowercased() } ?? "")
    }.map { path + "/" + $0 }
  }
}
