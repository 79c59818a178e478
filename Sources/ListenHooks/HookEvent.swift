// SPDX-License-Identifier: GPL-3.0-or-later
internal import Foundation
internal import ListenCore

/// Something that happened to a site, as it is told.
package struct HookEvent: Sendable, Hashable {
  /// The facts that an event states about an article or an edition; empty keys are left out.
  package struct Data: Sendable, Hashable, Encodable {
    /// The folder's name.
    package var folder: String?
    /// The manifest's identifier, which survives corrections.
    package var id: String?
    package var title: String?
    package var language: String?
    /// The time of publication, as the article says it.
    package var published: String?
    /// The playing time (ISO 8601).
    package var duration: String?
    /// The address of the published page.
    package var link: String?
    /// The addresses of the page with the player and of the manifest: absolute if the site's settings
    /// have a `baseURL`, else from the site's root.
    package var page: String?
    package var manifest: String?
    /// The document that failed, and why.
    package var input: String?
    package var reason: String?

    /// An event without facts.
    package init() {}
  }

  /// The type, such as `article.made`.
  package var type: String
  /// The same for the same event, however often it is told.
  package var id: String
  /// The JSON.
  package var body: [UInt8]

  private struct Envelope: Encodable {
    var type: String
    var timestamp: String
    var data: Data
  }

  /// An event.
  ///
  /// - Parameters:
  ///   - type: such as `article.made`.
  ///   - data: what it tells.
  ///   - state: what tells this event from an earlier one of the same kind, such as a hash of the
  ///     manifest.
  ///   - time: seconds since 1970.
  package init(_ type: String, _ data: Data, state: String, time: Int) {
    self.type = type
    let identity = [type, data.folder ?? "", data.input ?? "", state].joined(separator: "\u{0}")
    id = "evt_" + SHA256.hex(identity).prefix(32)
    body = JSONDocument.bytes(Envelope(type: type, timestamp: Self.text(time), data: data))
  }

  /// Word to a WebSub hub that the feed at `address` changed, as hubs take it from publishers
  /// (<https://www.w3.org/TR/websub/#publishing>, and PubSubHubbub 0.4, section 7.1).
  ///
  /// - Parameters:
  ///   - address: the absolute address of the feed.
  ///   - state: what tells this change from an earlier one.
  package init(feed address: String, state: String) {
    type = "feed.changed"
    id = "ping_" + SHA256.hex(address + "\u{0}" + state).prefix(32)
    var plain = CharacterSet.alphanumerics
    plain.insert(charactersIn: "-._~")
    plain.formIntersection(CharacterSet(charactersIn: "\u{0}"..."\u{7F}"))
    let topic = address.addingPercentEncoding(withAllowedCharacters: plain) ?? ""
    body = Array("hub.mode=publish&hub.url=\(topic)".utf8)
  }

  /// The time in the form `2026-11-30T12:00:00Z`.
  private static func text(_ time: Int) -> String {
    let days = CivilTime.floor(time, 86_400)
    let (year, month, day) = CivilTime.day(days)
    let rest = time - days * 86_400
    func two(_ number: Int) -> String { CivilTime.padded(number, 2) }
    return "\(CivilTime.padded(year, 4))-\(two(month))-\(two(day))T\(two(rest / 3_600)):"
      + "\(two(rest / 60 % 60)):\(two(rest % 60))Z"
  }
}
