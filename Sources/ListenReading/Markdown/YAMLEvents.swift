// SPDX-License-Identifier: GPL-3.0-or-later
internal import CYAML
internal import ListenArticle

/// The events of a YAML document, as libyaml reads them.
///
/// No other file calls libyaml.
struct YAMLEvents: ~Copyable {
  /// A part of the document, and its line, from 1.
  struct Event {
    enum Kind {
      case scalar(String, isPlain: Bool)
      case alias(String)
      case sequence
      case map
      /// The end of a sequence or a map.
      case end
      case endOfDocument
    }

    var kind: Kind
    var line: Int
    /// The name under which an alias finds it again.
    var anchor: String?
  }

  private let parser: UnsafeMutablePointer<yaml_parser_t>
  /// The memory from which libyaml reads; it keeps only the address.
  private let input: UnsafeMutableBufferPointer<UInt8>

  /// The events of `text`, UTF-8.
  init?(_ text: some Collection<UInt8>) {
    let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
    parser.initialize(to: yaml_parser_t())
    guard yaml_parser_initialize(parser) == 1 else {
      parser.deallocate()
      return nil
    }
    let input = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: max(1, text.count))
    _ = input.initialize(from: text)
    (self.parser, self.input) = (parser, input)
    yaml_parser_set_input_string(parser, input.baseAddress, text.count)
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
    input.deallocate()
  }

  /// The next event.
  ///
  /// - Throws: What libyaml says of a fault, with the line where the part began that is broken.
  borrowing func next() throws(FrontMatter.Fault) -> Event {
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else { throw fault }
    defer { yaml_event_delete(&event) }
    let line = Int(event.start_mark.line) + 1
    switch event.type {
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      let text = String(
        decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
      return Event(
        kind: .scalar(text, isPlain: scalar.style == YAML_PLAIN_SCALAR_STYLE), line: line,
        anchor: Self.string(scalar.anchor))
    case YAML_ALIAS_EVENT:
      return Event(kind: .alias(Self.string(event.data.alias.anchor) ?? ""), line: line)
    case YAML_SEQUENCE_START_EVENT:
      return Event(
        kind: .sequence, line: line, anchor: Self.string(event.data.sequence_start.anchor))
    case YAML_MAPPING_START_EVENT:
      return Event(kind: .map, line: line, anchor: Self.string(event.data.mapping_start.anchor))
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: return Event(kind: .end, line: line)
    case YAML_DOCUMENT_END_EVENT, YAML_STREAM_END_EVENT, YAML_NO_EVENT:
      return Event(kind: .endOfDocument, line: line)
    default: return try next()
    }
  }

  /// A quoted text or a list in brackets is at fault where it begins, anything else where libyaml
  /// stopped.
  private var fault: FrontMatter.Fault {
    let problem = Self.string(parser.pointee.problem) ?? "a fault"
    let context = Self.string(parser.pointee.context) ?? ""
    let beginsThere = ["quoted scalar", "flow sequence", "flow mapping", "simple key"].contains {
      context.contains($0)
    }
    let mark = beginsThere ? parser.pointee.context_mark : parser.pointee.problem_mark
    let line = parser.pointee.error == YAML_READER_ERROR ? 0 : Int(mark.line)
    return .init(line: line + 1, found: "", expected: Self.expected(problem, context: context))
  }

  /// The text that would be right, in our own words for common faults.
  private static func expected(_ problem: String, context: String) -> String {
    if context.contains("quoted scalar") { return "a closing quotation mark" }
    if problem.contains("',' or ']'") { return "a \"]\" that ends the list" }
    if problem.contains("',' or '}'") { return "a \"}\" that ends the names" }
    if problem.contains("cannot start any token") || problem.contains("a tab character")
      || problem.contains("'\\t'")
    {
      return "spaces before a key, not tabs"
    }
    if problem.contains("expected ':'") || problem.contains("expected key")
      || problem.contains("mapping values are not allowed")
    {
      return "\"key: value\""
    }
    if problem.contains("alias") { return "the name of an anchor that stands above" }
    return "YAML that can be read (\(problem))"
  }

  private static func string(_ text: UnsafePointer<CChar>?) -> String? {
    text.map { String(cString: $0) }
  }

  private static func string(_ text: UnsafePointer<UInt8>?) -> String? {
    text.map { String(cString: $0) }
  }

  private static func string(_ text: UnsafeMutablePointer<UInt8>?) -> String? {
    text.map { String(cString: $0) }
  }
}
