// SPDX-License-Identifier: GPL-3.0-or-later
import ListenServer
import Testing

private let hash = "0123456789abcdef0123456789abcdef"
private let tag = "\"\(hash)\""
private let date = "Sun, 06 Nov 1994 08:49:37 GMT"
private let earlier = "Sun, 06 Nov 1994 08:49:36 GMT"
private let later = "Sun, 06 Nov 1994 08:49:38 GMT"

/// RFC 9110, sections 13 to 15, without a socket.
@Suite struct FileDecisionTests {
  private static func facts(_ name: String, compressed: Int? = nil) -> FileFacts {
    FileFacts(
      name: name, size: 1000, modified: HTTPDate(seconds: 784_111_777), hash: hash,
      compressed: compressed)
  }

  private static func response(
    _ method: String = "GET", _ name: String = "article.mp3", compressed: Int? = nil,
    _ change: (inout HTTPRequest) -> Void = { _ in }
  ) -> HTTPResponse {
    var request = HTTPRequest(method, "/" + name)
    change(&request)
    return FileDecision(request, facts(name, compressed: compressed)).response
  }

  /// If-Match, If-Unmodified-Since, If-None-Match, If-Modified-Since, the status.
  private static let conditionTable: [(String?, String?, String?, String?, Int)] = [
    (nil, nil, nil, nil, 200),
    (tag, nil, nil, nil, 200), ("*", nil, nil, nil, 200), ("\"a\", \(tag)", nil, nil, nil, 200),
    ("\"a\"", nil, nil, nil, 412), ("W/" + tag, nil, nil, nil, 412), ("", nil, nil, nil, 412),
    (nil, date, nil, nil, 200), (nil, later, nil, nil, 200), (nil, earlier, nil, nil, 412),
    (nil, "garbage", nil, nil, 200),
    // If-Match silences If-Unmodified-Since.
    (tag, earlier, nil, nil, 200), ("\"a\"", later, nil, nil, 412),
    (nil, nil, tag, nil, 304), (nil, nil, "W/" + tag, nil, 304), (nil, nil, "*", nil, 304),
    (nil, nil, "\"a\", W/\(tag)", nil, 304), (nil, nil, "\"a\"", nil, 200),
    (nil, nil, hash, nil, 200), (nil, nil, "\"a", nil, 200),
    (nil, nil, nil, date, 304), (nil, nil, nil, later, 304), (nil, nil, nil, earlier, 200),
    (nil, nil, nil, "garbage", 200),
    // If-None-Match silences If-Modified-Since.
    (nil, nil, "\"a\"", later, 200), (nil, nil, tag, earlier, 304),
    // What must be true comes before what must not.
    ("\"a\"", nil, tag, nil, 412), (tag, nil, tag, nil, 304), (nil, earlier, tag, nil, 412),
  ]

  @Test("Conditions, in their order", arguments: conditionTable)
  func conditions(
    match: String?, unmodified: String?, noneMatch: String?, modified: String?, status: Int
  ) {
    for method in ["GET", "HEAD"] {
      let response = Self.response(method) {
        $0.ifMatch = match
        $0.ifUnmodifiedSince = unmodified
        $0.ifNoneMatch = noneMatch
        $0.ifModifiedSince = modified
      }
      #expect(response.status == status)
      if status == 304 {
        #expect(response.body == .empty)
        #expect(response.value("ETag") == tag)
        #expect(response.value("Cache-Control") != nil)
      }
    }
  }

  @Test("A failed condition wins over a range; a range is looked at last")
  func rangeLast() {
    let unchanged = Self.response {
      $0.ifNoneMatch = tag
      $0.range = "bytes=0-9"
    }
    #expect(unchanged.status == 304)
    let failed = Self.response {
      $0.ifMatch = "\"a\""
      $0.range = "bytes=5000-"
    }
    #expect(failed.status == 412)
  }

  @Test(
    "If-Range: a strong tag or the very date, else the whole",
    arguments: [
      (tag, 206), (date, 206), ("W/" + tag, 200), ("\"a\"", 200), (earlier, 200), (later, 200),
      ("garbage", 200), ("*", 200),
    ])
  func ifRange(condition: String, status: Int) {
    let response = Self.response {
      $0.range = "bytes=0-9"
      $0.ifRange = condition
    }
    #expect(response.status == status)
    #expect(response.body == .file(status == 206 ? 0..<10 : 0..<1000))
  }

  @Test("One range is the stretch itself")
  func single() {
    let response = Self.response { $0.range = "bytes=100-199" }
    #expect(response.status == 206)
    #expect(response.value("Content-Range") == "bytes 100-199/1000")
    #expect(response.value("Content-Type") == "audio/mpeg")
    #expect(response.value("ETag") == tag && response.value("Last-Modified") == date)
    #expect(response.body == .file(100..<200))
  }

