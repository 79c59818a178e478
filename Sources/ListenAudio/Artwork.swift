// SPDX-License-Identifier: GPL-3.0-or-later
internal import Foundation
package import ListenArticle
internal import ListenFiles

/// A picture that stands for an article: PNG or JPEG.
public struct Artwork: Sendable, Hashable {
  /// The file.
  public let bytes: [UInt8]
  /// `image/png` or `image/jpeg`.
  public let mediaType: String
  /// What is to be seen, for those who cannot see it.
  public let label: String

  /// The picture in `bytes`, nil where they are of another type.
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
    [UInt8](Data(base64Encoded: StandardCover.base64.filter { !$0.isWhitespace }) ?? Data()),
    label: "Lines of print above a wave of sound")

  /// The article's own picture where it has one that may be taken, else the standard one.
  package static func cover(of article: Article, in folder: String?) -> Artwork? {
    guard let path = file(of: article.image, in: folder), let bytes = try? Files.read(path) else {
      return standard
    }
    return Artwork(bytes, label: article.caption ?? article.title ?? "") ?? standard
  }

  /// The file that an article names as its picture by `path`; nil where it may not be taken.
  ///
  /// A page may name anything. What is published is a regular file of a sane size that lies, links
  /// followed, below the document's own `folder`: no device or pipe that never ends, and nothing of
  /// the host that the document's author could not have put beside it.
  package static func file(of path: String?, in folder: String?) -> String? {
    guard let path, let folder, !path.hasPrefix("/"), !path.contains("://"),
      !path.hasPrefix("data:"), let root = Files.realPath(folder),
      let whole = Files.realPath(folder + "/" + path),
      whole.hasPrefix(root == "/" ? root : root + "/"),
      let size = Files.size(of: whole), size <= largest
    else { return nil }
    return whole
  }

  /// Bytes of the largest picture that is put into every file of a recording.
  private static let largest = 4 << 20

  /// The file's name in an article's folder.
  public var fileName: String { mediaType == "image/png" ? "cover.png" : "cover.jpg" }
}
