// SPDX-License-Identifier: GPL-3.0-or-later
internal import Synchronization

/// Tracks which articles' folders are older than their documents.
///
/// Only files' identities are compared. A file that merely seems changed costs one render, which
/// finds its folder up to date; then its identity is known.
final class Corrections: Sendable {
  private struct Made {
    let document: FileIdentity
    let manifest: FileIdentity
  }

  private struct State {
    var made: [String: Made] = [:]
    var begun: [String: ContinuousClock.Instant] = [:]
  }

  private let state = Mutex(State())
  /// The minimum time between renders in the background, for which nobody waits.
  private static let pause = Duration.seconds(1)

  /// Whether the folder `name`, which now holds `manifest`, was made from an earlier version of its
  /// document.
  ///
  /// A folder that was not made here, such as an edition's, was made from the documents of that
  /// time: its document counts as changed if its last change, which no program can set back, is
  /// later.
  func isOutdated(_ name: String, document: FileIdentity, manifest: FileIdentity) -> Bool {
    if let made = state.withLock({ $0.made[name] }), made.manifest == manifest {
      return made.document != document
    }
    return document.changed > manifest.changed
  }

  /// Records that the folder `name`, which holds `manifest`, was made from `document`.
  func made(_ name: String, from document: FileIdentity, manifest: FileIdentity) {
    state.withLock { state in
      state.made[name] = Made(document: document, manifest: manifest)
      state.begun[name] = nil
    }
  }

  /// Whether the article `name` should be rendered in the background now, unless that began a
  /// moment ago.
  func begin(_ name: String) -> Bool {
    let now = ContinuousClock.now
    return state.withLock { state in
      if let begun = state.begun[name], now - begun < Self.pause { return false }
      state.begun[name] = now
      return true
    }
  }
}
