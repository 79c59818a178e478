// SPDX-License-Identifier: GPL-3.0-or-later

/// One place where bytes from outside come in, and what must hold whatever they are.
struct Harness: Sendable {
  /// As the command line, the seeds and the dictionaries call it.
  let name: String
  /// Takes any bytes; stops the program where something does not hold.
  let check: @Sendable ([UInt8]) -> Void

  /// A new harness is a file in `Harnesses/`, a name here and a folder in `Fuzz/seeds`.
  static let all = [
    any, html, dump, markdown, feed, json, lexicon, english, spanish, arabic, sentences, frames,
    request, path, header, date, manifest, record, settings,
  ]
}

/// Stops the program, with the reason, where `holds` is false: libFuzzer keeps the input.
func claim(_ holds: Bool, _ reason: @autoclosure () -> String) {
  if !holds { fatalError("does not hold: \(reason())") }
}
