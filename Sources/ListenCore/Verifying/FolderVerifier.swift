// SPDX-License-Identifier: GPL-3.0-or-later
internal import Foundation
internal import ListenAudio
internal import ListenFiles
internal import ListenPublication

/// Checks every file of an article's or an edition's folder against its manifest, and a site's feeds
/// by what directories demand.
///
/// Nothing that a manifest names is opened outside the folder, the site's for an edition: see
/// ``ConfinedFolder``.
public struct FolderVerifier: Sendable {
  /// What was found.
  public struct Result: Sendable, Hashable {
    /// Folders that hold a manifest.
    public var folders = 0
    /// Files that were hashed and measured.
    public var files = 0
    /// One line each: the file, what was found, what would be right.
    public var faults: [String] = []
    /// One line each for what is no fault: out of date, as after a run that was cut off, or refused by
    /// a directory of podcasts.
    public var notes: [String] = []
  }

  /// A verifier.
  public init() {}

  /// Checks the folder at `path`, or every folder with a manifest below it, side by side; hidden ones
  /// are work in hand and are passed over, and links to folders are not followed.
  ///
  /// - Throws: ``FileError/unreadable(path:code:)`` where `path` is no folder.
  public func verify(_ path: String) throws(FileError) -> Result {
    guard Files.isFolder(path) else { throw .unreadable(path: path, code: ENOTDIR) }
    var result = Result()
    for part in SideBySide.map(folders(path), grain: 1, { check($0) }) {
      result.folders += part.folders
      result.files += part.files
      result.faults += part.faults
      result.notes += part.notes
    }
    SiteFeeds(path).check(into: &result)
    return result
  }

  /// The folders that hold a manifest; below an edition's its opening, below an article's none.
  private func folders(_ path: String) -> [String] {
    let names = Files.names(in: path)
    var found: [String] = []
    if names.contains("manifest.json") {
      found.append(path)
      guard names.contains(EditionOpening.folderName),
        Files.isPlainFolder(path + "/" + EditionOpening.folderName)
      else { return found }
      return found + folders(path + "/" + EditionOpening.folderName)
    }
    for name in names where !name.hasPrefix(".") && Files.isPlainFolder(path + "/" + name) {
      found += folders(path + "/" + name)
    }
    return found
  }

  private func check(_ folder: String) -> Result {
    var result = Result()
    result.folders = 1
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try ConfinedFolder(folder).read("manifest.json", most: FileBound.manifest)
    } catch {
      result.faults.append("\(error)")
      return result
    }
    guard let manifest = FinishedFolder.manifest(bytes) else {
      result.faults.append("\(folder)/manifest.json: not a manifest of ours, or cut short")
      return result
    }
    if !manifest.isAsWritten(bytes) || sealed(folder, bytes) == false {
      result.faults.append("\(folder)/manifest.json: not as it was written")
    }
    if manifest.listen.edition == nil {
      ArticleVerifier(folder, manifest).check(into: &result)
    } else {
      EditionVerifier(folder, manifest).check(into: &result)
    }
    return result
  }

  /// Whether the site that `folder` lies in was given the manifest `bytes`; nil where nobody knows.
  private func sealed(_ folder: String, _ bytes: [UInt8]) -> Bool? {
    let whole = Files.realPath(folder) ?? folder
    let parts = whole.split(separator: "/").map(String.init)
    guard parts.count >= 3, let name = parts.last else { return nil }
    let site = Site(whole.hasPrefix("/") ? "/" + parts.dropLast(2).joined(separator: "/") : ".")
    switch parts[parts.count - 2] {
    case "articles": return SiteSeals(site).holds(bytes, name)
    case "editions": return SiteSeals(site).holds(bytes, "@" + name)
    default: return nil
    }
  }
}
