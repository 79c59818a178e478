// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenAudio
internal import ListenBooks
internal import ListenFiles
internal import ListenFormats
internal import ListenLevelling
internal import ListenPublication

/// Checks an edition's folder: its own files by their hashes, and whether its articles are still
/// the ones it was made from.
struct EditionVerifier {
  private let folder: String
  /// The site, as seen from the folder: an edition names recordings of articles beside it.
  private let site: ConfinedFolder
  /// The path of the folder in the site, with a slash at its end.
  private let path: String
  private let manifest: Manifest

  init(_ folder: String, _ manifest: Manifest) {
    self.folder = folder
    self.manifest = manifest
    let whole = Files.realPath(folder) ?? folder
    let parts = whole.split(separator: "/")
    site = ConfinedFolder("/" + parts.dropLast(2).joined(separator: "/"))
    path = parts.suffix(2).joined(separator: "/") + "/"
  }

  /// Adds what was found to `result`.
  func check(into result: inout FolderVerifier.Result) {
    let notes = result.notes.count
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
    let terms = manifest.listen
    if terms.sampleRate != JoinedMP3.sampleRate || terms.gain != 0
      || terms.loudness != Loudness(integrated: nil, truePeak: nil)
      || manifest.datePublished != terms.edition
    {
      result.faults.append(
        "\(folder)/manifest.json: \(JoinedMP3.sampleRate) Hz, no gain and no loudness of its own, and "
          + "its day as its date, are right for an edition")
    }
    for item in manifest.resources {
      result.files += 1
      result.faults += faults(of: item)
    }
    if (try? site.read(path + "playlist.m3u8", most: FileBound.text))
      != Array(M3U(manifest).text.utf8)
    {
      result.faults.append("\(folder)/playlist.m3u8: does not say what the manifest does")
    }
    if manifest.briefing != nil { result.faults += briefingFaults }
    // A book that is older than an article of its day is made anew with the day.
    if result.notes.count == notes {
      let chapters = manifest.readingOrder.map { item in
        let parts = item.url.split(separator: "/").dropLast()
        return Book.Chapter(
          title: item.name ?? "", in: site.shown(path + parts.joined(separator: "/")))
      }
      result.faults += BookVerifier(folder, manifest, ConfinedFolder(folder)).faults(chapters)
    }
    result.faults += FeedFile.faults(in: folder, of: manifest)
  }

  /// Checks an item, but not its sound, which the article's own folder covers.
  private func check(_ item: Manifest.Resource, _ result: inout FolderVerifier.Result) {
    guard let slash = item.url.lastIndex(of: "/"),
      let bytes = try? site.read(
        path + item.url[..<slash] + "/manifest.json", most: FileBound.manifest),
      let article = FinishedFolder.manifest(bytes)
    else {
      result.faults.append("\(folder)/manifest.json: there is no article for \"\(item.url)\"")
      return
    }
    if site.size(path + item.url) != item.bytes {
      result.faults.append("\(folder)/\(item.url): missing, or of another size")
    }
    guard let recording = item.file?.format.flatMap({ article.recording($0) }),
      recording.integrity == item.integrity
    else {
      result.notes.append(
        "\(folder): made before \"\(article.name)\" was; listen index makes it anew")
      return
    }
    // An edition counts the frames of an MP3.
    let frames =
      recording.file?.format == .mp3 ? JoinedMP3.Part(site.path + "/" + path + item.url) : nil
    let time = frames?.time.iso8601 ?? recording.duration
    if item.duration != time || item.encodingFormat != recording.encodingFormat
      || item.file != recording.file
    {
      result.faults.append(
        "\(folder)/manifest.json: does not say of \"\(item.url)\" what its article does: it lasts "
          + "\(time ?? "nothing")")
    }
  }

  /// Faults of the day's briefing as such: its folder is checked like an article's.
  private var briefingFaults: [String] {
    let name = EditionOpening.briefingName
    guard let bytes = try? site.read(path + name + "/manifest.json", most: FileBound.manifest),
      let briefing = FinishedFolder.manifest(bytes)
    else { return ["\(folder)/\(name)/manifest.json: missing, or none of ours"] }
    let titles = briefing.readingOrder.filter { $0.listen?.kind == .heading }
      .compactMap(\.listen?.text)
    let articles = manifest.readingOrder.filter { $0.url.hasPrefix("../") }
      .map { EditionOpening.headline($0.name ?? "") }
    guard titles != Array(articles.prefix(titles.count)) else { return [] }
    return [
      "\(folder)/\(name)/manifest.json: its titles are \(titles.count), other than those of the edition"
    ]
  }

  private func faults(of item: Manifest.Resource) -> [String] {
    let file = folder + "/" + item.url
    let found: (integrity: String, bytes: Int)
    do throws(FileError) { found = try site.integrity(path + item.url) } catch {
      return [ArticleVerifier.fault(file, error)]
    }
    var faults: [String] = []
    if found.integrity != item.integrity {
      faults.append(
        "\(file): is \(found.integrity), the manifest says \(item.integrity ?? "nothing")")
    }
    if found.bytes != item.bytes {
      faults.append("\(file): has \(found.bytes) bytes, the manifest says \(item.bytes ?? 0)")
    }
    if item.rel?.contains("cover") == true {
      let bytes = try? site.read(path + item.url, most: FileBound.text)
      faults += ArticleVerifier.coverFaults(item, bytes, file)
    }
    guard let format = item.file?.format, format == .mp3 else { return faults }
    if item.encodingFormat != format.mediaType {
      faults.append("\(file): is said to be \(item.encodingFormat), \(format.mediaType) is right")
    }
    guard let part = JoinedMP3.Part(file), found.bytes == part.fileSize else {
      return faults + ["\(file): no whole recording"]
    }
    if part.time.iso8601 != item.duration {
      faults.append(
        "\(file): lasts \(part.time.iso8601), the manifest says \(item.duration ?? "nothing")")
    }
    return faults
  }
}
