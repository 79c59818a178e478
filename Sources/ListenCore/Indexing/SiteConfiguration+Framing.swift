// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenAudio
internal import ListenFiles
internal import ListenFormats
internal import ListenPublication

extension SiteConfiguration {
  /// The contents of a file named in the settings; nil if none is named.
  ///
  /// - Throws: ``EditionError/unreadable(_:)``.
  private func bytes(_ path: String?) throws(EditionError) -> [UInt8]? {
    guard let path else { return nil }
    do throws(FileError) { return try self.bytes(path, most: Self.largestFile) } catch {
      throw .unreadable(error)
    }
  }

  /// The site's intro and outro for complete recordings, at `sampleRate` hertz.
  ///
  /// - Throws: ``EditionError``.
  func framing(sampleRate: Int) throws(EditionError) -> Framing {
    let (before, after) = (try bytes(intro), try bytes(outro))
    for (name, bytes) in [(intro, before), (outro, after)] {
      guard let name, let bytes else { continue }
      do throws(PCMFile.Fault) { _ = try PCMFile(bytes) } catch {
        throw .configuration(
          SettingsError(
            path: resolved(name), place: "its sound", found: error.found,
            expected: error.expected))
      }
    }
    do throws(PCMFile.Fault) {
      return try Framing.made(intro: before, outro: after, sampleRate: sampleRate)
    } catch {
      throw .configuration(
        SettingsError(
          path: resolved(intro ?? outro ?? ""), place: "its sound", found: error.found,
          expected: error.expected))
    }
  }

  /// A digest of the intro's and outro's files; empty if there are none.
  ///
  /// - Throws: ``EditionError/unreadable(_:)``.
  func framingFingerprint() throws(EditionError) -> String {
    let files = [try bytes(intro), try bytes(outro)]
    if files.allSatisfy({ $0 == nil }) { return "" }
    return files.map { $0.map { SHA256.hex($0) } ?? "" }.joined(separator: " ")
  }
}
