// SPDX-License-Identifier: GPL-3.0-or-later
internal import Foundation
internal import ListenAudio
public import ListenFiles

/// A file of a manifest under a name that contains its hash.
///
/// A feed names it by this address, which changes with the content, so that clients may cache it for
/// ever and never play an old version.
///
/// `article.mp3` is also `article-0123456789abcdef.mp3`, the first 16 hexadecimal digits of its
/// SHA-256, beside it: the same file under two names where the file system can do that.
///
/// ```swift
/// for file in manifest.resources.compactMap(FeedFile.init) { try file.place(in: folder) }
/// ```
///
/// Segments have such names in a folder of their own, `audio/by-hash/000-title-0123456789abcdef.wav`, by
/// which the manifest of a site's article names them, so that a client with an earlier manifest still
/// gets the segments that it lists.
public struct FeedFile: Sendable, Hashable {
  /// The file's name in the manifest.
  public let original: String
  /// The name that contains the hash.
  public let name: String
  /// The size of the file in bytes.
  package let size: Int

  /// Digits of the hash in a name.
  private static let digits = 16

  /// The file for `resource` under a name with its hash; nil if the manifest gives no size or no
  /// hash for it, or if its name is empty or hidden.
  public init?(_ resource: Manifest.Resource) {
    let last = resource.url.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
    guard let size = resource.bytes, let digest = Self.digest(resource.integrity), !last.isEmpty,
      !last.hasPrefix(".")
    else { return nil }
    original = resource.url
    self.size = size
    let parts = Self.parts(of: original)
    name = parts.stem + "-" + Self.hash(of: digest) + parts.ending
  }

  /// The segment `resource`, whose name with a hash is in a folder of its own; nil where it is none.
  package init?(segment resource: Manifest.Resource) {
    guard resource.listen != nil, let size = resource.bytes,
      let digest = Self.digest(resource.integrity)
    else { return nil }
    self.size = size
    let hash = Self.hash(of: digest)
    let last = resource.url.split(separator: "/").last.map(String.init) ?? ""
    if resource.url == Self.segments + last, let found = Self.hash(in: last), found.hash == hash {
      original = Self.audio + found.original
      name = resource.url
    } else {
      guard resource.url == Self.audio + last else { return nil }
      original = resource.url
      let parts = Self.parts(of: last)
      name = Self.segments + parts.stem + "-" + hash + parts.ending
    }
  }

  /// The folder of an article's segments.
  package static let audio = "audio/"
  /// The folder of the segments under names with a hash.
  package static let segments = audio + "by-hash/"

  private static func digest(_ integrity: String?) -> Data? {
    guard let integrity, integrity.hasPrefix("sha256-"),
      let digest = Data(base64Encoded: String(integrity.dropFirst(7))), digest.count == 32
    else { return nil }
    return digest
  }

  /// Puts the file into `folder` under its name with the hash.
  ///
  /// It appears whole or not at all; an existing file is left alone.
  ///
  /// - Throws: ``FileError``.
  public func place(in folder: String) throws(FileError) {
    try place(in: ConfinedFolder(folder), "")
  }

  /// Puts the file into the folder `path` of `root`; the path ends in a slash or is empty.
  package func place(in root: ConfinedFolder, _ path: String) throws(FileError) {
    let file = try root.open(path + original, most: FileBound.sound)
    guard file.size == size else { throw .unreadable(path: file.path, code: EIO) }
    if root.size(path + name) == size { return }
    let to = root.shown(path + name)
    if let slash = to.lastIndex(of: "/") { try Files.makeFolder(String(to[..<slash])) }
    if file.link(to: to) == 0 { return }
    // Something else has the name, or the file system has no hard links.
    let temporary = Files.temporaryName(for: to)
    if file.link(to: temporary) != 0 {
      do throws(FileError) { try file.copy(to: temporary) } catch {
        Files.remove(temporary)
        guard case .unwritable(_, let code) = error else { throw error }
        throw .unwritable(path: to, code: code)
      }
    }
    guard rename(temporary, to) == 0 else {
      let code = errno
      Files.remove(temporary)
      throw .unwritable(path: to, code: code)
    }
  }

  /// Takes the files with a hash in their names from the folder `old`, and from the folders in it, into
  /// `new`, which is to stand in its place: what was written before goes on naming what is there.
  ///
  /// With `isNoted`, recordings and books that `new` has none of are taken too: pages link to them by their
  /// plain names, and somebody takes them away later.
  ///
  /// - Returns: those that were not there already, relative to the folder.
  package static func carry(from old: String, to new: String, isNoted: Bool) -> [String] {
    carry(from: old, to: new, "", isNoted)
  }

