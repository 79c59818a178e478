// SPDX-License-Identifier: GPL-3.0-or-later
internal import Foundation
internal import ListenAudio
internal import ListenFiles
internal import ListenPublication

/// Checks every file of an article's or edition's folder against its manifest, and a site's feeds
/// against the rules of directories.
public struct FolderVerifier: Sendable {
  /// The findings of a check.
  public struct Result: Sendable, Hashable {
    /// The number of folders with a manifest.
    public var folders = 0
    /// The number of files that were hashed and measured.
    public var files = 0
    /// Faults, one line each: the file, what was found, what would be right.
    public var faults: [String] = []
    /// Remarks of one line each that are not faults: an index that is out of date, as after an
    /// interrupted run, or a rule of a podcast directory that is not met.
    public var notes: [String] = []
  }

  /// A verifier.
  public init() {}

  /// Checks the folder at `path`, or in parallel every folder with a manifest below it.
  ///
  /// Hidden folders are unfinished work and are skipped; links to folders are not followed.
  ///
  /// - Throws: ``FileError/unreadable(path:code:)`` if `path` is not a folder.
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

  /// The folders with a manifest.
  ///
  /// An edition's folder also includes its opening and its briefing; an article's folder has no others.
  private func folders(_ path: String) -> [String] {
    let names = Files.names(in: path)
    var found: [String] = []
    if names.contains("manifest.json") {
      found.append(path)
      for name in [EditionOpening.folderName, EditionOpening.briefingName]
      where names.contains(name) && Files.isPlainFolder(path + "/" + name) {
        found += folders(path + "/" + name)
      }
      return found
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
