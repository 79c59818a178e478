// SPDX-License-Identifier: GPL-3.0-or-later
import Testing

@testable import ListenArguments

@Suite("The parser")
struct ParserTests {
  private func run(_ line: String...) throws -> ParsedCommand {
    guard case .run(let command) = try Parser(speaker).parse(line) else {
      throw NotRun(line: line)
    }
    return command
  }

  private struct NotRun: Error {
    let line: [String]
  }

  @Test("has a table without faults to work from")
  func table() {
    #expect(speaker.faults == [])
  }

  @Test(
    "reads an option the same in every way to write it",
    arguments: [
      "render a --voice en", "render a --voice=en", "render a -v en", "render a -ven",
      "render a -v=en", "--voice en render a", "-ven render a", "render -ven -- a",
      "render --voice es a --voice en",
    ])
  func spellings(line: String) throws {
    let words = line.split(separator: " ").map(String.init)
    guard case .run(let command) = try Parser(speaker).parse(words) else {
      throw NotRun(line: words)
    }
    #expect(command.path == ["render"])
    #expect(command.string("voice") == "en")
    #expect(command.operands == ["a"])
  }

  @Test("finds the value that begins with a combining mark")
  func combiningMark() throws {
    #expect(try run("render", "a", "--voice=\u{64E}x").string("voice") == "\u{64E}x")
  }

  @Test("answers any line, in any order, with a command or one line")
  func anyLine() {
    let pieces = [
      "render", "store", "prune", "a", "-", "--", "-q", "-qj", "-j=", "--jobs", "--jobs=", "=",
      "--=",
      "-=", "---", "", "-o", "--output", "--max-size", "1G", "-é", "\u{0}", "wav,,", "-1",
      "--json=",
    ]
    var random = SameEveryTime()
    for _ in 0..<5_000 {
      let line = (0..<Int.random(in: 0...6, using: &random)).map { _ in
        pieces.randomElement(using: &random) ?? ""
      }
      do {
        _ = try Parser(speaker).parse(line)
      } catch {
        #expect(!error.description.contains("\n"), "\(line)")
        #expect(!error.description.isEmpty, "\(line)")
      }
    }
  }

  @Test("joins flags of one letter, the last of which may have a value")
  func cluster() throws {
    let parsed = try run("phonemes", "-qr")
    #expect(parsed.flag("quiet") && parsed.flag("raw"))
    let render = try run("render", "-qj2", "a")
    #expect(render.flag("quiet"))
    #expect(render.int("jobs") == 2)
  }

  @Test("takes words after -- and a lone dash as operands")
  func operands() throws {
    #expect(try run("render", "-", "--", "-q", "--", "-").operands == ["-", "-q", "--", "-"])
    #expect(try !run("render", "--", "-q").flag("quiet"))
    #expect(try run("render", "-o", "-", "a").string("output") == "-")
  }

  @Test("gives operands to their names")
  func namedOperands() throws {
    let check = try run("lexicon", "check", "en", "a", "-q", "b")
    #expect(check.path == ["lexicon", "check"])
    #expect(check.operand("LANGUAGE") == "en")
    #expect(check.operands("FILE") == ["a", "b"])
    #expect(check.operands == ["en", "a", "b"])
    #expect(try run("phonemes").operand("FILE") == nil)
  }

  @Test("gives values their types")
  func types() throws {
    let edition = try run(
      "edition", "a", "-o", "s", "--formats", "wav,mp3,wav", "--gain-in-decibels-at-most", "-6",
      "--shard=1/2")
    #expect(edition.list("formats") == ["wav", "mp3"])
    #expect(edition.int("gain-in-decibels-at-most") == -6)
    #expect(edition.string("shard") == "1/2")
    #expect(edition.int("jobs") == nil)
    #expect(edition.list("from") == nil)
  }

  @Test(
    "reads sizes in powers of 1024",
    arguments: [("1000", 1000), ("5k", 5120), ("500M", 524_288_000), ("2GiB", 2_147_483_648)])
  func sizes(text: String, bytes: Int) throws {
    #expect(try run("store", "prune", "--max-size", text).byteCount("max-size") == bytes)
  }

  @Test(
    "shows help wherever it is asked for, whatever else is wrong",
    arguments: [
      ("-h", []), ("--help", []), ("help", []), ("render -h", ["render"]),
      ("-h render", ["render"]),
      ("render a --bogus --help", ["render"]), ("render -qh", ["render"]),
      ("store --help", ["store"]), ("store prune -h", ["store", "prune"]),
      ("help store prune", ["store", "prune"]), ("--version -h", []),
      ("render --jobs -h", ["render"]),
      ("--bogus render --help", ["render"]),
    ])
  func help(line: String, path: [String]) throws {
    #expect(try Parser(speaker).parse(line.split(separator: " ").map(String.init)) == .help(path))
  }

  @Test("takes a word for help only where no operand is meant")
  func noHelp() throws {
    #expect(try run("render", "help").operands == ["help"])
    #expect(try run("render", "--", "-h").operands == ["-h"])
    #expect(try run("render", "a", "--voice=-h").string("voice") == "-h")
  }

  @Test(
    "shows the version", arguments: ["--version", "render --version", "--version bogus --help"])
  func version(line: String) throws {
    let words = line.split(separator: " ").map(String.init)
    if line.contains("bogus") {
      #expect(throws: UsageError.self) { try Parser(speaker).parse(words) }
    } else {
      #expect(try Parser(speaker).parse(words) == .version)
    }
  }

  /// Numbers (splitmix64) that make a failure come back on the next run.
  private struct SameEveryTime: RandomNumberGenerator {
    private var state: UInt64 = 0

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return z ^ (z >> 31)
    }
  }
}
