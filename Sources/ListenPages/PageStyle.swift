// SPDX-License-Identifier: GPL-3.0-or-later

/// The stylesheet `listen-page.css` of all pages, beside an article's page and at a site's root.
public enum PageStyle {
  /// The file's name.
  public static let fileName = "listen-page.css"

  /// The file's media type.
  public static let mediaType = "text/css"

  /// The contents of the file.
  public static let bytes: [UInt8] =
    Array("/* SPDX-License-Identifier: GPL-3.0-or-later */\n".utf8) + PackageResources.newspaper_css
}
