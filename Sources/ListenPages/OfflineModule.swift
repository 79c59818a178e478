// SPDX-License-Identifier: GPL-3.0-or-later

/// The file `listen-offline.js` at a site's root, which keeps articles and editions on the reader's device.
///
/// Pages load it for their button, and browsers as the service worker of all that lies beside and below it.
public enum OfflineModule {
  /// The file's name.
  public static let fileName = "listen-offline.js"

  /// The file.
  public static let bytes: [UInt8] =
    Array("// SPDX-License-Identifier: GPL-3.0-or-later\n".utf8)
    + CompactScript(PackageResources.offline_js).bytes
}
