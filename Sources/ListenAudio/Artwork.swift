// SPDX-License-Identifier: GPL-3.0-or-later
internal import CListenPictures
internal import Foundation
package import ListenArticle
internal import ListenFiles

/// A picture that represents an article: PNG or JPEG.
public struct Artwork: Sendable, Hashable {
  /// The contents of the file.
  public let bytes: [UInt8]
  /// `image/png` or `image/jpeg`.
  public let mediaType: String
  /// A description of the picture for people who cannot see it.
  public let label: String

  /// The picture in `bytes`; nil if they have another type.
  public init?(_ bytes: [UInt8], label: String) {
    if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
      mediaType = "image/png"
    } else if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
      mediaType = "image/jpeg"
    } else {
      return nil
    }
    self.bytes = bytes
    self.label = label
  }

  /// The cover of an article without a picture of its own: lines of print that become a wave of sound.
  public static let standard = Artwork(
    listen_cover().array,
    label: "Lines of print above a wave of sound")

  /// The article's own picture where it has one that may be taken, else the standard one.
  package static func cover(of article: Article, in folder: String?) -> Artwork? {
    guard let bytes = bytes(of: article.image, in: folder) else { return standard }
    return Artwork(bytes, label: article.caption ?? article.title ?? "") ?? standard
  }

  /// The path of the picture file that an article names by `path`; nil if the file must not be
  /// published.
  ///
  /// A page may name anything. What is published is a regular file of a sane size that lies, links
  /// followed, below the document's own `folder` (``ConfinedFolder``): nothing of the host that the
  /// document's author could not have put beside it.
  package static func bytes(of path: String?, in folder: String?) -> [UInt8]? {
    guard let path, let folder, !path.contains("://"), !path.hasPrefix("data:") else { return nil }
    return try? ConfinedFolder(folder).read(path, most: largest)
  }

  /// The maximum size in bytes of a picture embedded in every file of a recording.
  private static let largest = 4 << 20

  /// The file's name in an article's folder.
  public var fileName: String { mediaType == "image/png" ? "cover.png" : "cover.jpg" }
}
