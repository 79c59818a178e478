// SPDX-License-Identifier: GPL-3.0-or-later
internal import CLibXML2

// libxml2's SAX callbacks: each hands its event on to the builder, which is the user data.

func eventBuilder(_ context: UnsafeMutableRawPointer) -> MarkupBuilder {
  Unmanaged<MarkupBuilder>.fromOpaque(context).takeUnretainedValue()
}

func characters(
  _ context: UnsafeMutableRawPointer?, _ text: UnsafePointer<xmlChar>?, _ count: Int32
) {
  guard let context, let text, count > 0 else { return }
  eventBuilder(context).text(UnsafeBufferPointer(start: text, count: Int(count)))
}

func startHTMLElement(
  _ context: UnsafeMutableRawPointer?, _ name: UnsafePointer<xmlChar>?,
  _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
) {
  guard let context, let name else { return }
  let builder = eventBuilder(context)
  builder.start(key: name) { String(cString: name) }
  guard let attributes else { return }
  var index = 0
  // Pairs of name and value; a value may be missing.
  while let attribute = attributes[index] {
    let value = attributes[index + 1]
    builder.attribute(
      key: attribute, name: { String(cString: attribute).lowercased() },
      value: UnsafeBufferPointer(
        start: value, count: value.map { Int(xmlStrlen($0)) } ?? 0))
    index += 2
  }
}

func endHTMLElement(_ context: UnsafeMutableRawPointer?, _ name: UnsafePointer<xmlChar>?) {
  guard let context else { return }
  eventBuilder(context).end()
}

func startXMLElement(
  _ context: UnsafeMutableRawPointer?, _ name: UnsafePointer<xmlChar>?,
  _ prefix: UnsafePointer<xmlChar>?, _ uri: UnsafePointer<xmlChar>?,
  _ namespaceCount: Int32, _ namespaces: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?,
  _ attributeCount: Int32, _ defaultedCount: Int32,
  _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
) {
  guard let context, let name else { return }
  let builder = eventBuilder(context)
  let space = XMLNamespace(uri: uri)
  builder.start(key: name, space: space) { space.prefix + String(cString: name) }
  if let namespaces {
    for index in 0..<Int(namespaceCount) {
      // Pairs of prefix and name; the default namespace has no prefix.
      guard let prefix = namespaces[index * 2], let uri = namespaces[index * 2 + 1] else {
        continue
      }
      builder.namespace(String(cString: prefix), String(cString: uri))
    }
  }
  guard let attributes else { return }
  for index in 0..<Int(attributeCount) {
    // Five pointers each: name, prefix, namespace, value's start, value's end.
    let at = index * 5
    guard let attribute = attributes[at], let start = attributes[at + 3],
      let end = attributes[at + 4]
    else { continue }
    let isXML = attributes[at + 1].map { String(cString: $0) == "xml" } ?? false
    builder.attribute(
      key: isXML ? UnsafeRawPointer(attribute) + 1 : UnsafeRawPointer(attribute),
      name: { (isXML ? "xml:" : "") + String(cString: attribute) },
      value: UnsafeBufferPointer(start: start, count: end - start))
  }
}

/// A document type declaration, before its own declarations are read.
func documentType(
  _ context: UnsafeMutableRawPointer?, _ name: UnsafePointer<xmlChar>?,
  _ publicID: UnsafePointer<xmlChar>?, _ systemID: UnsafePointer<xmlChar>?
) {
  guard let context else { return }
  eventBuilder(context).documentType()
}

func endXMLElement(
  _ context: UnsafeMutableRawPointer?, _ name: UnsafePointer<xmlChar>?,
  _ prefix: UnsafePointer<xmlChar>?, _ uri: UnsafePointer<xmlChar>?
) {
  guard let context else { return }
  eventBuilder(context).end()
}
