// SPDX-License-Identifier: GPL-3.0-or-later
internal import Foundation
internal import ListenFiles
internal import ListenLevelling
internal import ListenSpeech

/// Encodes a complete article from its WAV file.
struct ArticleEncoder: Sendable {
  let whole: ArticleWAV
  let sounds: [SegmentSound]
  var framing = Framing.none
  /// The sample rate in hertz.
  let sampleRate: Int
  let tags: RecordingTags
  /// The loudness of the WAV file.
  let loudness: Loudness
  /// The number of stretches encoded at once.
  let concurrency: Int

  /// The number of samples handed to the Opus encoder at once.
  private static let piece = 1 << 17

  /// The files of `formats` in `folder`, in the order of the formats.
  ///
  /// If no WAV was requested, the WAV file is removed.
  ///
  /// - Throws: ``RecordingError``.
  func encode(_ formats: Set<RecordingFormat>, into folder: String) async throws(RecordingError)
    -> [Recording.File]
  {
    let wanted = RecordingFormat.allCases.filter(formats.contains)
    // Opus is one stream and takes the longest, so it is begun first.
    let order = wanted.reversed().map { $0 }
    let made = try await OrderedTasks.map(order.count, limit: order.count) {
      index throws(RecordingError) in try await encode(order[index], folder)
    }
    if !formats.contains(.wav) { Files.remove(whole.path) }
    return made.reversed()
  }

  private func encode(_ format: RecordingFormat, _ folder: String) async throws(RecordingError)
    -> Recording.File
  {
    let path = folder + "/" + format.fileName
    switch format {
    case .wav:
      let (integrity, bytes) = try filing { () throws(FileError) in
        try SHA256.integrity(ofFile: path)
      }
      return Recording.File(
        format: format, bytes: bytes, integrity: integrity, loudness: loudness)
    case .mp3:
      let (bytes, loudness) = try await mp3()
      return try file(format, bytes, loudness, path)
    case .opus: return try file(format, try opus(), nil, path)
    }
  }

  /// Encodes stretches in parallel and joins them under one tag and one Info frame.
  private func mp3() async throws(RecordingError) -> (bytes: [UInt8], loudness: Loudness) {
    let plan = MP3Chunk.plan(sounds, framing: framing, sampleRate: sampleRate)
    var scale: Float = 1
    var hearing = hearing
    var chunks = try await chunks(plan, scale, hearing)
    if hearing != .whole, chunks.allSatisfy({ $0.tally.peak == 0 }) {
      // The curve of noise can be so far above its samples that no place near its peak was found.
      hearing = .whole
      chunks = try await self.chunks(plan, scale, hearing)
    }
    // Encoding moves peaks, usually by a few tenths of a decibel. If they rise beyond the limit,
    // the whole recording is turned down by the excess.
    let peak = chunks.reduce(0) { max($0, $1.tally.peak) }
    if peak > Self.highestPeak {
      scale = Float(Self.highestPeak / peak) * 0.99
      chunks = try await self.chunks(plan, scale, hearing)
    }
    var audio: [UInt8] = []
    audio.reserveCapacity(chunks.reduce(0) { $0 + $1.frames.count })
    for chunk in chunks { audio += chunk.frames }
    let count = plan.last?.upperBound ?? 0
    guard
      let info = MP3Info.frame(
        chunks.first?.info ?? [], audio, frameCount: chunks.reduce(0) { $0 + $1.frameCount },
        samples: count * LAME.sampleRate / sampleRate)
    else { throw .encoder(library: "libmp3lame", status: 0) }
    return (
      ID3Tag(tags).encoded + info + audio,
      encoded(chunks.reduce(LoudnessTally()) { $0 + $1.tally }.loudness, hearing, scale)
    )
  }

  /// The part of the MP3 that is decoded again.
  ///
  /// A site's own sounds may be music, and at a higher rate there may be sound that the encoder does
  /// not pass: then it is all of it. Otherwise the peaks are enough.
  private var hearing: MP3Hearing {
    guard framing.isEmpty, sampleRate == MP3Hearing.rate, let peak = loudness.truePeak else {
      return .whole
    }
    return .peaks(pow(10, peak / 20))
  }

  /// The loudness of the MP3, of which `heard` was measured.
  ///
  /// The integrated loudness is that of the WAV if only peaks were heard: encoding moves it by at most
  /// 0.05 LU.
  private func encoded(_ heard: Loudness, _ hearing: MP3Hearing, _ scale: Float) -> Loudness {
    guard case .peaks = hearing else { return heard }
    return Loudness(
      integrated: loudness.integrated.map { $0 + 20 * log10(Double(scale)) },
      truePeak: heard.truePeak)
  }

  /// −1 dBTP as a factor of full scale.
  private static let highestPeak = pow(10, Loudness.highestPeak / 20)

  private func chunks(_ plan: [Range<Int>], _ scale: Float, _ hearing: MP3Hearing)
    async throws(RecordingError) -> [MP3Chunk]
  {
    try await OrderedTasks.map(plan.count, limit: concurrency) { index throws(RecordingError) in
      let samples = try filing { () throws(FileError) in try whole.samples(plan[index]) }
      return try MP3Chunk(
        samples, rate: sampleRate, scale: scale, isFirst: index == 0,
        isLast: index == plan.count - 1, hearing: hearing)
    }
  }

  private func opus() throws(RecordingError) -> [UInt8] {
    // Derived from the text alone, so that the same article has the same stream number.
    let digest = SHA256.digest(Array(tags.lyrics.utf8))
    let serial = digest.prefix(4).reduce(Int32(0)) { $0 << 8 | Int32($1) } & Int32.max
    var encoder = try OpusEncoder(sampleRate: sampleRate, tags: tags, serial: serial)
    var stream: [UInt8] = []
    let count =
      framing.intro.count + sounds.reduce(0) { $0 + $1.sampleCount } + framing.outro.count
    for start in stride(from: 0, to: count, by: Self.piece) {
      let samples = try filing { () throws(FileError) in
        try whole.samples(start..<min(start + Self.piece, count))
      }
      stream += try encoder.encode(samples)
      if Task.isCancelled { throw .speech(.cancelled) }
    }
    return stream + (try encoder.finish())
  }

  private func file(
    _ format: RecordingFormat, _ bytes: [UInt8], _ loudness: Loudness?, _ path: String
  ) throws(RecordingError) -> Recording.File {
    try filing { () throws(FileError) in try Files.writeNew(bytes, to: path, durable: false) }
    return Recording.File(
      format: format, bytes: bytes.count, integrity: SHA256.integrity(bytes), loudness: loudness)
  }

  private func filing<Value>(_ work: () throws(FileError) -> Value) throws(RecordingError) -> Value
  {
    do throws(FileError) { return try work() } catch { throw .file(error) }
  }
}
