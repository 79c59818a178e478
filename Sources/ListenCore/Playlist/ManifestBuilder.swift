// SPDX-License-Identifier: GPL-3.0-or-later

/// Makes the manifest of a recorded article.
struct ManifestBuilder {
  let article: Article
  let profile: VoiceProfile
  let engine: String

  /// The manifest of `sounds`, in order.
  func manifest(_ sounds: [SegmentSound], key: String, sampleRate: Int) -> Manifest {
    let total = sounds.reduce(PlayingTime(microseconds: 0)) { $0 + $1.time }
    let direction = Self.isRightToLeft(article.language) ? "rtl" : "ltr"
    let warnings = sounds.flatMap(\.warnings)
    let published = article.published?.description
    return Manifest(
      locale: .init(language: article.language, direction: direction),
      id: identifier, url: article.link ?? "index.html",
      name: article.title ?? sounds.first?.name ?? "",
      author: authors.map { .init(type: "Person", name: $0) },
      readBy: [.init(type: "Person", name: "\(profile.name), synthetic voice (\(engine))")],
      inLanguage: article.language, readingProgression: direction, datePublished: published,
      dateModified: published, duration: total.iso8601, readingOrder: sounds.map(resource),
      resources: [
        .init(
          url: "playlist.m3u8", encodingFormat: "application/vnd.apple.mpegurl", name: "Playlist")
      ],
      listen: .init(
        render: key, sampleRate: sampleRate, voice: profile.name,
        warnings: warnings.isEmpty ? nil : warnings,
        tags: article.tags.isEmpty ? nil : article.tags, section: article.section,
        standfirst: article.standfirst, source: article.source))
  }

  private func resource(_ sound: SegmentSound) -> Manifest.Resource {
    let language = sound.segment.language
    return .init(
      url: sound.url, encodingFormat: "audio/wav", name: sound.name,
      duration: sound.time.iso8601, integrity: sound.integrity,
      listen: .init(
        kind: sound.segment.kind, text: sound.segment.text.source,
        language: language == article.language ? nil : language,
        words: sound.words.map {
          [$0.samples.lowerBound, $0.samples.upperBound, $0.text.lowerBound, $0.text.upperBound]
        }, samples: sound.sampleCount, bytes: sound.bytes))
  }

  private var authors: [String] {
    article.byline.isEmpty ? [article.source].compactMap { $0 } : article.byline
  }

  /// The article's own identifier or address, else a UUID of version 8 (RFC 9562, section 5.8)
  /// made of its date and title.
  private var identifier: String {
    if let own = article.identifier ?? article.link { return own }
    let day = article.published?.calendarDay ?? ""
    var digits = Array(SHA256.hex("listen-article\n\(day)\n\(article.title ?? "")").prefix(32))
    digits[12] = "8"
    digits[16] = "a"
    let groups = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { String(digits[$0]) }
    return "urn:uuid:" + groups.joined(separator: "-")
  }

  private static func isRightToLeft(_ language: String) -> Bool {
    let primary = language.split(separator: "-").first.map { $0.lowercased() } ?? ""
    return ["ar", "fa", "he", "ur", "ps", "yi", "sd", "ug", "dv", "ckb"].contains(primary)
  }
}
