// SPDX-License-Identifier: GPL-3.0-or-later
internal import Foundation
internal import ListenArticle
internal import ListenAudio
internal import ListenBooks
internal import ListenFiles
internal import ListenLevelling
internal import ListenPublication

/// Checks an article's folder: its files by their hashes, and every statement of the manifest that follows
/// from another or from the sound.
struct ArticleVerifier {
  private let folder: String
  private let files: ConfinedFolder
  private let manifest: Manifest

  /// The tolerance between the measured loudness of the whole and the stated one, in LU or dB: both
  /// are rounded to a hundredth, and the limiter's part is estimated when the article is made.
  private static let tolerance = 0.5
  /// The same for a segment, whose few blocks a limiter changes by more.
  private static let segmentTolerance = 1.5
  /// The same for what a codec has been at.
  private static let codecTolerance = 1.5

  init(_ folder: String, _ manifest: Manifest) {
    self.folder = folder
    self.manifest = manifest
    files = ConfinedFolder(folder)
  }

  /// Adds what was found to `result`.
  func check(into result: inout FolderVerifier.Result) {
    var total = PlayingTime(microseconds: 0)
    var tally = LoudnessTally()
    if manifest.isClipped { result.faults += clipFaults }
    for item in manifest.readingOrder {
      result.files += item.isClip ? 0 : 1
      result.faults += item.isClip ? faults(ofClip: item) : faults(of: item, &tally)
      total = total + (item.duration.flatMap(PlayingTime.init) ?? .init(microseconds: 0))
    }
    if total.iso8601 != manifest.duration {
      result.faults.append(
        "\(folder)/manifest.json: duration is \(manifest.duration), its segments last "
          + total.iso8601)
    }
    // Without files of segments the whole is measured by what its own file says, as far as that is it.
    let measured = manifest.isClipped ? manifest.listen.loudness : tally.loudness
    check(manifest.listen.loudness, is: measured, "\(folder)/manifest.json", &result.faults)
    if !(Self.gains ~= manifest.listen.gain) {
      result.faults.append(
        "\(folder)/manifest.json: gain is \(manifest.listen.gain) dB, between "
          + "\(Self.gains.lowerBound) and \(Self.gains.upperBound) is what speech is raised by")
    }
    if manifest.locale.language != manifest.inLanguage
      || manifest.locale.direction != manifest.readingProgression
      || (manifest.readingProgression == "rtl")
        != LanguageTag.isRightToLeft(manifest.inLanguage)
    {
      result.faults.append(
        "\(folder)/manifest.json: its languages and directions do not agree")
    }
    for item in manifest.resources {
      result.files += 1
      result.faults += faults(of: item)
      // With the site's own sounds around it the whole is another sound than its segments.
      if let stated = item.file?.loudness, manifest.listen.before == nil,
        manifest.listen.after == nil
      {
        let isExact = item.file?.format == .wav
        check(
          stated, is: measured, folder + "/" + item.url, &result.faults,
          within: isExact ? Self.tolerance : Self.codecTolerance)
      }
    }
    // Files derived from the manifest are made anew: a file that was changed together with its hash
    // is found all the same.
    let playlist = PlaylistFiles(manifest)
    for file in playlist.files
    where (try? files.read(file.url, most: FileBound.text)) != file.bytes {
      result.faults.append("\(folder)/\(file.url): does not say what the manifest does")
    }
    for made in playlist.resources where !manifest.resources.contains(made) {
      result.faults.append("\(folder)/manifest.json: does not list \(made.url) as it is")
    }
    result.faults += BookVerifier(folder, manifest, files).faults(
      [Book.Chapter(manifest, in: folder)])
    result.faults += FeedFile.faults(in: folder, of: manifest)
    checkNames(&result.faults)
  }

  /// Faults of segments that are parts of the complete recording, all together.
  private var clipFaults: [String] {
    guard let right = manifest.clipped else {
      return [
        "\(folder)/manifest.json: its segments are parts of a recording that it does not list"
      ]
    }
    for (found, right) in zip(manifest.readingOrder, right.readingOrder)
    where found.url != right.url || found.encodingFormat != right.encodingFormat
      || found.integrity != right.integrity || found.bytes != right.bytes
    {
      return [
        "\(folder)/manifest.json: a segment is \"\(found.url)\", by the samples \"\(right.url)\" is right"
      ]
    }
    return []
  }

