// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ListenTesting
import Testing

@Suite(.tags(.engine, .endToEnd)) struct EditionCommandTests {
  /// A folder for inputs, sites and stores.
  private let scratch: Scratch
  private var base: String { scratch.url.path }

  init() throws {
    scratch = try Scratch()
    for number in 1...4 { try write(number, "The river rose by \(number) metres.") }
  }

  private func write(_ number: Int, _ last: String, to folder: String = "in") throws {
    let path = base + "/" + folder
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    let text = """
      ---
      title: Report number \(number) from the river
      lang: en
      date: 2025-03-0\(1 + number % 2)T0\(number):30
      ---

      The bridges of district \(number) were closed in the morning, and the schools stayed shut.

      Nobody was hurt in district \(number), where 3,000 people live.

      \(last)

      """
    try Data(text.utf8).write(to: URL(fileURLWithPath: path + "/\(number).md"))
  }

  private func edition(_ more: [String] = [], site: String = "site", input: String = "in") throws
    -> Shell
  {
    try Shell(Products.listen, ["edition", base + "/" + input, "-o", base + "/" + site] + more)
  }

  private func start(_ arguments: [String]) throws -> Process {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Products.listen)
    process.arguments = arguments
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    return process
  }

  /// Every file of a site but locks.
  private func files(_ site: String) throws -> [String: Data] {
    var result: [String: Data] = [:]
    let folder = base + "/" + site
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder)
    where !name.hasPrefix(".listen/lock") && name != ".listen/catalogue" {
      result[name] = FileManager.default.contents(atPath: folder + "/" + name)
    }
    return result
  }

  private func lines(_ run: Shell) throws -> [[String: Any]] {
    try run.output.split(separator: "\n").compactMap {
      try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
    }
  }

  @Test("A folder becomes a site that verifies; a second run opens nothing; one paragraph is one")
  func incremental() throws {
    let first = try edition(["--json"])
    #expect(first.code == 0, "\(first.errors)")
    let events = try lines(first)
    #expect(events.count { $0["event"] as? String == "article" } == 4)
    #expect(events.last?["event"] as? String == "indexed" && events.last?["editions"] as? Int == 2)
    #expect(try Shell(Products.listen, ["verify", base + "/site"]).code == 0)
    let before = try files("site")
    let second = try lines(edition(["--json"]))
    #expect(second.count { $0["event"] as? String == "unchanged" } == 4)
    #expect(try Difference.of(files("site"), before) == [])
    try write(3, "The river fell by a metre.")
    let third = try lines(edition(["--json"]))
    #expect(third.reduce(0) { $0 + ($1["spoken"] as? Int ?? 0) } == 1)
    #expect(third.last?["made"] as? Int == 1)
    let text = try edition()
    #expect(text.code == 0 && text.output.contains("site/articles/2025-03-02-report-number-1"))
    #expect(text.output.hasSuffix("4 articles, 2 editions, 0 of them made anew\n"))
    #expect(try edition(["-q"]).output == "")
  }

  @Test(
    "Killed with its speakers at several moments: nothing is broken, the next run ends the same")
  func killed() throws {
    let began = ContinuousClock.now
    #expect(try edition(site: "whole").code == 0)
    let time = ContinuousClock.now - began
    let whole = try files("whole")
    let killed = try SpreadKills.run(7, over: time) {
      try start(["edition", base + "/in", "-o", base + "/site"])
    } after: {
      guard FileManager.default.fileExists(atPath: base + "/site") else { return }
      let verified = try Shell(Products.listen, ["verify", base + "/site"])
      #expect(verified.code == 0, "\(verified.output)")
    }
    #expect(killed == 7)
    #expect(try edition().code == 0)
    #expect(try Difference.of(files("site"), whole) == [])
  }

  @Test(
    "Interrupted it ends with 130 or 143, with nothing half made", arguments: [SIGINT, SIGTERM])
  func interrupted(signal: Int32) throws {
    for number in 5...9 { try write(number, "The end of number \(number).") }
    let process = try start(["edition", base + "/in", "-o", base + "/site", "-j1"])
    try Waiting.until("the store") {
      FileManager.default.fileExists(atPath: base + "/site/.listen/store") || !process.isRunning
    }
    kill(process.processIdentifier, signal)
    process.waitUntilExit()
    #expect(process.terminationReason == .exit && process.terminationStatus == 128 + signal)
    let names = try FileManager.default.contentsOfDirectory(atPath: base + "/site/articles")
    #expect(!names.contains { $0.hasPrefix(".") })
    #expect(!FileManager.default.fileExists(atPath: base + "/site/editions"))
    #expect(try edition().code == 0)
    #expect(try Shell(Products.listen, ["verify", base + "/site"]).code == 0)
  }

  @Test("The second run on a site is told at once; two sites may share a store")
  func together() throws {
    let site = base + "/site"
    try FileManager.default.createDirectory(
      atPath: site + "/.listen", withIntermediateDirectories: true)
    let lock = try HeldLock(site + "/.listen/lock")
    for arguments in [["edition", base + "/in", "-o", site], ["index", site]] {
      let second = try Shell(Products.listen, arguments)
      #expect(second.code == 73 && second.errors.contains("another run is writing"))
    }
    lock.release()
    let shared = ["--store", base + "/shared"]
    let runs = try ["one", "two"].map {
      try start(["edition", base + "/in", "-o", base + "/" + $0] + shared)
    }
    for run in runs {
      run.waitUntilExit()
      #expect(run.terminationStatus == 0)
    }
    #expect(try Difference.of(files("one"), files("two")) == [])
    #expect(try Shell(Products.listen, ["verify", base + "/one", base + "/two"]).code == 0)
    let stats = try lines(Shell(Products.listen, ["store", "stats", "--json"] + shared))
    #expect(stats.first?["files"] as? Int ?? 0 > 12)
    let pruned = try lines(
      Shell(Products.listen, ["store", "prune", "--max-size", "1K", "--json"] + shared))
    #expect(pruned.first?["removed"] as? Int == 0)
    #expect(pruned.first?["linked"] as? Int == pruned.first?["bytes"] as? Int)
  }

  @Test("Four shards at once and an index give the bytes of one run")
  func shards() throws {
    #expect(try edition(site: "whole").code == 0)
    let runs = try (0..<4).map {
      try start(["edition", base + "/in", "-o", base + "/site", "-j1", "--shard", "\($0)/4"])
    }
    for run in runs {
      run.waitUntilExit()
      #expect(run.terminationStatus == 0)
    }
    let inherited = try Shell(
      Products.listen, ["edition", base + "/in", "-o", base + "/site"],
      environment: ["SLURM_ARRAY_TASK_ID": "1", "SLURM_ARRAY_TASK_COUNT": "4"])
    #expect(inherited.code == 0 && !inherited.output.contains("editions"))
    #expect(try Shell(Products.listen, ["index", base + "/site"]).code == 0)
    #expect(try Difference.of(files("site"), files("whole")) == [])
  }

  @Test("A full disk is 73, nothing half made stays, and with room the next run ends the same")
  func full() throws {
    let disk = base + "/disk"
    try FileManager.default.createDirectory(atPath: disk, withIntermediateDirectories: true)
    let mounted = try Shell("mount", ["-t", "tmpfs", "-o", "size=3m", "tmpfs", disk])
    guard mounted.code == 0 else {
      withKnownIssue("no tmpfs may be mounted here") {
        Issue.record("skipped: \(mounted.errors)")
      }
      return
    }
    defer { _ = try? Shell("umount", [disk]) }
    let run = try edition(site: "disk/site")
    #expect(run.code == 73 && run.errors.split(separator: "\n").count == 1, "\(run.errors)")
    #expect(run.errors.contains("No space left on device"))
    let verified = try Shell(Products.listen, ["verify", disk + "/site"])
    #expect(verified.code == 0, "\(verified.output)")
    #expect(try Shell("mount", ["-o", "remount,size=80m", disk]).code == 0)
    #expect(try edition(site: "disk/site").code == 0)
    #expect(try edition(site: "whole").code == 0)
    #expect(try Difference.of(files("disk/site"), files("whole")) == [])
  }

  @Test("A manifest of the site that cannot be read is 1, as index has it, until it is made again")
  func faults() throws {
    #expect(try edition().code == 0)
    let folder = base + "/site/articles/2025-03-02-report-number-1-from-the-river"
    try write(5, "The end of number 5.")
    try FileManager.default.removeItem(atPath: base + "/in/1.md")
    try Data("{".utf8).write(to: URL(fileURLWithPath: folder + "/manifest.json"))
    for run in [try edition(), try Shell(Products.listen, ["index", base + "/site"])] {
      #expect(run.code == 1)
      #expect(run.errors.contains("\(folder)/manifest.json: not a manifest of ours"))
    }
    try write(1, "The river rose by 1 metres.")
    #expect(try edition().code == 0)
  }

  @Test("What cannot be done is one line and its code")
  func codes() throws {
    try Data("{\"titel\": 1}".utf8).write(to: URL(fileURLWithPath: base + "/bad.json"))
    try Data().write(to: URL(fileURLWithPath: base + "/empty.txt"))
    let input = base + "/in/1.md"
    for (arguments, code) in [
      (["edition", input], 64), (["edition", input, "-o", base + "/s", "--shard", "4/4"], 64),
      (["edition", input, "-o", base + "/s", "--date", "today"], 64),
      (["edition", input, "-o", base + "/s", "--config", base + "/bad.json"], 65),
      (["edition", input, "-o", base + "/s", "--config", base + "/none.json"], 66),
      (["edition", base + "/none.txt", "-o", base + "/s"], 66),
      (["edition", base + "/empty.txt", "-o", base + "/s"], 65),
      (["edition", input, base + "/empty.txt", "-o", base + "/s"], 1),
      (["edition", input, "-o", "/proc/nowhere"], 73),
      (["edition", input, "-o", base + "/s", "--store", "/proc/nowhere"], 73),
      (["index", base + "/nowhere"], 66), (["store", "prune"], 64),
      (["store", "stats", "--store", base + "/nowhere"], 66),
    ] as [([String], Int32)] {
      let run = try Shell(Products.listen, arguments)
      #expect(run.code == code, "\(arguments): \(run.code) \(run.errors)")
      let errors = run.errors.split(separator: "\n").filter { !$0.contains(": warning: ") }
      #expect(errors.count == 1, "\(arguments): \(run.errors)")
    }
  }
}
