// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenCore

/// The feeds in a site's folder, as hubs are told of them.
struct SiteFeedFiles {
  private let site: Site

  init(_ site: Site) { self.site = site }

  /// The SHA-256 of each feed, RSS and the JSON Feed beside it, by its file's name.
  var digests: [String: String] {
    let folder = ConfinedFolder(site.path)
    var digests: [String: String] = [:]
    for name in Files.names(in: site.path) where name.hasSuffix(".xml") && !name.hasPrefix(".") {
      guard let bytes = try? folder.read(name, most: FileBound.text),
        // A newsroom may have other XML beside its feeds.
        String(decoding: bytes.prefix(1_000), as: UTF8.self).contains("<rss")
      else { continue }
      digests[name] = SHA256.hex(bytes)
      let other = name.dropLast(4) + ".json"
      if let bytes = try? folder.read(String(other), most: FileBound.text) {
        digests[String(other)] = SHA256.hex(bytes)
      }
    }
    return digests
  }
}