  private func faults(ofClip item: Manifest.Resource) -> [String] {
    guard let terms = item.listen else { return ["\(folder)/\(item.url): no segment"] }
    var faults: [String] = []
    let time = PlayingTime(samples: terms.samples, rate: max(1, manifest.listen.sampleRate))
    if time.iso8601 != item.duration {
      faults.append(
        "\(folder)/\(item.url): lasts \(time.iso8601), the manifest says \(item.duration ?? "nothing")"
      )
    }
    return faults + Self.faults(of: terms, folder + "/" + item.url)
  }

  /// Decibels by which the engine's speech can be raised.
  private static let gains = -60.0...80.0

  /// Files of segments that the manifest does not name, by their own names or by those with a hash.
  private func checkNames(_ faults: inout [String]) {
    let published = manifest.readingOrder.compactMap { FeedFile(segment: $0) }
    let listed = Set(manifest.readingOrder.map(\.url))
    for name in Files.names(in: folder + "/audio") {
      let url = FeedFile.audio + name
      if listed.contains(url) || url + "/" == FeedFile.segments { continue }
      guard let file = published.first(where: { $0.original == url }) else {
        faults.append("\(folder)/\(url): not in the manifest")
        continue
      }
      if FeedFile.isSame(folder + "/" + url, folder + "/" + file.name) { continue }
      let found = try? files.integrity(url)
      if found == nil || found?.integrity != (try? files.integrity(file.name))?.integrity {
        faults.append("\(folder)/\(url): is not what \(file.name) is")
      }
    }
    for name in Files.names(in: folder + "/" + FeedFile.segments) where !FeedFile.isHashed(name) {
      faults.append("\(folder)/\(FeedFile.segments)\(name): not in the manifest")
    }
  }

  /// Faults of a file that is no segment: a recording of the whole, or what goes with it.
  private func faults(of item: Manifest.Resource) -> [String] {
    let file = folder + "/" + item.url
    let found: (integrity: String, bytes: Int)
    do throws(FileError) { found = try files.integrity(item.url) } catch {
      return [Self.fault(file, error)]
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
      faults += Self.coverFaults(item, try? files.read(item.url, most: FileBound.text), file)
    }
    guard let format = item.file?.format else { return faults }
    if item.encodingFormat != format.mediaType {
      faults.append(
        "\(file): is said to be \(item.encodingFormat), \(format.mediaType) is right")
    }
    let samples =
      (manifest.listen.before ?? 0) + (manifest.listen.after ?? 0)
      + manifest.readingOrder.reduce(0) { $0 + ($1.listen?.samples ?? 0) }
    let bytes = try? files.read(item.url, most: FileBound.sound)
    let held = bytes.flatMap(format.length)
    guard let held else { return faults + ["\(file): no whole recording"] }
    // Opus counts at 48,000 Hz, and rounds.
    let expected = samples * held.rate / manifest.listen.sampleRate
    if abs(held.samples - expected) > (format == .opus ? 1 : 0) {
      faults.append("\(file): holds \(held.samples) samples, its segments \(expected)")
    }
    if item.duration != whole.iso8601 {
      faults.append(
        "\(file): lasts \(whole.iso8601), the manifest says \(item.duration ?? "nothing")")
    }
    return faults
  }

  /// Faults of what a manifest says of its cover, the picture in `bytes`.
  static func coverFaults(
    _ item: Manifest.Resource, _ bytes: [UInt8]?, _ file: String
  ) -> [String] {
    let right = bytes.flatMap { Artwork($0, label: "") }?.mediaType
    if right == item.encodingFormat { return [] }
    return ["\(file): is said to be \(item.encodingFormat), \(right ?? "a picture") is right"]
  }

