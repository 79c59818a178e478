// SPDX-License-Identifier: GPL-3.0-or-later
internal import CLibXML2
internal import ListenFiles

/// Writes an XML document with libxml2, which takes care of escaping.
///
/// This is the only file that calls its writer.
///
/// Characters that XML 1.0 forbids are dropped, since they cannot be escaped (section 2.2).
///
/// ```swift
/// let writer = XMLWriter()
/// writer.element("rss", ["version": "2.0"]) { writer.element("title", text: "Rain & shine") }
/// let bytes = writer.finish()
/// ```
package final class XMLWriter {
  private let buffer: xmlBufferPtr
  private let writer: xmlTextWriterPtr

  /// A document in UTF-8 that begins with the XML declaration.
  package convenience init() {
    self.init(indent: 1)
    xmlTextWriterStartDocument(writer, "1.0", "UTF-8", nil)
  }

  private init(indent: Int32) {
    guard let buffer = xmlBufferCreate(), let writer = xmlNewTextWriterMemory(buffer, 0) else {
      preconditionFailure("out of memory")
    }
    // Otherwise the buffer grows by tens of bytes at a time.
    xmlBufferSetAllocationScheme(buffer, XML_BUFFER_ALLOC_DOUBLEIT)
    self.buffer = buffer
    self.writer = writer
    xmlTextWriterSetIndent(writer, indent)
  }

  /// A page in UTF-8, XHTML and HTML alike: no declaration, and no white space that the text does not
  /// have.
  ///
  /// An element without content is written as one tag, which HTML takes of void elements alone.
  package static func page() -> XMLWriter {
    let writer = XMLWriter(indent: 0)
    xmlTextWriterStartDTD(writer.writer, "html", nil, nil)
    xmlTextWriterEndDTD(writer.writer)
    return writer
  }

  deinit {
    xmlFreeTextWriter(writer)
    xmlBufferFree(buffer)
  }

  /// An element of other elements.
  package func element(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:], content: () -> Void
  ) {
    start(name, attributes)
    content()
    xmlTextWriterEndElement(writer)
  }

  /// An element of other elements, with attributes that are only known at run time.
  package func element(
    _ name: String, _ attributes: [(String, String)], content: () -> Void
  ) {
    xmlTextWriterStartElement(writer, name)
    for (name, value) in attributes {
      xmlTextWriterWriteAttribute(writer, name, Self.allowed(value))
    }
    content()
    xmlTextWriterEndElement(writer)
  }

  /// An element of text alone, or of nothing.
  package func element(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:], text: String = ""
  ) {
    start(name, attributes)
    if !text.isEmpty { xmlTextWriterWriteString(writer, Self.allowed(text)) }
    xmlTextWriterEndElement(writer)
  }

  /// Text among elements.
  package func text(_ text: String) {
    if !text.isEmpty { xmlTextWriterWriteString(writer, Self.allowed(text)) }
  }

  /// The finished document, to which nothing can be added.
  package func finish() -> [UInt8] {
    xmlTextWriterEndDocument(writer)
    xmlTextWriterFlush(writer)
    let count = Int(xmlBufferLength(buffer))
    return Array(UnsafeBufferPointer(start: xmlBufferContent(buffer), count: count))
  }

  private func start(_ name: String, _ attributes: KeyValuePairs<String, String>) {
    xmlTextWriterStartElement(writer, name)
    for (name, value) in attributes {
      xmlTextWriterWriteAttribute(writer, name, Self.allowed(value))
    }
  }

  /// `text` without the characters that XML 1.0 forbids: control characters other than tab, line
  /// feed and carriage return, and the two noncharacters at the end of the first plane.
  package static func allowed(_ text: String) -> String {
    func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
      switch scalar.value {
      case 0..<0x09, 0x0B, 0x0C, 0x0E..<0x20, 0xFFFE, 0xFFFF: true
      default: false
      }
    }
    guard text.unicodeScalars.contains(where: isForbidden) else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.filter { !isForbidden($0) }))
  }

  /// The allowed characters of `text` in one line.
  package static func line(_ text: String) -> String { allowed(text).foldingWhiteSpace() }
}
