// SPDX-License-Identifier: GPL-3.0-or-later
internal import Foundation
internal import ListenArticle
internal import ListenAudio
internal import ListenFiles
internal import ListenNarration
internal import ListenPublication

/// Makes the folder of a day: the files that list its articles, and the day's own recording.
///
/// The folder is a function of the articles' manifests, the site's settings and the opening. It is
/// prepared in a temporary place and then renamed; an up-to-date folder is left alone.
struct EditionFolder {
  let site: Site
  let configuration: SiteConfiguration
  let opening: EditionOpening
  /// The site's picture, or the standard one.
  let cover: Artwork?

  /// Increase this when the same articles give different files, so that every edition is made
  /// again.
  private static let version = "4"

  /// The edition of `date`, and whether it had to be made.
  ///
  /// - Parameters:
  ///   - date: the day.
  ///   - indexed: its articles in the day's order.
  /// - Returns: the edition with its manifest.
  /// - Throws: ``EditionError``; the previous folder is then unchanged.
  func make(_ date: String, _ indexed: [IndexedArticle]) async throws(EditionError) -> (
    edition: PublishedEdition, isNew: Bool, fault: String?
  ) {
    let articles = indexed.map(\.article)
    var edition = PublishedEdition(date: date, articles: articles)
    let final = site.path + "/" + edition.path
    let (opened, spoken, voiceFault) = opened(date, articles)
    var fault = voiceFault?.description
    let key = key(date, indexed, spoken, try configuration.framingFingerprint())
    let finished = FinishedFolder(site, edition.path)
    let seals = SiteSeals(site)
    if let manifest = finished.manifest(madeFrom: key, seal: { seals.holds($0, "@" + date) }),
      finished.isPublished(manifest)
    {
      edition.manifest = manifest
      return (edition, false, fault)
    }
    let place = StagingFolder(final)
    let staging = place.path
    place.clear()
    do throws(EditionError) {
      do throws(EditionError) {
        edition.manifest = try await fill(staging, edition, opened, key)
      } catch {
        guard opened != nil, case .speech(.voiceUnusable) = error else { throw error }
        fault = error.description
        Files.remove(staging)
        edition.manifest = try await fill(staging, edition, nil, key)
      }
      do throws(FileError) {
        if let manifest = edition.manifest {
          try PublishedFiles(manifest).place(in: staging)
          try EarlierFiles(site).note(FeedFile.carry(from: final, to: staging), "@" + date)
          try seals.write(JSONDocument.bytes(manifest), "@" + date)
        }
        Files.sync(staging)
        try Files.install(staging, as: final)
      } catch { throw .output(error) }
    } catch {
      place.clear()
      throw error
    }
    return (edition, true, fault)
  }

  /// The spoken opening and its voice, or the reason why there is none: a language that no voice
  /// reads costs the opening, not the day.
  private func opened(_ date: String, _ articles: [PublishedArticle]) -> (
    article: Article?, spoken: String, fault: VoiceError?
  ) {
    do throws(VoiceError) {
      let article = try opening.article(date, articles, configuration)
      return (article, try article.map(opening.fingerprint) ?? "", nil)
    } catch { return (nil, "", error) }
  }

  /// A digest of everything that the folder depends on.
  private func key(
    _ date: String, _ articles: [IndexedArticle], _ spoken: String, _ framing: String
  ) -> String {
    var lines = [
      "listen-edition-\(Self.version)", date, configuration.title, configuration.author ?? "",
      configuration.description, configuration.root ?? "", configuration.language, framing,
      cover.map { SHA256.hex($0.bytes) } ?? "",
    ]
    lines.append(spoken)
    for article in articles { lines.append(article.article.name + " " + article.digest) }
    return SHA256.hex(lines.joined(separator: "\n"))
  }

  private func fill(
    _ staging: String, _ edition: PublishedEdition, _ opened: Article?, _ key: String
  ) async throws(EditionError) -> Manifest {
    do throws(FileError) { try Files.makeFolder(staging) } catch { throw .output(error) }
    var parts: [EditionPart?] = []
    if let opened {
      let formats = RecordingFormat.allCases.filter { format in
        edition.articles.allSatisfy { $0.manifest.recording(format) != nil }
      }
      let speech = try await opening.render(opened, Set(formats), configuration, into: staging)
      let folder = staging + "/" + EditionOpening.folderName
      guard let manifest = FinishedFolder(folder).manifest else {
        throw .unreadable(.unreadable(path: folder + "/manifest.json", code: EIO))
      }
      do throws(FileError) {
        try ArticleRecords(site).writeSpeech(speech, "@" + edition.date)
      } catch { throw .output(error) }
      parts.append(EditionPart(manifest, path: EditionOpening.folderName, folder: folder))
    }
    for article in edition.articles {
      parts.append(
        EditionPart(
          article.manifest, path: "../../" + article.path, folder: site.path + "/" + article.path))
    }
    do throws(FileError) {
      return try EditionFiles(
        edition: edition, configuration: configuration, parts: parts.compactMap(\.self),
        cover: cover, key: key, title: opened?.title ?? configuration.title + ", " + edition.date
      ).write(into: staging)
    } catch { throw .output(error) }
  }
}
