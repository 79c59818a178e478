// SPDX-License-Identifier: GPL-3.0-or-later
public import ListenNarration

/// The locations of this installation's parts and of the user's data.
public struct Installation: Sendable, Hashable {
  /// The folders of voice profiles.
  public var voices: VoiceLibrary
  /// Folders that may hold the network that restores Arabic vowels; the first that holds one
  /// counts.
  public var models: [String]
  /// The speaker's path: `$LISTEN_SPEAKER`, or else the program beside this one, or else the one in
  /// `libexec/listen` under its prefix.
  public var speaker: String

  /// An installation with its parts at the given locations.
  ///
  /// - Parameters:
  ///   - voices: folders of voice profiles; the first that has a profile wins.
  ///   - models: folders that may hold the Arabic network.
  ///   - speaker: path of the program `listen-speaker`.
  public init(voices: [String], models: [String] = [], speaker: String) {
    self.voices = VoiceLibrary(folders: voices)
    self.models = models
    self.speaker = speaker
  }

  /// An installation below `prefix`, as `make install` and the Debian package lay it out.
  public init(prefix: String) {
    self.init(
      voices: [prefix + "/share/listen/voices"], models: [prefix + "/share/listen/models"],
      speaker: prefix + "/libexec/listen/listen-speaker")
  }
}
