// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ListenTesting
import Testing

@Suite(.tags(.endToEnd), .serialized) struct ServeCommandTests {
  /// A running `listen serve`, and what it prints.
  private final class Running {
    let process = Process()
    let out: URL
    private let errors = Pipe()
    /// As printed.
    var address = ""

    init(_ arguments: [String], in scratch: Scratch) throws {
      out = scratch.url.appendingPathComponent("log")
      _ = FileManager.default.createFile(atPath: out.path, contents: nil)
      process.executableURL = URL(fileURLWithPath: Products.listen)
      process.arguments = ["serve", "--port", "0"] + arguments
      process.standardOutput = try FileHandle(forWritingTo: out)
      process.standardError = errors
      try process.run()
      var said = ""
      while !said.hasSuffix("\n") {
        let part = errors.fileHandleForReading.availableData
        if part.isEmpty { break }
        said += String(decoding: part, as: UTF8.self)
      }
      address = said.split(separator: " ").last.map { $0.trimmingCharacters(in: .newlines) } ?? ""
    }

    /// Its exit code after the signal.
    func end(_ signal: Int32) -> Int32 {
      kill(process.processIdentifier, signal)
      process.waitUntilExit()
      return process.terminationReason == .exit ? process.terminationStatus : -1
    }
  }

  @Test("It says where it is, logs what was asked, and ends with 0", arguments: [SIGTERM, SIGINT])
  func serves(signal: Int32) throws {
    let scratch = try Scratch()
    let site = scratch.url.appendingPathComponent("site")
    try FileManager.default.createDirectory(at: site, withIntermediateDirectories: true)
    try Data("<title>Here</title>".utf8).write(to: site.appendingPathComponent("index.html"))
    let running = try Running([site.path], in: scratch)
    #expect(running.address.hasPrefix("http://127.0.0.1:"))
    let got = try Shell(
      "python3",
      [
        "-c",
        "import sys, urllib.request as u\n"
          + "r = u.Request(sys.argv[1] + '?q')\n"
          + "r.add_header('User-Agent', 'te\"st')\n"
          + "r.add_header('Referer', 'http://a/')\n"
          + "print(u.urlopen(r).read().decode(), end='')", running.address,
      ])
    #expect(got.output == "<title>Here</title>", "\(got.errors)")
    #expect(running.end(signal) == 0)
    let log = try String(contentsOf: running.out, encoding: .utf8)
    #expect(log.hasPrefix("127.0.0.1 - - ["))
    let line = #" +0000] "GET /?q HTTP/1.1" 200 19 "http://a/" "te\x22st""# + "\n"
    #expect(log.hasSuffix(line), "\(log)")
  }

  @Test("With --heard reports are kept, the log hides addresses, and stats counts both")
  func heard() throws {
    let scratch = try Scratch()
    let site = scratch.url.appendingPathComponent("site")
    let folder = site.appendingPathComponent("articles/rain")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data("{}".utf8).write(to: folder.appendingPathComponent("manifest.json"))
    try Data("<title>Rain</title>".utf8).write(to: folder.appendingPathComponent("index.html"))
    let reports = scratch.url.path + "/heard.jsonl"
    let running = try Running(["--heard", reports, "--hide-addresses", site.path], in: scratch)
    let got = try Shell(
      "python3",
      [
        "-c",
        "import sys, json, urllib.request as u\n"
          + "for path, body in (('articles/rain/', None), ('heard', json.dumps("
          + "{'article': sys.argv[1] + 'articles/rain/', 'tenth': 0, 'speed': 1}).encode())):\n"
          + "  r = u.Request(sys.argv[1] + path, body)\n"
          + "  r.add_header('User-Agent', 'Firefox/128')\n"
          + "  print(u.urlopen(r).status)", running.address,
      ])
    #expect(got.output == "200\n204\n", "\(got.errors)")
    #expect(running.end(SIGTERM) == 0)
    let log = try String(contentsOf: running.out, encoding: .utf8)
    #expect(!log.contains("127.0.0.1"))
    #expect(log.prefixMatch(of: /[0-9a-f]{16} - - \[/) != nil, "\(log)")
    let stats = try Shell(Products.listen, ["stats", "-q", reports, running.out.path])
    #expect(stats.code == 0 && stats.errors.isEmpty)
    let row = "      1        0        0          0        1  articles/rain"
    #expect(stats.output.contains("\n\(row)\n"), "\(stats.output)")
  }

  @Test("With --articles a document is rendered when it is asked for, and the folder verifies")
  func onDemand() throws {
    let scratch = try Scratch()
    let site = scratch.url.appendingPathComponent("site")
    try FileManager.default.createDirectory(at: site, withIntermediateDirectories: true)
    let inbox = scratch.url.appendingPathComponent("inbox")
    try FileManager.default.createDirectory(at: inbox, withIntermediateDirectories: true)
    try Data(
      "# Rain at last\n\nIt rained in the valley for an hour, and the farmers were glad.".utf8
    )
    .write(to: inbox.appendingPathComponent("rain.md"))
    let running = try Running(
      ["--articles", inbox.path, "--formats", "wav", "-l", "en", site.path], in: scratch)
    let got = try Shell(
      "python3",
      [
        "-c",
        "import sys, json, urllib.request as u\n"
          + "r = u.urlopen(sys.argv[1] + 'listen/rain')\n"
          + "sound = u.urlopen(r.url + 'audio/000-title.wav').read(4)\n"
          + "m = json.load(u.urlopen(r.url + 'manifest.json'))\n"
          + "print(sound.decode(), m['name'])", running.address,
      ])
    #expect(
      got.output == "RIFF Rain at last\n",
      "\(got.errors)")
    #expect(running.end(SIGTERM) == 0)
    #expect(try Shell(Products.listen, ["verify", site.path + "/articles"]).code == 0)
  }

  @Test(
    "Where it cannot serve it says why, in one line",
    arguments: [
      (["/no/such"], Int32(66), "listen: cannot serve \"/no/such\": there is no such folder\n"),
      (
        ["/tmp", "--port", "70000"], 64,
        "listen: --port must be a whole number from 0 to 65535, found \"70000\"\n"
      ),
      (
        ["/tmp", "--articles", "/no/such"], 66,
        "listen: cannot read \"/no/such\": No such file or directory\n"
      ),
    ])
  func cannot(arguments: [String], code: Int32, message: String) throws {
    let run = try Shell(Products.listen, ["serve"] + arguments)
    #expect(run.code == code)
    #expect(run.errors == message)
  }
}
