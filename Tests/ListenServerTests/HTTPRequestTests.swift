// SPDX-License-Identifier: GPL-3.0-or-later
import Testing

@testable import ListenServer

@Suite struct HTTPRequestTests {
  @Test(
    "A host is named once, in characters that a host has",
    arguments: [
      (["localhost"], "HTTP/1.1", true), (["127.0.0.1:8080"], "HTTP/1.1", true),
      (["[::1]:80"], "HTTP/1.1", true), ([""], "HTTP/1.1", true), ([], "HTTP/1.0", true),
      ([], "HTTP/1.1", false), (["a", "b"], "HTTP/1.1", false), (["a b"], "HTTP/1.1", false),
      (["a\r\nX: 1"], "HTTP/1.1", false), (["a/b"], "HTTP/1.1", false),
      (["a@b"], "HTTP/1.1", false), (["a<b"], "HTTP/1.0", false),
    ])
  func hosts(hosts: [String], version: String, isGood: Bool) {
    var request = HTTPRequest("GET", "/", version: version)
    for host in hosts { request.add(.host, host) }
    #expect(request.hasGoodHost == isGood)
  }

  @Test(
    "Names of fields are known in any case, and no others are",
    arguments: [
      ("Host", .host), ("RANGE", .range), ("if-range", .ifRange), ("If-None-Match", .ifNoneMatch),
      ("If-Unmodified-Since", .ifUnmodifiedSince), ("rang\u{45}", .range), ("rangf", nil),
      ("", nil), ("If_Range", nil), ("X-Forwarded-For-And-More", nil), ("ho\u{13}t", nil),
    ] as [(String, HTTPRequest.Name?)])
  func names(text: String, expected: HTTPRequest.Name?) {
    let found = Array(text.utf8).withUnsafeBytes { HTTPRequest.Name($0) }
    #expect(found == expected)
  }

  @Test("Fields that come twice are one list; a body is seen however it is announced")
  func twice() {
    var request = HTTPRequest("GET", "/")
    request.add(.ifNoneMatch, "\"a\"")
    request.add(.ifNoneMatch, "\"b\"")
    #expect(request.ifNoneMatch == "\"a\", \"b\"")
    request.add(.contentLength, "0")
    #expect(!request.hasBody)
    request.add(.transferEncoding, "chunked")
    #expect(request.hasBody)
  }
}
