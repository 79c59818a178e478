// SPDX-License-Identifier: GPL-3.0-or-later
public import ListenNarration

/// The files that a site's pages share, at the site's root: name, media type and bytes.
public enum PageFiles {
  /// The shared files; pages of other sites load the player from here too.
  public static func all(
    _ languages: Languages
  ) -> [(name: String, mediaType: String, bytes: [UInt8])] {
    [
      (PlayerModule.fileName, PlayerModule.mediaType, PlayerModule.bytes(languages)),
      (PageStyle.fileName, PageStyle.mediaType, PageStyle.bytes),
      (EditionModule.fileName, PlayerModule.mediaType, EditionModule.bytes),
      (OfflineModule.fileName, PlayerModule.mediaType, OfflineModule.bytes),
    ]
  }

  /// A `Content-Security-Policy` that allows what the pages need and nothing else.
  ///
  /// Sound may come from a `blob:`, because on a host without range requests the player fetches the
  /// whole file before it seeks.
  public static let contentSecurityPolicy =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
    + "media-src 'self' blob:; connect-src 'self'; base-uri 'none'; form-action 'none'"
}
