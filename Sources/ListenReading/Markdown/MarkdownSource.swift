// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle

/// Prepares a Markdown text for cmark.
///
/// Marks of other dialects become CommonMark's, and what would take cmark more than linear time is
/// bounded. Lines stay where they are.
struct MarkdownSource {
  /// How many bytes of a line may be indentation and the marks of quotations and lists.
  ///
  /// Anything nested deeper is text: cmark looks at every open quotation and list for each line.
  private static let deepestMark = 256
  /// How many `![` may be open at once: cmark 0.30.2 looks at all of them for each closed link.
  private static let openImages = 100
  /// How far a component's tag may reach, in bytes.
  private static let longestTag = 4_000

  private let input: ArraySlice<UInt8>
  private(set) var bytes: [UInt8] = []
  /// Whether each open bracket of the paragraph began as `![`.
  private var brackets: [Bool] = []
  private var imageCount = 0
  /// Up to where the end of a tag was looked for in vain.
  private var vainTag = 0

  /// Prepares `input`.
  init(_ input: ArraySlice<UInt8>) {
    self.input = input
    bytes.reserveCapacity(input.count + input.count / 16)
    var line = input.startIndex
    while line < input.endIndex {
      let end = Self.end(ofLineAt: line, in: input)
      line = append(line, end)
    }
  }

  /// The place after the line's end.
  static func end(ofLineAt start: Int, in bytes: ArraySlice<UInt8>) -> Int {
    var end = start
    while end < bytes.endIndex, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
    guard end < bytes.endIndex else { return end }
    return bytes[end] == 0x0D && end + 1 < bytes.endIndex && bytes[end + 1] == 0x0A
      ? end + 2 : end + 1
  }

  /// Adds a line; gives the place where the next one begins, since a tag may reach over several.
  private mutating func append(_ start: Int, _ end: Int) -> Int {
    var at = prefix(start, end)
    if at == end || input[at] <= 0x20 {
      brackets.removeAll(keepingCapacity: true)
      imageCount = 0
    }
    while at < end {
      let byte = input[at]
      switch byte {
      case 0x5C where at + 1 < end:
        bytes.append(byte)
        at += 1
        bytes.append(input[at])
        at += 1
        continue
      case UInt8(ascii: "["): brackets.append(false)
      case UInt8(ascii: "!") where at + 1 < end && input[at + 1] == UInt8(ascii: "["):
        bytes.append(byte)
        if imageCount >= Self.openImages {
          bytes.append(0x5C)
        } else {
          imageCount += 1
          brackets.append(true)
        }
        bytes.append(UInt8(ascii: "["))
        at += 2
        continue
      case UInt8(ascii: "]"): if brackets.popLast() == true { imageCount -= 1 }
      case UInt8(ascii: "<"):
        if let close = component(at) {
          // Its lines stay, so that what follows keeps its number.
          for inner in input[at..<close] where inner == 0x0A || inner == 0x0D {
            bytes.append(inner)
          }
          at = close
          // The line may have ended inside of it.
          if at >= end { return append(at, Self.end(ofLineAt: at, in: input)) }
          continue
        }
      default: break
      }
      bytes.append(byte)
      at += 1
    }
    return end
  }

  /// Copies a line's indentation and marks; gives the place of its text.
  private mutating func prefix(_ start: Int, _ end: Int) -> Int {
    var at = start
    var marks: Set<UInt8> = []
    while at < end {
      switch input[at] {
      case 0x20, 0x09: break
      case UInt8(ascii: ">"), UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"):
        marks.insert(input[at])
      case 0x30...0x39, UInt8(ascii: "."), UInt8(ascii: ")"): marks.insert(0x30)
      case 0xE2 where input[at...].prefix(4).elementsEqual([0xE2, 0x80, 0xA2, 0x20]):
        // The bullet that editors and browsers copy.
        bytes += input[start..<at]
        bytes.append(UInt8(ascii: "-"))
        return at + 3
      default:
        return cut(start, at, marks)
      }
      at += 1
      if at - start > Self.deepestMark, !Self.isRule(marks) { break }
    }
    return cut(start, at, marks)
  }

  /// A line of only one such mark divides, and opens nothing.
  private static func isRule(_ marks: Set<UInt8>) -> Bool {
    marks == [UInt8(ascii: "-")] || marks == [UInt8(ascii: "*")]
  }

  private mutating func cut(_ start: Int, _ at: Int, _ marks: Set<UInt8>) -> Int {
    let isLine = at >= input.endIndex || input[at] == 0x0A || input[at] == 0x0D
    guard at - start > Self.deepestMark, !(isLine && Self.isRule(marks)) else {
      bytes += input[start..<at]
      return at
    }
    bytes += input[start..<start + Self.deepestMark]
    var text = start + Self.deepestMark
    while text < input.endIndex, input[text] == 0x20 || input[text] == 0x09 { text += 1 }
    // CommonMark must not take this character for a mark.
    if text < input.endIndex, input[text] > 0x20, !(0x30...0x39).contains(input[text]),
      input[text] < 0x80
    {
      bytes.append(0x5C)
    }
    return text
  }

  /// The end of a component's tag with expressions in it, such as `<Chart data={[1, 2]} />`, which
  /// is no HTML.
  private mutating func component(_ start: Int) -> Int? {
    var at = start + 1
    if at < input.endIndex, input[at] == UInt8(ascii: "/") { at += 1 }
    guard at < input.endIndex, (0x41...0x5A).contains(input[at]) else { return nil }
    let limit = min(input.endIndex, start + Self.longestTag)
    guard limit > vainTag else { return nil }
    var depth = 0
    var quote: UInt8?
    var hasExpression = false
    while at < limit {
      let byte = input[at]
      if let open = quote {
        if byte == open { quote = nil }
      } else {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"): quote = byte
        case UInt8(ascii: "{"):
          depth += 1
          hasExpression = true
        case UInt8(ascii: "}"): depth -= 1
        case UInt8(ascii: ">") where depth <= 0: return hasExpression ? at + 1 : nil
        default: break
        }
      }
      at += 1
    }
    vainTag = limit
    return nil
  }
}
