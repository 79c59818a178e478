// SPDX-License-Identifier: GPL-3.0-or-later

/// The file `listen-edition.js` at a site's root, which shows what is heard in an edition below its article's
/// headline.
public enum EditionModule {
  /// The file's name.
  public static let fileName = "listen-edition.js"

  /// The file.
  public static let bytes: [UInt8] =
    Array("// SPDX-License-Identifier: GPL-3.0-or-later\n".utf8)
    + CompactScript(PackageResources.edition_js).bytes
}
