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

  /// Makes the edition of `date`, unless it is up to date.
  ///
  /// - Parameters:
  ///   - date: the day.
  ///   - indexed: its articles in the day's order.
  /// - Returns: its manifest, whether it had to be made, and why it has no opening or briefing.
  /// - Throws: ``EditionError``; the previous folder is then unchanged.
  func make(_ date: String, _ indexed: [IndexedArticle]) async throws(EditionError) -> (
    manifest: Manifest, isNew: Bool, fault: String?
  ) {
    var edition = PublishedEdition(date: date, articles: [])
    let final = site.path + "/" + edition.path
    let plan = try plan(date, indexed)
    let key = plan.key
    var speech = plan.speech
    let seals = SiteSeals(site)
    if let manifest = finished(date, key) { return (manifest, false, speech.fault) }
    do throws(FileError) {
      for article in indexed { edition.articles.append(try article.published(in: site)) }
    } catch { throw .unreadable(error) }
    let manifest: Manifest
    let place = StagingFolder(final)
    let staging = place.path
    place.clear()
    do throws(EditionError) {
      do throws(EditionError) {
        manifest = try await fill(staging, final, edition, speech, key)
      } catch {
        guard speech.opening != nil || speech.briefing != nil,
          case .speech(.voiceUnusable) = error
        else { throw error }
        let lost = [(speech.opening, "no opening"), (speech.briefing, "no briefing")]
          .compactMap { $0.0 == nil ? nil : $0.1 }
        speech.faults.append("\(lost.joined(separator: " and ")): \(error)")
        speech.opening = nil
        speech.briefing = nil
        Files.remove(staging)
        manifest = try await fill(staging, final, edition, speech, key)
      }
      do throws(FileError) {
        try PublishedFiles(manifest).place(in: staging)
        try EarlierFiles(site).note(
          FeedFile.carry(from: final, to: staging, isNoted: true), "@" + date)
        try seals.write(JSONDocument.bytes(manifest), "@" + date)
        Files.sync(staging)
        try Files.install(staging, as: final)
      } catch { throw .output(error) }
    } catch {
      place.clear()
      throw error
    }
    return (manifest, true, speech.fault)
  }

  /// An edition that is up to date.
  struct Finished: Sendable {
    var edition: IndexedEdition
    /// The reason why it has no opening or briefing.
    var fault: String?
  }

  /// The edition of `date` if its folder is up to date; of `indexed`, its articles in the day's order.
  func finished(_ date: String, _ indexed: [IndexedArticle]) -> Finished? {
    // A fault of the plan is reported where the folder is made.
    guard let plan = try? plan(date, indexed), let manifest = finished(date, plan.key) else {
      return nil
    }
    return Finished(
      edition: IndexedEdition(date: date, key: plan.key, hasMP3: manifest.recording(.mp3) != nil),
      fault: plan.speech.fault)
  }

  /// The manifest of `date` if its folder is whole and was made from what `key` names.
  private func finished(_ date: String, _ key: String) -> Manifest? {
    let path = "editions/" + date
    let (folder, seals) = (FinishedFolder(site, path), SiteSeals(site))
    guard let manifest = folder.manifest(madeFrom: key, seal: { seals.holds($0, "@" + date) }),
      folder.isPublished(manifest), isBriefed(site.path + "/" + path, manifest)
    else { return nil }
    return manifest
  }

  /// The speech of a day besides its articles, and a digest of everything that its folder depends on.
  private func plan(_ date: String, _ indexed: [IndexedArticle]) throws(EditionError) -> (
    speech: Speeches, key: String
  ) {
    let headlines = indexed.map(\.headline)
    var speech = Speeches()
    speech.opening = said("opening", &speech) { () throws(VoiceError) in
      try opening.article(date, headlines, configuration)
    }
    speech.briefing = said("briefing", &speech) { () throws(VoiceError) in
      try opening.briefing(date, headlines, configuration)
    }
    return (speech, key(date, indexed, speech.key, try fingerprint(speech)))
  }

  /// The speech of a day besides its articles.
  private struct Speeches {
    var opening: Article?
    var briefing: Article?
    /// A digest of both, with their voices.
    var key = ""
    /// The reasons why there is none of them.
    var faults: [String] = []

    var fault: String? { faults.isEmpty ? nil : faults.joined(separator: "; ") }
  }

  /// An article of ours with its voices noted: a language that no voice reads costs this speech, not the day.
  private func said(
    _ name: String, _ speech: inout Speeches, _ make: () throws(VoiceError) -> Article?
  ) -> Article? {
    do throws(VoiceError) {
      guard let article = try make() else { return nil }
      speech.key += try opening.fingerprint(article)
      return article
    } catch {
      speech.faults.append("no \(name): \(error)")
      return nil
    }
  }

  /// A digest of the files of the sounds that are heard in `speech`.
  private func fingerprint(_ speech: Speeches) throws(EditionError) -> String {
    let sounds = try configuration.framingFingerprint()
    if speech.briefing == nil { return sounds }
    return sounds + "\nbriefing " + (try configuration.briefingFingerprint())
  }

  /// Whether the briefing that an edition's `manifest` leads to is there.
  private func isBriefed(_ folder: String, _ manifest: Manifest) -> Bool {
    guard manifest.briefing != nil else { return true }
    let briefing = FinishedFolder(folder + "/" + EditionOpening.briefingName)
    return briefing.manifest.map(briefing.isPublished) ?? false
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
    if let report = configuration.report { lines.append("report " + report) }
    lines.append(spoken)
    for article in articles { lines.append(article.name + " " + article.digest) }
    return SHA256.hex(lines.joined(separator: "\n"))
  }

  private func fill(
    _ staging: String, _ final: String, _ edition: PublishedEdition, _ speech: Speeches,
    _ key: String
  ) async throws(EditionError) -> Manifest {
    do throws(FileError) { try Files.makeFolder(staging) } catch { throw .output(error) }
    var parts: [EditionPart?] = []
    var keys: [String] = []
    let formats = Set(
      RecordingFormat.allCases.filter { format in
        edition.articles.allSatisfy { $0.manifest.recording(format) != nil }
      })
    if let briefing = speech.briefing {
      let name = EditionOpening.briefingName
      keys += try await opening.render(
        briefing, formats, of: site, into: staging, name: name, previous: final + "/" + name
      ) { rate throws(EditionError) in try configuration.briefingFraming(sampleRate: rate) }
    }
    if let opened = speech.opening {
      keys += try await opening.render(
        opened, formats, configuration, of: site, into: staging)
      let folder = staging + "/" + EditionOpening.folderName
      guard let manifest = FinishedFolder(folder).manifest else {
        throw .unreadable(.unreadable(path: folder + "/manifest.json", code: EIO))
      }
      parts.append(EditionPart(manifest, path: EditionOpening.folderName, folder: folder))
    }
    if speech.opening != nil || speech.briefing != nil {
      do throws(FileError) {
        try ArticleRecords(site).writeSpeech(keys, "@" + edition.date)
      } catch { throw .output(error) }
    }
    for article in edition.articles {
      parts.append(
        EditionPart(
          article.manifest, path: "../../" + article.path, folder: site.path + "/" + article.path))
    }
    do throws(FileError) {
      return try EditionFiles(
        edition: edition, configuration: configuration, parts: parts.compactMap(\.self),
        cover: cover, key: key,
        title: speech.opening?.title ?? configuration.title + ", " + edition.date,
        briefing: speech.briefing?.title
      ).write(into: staging)
    } catch { throw .output(error) }
  }
}