  @Test("Several are parts, each with its place")
  func several() throws {
    let response = Self.response { $0.range = "bytes=0-9,-10" }
    #expect(response.status == 206)
    #expect(
      response.value("Content-Type") == "multipart/byteranges; boundary=listen-\(hash)")
    #expect(response.value("Content-Range") == nil)
    guard case .parts(let parts, let closing) = response.body else {
      Issue.record("no parts: \(response.body)")
      return
    }
    #expect(parts.map(\.range) == [0..<10, 990..<1000])
    #expect(
      String(decoding: parts[1].header, as: UTF8.self)
        == "\r\n--listen-\(hash)\r\nContent-Type: audio/mpeg\r\n"
        + "Content-Range: bytes 990-999/1000\r\n\r\n")
    #expect(String(decoding: closing, as: UTF8.self) == "\r\n--listen-\(hash)--\r\n")
  }

  @Test("Past the end is 416 with the size; HEAD knows no ranges")
  func unsatisfiable() {
    let response = Self.response { $0.range = "bytes=1000-" }
    #expect(response.status == 416)
    #expect(response.value("Content-Range") == "bytes */1000")
    #expect(Self.response("HEAD") { $0.range = "bytes=1000-" }.status == 200)
  }

  @Test(
    "Compressed where it is taken and no range is asked for",
    arguments: [
      ("gzip", true), ("gzip, br", true), ("br;q=1.0, gzip;q=0.5", true), ("*", true),
      ("GZIP", true), ("deflate, gzip;q=0", false), ("gzip;q=0.000", false), ("identity", false),
      ("*;q=0", false), ("gzip;q=0, *", false), ("", false), ("xgzip", false),
    ])
  func compressed(field: String, expected: Bool) {
    let response = Self.response("GET", "feed.xml", compressed: 300) { $0.acceptEncoding = field }
    #expect(response.body == (expected ? .gzip : .file(0..<1000)))
    #expect(response.value("Content-Encoding") == (expected ? "gzip" : nil))
    #expect(response.value("Vary") == "Accept-Encoding")
    #expect(response.value("ETag") == (expected ? "\"\(hash)-gzip\"" : tag))
    let range = Self.response("GET", "feed.xml", compressed: 300) {
      $0.acceptEncoding = field
      $0.range = "bytes=0-9"
    }
    #expect(range.body == .file(0..<10))
    #expect(range.value("Content-Encoding") == nil)
  }

  @Test("The tag of the compressed bytes is their own")
  func compressedTag() {
    for (tag, status) in [("\"\(hash)-gzip\"", 304), (tag, 200)] {
      let response = Self.response("GET", "feed.xml", compressed: 300) {
        $0.acceptEncoding = "gzip"
        $0.ifNoneMatch = tag
      }
      #expect(response.status == status)
    }
  }

  @Test(
    "Every file we make has its type, its time to live and its readers",
    arguments: [
      ("index.html", "text/html; charset=utf-8", "public, max-age=60", false),
      ("feed.xml", "application/rss+xml; charset=utf-8", "public, max-age=60", true),
      ("manifest.json", "application/ld+json", "public, max-age=60", true),
      ("publication.json", "application/audiobook+json", "public, max-age=60", true),
      ("guided.json", "application/guided-navigation+json", "public, max-age=60", true),
      ("chapters.json", "application/json+chapters", "public, max-age=60", true),
      ("transcript.json", "application/json", "public, max-age=60", true),
      ("captions.vtt", "text/vtt; charset=utf-8", "public, max-age=300", true),
      ("transcript.srt", "application/x-subrip; charset=utf-8", "public, max-age=300", true),
      ("playlist.m3u8", "application/vnd.apple.mpegurl", "public, max-age=60", true),
      ("000-title.wav", "audio/wav", "public, max-age=300", true),
      ("article.mp3", "audio/mpeg", "public, max-age=300", true),
      (
        "article-0123456789abcdef.mp3", "audio/mpeg", "public, max-age=31536000, immutable", true
      ),
      ("article.opus", "audio/ogg; codecs=opus", "public, max-age=300", true),
      (
        "player-0123456789abcdef.js", "text/javascript; charset=utf-8",
        "public, max-age=31536000, immutable", true
      ),
      ("page.css", "text/css; charset=utf-8", "public, max-age=300", false),
      ("cover.png", "image/png", "public, max-age=300", false),
      ("cover.jpg", "image/jpeg", "public, max-age=300", false),
      ("icon.svg", "image/svg+xml", "public, max-age=300", false),
      ("picture.webp", "image/webp", "public, max-age=300", false),
      ("favicon.ico", "image/x-icon", "public, max-age=300", false),
      ("robots.txt", "text/plain; charset=utf-8", "public, max-age=60", false),
      ("COVER.PNG", "image/png", "public, max-age=300", false),
      ("LICENSE", "application/octet-stream", "public, max-age=300", false),
      ("article-2025.mp3", "audio/mpeg", "public, max-age=300", true),
      ("article-0123456789abcdeX.mp3", "audio/mpeg", "public, max-age=300", true),
    ])
  func types(name: String, type: String, cache: String, isShared: Bool) {
    let response = Self.response("GET", name)
    #expect(response.value("Content-Type") == type)
    #expect(response.value("Cache-Control") == cache)
    #expect(response.value("X-Content-Type-Options") == "nosniff")
    #expect(response.value("Access-Control-Allow-Origin") == (isShared ? "*" : nil))
  }
}
