// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle
internal import ListenAudio
internal import ListenFiles
internal import ListenFormats
internal import ListenPublication

/// Takes away what a site need not keep of its older articles, as `keep` in `listen.json` says.
///
/// An article's age is counted in days back from the newest article, so that the same site is the same
/// whenever it is indexed. No address that a feed, a page or a manifest names is lost: what an article
/// loses goes out of its own manifest and pages in the same moment, since its folder is exchanged whole,
/// and the file itself stays for as long as other earlier files do (``EarlierFiles``). The segments of an
/// article with an MP3 are parts of that from then on.
struct SiteKeeper {
  private let site: Site
  private let keep: SiteConfiguration.Keep

  init(_ site: Site, _ keep: SiteConfiguration.Keep) {
    self.site = site
    self.keep = keep
  }

  /// Takes away the WAV files of those `articles` that are too old for them.
  ///
  /// - Returns: the articles as they are then.
  /// - Throws: ``FileError``; each article's folder is then either the old or the new one, and whole.
  func withoutOldRecordings(_ articles: [IndexedArticle]) throws(FileError) -> [IndexedArticle] {
    guard let days = keep.wav, let newest = Self.newest(articles) else { return articles }
    var result = articles
    for index in articles.indices {
      let article = articles[index]
      guard let age = Self.age(article, newest), age > days,
        Self.hasWAV(article.formats, isClipped: article.isClipped),
        try withoutWAV("articles/" + article.name, of: article.name),
        let made = try ManifestSummary.read(site, article.name)
      else { continue }
      result[index].digest = made.manifest
      result[index].formats.remove(.wav)
      result[index].isClipped = made.summary.isClipped
    }
    return result
  }

  /// Takes away the WAV files of the openings and briefings of days that are too old for them.
  ///
  /// - Throws: ``FileError``; each folder is then either the old or the new one, and whole.
  func trimEditions(_ articles: [IndexedArticle]) throws(FileError) {
    guard let days = keep.wav, let newest = Self.newest(articles) else { return }
    for day in site.editionNames {
      guard let number = Self.number(of: day), newest - number > days else { continue }
      for part in [EditionOpening.folderName, EditionOpening.briefingName] {
        let path = "editions/" + day + "/" + part
        guard let manifest = FinishedFolder(site, path).manifest,
          Self.hasWAV(IndexedArticle.formats(manifest), isClipped: manifest.isClipped)
        else { continue }
        _ = try withoutWAV(path, of: "@" + day, inside: part + "/")
      }
    }
  }

  /// Whether there are WAV files that the article can do without.
  private static func hasWAV(_ formats: Set<RecordingFormat>, isClipped: Bool) -> Bool {
    if formats.contains(.mp3) { return formats.contains(.wav) || !isClipped }
    return formats.isSuperset(of: [.wav, .opus])
  }

  /// Removes the speech in the site's own store that only articles use that are too old for it.
  ///
  /// - Throws: ``FileError/unwritable(path:code:)``.
  func removeOldSpeech(_ articles: [IndexedArticle]) throws(FileError) {
    guard let days = keep.store, let newest = Self.newest(articles), Files.isFolder(site.store)
    else { return }
    let records = ArticleRecords(site)
    var old: Set<String> = []
    var young: Set<String> = []
    for article in articles {
      let keys = records.speechKeys(of: article.name)
      if let age = Self.age(article, newest), age > days {
        old.formUnion(keys)
      } else {
        young.formUnion(keys)
      }
    }
    for day in site.editionNames {
      let keys = records.speechKeys(of: "@" + day)
      if let number = Self.number(of: day), newest - number > days {
        old.formUnion(keys)
      } else {
        young.formUnion(keys)
      }
    }
    try SpeechStore(folder: site.store).remove(old.subtracting(young))
  }

  /// Exchanges the folder `path` of the site for one without WAV files that it can do without.
  ///
  /// - Parameters:
  ///   - path: the folder of an article, or one inside an edition's.
  ///   - name: the article, or the edition, as the site's records call it.
  ///   - inside: the path from there to the folder, with a slash at its end, or empty.
  /// - Returns: whether it was exchanged: not where somebody else makes the folder just now, or it is not
  ///   as its manifest says.
  /// - Throws: ``FileError``; the folder is then as it was.
  private func withoutWAV(_ path: String, of name: String, inside: String = "")
    throws(FileError) -> Bool
  {
    let final = site.path + "/" + path
    let place = StagingFolder(final)
    guard let lock = try? FileLock(place.lockPath, for: final) else { return false }
    defer { withExtendedLifetime(lock) {} }
    let isArticle = inside.isEmpty
    let found = isArticle ? site.article(name)?.manifest : FinishedFolder(site, path).manifest
    guard var manifest = found else { return false }
    let derived = Set(PlaylistFiles(manifest).files.map(\.url))
    manifest.resources.removeAll { $0.file?.format == .wav || derived.contains($0.url) }
    manifest = manifest.clipped ?? manifest
    let kept = (manifest.resources + manifest.readingOrder).map(\.path)
    let playlist = PlaylistFiles(manifest)
    manifest.resources += playlist.resources
    manifest = manifest.sealed
    place.clear()
    let staging = place.path
    do throws(FileError) {
      try Files.makeFolder(staging)
      let root = ConfinedFolder(final)
      let plain = PublishedFiles(manifest).files.map(\.original)
      for url in Set(kept + plain) where !playlist.files.contains(where: { $0.url == url }) {
        try FolderLinks.take(url, from: root, to: staging)
      }
      for file in playlist.files {
        let path = staging + "/" + file.url
        if file.isShared {
          try SharedFiles(site).write(file.bytes, to: path)
        } else {
          try Files.writeNew(file.bytes, to: path, durable: false)
        }
      }
      let bytes = JSONDocument.bytes(manifest)
      try Files.writeNew(bytes, to: staging + "/manifest.json", durable: true)
      try PublishedFiles(manifest).place(in: staging)
      let earlier = EarlierFiles(site)
      let others = earlier.files(name).keys.filter { !isArticle && !$0.hasPrefix(inside) }
      let carried = FeedFile.carry(from: final, to: staging, isNoted: true).map { inside + $0 }
      try earlier.note(others + carried, name)
      if isArticle { try SiteSeals(site).write(bytes, name) }
      Files.sync(staging)
      try Files.install(staging, as: final)
      if isArticle { try note(bytes, name) }
      return true
    } catch {
      place.clear()
      if case .unwritable = error { throw error }
      // A folder that is not as its manifest says is made anew by the next run over its document.
      return false
    }
  }

  /// Notes that the folder `name` is up to date as it is now: the article was not changed.
  private func note(_ manifest: [UInt8], _ name: String) throws(FileError) {
    let records = ArticleRecords(site)
    guard var record = records.record(name) else { return }
    let earlier = Set(EarlierFiles(site).files(name).keys)
    let contents = FinishedFolder(site, "articles/" + name).contents(without: earlier)
    record.manifest = SHA256.hex(manifest)
    record.files = contents.files
    record.bytes = contents.bytes
    try records.write(record, name, speech: nil)
  }

  /// The number of the newest article's day.
  private static func newest(_ articles: [IndexedArticle]) -> Int? {
    articles.compactMap { $0.day.flatMap(number) }.max()
  }

  /// The age of `article` in days; nil if it has no day.
  private static func age(_ article: IndexedArticle, _ newest: Int) -> Int? {
    article.day.flatMap(number).map { newest - $0 }
  }

  private static func number(of day: String) -> Int? { PublicationDate(day: day)?.dayNumber }
}
