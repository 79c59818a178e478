// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenPublication

/// The address of a site's files: absolute if the settings state where the site is served,
/// otherwise relative to the site's folder.
struct SiteAddress: Sendable, Hashable {
  /// The site's address with a trailing slash; nil if the settings give none.
  let root: String?

  init(_ configuration: SiteConfiguration) {
    guard let address = configuration.root.flatMap(WebAddress.init)?.text else {
      root = nil
      return
    }
    // A base has neither query nor fragment.
    let bare = address[..<(address.firstIndex { $0 == "?" || $0 == "#" } ?? address.endIndex)]
    root = bare.hasSuffix("/") ? String(bare) : bare + "/"
  }

  /// The address of the file at `path`, which is relative to the site's folder.
  func of(_ path: String) -> String { (root ?? "") + WebAddress.path(path) }
}
