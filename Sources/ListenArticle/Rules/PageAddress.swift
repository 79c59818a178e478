// SPDX-License-Identifier: GPL-3.0-or-later

/// The host and the path of an absolute address.
package struct PageAddress: Sendable, Hashable {
  package var host: String
  package var path: String

  package init?(_ link: String) {
    guard link.hasPrefix("http://") || link.hasPrefix("https://") || link.hasPrefix("//") else {
      return nil
    }
    let rest = link.drop { $0 != "/" }.dropFirst(2)
    let name = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" && $0 != ":" }.lowercased()
    guard !name.isEmpty else { return nil }
    host = name.hasPrefix("www.") ? String(name.dropFirst(4)) : name
    let after = rest.drop { $0 != "/" }.prefix { $0 != "?" && $0 != "#" }
    path = after.isEmpty ? "/" : String(after)
  }
}
