// SPDX-License-Identifier: GPL-3.0-or-later
internal import Foundation
internal import ListenAudio
internal import ListenFiles
internal import ListenPublication

/// Checks every file of an article's or an edition's folder against its manifest, and a site's feeds
/// by what directories demand.
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
    guard let manifest = FinishedFolder(folder).manifest else {
      result.faults.append("\(folder)/manifest.json: not a manifest of ours, or cut short")
      return result
    }
    if manifest.listen.edition == nil {
      check(folder, manifest, into: &result)
    } else {
      EditionVerifier(folder, manifest).check(into: &result)
    }
    return result
  }

  private func check(_ folder: String, _ manifest: Manifest, into result: inout Result) {
    var total = PlayingTime(microseconds: 0)
    for item in manifest.readingOrder {
      result.files += 1
      let file = folder + "/" + item.url
      result.faults += faults(of: item, file, manifest.listen.sampleRate)
      total = total + (item.duration.flatMap(PlayingTime.init) ?? .init(microseconds: 0))
    }
    if total.iso8601 != manifest.duration {
      result.faults.append(
        "\(folder)/manifest.json: duration is \(manifest.duration), its segments last "
          + total.iso8601)
    }
    for item in manifest.resources {
      result.files += 1
      result.faults += faults(of: item, folder + "/" + item.url, manifest)
    }
    // What is read off the manifest is made anew: a file that was changed together with its hash
    // is found all the same.
    for file in PlaylistFiles(manifest).files {
      if (try? Files.read(folder + "/" + file.url)) != file.bytes {
        result.faults.append("\(folder)/\(file.url): does not say what the manifest does")
      }
    }
    result.faults += FeedFile.faults(in: folder, of: manifest)
    let listed = Set(manifest.readingOrder.map(\.url))
    for name in Files.names(in: folder + "/audio") where !listed.contains("audio/" + name) {
      result.faults.append("\(folder)/audio/\(name): not in the manifest")
    }
  }

  /// Faults of a file that is no segment: a recording of the whole, or what goes with it.
  private func faults(of item: Manifest.Resource, _ file: String, _ manifest: Manifest) -> [String]
  {
    guard let found = try? SHA256.integrity(ofFile: file) else { return ["\(file): missing"] }
    var faults: [String] = []
    if found.integrity != item.integrity {
      faults.append(
        "\(file): is \(found.integrity), the manifest says \(item.integrity ?? "nothing")")
    }
    let samples =
      (manifest.listen.before ?? 0) + (manifest.listen.after ?? 0)
      + manifest.readingOrder.reduce(0) { $0 + ($1.listen?.samples ?? 0) }
    let held: (samples: Int, rate: Int)? =
      switch item.file?.format {
      case let format?: (try? Files.read(file)).flatMap(format.length)
      case nil: (samples, manifest.listen.sampleRate)
      }
    guard let held else { return faults + ["\(file): no whole recording"] }
    // Opus counts at 48,000 Hz, and rounds.
    let expected = samples * held.rate / manifest.listen.sampleRate
    if abs(held.samples - expected) > (item.file?.format == .opus ? 1 : 0) {
      faults.append("\(file): holds \(held.samples) samples, its segments \(expected)")
    }
    return faults
  }

  private func faults(of item: Manifest.Resource, _ file: String, _ rate: Int) -> [String] {
    guard let bytes = try? Files.read(file) else { return ["\(file): missing"] }
    var faults: [String] = []
    let integrity = SHA256.integrity(bytes)
    if integrity != item.integrity {
      faults.append("\(file): is \(integrity), the manifest says \(item.integrity ?? "nothing")")
    }
    guard let header = WAVHeader(bytes) else { return faults + ["\(file): no whole WAV file"] }
    if header.sampleRate != rate || header.channels != 1 || header.bits != 16 {
      faults.append(
        "\(file): is \(header.sampleRate) Hz, \(header.channels) channels, \(header.bits) bit; "
          + "\(rate) Hz mono 16 bit is right")
    }
    let time = PlayingTime(samples: header.sampleCount, rate: max(1, header.sampleRate))
    if time.iso8601 != item.duration || header.sampleCount != item.listen?.samples {
      faults.append(
        "\(file): lasts \(time.iso8601), the manifest says \(item.duration ?? "nothing")")
    }
    return faults
  }
}
