// SPDX-License-Identifier: GPL-3.0-or-later
internal import CLibXML2
internal import ListenFiles

/// The fault at which a parser gave up.
package struct MarkupFault: Error, Sendable {
  /// The kinds of fault.
  package enum Kind: Sendable {
    /// More nodes or more work than ``MarkupBuilder`` allows.
    case tooComplex
    /// The XML is not well-formed.
    case malformed
    /// A document type declaration, where none is wanted.
    case documentType
  }

  /// The kind of fault.
  package var kind: Kind
  /// The line, counted from 1.
  package var line: Int
  /// The column, counted from 1; 0 if it is unknown.
  package var column: Int
  /// The parser's message.
  package var found: String
}

/// The one place that talks to libxml2: bytes in, a ``Markup`` out.
///
/// libxml2's SAX interface is used, so no C tree is ever built (its builders limit depth and its
/// destructor is one more walk); nothing is fetched, no DTD is loaded, no entity of a document's own
/// is expanded.
package struct MarkupParser {
  private static let ready: Void = xmlInitParser()

  package init() { Self.ready }

  /// HTML, however broken.
  ///
  /// `utf8` is UTF-8 without NULs, whatever the page declares.
  package func html(_ utf8: [UInt8]) throws(MarkupFault) -> Markup {
    let builder = MarkupBuilder(expectedBytes: utf8.count)
    let context = utf8.withUnsafeBufferPointer { buffer -> Context? in
      guard let base = buffer.baseAddress else { return nil }
      return base.withMemoryRebound(to: CChar.self, capacity: buffer.count) {
        Context(html: $0, count: Int32(buffer.count), builder: builder)
      }
    }
    guard let context else { return builder.finish() }
    context.parseHTML()
    if builder.stop != nil { throw context.fault(.tooComplex) }
    return builder.finish()
  }

  /// The tree of a well-formed XML document, with the lines of its elements and its namespace
  /// declarations; a document that breaks off yields a fault with its place.
  ///
  /// No entity of a document's own is expanded. Nesting beyond 256 elements (`xmlParserMaxDepth` of
  /// libxml2) is malformed, more than ``MarkupBuilder/maximumNodes`` nodes are too complex.
  ///
  /// - Parameters:
  ///   - bytes: The document, in an encoding that it declares, or in UTF-8.
  ///   - allowsDocumentType: Whether a `<!DOCTYPE …>` is passed over rather than refused.
  /// - Returns: The tree, whose first node is the root element.
  /// - Throws: ``MarkupFault``.
  package func xml(
    _ bytes: [UInt8], allowsDocumentType: Bool = true
  ) throws(MarkupFault) -> Markup {
    let builder = MarkupBuilder(expectedBytes: bytes.count)
    builder.allowsDocumentType = allowsDocumentType
    let context = bytes.withUnsafeBufferPointer { buffer -> Context? in
      guard let base = buffer.baseAddress else { return nil }
      return base.withMemoryRebound(to: CChar.self, capacity: buffer.count) {
        Context(xml: $0, count: Int32(buffer.count), builder: builder)
      }
    }
    guard let context else {
      throw MarkupFault(kind: .malformed, line: 1, column: 1, found: "Document is empty")
    }
    let isWellFormed = context.parseXML()
    switch builder.stop {
    case .documentType: throw context.fault(.documentType)
    case .tooMuchWork, .tooManyNodes: throw context.fault(.tooComplex)
    case nil: break
    }
    guard isWellFormed else { throw context.fault(.malformed) }
    return builder.finish()
  }
}

extension MarkupParser {
  /// The character that HTML calls `name`, such as 160 for "nbsp".
  package static func htmlEntity(_ name: String) -> UInt32? {
    guard let entity = htmlEntityLookup(name), name != "amp", name != "lt", name != "gt" else {
      return nil
    }
    return entity.pointee.value
  }
}

/// Owns a parser context.
///
/// The builder is held here for as long as C may call it.
private final class Context {
  private let pointer: xmlParserCtxtPtr
  private let builder: MarkupBuilder

  init?(html bytes: UnsafePointer<CChar>, count: Int32, builder: MarkupBuilder) {
    guard let pointer = htmlCreateMemoryParserCtxt(bytes, count) else { return nil }
    self.pointer = pointer
    self.builder = builder
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NONET.rawValue | HTML_PARSE_NODEFDTD.rawValue
      | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
      | HTML_PARSE_IGNORE_ENC.rawValue
    htmlCtxtUseOptions(pointer, Int32(options))
    // Without a known encoding, the first byte past ASCII would be taken as Latin-1.
    xmlSwitchEncoding(pointer, XML_CHAR_ENCODING_UTF8)
    install { sax in
      sax.pointee.startElement = startHTMLElement
      sax.pointee.endElement = endHTMLElement
      sax.pointee.characters = characters
      sax.pointee.ignorableWhitespace = characters
      sax.pointee.cdataBlock = characters
    }
  }

  init?(xml bytes: UnsafePointer<CChar>, count: Int32, builder: MarkupBuilder) {
    guard let pointer = xmlCreateMemoryParserCtxt(bytes, count) else { return nil }
    self.pointer = pointer
    self.builder = builder
    // Without NOENT, "&amp;" in an attribute comes as "&#38;"; other entities than XML's own five are
    // unknown all the same.
    let options =
      XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
      | XML_PARSE_NOENT.rawValue
    xmlCtxtUseOptions(pointer, Int32(options))
    install { sax in
      sax.pointee.startElementNs = startXMLElement
      sax.pointee.endElementNs = endXMLElement
      sax.pointee.characters = characters
      sax.pointee.ignorableWhitespace = characters
      sax.pointee.cdataBlock = characters
      sax.pointee.getEntity = { _, name in xmlGetPredefinedEntity(name) }
      sax.pointee.internalSubset = documentType
    }
    builder.currentLine = { [pointer] in pointer.pointee.input?.pointee.line ?? 0 }
  }

  deinit {
    xmlFreeParserCtxt(pointer)
  }

  private func install(_ handlers: (UnsafeMutablePointer<xmlSAXHandler>) -> Void) {
    guard let sax = pointer.pointee.sax else { return }
    sax.pointee = xmlSAXHandler()
    sax.pointee.initialized = UInt32(XML_SAX2_MAGIC)
    sax.pointee.serror = { context, error in
      // Only for an end tag without a start are all open elements searched.
      guard let context, let error, UInt32(error.pointee.code) == XML_ERR_TAG_NAME_MISMATCH.rawValue
      else { return }
      eventBuilder(context).fault()
    }
    handlers(sax)
    pointer.pointee.userData = Unmanaged.passUnretained(builder).toOpaque()
    builder.stopper = { [pointer] in xmlStopParser(pointer) }
  }

  func parseHTML() { htmlParseDocument(pointer) }

  func parseXML() -> Bool {
    xmlParseDocument(pointer)
    return pointer.pointee.wellFormed == 1
  }

  func fault(_ kind: MarkupFault.Kind) -> MarkupFault {
    let error = xmlCtxtGetLastError(pointer)?.pointee
    let message = error?.message.map { String(cString: $0) } ?? "a fault"
    return MarkupFault(
      kind: kind, line: max(1, Int(error?.line ?? builder.currentLine?() ?? 0)),
      column: Int(error?.int2 ?? 0),
      found: message.foldingWhiteSpace())
  }
}
