// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ListenTesting
import Testing

@Suite(.tags(.endToEnd), .serialized) struct RenderCommandTests {
  private let samples = Products.package.appendingPathComponent("samples").path

  /// Every file below a folder by its path in it, and every folder, with nothing in it.
  private func files(_ folder: String) throws -> [String: Data] {
    var result: [String: Data] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder) {
      result[name] = FileManager.default.contents(atPath: folder + "/" + name) ?? Data()
    }
    return result
  }

  private func render(_ arguments: [String], in scratch: Scratch, store: String = "store") throws
    -> Shell
  {
    try Shell(
      Products.listen,
      ["render", "--store", scratch.url.path + "/" + store] + arguments)
  }

  @Test(
    "A sample becomes a folder that verifies; a second run speaks nothing",
    arguments: ["harbour-en.txt", "harbour-en.md", "tren-es.txt", "water-ar.txt"])
  func samples(name: String) throws {
    let scratch = try Scratch()
    let out = scratch.url.path + "/out"
    let run = try render([samples + "/" + name, "-o", out, "--json"], in: scratch)
    #expect(run.code == 0, "\(run.errors)")
    let line = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let segments = try #require(line["segments"] as? Int)
    #expect(segments >= 15 && line["spoken"] as? Int == segments)
    #expect(try Shell(Products.listen, ["verify", out]).code == 0)
    let again = try render([samples + "/" + name, "-o", out], in: scratch)
    #expect(again.output.hasSuffix("unchanged\n"))
    let elsewhere = try render([samples + "/" + name, "-o", out + "2", "--json"], in: scratch)
    #expect(elsewhere.output.contains("\"spoken\":0"))
    #expect(try Difference.of(files(out), files(out + "2")) == [])
  }

  @Test("--config reads pages by a site's rules, and warns of one that finds nothing for a week")
  func rules() throws {
    let scratch = try Scratch()
    let base = scratch.url.path
    for day in 1...7 {
      try Data(
        """
        <html lang="en"><head><title>Wind and tide \(day)</title></head><body><article><h1>Wind and tide \(day)</h1>
        <time datetime="2025-03-0\(day)">now</time>
        <p>It went on for an hour or so, and everybody in the valley talked about it until the evening.</p>
        <p class="tides">The tide is high at noon and low at six, says the office of the harbour master.</p>
        <p>The farmers were glad of it, and so were the millers and the keepers of the many wells.</p>
        </article></body></html>
        """.utf8
      ).write(to: scratch.url.appendingPathComponent("page\(day).html"))
    }
    try Data("{\"rules\": [{\"drop\": [\".tides\", \".gone\"]}]}".utf8).write(
      to: scratch.url.appendingPathComponent("listen.json"))
    func texts(_ folder: String) throws -> Bool {
      try files(folder).values.contains {
        String(decoding: $0, as: UTF8.self).contains("high at noon")
      }
    }
    let plain = try render([base + "/page1.html", "-o", base + "/plain"], in: scratch)
    #expect(plain.code == 0, "\(plain.errors)")
    #expect(try texts(base + "/plain"))
    let pages = (1...7).map { base + "/page\($0).html" }
    let ruled = try render(
      pages + ["-o", base + "/ruled", "--config", base + "/listen.json"], in: scratch)
    #expect(ruled.code == 0, "\(ruled.errors)")
    #expect(try !texts(base + "/ruled"))
    #expect(ruled.errors.contains("drop \".gone\" found nothing on 7 pages since 2025-03-01"))
  }

  @Test("One speaker or two, first or after other articles: not one byte differs")
  func determinism() throws {
    let scratch = try Scratch()
    let base = scratch.url.path
    let english = samples + "/harbour-en.txt"
    #expect(try render([english, "-j1", "-o", base + "/1"], in: scratch, store: "s1").code == 0)
    #expect(try render([english, "-j2", "-o", base + "/2"], in: scratch, store: "s2").code == 0)
    let third = try render(
      [samples + "/water-ar.txt", samples + "/tren-es.txt", english, "-j2", "-o", base + "/3"],
      in: scratch, store: "s3")
    #expect(third.code == 0)
    let one = try files(base + "/1")
    #expect(one.count > 20)
    #expect(try Difference.of(files(base + "/2"), one) == [])
    #expect(try Difference.of(files(base + "/3").filter { one[$0.key] != nil }, one) == [])
  }

  @Test("Killed at ten moments: nothing broken is left, the next run ends with the same bytes")
  func killed() throws {
    let scratch = try Scratch()
    let base = scratch.url.path
    let input = samples + "/tren-es.txt"
    #expect(try render([input, "-o", base + "/whole"], in: scratch, store: "s0").code == 0)
    let whole = try files(base + "/whole")
    let began = ContinuousClock.now
    #expect(try render([input, "-o", base + "/timed"], in: scratch, store: "s1").code == 0)
    let killed = try SpreadKills.run(10, over: ContinuousClock.now - began) {
      let process = Process()
      process.executableURL = URL(fileURLWithPath: Products.listen)
      process.arguments = ["render", input, "-o", base + "/out", "--store", base + "/store"]
      process.standardOutput = FileHandle.nullDevice
      try process.run()
      return process
    } after: {
      guard FileManager.default.fileExists(atPath: base + "/out") else { return }
      let verified = try Shell(Products.listen, ["verify", base + "/out"])
      #expect(verified.code == 0, "\(verified.output)")
    }
    #expect(killed == 10)
    #expect(try render([input, "-o", base + "/out"], in: scratch).code == 0)
    #expect(try Difference.of(files(base + "/out"), whole) == [])
  }

  @Test(
    "Interrupted, it says so by its code and leaves nothing half made",
    arguments: [
      (SIGINT, Int32(130)), (SIGTERM, Int32(143)),
    ])
  func interrupted(signal: Int32, code: Int32) throws {
    let scratch = try Scratch()
    let base = scratch.url.path
    // Long enough to be still at work when the signal comes.
    let text = (1...400).map { "Paragraph number \($0) tells of the river and of its bridges." }
    try Data((["A long day at the river"] + text).joined(separator: "\n\n").utf8)
      .write(to: URL(fileURLWithPath: base + "/long.txt"))
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Products.listen)
    process.arguments = [
      "render", base + "/long.txt", "-j1", "-o", base + "/out", "--store", base + "/store",
    ]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    try Waiting.until("the store") {
      FileManager.default.fileExists(atPath: base + "/store") || !process.isRunning
    }
    kill(process.processIdentifier, signal)
    process.waitUntilExit()
    #expect(process.terminationReason == .exit && process.terminationStatus == code)
    #expect(try FileManager.default.contentsOfDirectory(atPath: base + "/out") == [])
  }

  @Test("Once interrupted, a run reads no more of its inputs")
  func interruptedReading() throws {
    let scratch = try Scratch()
    let base = scratch.url.path
    let pipes = (1...200).map { base + "/\($0).txt" }
    for pipe in pipes { #expect(mkfifo(pipe, 0o600) == 0) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Products.listen)
    process.arguments = ["render"] + pipes + ["-o", base + "/out", "--store", base + "/store"]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    // Each pipe can be opened once the command reads it, and holds it up for a moment.
    var opened = 0
    for pipe in pipes {
      var descriptor: Int32 = -1
      try Waiting.until("the next input") {
        descriptor = open(pipe, O_WRONLY | O_NONBLOCK)
        return descriptor >= 0 || !process.isRunning
      }
      guard descriptor >= 0 else { break }
      if opened == 0 { kill(process.processIdentifier, SIGINT) }
      opened += 1
      Thread.sleep(forTimeInterval: 0.01)
      close(descriptor)
    }
    process.waitUntilExit()
    #expect(process.terminationStatus == 130 && (1..<200).contains(opened), "\(opened)")
  }

  @Test("Another run that holds the article's folder is said at once, with 73")
  func held() throws {
    let scratch = try Scratch()
    let out = scratch.url.path + "/out"
    let first = try render([samples + "/harbour-en.md", "-o", out], in: scratch)
    let folder = try #require(first.output.split(separator: "\t").first)
    let name = try #require(folder.split(separator: "/").last)
    let lock = try HeldLock(out + "/.\(name).lock")
    let second = try render(
      [samples + "/harbour-en.md", "-o", out, "--formats", "wav,mp3"], in: scratch)
    // Where nothing is to be written, nobody has to wait.
    let third = try render([samples + "/harbour-en.md", "-o", out], in: scratch)
    lock.release()
    #expect(second.code == 73)
    #expect(second.errors.contains("another run is writing"))
    #expect(third.code == 0 && third.output.contains("unchanged"), "\(third.errors)")
  }

  @Test("What cannot be done is one line and its code; what can be is done")
  func codes() throws {
    let scratch = try Scratch()
    let base = scratch.url.path
    for (name, bytes) in [
      ("empty.txt", Data()), ("image.png", Data([0x89, 0x50, 0x4E, 0x47, 0, 1])),
    ] { try bytes.write(to: URL(fileURLWithPath: base + "/" + name)) }
    let good = samples + "/harbour-en.md"
    try FileManager.default.createDirectory(
      atPath: base + "/bare/deeper", withIntermediateDirectories: true)
    try Data("x".utf8).write(to: URL(fileURLWithPath: base + "/bare/picture.png"))
    for (arguments, code) in [
      ([base + "/empty.txt"], 65), ([base + "/image.png"], 65), ([base + "/none.txt"], 66),
      ([base + "/bare"], 65), ([base + "/bare/"], 65),
      ([base + "/bare", good, "-o", base + "/out"], 1),
      ([good, "-v", "nobody"], 69), ([good, "-o", "/proc/nowhere"], 73),
      ([base + "/none.txt", good, "-o", base + "/out"], 1),
    ] as [([String], Int32)] {
      let run = try render(arguments, in: scratch)
      #expect(run.code == code, "\(arguments): \(run.errors)")
      #expect(run.errors.split(separator: "\n").count == 1, "\(run.errors)")
    }
    #expect(try Shell(Products.listen, ["verify", base + "/out"]).code == 0)
    let bare = try Shell(Products.listen, ["inspect", base + "/bare"])
    #expect(bare.code == 65 && bare.output.isEmpty)
    #expect(
      bare.errors == "listen: no article in \"\(base)/bare\": there is no document in this folder\n"
    )
    let missing = try Shell(
      Products.listen, ["render", good, "-o", base], environment: ["LISTEN_SPEAKER": "/no/such"])
    #expect(missing.code == 69)
  }
}