  /// The playing time of the complete recordings.
  private var whole: PlayingTime {
    let rate = manifest.listen.sampleRate
    return manifest.readingOrder.reduce(
      PlayingTime(samples: manifest.listen.before ?? 0, rate: rate)
        + PlayingTime(samples: manifest.listen.after ?? 0, rate: rate)
    ) { $0 + ($1.duration.flatMap(PlayingTime.init) ?? .init(microseconds: 0)) }
  }

  private func faults(of item: Manifest.Resource, _ tally: inout LoudnessTally) -> [String] {
    let file = folder + "/" + item.url
    let rate = manifest.listen.sampleRate
    let bytes: [UInt8]
    do throws(FileError) { bytes = try files.read(item.url, most: FileBound.sound) } catch {
      return [Self.fault(file, error)]
    }
    var faults: [String] = []
    let integrity = SHA256.integrity(bytes)
    if integrity != item.integrity {
      faults.append("\(file): is \(integrity), the manifest says \(item.integrity ?? "nothing")")
    }
    guard let header = WAVHeader(bytes), let terms = item.listen else {
      return faults + ["\(file): no whole WAV file"]
    }
    if header.sampleRate != rate || header.channels != 1 || header.bits != 16 {
      faults.append(
        "\(file): is \(header.sampleRate) Hz, \(header.channels) channels, \(header.bits) bit; "
          + "\(rate) Hz mono 16 bit is right")
    }
    if item.encodingFormat != RecordingFormat.wav.mediaType || bytes.count != terms.bytes {
      faults.append(
        "\(file): is \(bytes.count) bytes of \(RecordingFormat.wav.mediaType), the manifest says "
          + "\(terms.bytes) of \(item.encodingFormat)")
    }
    let time = PlayingTime(samples: header.sampleCount, rate: max(1, header.sampleRate))
    if time.iso8601 != item.duration || header.sampleCount != terms.samples {
      faults.append(
        "\(file): lasts \(time.iso8601), the manifest says \(item.duration ?? "nothing")")
    }
    faults += Self.faults(of: terms, file)
    if header.channels == 1, header.bits == 16 {
      let samples = header.samples(bytes)
      var own = LoudnessMeter(sampleRate: header.sampleRate).tally(samples)
      own.peak = samples.withUnsafeBufferPointer { TruePeak.peak($0) }
      if let stated = terms.loudness {
        check(stated, is: own.loudness, file, &faults, within: Self.segmentTolerance)
      }
      tally = tally + own
    }
    return faults
  }

  /// Faults of the times of words and sentences: each within the file and the text, one behind the other.
  private static func faults(of terms: Manifest.SegmentTerms, _ file: String) -> [String] {
    let characters = terms.text.unicodeScalars.count
    for (name, list) in [("word", terms.words), ("sentence", terms.sentences)] {
      var before = 0
      for (index, entry) in list.enumerated() {
        guard entry.count == 4, entry[0] <= entry[1], entry[1] <= terms.samples,
          entry[2] <= entry[3], entry[3] <= characters, entry[0] >= before
        else {
          return [
            "\(file): \(name) \(index + 1) is at \(entry), within \(terms.samples) samples and "
              + "\(characters) characters, in order, is right"
          ]
        }
        before = entry[0]
      }
    }
    return []
  }

  private func check(
    _ stated: Loudness, is measured: Loudness, _ file: String, _ faults: inout [String],
    within tolerance: Double = Self.tolerance
  ) {
    for (name, a, b) in [
      ("integrated loudness", stated.integrated, measured.integrated),
      ("true peak", stated.truePeak, measured.truePeak),
    ] where abs((a ?? -200) - (b ?? -200)) > tolerance {
      faults.append(
        "\(file): its \(name) is \(b.map { "\($0)" } ?? "that of silence"), the manifest says "
          + (a.map { "\($0)" } ?? "silence"))
    }
  }

  /// The fault of a file that cannot be read.
  static func fault(_ file: String, _ error: FileError) -> String {
    if case .unreadable(_, let code) = error, code == ENOENT { return "\(file): missing" }
    return "\(file): \(error.reason)"
  }
}
