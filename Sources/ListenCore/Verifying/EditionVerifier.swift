// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenAudio
internal import ListenFiles
internal import ListenFormats
internal import ListenPublication

/// Checks an edition's folder: its own files by their hashes, and that its articles are still those
/// that it was made from.
struct EditionVerifier {
  private let folder: String
  private let manifest: Manifest

  init(_ folder: String, _ manifest: Manifest) {
    self.folder = folder
    self.manifest = manifest
  }

  /// Adds what was found to `result`.
  func check(into result: inout FolderVerifier.Result) {
    if (try? Files.read(folder + "/manifest.json")) != JSONDocument.bytes(manifest) {
      result.faults.append("\(folder)/manifest.json: not as it was written")
    }
    var total = PlayingTime(microseconds: 0)
    for item in manifest.readingOrder {
      total = total + (item.duration.flatMap(PlayingTime.init) ?? .init(microseconds: 0))
      check(item, &result)
    }
    if total.iso8601 != manifest.duration {
      result.faults.append(
        "\(folder)/manifest.json: duration is \(manifest.duration), its parts last "
          + total.iso8601)
    }
    for item in manifest.resources {
      result.files += 1
      result.faults += faults(of: item)
    }
    if (try? Files.read(folder + "/playlist.m3u8")) != Array(M3U(manifest).text.utf8) {
      result.faults.append("\(folder)/playlist.m3u8: does not say what the manifest does")
    }
  }

  /// The sound itself is its own article's to check.
  private func check(_ item: Manifest.Resource, _ result: inout FolderVerifier.Result) {
    let path = folder + "/" + item.url
    guard let slash = path.lastIndex(of: "/"),
      let article = FinishedFolder(String(path[..<slash])).manifest
    else {
      result.faults.append("\(folder)/manifest.json: there is no article for \"\(item.url)\"")
      return
    }
    guard let recording = item.file?.format.flatMap({ article.recording($0) }),
      recording.integrity == item.integrity
    else {
      result.notes.append(
        "\(folder): made before \"\(article.name)\" was; listen index makes it anew")
      return
    }
  }

  private func faults(of item: Manifest.Resource) -> [String] {
    let path = folder + "/" + item.url
    guard let found = try? SHA256.integrity(ofFile: path) else { return ["\(path): missing"] }
    if found.integrity != item.integrity {
      return ["\(path): is \(found.integrity), the manifest says \(item.integrity ?? "nothing")"]
    }
    guard item.file?.format == .mp3 else { return [] }
    guard let part = JoinedMP3.Part(path),
      Files.size(of: path) == part.fileSize
    else { return ["\(path): no whole recording"] }
    guard part.time.iso8601 == item.duration else {
      return [
        "\(path): lasts \(part.time.iso8601), the manifest says \(item.duration ?? "nothing")"
      ]
    }
    return []
  }
}
