// SPDX-License-Identifier: GPL-3.0-or-later
package import ListenArticle
package import ListenAudio
internal import ListenFiles
package import ListenNarration

/// Makes the manifest of a recorded article.
package struct ManifestBuilder {
  package let article: Article
  package let profile: VoiceProfile
  package let engine: String
  /// The absolute address of the folder, where the site knows it.
  package let address: String?

  package init(article: Article, profile: VoiceProfile, engine: String, address: String? = nil) {
    self.article = article
    self.profile = profile
    self.engine = engine
    self.address = address.flatMap { $0.utf8.count <= Manifest.longestText ? $0 : nil }
  }

  /// The manifest of `recording`, before the files that are read off it are added.
  package func manifest(_ recording: Recording, cover: Artwork?, key: String) -> Manifest {
    let sounds = recording.sounds
    let total = sounds.reduce(PlayingTime(microseconds: 0)) { $0 + $1.time }
    let rate = recording.sampleRate
    let whole =
      PlayingTime(samples: recording.before, rate: rate) + total
      + PlayingTime(samples: recording.after, rate: rate)
    let direction = LanguageTag.isRightToLeft(article.language) ? "rtl" : "ltr"
    let warnings = sounds.flatMap(\.warnings)
    let voices = voices(sounds)
    let published = article.published?.description
    var manifest = Manifest(
      locale: .init(language: article.language, direction: direction),
      id: PublicationName.of(article), url: EntryPage.fileName,
      name: (article.title ?? sounds.first?.name ?? "").bounded,
      author: authors.map { .init(type: "Person", name: $0.bounded) },
      readBy: voices.map {
        .init(type: "Person", name: "\($0.name), synthetic voice (\(engine))".bounded)
      },
      inLanguage: article.language, readingProgression: direction, datePublished: published,
      dateModified: published, duration: total.iso8601,
      readingOrder: sounds.map { segment($0, voices) },
      resources: (cover.map { [picture($0)] } ?? []) + recording.files.map { file($0, whole) },
      links: link.map {
        [.init(url: $0, encodingFormat: "text/html", rel: ["canonical"])]
      },
      listen: .init(
        render: key, sampleRate: recording.sampleRate, voice: profile.name,
        speaker: (profile.speaker ?? VoiceProfile.defaultSpeaker).bounded,
        gain: (recording.gain * 100).rounded() / 100, loudness: recording.loudness,
        warnings: warnings.isEmpty ? nil : warnings,
        tags: article.tags.isEmpty
          ? nil : article.tags.prefix(Manifest.mostNames).map(\.bounded),
        section: article.section?.bounded,
        standfirst: article.standfirst?.bounded, source: article.source?.bounded, link: link,
        address: address,
        before: recording.before == 0 ? nil : recording.before,
        after: recording.after == 0 ? nil : recording.after))
    if voices.count > 1 { manifest.listen.voices = voices.map(Manifest.Voice.init) }
    return manifest
  }

  /// The readers in the order of their first words, but the main one first.
  private func voices(_ sounds: [SegmentSound]) -> [Segment.Reader] {
    var result = [profile.reader]
    for sound in sounds {
      let runs = sound.segment.runs.map(\.reader)
      for reader in runs.isEmpty ? [sound.segment.reader].compactMap(\.self) : runs
      where !result.contains(reader) { result.append(reader) }
    }
    return result
  }

  private func segment(
    _ sound: SegmentSound, _ voices: [Segment.Reader]
  ) -> Manifest.Resource {
    let language = sound.segment.language
    let runs = sound.runs.map { run in
      Self.interval(run.samples, run.text) + [voices.firstIndex(of: run.reader) ?? 0]
    }
    let voice = sound.segment.reader.flatMap { voices.firstIndex(of: $0) }
    return .init(
      url: sound.url, encodingFormat: RecordingFormat.wav.mediaType, name: sound.name.bounded,
      duration: sound.time.iso8601, integrity: sound.integrity,
      alternate: [
        .init(
          url: EntryPage.fileName + "#" + EntryPage.identifier(of: sound.segment.index),
          encodingFormat: "text/html")
      ],
      listen: .init(
        kind: sound.segment.kind, text: sound.segment.text.source,
        language: language == article.language ? nil : language,
        words: sound.words.map { Self.interval($0.samples, $0.text) },
        sentences: sound.sentences.map { Self.interval($0.samples, $0.text) },
        samples: sound.sampleCount, bytes: sound.bytes, loudness: sound.loudness,
        voice: voice == 0 ? nil : voice, runs: runs.isEmpty ? nil : runs))
  }

  private func picture(_ cover: Artwork) -> Manifest.Resource {
    .init(
      url: cover.fileName, encodingFormat: cover.mediaType, name: cover.label.bounded,
      integrity: SHA256.integrity(cover.bytes), rel: ["cover"],
      file: .init(bytes: cover.bytes.count))
  }

  private func file(_ file: Recording.File, _ time: PlayingTime) -> Manifest.Resource {
    .init(
      url: file.format.fileName, encodingFormat: file.format.mediaType,
      name: article.title?.bounded, duration: time.iso8601, integrity: file.integrity,
      file: .init(bytes: file.bytes, format: file.format, loudness: file.loudness))
  }

  private static func interval(_ samples: Range<Int>, _ text: Range<Int>) -> [Int] {
    [samples.lowerBound, samples.upperBound, text.lowerBound, text.upperBound]
  }

  private var authors: [String] {
    Array(
      (article.byline.isEmpty ? [article.source].compactMap { $0 } : article.byline)
        .prefix(Manifest.mostNames))
  }

  /// An address cannot be cut.
  private var link: String? {
    article.link.flatMap { $0.utf8.count <= Manifest.longestText ? $0 : nil }
  }
}
