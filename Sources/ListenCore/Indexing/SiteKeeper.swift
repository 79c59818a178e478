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
/// and the file itself stays for as long as other earlier files do (``EarlierFiles``).
struct SiteKeeper {
  private let site: Site
  private let keep: SiteConfiguration.Keep

  init(_ site: Site, _ keep: SiteConfiguration.Keep) {
    self.site = site
    self.keep = keep
  }

  /// Takes away the WAV recordings of those `articles` that are too old for them.
  ///
  /// - Returns: the articles as they are then.
  /// - Throws: ``FileError``; each article's folder is then either the old or the new one, and whole.
  func withoutOldRecordings(_ articles: [IndexedArticle]) throws(FileError) -> [IndexedArticle] {
    guard let days = keep.wav, let newest = Self.newest(articles) else { return articles }
    var result = articles
    for index in articles.indices {
      let article = articles[index]
      guard let age = Self.age(article, newest), age > days, article.formats.contains(.wav),
        article.formats.count > 1
      else { continue }
      guard try withoutRecording(article.name),
        let made = try ManifestSummary.read(site, article.name)
      else { continue }
      result[index].digest = made.manifest
      result[index].formats.remove(.wav)
    }
    return result
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

  /// Exchanges the folder of the article `name` for one without the WAV recording of the whole.
  ///
  /// - Returns: whether it was exchanged: not where somebody else makes the folder just now, or it is not
  ///   as its manifest says.
  private func withoutRecording(_ name: String) throws(FileError) -> Bool {
    let final = site.articles + "/" + name
    let place = StagingFolder(final)
    guard let lock = try? FileLock(place.lockPath, for: final) else { return false }
    defer { withExtendedLifetime(lock) {} }
    guard var manifest = site.article(name)?.manifest else { return false }
    let derived = Set(PlaylistFiles(manifest).files.map(\.url))
    manifest.resources.removeAll { $0.file?.format == .wav || derived.contains($0.url) }
    let kept = manifest.resources.map(\.url) + manifest.readingOrder.map(\.url)
    let playlist = PlaylistFiles(manifest)
    manifest.resources += playlist.resources
    manifest = manifest.sealed
    place.clear()
    let staging = place.path
    do throws(FileError) {
      try Files.makeFolder(staging + "/" + FeedFile.segments)
      let root = ConfinedFolder(final)
      let plain = PublishedFiles(manifest).files.map(\.original)
      for url in Set(kept + plain) where !playlist.files.contains(where: { $0.url == url }) {
        try FolderLinks.take(url, from: root, to: staging)
      }
      for file in playlist.files {
        try Files.writeNew(file.bytes, to: staging + "/" + file.url, durable: false)
      }
      let bytes = JSONDocument.bytes(manifest)
      try Files.writeNew(bytes, to: staging + "/manifest.json", durable: true)
      try PublishedFiles(manifest).place(in: staging)
      try EarlierFiles(site).note(FeedFile.carry(from: final, to: staging), name)
      try SiteSeals(site).write(bytes, name)
      Files.sync(staging)
      try Files.install(staging, as: final)
      try note(bytes, name)
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
