// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenFiles

extension Article {
  /// The SHA-256 of the whole article; equal articles have equal digests.
  public var digest: String {
    var digest = Fields()
    digest.add(title)
    digest.add(byline)
    digest.add(source)
    for part in [
      published?.year, published?.month, published?.day, published?.hour, published?.minute,
      published?.second, published?.offsetMinutes,
    ] { digest.add(part.map(String.init)) }
    for text in [language, section, standfirst, caption] { digest.add(text) }
    digest.add(tags)
    for text in [link, image, identifier] { digest.add(text) }
    for block in body {
      digest.add(block.kind.rawValue)
      digest.add(block.text)
      digest.add(block.language)
      for run in block.foreignRuns {
        let mark = run.isMarked ? " marked" : ""
        digest.add("\(run.range.lowerBound) \(run.range.upperBound) \(run.language)\(mark)")
      }
      for mark in block.marks {
        digest.add("\(mark.range.lowerBound) \(mark.range.upperBound) \(mark.saying.code)")
      }
      digest.add(nil)
    }
    return SHA256.hex(digest.text)
  }

  /// Texts one after another, each with its length, so that no two lists are written alike.
  private struct Fields {
    var text = ""

    mutating func add(_ field: String?) {
      guard let field else {
        text += "-\n"
        return
      }
      text += "\(field.utf8.count) \(field)\n"
    }

    mutating func add(_ fields: [String]) {
      text += "\(fields.count) fields\n"
      for field in fields { add(field) }
    }
  }
}
