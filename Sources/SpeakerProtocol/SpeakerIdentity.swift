// SPDX-License-Identifier: GPL-3.0-or-later

/// A speaker's account of itself, the text in its ``Frame/ready(version:sampleRate:)`` frame.
///
/// The first line is the version. Lines of a word and a value may follow: `name` and `abilities`.
/// A speaker that sends a version alone is one of the time before there were others.
///
/// ```
/// 1.51
/// name espeak-ng
/// abilities speech phonemes words
/// ```
public struct SpeakerIdentity: Sendable, Hashable {
  /// The name of the engine, such as "espeak-ng"; empty if the speaker does not say.
  public var name: String
  /// The engine's version, with everything else that its sound depends on.
  public var version: String
  /// The kinds of requests that the speaker answers.
  public var abilities: Set<Request.Kind>

  /// A speaker of the given name and version.
  public init(name: String, version: String, abilities: Set<Request.Kind>) {
    self.name = name
    self.version = version
    self.abilities = abilities
  }

  /// The name of the engine that `listen` brings along.
  public static let standardName = "espeak-ng"

  /// The identity in the text of a frame; unknown lines and abilities are passed over.
  public init(_ text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    self.init(
      name: "", version: lines.first.map(String.init) ?? "", abilities: [.speech, .phonemes])
    for line in lines.dropFirst() {
      let words = line.split(separator: " ").map(String.init)
      switch words.first {
      case "name": name = words.dropFirst().joined(separator: " ")
      case "abilities":
        abilities = Set(
          Request.Kind.allCases.filter { words.dropFirst().contains($0.ability) })
      default: break
      }
    }
  }

  /// The text of a frame.
  public var text: String {
    let known = Request.Kind.allCases.filter(abilities.contains).map(\.ability)
    return "\(version)\nname \(name)\nabilities \(known.joined(separator: " "))"
  }

  /// The part of a stored sound's name that tells engines and their versions apart.
  public var key: String {
    name.isEmpty || name == Self.standardName ? version : "\(name) \(version)"
  }
}

extension Request.Kind {
  /// The word for the ability to answer such requests.
  public var ability: String {
    switch self {
    case .speech: "speech"
    case .phonemes: "phonemes"
    case .words: "words"
    }
  }
}
