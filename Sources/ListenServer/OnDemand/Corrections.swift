// SPDX-License-Identifier: GPL-3.0-or-later
internal import Synchronization

/// Which articles' folders are older than their documents.
///
/// Only the identities of files are compared. One that only seems to be changed costs a render that
/// finds its folder made from the same, and then is known.
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
  /// Nobody waits for a render begun aside, so that it is not begun more often than this.
  private static let pause = Duration.seconds(1)

  /// Whether the folder `name`, which holds `manifest` now, was made before its document became as it
  /// is.
  ///
  /// A folder that was not made here, such as an edition's, was made from what lay there then: its
  /// document is looked at by the time of its last change, which no program can set back.
  func isOutdated(_ name: String, document: FileIdentity, manifest: FileIdentity) -> Bool {
    if let made = state.withLock({ $0.made[name] }), made.manifest == manifest {
      return made.document != document
    }
    return document.changed > manifest.changed
  }

  /// The folder `name`, which holds `manifest`, was made from `document`.
  func made(_ name: String, from document: FileIdentity, manifest: FileIdentity) {
    state.withLock { state in
      state.made[name] = Made(document: document, manifest: manifest)
      state.begun[name] = nil
    }
  }

  /// Whether the article `name` is to be rendered aside now, not having been begun a moment ago.
  func begin(_ name: String) -> Bool {
    let now = ContinuousClock.now
    return state.withLock { state in
      if let begun = state.begun[name], now - begun < Self.pause { return false }
      state.begun[name] = now
      return true
    }
  }
}
