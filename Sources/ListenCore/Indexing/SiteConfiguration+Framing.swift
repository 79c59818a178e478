// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenAudio
internal import ListenFiles
internal import ListenFormats
internal import ListenPublication

extension SiteConfiguration {
  /// The paths of the sounds around each recording.
  private var sounds: [(place: Framing.Place, path: String?)] {
    [(.intro, intro), (.outro, outro)]
  }

  /// The paths of the sounds around and in a briefing.
  private var briefingSounds: [(place: Framing.Place, path: String?)] {
    [
      (.intro, briefing?.intro ?? intro), (.outro, briefing?.outro ?? outro),
      (.between, briefing?.between),
    ]
  }

  /// The site's intro and outro for complete recordings, at `sampleRate` hertz.
  ///
  /// - Throws: ``EditionError``.
  func framing(sampleRate: Int) throws(EditionError) -> Framing {
    try framing(sounds, sampleRate)
  }

  /// The sounds around and in a briefing, at `sampleRate` hertz.
  ///
  /// - Throws: ``EditionError``.
  func briefingFraming(sampleRate: Int) throws(EditionError) -> Framing {
    try framing(briefingSounds, sampleRate)
  }

  /// A digest of the intro's and outro's files; empty if there are none.
  ///
  /// - Throws: ``EditionError/unreadable(_:)``.
  func framingFingerprint() throws(EditionError) -> String { try fingerprint(sounds) }

  /// A digest of the files of a briefing's sounds; empty if there are none.
  ///
  /// - Throws: ``EditionError/unreadable(_:)``.
  func briefingFingerprint() throws(EditionError) -> String { try fingerprint(briefingSounds) }

  private func framing(_ sounds: [(place: Framing.Place, path: String?)], _ sampleRate: Int)
    throws(EditionError) -> Framing
  {
    var framing = Framing.none
    for (place, path) in sounds {
      guard let path, let bytes = try bytes(path) else { continue }
      do throws(PCMFile.Fault) {
        try framing.set(place, bytes, sampleRate: sampleRate)
      } catch {
        throw .configuration(
          SettingsError(
            path: resolved(path), place: "its sound", found: error.found,
            expected: error.expected))
      }
    }
    return framing
  }

  private func fingerprint(_ sounds: [(place: Framing.Place, path: String?)])
    throws(EditionError) -> String
  {
    var digests: [String] = []
    for (_, path) in sounds { digests.append(try bytes(path).map { SHA256.hex($0) } ?? "") }
    return digests.allSatisfy(\.isEmpty) ? "" : digests.joined(separator: " ")
  }

  /// The contents of a file named in the settings; nil if none is named.
  ///
  /// - Throws: ``EditionError/unreadable(_:)``.
  private func bytes(_ path: String?) throws(EditionError) -> [UInt8]? {
    guard let path else { return nil }
    do throws(FileError) { return try self.bytes(path, most: Self.largestFile) } catch {
      throw .unreadable(error)
    }
  }
}
