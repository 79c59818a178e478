// SPDX-License-Identifier: GPL-3.0-or-later
import ListenFetch
import Synchronization

/// The output of a fetch: a line for each URL, or JSON; and what it led to.
final class FetchLines: Sendable {
  private struct State {
    var documents: [String] = []
    var done = 0
    var failed = 0
  }

  private let isQuiet: Bool
  private let printsJSON: Bool
  private let state = Mutex(State())

  init(isQuiet: Bool, printsJSON: Bool) {
    self.isQuiet = isQuiet
    self.printsJSON = printsJSON
  }

  /// The documents that there are, new or old, in the order in which they came.
  var documents: [String] { state.withLock { $0.documents } }

  /// The exit code of a command that did nothing else.
  var code: Int32 {
    let (done, failed) = state.withLock { ($0.done, $0.failed) }
    guard failed > 0 else { return ExitCode.done }
    return done == 0 ? ExitCode.unreadable : ExitCode.someFailed
  }

  func show(_ event: FetchEvent) {
    state.withLock { state in
      if event.isFailure {
        state.failed += 1
      } else {
        state.done += 1
        if let document = event.document, event.event != .gone { state.documents.append(document) }
      }
    }
    if printsJSON { return Messages.result(JSONLine.text(event)) }
    if event.isFailure {
      return Messages.error("cannot fetch \"\(event.url)\": \(event.reason ?? "")".onOneLine)
    }
    if isQuiet { return }
    var words = [event.event.rawValue, event.document ?? "", event.url]
    if words[1].isEmpty, let items = event.items {
      words[1] = "\(items) \(items == 1 ? "entry" : "entries")"
    }
    if let reason = event.reason { words[1] += (words[1].isEmpty ? "" : "; ") + reason }
    Messages.result(words.map(\.onOneLine).joined(separator: "\t"))
  }
}

extension String {
  /// The text in a form that cannot break a line or control a terminal.
  fileprivate var onOneLine: String {
    String(
      String.UnicodeScalarView(
        unicodeScalars.map {
          $0.properties.generalCategory == .control || $0.properties.generalCategory == .format
            ? "\u{FFFD}" : $0
        }))
  }
}
