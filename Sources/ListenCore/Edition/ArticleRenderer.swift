// SPDX-License-Identifier: GPL-3.0-or-later
internal import Foundation

/// Makes an article's folder: a sound for every segment, and what lists them.
///
/// The folder is made aside and put in place whole; one that is there already and was made from
/// the same is left alone. Speech comes from the store where it can.
///
/// ```swift
/// let renderer = ArticleRenderer(engine: pool, store: SpeechStore(folder: "cache"))
/// let report = try await renderer.render(article, script, profile: profile, into: "out")
/// print(report.folder, report.time.clock)
/// ```
public struct ArticleRenderer: Sendable {
  private let engine: any SpeechEngine
  private let store: SpeechStore
  /// Segments in hand at once, which bounds memory.
  private let concurrency: Int

  /// Counts as a change of every folder when the files made from the same script differ.
  private static let version = "1"

  /// A renderer that has `concurrency` segments in hand at once.
  public init(engine: any SpeechEngine, store: SpeechStore, concurrency: Int = 4) {
    self.engine = engine
    self.store = store
    self.concurrency = max(1, concurrency)
  }

  /// Renders `article` by `script` into its folder inside `output`.
  ///
  /// - Throws: ``RenderError``; what was there before is as it was then.
  public func render(
    _ article: Article, _ script: Script, profile: VoiceProfile, into output: String
  ) async throws(RenderError) -> RenderReport {
    guard !script.segments.isEmpty else { throw .silent(title: article.title ?? "untitled") }
    let name = ArticleFolder(article).name
    let final = output + "/" + name
    let key = renderKey(article, script, profile)
    do throws(FileError) { try Files.makeFolder(output) } catch { throw .output(error) }
    let lock: FileLock
    do throws(FileError) {
      lock = try FileLock(output + "/." + name + ".lock", for: final)
    } catch { throw .output(error) }
    _ = lock
    if let manifest = FinishedFolder(final).manifest(madeFrom: key) {
      return report(final, manifest, spoken: 0, isUnchanged: true)
    }
    let staging = output + "/." + name + ".partial"
    Files.remove(staging)
    do throws(RenderError) {
      let made = try await fill(staging, article, script, profile, key)
      do throws(FileError) {
        Files.sync(staging)
        try Files.install(staging, as: final)
      } catch { throw .output(error) }
      return report(final, made.manifest, spoken: made.spoken, isUnchanged: false)
    } catch {
      Files.remove(staging)
      throw error
    }
  }

  /// Names all that the folder's files depend on.
  private func renderKey(_ article: Article, _ script: Script, _ profile: VoiceProfile) -> String {
    var lines = [
      "listen-render-\(Self.version)", engine.version, profile.name, "\(article)",
    ]
    for segment in script.segments {
      lines.append(
        "\(segment.kind) \(segment.language) \(segment.pauseMilliseconds) "
          + segment.voice.fingerprint)
      lines.append(segment.text.source)
      lines.append(Utterance(segment.text, voice: segment.voice).text)
      lines.append("\(segment.text.spans)")
    }
    return SHA256.hex(lines.joined(separator: "\n"))
  }

  private func fill(
    _ staging: String, _ article: Article, _ script: Script, _ profile: VoiceProfile, _ key: String
  ) async throws(RenderError) -> (manifest: Manifest, spoken: Int) {
    do throws(FileError) { try Files.makeFolder(staging + "/audio") } catch { throw .output(error) }
    let sounds = try await recordAll(staging, article, script)
    let manifest = ManifestBuilder(article: article, profile: profile, engine: engine.version)
      .manifest(sounds, key: key, sampleRate: engine.sampleRate)
    do {
      try Files.writeNew(
        Array(manifest.encoded()), to: staging + "/manifest.json", durable: true)
      try Files.writeNew(
        Array(M3U(manifest).text.utf8), to: staging + "/playlist.m3u8", durable: true)
    } catch let error as FileError {
      throw .output(error)
    } catch {
      // A manifest is plain strings and whole numbers: encoding it cannot fail.
      throw .output(.unwritable(path: staging + "/manifest.json", code: EINVAL))
    }
    return (manifest, sounds.count { $0.wasSpoken })
  }

  private func recordAll(_ staging: String, _ article: Article, _ script: Script)
    async throws(RenderError) -> [SegmentSound]
  {
    let recorded = await withTaskGroup(of: Recorded.self) { group in
      var recorded: [Recorded] = []
      recorded.reserveCapacity(script.segments.count)
      for (position, segment) in script.segments.enumerated() {
        // One in, one out: what is in hand stays bounded.
        if position >= concurrency, let first = await group.next() { recorded.append(first) }
        if Task.isCancelled || recorded.last?.isFailure == true { break }
        group.addTask { await recordResult(segment, article, staging) }
      }
      for await rest in group { recorded.append(rest) }
      return recorded
    }
    if Task.isCancelled { throw .speech(.cancelled) }
    var sounds: [SegmentSound] = []
    for item in recorded { sounds.append(try item.result.get()) }
    return sounds.sorted { $0.segment.index < $1.segment.index }
  }

  /// What became of one segment.
  private struct Recorded: Sendable {
    var result: Result<SegmentSound, RenderError>

    var isFailure: Bool { if case .failure = result { true } else { false } }
  }

  private func recordResult(_ segment: Segment, _ article: Article, _ staging: String) async
    -> Recorded
  {
    do throws(RenderError) {
      return Recorded(result: .success(try await record(segment, article, staging)))
    } catch { return Recorded(result: .failure(error)) }
  }

  private func record(_ segment: Segment, _ article: Article, _ staging: String)
    async throws(RenderError) -> SegmentSound
  {
    let utterance = Utterance(segment.text, voice: segment.voice)
    let key = SpeechStore.key(utterance, engine: engine.version)
    var speech = store.speech(key)
    let wasSpoken = speech == nil
    if speech == nil {
      do throws(SpeechError) { speech = try await engine.speak(utterance) } catch {
        throw .speech(error)
      }
    }
    guard let speech else { throw .speech(.cancelled) }
    let sound = SegmentSound(segment, utterance, speech, wasSpoken: wasSpoken)
    let wav = sound.wav(article, speech)
    let bytes = wav.encoded
    do throws(FileError) {
      if wasSpoken { try store.keep(speech, key) }
      try Files.writeNew(bytes, to: staging + "/" + sound.url, durable: false)
    } catch { throw .output(error) }
    return sound.filed(bytes)
  }

  private func report(_ folder: String, _ manifest: Manifest, spoken: Int, isUnchanged: Bool)
    -> RenderReport
  {
    RenderReport(
      folder: folder, time: PlayingTime(manifest.duration) ?? .init(microseconds: 0),
      segments: manifest.readingOrder.count, spoken: spoken, isUnchanged: isUnchanged,
      warnings: manifest.listen.warnings ?? [])
  }
}
