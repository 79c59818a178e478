// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenPublication

/// Where a site's files are found: absolute where the settings say where the site is served, else
/// relative to the site's folder.
struct SiteAddress: Sendable, Hashable {
  /// With a slash at its end; nil where the settings give no address.
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
