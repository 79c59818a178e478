// SPDX-License-Identifier: GPL-3.0-or-later
internal import Glibc
public import ListenFiles
internal import ListenNarration
public import ListenSpeech

/// Speech that was spoken once, kept by what it depends on: engine, voice and text.
///
/// A file a speech, `ab/cdef….speech` by its key. Files are written under another name and renamed,
/// so several runs and hosts may share a folder without locks: at worst two of them speak the same
/// words, and the same bytes win. Nothing waits for the disk: a file that a power cut left incomplete
/// is known by its checksum, and spoken again.
public struct SpeechStore: Sendable {
  /// Where the files are.
  public let folder: String

  /// The store in `folder`, which is made when something is stored.
  public init(folder: String) { self.folder = folder }

  /// The name of what `engine` says for `utterance`: SHA-256 in hexadecimal.
  ///
  /// The pause after it is not part of the name: it is silence, and is added when the sound is
  /// written out.
  public static func key(_ utterance: Utterance, engine: String) -> String {
    SHA256.hex(
      ["listen-speech-2", engine, utterance.voice.fingerprint, utterance.text]
        .joined(separator: "\n"))
  }

  /// What is stored under `key`, nil where nothing, or nothing whole, is.
  public func speech(_ key: String) -> Speech? {
    guard let bytes = try? Files.read(path(key)) else { return nil }
    markUsed(path(key))
    return SpeechCoding.decode(bytes)
  }

  /// Notes in the file's time that it was used, at most once a day, so that pruning knows.
  private func markUsed(_ path: String) {
    var status = stat()
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    guard stat(path, &status) == 0, status.st_mtim.tv_sec < now.tv_sec - 86_400 else { return }
    // A store that may only be read is not pruned from here either.
    _ = utimensat(AT_FDCWD, path, nil, 0)
  }

  /// Keeps `speech` under `key`.
  ///
  /// - Throws: ``FileError``; the store is as it was then.
  public func keep(_ speech: Speech, _ key: String) throws(FileError) {
    let path = path(key)
    try Files.makeFolder(folder + "/" + key.prefix(2))
    let bytes = SpeechCoding.encode(speech)
    do throws(FileError) { try Files.write(bytes, to: path, durable: false) } catch {
      // Another run may have swept the folder, or taken the temporary file for one left behind.
      guard case .unwritable(_, ENOENT) = error else { throw error }
      try Files.makeFolder(folder + "/" + key.prefix(2))
      try Files.write(bytes, to: path, durable: false)
    }
  }

  private func path(_ key: String) -> String {
    folder + "/" + key.prefix(2) + "/" + key.dropFirst(2) + ".speech"
  }
}
