// SPDX-License-Identifier: GPL-3.0-or-later
internal import Foundation
internal import ListenArticle
internal import ListenFiles

extension VoiceProfile {
  /// A digest of everything that a text read by this profile depends on: SHA-256 in hexadecimal.
  ///
  /// Files count by their contents, not by their paths.
  ///
  /// - Throws: ``VoiceError/unusableFile(path:place:file:reason:)`` where a lexicon cannot be read.
  func fingerprint(
    languages: Languages, library: VoiceLibrary, lexicons more: [String]
  ) throws(VoiceError) -> String {
    var lines = ["listen-profile-1", name, language, voice.fingerprint, "\(opensEditions)"]
    if let speaker { lines.append("speaker " + speaker) }
    if namePauseMilliseconds > 0 { lines.append("name pause \(namePauseMilliseconds)") }
    if readsQuotesApart { lines.append("quotes apart") }
    for kind in Segment.Kind.allCases {
      if let manner = manners[kind], manner.isOtherReader {
        lines.append("\(kind) reader " + reader(of: kind).speaker)
      }
      lines.append("\(kind) \(pause(after: kind)) \(reads(kind)) \(voice(for: kind).fingerprint)")
    }
    let tables = [VoiceLibrary.emojiTable, VoiceLibrary.homographTable].compactMap {
      library.table($0, for: language)
    }
    for path in lexicons + more + tables {
      do throws(FileError) {
        lines.append(SHA256.hex(try Files.read(path, most: FileBound.lexicon)))
      } catch {
        throw .unusableFile(path: name, place: "lexicons", file: path, reason: "\(error)")
      }
    }
    if let voicing = languages.pack(for: language).voicing {
      lines.append(voicing.fingerprint())
    }
    return SHA256.hex(lines.joined(separator: "\n"))
  }
}
