// SPDX-License-Identifier: GPL-3.0-or-later
internal import Foundation
public import ListenFiles

/// A file of a manifest under a name with its content's hash, by which a feed names it: the address
/// changes when the content does, so it can be cached for ever and nothing old is heard.
///
/// `article.mp3` is also `article-0123456789abcdef.mp3`, the first 16 hexadecimal digits of its
/// SHA-256, beside it: the same file under two names where the file system can do that.
///
/// ```swift
/// for file in manifest.resources.compactMap(FeedFile.init) { try file.place(in: folder) }
/// ```
public struct FeedFile: Sendable, Hashable {
  /// The manifest's own name of it.
  public let original: String
  /// With the hash.
  public let name: String
  private let size: Int

  /// Digits of the hash in a name.
  private static let digits = 16

  /// The file that `resource` is, nil where the manifest gives no hash of it.
  public init?(_ resource: Manifest.Resource) {
    guard let size = resource.bytes, let integrity = resource.integrity,
      integrity.hasPrefix("sha256-"),
      let digest = Data(base64Encoded: String(integrity.dropFirst(7))), digest.count == 32
    else { return nil }
    original = resource.url
    self.size = size
    let parts = Self.parts(of: original)
    name = parts.stem + "-" + Self.hash(of: digest) + parts.ending
  }

  /// Puts the file in `folder` under its name with the hash; it appears whole, and one that is there
  /// already is left alone.
  ///
  /// - Throws: ``FileError``.
  public func place(in folder: String) throws(FileError) {
    let from = folder + "/" + original
    let to = folder + "/" + name
    guard Files.size(of: from) == size else {
      throw .unreadable(path: from, code: Files.size(of: from) == nil ? ENOENT : EIO)
    }
    if Files.size(of: to) == size || link(from, to) == 0 { return }
    // Something else has the name, or the file system has no hard links.
    let temporary = Files.temporaryName(for: to)
    if link(from, temporary) != 0 {
      do { try FileManager.default.copyItem(atPath: from, toPath: temporary) } catch {
        Files.remove(temporary)
        let cause = (error as? CocoaError)?.underlying as? POSIXError
        throw .unwritable(path: to, code: cause?.code.rawValue ?? EIO)
      }
    }
    guard rename(temporary, to) == 0 else {
      let code = errno
      Files.remove(temporary)
      throw .unwritable(path: to, code: code)
    }
  }

  /// Takes the files with a hash in their names from the folder `old` into `new`, which is to stand in
  /// its place: a feed that was written before goes on naming what is there.
  ///
  /// Where the file system has no hard links they are left behind.
  package static func carry(from old: String, to new: String) {
    for name in Files.names(in: old) where hash(in: name) != nil {
      _ = link(old + "/" + name, new + "/" + name)
    }
  }

  /// Removes the file's earlier contents from `folder`: those under its name with another hash.
  public func removeEarlier(in folder: String) {
    for other in Files.names(in: folder) where other != name {
      guard let found = Self.hash(in: other), found.original == original else { continue }
      Files.remove(folder + "/" + other)
    }
  }

  /// Faults of files in `folder` whose names have a hash: those that hold something else.
  ///
  /// What is one file with one of `manifest`'s is passed over: that is checked by its own name.
  package static func faults(in folder: String, of manifest: Manifest) -> [String] {
    let known = manifest.resources.compactMap { FeedFile($0) }
    return Files.names(in: folder).compactMap { name in
      guard let (original, hash) = hash(in: name) else { return nil }
      let path = folder + "/" + name
      if known.contains(where: { $0.name == name }), isSame(path, folder + "/" + original) {
        return nil
      }
      guard let found = try? SHA256.integrity(ofFile: path).integrity,
        let digest = Data(base64Encoded: String(found.dropFirst(7)))
      else { return "\(path): cannot be read" }
      let right = Self.hash(of: digest)
      return right == hash ? nil : "\(path): its content's hash begins \(right)"
    }
  }

  private static func isSame(_ a: String, _ b: String) -> Bool {
    var (first, second) = (stat(), stat())
    return stat(a, &first) == 0 && stat(b, &second) == 0 && first.st_ino == second.st_ino
      && first.st_dev == second.st_dev
  }

  private static func hash(of digest: Data) -> String {
    digest.prefix(digits / 2).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  /// Whether `name` is one with a hash: another name of a file that its manifest lists.
  static func isHashed(_ name: String) -> Bool { hash(in: name) != nil }

  /// The hash in `name` and what the name is without; nil where it has none.
  private static func hash(in name: String) -> (original: String, hash: String)? {
    let parts = parts(of: name)
    guard parts.stem.utf8.count > digits + 1, !name.hasPrefix(".") else { return nil }
    let hash = parts.stem.suffix(digits)
    let stem = parts.stem.dropLast(digits)
    guard stem.hasSuffix("-"),
      hash.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) })
    else { return nil }
    return (String(stem.dropLast() + parts.ending), String(hash))
  }

  private static func parts(of name: String) -> (stem: Substring, ending: Substring) {
    let dot = name.lastIndex(of: ".") ?? name.endIndex
    return (name[..<dot], name[dot...])
  }
}
