// SPDX-License-Identifier: GPL-3.0-or-later
public import ListenNarration

/// What a site's pages share, at the site's root: a file's name, its media type and its bytes.
public enum PageFiles {
  /// The files; other pages load the player from here too.
  public static func all(
    _ languages: Languages
  ) -> [(name: String, mediaType: String, bytes: [UInt8])] {
    [
      (PlayerModule.fileName, PlayerModule.mediaType, PlayerModule.bytes(languages)),
      (PageStyle.fileName, PageStyle.mediaType, PageStyle.bytes),
    ]
  }

  /// A `Content-Security-Policy` under which the pages work, and nothing else does.
  ///
  /// Sound may be a `blob:`: on a host without ranges the player fetches a file whole before it
  /// goes to a place in it.
  public static let contentSecurityPolicy =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
    + "media-src 'self' blob:; connect-src 'self'; base-uri 'none'; form-action 'none'"
}
