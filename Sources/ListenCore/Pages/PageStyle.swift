// SPDX-License-Identifier: GPL-3.0-or-later

/// The style of all pages, written into each, so that a folder works alone.
public enum PageStyle {
  static let rules = "\n" + String(decoding: PackageResources.newspaper_css, as: UTF8.self)

  /// A `Content-Security-Policy` under which all pages of ours work, and nothing else does.
  ///
  /// Sound may be a `blob:`: on a host without ranges the player fetches a file whole before it
  /// goes to a place in it.
  public static let contentSecurityPolicy =
    "default-src 'none'; script-src 'self'; style-src '\(SHA256.integrity(Array(rules.utf8)))'; "
    + "img-src 'self' data:; media-src 'self' blob:; connect-src 'self'; base-uri 'none'; "
    + "form-action 'none'"
}
