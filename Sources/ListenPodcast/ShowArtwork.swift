// SPDX-License-Identifier: GPL-3.0-or-later
internal import CListenPictures
internal import Foundation
internal import ListenAudio

/// The picture of a site's podcasts.
public struct ShowArtwork: Sendable, Hashable {
  /// The contents of the file.
  public let bytes: [UInt8]
  /// Its name in the site's folder.
  public let fileName: String

  /// The picture in `bytes`, of the feed called `feed` or of all; nil if they are neither PNG nor JPEG.
  public init?(_ bytes: [UInt8], of feed: String? = nil) {
    guard let picture = Artwork(bytes, label: "") else { return nil }
    self.bytes = bytes
    let stem = feed.map { "artwork-" + $0.dropLast(4) } ?? "artwork"
    fileName = stem + (picture.mediaType == "image/png" ? ".png" : ".jpg")
  }

  private init(standard bytes: [UInt8]) {
    self.bytes = bytes
    fileName = "artwork.png"
  }

  /// The picture of a site that provides none.
  public static let standard = ShowArtwork(
    standard: listen_artwork().array)
}
