// SPDX-License-Identifier: GPL-3.0-or-later
internal import Glibc
public import ListenFiles
package import ListenNarration
public import ListenSpeech

/// A store of synthesized speech, keyed by everything that the speech depends on: engine, voice and
/// text.
///
/// Each speech has one file, named `ab/cdef….speech` by its key. Files are written under a
/// temporary name and renamed, so several runs and hosts may share a folder without locks; at worst
/// two of them speak the same words and write the same bytes. Nothing waits for the disk: a file
/// left incomplete by a power failure is detected by its checksum and spoken again.
public struct SpeechStore: Sendable {
  /// The folder with the files.
  public let folder: String

  /// The store in `folder`, which is created when something is stored.
  public init(folder: String) { self.folder = folder }

  /// The key of the speech that `engine` makes for `utterance`: SHA-256 in hexadecimal.
  ///
  /// The pause after the utterance is not part of the key, because it is silence that is added when
  /// the sound is written.
  public static func key(_ utterance: Utterance, engine: String) -> String {
    SHA256.hex(
      ["listen-speech-2", engine, utterance.voice.fingerprint, utterance.text]
        .joined(separator: "\n"))
  }

  /// The keys of the speech that `engine` makes for `segment`, one for each of its runs.
  package static func keys(_ segment: Segment, engine: String) -> [String] {
    segment.utterances.map { key($0, engine: engine) }
  }

  /// The speech stored under `key`; nil if there is none or it is damaged.
  public func speech(_ key: String) -> Speech? {
    guard let bytes = try? ConfinedFolder(folder).read(name(key), most: FileBound.sound) else {
      return nil
    }
    markUsed(path(key))
    return SpeechCoding.decode(bytes)
  }

  /// Records the use in the file's time, at most once a day, for pruning.
  private func markUsed(_ path: String) {
    var status = stat()
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    guard stat(path, &status) == 0, status.st_mtim.tv_sec < now.tv_sec - 86_400 else { return }
    // A store that is read-only here is not pruned from here either.
    _ = utimensat(AT_FDCWD, path, nil, 0)
  }

  /// Stores `speech` under `key`.
  ///
  /// - Throws: ``FileError``; the store is then unchanged.
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

  /// Removes the speech stored under `keys`, where there is any.
  ///
  /// - Throws: ``FileError/unwritable(path:code:)``.
  package func remove(_ keys: Set<String>) throws(FileError) {
    for key in keys where key.utf8.count == 64 && key.utf8.allSatisfy(Self.isDigit) {
      let path = path(key)
      guard unlink(path) == 0 || errno == ENOENT || errno == ENOTDIR else {
        throw .unwritable(path: path, code: errno)
      }
    }
  }

  /// Whether `byte` is a digit of a key, which names a file and may come from a file of anybody's.
  private static func isDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte)
  }

  private func path(_ key: String) -> String { folder + "/" + name(key) }

  private func name(_ key: String) -> String {
    "\(key.prefix(2))/\(key.dropFirst(2)).speech"
  }
}
