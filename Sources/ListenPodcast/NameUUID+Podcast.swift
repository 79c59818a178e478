// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenFiles

extension NameUUID {
  /// Addresses of podcasts: ead4c236-bf58-58c6-a2c6-a6b28d128cb6 (Podcasting 2.0, `podcast:guid`).
  private static let podcast: [UInt8] = [
    0xEA, 0xD4, 0xC2, 0x36, 0xBF, 0x58, 0x58, 0xC6, 0xA2, 0xC6, 0xA6, 0xB2, 0x8D, 0x12, 0x8C, 0xB6,
  ]

  /// The `podcast:guid` of the feed at `address`: of the address without scheme and slashes at its
  /// end.
  init(podcastAt address: String) {
    var name = Substring(address)
    if let scheme = name.firstRange(of: "://") { name = name[scheme.upperBound...] }
    while name.hasSuffix("/") { name = name.dropLast() }
    self.init(String(name), in: Self.podcast)
  }
}
