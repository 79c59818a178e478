// SPDX-License-Identifier: GPL-3.0-or-later
internal import Foundation

extension VoiceProfile {
  /// Names all that a text read by this profile depends on: SHA-256 in hexadecimal.
  ///
  /// Files count by their contents, not by their paths.
  ///
  /// - Throws: ``VoiceError/unusableFile(path:place:file:reason:)`` where a lexicon cannot be read.
  func fingerprint(lexicons more: [String]) throws(VoiceError) -> String {
    var lines = ["listen-profile-1", name, language, voice.fingerprint, "\(opensEditions)"]
    for kind in Segment.Kind.allCases {
      lines.append("\(kind) \(pause(after: kind)) \(reads(kind)) \(voice(for: kind).fingerprint)")
    }
    for path in lexicons + more {
      do throws(FileError) { lines.append(SHA256.hex(try Files.read(path))) } catch {
        throw .unusableFile(path: name, place: "lexicons", file: path, reason: "\(error)")
      }
    }
    if language.lowercased().prefix(while: { $0 != "-" }) == "ar" {
      lines.append(VowelModel.digest)
    }
    return SHA256.hex(lines.joined(separator: "\n"))
  }
}

extension VowelModel {
  /// Names the network that ``locate(environment:executable:)`` finds; empty where there is none.
  static var digest: String {
    let folders = folders(
      environment: ProcessInfo.processInfo.environment, executable: Bundle.main.executableURL)
    for folder in folders {
      let files = [modelFile, vocabularyFile].map {
        try? Files.read(folder.appendingPathComponent($0).path)
      }
      if let network = files[0], let vocabulary = files[1] {
        return SHA256.hex(network) + SHA256.hex(vocabulary)
      }
    }
    return ""
  }
}
