// SPDX-License-Identifier: GPL-3.0-or-later

/// The type of a file, by its name, for all files that a site contains.
public struct MediaType: Sendable, Hashable {
  /// The value of `Content-Type`.
  public let field: String
  /// Whether compression is worthwhile.
  public let isCompressible: Bool
  /// Whether pages of other origins may read it: sound, transcripts, manifests, feeds, the player.
  public let isShared: Bool

  /// Whether it is sound.
  var isSound: Bool { field.hasPrefix("audio/") }

  private init(_ field: String, compressible: Bool = false, shared: Bool = false) {
    self.field = field
    isCompressible = compressible
    isShared = shared
  }

  /// The type of a file called `name`.
  public init(fileName name: String) {
    if let known = Self.byName[name] {
      self = known
      return
    }
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    let suffix = parts.count > 1 ? String(parts[parts.count - 1]) : ""
    self = Self.bySuffix[suffix] ?? Self.bySuffix[suffix.lowercased()] ?? Self.unknown
  }

  private static let unknown = MediaType("application/octet-stream")

  private static let byName: [String: MediaType] = [
    "manifest.json": MediaType("application/ld+json", compressible: true, shared: true),
    "chapters.json": MediaType("application/json+chapters", compressible: true, shared: true),
    "publication.json": MediaType(
      "application/audiobook+json", compressible: true, shared: true),
    "feed.json": MediaType("application/feed+json", compressible: true, shared: true),
    "editions.json": MediaType("application/feed+json", compressible: true, shared: true),
    "oembed.json": MediaType("application/json+oembed", compressible: true, shared: true),
    "guided.json": MediaType(
      "application/guided-navigation+json", compressible: true, shared: true),
  ]

  private static let bySuffix: [String: MediaType] = [
    "wav": MediaType("audio/wav", shared: true),
    "mp3": MediaType("audio/mpeg", shared: true),
    "opus": MediaType("audio/ogg; codecs=opus", shared: true),
    "epub": MediaType("application/epub+zip", shared: true),
    "lpf": MediaType("application/lpf+zip", shared: true),
    "vtt": MediaType("text/vtt; charset=utf-8", compressible: true, shared: true),
    "srt": MediaType("application/x-subrip; charset=utf-8", compressible: true, shared: true),
    "m3u8": MediaType("application/vnd.apple.mpegurl", compressible: true, shared: true),
    "json": MediaType("application/json", compressible: true, shared: true),
    // The feeds are the only XML of a site.
    "xml": MediaType("application/rss+xml; charset=utf-8", compressible: true, shared: true),
    "js": MediaType("text/javascript; charset=utf-8", compressible: true, shared: true),
    "mjs": MediaType("text/javascript; charset=utf-8", compressible: true, shared: true),
    "html": MediaType("text/html; charset=utf-8", compressible: true),
    "css": MediaType("text/css; charset=utf-8", compressible: true),
    "txt": MediaType("text/plain; charset=utf-8", compressible: true),
    "svg": MediaType("image/svg+xml", compressible: true),
    "webmanifest": MediaType("application/manifest+json", compressible: true),
    "png": MediaType("image/png"),
    "jpg": MediaType("image/jpeg"),
    "jpeg": MediaType("image/jpeg"),
    "webp": MediaType("image/webp"),
    "ico": MediaType("image/x-icon"),
    "woff2": MediaType("font/woff2"),
  ]
}
