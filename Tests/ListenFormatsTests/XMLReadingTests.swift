// SPDX-License-Identifier: GPL-3.0-or-later
import ListenFormats
import Testing

@Suite("XML is read by one reader, with lines, namespaces and bounds")
struct XMLReadingTests {
  private static func markup(_ text: String) throws(MarkupFault) -> Markup {
    try MarkupParser().xml(Array(text.utf8))
  }

  private static func fault(_ text: String, allowsDocumentType: Bool = true) -> MarkupFault? {
    do throws(MarkupFault) {
      _ = try MarkupParser().xml(Array(text.utf8), allowsDocumentType: allowsDocumentType)
      return nil
    } catch { return error }
  }

  @Test("An element has the line on which its start tag ends")
  func lines() throws {
    let markup = try Self.markup("<?xml version=\"1.0\"?>\n<a>\n <b\n c='1'/>\n\n<d/></a>")
    let elements = markup.nodes.indices.filter { !markup.name($0).isEmpty }
    #expect(elements.map { markup.name($0) } == ["a", "b", "d"])
    #expect(elements.map { markup.line($0) } == [2, 4, 6])
  }

  @Test("Lines are counted past 65,535, where libxml2's tree would stop")
  func manyLines() throws {
    let markup = try Self.markup("<a>" + String(repeating: "\n", count: 70_000) + "<b/></a>")
    #expect(markup.line(markup.nodes.count - 1) == 70_001)
  }

  @Test("HTML has no lines")
  func html() throws {
    let markup = try MarkupParser().html(Array("<p>a</p>".utf8))
    #expect(markup.line(0) == nil)
  }

  @Test("A prefix stands for the namespace of the nearest element that declares it")
  func namespaces() throws {
    let markup = try Self.markup(
      "<a xmlns:x='urn:1' xmlns:y='urn:2'><b xmlns:x='urn:3'><c/></b><d/></a>")
    let names = ["a", "b", "c", "d"]
    let found = names.map { name in
      markup.nodes.indices.first { markup.name($0) == name }.flatMap {
        markup.namespace(of: "x", at: $0)
      }
    }
    #expect(found == ["urn:1", "urn:3", "urn:3", "urn:1"])
    #expect(markup.namespace(of: "y", at: 2) == "urn:2")
    #expect(markup.namespace(of: "z", at: 2) == nil)
    let inner = markup.subtree(1)
    #expect(inner.namespace(of: "x", at: 1) == "urn:3")
    #expect(inner.line(1) == 1)
  }

  @Test(
    "A fault has its kind and its line",
    arguments: [
      ("", MarkupFault.Kind.malformed, 1),
      ("<a>\n<b>\n</a>", .malformed, 3),
      ("<a>&own;</a>", .malformed, 1),
      ("\n<!DOCTYPE a [<!ENTITY own \"b\">]>\n<a>&own;</a>", .documentType, 2),
      ("<!DOCTYPE a SYSTEM \"file:///etc/hostname\"><a/>", .documentType, 1),
    ])
  func faults(text: String, kind: MarkupFault.Kind, line: Int) {
    // XML allows white space before a declaration of the type, and none before one of XML.
    let fault = Self.fault(text, allowsDocumentType: false)
    #expect(fault?.kind == kind)
    #expect(fault?.line == line)
  }

  @Test("A document type that is allowed is passed over, its entities are not expanded")
  func documentType() throws {
    let markup = try Self.markup("<!DOCTYPE a><a>b</a>")
    #expect(markup.textContent(0) == "b")
    #expect(Self.fault("<!DOCTYPE a [<!ENTITY own \"b\">]><a>&own;</a>")?.kind == .malformed)
  }

  @Test("Elements may be nested 256 deep, not deeper", arguments: [(250, true), (300, false)])
  func depth(count: Int, isRead: Bool) {
    let text =
      String(repeating: "<a>", count: count) + String(repeating: "</a>", count: count)
    #expect((Self.fault(text) == nil) == isRead)
  }
}
