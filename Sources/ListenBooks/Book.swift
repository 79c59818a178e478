// SPDX-License-Identifier: GPL-3.0-or-later
internal import Glibc
internal import ListenAudio
package import ListenFiles
internal import ListenFormats
package import ListenPublication

/// An article, or a day of articles, as a book in one file.
///
/// The bytes are a function of the manifests, the recordings and the cover. One chapter at a time is in
/// memory.
///
/// ```swift
/// let book = try Book(manifest, in: ConfinedFolder(folder), [Book.Chapter(manifest, in: folder)])
/// let resource = try book.write(.epub, to: folder + "/article.epub")
/// ```
package struct Book: Sendable {
  /// One article of a book.
  package struct Chapter: Sendable {
    /// The headline.
    let title: String
    /// The article's folder, which holds the recording that its manifest names.
    let folder: ConfinedFolder
    /// Reads the article's complete manifest.
    let manifest: @Sendable () throws(FileError) -> Manifest

    /// The article of `manifest`, whose recording is in `folder`.
    package init(_ manifest: Manifest, in folder: String) {
      title = manifest.name
      self.folder = ConfinedFolder(folder)
      self.manifest = { () throws(FileError) in manifest }
    }

    /// The article called `title` in `folder`, whose manifest is read when it is needed.
    package init(title: String, in folder: String) {
      self.title = title
      self.folder = ConfinedFolder(folder)
      manifest = { () throws(FileError) in
        guard let manifest = FinishedFolder(folder).manifest else {
          throw .unreadable(path: folder + "/manifest.json", code: EIO)
        }
        return manifest
      }
    }

    /// The recording in `manifest` that is put into the book.
    ///
    /// - Throws: ``FileError/unreadable(path:code:)`` where there is no MP3, which every reader plays.
    func recording(_ manifest: Manifest) throws(FileError) -> Manifest.Resource {
      guard let recording = manifest.recording(.mp3) else {
        throw .unreadable(path: folder.path + "/" + RecordingFormat.mp3.fileName, code: ENOENT)
      }
      return recording
    }
  }

  /// A picture for the cover.
  struct Cover: Sendable {
    let bytes: [UInt8]
    let mediaType: String
    let fileName: String
    let label: String?
  }

  /// The manifest of the article or of the day.
  let manifest: Manifest
  let cover: Cover?
  let chapters: [Chapter]

  /// The most bytes of a cover.
  private static let largestCover = 1 << 28

  /// The book of `manifest`, an article's or an edition's, whose cover is in `folder`.
  ///
  /// - Throws: ``FileError`` where the cover cannot be read.
  package init(
    _ manifest: Manifest, in folder: ConfinedFolder, _ chapters: [Chapter]
  ) throws(FileError) {
    self.manifest = manifest
    self.chapters = chapters
    if let picture = manifest.cover {
      cover = Cover(
        bytes: try folder.read(picture.url, most: Self.largestCover),
        mediaType: picture.encodingFormat, fileName: picture.url, label: picture.name)
    } else {
      cover = nil
    }
  }

  /// Writes the book to `path`, in a folder that nobody reads yet.
  ///
  /// - Returns: the manifest's entry for it, under the last part of the path.
  /// - Throws: ``FileError``.
  package func write(_ format: BookFormat, to path: String) throws(FileError) -> Manifest.Resource {
    let (bytes, integrity) =
      switch format {
      case .epub: try EPUBPackage(self).write(to: path)
      case .lpf: try LPFPackage(self).write(to: path)
      }
    return .init(
      url: path.split(separator: "/").last.map(String.init) ?? path,
      encodingFormat: format.mediaType, name: format.name, integrity: integrity,
      file: .init(bytes: bytes))
  }

  /// The Subresource Integrity that the book would have, for a check of one that was written.
  ///
  /// - Throws: ``FileError``.
  package func integrity(_ format: BookFormat) throws(FileError) -> String? {
    try write(format, to: "/dev/null").integrity
  }

  // MARK: Facts

  /// The title, which a book cannot be without.
  var title: String {
    let title = XMLWriter.line(manifest.name)
    return title.isEmpty ? manifest.id : title
  }

  /// The moment of the last change in UTC; for a publication without a date the first that a ZIP archive
  /// can express.
  var modified: String {
    [manifest.dateModified, manifest.datePublished, manifest.listen.edition].lazy
      .compactMap { $0.flatMap { FeedDate($0) } }.first?.utc ?? "1980-01-01T00:00:00Z"
  }

  /// The date of publication as EPUB takes it (W3CDTF): a time needs a zone.
  var published: String? {
    guard let date = manifest.datePublished, let time = date.firstIndex(of: "T") else {
      return manifest.datePublished
    }
    let hasZone = date[time...].contains { $0 == "Z" || $0 == "+" || $0 == "-" }
    return hasZone ? date : String(date[..<time])
  }
}
