// SPDX-License-Identifier: GPL-3.0-or-later

/// The namespaces of feeds and lexicons, under the prefixes that everyone writes for them.
enum XMLNamespace: UInt8, Sendable {
  case none, atom, content, dublinCore, wordPress, excerpt, media, iTunes, podcast, xhtml
  case pronunciation, other

  init(uri: UnsafePointer<UInt8>?) {
    guard let uri else {
      self = .none
      return
    }
    switch String(cString: uri) {
    case "http://www.w3.org/2005/Atom", "http://purl.org/atom/ns#": self = .atom
    case "http://purl.org/rss/1.0/modules/content/": self = .content
    case "http://purl.org/dc/elements/1.1/", "http://purl.org/dc/terms/": self = .dublinCore
    case "http://search.yahoo.com/mrss/", "http://search.yahoo.com/mrss": self = .media
    case "http://www.itunes.com/dtds/podcast-1.0.dtd": self = .iTunes
    case "https://podcastindex.org/namespace/1.0": self = .podcast
    case "http://www.w3.org/1999/xhtml": self = .xhtml
    case "http://www.w3.org/2005/01/pronunciation-lexicon": self = .pronunciation
    case "http://purl.org/rss/1.0/", "http://backend.userland.com/rss2",
      "http://www.w3.org/1999/02/22-rdf-syntax-ns#":
      self = .none
    case "http://www.w3.org/2001/10/synthesis": self = .none
    case let uri where uri.hasPrefix("http://iptc.org/std/NITF/"): self = .none
    case let uri where uri.hasPrefix("http://wordpress.org/export/"):
      self = uri.hasSuffix("/excerpt/") ? .excerpt : .wordPress
    default: self = .other
    }
  }

  var prefix: String {
    switch self {
    case .none: ""
    case .atom: "atom:"
    case .content: "content:"
    case .dublinCore: "dc:"
    case .wordPress: "wp:"
    case .excerpt: "excerpt:"
    case .media: "media:"
    case .iTunes: "itunes:"
    case .podcast: "podcast:"
    case .xhtml: "xhtml:"
    case .pronunciation: "pls:"
    case .other: "other:"
    }
  }
}
