// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenFiles

/// A reason why a voice profile is unusable.
public enum VoiceError: Error, Sendable, Hashable {
  /// There is no profile with this name or path; `known` lists the existing ones.
  case unknown(name: String, known: [String])
  /// The profile's file is malformed at `place`.
  case malformed(path: String, place: String, found: String, expected: String)
  /// A file named in the profile is missing or unusable.
  case unusableFile(path: String, place: String, file: String, reason: String)
  /// A line of a language's table is no entry.
  case table(path: String, line: Int)
  /// A lexicon named by the profile or the user is faulty.
  case lexicon(LexiconError)
}

extension VoiceError: CustomStringConvertible {
  /// A one-line message: the file, the place, the text that was found, and the text that would
  /// be right.
  public var description: String { text.onOneLine }

  private var text: String {
    switch self {
    case .unknown(let name, let known):
      "no voice profile \"\(name)\"; there are: \(known.joined(separator: ", "))"
    case .malformed(let path, let place, let found, let expected):
      "voice profile \"\(path)\", \(place): found \(found), expected \(expected)"
    case .unusableFile(let path, let place, let file, let reason):
      "voice profile \"\(path)\", \(place): cannot use \"\(file)\": \(reason)"
    case .table(let path, let line):
      "\(path):\(line): expected an emoji, a tab and its name, or a comment after \"# \""
    case .lexicon(let error): error.description
    }
  }
}