  private static func carry(from old: String, to new: String, _ path: String, _ isNoted: Bool)
    -> [String]
  {
    let folder = ConfinedFolder(old)
    var carried: [String] = []
    for name in Files.names(in: old + "/" + path) where !name.hasPrefix(".") {
      if Files.isPlainFolder(old + "/" + path + name) {
        carried += carry(from: old, to: new, path + name + "/", isNoted)
        continue
      }
      let to = new + "/" + path + name
      guard isNoted ? isKept(name) : isHashed(name), Files.size(of: to) == nil,
        let file = try? folder.open(path + name, most: FileBound.sound),
        (try? Files.makeFolder(new + "/" + path)) != nil
      else { continue }
      if file.link(to: to) != 0 {
        // A file system without hard links.
        guard (try? file.copy(to: to)) != nil else { continue }
      }
      carried.append(path + name)
    }
    return carried
  }

  /// Removes earlier versions of the file, which have other hashes in their names, from `folder`.
  public func removeEarlier(in folder: String) {
    for other in Files.names(in: folder) where other != name {
      guard let found = Self.hash(in: other), found.original == original else { continue }
      Files.remove(folder + "/" + other)
    }
  }

  /// The hashes of all names in `bytes`, a feed or a manifest, that have one.
  package static func hashes(in bytes: [UInt8]) -> Set<String> {
    var hashes: Set<String> = []
    var count = 0
    for (index, byte) in bytes.enumerated() {
      let isDigit = (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte)
      if !isDigit {
        if count == digits, index > digits, bytes[index - digits - 1] == UInt8(ascii: "-") {
          hashes.insert(String(decoding: bytes[index - digits..<index], as: UTF8.self))
        }
        count = 0
      } else {
        count += 1
      }
    }
    return hashes
  }

  /// The hash in the last part of `path`, nil where it has none.
  package static func hash(ofPath path: String) -> String? {
    hash(in: path.split(separator: "/").last.map(String.init) ?? "")?.hash
  }

  /// Faults of files in `folder`, and in its folder of segments, whose names have a hash: those that hold
  /// something else.
  ///
  /// A file that is also one of `manifest`'s is passed over: it is checked by its own name.
  package static func faults(in folder: String, of manifest: Manifest) -> [String] {
    let root = ConfinedFolder(folder)
    let known = manifest.resources.compactMap { FeedFile($0) }
    let names =
      Files.names(in: folder)
      + Files.names(in: folder + "/" + segments).map { segments + $0 }
    let listed = Set(manifest.readingOrder.map(\.url))
    return names.filter { !listed.contains($0) }.compactMap { name in
      guard let hash = hash(ofPath: name) else { return nil }
      let path = folder + "/" + name
      if let file = known.first(where: { $0.name == name }),
        isSame(path, folder + "/" + file.original)
      {
        return nil
      }
      guard let found = try? root.integrity(name).integrity, let digest = digest(found) else {
        return "\(path): cannot be read"
      }
      let right = Self.hash(of: digest)
      return right == hash ? nil : "\(path): its content's hash begins \(right)"
    }
  }

  package static func isSame(_ a: String, _ b: String) -> Bool {
    var (first, second) = (stat(), stat())
    return stat(a, &first) == 0 && stat(b, &second) == 0 && first.st_ino == second.st_ino
      && first.st_dev == second.st_dev
  }

  private static func hash(of digest: Data) -> String {
    digest.prefix(digits / 2).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  /// Whether `name` is one with a hash: another name of a file that its manifest lists.
  package static func isHashed(_ name: String) -> Bool { hash(in: name) != nil }

  /// Whether `name` is one that stays for a while after its folder has done with it: one with a hash, or the
  /// plain name by which an article's page links to a recording or a book.
  package static func isKept(_ name: String) -> Bool { isHashed(name) || plain.contains(name) }

  private static let plain = Set(
    RecordingFormat.allCases.map(\.fileName) + BookFormat.allCases.map { $0.fileName("article") })

  /// The hash in `name` and what the name is without; nil where it has none.
  package static func hash(in name: String) -> (original: String, hash: String)? {
    let parts = parts(of: name)
    guard parts.stem.utf8.count > digits + 1, !name.hasPrefix(".") else { return nil }
    let hash = parts.stem.suffix(digits)
    let stem = parts.stem.dropLast(digits)
    guard stem.hasSuffix("-"),
      hash.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) })
    else { return nil }
    return (String(stem.dropLast() + parts.ending), String(hash))
  }

  /// The parts of `name` before and after the last point in its last component.
  private static func parts(of name: String) -> (stem: Substring, ending: Substring) {
    let slash = name.lastIndex(of: "/") ?? name.startIndex
    let dot = name[slash...].lastIndex(of: ".") ?? name.endIndex
    return (name[..<dot], name[dot...])
  }
}
