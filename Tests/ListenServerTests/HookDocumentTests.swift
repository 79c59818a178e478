// SPDX-License-Identifier: GPL-3.0-or-later
import ListenCore
import Testing

@testable import ListenServer

@Suite struct HookDocumentTests {
  private static let page =
    "<html lang=en><head><title>Rain</title></head><body><article><h1>Rain</h1><p>It rained in the valley for an hour, and "
    + "the farmers, who had waited since May, were glad of it.</p><p>The river rose by a "
    + "hand's breadth, and nobody in the valley could remember such a thing in May or in June.</p></article></html>"

  private static let quoted = page.replacing("\"", with: "\\\"")

  @Test(
    "An article's name is its identifier, or what is left of it with a hash",
    arguments: [
      ("post-7", "post-7"), ("7", "7"), ("a--b", "a-b-8eeb59b44c"), ("Post 7", "post-7-"),
      ("../../etc/passwd", "etc-passwd-"), ("https://example.org/río", "https-example-org-r-o-"),
      ("أخبار", ""), (".hidden", "hidden-"), (String(repeating: "x", count: 200), ""),
    ])
  func names(identifier: String, beginning: String) {
    let name = HookDocument.name(identifier)
    let start = identifier == "a--b" ? "a-b-" : beginning
    #expect(name.hasPrefix(start) && !name.isEmpty && name.utf8.count <= 72, "\(name)")
    #expect(name.allSatisfy { "abcdefghijklmnopqrstuvwxyz0123456789-".contains($0) })
    #expect(HookRecords.isName(name))
    if !["post-7", "7"].contains(identifier) { #expect(HookDocument.name(name) == name) }
  }

  @Test("Different identifiers have different names, however alike they look")
  func different() {
    let names = ["Post 7", "post 7", "post_7", "post-7", "POST-7", "post--7"].map(HookDocument.name)
    #expect(Set(names).count == names.count)
  }

  @Test("A document by itself, in an envelope, and an address")
  func contents() throws {
    let bare = try HookDocument(Array(Self.page.utf8))
    #expect(bare.folder == "rain" && bare.name == "rain")
    let wrapped = try HookDocument(Array(#"{"id": 7, "document": "\#(Self.quoted)"}"#.utf8))
    #expect(wrapped.folder == "rain" && wrapped.name == "7")
    guard case .document(let bytes, let suffix) = wrapped.contents else {
      Issue.record("no document")
      return
    }
    #expect(bytes == Array(Self.page.utf8) && suffix == "html")
    let address = try HookDocument(Array(#"{"id": "a", "url": "https://example.org/"}"#.utf8))
    guard case .address("https://example.org/") = address.contents else {
      Issue.record("no address")
      return
    }
    #expect(address.name == "a" && address.folder == nil)
  }

  @Test(
    "What holds no article, several, or another address is told",
    arguments: [
      "", "{}", "nothing", #"{"url": "file:///etc/passwd"}"#, #"{"url": "/relative"}"#,
      #"{"id": "x", "document": ""}"#, "\u{89}PNG\r\n\u{1A}\n\u{0}\u{0}",
    ])
  func faults(body: String) {
    #expect(throws: HookDocument.Fault.self) { try HookDocument(Array(body.utf8)) }
  }
}
