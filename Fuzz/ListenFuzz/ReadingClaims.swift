// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ListenCore

/// What every reader promises of what it read.
enum ReadingClaims {
  /// Reads `bytes` as `format`, or as what they look like, and checks what comes of it.
  static func check(_ bytes: [UInt8], as format: Source.Format?) {
    let readings: [Reading]
    do throws(ReadingError) {
      readings = try ArticleReader().read(Source(name: "input", bytes: bytes, format: format))
    } catch {
      claim(isOneLine(error.description), "an error in one line: \(error.description)")
      return
    }
    claim(!readings.isEmpty, "an article or an error")
    for reading in readings { check(reading) }
  }

  private static func check(_ reading: Reading) {
    let article = reading.article
    claim(!article.body.isEmpty, "a body")
    claim(!article.language.isEmpty, "a language")
    let head: [(String, String?)] = [
      ("title", article.title), ("standfirst", article.standfirst), ("caption", article.caption),
      ("section", article.section), ("source", article.source),
    ]
    for (name, text) in head { if let text { check(text, name) } }
    for name in article.byline { check(name, "byline") }
    for tag in article.tags { check(tag, "tag") }
    for block in article.body {
      check(block.text, "block")
      claim(!block.text.isEmpty, "blocks with text")
      let count = block.text.unicodeScalars.count
      var end = 0
      for run in block.foreignRuns {
        claim(run.range.lowerBound >= end && !run.range.isEmpty, "rising runs, \(run)")
        claim(run.range.upperBound <= count, "runs inside their block, \(run) of \(count)")
        claim(!run.language.isEmpty, "runs in a language")
        end = run.range.upperBound
      }
    }
    for dropped in reading.dropped {
      claim((0...article.body.count).contains(dropped.position), "a place for what is dropped")
    }
    for warning in reading.warnings { claim(isOneLine(warning), "a warning in one line") }
  }

  /// ``Article`` says that all its text is so.
  private static func check(_ text: String, _ name: String) {
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      claim(!isControl(scalar), "a \(name) without control characters: \(text.debugDescription)")
      claim(
        !scalar.properties.isWhitespace || scalar == " " && previous != " ",
        "a \(name) with white space folded: \(text.debugDescription)")
      previous = scalar
    }
    claim(previous != " " || text.isEmpty, "a \(name) trimmed: \(text.debugDescription)")
    let composed = text.precomposedStringWithCanonicalMapping
    claim(
      composed.unicodeScalars.elementsEqual(text.unicodeScalars),
      "a \(name) in NFC: \(Array(text.unicodeScalars))")
  }

  private static func isOneLine(_ text: String) -> Bool {
    !text.unicodeScalars.contains { isControl($0) || $0.value == 0x2028 || $0.value == 0x2029 }
  }

  static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
  }
}
