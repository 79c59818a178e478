// SPDX-License-Identifier: GPL-3.0-or-later

/// The limits and the identity with which this program fetches.
package struct FetchOptions: Sendable, Hashable {
  /// The path of `listen-fetch`.
  package var program: String
  /// The folder that receives the documents.
  package var inbox: String
  /// Hosts whose private addresses may be connected to, each alone or with `:PORT`.
  package var allowed: [String] = []
  /// An address or a page by which a site's owner reaches who runs this.
  package var contact: String?
  /// The program's version, for `User-Agent`.
  package var version: String
  /// The most pages that one feed or sitemap leads to.
  package var most = 100
  /// Seconds for one request.
  package var seconds = 60
  /// Seconds between two requests of a host.
  package var pause = 1
  /// The number of hosts that are asked at once.
  package var crew = 4

  /// The standard options.
  package init(program: String, inbox: String, version: String) {
    self.program = program
    self.inbox = inbox
    self.version = version
  }

  /// The word by which robots.txt names this program (RFC 9309, section 2.2.1).
  package static let product = "listen"

  /// The value of `User-Agent`.
  var agent: String {
    "\(Self.product)/\(version)" + (contact.map { " (+\($0))" } ?? "")
  }
}
