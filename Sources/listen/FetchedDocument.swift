// SPDX-License-Identifier: GPL-3.0-or-later
import ListenCore
import ListenFetch
import Synchronization

/// A single document that is fetched for a hook.
enum FetchedDocument {
  /// A reason why there is none.
  struct Fault: Error, CustomStringConvertible {
    var description: String
  }

  /// The document at `address`.
  ///
  /// - Throws: `Fault` where it cannot be had, `FileError` where the folder cannot be written.
  static func bytes(_ address: String, _ options: FetchOptions) async throws -> [UInt8] {
    guard let url = WebURL(address) else { throw Fault(description: "it is no URL") }
    let found = Mutex<(document: String?, reason: String?)>((nil, nil))
    try await Fetcher(options) { event in
      found.withLock {
        $0.document = $0.document ?? event.document
        if event.isFailure { $0.reason = event.reason }
      }
    }.run([url])
    let (document, reason) = found.withLock { $0 }
    guard let document else {
      throw Fault(description: "cannot fetch \"\(url.shown)\": \(reason ?? "it is no page")")
    }
    return try Document.bytes(of: document)
  }
}
