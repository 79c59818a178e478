// SPDX-License-Identifier: GPL-3.0-or-later
internal import Foundation
internal import ListenFiles

/// A document named on the command line, directly or through its folder.
public struct InputDocument: Sendable, Hashable {
  /// The path by which it is opened and named in messages; `-` is standard input.
  public let path: String
  /// The part of the path that does not depend on where the input folder lies: the path inside the
  /// folder, or the file's name.
  public let name: String
  /// The last component of the input folder, or of the folder that holds the file; empty for
  /// standard input.
  public let root: String
  /// The input folder itself.
  public let folder: String?
  /// SHA-256 of the folder's real path; nil if there is no folder.
  let origin: String?
  /// Whether the document was found in its folder, which it then may not lead out of.
  private let isConfined: Bool

  /// The keys by which a record may name the folder: its hash, or only its name in older records.
  var folderKeys: [String] { [origin, root].compactMap(\.self) }

  private init(
    path: String, name: String, folder: (path: String, root: String, origin: String?)?,
    isConfined: Bool = false
  ) {
    self.isConfined = isConfined
    self.path = path
    self.name = name
    root = folder?.root ?? ""
    self.folder = folder?.path
    origin = folder?.origin
  }

  /// A folder without documents, which messages name instead.
  public init(emptyFolder path: String) { self.init(path: path, name: path, folder: nil) }

  /// The suffixes of documents' names, in lower case.
  public static let suffixes: Set<String> = [
    "html", "htm", "xhtml", "txt", "md", "markdown", "mdx", "json", "xml", "rss", "atom", "nitf",
    "ssml",
  ]

  /// The documents that `arguments` name: files as they are, and the documents inside folders, in
  /// the order of their names.
  ///
  /// Links to files count as files; links to folders are followed only if they are named
  /// themselves.
  public static func documents(_ arguments: [String], followsLinks: Bool = false)
    -> [InputDocument]
  {
    arguments.flatMap { argument in
      guard argument != "-" else {
        return [InputDocument(path: "-", name: "-", folder: nil)]
      }
      var path = argument
      while path.count > 1, path.hasSuffix("/") { path.removeLast() }
      guard Files.isFolder(path) else {
        let folder =
          path.lastIndex(of: "/").map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
        let name = path.split(separator: "/").last.map(String.init) ?? path
        return [InputDocument(path: path, name: name, folder: identified(folder))]
      }
      let folder = identified(path)
      return names(in: path, "").map {
        InputDocument(
          path: path + "/" + $0, name: $0, folder: folder, isConfined: !followsLinks)
      }
    }
  }

  /// Whether a file of this name or path in an input folder is a document.
  ///
  /// That depends on its suffix; a file that defines the order of the others is not a document.
  public static func isDocument(_ path: String) -> Bool {
    let name = path.split(separator: "/").last ?? ""
    return name != EditionOrder.fileName
      && suffixes.contains(name.split(separator: ".").last.map { $0.lowercased() } ?? "")
  }

  /// The document's contents; standard input can be read only once.
  ///
  /// - Throws: ``FileError/unreadable(path:code:)``.
  public func bytes() throws(FileError) -> [UInt8] {
    if path == "-" { return try Files.standardInput() }
    guard isConfined, let folder else { return try Files.read(path) }
    return try ConfinedFolder(folder).read(name, most: FileBound.document)
  }

  private static func names(in folder: String, _ prefix: String) -> [String] {
    var result: [String] = []
    for name in Files.names(in: folder) where !name.hasPrefix(".") {
      let path = folder + "/" + name
      if Files.isPlainFolder(path) {
        result += names(in: path, prefix + name + "/")
      } else if Files.size(of: path) != nil || Files.realPath(path) == nil, isDocument(name) {
        result.append(prefix + name)
      }
    }
    return result.sorted()
  }

  private static func identified(_ folder: String) -> (path: String, root: String, origin: String?)
  {
    (folder, lastPart(of: folder), Files.realPath(folder).map { SHA256.hex($0) })
  }

  private static func lastPart(of folder: String) -> String {
    let whole = URL(fileURLWithPath: folder).standardizedFileURL.path
    return whole.split(separator: "/").last.map(String.init) ?? ""
  }
}
